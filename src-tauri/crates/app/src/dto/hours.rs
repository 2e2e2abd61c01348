//! Hours a week asked of a person.

use serde::{Deserialize, Serialize};
use trame_domain::hours::{HoursMotive, HoursTarget};
use trame_domain::person::Person;
use ts_rs::TS;

use crate::wire::{DateText, Ref, Wire};

/// Hours planned in one week.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeekView {
    /// Its Monday.
    pub monday: DateText,
    /// Minutes planned.
    pub minutes: u32,
}

/// What is asked today, and by which rule.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskedHours {
    /// Minutes a week asked; 0 when the person is exempted.
    pub minutes: u32,
    /// Minutes a week the law asks for.
    pub law_minutes: u32,
    /// Minutes a week beyond which the plan asks for more than usual; not an obligation.
    pub usual_max: u32,
    /// The article, in French.
    pub article: String,
    /// First day the rule applies.
    pub valid_from: DateText,
    /// Day the rule was read.
    pub read_on: DateText,
    /// The decision that lowers it.
    pub lowered_by: Option<Ref<HoursTarget>>,
}

/// What one may say of a decision.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HoursTargetFields {
    /// Day it was decided; today when none is given.
    #[serde(default)]
    pub decided_on: Option<DateText>,
    /// Minutes a week asked; 0 exempts.
    pub weekly_minutes: u32,
    /// Why.
    pub motive: Wire<HoursMotive>,
    /// Why, in words.
    #[serde(default)]
    pub detail: Option<String>,
    /// Last day it holds; none until it is looked at again.
    #[serde(default)]
    pub until: Option<DateText>,
}

/// A decision.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HoursTargetView {
    /// Identifier.
    pub id: Ref<HoursTarget>,
    /// The decision.
    pub target: HoursTargetFields,
}

/// A new decision, or new values of one.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct HoursTargetUpdate {
    /// Whose hours.
    pub person_id: Ref<Person>,
    /// Which; a new one when absent.
    #[serde(default)]
    pub target_id: Option<Ref<HoursTarget>>,
    /// The values.
    pub target: HoursTargetFields,
}

/// Which decision.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HoursTargetKey {
    /// Which.
    pub target_id: Ref<HoursTarget>,
}
