//! View model of the roadmap: what the person takes home, labels already in French.

use chrono::{NaiveDate, NaiveTime};

use crate::docs::summary::Letterhead;

/// Everything the roadmap prints. What must not be printed is simply absent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Roadmap {
    /// Who makes the document.
    pub letterhead: Letterhead,
    /// Title; none for [`super::DEFAULT_TITLE`].
    pub title: Option<String>,
    /// Number or id of the version printed.
    pub version: String,
    /// Day it is printed.
    pub printed_on: NaiveDate,
    /// First name of the person, as it is said.
    pub first_name: String,
    /// What the person wants: priorities first, in their order.
    pub aims: Vec<Aim>,
    /// What the person does.
    pub my_steps: Vec<MyStep>,
    /// What the référent does.
    pub referent_steps: Vec<OtherStep>,
    /// What partners do, `who` set.
    pub partner_steps: Vec<OtherStep>,
    /// Appointments to come, in their order.
    pub appointments: Vec<Appointment>,
    /// What the person can count on.
    pub strengths: Vec<String>,
    /// Minutes a week the person gives to the plan; none hides the gauge.
    pub weekly_minutes: Option<u32>,
    /// Whom the person calls.
    pub contact: Option<Contact>,
    /// Whether there is room for what the person wants to say next time.
    pub room_to_write: bool,
}

/// What the person wants.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Aim {
    /// Label of the objective.
    pub label: String,
    /// 1 to 3 when it is one of the priorities.
    pub priority: Option<u8>,
    /// Why, in the person's own words.
    pub words: Option<String>,
}

/// Something the person does.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MyStep {
    /// Label.
    pub label: String,
    /// Day it should be done by.
    pub due_on: Option<NaiveDate>,
    /// What will show it is done.
    pub proof: Option<String>,
    /// Minutes a week.
    pub weekly_minutes: Option<u32>,
    /// Whether it is done already: the box is ticked.
    pub done: bool,
}

/// Something somebody else does.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OtherStep {
    /// Who, for a partner.
    pub who: Option<String>,
    /// Label.
    pub label: String,
    /// Day it should be done by.
    pub due_on: Option<NaiveDate>,
    /// Whether it is done already.
    pub done: bool,
}

/// An appointment to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// Day.
    pub on: NaiveDate,
    /// Hour, when it is known.
    pub at: Option<NaiveTime>,
    /// Where.
    pub place: Option<String>,
    /// With whom, or for what.
    pub subject: Option<String>,
}

/// Whom the person calls.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// Name.
    pub name: String,
    /// Job title.
    pub role: Option<String>,
    /// Phone, in pairs.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Structure and address, on one or several lines.
    pub place: Option<String>,
}
