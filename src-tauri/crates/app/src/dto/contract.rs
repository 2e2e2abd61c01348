//! Contracts: what is written in them, where they stand, what is missing, the days that count.

use serde::{Deserialize, Serialize};
use trame_domain::category::Category;
use trame_domain::contract::checklist::GapCode;
use trame_domain::contract::deadlines::DeadlineKind;
use trame_domain::contract::{Contract, ContractKind, ContractState};
use trame_domain::diagnostic::Diagnostic;
use trame_domain::person::Person;
use trame_domain::plan::{Action, Objective};
use ts_rs::TS;

use crate::wire::{DateText, Ref, Wire};

/// Which contract.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContractKey {
    /// Which.
    pub contract_id: Ref<Contract>,
}

/// A contract to start; the rest is filled in from the dossier.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct NewContract {
    /// Whose.
    pub person_id: Ref<Person>,
    /// First, renewal or amendment.
    pub kind: Wire<ContractKind>,
    /// The contract it renews or amends.
    #[serde(default)]
    pub follows_id: Option<Ref<Contract>>,
}

/// A line of the plan to take into a contract, or taken.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChosenLine {
    /// Objective.
    pub objective_id: Ref<Objective>,
    /// Action; none when the objective has none.
    #[serde(default)]
    pub action_id: Option<Ref<Action>>,
    /// Day the person agreed to it.
    #[serde(default)]
    pub consented_on: Option<DateText>,
}

/// What one may write in a contract that is not signed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContractFields {
    /// Title.
    pub title: String,
    /// Legal mention under the title.
    pub legal_mention: String,
    /// The named référent unique.
    pub referent: String,
    /// The closed version of the diagnostic it rests on.
    pub diagnostic_id: Option<Ref<Diagnostic>>,
    /// First day; for an amendment, the day it takes effect.
    pub starts_on: Option<DateText>,
    /// Last day; for an amendment, the new last day of its contract.
    pub ends_on: Option<DateText>,
    /// Day it is looked at together.
    pub review_on: Option<DateText>,
    /// What the person aims at.
    pub project: String,
    /// What the person undertakes.
    pub person_engagements: String,
    /// What the organisation undertakes.
    pub referent_engagements: String,
    /// What an amendment changes, and why.
    pub amends: String,
    /// What the person observes.
    pub person_observations: String,
    /// What the référent observes.
    pub referent_observations: String,
    /// Lines of the plan, in order.
    pub lines: Vec<ChosenLine>,
}

/// New values of a contract that is not signed.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ContractUpdate {
    /// Which.
    pub contract_id: Ref<Contract>,
    /// The values.
    pub contract: ContractFields,
    /// Whether lines take the words the plan has now; the consent to a line that changed falls.
    #[serde(default)]
    pub refresh_lines: Option<bool>,
}

/// A signature.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContractSigning {
    /// Which.
    pub contract_id: Ref<Contract>,
    /// Day both signed.
    pub signed_on: DateText,
}

/// A contract given to the person.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContractHanding {
    /// Which.
    pub contract_id: Ref<Contract>,
    /// Day it was given.
    pub handed_on: DateText,
}

/// A contract ended before its last day.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContractEnding {
    /// Which.
    pub contract_id: Ref<Contract>,
    /// Day it ends.
    pub ended_on: DateText,
    /// Why, in words.
    pub end_reason: String,
}

/// A contract in the list of a dossier.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContractRow {
    /// Identifier.
    pub id: Ref<Contract>,
    /// First, renewal or amendment.
    pub kind: Wire<ContractKind>,
    /// Where it stands.
    pub state: Wire<ContractState>,
    /// « Premier contrat », « Renouvellement n° 2 », « Avenant n° 1 ».
    pub label: String,
    /// Title.
    pub title: String,
    /// The contract it renews or amends.
    pub follows_id: Option<Ref<Contract>>,
    /// First day, ISO.
    pub starts_on: Option<String>,
    /// Last day once amended, ISO.
    pub ends_on: Option<String>,
    /// Day both signed, ISO.
    pub signed_on: Option<String>,
    /// Day it was handed over, ISO.
    pub handed_on: Option<String>,
    /// Day it was ended before its last one, ISO.
    pub ended_on: Option<String>,
    /// Why it was ended.
    pub end_reason: Option<String>,
    /// Whether one may prepare its renewal now.
    pub can_renew: bool,
    /// Whether one may prepare an amendment of it now.
    pub can_amend: bool,
}

