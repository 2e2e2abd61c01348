//! What moved inside each category: situations, strengths, the person's words then and since.

use trame_domain::category::Polarity;

use super::{ComparedView, Comparison};
use crate::docs::summary::SituationView;
use crate::error::DocumentError;
use crate::flow::{Cell, Flow, Look};
use crate::structure::Role;
use crate::text::Span;
use crate::theme::{WIDTH, body, quote, strong, strong_label};

const INDENT: f64 = 14.0;

/// Prints the categories in which something moved.
pub(super) fn print(flow: &mut Flow, comparison: &Comparison) -> Result<(), DocumentError> {
    let all = comparison.categories.iter().map(|it| (it, details(it)));
    let moved: Vec<_> = all.filter(|(_, details)| !details.is_empty()).collect();
    if moved.is_empty() {
        return Ok(());
    }
    flow.heading("Ce qui a bougé dans chaque catégorie")?;
    for (category, details) in moved {
        let name = format!("{}. {}", category.number, category.label);
        let node = flow.heading_node(Role::H3, &name);
        let change = format!("  {}", category.change);
        let start = flow.position();
        let look = Look {
            before: 6.0,
            keep: true,
            ..Look::default()
        };
        flow.row(
            vec![Cell::whole(node, vec![strong(&name), body(&change)])],
            &look,
        )?;
        for (role, spans) in details {
            let node = flow.node(role);
            let cell = Cell::at(INDENT, WIDTH - INDENT, node, spans);
            let look = Look {
                pad: 1.0,
                ..Look::default()
            };
            flow.row(vec![cell], &look)?;
        }
        flow.bind_if_short(start);
    }
    Ok(())
}

fn details(category: &ComparedView) -> Vec<(Role, Vec<Span>)> {
    let mut parts = vec![];
    let lists = [
        ("Dit depuis : ", situations(&category.situations_appeared)),
        ("N’est plus dit : ", situations(&category.situations_gone)),
        ("Atouts depuis : ", strengths(&category.strengths_appeared)),
        (
            "Atouts qui ne sont plus dits : ",
            strengths(&category.strengths_gone),
        ),
    ];
    for (name, list) in lists {
        if !list.is_empty() {
            parts.push((Role::P, vec![named(name), body(&list.join(" · "))]));
        }
    }
    if category.words_before.trim() != category.words_after.trim() {
        let words = [
            ("Avant : ", &category.words_before),
            ("Maintenant : ", &category.words_after),
        ];
        for (name, words) in words {
            let words = words.trim();
            if !words.is_empty() {
                let words = quote(&format!("« {words} »"));
                parts.push((Role::BlockQuote, vec![named(name), words]));
            }
        }
    }
    parts
}

fn situations(list: &[SituationView]) -> Vec<String> {
    let each = list.iter().map(|situation| match situation.polarity {
        Polarity::Asset => format!("★\u{a0}{}", situation.label),
        Polarity::Neutral | Polarity::Frein => situation.label.clone(),
    });
    each.collect()
}

fn strengths(list: &[String]) -> Vec<String> {
    let each = list.iter().map(|text| format!("★\u{a0}{text}"));
    each.collect()
}

fn named(name: &str) -> Span {
    let mut name = strong_label(name);
    name.style.size = 10.0;
    name
}
