//! The action plan on one page, and what the ticked situations suggest for it.

mod read;

use trame_domain::person::PersonId;
use trame_domain::plan::{Action, Objective, weekly_minutes};
use trame_store::Op;

use self::read::{action_fields, objective_fields, read_action, read_objective};
use crate::app::App;
use crate::dto::people::PersonKey;
use crate::dto::plan::*;
use crate::error::AppError;
use crate::session::Session;

/// The plan of a person.
pub(crate) fn get_plan(app: &App, key: PersonKey) -> Result<PlanView, AppError> {
    let today = app.now().today();
    app.with(|_, session| plan_view(session, key.person_id.id, today))
}

/// Adds an objective, with its first actions.
pub(crate) fn create_objective(app: &App, new: NewObjective) -> Result<PlanView, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let person = new.person_id.id;
        session.store.reader().find(person)?;
        let position = next(
            session
                .store
                .reader()
                .objectives_of(person)?
                .iter()
                .map(|o| o.value.position),
        );
        session.write(env, Op::CreateObjective, |tx| {
            let objective = read_objective(tx.new_id()?, person, position, &new.objective)?;
            tx.put(&objective, None)?;
            for (position, fields) in (0i64..).zip(&new.actions) {
                let action = read_action(tx.new_id()?, objective.id, position, fields)?;
                tx.put(&action, None)?;
            }
            Ok(())
        })?;
        plan_view(session, person, today)
    })
}

/// Changes an objective.
pub(crate) fn update_objective(app: &App, update: ObjectiveUpdate) -> Result<PlanView, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let present = session.store.reader().find(update.objective_id.id)?.value;
        let objective = read_objective(
            present.id,
            present.person,
            present.position,
            &update.objective,
        )?;
        session.write(env, Op::UpdateObjective, |tx| Ok(tx.put(&objective, None)?))?;
        plan_view(session, present.person, today)
    })
}

/// Takes an objective away with its actions; it can be undone.
pub(crate) fn archive_objective(app: &App, key: ObjectiveKey) -> Result<PlanView, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let objective = session.store.reader().find(key.objective_id.id)?.value;
        let actions = session.store.reader().actions_of(objective.person)?;
        session.write(env, Op::ArchiveObjective, |tx| {
            for action in actions.iter().filter(|a| a.value.objective == objective.id) {
                tx.archive(action.value.id)?;
            }
            Ok(tx.archive(objective.id)?)
        })?;
        plan_view(session, objective.person, today)
    })
}

/// Adds an action.
pub(crate) fn create_action(app: &App, new: NewAction) -> Result<PlanView, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let objective = session.store.reader().find(new.objective_id.id)?.value;
        let present = session.store.reader().actions_of(objective.person)?;
        let siblings = present.iter().filter(|a| a.value.objective == objective.id);
        let position = next(siblings.map(|a| a.value.position));
        session.write(env, Op::CreateAction, |tx| {
            let action = read_action(tx.new_id()?, objective.id, position, &new.action)?;
            Ok(tx.put(&action, None)?)
        })?;
        plan_view(session, objective.person, today)
    })
}

/// Changes an action.
pub(crate) fn update_action(app: &App, update: ActionUpdate) -> Result<PlanView, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let present = session.store.reader().find(update.action_id.id)?.value;
        let objective = session.store.reader().find(present.objective)?.value;
        let action = read_action(
            present.id,
            present.objective,
            present.position,
            &update.action,
        )?;
        session.write(env, Op::UpdateAction, |tx| Ok(tx.put(&action, None)?))?;
        plan_view(session, objective.person, today)
    })
}

/// Takes an action away; it can be undone.
pub(crate) fn archive_action(app: &App, key: ActionKey) -> Result<PlanView, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let action = session.store.reader().find(key.action_id.id)?.value;
        let objective = session.store.reader().find(action.objective)?.value;
        session.write(env, Op::ArchiveAction, |tx| Ok(tx.archive(action.id)?))?;
        plan_view(session, objective.person, today)
    })
}

/// Objectives that answer the situations ticked in the newest version and are not in the plan yet.
pub(crate) fn list_suggestions(app: &App, key: PersonKey) -> Result<Vec<Suggestion>, AppError> {
    let reference = app.reference()?;
    app.with(|_, session| {
        let person = key.person_id.id;
        let reader = session.store.reader();
        let Some(newest) = reader.latest_diagnostic(person)? else {
            return Ok(Vec::new());
        };
        let ticked = reader.situations_of(newest.value.id)?;
        let planned = reader.objectives_of(person)?;
        let mut suggestions: Vec<Suggestion> = Vec::new();
        for situation in &ticked {
            let Some(def) = reference.situation(&situation.value.code) else {
                continue;
            };
            for code in &def.objectives {
                let label = situation.value.label.clone();
                // An objective planned under a code that another took the place of is planned all the same.
                let is_planned = planned.iter().any(|o| {
                    let planned = o.value.code.as_deref();
                    let known = planned.and_then(|code| reference.objective(code));
                    planned == Some(code) || known.is_some_and(|def| def.code == *code)
                });
                if is_planned {
                    continue;
                }
                if let Some(known) = suggestions.iter_mut().find(|s| s.code == *code) {
                    known.because.push(label);
                } else if let Some(objective) = reference.objective(code) {
                    suggestions.push(read::suggestion(&reference, objective, label));
                }
            }
        }
        Ok(suggestions)
    })
}

/// The plan of a person, whole.
pub(crate) fn plan_view(
    session: &Session,
    person: PersonId,
    today: chrono::NaiveDate,
) -> Result<PlanView, AppError> {
    let reader = session.store.reader();
    let mut objectives = reader.objectives_of(person)?;
    objectives.sort_by_key(|o| (o.value.category, o.value.position, o.value.id));
    let mut actions = reader.actions_of(person)?;
    actions.sort_by_key(|a| (a.value.position, a.value.id));
    let open: Vec<&Action> = actions.iter().map(|a| &a.value).collect();
    let minutes = weekly_minutes(open.iter().copied());
    let overdue = open
        .iter()
        .filter(|action| action.is_overdue(today))
        .count();
    let view = |objective: trame_store::Stored<Objective>| {
        let own = actions
            .iter()
            .filter(|a| a.value.objective == objective.value.id);
        let own = own.map(|action| ActionView {
            id: action.value.id.into(),
            version: action.version,
            is_overdue: action.value.is_overdue(today),
            action: action_fields(&action.value),
        });
        ObjectiveView {
            id: objective.value.id.into(),
            version: objective.version,
            objective: objective_fields(&objective.value),
            actions: own.collect(),
        }
    };
    Ok(PlanView {
        objectives: objectives.into_iter().map(view).collect(),
        weekly_minutes: minutes,
        overdue: u32::try_from(overdue).unwrap_or(u32::MAX),
    })
}

fn next(positions: impl Iterator<Item = i64>) -> i64 {
    positions.max().map_or(0, |last| last.saturating_add(1))
}
