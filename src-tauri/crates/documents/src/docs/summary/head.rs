//! Letterhead, title, date and version.

use super::{Summary, title};
use crate::error::DocumentError;
use crate::flow::{Cell, Flow, Look};
use crate::structure::Role;
use crate::text::Span;
use crate::theme::{WIDTH, body, field, label, strong_cell};
use crate::typo;

const LEFT: f64 = 270.0;

pub(super) fn print(flow: &mut Flow, summary: &Summary) -> Result<(), DocumentError> {
    let head = &summary.letterhead;
    let mut structure = vec![exact(strong_cell(""), &head.structure)];
    for text in [&head.service, &head.address, &head.phone]
        .into_iter()
        .flatten()
    {
        structure.push(exact(label(""), text));
    }
    let mut referent = vec![label("Référent"), exact(strong_cell(""), &head.referent)];
    for text in [
        &head.referent_role,
        &head.referent_phone,
        &head.referent_email,
    ]
    .into_iter()
    .flatten()
    {
        referent.push(exact(label(""), text));
    }
    let left = stack(flow, structure, 0.0, LEFT);
    let right = stack(flow, referent, LEFT + 20.0, WIDTH - LEFT - 20.0);
    flow.row(vec![left, right], &Look::default())?;
    flow.title(title(summary))?;
    let mut dates = format!("Imprimé le {}", typo::date(summary.printed_on));
    if let Some(day) = summary.diagnostic_on {
        dates = format!("Diagnostic du {} · {dates}", typo::date(day));
    }
    let dates = format!("{dates} · version {}", summary.version);
    flow.paragraph(vec![field(&dates)], 0.0)?;
    if summary.categories.is_empty() && summary.objectives.is_empty() {
        flow.paragraph(
            vec![body(
                "Le diagnostic et le plan ne sont pas encore commencés.",
            )],
            8.0,
        )?;
    }
    Ok(())
}

/// A text as typed, in the style of a span.
fn exact(mut style: Span, text: &str) -> Span {
    text.clone_into(&mut style.text);
    style
}

fn stack(flow: &mut Flow, spans: Vec<Span>, x: f64, width: f64) -> Cell {
    let paragraphs = spans.into_iter().filter(|span| !span.text.is_empty());
    let paragraphs = paragraphs.map(|span| (flow.node(Role::P), vec![span]));
    Cell {
        x,
        width,
        paragraphs: paragraphs.collect(),
        mark: None,
        link: None,
    }
}
