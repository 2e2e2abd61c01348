//! View model of the bilan of a PMSMP.

use chrono::NaiveDate;

use crate::docs::head::Letterhead;
use crate::docs::immersion::{Line, Section};

/// Everything the bilan prints. What must not be printed is simply absent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PmsmpBilan {
    /// Who makes the document.
    pub letterhead: Letterhead,
    /// Day it is printed.
    pub printed_on: NaiveDate,
    /// First name and name of the person.
    pub name: String,
    /// Name of the tutor.
    pub tutor: String,
    /// Name of the référent who wrote it.
    pub referent: String,
    /// Number of the version.
    pub version: u32,
    /// Whether the person has not answered yet.
    pub provisional: bool,
    /// Whose copy this is; empty when it says nothing of it.
    pub copy: String,
    /// Where, when, what for.
    pub about: Vec<Line>,
    /// 1. Réalisation.
    pub completion: Section,
    /// 2. Objectif; none when the person did not come.
    pub objective: Option<Section>,
    /// 3. Activités.
    pub activities: Vec<ActivityView>,
    /// 4. Savoir-être, then technical skills.
    pub skills: Vec<GridLineView>,
    /// Whether there is a grid at all: not when the person did not come.
    pub has_grid: bool,
    /// What the marks mean, in order.
    pub scale: Vec<String>,
    /// 5. Retour sur l’accueil.
    pub welcome: Option<Section>,
    /// 6. Ce que j’en retiens.
    pub takeaways: Option<Section>,
    /// 7. Suites.
    pub suites: Vec<SuiteView>,
    /// 8. Phrases pour le CV.
    pub sentences: Option<Vec<String>>,
    /// 9. Accord.
    pub agreement: Option<Section>,
    /// Whether there is room to sign.
    pub signatures: bool,
}

/// An activity and how far it went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActivityView {
    /// What.
    pub label: String,
    /// How far, in words.
    pub mark: Option<String>,
    /// One fact.
    pub fact: String,
}

/// A line of the grid: two voices side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GridLineView {
    /// What.
    pub label: String,
    /// Whether it is a technical skill.
    pub is_technical: bool,
    /// What the person says, in words.
    pub person: Option<String>,
    /// What the tutor says.
    pub tutor: Option<String>,
    /// One fact.
    pub fact: String,
    /// Whether they are far apart: « à se dire ».
    pub is_apart: bool,
}

/// What comes after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuiteView {
    /// What.
    pub what: String,
    /// In words.
    pub detail: String,
    /// When, in words.
    pub when: Option<String>,
    /// Who does it.
    pub who: Option<String>,
}
