//! View model of the blank grid of potentialités: the pack's own sentences and answers, nobody's name.

use chrono::NaiveDate;

use crate::docs::head::Letterhead;

/// Everything the blank grid prints.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BlankPotentialites {
    /// Who makes the document.
    pub letterhead: Letterhead,
    /// Day it is printed.
    pub printed_on: NaiveDate,
    /// Version of the pack the sentences come from: « 2026.1 ».
    pub pack: Option<String>,
    /// What the grid is, and what it is not.
    pub banner: String,
    /// The answers, in their order.
    pub answers: Vec<BlankAnswer>,
    /// The domains, in their order.
    pub domains: Vec<BlankDomain>,
}

/// An answer to tick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlankAnswer {
    /// Its words beside each box.
    pub short: String,
    /// Its words in full, told once when they are longer.
    pub label: String,
}

/// A domain.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BlankDomain {
    /// Label.
    pub label: String,
    /// Sentences, in their order.
    pub items: Vec<String>,
}
