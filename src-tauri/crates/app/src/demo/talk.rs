//! An invented interview: ten categories, with situations of the content pack.

use chrono::{Days, NaiveDate};
use trame_domain::category::{Category, CategoryState, Impact, Polarity};
use trame_domain::code::Coded;
use trame_domain::diagnostic::{CategoryEntry, Diagnostic, Strength, TickedSituation};
use trame_domain::person::PersonId;

use super::case::Draw;
use super::names;
use crate::reference::{ObjectiveDef, Reference, SituationDef};

/// One version of a diagnostic, with all it holds.
pub(crate) struct Talk {
    pub(crate) diagnostic: Diagnostic,
    pub(crate) entries: Vec<CategoryEntry>,
    pub(crate) situations: Vec<TickedSituation>,
    pub(crate) strengths: Vec<Strength>,
}

impl Talk {
    /// Objectives the ticked situations suggest, without doubles, in the order of the pack.
    pub(super) fn suggested<'a>(&self, reference: &'a Reference) -> Vec<&'a ObjectiveDef> {
        let ticked: Vec<&SituationDef> = self
            .situations
            .iter()
            .filter_map(|ticked| reference.situation(&ticked.code))
            .collect();
        let wanted = |def: &&ObjectiveDef| ticked.iter().any(|s| s.objectives.contains(&def.code));
        reference
            .referentiel
            .objectives
            .iter()
            .filter(wanted)
            .collect()
    }
}

impl Draw<'_> {
    pub(super) fn first_talk(&mut self, person: PersonId, opened_on: NaiveDate) -> Talk {
        let on = opened_on
            .checked_add_days(Days::new(7))
            .unwrap_or(opened_on)
            .min(self.today);
        self.talk(person, on, None)
    }

    /// A later version, near the day of today, where some freins are lifted.
    pub(super) fn next_talk(&mut self, before: &Talk) -> Talk {
        let on = self.ago(3, 150).max(before.diagnostic.opened_on);
        self.talk(before.diagnostic.person, on, Some(before))
    }

    fn talk(&mut self, person: PersonId, on: NaiveDate, before: Option<&Talk>) -> Talk {
        let diagnostic = Diagnostic {
            id: self.id(),
            person,
            opened_on: on,
            closed_on: Some(on),
            pack: self.reference.referentiel.version.clone(),
        };
        let mut talk = Talk {
            diagnostic,
            entries: Vec::new(),
            situations: Vec::new(),
            strengths: Vec::new(),
        };
        for category in Category::ALL.iter().copied() {
            let earlier = before.and_then(|b| b.entries.iter().find(|e| e.category == category));
            self.category(&mut talk, category, on, earlier);
        }
        talk
    }

    fn category(
        &mut self,
        talk: &mut Talk,
        category: Category,
        on: NaiveDate,
        earlier: Option<&CategoryEntry>,
    ) {
        let was_frein = earlier.is_some_and(|entry| entry.state == CategoryState::Frein);
        let state = match self.chance.below(20) {
            0..2 => CategoryState::NotDiscussed,
            2 => CategoryState::PrefersNotToAnswer,
            3..10 if was_frein => CategoryState::FreinLifted,
            3..12 => CategoryState::NothingToReport,
            _ => CategoryState::Frein,
        };
        let impact = (state == CategoryState::Frein)
            .then(|| self.chance.pick(Impact::ALL).copied())
            .flatten();
        let discussed = !matches!(
            state,
            CategoryState::NotDiscussed | CategoryState::PrefersNotToAnswer
        );
        if discussed {
            self.tick(talk, category, state);
        }
        let words = if discussed && self.chance.likely(30) {
            self.chance.word(names::WORDS)
        } else {
            ""
        };
        let note = if discussed && self.chance.likely(25) {
            self.chance.word(names::NOTES)
        } else {
            ""
        };
        talk.entries.push(CategoryEntry {
            id: self.id(),
            diagnostic: talk.diagnostic.id,
            category,
            state,
            impact,
            words: words.to_owned(),
            note: note.to_owned(),
            note_shared: false,
            confirmed_on: (state != CategoryState::NotDiscussed).then_some(on),
            unchanged_on: None,
        });
    }

    fn tick(&mut self, talk: &mut Talk, category: Category, state: CategoryState) {
        let reference = self.reference;
        let fits = |def: &&SituationDef| {
            def.category.0 == category
                && (state == CategoryState::Frein || def.polarity.0 != Polarity::Frein)
        };
        let choices: Vec<&SituationDef> = reference
            .referentiel
            .situations
            .iter()
            .filter(fits)
            .collect();
        let count = usize::try_from(self.chance.between(1, 3)).unwrap_or(1);
        for def in self.chance.sample(&choices, count) {
            talk.situations.push(TickedSituation {
                id: self.id(),
                diagnostic: talk.diagnostic.id,
                category,
                code: def.code.clone(),
                label: def.label.clone(),
                polarity: def.polarity.0,
            });
        }
        if self.chance.likely(20) {
            let text = self.chance.word(names::STRENGTHS).to_owned();
            talk.strengths.push(Strength {
                id: self.id(),
                diagnostic: talk.diagnostic.id,
                category,
                text,
            });
        }
    }
}
