//! The action plan.

use serde::{Deserialize, Serialize};
use trame_domain::agenda::Appointment;
use trame_domain::category::Category;
use trame_domain::person::Person;
use trame_domain::plan::{Action, ActionStatus, Actor, Objective, ObjectiveStatus};
use trame_domain::pmsmp::Pmsmp;
use ts_rs::TS;

use crate::dto::bilan::BilanView;
use crate::dto::hours::{AskedHours, HoursTargetView, WeekView};
use crate::wire::{DateText, Ref, Wire};

/// What one may say of an objective.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ObjectiveFields {
    /// Category.
    pub category: Wire<Category>,
    /// Code in the content pack; none for a free entry.
    #[serde(default)]
    pub code: Option<String>,
    /// Label.
    pub label: String,
    /// Status.
    pub status: Wire<ObjectiveStatus>,
    /// 1 to 3 when it is a priority.
    #[serde(default)]
    pub priority: Option<u8>,
}

/// What one may say of an action.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActionFields {
    /// Code in the content pack; none for a free entry.
    #[serde(default)]
    pub code: Option<String>,
    /// Label.
    pub label: String,
    /// Status.
    pub status: Wire<ActionStatus>,
    /// Who does it.
    pub actor: Wire<Actor>,
    /// Name of the partner.
    #[serde(default)]
    pub actor_name: Option<String>,
    /// First day.
    #[serde(default)]
    pub starts_on: Option<DateText>,
    /// Day it should be done by.
    #[serde(default)]
    pub due_on: Option<DateText>,
    /// What will show it is done.
    #[serde(default)]
    pub proof: Option<String>,
    /// Minutes a week.
    #[serde(default)]
    pub weekly_minutes: Option<u32>,
    /// Day it was done or given up; today when it closes and none is given.
    #[serde(default)]
    pub closed_on: Option<DateText>,
    /// Why it was given up, or what came of it.
    #[serde(default)]
    pub close_reason: Option<String>,
    /// Appointment it was made for.
    #[serde(default)]
    pub appointment_id: Option<Ref<Appointment>>,
    /// Immersion it is.
    #[serde(default)]
    pub pmsmp_id: Option<Ref<Pmsmp>>,
}

/// A new objective, with its first actions.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct NewObjective {
    /// Whose.
    pub person_id: Ref<Person>,
    /// The objective.
    pub objective: ObjectiveFields,
    /// Its first actions, made in the same breath.
    #[serde(default)]
    #[ts(as = "Option<Vec<ActionFields>>")]
    pub actions: Vec<ActionFields>,
}

/// New values of an objective.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ObjectiveUpdate {
    /// Which.
    pub objective_id: Ref<Objective>,
    /// The values.
    pub objective: ObjectiveFields,
}

/// Which objective.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ObjectiveKey {
    /// Which.
    pub objective_id: Ref<Objective>,
}

/// A new action.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewAction {
    /// Objective it serves.
    pub objective_id: Ref<Objective>,
    /// The action.
    pub action: ActionFields,
}

/// New values of an action.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActionUpdate {
    /// Which.
    pub action_id: Ref<Action>,
    /// The values.
    pub action: ActionFields,
}

/// Which action.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActionKey {
    /// Which.
    pub action_id: Ref<Action>,
}

/// Another order: of objectives, of the actions of one objective, or of both. Those named take, in their new order, the
/// places they had together.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PlanOrder {
    /// Whose plan.
    pub person_id: Ref<Person>,
    /// Objectives, such as those of one category.
    #[serde(default)]
    #[ts(as = "Option<Vec<Ref<Objective>>>")]
    pub objective_ids: Vec<Ref<Objective>>,
    /// Objective whose actions are put in order.
    #[serde(default)]
    pub objective_id: Option<Ref<Objective>>,
    /// Its actions.
    #[serde(default)]
    #[ts(as = "Option<Vec<Ref<Action>>>")]
    pub action_ids: Vec<Ref<Action>>,
}

/// An appointment an action can be tied to.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AppointmentChoice {
    /// Identifier.
    pub id: Ref<Appointment>,
    /// Local date and time, `2026-11-23T14:30`.
    pub starts_at: String,
    /// What it is about.
    pub subject: Option<String>,
}

/// An immersion an action can be.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImmersionChoice {
    /// Identifier.
    pub id: Ref<Pmsmp>,
    /// Where, and on which job.
    pub label: String,
    /// First day, ISO.
    pub starts_on: Option<String>,
}

/// An action of the plan.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActionView {
    /// Identifier.
    pub id: Ref<Action>,
    /// Version.
    #[ts(type = "number")]
    pub version: i64,
    /// The action.
    pub action: ActionFields,
    /// Whether it should have been done already.
    pub is_overdue: bool,
    /// Whether it is in free words, not from the content pack.
    pub is_free: bool,
}

/// An objective of the plan.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ObjectiveView {
    /// Identifier.
    pub id: Ref<Objective>,
    /// Version.
    #[ts(type = "number")]
    pub version: i64,
    /// The objective.
    pub objective: ObjectiveFields,
    /// Whether it is in free words, not from the content pack.
    pub is_free: bool,
    /// Its actions in order.
    pub actions: Vec<ActionView>,
}

/// The plan on one page.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanView {
    /// Objectives by category, then in order.
    pub objectives: Vec<ObjectiveView>,
    /// Minutes of this week, from the dates of the actions.
    pub weekly_minutes: u32,
    /// This week and the next ones, a quarter of a year.
    pub weeks: Vec<WeekView>,
    /// Hours a week asked of the person today; none before the law.
    pub asked: Option<AskedHours>,
    /// Decisions that lowered them, latest first.
    pub targets: Vec<HoursTargetView>,
    /// Actions that should have been done already.
    pub overdue: u32,
    /// Bilans, latest first.
    pub bilans: Vec<BilanView>,
    /// Appointments an action can be tied to, latest first.
    pub appointments: Vec<AppointmentChoice>,
    /// Immersions an action can be, latest first.
    pub immersions: Vec<ImmersionChoice>,
    /// Day a new action is due by, unless another is chosen.
    pub default_due_on: DateText,
}

/// An objective suggested by what was ticked.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Suggestion {
    /// Category.
    pub category: Wire<Category>,
    /// Code of the objective.
    pub code: String,
    /// Its label.
    pub label: String,
    /// Labels of the ticked situations it answers.
    pub because: Vec<String>,
    /// Actions that serve it.
    pub actions: Vec<ActionFields>,
}
