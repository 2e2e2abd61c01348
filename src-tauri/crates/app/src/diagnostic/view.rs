//! What the window and the documents read of a version.

use chrono::NaiveDate;
use trame_domain::category::{Category, CategoryState};
use trame_domain::diagnostic::{
    CategoryEntry, Diagnostic, DiagnosticId, Strength, TickedSituation, is_stale,
};
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_store::Stored;

use super::{categories, number_of};
use crate::dto::diagnostic::*;
use crate::error::AppError;
use crate::session::Session;
use crate::wire::Wire;

/// A version with everything it holds.
#[derive(Debug, Clone)]
pub(crate) struct Talk {
    pub(crate) diagnostic: Diagnostic,
    /// Always ten, in order; those never touched are « non abordée ».
    pub(crate) entries: Vec<CategoryEntry>,
    pub(crate) situations: Vec<TickedSituation>,
    pub(crate) strengths: Vec<Strength>,
}

impl Talk {
    /// What is said of a category.
    pub(crate) fn entry(&self, category: Category) -> CategoryEntry {
        let found = self.entries.iter().find(|entry| entry.category == category);
        found
            .cloned()
            .unwrap_or_else(|| blank(self.diagnostic.id, category))
    }

    /// Last day anything was set or confirmed.
    pub(crate) fn confirmed_on(&self) -> Option<NaiveDate> {
        self.entries
            .iter()
            .filter_map(|entry| entry.confirmed_on)
            .max()
    }

    /// How many categories were talked about.
    pub(crate) fn discussed(&self) -> u32 {
        let said = |entry: &&CategoryEntry| entry.state != CategoryState::NotDiscussed;
        u32::try_from(self.entries.iter().filter(said).count()).unwrap_or(0)
    }
}

/// An entry nobody touched; its id is set when it is first saved.
fn blank(diagnostic: DiagnosticId, category: Category) -> CategoryEntry {
    CategoryEntry {
        id: Id::new(0, [0; 10]),
        diagnostic,
        category,
        state: CategoryState::NotDiscussed,
        impact: None,
        words: String::new(),
        note: String::new(),
        note_shared: false,
        confirmed_on: None,
        unchanged_on: None,
    }
}

/// Reads a version whole.
pub(crate) fn read_talk(session: &Session, diagnostic: &Diagnostic) -> Result<Talk, AppError> {
    let reader = session.store.reader();
    let stored = reader.entries_of(diagnostic.id)?;
    let entries = categories().map(|category| {
        let found = stored.iter().find(|row| row.value.category == category);
        found.map_or_else(|| blank(diagnostic.id, category), |row| row.value.clone())
    });
    Ok(Talk {
        diagnostic: diagnostic.clone(),
        entries: entries.collect(),
        situations: reader
            .situations_of(diagnostic.id)?
            .into_iter()
            .map(|row| row.value)
            .collect(),
        strengths: reader
            .strengths_of(diagnostic.id)?
            .into_iter()
            .map(|row| row.value)
            .collect(),
    })
}

pub(super) fn diagnostic_view(
    session: &Session,
    person: PersonId,
    wanted: Option<DiagnosticId>,
    today: NaiveDate,
) -> Result<DiagnosticView, AppError> {
    let rows = session.store.reader().diagnostics_of(person)?;
    let versions = summaries(&rows);
    let chosen = match wanted {
        Some(id) => rows.iter().find(|row| row.value.id == id),
        None => rows.first(),
    };
    let version = chosen
        .map(|row| version_view(session, &row.value, today))
        .transpose()?;
    Ok(DiagnosticView { versions, version })
}

/// The heads of all versions of a person, in the order given: newest first.
pub(crate) fn summaries(rows: &[Stored<Diagnostic>]) -> Vec<DiagnosticSummary> {
    let numbers = (1..=u32::try_from(rows.len()).unwrap_or(0)).rev();
    let head = |(row, number): (&Stored<Diagnostic>, u32)| DiagnosticSummary {
        id: row.value.id.into(),
        number,
        opened_on: row.value.opened_on.to_string(),
        closed_on: row.value.closed_on.map(|day| day.to_string()),
    };
    rows.iter().zip(numbers).map(head).collect()
}

fn version_view(
    session: &Session,
    diagnostic: &Diagnostic,
    today: NaiveDate,
) -> Result<DiagnosticVersion, AppError> {
    let talk = read_talk(session, diagnostic)?;
    let before = before(session, diagnostic)?;
    let confirmed_on = talk.confirmed_on();
    let months = session.settings.stale_months;
    Ok(DiagnosticVersion {
        id: diagnostic.id.into(),
        number: number_of(session, diagnostic.person, diagnostic.id)?,
        opened_on: diagnostic.opened_on.to_string(),
        closed_on: diagnostic.closed_on.map(|day| day.to_string()),
        categories: categories()
            .map(|category| entry_view(&talk, before.as_ref(), category, (today, months)))
            .collect(),
        discussed: talk.discussed(),
        confirmed_on: confirmed_on.map(|day| day.to_string()),
        is_stale: confirmed_on.is_some_and(|day| is_stale(day, today, months)),
        stale_months: months,
    })
}

pub(super) fn category_view(
    session: &Session,
    diagnostic: &Diagnostic,
    category: Category,
    today: NaiveDate,
) -> Result<CategoryView, AppError> {
    let talk = read_talk(session, diagnostic)?;
    let before = before(session, diagnostic)?;
    let months = session.settings.stale_months;
    Ok(entry_view(
        &talk,
        before.as_ref(),
        category,
        (today, months),
    ))
}

/// The version before this one, if any.
pub(super) fn before(session: &Session, diagnostic: &Diagnostic) -> Result<Option<Talk>, AppError> {
    let rows = session.store.reader().diagnostics_of(diagnostic.person)?;
    let older = rows
        .iter()
        .skip_while(|row| row.value.id != diagnostic.id)
        .nth(1);
    older.map(|row| read_talk(session, &row.value)).transpose()
}

/// `fresh` is today and the months after which an answer is to be asked again.
fn entry_view(
    talk: &Talk,
    before: Option<&Talk>,
    category: Category,
    fresh: (NaiveDate, u32),
) -> CategoryView {
    let entry = talk.entry(category);
    let is_stale = entry.is_stale(fresh.0, fresh.1);
    let situations = talk.situations.iter().filter(|s| s.category == category);
    let strengths = talk.strengths.iter().filter(|s| s.category == category);
    CategoryView {
        category: Wire(category),
        state: Wire(entry.state),
        impact: entry.impact.map(Wire),
        words: entry.words,
        note: entry.note,
        note_shared: entry.note_shared,
        situations: situations
            .map(|s| SituationView {
                code: s.code.clone(),
                label: s.label.clone(),
                polarity: Wire(s.polarity),
            })
            .collect(),
        strengths: strengths.map(|s| s.text.clone()).collect(),
        confirmed_on: entry.confirmed_on.map(|day| day.to_string()),
        unchanged_on: entry.unchanged_on.map(|day| day.to_string()),
        is_stale,
        earlier: before
            .map(|talk| talk.entry(category))
            .map(|earlier| EarlierState {
                state: Wire(earlier.state),
                impact: earlier.impact.map(Wire),
                confirmed_on: earlier.confirmed_on.map(|day| day.to_string()),
            }),
    }
}
