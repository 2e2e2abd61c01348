//! The contract (CER, contrat d’engagement): an object with its life, not a field of the dossier.

pub mod checklist;
pub mod deadlines;
pub mod duration;
pub mod life;

use chrono::NaiveDate;

use crate::category::Category;
use crate::code::coded;
use crate::diagnostic::Diagnostic;
use crate::id::Id;
use crate::person::PersonId;
use crate::plan::{Action, Objective};
use crate::text::{self, LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT};
use crate::violation::{Violation, Violations};

/// Id of a contract.
pub type ContractId = Id<Contract>;

coded! {
    /// What a contract is to those before it.
    ContractKind {
        /// Premier contrat.
        First = "premier",
        /// Renouvellement.
        Renewal = "renouvellement",
        /// Avenant: changes part of a signed contract, which goes on.
        Amendment = "avenant",
    }
}

coded! {
    /// Where a contract stands on a day; follows from its dates.
    ContractState {
        /// Brouillon.
        Draft = "brouillon",
        /// Prêt à signer.
        Ready = "pret",
        /// Signé, not begun yet.
        Signed = "signe",
        /// En cours.
        Running = "en_cours",
        /// Terminé.
        Over = "termine",
        /// Résilié: ended before its day.
        Terminated = "resilie",
    }
}

/// A contract. Signed, it never changes: corrections are an amendment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contract {
    /// Identifier.
    pub id: ContractId,
    /// Whose.
    pub person: PersonId,
    /// First, renewal or amendment.
    pub kind: ContractKind,
    /// The contract it renews or amends.
    pub follows: Option<ContractId>,
    /// The closed version of the diagnostic it rests on.
    pub diagnostic: Option<Id<Diagnostic>>,
    /// First day.
    pub starts_on: Option<NaiveDate>,
    /// Last day.
    pub ends_on: Option<NaiveDate>,
    /// Day it is looked at together.
    pub review_on: Option<NaiveDate>,
    /// Day it was found complete.
    pub ready_on: Option<NaiveDate>,
    /// Day both signed.
    pub signed_on: Option<NaiveDate>,
    /// Day it was handed to the person.
    pub handed_on: Option<NaiveDate>,
    /// Day it was ended before its last one.
    pub ended_on: Option<NaiveDate>,
    /// Why it was ended before.
    pub end_reason: Option<String>,
    /// SHA-256 of the signed pages, 64 hexadecimal digits.
    pub sha256: Option<String>,
    /// Title, in the words of the territory on that day.
    pub title: String,
    /// Legal mention under the title.
    pub legal_mention: String,
    /// The named référent unique (code du travail, L. 5411-6, read on 2026-11-23).
    pub referent: String,
    /// What the person aims at: training, trade, project.
    pub project: String,
    /// What the person undertakes.
    pub person_engagements: String,
    /// What the organisation undertakes.
    pub referent_engagements: String,
    /// What an amendment changes, and why.
    pub amends: String,
    /// What the person observes.
    pub person_observations: String,
    /// What the référent observes.
    pub referent_observations: String,
}

/// A line of the plan taken into a contract, in the words of the day it was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContractLine {
    /// Identifier.
    pub id: Id<Self>,
    /// Contract.
    pub contract: ContractId,
    /// Objective.
    pub objective: Id<Objective>,
    /// Action; none when the objective has none yet.
    pub action: Option<Id<Action>>,
    /// Category.
    pub category: Category,
    /// Label of the objective.
    pub objective_label: String,
    /// Label of the action.
    pub action_label: Option<String>,
    /// Who does it, in words.
    pub who: Option<String>,
    /// First day.
    pub starts_on: Option<NaiveDate>,
    /// Day it should be done by.
    pub due_on: Option<NaiveDate>,
    /// What will show it is done.
    pub proof: Option<String>,
    /// Minutes a week.
    pub weekly_minutes: Option<u32>,
    /// Day the person agreed to that line.
    pub consented_on: Option<NaiveDate>,
    /// Order in the contract.
    pub position: i64,
}

