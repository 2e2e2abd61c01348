//! What came of a plan, in both voices.

use chrono::{DateTime, NaiveDate};
use trame_domain::bilan::Bilan;
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_domain::plan::{Action, ActionStatus};
use trame_domain::violation::Violations;
use trame_store::{Op, StoreError, Stored};

use super::view::plan_view;
use crate::app::App;
use crate::dto::bilan::*;
use crate::dto::plan::PlanView;
use crate::error::AppError;
use crate::session::Session;
use crate::wire::{DateText, read_date};

/// Saves a bilan while it is written, or begins one.
pub(crate) fn update_bilan(app: &App, update: BilanUpdate) -> Result<BilanView, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let person = update.person_id.id;
        session.store.reader().find(person)?;
        if let Some(contract) = update.bilan.contract_id {
            let contract = session.store.reader().find(contract.id)?.value;
            if contract.person != person {
                return Err(StoreError::NotFound.into());
            }
        }
        let bilan = session.write(env, Op::UpdateBilan, |tx| {
            let id = match update.bilan_id {
                Some(known) => tx.reader().find(known.id)?.value.id,
                None => tx.new_id()?,
            };
            let bilan = read_bilan(id, person, &update.bilan, today)?;
            tx.put(&bilan, None)?;
            Ok(bilan)
        })?;
        let actions = session.store.reader().actions_of(person)?;
        view(session, &bilan, &actions)
    })
}

/// Takes a bilan away; it can be undone.
pub(crate) fn archive_bilan(app: &App, key: BilanKey) -> Result<PlanView, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let bilan = session.store.reader().find(key.bilan_id.id)?.value;
        session.write(env, Op::ArchiveBilan, |tx| Ok(tx.archive(bilan.id)?))?;
        plan_view(session, bilan.person, today)
    })
}

/// A bilan with the facts of its day: those of its contract, or of the whole plan.
pub(super) fn view(
    session: &Session,
    bilan: &Bilan,
    actions: &[Stored<Action>],
) -> Result<BilanView, AppError> {
    let lines = match bilan.contract {
        Some(contract) => Some(session.store.reader().contract_lines_of(contract)?),
        None => None,
    };
    let is_planned = |action: &Stored<Action>| match &lines {
        Some(lines) => lines
            .iter()
            .any(|l| l.value.action == Some(action.value.id)),
        None => was_there(action, bilan.made_on),
    };
    Ok(BilanView {
        id: bilan.id.into(),
        bilan: BilanFields {
            contract_id: bilan.contract.map(Into::into),
            made_on: Some(DateText::from(bilan.made_on)),
            person_done: bilan.person_done.clone(),
            person_hindered: bilan.person_hindered.clone(),
            referent_done: bilan.referent_done.clone(),
            referent_hindered: bilan.referent_hindered.clone(),
        },
        is_complete: bilan.check_complete().is_ok(),
        facts: facts(
            actions.iter().filter(|a| is_planned(a)).map(|a| &a.value),
            bilan.made_on,
        ),
    })
}

/// Whether it was in the plan by the end of a day.
fn was_there(action: &Stored<Action>, day: NaiveDate) -> bool {
    let created = DateTime::from_timestamp_millis(action.created_at);
    created.is_none_or(|at| at.date_naive() <= day)
}

/// Where actions stood on a day: what was closed later was still to do.
fn facts<'a>(actions: impl Iterator<Item = &'a Action>, day: NaiveDate) -> BilanFacts {
    let mut facts = BilanFacts::default();
    for action in actions {
        let closed_later = action.closed_on.is_some_and(|closed| closed > day);
        let count = match action.status {
            ActionStatus::Done if !closed_later => &mut facts.done,
            ActionStatus::Abandoned if !closed_later => &mut facts.abandoned,
            ActionStatus::Cancelled if !closed_later => &mut facts.cancelled,
            ActionStatus::Planned
            | ActionStatus::InProgress
            | ActionStatus::OnHold
            | ActionStatus::Done
            | ActionStatus::Abandoned
            | ActionStatus::Cancelled => {
                if action.due_on.is_some_and(|due| due < day) {
                    facts.overdue = facts.overdue.saturating_add(1);
                }
                &mut facts.open
            }
        };
        *count = count.saturating_add(1);
    }
    facts
}

fn read_bilan(
    id: Id<Bilan>,
    person: PersonId,
    fields: &BilanFields,
    today: NaiveDate,
) -> Result<Bilan, AppError> {
    let mut wrong = Violations::new();
    let mut bilan = Bilan {
        id,
        person,
        contract: fields.contract_id.map(|contract| contract.id),
        made_on: read_date(fields.made_on.as_ref(), "madeOn", &mut wrong).unwrap_or(today),
        person_done: fields.person_done.clone(),
        person_hindered: fields.person_hindered.clone(),
        referent_done: fields.referent_done.clone(),
        referent_hindered: fields.referent_hindered.clone(),
    };
    bilan.clean();
    wrong.extend(bilan.check(today));
    wrong.into_result()?;
    Ok(bilan)
}
