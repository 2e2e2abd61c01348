//! The writing aid.

use serde::{Deserialize, Serialize};
use trame_domain::writing_aid::FindingKind;
use ts_rs::TS;

use crate::wire::Wire;

/// A note being written.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NoteText {
    /// Its text; never kept nor logged.
    pub text: String,
}

/// Something a note had better not hold.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindingView {
    /// What kind.
    pub kind: Wire<FindingKind>,
    /// First place in the text, in UTF-16 units.
    pub start: u32,
    /// Place after the last, in UTF-16 units.
    pub end: u32,
    /// What it is, in French.
    pub what: String,
    /// How to say it otherwise, in French.
    pub instead: String,
}
