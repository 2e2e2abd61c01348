//! The interview: versions of the diagnostic, one category saved at a time.

mod compare;
mod save;
mod view;

use trame_domain::category::{Category, CategoryState};
use trame_domain::code::Coded;
use trame_domain::diagnostic::{CategoryEntry, Diagnostic, DiagnosticId};
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_domain::violation::Violations;
use trame_store::{Op, StoreError};

pub(crate) use self::compare::{compare_diagnostics, comparison};
pub(crate) use self::view::{Talk, read_talk, summaries};
use crate::app::App;
use crate::dto::diagnostic::*;
use crate::dto::people::PersonKey;
use crate::error::AppError;
use crate::session::Session;

/// The diagnostic of a person: all versions, one of them whole.
pub(crate) fn get_diagnostic(
    app: &App,
    query: DiagnosticQuery,
) -> Result<DiagnosticView, AppError> {
    let today = app.now().today();
    let wanted = query.diagnostic_id.map(|d| d.id);
    app.with(|_, session| view::diagnostic_view(session, query.person_id.id, wanted, today))
}

/// Opens a version; it starts from what the one before said, so that « inchangé » is one click.
pub(crate) fn open_diagnostic(app: &App, key: PersonKey) -> Result<DiagnosticView, AppError> {
    let reference = app.reference()?;
    let today = app.now().today();
    app.with(|env, session| {
        let person = key.person_id.id;
        session.store.reader().find(person)?;
        let before = session.store.reader().latest_diagnostic(person)?;
        if before.as_ref().is_some_and(|d| d.value.closed_on.is_none()) {
            return Err(AppError::DiagnosticOpen);
        }
        let before = before.map(|d| read_talk(session, &d.value)).transpose()?;
        session.write(env, Op::OpenDiagnostic, |tx| {
            let diagnostic = Diagnostic {
                id: tx.new_id()?,
                person,
                opened_on: today,
                closed_on: None,
                pack: reference.referentiel.version.clone(),
            };
            tx.put(&diagnostic, None)?;
            before
                .as_ref()
                .map_or(Ok(()), |talk| save::carry_over(tx, diagnostic.id, talk))
        })?;
        view::diagnostic_view(session, person, None, today)
    })
}

/// Saves what is said of one category.
pub(crate) fn update_category(app: &App, update: CategoryUpdate) -> Result<CategoryView, AppError> {
    let reference = app.reference()?;
    let today = app.now().today();
    app.with(|env, session| {
        let diagnostic = open_version(session, update.diagnostic_id.id)?;
        let category = update.category.0;
        let talk = read_talk(session, &diagnostic)?;
        let wanted = save::Wanted::read(&talk, category, &update.fields, &reference, today)?;
        session.write(env, Op::UpdateCategory, |tx| wanted.save(tx, &talk))?;
        view::category_view(session, &diagnostic, category, today)
    })
}

/// Confirms that a category, or all those already talked about, did not change.
pub(crate) fn confirm_unchanged(app: &App, input: Unchanged) -> Result<DiagnosticView, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let diagnostic = open_version(session, input.diagnostic_id.id)?;
        let talk = read_talk(session, &diagnostic)?;
        let before = view::before(session, &diagnostic)?;
        let only = input.category.map(|category| category.0);
        // What was answered otherwise today is fresh already: to call it unchanged would be false.
        let answered = |entry: &CategoryEntry| {
            let earlier = before.as_ref().map(|talk| talk.entry(entry.category));
            let differs =
                earlier.is_some_and(|e| (e.state, e.impact) != (entry.state, entry.impact));
            only.is_none() && differs && entry.confirmed_on == Some(today)
        };
        session.write(env, Op::ConfirmCategory, |tx| {
            for entry in talk
                .entries
                .iter()
                .filter(|e| only.is_none_or(|only| e.category == only))
            {
                if entry.state != CategoryState::NotDiscussed && !answered(entry) {
                    let mut entry = entry.clone();
                    entry.confirmed_on = Some(today);
                    entry.unchanged_on = Some(today);
                    tx.put(&entry, None)?;
                }
            }
            Ok(())
        })?;
        view::diagnostic_view(session, diagnostic.person, Some(diagnostic.id), today)
    })
}

/// Closes a version: from then on it never changes.
pub(crate) fn close_diagnostic(app: &App, key: DiagnosticKey) -> Result<DiagnosticView, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let mut diagnostic = open_version(session, key.diagnostic_id.id)?;
        let talk = read_talk(session, &diagnostic)?;
        let mut wrong = Violations::new();
        for entry in &talk.entries {
            wrong.check(entry.category.code(), entry.check_complete());
        }
        wrong.into_result()?;
        diagnostic.closed_on = Some(today);
        session.write(
            env,
            Op::CloseDiagnostic,
            |tx| Ok(tx.put(&diagnostic, None)?),
        )?;
        view::diagnostic_view(session, diagnostic.person, Some(diagnostic.id), today)
    })
}

fn open_version(session: &Session, id: DiagnosticId) -> Result<Diagnostic, AppError> {
    let found = session.store.reader().find(id)?;
    // A version whose opening was undone is gone: nothing is said in it, and it is not closed.
    if found.archived {
        return Err(StoreError::NotFound.into());
    }
    let diagnostic = found.value;
    if diagnostic.closed_on.is_some() {
        Err(AppError::DiagnosticClosed)
    } else {
        Ok(diagnostic)
    }
}

/// Number of a version: 1 for the first of that person.
pub(crate) fn number_of(
    session: &Session,
    person: PersonId,
    id: Id<Diagnostic>,
) -> Result<u32, AppError> {
    let versions = session.store.reader().diagnostics_of(person)?;
    let after = versions.iter().position(|d| d.value.id == id).unwrap_or(0);
    Ok(u32::try_from(versions.len().saturating_sub(after)).unwrap_or(1))
}

/// The ten categories, as the wheel turns.
pub(crate) fn categories() -> impl Iterator<Item = Category> {
    Category::ALL.iter().copied()
}
