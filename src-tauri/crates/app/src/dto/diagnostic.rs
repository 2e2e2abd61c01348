//! The interview: versions, categories, suggestions.

use serde::{Deserialize, Serialize};
use trame_domain::category::{Category, CategoryState, Impact, Polarity};
use trame_domain::diagnostic::Diagnostic;
use trame_domain::person::Person;
use ts_rs::TS;

use crate::wire::{Ref, Wire};

/// Which version of whose diagnostic; the current one when `diagnosticId` is absent.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DiagnosticQuery {
    /// Whose.
    pub person_id: Ref<Person>,
    /// Which version.
    #[serde(default)]
    pub diagnostic_id: Option<Ref<Diagnostic>>,
}

/// A version in the list of versions.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DiagnosticSummary {
    /// Identifier.
    pub id: Ref<Diagnostic>,
    /// 1 for the first.
    pub number: u32,
    /// Day it was opened, ISO.
    pub opened_on: String,
    /// Day it was closed, ISO.
    pub closed_on: Option<String>,
}

/// A situation ticked in a category.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SituationView {
    /// Code in the content pack.
    pub code: String,
    /// Label of its time.
    pub label: String,
    /// What it is.
    pub polarity: Wire<Polarity>,
}

/// What the version before said.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EarlierState {
    /// State.
    pub state: Wire<CategoryState>,
    /// Impact.
    pub impact: Option<Wire<Impact>>,
    /// Day it was last confirmed, ISO.
    pub confirmed_on: Option<String>,
}

/// What a version says of a category.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CategoryView {
    /// Category.
    pub category: Wire<Category>,
    /// State.
    pub state: Wire<CategoryState>,
    /// Impact of an active frein; absent while it is still to be said.
    pub impact: Option<Wire<Impact>>,
    /// The person’s words.
    pub words: String,
    /// The professional’s note.
    pub note: String,
    /// Whether the note may be shown and printed.
    pub note_shared: bool,
    /// Ticked situations.
    pub situations: Vec<SituationView>,
    /// Strengths in free words.
    pub strengths: Vec<String>,
    /// Day it was set or confirmed, ISO.
    pub confirmed_on: Option<String>,
    /// Day it was confirmed unchanged, ISO.
    pub unchanged_on: Option<String>,
    /// Whether it was last confirmed too long ago, whatever the other categories.
    pub is_stale: bool,
    /// What the version before said, if there is one.
    pub earlier: Option<EarlierState>,
}

/// A version, whole.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DiagnosticVersion {
    /// Identifier.
    pub id: Ref<Diagnostic>,
    /// 1 for the first.
    pub number: u32,
    /// Day it was opened, ISO.
    pub opened_on: String,
    /// Day it was closed, ISO.
    pub closed_on: Option<String>,
    /// The ten categories in order.
    pub categories: Vec<CategoryView>,
    /// How many were talked about.
    pub discussed: u32,
    /// Last day anything was set or confirmed, ISO.
    pub confirmed_on: Option<String>,
    /// Whether it is to be looked at again.
    pub is_stale: bool,
    /// Months after which it is.
    pub stale_months: u32,
}

/// The diagnostic of a person.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DiagnosticView {
    /// All versions, newest first.
    pub versions: Vec<DiagnosticSummary>,
    /// The version asked for, else the newest.
    pub version: Option<DiagnosticVersion>,
}

/// What is said of a category.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CategoryFields {
    /// State.
    pub state: Wire<CategoryState>,
    /// Impact.
    #[serde(default)]
    pub impact: Option<Wire<Impact>>,
    /// The person’s words.
    #[serde(default)]
    pub words: String,
    /// The professional’s note.
    #[serde(default)]
    pub note: String,
    /// Whether the note may be shown and printed.
    #[serde(default)]
    pub note_shared: bool,
    /// Codes of ticked situations.
    #[serde(default)]
    pub situations: Vec<String>,
    /// Strengths in free words.
    #[serde(default)]
    pub strengths: Vec<String>,
}

/// New values of a category.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CategoryUpdate {
    /// Version.
    pub diagnostic_id: Ref<Diagnostic>,
    /// Category.
    pub category: Wire<Category>,
    /// The values.
    pub fields: CategoryFields,
}

/// One category of a version, or all of them.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Unchanged {
    /// Version.
    pub diagnostic_id: Ref<Diagnostic>,
    /// Category; all those already talked about when absent.
    #[serde(default)]
    pub category: Option<Wire<Category>>,
}

/// Which version.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DiagnosticKey {
    /// Version.
    pub diagnostic_id: Ref<Diagnostic>,
}
