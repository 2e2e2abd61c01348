//! Two versions of a diagnostic side by side, older first whatever the order asked.

use trame_domain::comparison::{Change, Situation, Version, compare};
use trame_domain::diagnostic::DiagnosticId;
use trame_domain::person::PersonId;
use trame_store::StoreError;

use super::view::{Talk, read_talk, summaries};
use crate::app::App;
use crate::dto::comparison::*;
use crate::dto::diagnostic::{DiagnosticSummary, SituationView};
use crate::error::AppError;
use crate::reference::Reference;
use crate::session::Session;
use crate::wire::Wire;

/// Two versions and what became of each category, for the window and for its document.
pub(crate) struct Compared {
    pub(crate) from: DiagnosticSummary,
    pub(crate) to: DiagnosticSummary,
    pub(crate) changes: Vec<Change>,
}

/// Compares two versions of the diagnostic of a person.
pub(crate) fn compare_diagnostics(
    app: &App,
    query: ComparisonQuery,
) -> Result<ComparisonView, AppError> {
    let reference = app.reference()?;
    app.with(|_, session| {
        let (person, one, two) = (query.person_id.id, query.from_id.id, query.to_id.id);
        let compared = comparison(session, &reference, person, one, two)?;
        Ok(ComparisonView {
            from: compared.from,
            to: compared.to,
            categories: compared.changes.into_iter().map(change_view).collect(),
        })
    })
}

/// Reads and compares; both versions must be of that person.
pub(crate) fn comparison(
    session: &Session,
    reference: &Reference,
    person: PersonId,
    one: DiagnosticId,
    two: DiagnosticId,
) -> Result<Compared, AppError> {
    let rows = session.store.reader().diagnostics_of(person)?;
    let place = |id: DiagnosticId| {
        let found = rows.iter().position(|row| row.value.id == id);
        found.ok_or(AppError::Store(StoreError::NotFound))
    };
    // Newest first in the list: the larger place is the older version.
    let (newer, older) = {
        let (one, two) = (place(one)?, place(two)?);
        (one.min(two), one.max(two))
    };
    let heads = summaries(&rows);
    let head = |at: usize| heads.get(at).cloned().ok_or(StoreError::NotFound);
    let said = |at: usize| -> Result<Version, AppError> {
        let row = rows.get(at).ok_or(StoreError::NotFound)?;
        Ok(version(&read_talk(session, &row.value)?, reference))
    };
    Ok(Compared {
        from: head(older)?,
        to: head(newer)?,
        changes: compare(&said(older)?, &said(newer)?),
    })
}

/// What a version says, a situation under its code of today: an entry merged into another since is not one that went.
fn version(talk: &Talk, reference: &Reference) -> Version {
    let situations: Vec<_> = talk
        .situations
        .iter()
        .cloned()
        .map(|mut ticked| {
            ticked.code = canonical(reference, &ticked.code);
            ticked
        })
        .collect();
    Version::new(&talk.entries, &situations, &talk.strengths)
}

/// The code that stands today for a situation ticked some time ago; the code itself when the pack does not know it.
fn canonical(reference: &Reference, code: &str) -> String {
    let found = reference.situation(code);
    found.map_or_else(|| code.to_owned(), |def| def.code.clone())
}

fn change_view(change: Change) -> ChangeView {
    let is_change = change.is_change();
    let standing = |s: trame_domain::comparison::Standing| StandingView {
        state: Wire(s.state),
        impact: s.impact.map(Wire),
    };
    let list = |all: Vec<Situation>| all.into_iter().map(situation_view).collect();
    ChangeView {
        category: Wire(change.category),
        kind: Wire(change.kind),
        group: Wire(change.kind.group()),
        is_change,
        before: standing(change.before),
        after: standing(change.after),
        situations_appeared: list(change.situations_appeared),
        situations_gone: list(change.situations_gone),
        situations_kept: change
            .situations_kept
            .into_iter()
            .map(|kept| KeptSituationView {
                earlier_label: Some(kept.earlier_label).filter(|l| *l != kept.situation.label),
                situation: situation_view(kept.situation),
            })
            .collect(),
        strengths_appeared: change.strengths_appeared,
        strengths_gone: change.strengths_gone,
        strengths_kept: change.strengths_kept,
        words_before: change.words_before,
        words_after: change.words_after,
    }
}

fn situation_view(situation: Situation) -> SituationView {
    SituationView {
        code: situation.code,
        label: situation.label,
        polarity: Wire(situation.polarity),
    }
}
