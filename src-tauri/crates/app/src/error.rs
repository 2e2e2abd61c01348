//! What can go wrong, in one enum, and its shape on the wire.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use trame_domain::violation::Violations;
use trame_store::StoreError;
use ts_rs::TS;

/// Everything a command can answer instead of its result.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// Values refused, by field.
    #[error("invalid values")]
    Invalid(Violations),
    /// The base answered no.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The base is locked.
    #[error("base is locked")]
    Locked,
    /// A base is there already.
    #[error("a base exists already")]
    BaseExists,
    /// No command of that name, or an input of the wrong shape. The reason may quote what was typed: it goes back to
    /// whoever typed it, never to the log.
    #[error("request not understood")]
    BadRequest(String),
    /// The passphrase is too weak.
    #[error("passphrase too weak")]
    WeakPassphrase,
    /// The words of the recovery sheet typed as a confirmation are not the right ones.
    #[error("recovery confirmation does not match")]
    RecoveryMismatch,
    /// The recovery sheet is no longer in memory.
    #[error("recovery sheet no longer available")]
    RecoveryGone,
    /// Only a base of invented data may be erased.
    #[error("not a demonstration base")]
    NotADemo,
    /// The version is closed.
    #[error("diagnostic version is closed")]
    DiagnosticClosed,
    /// A version is open already.
    #[error("a diagnostic version is open already")]
    DiagnosticOpen,
    /// A contract does not allow that now.
    #[error(transparent)]
    Contract(#[from] trame_domain::contract::life::Refusal),
    /// A company or an offer does not allow that now.
    #[error(transparent)]
    Offer(#[from] trame_domain::offer::life::Refusal),
    /// What keeps a contract from being signed, in words.
    #[error("{} things are missing in the contract", .0.len())]
    ContractIncomplete(Vec<String>),
    /// A bilan of a PMSMP cannot be begun, set aside or answered now.
    #[error(transparent)]
    PmsmpBilan(#[from] trame_domain::pmsmp::bilan::version::Refusal),
    /// A grid of potentialités does not allow that now.
    #[error(transparent)]
    Potentialites(#[from] trame_domain::potentialites::life::Refusal),
    /// What is left to do before a grid of potentialités is closed, in words.
    #[error("{} things are missing in the grid", .0.len())]
    GridIncomplete(Vec<String>),
    /// What keeps the person from being asked whether they agree with a bilan, in words.
    #[error("{} things are missing in the bilan", .0.len())]
    BilanIncomplete(Vec<String>),
    /// Signed without Trame: no pages were kept.
    #[error("no signed pages kept")]
    NoSignedPdf,
    /// The signed pages are gone or are no longer those that were signed.
    #[error("signed pages damaged")]
    SignedPdfDamaged,
    /// A PMSMP does not allow that now.
    #[error(transparent)]
    Pmsmp(#[from] trame_domain::pmsmp::life::Refusal),
    /// What the law forbids in a PMSMP, as the rules found it.
    #[error("{} rules forbid that step", .0.len())]
    PmsmpBlocked(Vec<crate::dto::pmsmp_rules::RuleFinding>),
    /// Nothing can be undone.
    #[error("nothing to undo")]
    NothingToUndo,
    /// The document could not be made.
    #[error(transparent)]
    Document(#[from] trame_documents::DocumentError),
    /// There is only one version of the diagnostic: nothing to compare it with.
    #[error("nothing to compare with")]
    OneVersion,
    /// The person has no contract to print.
    #[error("no contract yet")]
    NoContract,
    /// The immersion has no bilan to print.
    #[error("no bilan yet")]
    NoPmsmpBilan,
    /// The grid tells nothing of the week yet.
    #[error("no time budget yet")]
    NoTimeBudget,
    /// The document is no longer in memory.
    #[error("document no longer in memory")]
    DocumentGone,
    /// A PDF gives no dossier.
    #[error(transparent)]
    Import(#[from] crate::exchange::ImportProblem),
    /// A PDF gives no fiche navette.
    #[error(transparent)]
    Sheet(#[from] crate::sheet_reading::SheetProblem),
    /// The logo cannot be used.
    #[error(transparent)]
    Logo(#[from] trame_documents::logo::LogoError),
    /// A référentiel is refused.
    #[error(transparent)]
    Pack(#[from] crate::packs::PackRefusal),
    /// The content pack cannot be read.
    #[error("content pack: {0}")]
    Reference(String),
    /// Something that should not happen did.
    #[error("internal: {0}")]
    Internal(String),
}

/// Codes the interface acts on; the rest is a message to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// Show `fields` next to the inputs.
    Invalid,
    /// Go to the unlock screen.
    Locked,
    /// Wait, then let the passphrase be typed again.
    WrongPassphrase,
    /// Offer to reload.
    Conflict,
    /// It is gone: go back to the list.
    NotFound,
    /// Offer a backup.
    Corrupt,
    /// Another window holds the base.
    InUse,
    /// Keep the draft and let it be tried again.
    Storage,
    /// A request the core does not know: a defect.
    BadRequest,
    /// Show the message.
    Refused,
    /// Show the message with the incident number.
    Internal,
}

/// An error on the wire: what happened, what to do, where.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApiError {
    /// What the interface does about it.
    pub code: ErrorCode,
    /// What happened, in French.
    pub message: String,
    /// What to do, in French.
    pub hint: Option<String>,
    /// What is wrong, field by field, in French.
    pub fields: BTreeMap<String, String>,
    /// Number to quote; the log has the cause under it.
    pub incident: Option<String>,
}

impl From<Violations> for AppError {
    fn from(violations: Violations) -> Self {
        Self::Invalid(violations)
    }
}
