//! Saving a category: its entry, its ticked situations and its strengths, each element on its own so that two devices
//! can add without a conflict.

use chrono::NaiveDate;
use trame_domain::category::{Category, CategoryState, Polarity};
use trame_domain::diagnostic::{CategoryEntry, DiagnosticId, Strength, TickedSituation};
use trame_domain::id::Id;
use trame_domain::text::clean_line;
use trame_domain::violation::{Violation, Violations};
use trame_store::Tx;

use super::view::Talk;
use crate::dto::diagnostic::CategoryFields;
use crate::error::AppError;
use crate::reference::Reference;

/// What a category should say, checked.
pub(super) struct Wanted {
    entry: CategoryEntry,
    situations: Vec<(String, String, Polarity)>,
    strengths: Vec<String>,
}

impl Wanted {
    /// Reads and checks what the window sent. A situation keeps the label it was ticked with.
    pub(super) fn read(
        talk: &Talk,
        category: Category,
        fields: &CategoryFields,
        reference: &Reference,
        today: NaiveDate,
    ) -> Result<Self, AppError> {
        let mut entry = talk.entry(category);
        entry.state = fields.state.0;
        entry.impact = fields.impact.map(|impact| impact.0);
        entry.words.clone_from(&fields.words);
        entry.note.clone_from(&fields.note);
        entry.note_shared = fields.note_shared;
        entry.confirmed_on = (entry.state != CategoryState::NotDiscussed).then_some(today);
        entry.unchanged_on = entry.unchanged_on.filter(|day| *day == today);
        entry.clean();
        let mut wrong = Violations::new();
        if let Err(found) = entry.check() {
            for (field, violation) in found.iter() {
                wrong.add(field, violation);
            }
        }
        let mut situations: Vec<(String, String, Polarity)> = Vec::new();
        for code in &fields.situations {
            let ticked = talk
                .situations
                .iter()
                .find(|s| s.code == *code && s.category == category);
            let known = reference
                .situation(code)
                .filter(|def| def.category.0 == category);
            let found = match (ticked, known) {
                (Some(ticked), _) => Some((ticked.label.clone(), ticked.polarity)),
                (None, Some(def)) => Some((def.label.clone(), def.polarity.0)),
                (None, None) => None,
            };
            match found {
                Some((label, polarity)) if situations.iter().all(|s| s.0 != *code) => {
                    situations.push((code.clone(), label, polarity));
                }
                Some(_) => {}
                None => wrong.add("situations", Violation::UnknownCode),
            }
        }
        let mut strengths: Vec<String> = Vec::new();
        for text in fields.strengths.iter().map(|text| clean_line(text)) {
            if !text.is_empty() && !strengths.contains(&text) {
                strengths.push(text);
            }
        }
        for text in &strengths {
            let checked = Strength {
                id: Id::new(0, [0; 10]),
                diagnostic: talk.diagnostic.id,
                category,
                text: text.clone(),
            };
            wrong.check("strengths", checked.check());
        }
        wrong.into_result()?;
        Ok(Self {
            entry,
            situations,
            strengths,
        })
    }

    /// Writes what differs.
    pub(super) fn save(&self, tx: &mut Tx<'_>, talk: &Talk) -> Result<(), AppError> {
        let category = self.entry.category;
        let mut entry = self.entry.clone();
        if tx.reader().get(entry.id)?.is_none() {
            entry.id = tx.new_id()?;
        }
        tx.put(&entry, None)?;
        for gone in talk.situations.iter().filter(|s| s.category == category) {
            if self.situations.iter().all(|(code, ..)| *code != gone.code) {
                tx.archive(gone.id)?;
            }
        }
        for (code, label, polarity) in &self.situations {
            let is_there = talk
                .situations
                .iter()
                .any(|s| s.category == category && s.code == *code);
            if !is_there {
                tick(tx, talk.diagnostic.id, category, (code, label, *polarity))?;
            }
        }
        for gone in talk.strengths.iter().filter(|s| s.category == category) {
            if !self.strengths.contains(&gone.text) {
                tx.archive(gone.id)?;
            }
        }
        for text in &self.strengths {
            let is_there = talk
                .strengths
                .iter()
                .any(|s| s.category == category && s.text == *text);
            if !is_there {
                note_strength(tx, talk.diagnostic.id, category, text)?;
            }
        }
        Ok(())
    }
}

/// Starts a version from what the one before said, with the days it was said: « inchangé » then confirms it.
pub(super) fn carry_over(
    tx: &mut Tx<'_>,
    diagnostic: DiagnosticId,
    before: &Talk,
) -> Result<(), AppError> {
    for entry in &before.entries {
        let entry = CategoryEntry {
            id: tx.new_id()?,
            diagnostic,
            unchanged_on: None,
            ..entry.clone()
        };
        tx.put(&entry, None)?;
    }
    for s in &before.situations {
        tick(tx, diagnostic, s.category, (&s.code, &s.label, s.polarity))?;
    }
    for s in &before.strengths {
        note_strength(tx, diagnostic, s.category, &s.text)?;
    }
    Ok(())
}

fn tick(
    tx: &mut Tx<'_>,
    diagnostic: DiagnosticId,
    category: Category,
    (code, label, polarity): (&str, &str, Polarity),
) -> Result<(), AppError> {
    let situation = TickedSituation {
        id: tx.new_id()?,
        diagnostic,
        category,
        code: code.to_owned(),
        label: label.to_owned(),
        polarity,
    };
    tx.put(&situation, None)?;
    Ok(())
}

fn note_strength(
    tx: &mut Tx<'_>,
    diagnostic: DiagnosticId,
    category: Category,
    text: &str,
) -> Result<(), AppError> {
    let strength = Strength {
        id: tx.new_id()?,
        diagnostic,
        category,
        text: text.to_owned(),
    };
    tx.put(&strength, None)?;
    Ok(())
}
