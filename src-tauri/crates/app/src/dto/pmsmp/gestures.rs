//! What one may do with a PMSMP.

use serde::Deserialize;
use trame_domain::company::Company;
use trame_domain::offer::ImmersionOffer;
use trame_domain::person::Person;
use trame_domain::pmsmp::life::PmsmpStep;
use trame_domain::pmsmp::{Initiative, Pmsmp, PmsmpExit};
use ts_rs::TS;

use super::PmsmpFields;
use crate::wire::{DateText, Ref, Wire};

/// Which PMSMP.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PmsmpKey {
    /// Which.
    pub pmsmp_id: Ref<Pmsmp>,
}

/// A PMSMP to prepare: a person on an offer, or in a company.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct NewPmsmp {
    /// Who goes.
    pub person_id: Ref<Person>,
    /// On which offer; what it says is taken up.
    #[serde(default)]
    pub offer_id: Option<Ref<ImmersionOffer>>,
    /// Where, without an offer.
    #[serde(default)]
    pub company_id: Option<Ref<Company>>,
}

/// What is written in a PMSMP.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PmsmpUpdate {
    /// Which.
    pub pmsmp_id: Ref<Pmsmp>,
    /// Version it was read in; another one was written since when they differ.
    #[serde(default)]
    #[ts(type = "number | null")]
    pub version: Option<i64>,
    /// The whole of it.
    pub pmsmp: PmsmpFields,
}

/// A step to note, or to take back.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PmsmpMove {
    /// Which.
    pub pmsmp_id: Ref<Pmsmp>,
    /// The step.
    pub step: Wire<PmsmpStep>,
    /// Its day; the day proposed when absent.
    #[serde(default)]
    pub on: Option<DateText>,
    /// Whether the step is taken back.
    #[serde(default)]
    pub back: bool,
    /// Number of the convention, with the steps about it.
    #[serde(default)]
    pub external_number: Option<String>,
}

/// How a PMSMP goes out of its course.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PmsmpEnding {
    /// Which.
    pub pmsmp_id: Ref<Pmsmp>,
    /// Which way out; none puts it back in its course.
    #[serde(default)]
    pub exit: Option<Wire<PmsmpExit>>,
    /// Day; the last day of presence when it was interrupted.
    #[serde(default)]
    pub on: Option<DateText>,
    /// At whose initiative.
    #[serde(default)]
    pub by: Option<Wire<Initiative>>,
    /// Why.
    #[serde(default)]
    pub reason: String,
    /// Minutes done before an interruption.
    #[serde(default)]
    pub done_minutes: Option<u32>,
}

/// An accident, or none after all.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AccidentRecord {
    /// Which.
    pub pmsmp_id: Ref<Pmsmp>,
    /// What is known; none takes it back.
    #[serde(default)]
    pub accident: Option<AccidentFields>,
}

/// What is said of an accident. Moments are local, `2026-11-23T14:30`.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AccidentFields {
    /// When it happened.
    pub at: String,
    /// When the company told the structure.
    #[serde(default)]
    pub told_at: Option<String>,
    /// When it was declared.
    #[serde(default)]
    pub declared_at: Option<String>,
    /// Whom to call.
    #[serde(default)]
    pub contact: String,
    /// Facts: where, which task; no diagnosis.
    #[serde(default)]
    pub note: String,
}

/// Days of the calendar.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ImmersionQuery {
    /// First day.
    pub from: DateText,
    /// Last day.
    pub to: DateText,
}
