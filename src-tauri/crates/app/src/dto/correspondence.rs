//! Correspondence of a diagnostic with the grids of France Travail.

use serde::Serialize;
use trame_domain::category::Category;
use trame_domain::correspondence::{MissingReason, ValueSource};
use ts_rs::TS;

use crate::dto::diagnostic::DiagnosticSummary;
use crate::reference::CodeLabel;
use crate::wire::Wire;

/// The constraint of the « diagnostic argumenté » of a category.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConstraintLine {
    /// Number and label of the constraint.
    pub constraint: CodeLabel,
    /// Its value.
    pub value: Option<CodeLabel>,
    /// Why it has none.
    pub missing: Option<Wire<MissingReason>>,
}

/// One criterion.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CorrespondenceLine {
    /// Category it is read from.
    pub category: Wire<Category>,
    /// Code of the criterion.
    pub criterion: String,
    /// Its label.
    pub label: String,
    /// Its value; several when ticked situations imply several and the référent has to choose.
    pub values: Vec<CodeLabel>,
    /// What the value was read from.
    pub source: Option<Wire<ValueSource>>,
    /// The same in a few French words.
    pub from: Option<String>,
    /// Why there is no value.
    pub missing: Option<Wire<MissingReason>>,
    /// What to do about it, in French.
    pub advice: Option<String>,
    /// The constraint, for the seven categories that have one.
    pub constraint: Option<ConstraintLine>,
}

/// The table to copy.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CorrespondenceView {
    /// The version it is read from; none when there is no diagnostic yet.
    pub version: Option<DiagnosticSummary>,
    /// Day the grids were read, ISO.
    pub read_on: String,
    /// Where the grids come from.
    pub source: String,
    /// One line a category, in order.
    pub lines: Vec<CorrespondenceLine>,
    /// Criteria of the grids that Trame does not fill.
    pub not_covered: Vec<CodeLabel>,
}
