//! What the window reads of the grids. Until the parent has finished, the référent’s part is not there at all.

use serde::Serialize;
use trame_domain::person::Person;
use trame_domain::plan::{Action, ActionStatus, Actor};
use trame_domain::potentialites::life::GridStage;
use trame_domain::potentialites::talk::TalkReason;
use trame_domain::potentialites::{
    GridForm, GridSupport, PotentialitesGrid, PotentialitesMark, ReviewMotive,
};
use ts_rs::TS;

use crate::dto::time_budget::BudgetView;
use crate::wire::{Ref, Wire};

/// Whether the grid was thought for that person: a hint, never a filter.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EligibilityHint {
    /// A parent alone with a child under three, or a birth expected.
    pub is_for_them: bool,
    /// Why, in French.
    pub reasons: Vec<String>,
    /// First day of the month the youngest child turns three.
    pub third_birthday_on: Option<String>,
    /// It comes within four months.
    pub third_birthday_alert: bool,
}

/// A grid in the list of a dossier.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GridRow {
    /// Which.
    pub id: Ref<PotentialitesGrid>,
    /// Day it was opened.
    pub opened_on: String,
    /// Day it was closed.
    pub closed_on: Option<String>,
    /// All items, or the short list.
    pub form: Wire<GridForm>,
    /// Whether items are worded for a pregnancy.
    pub pregnancy: bool,
    /// Whose turn it is.
    pub stage: Wire<GridStage>,
}

/// The grids of a person, latest first, and one of them.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PotentialitesDesk {
    /// Whose.
    pub person_id: Ref<Person>,
    /// Whether it was thought for them.
    pub hint: EligibilityHint,
    /// All of them.
    pub grids: Vec<GridRow>,
    /// The one that was asked for, else the latest.
    pub grid: Option<GridView>,
}

/// An action of the plan that answers to a priority.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlannedStep {
    /// Which.
    pub action_id: Ref<Action>,
    /// What.
    pub label: String,
    /// Who.
    pub actor: Wire<Actor>,
    /// Name of the partner.
    pub actor_name: Option<String>,
    /// By when.
    pub due_on: Option<String>,
    /// Where it stands.
    pub status: Wire<ActionStatus>,
}

/// A strength the parent keeps.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptStrength {
    /// 1 to 5, in the parent’s order.
    pub rank: u8,
    /// Their example.
    pub example: String,
    /// Words for a CV.
    pub cv: String,
}

/// A priority the parent keeps.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptPriority {
    /// 1 to 3, in the parent’s order.
    pub rank: u8,
    /// Actions of the plan that answer to it.
    pub actions: Vec<PlannedStep>,
}

/// An item and what the parent says of it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GridItem {
    /// Code.
    pub item: String,
    /// Its words when the grid was opened.
    pub label: String,
    /// About health or pregnancy: leaves in no document unless shared.
    pub sensitive: bool,
    /// The parent agrees that it leaves.
    pub shared: bool,
    /// Their answer.
    pub parent: Option<Wire<PotentialitesMark>>,
    /// Kept among « Mes forces ».
    pub strength: Option<KeptStrength>,
    /// Kept among « Mes priorités ».
    pub priority: Option<KeptPriority>,
}

/// A domain and its items.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GridDomain {
    /// Code.
    pub code: String,
    /// Label.
    pub label: String,
    /// About health.
    pub sensitive: bool,
    /// Its items.
    pub items: Vec<GridItem>,
}

/// What the référent says of an item.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReferentAnswer {
    /// Code of the item.
    pub item: String,
    /// Their answer.
    pub mark: Option<Wire<PotentialitesMark>>,
    /// One fact heard or seen.
    pub fact: String,
}

/// An item to talk about.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ToSay {
    /// Code of the item.
    pub item: String,
    /// Why.
    pub reason: Wire<TalkReason>,
}

/// Words for a CV that go with a strength.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StrengthSkill {
    /// Code of the item.
    pub item: String,
    /// Code of the skill in the pack.
    pub code: String,
    /// Words for a CV.
    pub words: String,
    /// Codes of the savoir-être it shows.
    pub soft_skills: Vec<String>,
}

/// An action the bank proposes for a priority.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PriorityProposal {
    /// Code of the item.
    pub item: String,
    /// Code of the action in the pack.
    pub code: String,
    /// What.
    pub label: String,
    /// Who.
    pub actor: Wire<Actor>,
    /// Name of the partner.
    pub actor_name: Option<String>,
}

/// What exists once the parent has finished.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReferentPart {
    /// The référent’s answers, item by item.
    pub answers: Vec<ReferentAnswer>,
    /// « À se dire ».
    pub to_say: Vec<ToSay>,
    /// Codes of the items the parent may keep among « Mes forces ».
    pub strength_choices: Vec<String>,
    /// Codes of the items the parent may keep among « Mes priorités ».
    pub priority_choices: Vec<String>,
    /// What is left before closing, in French.
    pub missing: Vec<String>,
    /// Words for a CV.
    pub skills: Vec<StrengthSkill>,
    /// Actions of the bank.
    pub proposals: Vec<PriorityProposal>,
}

/// A grid, whole.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GridView {
    /// Which.
    pub id: Ref<PotentialitesGrid>,
    /// Whose.
    pub person_id: Ref<Person>,
    /// All items, or the short list.
    pub form: Wire<GridForm>,
    /// Whether items are worded for a pregnancy.
    pub pregnancy: bool,
    /// Where the parent answers.
    pub support: Wire<GridSupport>,
    /// Version of the pack its items come from.
    pub pack: String,
    /// Day it was opened.
    pub opened_on: String,
    /// Day the parent had finished.
    pub parent_done_on: Option<String>,
    /// Day it was closed.
    pub closed_on: Option<String>,
    /// Month a birth is expected, `2027-02`.
    pub due_month: Option<String>,
    /// Whose turn it is.
    pub stage: Wire<GridStage>,
    /// Items, domain by domain.
    pub domains: Vec<GridDomain>,
    /// The week.
    pub budget: BudgetView,
    /// Nothing before the parent has finished.
    pub referent: Option<ReferentPart>,
    /// Day to look at it again: the one chosen, else the one it will have when it is closed.
    pub review_on: String,
    /// Why that day; nothing when somebody chose another.
    pub review_motive: Option<Wire<ReviewMotive>>,
}

/// One side of a comparison.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparedAnswer {
    /// Words of the item in that grid.
    pub label: String,
    /// The parent’s answer.
    pub parent: Option<Wire<PotentialitesMark>>,
}

/// An item in two grids; a side is absent when the item was not asked there.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparedGridItem {
    /// Code.
    pub item: String,
    /// About health or pregnancy.
    pub sensitive: bool,
    /// In the earlier grid.
    pub before: Option<ComparedAnswer>,
    /// In the later one.
    pub after: Option<ComparedAnswer>,
}

/// A domain in two grids.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparedDomain {
    /// Code.
    pub code: String,
    /// Label.
    pub label: String,
    /// Its items.
    pub items: Vec<ComparedGridItem>,
}

/// Two grids item by item: what changed is for the parent to say.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GridComparison {
    /// The earlier.
    pub before: GridRow,
    /// The later.
    pub after: GridRow,
    /// Items, domain by domain.
    pub domains: Vec<ComparedDomain>,
}
