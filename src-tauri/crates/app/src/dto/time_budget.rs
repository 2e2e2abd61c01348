//! The week of a parent, and whether an activity fits in it. Minutes of a week, never marks; never shown to a company.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use trame_domain::hours::HoursMotive;
use trame_domain::plan::Actor;
use trame_domain::pmsmp::Pmsmp;
use trame_domain::potentialites::PotentialitesGrid;
use trame_domain::potentialites::budget::{Availability, Fit, Moment};
use ts_rs::TS;

use crate::wire::{DateText, Ref, Wire};

/// A moment of the week and what was said of it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BudgetMoment {
    /// Which.
    pub moment: Wire<Moment>,
    /// What was said of it.
    pub said: Option<Wire<Availability>>,
}

/// The week of a parent.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BudgetView {
    /// The twelve moments, in order.
    pub moments: Vec<BudgetMoment>,
    /// Minutes of one trip to an activity.
    pub travel_minutes: Option<u32>,
    /// Minutes each way to take the child somewhere.
    pub drop_off_minutes: u32,
    /// Minutes a week that are sure.
    pub assured_minutes: u32,
    /// Minutes a week that are possible when planned, on top.
    pub possible_minutes: u32,
    /// Minutes of the longest stretch that is sure.
    pub longest_minutes: u32,
    /// When that is, in French; empty when nothing is sure.
    pub longest_label: String,
}

/// New words about the week.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct TimeBudgetUpdate {
    /// Of which grid.
    pub grid_id: Ref<PotentialitesGrid>,
    /// What is said, moment by moment; a moment left out stays as it is, null takes it back.
    pub moments: BTreeMap<Wire<Moment>, Option<Wire<Availability>>>,
    /// Minutes of one trip to an activity.
    #[serde(default)]
    pub travel_minutes: Option<u32>,
    /// Minutes each way to take the child somewhere.
    pub drop_off_minutes: u32,
}

/// An activity to hold against the week of a grid.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct BudgetQuestion {
    /// Which grid.
    pub grid_id: Ref<PotentialitesGrid>,
    /// Minutes of activity a week.
    pub weekly_minutes: u32,
    /// Days it takes a week.
    pub days: u32,
    /// Minutes of one trip; those of the grid when absent.
    #[serde(default)]
    pub travel_minutes: Option<u32>,
    /// Minutes each way to take the child somewhere; those of the grid when absent.
    #[serde(default)]
    pub drop_off_minutes: Option<u32>,
    /// A PMSMP of the person, whose detailed week is then held day by day.
    #[serde(default)]
    pub pmsmp_id: Option<Ref<Pmsmp>>,
}

/// Whether it fits; a help to talk, not a decision.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BudgetVerdict {
    /// The answer.
    pub verdict: Wire<Fit>,
    /// Minutes a week it takes, trips and drop-off included.
    pub needed_minutes: u32,
    /// The hours behind it and what is missing, in French; the verdict has its own label.
    pub message: String,
    /// What to do, in French.
    pub todo: Option<String>,
}

/// What the last grid of somebody found sure, beside the hours asked of them; it decides nothing.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AssuredTime {
    /// Which grid.
    pub grid_id: Ref<PotentialitesGrid>,
    /// Day it was told, ISO.
    pub told_on: String,
    /// Minutes a week that are sure.
    pub assured_minutes: u32,
    /// Minutes a week that are possible when planned, on top.
    pub possible_minutes: u32,
    /// A motive worth talking about.
    pub suggested_motive: Option<Wire<HoursMotive>>,
    /// The same, in French.
    pub message: String,
}

/// An action that answers to a priority: who, what, by when.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PriorityAction {
    /// What.
    pub label: String,
    /// Who.
    pub actor: Wire<Actor>,
    /// Name of the partner.
    #[serde(default)]
    pub actor_name: Option<String>,
    /// By when.
    pub due_on: DateText,
    /// Code in the content pack, when it comes from its bank.
    #[serde(default)]
    pub code: Option<String>,
}

/// Actions of a priority to put in the plan.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PriorityPlan {
    /// Of which grid.
    pub grid_id: Ref<PotentialitesGrid>,
    /// Code of the item the parent chose.
    pub item: String,
    /// The actions.
    pub actions: Vec<PriorityAction>,
}
