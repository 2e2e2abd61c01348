//! View model of the blank diagnostic: the pack's own categories and situations, to tick and write by hand.

use chrono::NaiveDate;

use crate::docs::summary::{Letterhead, SituationView};

/// Everything the blank diagnostic prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlankDiagnostic {
    /// Who makes the document.
    pub letterhead: Letterhead,
    /// Title; none for [`super::DEFAULT_TITLE`].
    pub title: Option<String>,
    /// Day it is printed.
    pub printed_on: NaiveDate,
    /// Version of the pack the situations come from: « 2026.1 ».
    pub pack: Option<String>,
    /// Name of the person, when the sheet is printed for one; a blank otherwise.
    pub person: Option<String>,
    /// The categories, in their order.
    pub categories: Vec<BlankCategory>,
}

/// A category to fill.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BlankCategory {
    /// Label.
    pub label: String,
    /// Question that opens the talk.
    pub prompt: Option<String>,
    /// Situations of the pack, in their order; an asset gets a star.
    pub situations: Vec<SituationView>,
}
