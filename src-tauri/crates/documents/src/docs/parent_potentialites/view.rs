//! View model of « Mes forces, mes priorités »: what the parent keeps, in their words; nothing of the référent’s column.

use chrono::NaiveDate;

use crate::docs::head::Letterhead;
use crate::docs::roadmap::Contact;

/// Everything the parent’s page prints. What must not be printed is simply absent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ParentPotentialites {
    /// Who makes the document.
    pub letterhead: Letterhead,
    /// Day it is printed.
    pub printed_on: NaiveDate,
    /// First name of the person, as it is said.
    pub first_name: String,
    /// What the grid is, and what it is not.
    pub banner: String,
    /// « Mes forces », in the parent’s order; none leaves the part out.
    pub strengths: Option<Vec<KeptStrength>>,
    /// « Mes priorités », in the parent’s order; none leaves the part out.
    pub priorities: Option<Vec<KeptPriority>>,
    /// Rights and addresses that go with the priorities.
    pub reperes: Vec<RepereView>,
    /// Day to look at it again.
    pub review_on: Option<NaiveDate>,
    /// Whom the person calls.
    pub contact: Option<Contact>,
}

/// A strength the parent keeps.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct KeptStrength {
    /// The sentence of the grid.
    pub label: String,
    /// The parent’s example.
    pub example: String,
    /// Words for a CV: printed with an example only.
    pub cv: String,
}

/// A priority the parent keeps.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct KeptPriority {
    /// The sentence of the grid.
    pub label: String,
    /// Who does what for when.
    pub steps: Vec<KeptStep>,
}

/// An action decided for a priority.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct KeptStep {
    /// Who.
    pub who: String,
    /// What.
    pub what: String,
    /// For when.
    pub due_on: Option<NaiveDate>,
    /// Whether it is done already.
    pub done: bool,
}

/// A right or an address, with its source.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RepereView {
    /// What.
    pub title: String,
    /// In a sentence.
    pub text: String,
    /// Where it is said.
    pub source: String,
    /// Day the source was read.
    pub checked_on: NaiveDate,
}

impl KeptStrength {
    /// The example on one line; none when nothing was said.
    pub(crate) fn proof(&self) -> Option<String> {
        let words: Vec<&str> = self.example.split_whitespace().collect();
        (!words.is_empty()).then(|| words.join(" "))
    }

    /// The words for a CV: none without an example.
    pub(crate) fn words(&self) -> Option<&str> {
        let words = self.cv.trim();
        (self.proof().is_some() && !words.is_empty()).then_some(words)
    }
}
