//! Two versions of a diagnostic side by side. Private notes have no place here.

use serde::{Deserialize, Serialize};
use trame_domain::category::{Category, CategoryState, Impact};
use trame_domain::comparison::{ChangeGroup, ChangeKind};
use trame_domain::diagnostic::Diagnostic;
use trame_domain::person::Person;
use ts_rs::TS;

use crate::dto::diagnostic::{DiagnosticSummary, SituationView};
use crate::wire::{Ref, Wire};

/// Which two versions of whose diagnostic, in any order.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ComparisonQuery {
    /// Whose.
    pub person_id: Ref<Person>,
    /// One version.
    pub from_id: Ref<Diagnostic>,
    /// The other.
    pub to_id: Ref<Diagnostic>,
}

/// Where a category stands in a version.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StandingView {
    /// State.
    pub state: Wire<CategoryState>,
    /// Impact of an active frein.
    pub impact: Option<Wire<Impact>>,
}

/// A situation both versions say.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptSituationView {
    /// As the later version words it.
    pub situation: SituationView,
    /// As the earlier one did, when it was worded otherwise.
    pub earlier_label: Option<String>,
}

/// What became of a category.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangeView {
    /// Category.
    pub category: Wire<Category>,
    /// What became of it.
    pub kind: Wire<ChangeKind>,
    /// Where a reader looks for it.
    pub group: Wire<ChangeGroup>,
    /// Whether anything differs, words and situations included.
    pub is_change: bool,
    /// Where it stood.
    pub before: StandingView,
    /// Where it stands.
    pub after: StandingView,
    /// Situations the later version alone says.
    pub situations_appeared: Vec<SituationView>,
    /// Situations the earlier version alone says.
    pub situations_gone: Vec<SituationView>,
    /// Situations both say.
    pub situations_kept: Vec<KeptSituationView>,
    /// Strengths the later version alone says.
    pub strengths_appeared: Vec<String>,
    /// Strengths the earlier version alone says.
    pub strengths_gone: Vec<String>,
    /// Strengths both say.
    pub strengths_kept: Vec<String>,
    /// The person’s words then.
    pub words_before: String,
    /// The person’s words since.
    pub words_after: String,
}

/// Two versions, older first, and what became of each of the ten categories, in order.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparisonView {
    /// The older version.
    pub from: DiagnosticSummary,
    /// The newer one.
    pub to: DiagnosticSummary,
    /// The ten categories.
    pub categories: Vec<ChangeView>,
}
