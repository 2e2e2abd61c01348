//! PMSMP of a person: what is written in one, where it stands, what may be done with it.

mod fields;
mod gestures;
mod matching;

use serde::Serialize;
use trame_domain::company::Company;
use trame_domain::offer::ImmersionOffer;
use trame_domain::person::Person;
use trame_domain::pmsmp::life::PmsmpStep;
use trame_domain::pmsmp::{Initiative, Pmsmp, PmsmpExit, PmsmpObject, PmsmpState};
use ts_rs::TS;

pub use self::fields::PmsmpFields;
pub use self::gestures::*;
pub use self::matching::*;
use crate::dto::pmsmp_rules::RuleFinding;
use crate::wire::{Ref, Wire};

/// A PMSMP in a list or in the calendar.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PmsmpRow {
    /// Identifier.
    pub id: Ref<Pmsmp>,
    /// Version, sent back with a change.
    #[ts(type = "number")]
    pub version: i64,
    /// Who goes.
    pub person_id: Ref<Person>,
    /// Their name.
    pub person_name: String,
    /// Where.
    pub company_id: Ref<Company>,
    /// Its name.
    pub company_name: String,
    /// On which offer.
    pub offer_id: Option<Ref<ImmersionOffer>>,
    /// Job of the offer; empty without an offer.
    pub job: String,
    /// Object.
    pub object: Option<Wire<PmsmpObject>>,
    /// Where it stands.
    pub state: Wire<PmsmpState>,
    /// First day, ISO.
    pub starts_on: Option<String>,
    /// Last day planned, ISO.
    pub ends_on: Option<String>,
    /// Last day real or planned, ISO: an interruption ends it early.
    pub last_day: Option<String>,
    /// Calendar days from the first to the last, both included.
    pub days: u32,
    /// The PMSMP it renews.
    pub renews_id: Option<Ref<Pmsmp>>,
    /// Day of the bilan collectif, ISO.
    pub review_on: Option<String>,
    /// The step its dates call for, to be confirmed.
    pub to_confirm: Option<Wire<PmsmpStep>>,
    /// Whether an accident is noted and not declared yet.
    pub accident_runs: bool,
    /// Whether it takes, took or may still take place.
    pub takes_place: bool,
}

/// A step of the course.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PmsmpStepView {
    /// Which.
    pub step: Wire<PmsmpStep>,
    /// Day it was noted, ISO.
    pub on: Option<String>,
    /// Whether it can be noted now, blocking rules apart.
    pub can_take: bool,
    /// Whether it can be taken back.
    pub can_take_back: bool,
    /// Whether it comes next.
    pub is_next: bool,
    /// Whether the dates call for it.
    pub is_proposed: bool,
    /// Day proposed for it, ISO.
    pub proposed_on: String,
}

/// How it went out of its course.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PmsmpExitView {
    /// Which way.
    pub exit: Wire<PmsmpExit>,
    /// Day, ISO.
    pub on: Option<String>,
    /// At whose initiative.
    pub by: Option<Wire<Initiative>>,
    /// Why.
    pub reason: String,
    /// Minutes done before an interruption.
    pub done_minutes: Option<u32>,
}

/// An accident and the two delays that run from it (D. 5135-5).
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AccidentView {
    /// When it happened, local, `2026-11-23T14:30`.
    pub at: String,
    /// The company tells the structure before.
    pub tell_by: String,
    /// When it told.
    pub told_at: Option<String>,
    /// The structure declares before.
    pub declare_by: String,
    /// When it was declared.
    pub declared_at: Option<String>,
    /// Whom to call.
    pub contact: String,
    /// Facts: where, which task.
    pub note: String,
    /// Now, as the core has it: what the countdown counts from.
    pub now: String,
}

/// Days of the person with one host, in the twelve months that hold the most of them.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HostDays {
    /// Where.
    pub company_id: Ref<Company>,
    /// Its name.
    pub company_name: String,
    /// Calendar days.
    pub days: u32,
    /// Most the law allows (D. 5135-3).
    pub limit: u32,
    /// First day of these twelve months, ISO.
    pub from: String,
    /// Last day of these twelve months, ISO.
    pub to: String,
}

/// The PMSMP of a person.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PmsmpList {
    /// Latest first.
    pub pmsmps: Vec<PmsmpRow>,
    /// Days used, host by host.
    pub hosts: Vec<HostDays>,
}

/// A PMSMP, whole.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PmsmpView {
    /// As in the list.
    pub row: PmsmpRow,
    /// What is written in it.
    pub pmsmp: PmsmpFields,
    /// What the law and good practice say of it.
    pub findings: Vec<RuleFinding>,
    /// The course.
    pub steps: Vec<PmsmpStepView>,
    /// The ways out that go with where it stands.
    pub exits: Vec<Wire<PmsmpExit>>,
    /// How it went out.
    pub exit: Option<PmsmpExitView>,
    /// Accident.
    pub accident: Option<AccidentView>,
    /// Days used with this host; none while dates are missing.
    pub host: Option<HostDays>,
    /// Whether object and objectives are those of the PMSMP it renews.
    pub aim_is_fixed: bool,
    /// Whether the convention was asked for: object, objectives and dates wait for the step to be taken back.
    pub terms_are_fixed: bool,
    /// Whether nothing in it changes any more.
    pub is_over: bool,
    /// Whether it can be renewed.
    pub can_renew: bool,
    /// Why it cannot, in French; empty when it can.
    pub renewal_refusal: String,
    /// Its renewal.
    pub renewed_by_id: Option<Ref<Pmsmp>>,
    /// Whether it can be put away.
    pub can_archive: bool,
    /// Minutes of a usual week.
    pub weekly_minutes: u32,
    /// Days of presence planned.
    pub presence_days: u32,
    /// Minutes planned over the whole period.
    pub planned_minutes: u32,
    /// Technical skills the offer names, for a recruitment.
    pub offered_skills: Vec<String>,
    /// « Ce que l’entreprise verra »: the lines agreed to that are filled in, in French.
    pub seen_by_company: Vec<SeenLine>,
}

/// A line about the person that the company receives.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SeenLine {
    /// What it is, in French.
    pub label: String,
    /// What is written.
    pub text: String,
}
