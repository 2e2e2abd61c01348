//! View model of the plan alone.

use chrono::NaiveDate;

use crate::docs::head::Letterhead;
use crate::docs::plan_view::{BilanView, HoursView, ObjectiveView};

/// Everything the plan prints. What must not be printed is simply absent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    /// Who makes the document.
    pub letterhead: Letterhead,
    /// Title; none for [`super::DEFAULT_TITLE`].
    pub title: Option<String>,
    /// Day it is printed.
    pub printed_on: NaiveDate,
    /// First name and name of the person, as shown.
    pub name: String,
    /// Up to three priorities, in the person's order; none leaves them out.
    pub priorities: Option<Vec<String>>,
    /// Objectives and their actions, those of a category together.
    pub objectives: Vec<ObjectiveView>,
    /// Hours a week; none leaves them out.
    pub hours: Option<HoursView>,
    /// What came of it, when it was looked at.
    pub bilan: Option<BilanView>,
}
