//! View model of the trajectory: nothing of health, no note, no absence.

use chrono::NaiveDate;
use trame_domain::trajectory::{MilestoneKind, MilestonePlace};

use crate::docs::head::Letterhead;
use crate::docs::roadmap::Contact;

/// Everything the page prints. What must not be printed is simply absent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Trajectory {
    /// Who makes the document.
    pub letterhead: Letterhead,
    /// Day it is printed.
    pub printed_on: NaiveDate,
    /// First name of the person, as it is said.
    pub first_name: String,
    /// Steps in their order: done, of today, ahead.
    pub path: Vec<PathStep>,
    /// What the person aims at, in their order.
    pub aims: Vec<String>,
    /// Of their own; none leaves the part out.
    pub strengths: Option<Vec<Strength>>,
    /// Around them; none leaves the part out.
    pub resources: Option<Vec<Resources>>,
    /// Whom the person calls.
    pub contact: Option<Contact>,
}

/// A step of the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathStep {
    /// What it is.
    pub kind: MilestoneKind,
    /// Where it stands.
    pub place: MilestonePlace,
    /// What is told first where there is not room for all.
    pub weight: u8,
    /// In words.
    pub title: String,
    /// Its day, short.
    pub when: String,
}

/// Something the person can count on, of their own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Strength {
    /// What.
    pub text: String,
    /// The person’s example.
    pub example: Option<String>,
}

/// Resources of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Resources {
    /// What they are.
    pub label: String,
    /// Each of them.
    pub texts: Vec<String>,
}
