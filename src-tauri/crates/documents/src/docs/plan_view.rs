//! View models of a plan, shared by every document that prints one.

use chrono::NaiveDate;

/// An objective.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ObjectiveView {
    /// Label.
    pub label: String,
    /// Label of its category.
    pub category: String,
    /// Status in words; empty where it does not say anything.
    pub status: String,
    /// Rank among the priorities.
    pub priority: Option<u8>,
    /// Actions.
    pub actions: Vec<ActionView>,
}

/// An action.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ActionView {
    /// Label.
    pub label: String,
    /// Who does it, in words.
    pub who: String,
    /// First day.
    pub starts_on: Option<NaiveDate>,
    /// Day it should be done by.
    pub due_on: Option<NaiveDate>,
    /// Whether it should have been done already.
    pub is_overdue: bool,
    /// Status in words.
    pub status: String,
    /// Day it was done or given up.
    pub closed_on: Option<NaiveDate>,
    /// Why it was given up, or what came of it.
    pub reason: Option<String>,
    /// What will show it is done.
    pub proof: Option<String>,
    /// Appointment made for it, in words.
    pub appointment: Option<String>,
    /// Minutes a week.
    pub weekly_minutes: Option<u32>,
    /// Day the person agreed to it, in a contract.
    pub consent_on: Option<NaiveDate>,
}

/// Hours a week of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HoursView {
    /// Minutes a week.
    pub minutes: u32,
    /// The week they were counted in, by its Monday; none for a plain sum.
    pub week_of: Option<NaiveDate>,
    /// A target lower than the law's.
    pub target: Option<TargetView>,
}

/// A target lower than the law's, and why.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TargetView {
    /// Minutes a week.
    pub minutes: u32,
    /// Why, in words; none when it is left out.
    pub motive: Option<String>,
    /// Day it was decided.
    pub decided_on: Option<NaiveDate>,
    /// Last day it holds.
    pub until: Option<NaiveDate>,
}

/// What came of a plan, in both voices; what was not said is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BilanView {
    /// Day it was made.
    pub made_on: Option<NaiveDate>,
    /// What was done, says the person.
    pub person_done: String,
    /// What hindered, says the person.
    pub person_hindered: String,
    /// What was done, says the référent.
    pub referent_done: String,
    /// What hindered, says the référent.
    pub referent_hindered: String,
}

impl BilanView {
    /// Whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let all = [
            &self.person_done,
            &self.person_hindered,
            &self.referent_done,
            &self.referent_hindered,
        ];
        all.iter().all(|text| text.trim().is_empty())
    }
}
