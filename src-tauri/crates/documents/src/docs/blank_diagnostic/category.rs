//! A category to fill: its state, its situations, and room for words.

use trame_domain::category::Polarity;

use super::BlankCategory;
use crate::color::ACCENT;
use crate::docs::summary::SituationView;
use crate::error::DocumentError;
use crate::flow::{Cell, Entry, Flow, Listing, Look, Marker};
use crate::structure::Role;
use crate::theme::{fine, label, strong, strong_label};

/// Margin in which the names of lines stand.
const ROOM: f64 = 58.0;
const STATES: [&str; 5] = [
    "non abordé",
    "rien à signaler",
    "frein",
    "frein levé",
    "ne souhaite pas répondre",
];
const IMPACTS: [&str; 3] = ["faible", "fort", "bloquant"];

pub(super) fn print(
    flow: &mut Flow,
    number: usize,
    category: &BlankCategory,
) -> Result<(), DocumentError> {
    let start = flow.position();
    let name = format!("{number}. {}", category.label);
    let node = flow.heading_node(Role::H2, &name);
    let look = Look {
        before: 15.0,
        pad: 1.5,
        rule: Some((ACCENT, 0.8)),
        keep: true,
        ..Look::default()
    };
    let mut name = strong(&name);
    name.style.size = 12.5;
    name.style.color = ACCENT;
    flow.row(vec![Cell::whole(node, vec![name])], &look)?;
    if let Some(prompt) = &category.prompt {
        flow.paragraph(vec![label(prompt)], 1.0)?;
    }
    flow.choices(strong_label("État"), ROOM, &STATES)?;
    flow.choices(strong_label("Impact"), ROOM, &IMPACTS)?;
    let entries = category.situations.iter().map(situation);
    let listing = Listing {
        columns: 2,
        before: 1.4,
        keep: true,
    };
    flow.list(entries.collect(), &listing)?;
    flow.ruled(label("Ses mots"), ROOM, 2, true)?;
    flow.ruled(label("Ses atouts"), ROOM, 1, true)?;
    flow.ruled(label("Note"), ROOM, 2, false)?;
    flow.bind(start);
    Ok(())
}

fn situation(situation: &SituationView) -> Entry {
    let star = match situation.polarity {
        Polarity::Asset => "\u{a0}★",
        Polarity::Neutral | Polarity::Frein => "",
    };
    Entry {
        marker: Marker::Box(false),
        words: vec![fine(&format!("{}{star}", situation.label))],
    }
}