impl Contract {
    /// A draft that says nothing yet.
    #[must_use]
    pub fn blank(id: ContractId, person: PersonId, kind: ContractKind) -> Self {
        Self {
            id,
            person,
            kind,
            follows: None,
            diagnostic: None,
            starts_on: None,
            ends_on: None,
            review_on: None,
            ready_on: None,
            signed_on: None,
            handed_on: None,
            ended_on: None,
            end_reason: None,
            sha256: None,
            title: String::new(),
            legal_mention: String::new(),
            referent: String::new(),
            project: String::new(),
            person_engagements: String::new(),
            referent_engagements: String::new(),
            amends: String::new(),
            person_observations: String::new(),
            referent_observations: String::new(),
        }
    }

    /// Where it stands on a day, amendments apart.
    #[must_use]
    pub fn state(&self, today: NaiveDate) -> ContractState {
        self.term().state(today)
    }

    /// Cleans every text as typed.
    pub fn clean(&mut self) {
        self.title = text::clean_line(&self.title);
        self.referent = text::clean_line(&self.referent);
        let reason = self.end_reason.as_deref().map(text::clean_line);
        self.end_reason = reason.filter(|reason| !reason.is_empty());
        for note in [
            &mut self.legal_mention,
            &mut self.project,
            &mut self.person_engagements,
            &mut self.referent_engagements,
            &mut self.amends,
            &mut self.person_observations,
            &mut self.referent_observations,
        ] {
            *note = text::clean_note(note);
        }
    }

    /// Checks texts and dates that no contract may have, drafts included; what is missing to sign is another list.
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check(&self) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        wrong.check("title", text::check_text(&self.title, LINE_LIMIT));
        wrong.check("referent", text::check_text(&self.referent, NAME_LIMIT));
        for (field, note) in [
            ("legalMention", &self.legal_mention),
            ("project", &self.project),
            ("personEngagements", &self.person_engagements),
            ("referentEngagements", &self.referent_engagements),
            ("amends", &self.amends),
            ("personObservations", &self.person_observations),
            ("referentObservations", &self.referent_observations),
        ] {
            wrong.check(field, text::check_text(note, NOTE_LIMIT));
        }
        let before = |day: Option<NaiveDate>, start: Option<NaiveDate>| matches!((day, start), (Some(day), Some(start)) if day < start);
        // Signed ahead, a contract may end before it begins.
        let bound = self
            .starts_on
            .map(|start| self.signed_on.map_or(start, |signed| signed.min(start)));
        for (field, day, first) in [
            ("endsOn", self.ends_on, self.starts_on),
            ("reviewOn", self.review_on, self.starts_on),
            ("endedOn", self.ended_on, bound),
        ] {
            if before(day, first) {
                wrong.add(field, Violation::EndBeforeStart);
            }
        }
        if self.ended_on.is_some() && self.end_reason.is_none() {
            wrong.add("endReason", Violation::Missing);
        }
        wrong.into_result()
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    pub(crate) fn contract() -> Contract {
        let id = Id::new(1, [0; 10]);
        Contract {
            starts_on: Some(day("2026-12-01")),
            ends_on: Some(day("2027-05-31")),
            title: "Contrat d’engagement".into(),
            referent: "Zoé Martin".into(),
            ..Contract::blank(id, Id::new(1, [0; 10]), ContractKind::First)
        }
    }

    #[test]
    fn a_contract_goes_from_draft_to_over_with_its_dates() {
        let mut contract = contract();
        let state = |contract: &Contract, on: &str| contract.state(day(on));
        assert_eq!(state(&contract, "2026-12-05"), ContractState::Draft);
        contract.ready_on = Some(day("2026-11-20"));
        assert_eq!(state(&contract, "2026-12-05"), ContractState::Ready);
        contract.signed_on = Some(day("2026-11-23"));
        assert_eq!(state(&contract, "2026-11-30"), ContractState::Signed);
        assert_eq!(state(&contract, "2026-12-01"), ContractState::Running);
        assert_eq!(state(&contract, "2027-05-31"), ContractState::Running);
        assert_eq!(state(&contract, "2027-06-01"), ContractState::Over);
        contract.ended_on = Some(day("2027-02-01"));
        assert_eq!(state(&contract, "2027-01-31"), ContractState::Running);
        assert_eq!(state(&contract, "2027-02-01"), ContractState::Terminated);
    }

    #[test]
    fn an_end_has_its_reason_and_comes_after_the_start() {
        let mut contract = contract();
        assert!(contract.check().is_ok());
        contract.ended_on = Some(day("2026-11-01"));
        let wrong = contract.check().unwrap_err();
        let fields: Vec<&str> = wrong.iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["endReason", "endedOn"]);
    }
}
