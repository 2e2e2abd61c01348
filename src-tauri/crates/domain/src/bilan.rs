//! The bilan: what came of a plan, in both voices. It is compulsory before a contract is renewed.

use chrono::NaiveDate;

use crate::contract::ContractId;
use crate::id::Id;
use crate::person::{PersonId, past_date};
use crate::text::{self, NOTE_LIMIT};
use crate::violation::{Violation, Violations};

/// What came of a plan. The two voices are never mixed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bilan {
    /// Identifier.
    pub id: Id<Self>,
    /// Whose.
    pub person: PersonId,
    /// The contract that ends with it, if it is about one.
    pub contract: Option<ContractId>,
    /// Day it was made.
    pub made_on: NaiveDate,
    /// What was done, in the person's words.
    pub person_done: String,
    /// What hindered, in the person's words.
    pub person_hindered: String,
    /// What was done, seen by the référent.
    pub referent_done: String,
    /// What hindered, seen by the référent.
    pub referent_hindered: String,
}

impl Bilan {
    /// Cleans the texts.
    pub fn clean(&mut self) {
        for note in [
            &mut self.person_done,
            &mut self.person_hindered,
            &mut self.referent_done,
            &mut self.referent_hindered,
        ] {
            *note = text::clean_note(note);
        }
    }

    /// Checks date and texts; a voice may be silent while the talk goes on.
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check(&self, today: NaiveDate) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        wrong.check("madeOn", past_date(self.made_on, today));
        for (field, note) in [
            ("personDone", &self.person_done),
            ("personHindered", &self.person_hindered),
            ("referentDone", &self.referent_done),
            ("referentHindered", &self.referent_hindered),
        ] {
            wrong.check(field, text::check_text(note, NOTE_LIMIT));
        }
        wrong.into_result()
    }

    /// Checks that both voices said what was done, before a renewal rests on it.
    ///
    /// # Errors
    /// [`Violation::Missing`] for each voice that is silent.
    pub fn check_complete(&self) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        for (field, note) in [
            ("personDone", &self.person_done),
            ("referentDone", &self.referent_done),
        ] {
            if note.trim().is_empty() {
                wrong.add(field, Violation::Missing);
            }
        }
        wrong.into_result()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn complete_when_both_voices_spoke() {
        let mut bilan = Bilan {
            id: Id::new(1, [0; 10]),
            person: Id::new(1, [0; 10]),
            contract: None,
            made_on: "2026-11-23".parse().unwrap(),
            person_done: "J’ai visité deux ateliers.  \r\n".into(),
            person_hindered: String::new(),
            referent_done: String::new(),
            referent_hindered: String::new(),
        };
        bilan.clean();
        assert_eq!(bilan.person_done, "J’ai visité deux ateliers.");
        assert!(bilan.check(bilan.made_on).is_ok());
        let wrong = bilan.check_complete().unwrap_err();
        assert_eq!(
            wrong.iter().collect::<Vec<_>>(),
            [("referentDone", Violation::Missing)]
        );
        bilan.referent_done = "Deux visites faites.".into();
        assert!(bilan.check_complete().is_ok());
        assert!(bilan.check("2026-11-22".parse().unwrap()).is_err());
    }
}
