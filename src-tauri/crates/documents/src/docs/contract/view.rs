//! View model of a contract: what its pages and its text say; labels already in French.

use chrono::NaiveDate;

use crate::docs::head::Letterhead;
use crate::docs::plan_view::{BilanView, HoursView, ObjectiveView};
use crate::docs::summary::{CategoryView, Identity, Orientation, Part, Person};
use crate::error::Attachment;

/// Everything a contract prints. What must not be printed is simply absent; what was not said is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contract {
    /// Who makes the document.
    pub letterhead: Letterhead,
    /// Title, in the words of the territory.
    pub title: String,
    /// Legal mention under the title.
    pub legal_mention: String,
    /// « Premier contrat », « Renouvellement n° 2 », « Avenant n° 1 au contrat du … ».
    pub kind: String,
    /// Where it stands, in words.
    pub state: String,
    /// Number or id of this text of the contract.
    pub version: String,
    /// Day it is printed.
    pub printed_on: NaiveDate,
    /// Who the person is.
    pub identity: Identity,
    /// Household, rights, work.
    pub person: Person,
    /// Orientation decision.
    pub orientation: Orientation,
    /// Where the date the contract should be signed by comes from: the rule and its article.
    pub deadline_rule: Option<String>,
    /// The named référent unique.
    pub referent: ReferentView,
    /// First day.
    pub starts_on: Option<NaiveDate>,
    /// Last day.
    pub ends_on: Option<NaiveDate>,
    /// How long, in words.
    pub duration: Option<String>,
    /// Day it is looked at together.
    pub review_on: Option<NaiveDate>,
    /// Day it was ended before its last one, and why.
    pub ended: Option<(NaiveDate, String)>,
    /// What an amendment changes, and why.
    pub amends: String,
    /// What came of the contract it renews.
    pub bilan: Option<BilanView>,
    /// The closed version of the diagnostic it rests on.
    pub diagnostic: Option<DiagnosticView>,
    /// What the person aims at: training, trade, project.
    pub project: String,
    /// Immersions planned or done, one line each.
    pub immersions: Vec<String>,
    /// Up to three priorities, in the person's order.
    pub priorities: Vec<String>,
    /// Objectives and actions, those of a category together, each with the day the person agreed.
    pub objectives: Vec<ObjectiveView>,
    /// Hours a week of the contract.
    pub hours: HoursView,
    /// What the person undertakes, one line each.
    pub person_engagements: String,
    /// What the organisation undertakes, one line each.
    pub referent_engagements: String,
    /// What the person observes.
    pub person_observations: String,
    /// What the référent observes.
    pub referent_observations: String,
    /// Ways to appeal.
    pub appeal: Option<String>,
    /// Day both signed; none for what is not signed.
    pub signed_on: Option<NaiveDate>,
    /// Day it was handed to the person.
    pub handed_on: Option<NaiveDate>,
    /// Parts left out.
    pub left_out: Vec<Part>,
    /// The same data for another Trame to read, when they travel with the document.
    pub attachment: Option<Attachment>,
}

/// The named référent unique and the organisation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReferentView {
    /// Name.
    pub name: String,
    /// Job title.
    pub role: Option<String>,
    /// Structure and service.
    pub structure: String,
    /// Phone, in pairs.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
}

/// A closed version of the diagnostic.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DiagnosticView {
    /// Its number.
    pub number: u32,
    /// Day it was closed.
    pub closed_on: Option<NaiveDate>,
    /// The categories, in their order.
    pub categories: Vec<CategoryView>,
}

impl Contract {
    /// Whether a part is printed.
    pub(super) fn shows(&self, part: Part) -> bool {
        !self.left_out.contains(&part)
    }

    /// Said at the head of what is not signed.
    pub(super) fn unsigned(&self) -> Option<&'static str> {
        self.signed_on.is_none().then_some("Projet – non signé")
    }

    /// « Diagnostic n° 2, clos le 20/11/2026 ».
    pub(super) fn diagnostic_heading(diagnostic: &DiagnosticView) -> String {
        let closed = diagnostic
            .closed_on
            .map(|day| format!(", clos le {}", crate::typo::date(day)));
        let closed = closed.unwrap_or_default();
        format!("Diagnostic n°\u{a0}{}{closed}", diagnostic.number)
    }
}

/// The lines of a text, without the blank ones.
pub(super) fn lines(text: &str) -> Vec<&str> {
    let lines = text.lines().map(str::trim);
    let lines = lines.map(|line| line.trim_start_matches(['-', '•', '–']).trim_start());
    lines.filter(|line| !line.is_empty()).collect()
}
