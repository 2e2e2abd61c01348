//! The action plan on one page, and what the ticked situations suggest for it.

mod bilan;
mod hours;
mod order;
mod read;
mod suggest;
mod view;

use trame_store::Op;

use self::order::put_ranked;
use self::read::{Place, check_links, read_action, read_objective};
use crate::app::App;
use crate::dto::people::PersonKey;
use crate::dto::plan::*;
use crate::error::AppError;

pub(crate) use self::bilan::{archive_bilan, update_bilan};
pub(crate) use self::hours::{archive_hours_target, update_hours_target};
pub(crate) use self::order::reorder_plan;
pub(crate) use self::read::{referent_name, who};
pub(crate) use self::suggest::list_suggestions;
pub(crate) use self::view::plan_view;

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
        for fields in &new.actions {
            check_links(session, person, fields)?;
        }
        session.write(env, Op::CreateObjective, |tx| {
            let objective = read_objective(tx.new_id()?, person, position, &new.objective)?;
            put_ranked(tx, &objective)?;
            for (position, fields) in (0i64..).zip(&new.actions) {
                let place = Place {
                    objective: objective.id,
                    position,
                    before: None,
                    today,
                };
                tx.put(&read_action(tx.new_id()?, &place, fields)?, None)?;
            }
            Ok(())
        })?;
        plan_view(session, person, today)
    })
}

/// Changes an objective; a rank it takes moves the others.
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
        session.write(env, Op::UpdateObjective, |tx| put_ranked(tx, &objective))?;
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
        let place = Place {
            objective: objective.id,
            position: next(siblings.map(|a| a.value.position)),
            before: None,
            today,
        };
        check_links(session, objective.person, &new.action)?;
        session.write(env, Op::CreateAction, |tx| {
            let action = read_action(tx.new_id()?, &place, &new.action)?;
            Ok(tx.put(&action, None)?)
        })?;
        plan_view(session, objective.person, today)
    })
}

/// Changes an action, closes it or opens it again.
pub(crate) fn update_action(app: &App, update: ActionUpdate) -> Result<PlanView, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let present = session.store.reader().find(update.action_id.id)?.value;
        let objective = session.store.reader().find(present.objective)?.value;
        let place = Place {
            objective: present.objective,
            position: present.position,
            before: Some(&present),
            today,
        };
        check_links(session, objective.person, &update.action)?;
        let action = read_action(present.id, &place, &update.action)?;
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

fn next(positions: impl Iterator<Item = i64>) -> i64 {
    positions.max().map_or(0, |last| last.saturating_add(1))
}
