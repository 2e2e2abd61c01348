//! The 360° diagnostic: dated versions, one entry a category, facts apart from words and notes.

use chrono::{Months, NaiveDate};

use crate::category::{Category, CategoryState, Impact, Polarity};
use crate::id::Id;
use crate::person::PersonId;
use crate::text::{self, LINE_LIMIT, NOTE_LIMIT};
use crate::violation::{Violation, Violations};

/// Id of a version of the diagnostic.
pub type DiagnosticId = Id<Diagnostic>;

/// One version of the diagnostic. Closed, it never changes again: corrections are a new version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Identifier.
    pub id: DiagnosticId,
    /// Whose.
    pub person: PersonId,
    /// Day the version was opened.
    pub opened_on: NaiveDate,
    /// Day it was closed.
    pub closed_on: Option<NaiveDate>,
    /// Version of the content pack in force when it was opened.
    pub pack: String,
}

/// What one version says of one category.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryEntry {
    /// Identifier.
    pub id: Id<Self>,
    /// Version it belongs to.
    pub diagnostic: DiagnosticId,
    /// Category.
    pub category: Category,
    /// State.
    pub state: CategoryState,
    /// Impact, for an active frein only.
    pub impact: Option<Impact>,
    /// The person's own words; quoted in documents.
    pub words: String,
    /// The professional's note.
    pub note: String,
    /// Whether the note may be shown and printed. Private by default.
    pub note_shared: bool,
    /// Day this entry was last set or confirmed unchanged.
    pub confirmed_on: Option<NaiveDate>,
    /// Day it was confirmed unchanged since the version before.
    pub unchanged_on: Option<NaiveDate>,
}

/// A situation of the content pack ticked in a version, with the label of its time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TickedSituation {
    /// Identifier.
    pub id: Id<Self>,
    /// Version.
    pub diagnostic: DiagnosticId,
    /// Category.
    pub category: Category,
    /// Stable code in the content pack.
    pub code: String,
    /// Label when it was ticked.
    pub label: String,
    /// What it was when ticked.
    pub polarity: Polarity,
}

/// A strength of the person in a category, in free words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strength {
    /// Identifier.
    pub id: Id<Self>,
    /// Version.
    pub diagnostic: DiagnosticId,
    /// Category.
    pub category: Category,
    /// What it is.
    pub text: String,
}

impl CategoryEntry {
    /// Cleans the texts.
    pub fn clean(&mut self) {
        self.words = text::clean_note(&self.words);
        self.note = text::clean_note(&self.note);
    }

    /// Checks state, impact and texts.
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check(&self) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        // An active frein may lack its impact during the interview: each answer is saved as it is given.
        if self.impact.is_some() && self.state != CategoryState::Frein {
            wrong.add("impact", Violation::ImpactWithoutFrein);
        }
        wrong.check("words", text::check_text(&self.words, NOTE_LIMIT));
        wrong.check("note", text::check_text(&self.note, NOTE_LIMIT));
        wrong.into_result()
    }
}

impl CategoryEntry {
    /// Whether what it says is to be asked again: it was talked about, and last confirmed more than `months` months ago.
    #[must_use]
    pub fn is_stale(&self, today: NaiveDate, months: u32) -> bool {
        self.state != CategoryState::NotDiscussed
            && self
                .confirmed_on
                .is_some_and(|day| is_stale(day, today, months))
    }

    /// Checks that nothing is left half said, before the version closes.
    ///
    /// # Errors
    /// [`Violation::ImpactMissing`] for an active frein without its impact.
    pub fn check_complete(&self) -> Result<(), Violation> {
        match (self.state, self.impact) {
            (CategoryState::Frein, None) => Err(Violation::ImpactMissing),
            _ => Ok(()),
        }
    }
}

impl Strength {
    /// Checks the text.
    ///
    /// # Errors
    /// [`Violation::Missing`], [`Violation::TooLong`] or [`Violation::NotText`].
    pub fn check(&self) -> Result<(), Violation> {
        if self.text.is_empty() {
            return Err(Violation::Missing);
        }
        text::check_text(&self.text, LINE_LIMIT)
    }
}

/// Whether a diagnostic last confirmed on `confirmed_on` is older than `months` months at `today`.
#[must_use]
pub fn is_stale(confirmed_on: NaiveDate, today: NaiveDate, months: u32) -> bool {
    confirmed_on
        .checked_add_months(Months::new(months))
        .is_some_and(|limit| limit < today)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(state: CategoryState, impact: Option<Impact>) -> CategoryEntry {
        CategoryEntry {
            id: Id::new(1, [0; 10]),
            diagnostic: Id::new(1, [0; 10]),
            category: Category::Mobilite,
            state,
            impact,
            words: String::new(),
            note: String::new(),
            note_shared: false,
            confirmed_on: None,
            unchanged_on: None,
        }
    }

    #[test]
    fn a_frein_has_an_impact_and_nothing_else_has() {
        assert!(
            entry(CategoryState::Frein, Some(Impact::High))
                .check()
                .is_ok()
        );
        assert!(entry(CategoryState::Frein, None).check().is_ok());
        assert!(entry(CategoryState::Frein, None).check_complete().is_err());
        assert!(
            entry(CategoryState::NothingToReport, Some(Impact::Low))
                .check()
                .is_err()
        );
        assert!(
            entry(CategoryState::PrefersNotToAnswer, None)
                .check()
                .is_ok()
        );
    }

    #[test]
    fn a_category_is_stale_on_its_own_day() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let mut said = entry(CategoryState::NothingToReport, None);
        assert!(!said.is_stale(day("2026-11-23"), 6), "never confirmed");
        said.confirmed_on = Some(day("2026-03-23"));
        assert!(said.is_stale(day("2026-11-23"), 6));
        assert!(!said.is_stale(day("2026-11-23"), 8));
        let mut silent = entry(CategoryState::NotDiscussed, None);
        silent.confirmed_on = Some(day("2026-03-23"));
        assert!(!silent.is_stale(day("2026-11-23"), 6), "nothing to confirm");
    }

    #[test]
    fn stale_the_day_after_six_months() {
        let confirmed = NaiveDate::from_ymd_opt(2026, 5, 31).unwrap();
        let day = |text: &str| text.parse().unwrap();
        assert!(!is_stale(confirmed, day("2026-11-30"), 6));
        assert!(is_stale(confirmed, day("2026-12-01"), 6));
    }
}