/// The contracts of a dossier.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContractList {
    /// Newest first, amendments after their contract.
    pub contracts: Vec<ContractRow>,
    /// The one that counts today.
    pub current_id: Option<Ref<Contract>>,
    /// Whether one may prepare a first contract now.
    pub can_create: bool,
    /// Whether a version of the diagnostic is closed: a contract rests on one.
    pub has_closed_diagnostic: bool,
}

/// A line of the plan as a contract offers or holds it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContractLineView {
    /// Objective.
    pub objective_id: Ref<Objective>,
    /// Action; none when the objective has none.
    pub action_id: Option<Ref<Action>>,
    /// Category.
    pub category: Wire<Category>,
    /// Label of the objective.
    pub objective_label: String,
    /// Label of the action.
    pub action_label: Option<String>,
    /// Who does it, in words.
    pub who: Option<String>,
    /// First day, ISO.
    pub starts_on: Option<String>,
    /// Day it should be done by, ISO.
    pub due_on: Option<String>,
    /// What will show it is done.
    pub proof: Option<String>,
    /// Minutes a week.
    pub weekly_minutes: Option<u32>,
    /// Whether it is in the contract.
    pub is_taken: bool,
    /// Day the person agreed to it, ISO.
    pub consented_on: Option<String>,
    /// Whether the plan says it otherwise since it was taken.
    pub has_changed: bool,
}

/// Where one puts right what is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum GapPlace {
    /// The diagnostic.
    Diagnostic,
    /// The plan.
    Plan,
    /// The bilan, on the page of the plan.
    Bilan,
    /// Lines of the contract.
    Lines,
    /// Dates of the contract.
    Dates,
    /// Référent and title.
    Parties,
    /// Engagements.
    Engagements,
    /// What an amendment changes.
    Amends,
}

/// One thing missing, or worth a look.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GapView {
    /// What.
    pub code: Wire<GapCode>,
    /// In words.
    pub label: String,
    /// Whether it keeps from signing.
    pub is_blocking: bool,
    /// Where it is put right.
    pub place: GapPlace,
}

/// A closed version a contract may rest on.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClosedDiagnostic {
    /// Identifier.
    pub id: Ref<Diagnostic>,
    /// 1 for the first.
    pub number: u32,
    /// Day it was closed, ISO.
    pub closed_on: String,
}

/// A duration one key away.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DurationShortcut {
    /// Months.
    pub months: u32,
    /// The last day it gives, ISO.
    pub ends_on: String,
}

/// A contract, whole.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContractView {
    /// Where it stands, its dates, its name.
    pub row: ContractRow,
    /// What is written in it.
    pub contract: ContractFields,
    /// Lines: those it holds; while it is not signed, those of the plan it could hold as well.
    pub lines: Vec<ContractLineView>,
    /// Day it was found complete, ISO.
    pub ready_on: Option<String>,
    /// SHA-256 of the signed pages.
    pub sha256: Option<String>,
    /// What is missing; empty once signed.
    pub gaps: Vec<GapView>,
    /// Versions it may rest on, newest first.
    pub diagnostics: Vec<ClosedDiagnostic>,
    /// Durations from its first day.
    pub shortcuts: Vec<DurationShortcut>,
    /// Minutes a week of its lines.
    pub weekly_minutes: u32,
    /// Minutes a week the law or a decision asks for.
    pub asked_minutes: Option<u32>,
    /// The contract it renews or amends, in words.
    pub follows_label: Option<String>,
    /// Day of the bilan of the contract it renews, ISO.
    pub bilan_on: Option<String>,
}

/// Signed pages, as they were signed.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignedFile {
    /// A name without anything personal in it.
    pub file_name: String,
    /// Media type.
    pub media_type: String,
    /// The bytes, base64.
    pub base64: String,
    /// SHA-256, hexadecimal, checked when it was read.
    pub sha256: String,
}

/// A day that counts, and the rule behind it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeadlineView {
    /// What it is about.
    pub kind: Wire<DeadlineKind>,
    /// Its name.
    pub title: String,
    /// Last day to do it, ISO.
    pub due: String,
    /// Days past that day (negative: days left).
    #[ts(type = "number")]
    pub days: i64,
    /// Day it was done, ISO.
    pub done_on: Option<String>,
    /// Why that day, in words.
    pub explanation: String,
    /// Text and article.
    pub article: String,
    /// Where the rule was read, and how surely.
    pub source: String,
    /// First day of the rule, ISO.
    pub valid_from: String,
    /// Last day of a rule that was replaced, ISO.
    pub valid_until: Option<String>,
    /// Day it was read, ISO.
    pub read_on: String,
}
