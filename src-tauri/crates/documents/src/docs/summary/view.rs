//! View models of the summary: labels already in French, enums kept for drawing the marks.

use chrono::NaiveDate;
use trame_domain::category::{CategoryState, Impact, Polarity};

use crate::docs::head::Letterhead;
use crate::docs::plan_view::{HoursView, ObjectiveView};
use crate::error::Attachment;

/// Everything the summary prints. What must not be printed is simply absent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Who makes the document.
    pub letterhead: Letterhead,
    /// Title; none for [`super::DEFAULT_TITLE`].
    pub title: Option<String>,
    /// Number or id of the version printed.
    pub version: String,
    /// Day it is printed.
    pub printed_on: NaiveDate,
    /// Day of the diagnostic.
    pub diagnostic_on: Option<NaiveDate>,
    /// Who the person is.
    pub identity: Identity,
    /// Household, rights, work.
    pub person: Person,
    /// Orientation decision.
    pub orientation: Orientation,
    /// The ten categories, in their order.
    pub categories: Vec<CategoryView>,
    /// Up to three priorities, in the person's order.
    pub priorities: Vec<String>,
    /// Objectives and their actions.
    pub objectives: Vec<ObjectiveView>,
    /// Hours a week of all open actions.
    pub hours: HoursView,
    /// What the person observes, if already known; otherwise lines to write on.
    pub person_observations: Option<String>,
    /// What the référent observes, if already known.
    pub referent_observations: Option<String>,
    /// Parts left out.
    pub left_out: Vec<Part>,
    /// Sentence of engagement; none for the usual one.
    pub engagement: Option<String>,
    /// The same data for another Trame to read, when they travel with the document.
    pub attachment: Option<Attachment>,
}

/// A part of the summary that can be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Up to three priorities.
    Priorities,
    /// The wheel and its table.
    Wheel,
    /// Category by category.
    Categories,
    /// Objectives and actions.
    Plan,
    /// Hours a week, in the plan and in sum.
    Hours,
    /// Room to write.
    Observations,
    /// What both sign.
    Signatures,
}

impl Summary {
    /// Whether a part is printed.
    #[must_use]
    pub(super) fn shows(&self, part: Part) -> bool {
        !self.left_out.contains(&part)
    }
}

/// Birth date and age at the day of printing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Birth {
    /// Date.
    pub date: NaiveDate,
    /// Age in full years.
    pub age: Option<u32>,
}

/// Who the person is; a hidden identifier is none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Identity {
    /// First name and name, as shown.
    pub name: String,
    /// Birth name, when another name is used.
    pub birth_name: Option<String>,
    /// Usage name.
    pub usage_name: Option<String>,
    /// Birth.
    pub birth: Option<Birth>,
    /// Address, on one or several lines.
    pub address: Option<String>,
    /// Phone, in pairs.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// N° allocataire.
    pub caf_number: Option<String>,
    /// France Travail identifier.
    pub ft_number: Option<String>,
}

/// Household, rights and work, in words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Person {
    /// With whom the person lives.
    pub household: Option<String>,
    /// One text a child: « né en 03/2021 (5 ans) ».
    pub children: Vec<String>,
    /// Expected birth.
    pub expected_birth: Option<String>,
    /// Rights.
    pub rights: Vec<String>,
    /// Work situation.
    pub work: Option<String>,
    /// Level of training.
    pub training: Option<String>,
    /// Languages.
    pub languages: Vec<String>,
    /// Driving licences.
    pub licences: Vec<String>,
    /// Recognition as a disabled worker, only when the person wants it printed.
    pub rqth: Option<String>,
}

/// The orientation decision.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Orientation {
    /// Path.
    pub path: Option<String>,
    /// Day it was notified.
    pub notified_on: Option<NaiveDate>,
    /// Day the contract should be signed by.
    pub deadline: Option<NaiveDate>,
}

/// A situation that was ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SituationView {
    /// Its label.
    pub label: String,
    /// What it is: an asset gets a star.
    pub polarity: Polarity,
}

/// One category of the diagnostic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryView {
    /// Its number among the ten: the same whatever is left out.
    pub number: u8,
    /// Label.
    pub label: String,
    /// State, for the mark.
    pub state: CategoryState,
    /// Impact, for the mark.
    pub impact: Option<Impact>,
    /// State in words.
    pub state_label: String,
    /// Impact in words.
    pub impact_label: Option<String>,
    /// Situations ticked.
    pub situations: Vec<SituationView>,
    /// Strengths in free words.
    pub strengths: Vec<String>,
    /// The person's words.
    pub words: String,
    /// The professional's note, only when it is shared.
    pub shared_note: Option<String>,
    /// Day it was last set or confirmed.
    pub confirmed_on: Option<NaiveDate>,
    /// Day it was confirmed unchanged.
    pub unchanged_on: Option<NaiveDate>,
}

impl CategoryView {
    /// State and impact in words.
    #[must_use]
    pub(in crate::docs) fn in_words(&self) -> String {
        match &self.impact_label {
            Some(impact) => format!("{}, {}", self.state_label, impact.to_lowercase()),
            None => self.state_label.clone(),
        }
    }

    /// Whether the person has a strength there.
    #[must_use]
    pub(super) fn has_strength(&self) -> bool {
        let asset = |situation: &SituationView| situation.polarity == Polarity::Asset;
        !self.strengths.is_empty() || self.situations.iter().any(asset)
    }
}
