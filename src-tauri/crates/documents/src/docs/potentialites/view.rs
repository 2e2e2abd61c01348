//! View model of the whole grid of potentialités, for the file.

use chrono::NaiveDate;

use crate::docs::head::Letterhead;
use crate::docs::immersion::Line;
use crate::docs::parent_potentialites::{KeptPriority, KeptStrength};

/// Everything the grid prints. What must not be printed is simply absent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Potentialites {
    /// Who makes the document.
    pub letterhead: Letterhead,
    /// Day it is printed.
    pub printed_on: NaiveDate,
    /// First name and name.
    pub name: String,
    /// Version of the pack the sentences come from.
    pub pack: String,
    /// What the grid is, and what it is not.
    pub banner: String,
    /// When and how it was filled.
    pub about: Vec<Line>,
    /// Whether it is not closed yet.
    pub provisional: bool,
    /// The domains, in their order.
    pub domains: Vec<DomainView>,
    /// Whether the référent’s column is printed.
    pub has_referent: bool,
    /// Whether the facts are printed.
    pub has_facts: bool,
    /// « Mes forces »; none leaves the part out.
    pub strengths: Option<Vec<KeptStrength>>,
    /// « Mes priorités »; none leaves the part out.
    pub priorities: Option<Vec<KeptPriority>>,
    /// The week; none leaves it out.
    pub week: Option<WeekView>,
    /// Day to look at it again.
    pub review_on: Option<NaiveDate>,
}

/// A domain and what was said of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DomainView {
    /// Label.
    pub label: String,
    /// In order.
    pub lines: Vec<AnswerView>,
}

/// A sentence: two voices side by side.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AnswerView {
    /// The sentence.
    pub label: String,
    /// What the parent says, in words.
    pub parent: Option<String>,
    /// What the référent says.
    pub referent: Option<String>,
    /// One fact heard or seen.
    pub fact: String,
}

/// The week of the parent, in words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WeekView {
    /// Monday to Friday: morning, then afternoon; none where nothing was said.
    pub days: [[Option<String>; 2]; 5],
    /// Evenings, weekend, hours that can be counted on.
    pub lines: Vec<Line>,
}
