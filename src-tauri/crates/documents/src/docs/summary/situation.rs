//! The diagnostic: the wheel with its values, then each category in words.

use trame_domain::category::Polarity;

use super::CategoryView;
use crate::color::LINE;
use crate::error::DocumentError;
use crate::flow::{Cell, Flow, Look, WheelEntry};
use crate::mark::Mark;
use crate::structure::Role;
use crate::text::Span;
use crate::theme::{WIDTH, body, label, quote, strong, strong_label};
use crate::typo;

const INDENT: f64 = 17.0;

/// Prints the wheel and the same values beside it.
pub(in crate::docs) fn print_wheel(
    flow: &mut Flow,
    heading: &str,
    categories: &[CategoryView],
) -> Result<(), DocumentError> {
    if categories.is_empty() {
        return Ok(());
    }
    flow.heading(heading)?;
    let entries: Vec<WheelEntry> = categories.iter().map(entry).collect();
    flow.wheel(&entries)?;
    flow.remark("Plus un segment est rempli, plus le frein pèse : faible, fort, bloquant. Étoile : un atout de la personne.")
}

/// Prints what is said of each category.
pub(in crate::docs) fn print_categories(
    flow: &mut Flow,
    heading: &str,
    categories: &[CategoryView],
) -> Result<(), DocumentError> {
    if categories.is_empty() {
        return Ok(());
    }
    flow.heading(heading)?;
    for category in categories {
        print_category(flow, category)?;
    }
    Ok(())
}

fn entry(category: &CategoryView) -> WheelEntry {
    WheelEntry {
        number: category.number,
        label: category.label.clone(),
        state: category.state,
        impact: category.impact,
        words: category.in_words(),
        has_strength: category.has_strength(),
    }
}

fn print_category(flow: &mut Flow, category: &CategoryView) -> Result<(), DocumentError> {
    let number = category.number;
    let node = flow.heading_node(Role::H3, &format!("{number}. {}", category.label));
    let state = format!("  {}", category.in_words());
    let mut name = Cell::whole(
        node,
        vec![
            strong(&format!("{number}. {}", category.label)),
            body(&state),
        ],
    );
    name.mark = Some(Mark::of(category.state, category.impact));
    let details = details(category);
    let look = Look {
        before: 5.0,
        pad: 2.0,
        rule: details.is_empty().then_some((LINE, 0.6)),
        keep: !details.is_empty(),
        ..Look::default()
    };
    let start = flow.position();
    flow.row(vec![name], &look)?;
    let count = details.len();
    for (at, (role, spans)) in details.into_iter().enumerate() {
        let node = flow.node(role);
        let cell = Cell::at(INDENT, WIDTH - INDENT, node, spans);
        let look = Look {
            pad: 1.0,
            rule: (at + 1 == count).then_some((LINE, 0.6)),
            ..Look::default()
        };
        flow.row(vec![cell], &look)?;
    }
    flow.bind_if_short(start);
    Ok(())
}

/// What is said of a category, part by part; nothing said prints nothing.
fn details(category: &CategoryView) -> Vec<(Role, Vec<Span>)> {
    let each = parts(category).into_iter().map(|part| match part {
        Told::Named(name, text) => (Role::P, named(name, &text)),
        Told::Quote(text) => (Role::BlockQuote, vec![quote(&text)]),
        Told::Dated(text) => (Role::P, vec![label(&text)]),
    });
    each.collect()
}

/// The same in plain lines, and whether each is the person's words.
pub(in crate::docs) fn told(category: &CategoryView) -> Vec<(bool, String)> {
    let each = parts(category).into_iter().map(|part| match part {
        Told::Named(name, text) => (false, format!("{name}{text}")),
        Told::Quote(text) => (true, text),
        Told::Dated(text) => (false, text),
    });
    each.collect()
}

/// Something told of a category.
enum Told {
    Named(&'static str, String),
    Quote(String),
    Dated(String),
}

fn parts(category: &CategoryView) -> Vec<Told> {
    let mut parts = vec![];
    if !category.situations.is_empty() {
        let situations: Vec<String> = category
            .situations
            .iter()
            .map(|situation| match situation.polarity {
                Polarity::Asset => format!("★\u{a0}{}", situation.label),
                Polarity::Neutral | Polarity::Frein => situation.label.clone(),
            })
            .collect();
        parts.push(Told::Named("Situations : ", situations.join(" · ")));
    }
    if !category.strengths.is_empty() {
        let strengths = format!("★\u{a0}{}", category.strengths.join(" · ★\u{a0}"));
        parts.push(Told::Named("Atouts : ", strengths));
    }
    if !category.words.trim().is_empty() {
        parts.push(Told::Quote(format!("« {} »", category.words.trim())));
    }
    if let Some(note) = &category.shared_note
        && !note.trim().is_empty()
    {
        parts.push(Told::Named("Note partagée : ", note.trim().to_owned()));
    }
    let dated = match (category.unchanged_on, category.confirmed_on) {
        (Some(day), _) => Some(format!("Inchangé le {}", typo::date(day))),
        (None, Some(day)) => Some(format!("Confirmé le {}", typo::date(day))),
        (None, None) => None,
    };
    parts.extend(dated.map(Told::Dated));
    parts
}

fn named(name: &str, text: &str) -> Vec<Span> {
    let mut name = strong_label(name);
    name.style.size = 10.0;
    vec![name, body(text)]
}
