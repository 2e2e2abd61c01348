//! View model of the person's own summary: plain words, nothing of a code, no private note.

use chrono::NaiveDate;

use crate::docs::head::Letterhead;
use crate::docs::roadmap::{Appointment, Contact};

/// Everything the summary for the person prints. What must not be printed is simply absent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PersonSummary {
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
    /// What goes well: strengths, what is settled.
    pub going_well: Vec<String>,
    /// What gets in the way; none leaves the part out.
    pub in_the_way: Option<Vec<InTheWay>>,
    /// What the person wants first, in their order; none leaves the part out.
    pub priorities: Option<Vec<String>>,
    /// What was decided, the nearest first; none leaves the part out.
    pub decided: Option<Vec<Decided>>,
    /// What the person said.
    pub words: Vec<Words>,
    /// The next appointment.
    pub next_appointment: Option<Appointment>,
    /// Whom the person calls.
    pub contact: Option<Contact>,
}

/// Something that gets in the way.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InTheWay {
    /// What: the category as it is said.
    pub label: String,
    /// How much, in plain words: « un peu », « beaucoup »…
    pub how_much: Option<String>,
    /// What exactly.
    pub what: Vec<String>,
}

/// Something decided together.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Decided {
    /// Who does it, as the person says it: « Moi », « Mon référent », a name.
    pub who: String,
    /// What.
    pub label: String,
    /// Day it should be done by.
    pub due_on: Option<NaiveDate>,
    /// Whether it is done already.
    pub done: bool,
}

/// What the person said about something.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    /// About what.
    pub about: String,
    /// What was said.
    pub text: String,
}
