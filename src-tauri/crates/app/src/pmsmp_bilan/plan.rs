//! Follow-ups become actions of the plan, each with who and when, under one objective.

use chrono::NaiveDate;
use trame_domain::category::Category;
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_domain::plan::{Action, ActionStatus, Actor, Objective, ObjectiveStatus, default_due};
use trame_domain::pmsmp::bilan::PmsmpFollowUp;
use trame_domain::text::{LINE_LIMIT, clean_line, fold};
use trame_domain::violation::{Violation, Violations};
use trame_store::{Op, StoreError};

use super::desk::{Desk, Held};
use super::{view, words};
use crate::agenda::clean_optional;
use crate::app::App;
use crate::dto::pmsmp_bilan::*;
use crate::error::AppError;
use crate::reference::Immersion;
use crate::session::Session;
use crate::wire::{DateText, Wire};

/// Turns follow-ups into actions. Those that are in the plan already stay as they are.
pub(crate) fn plan_follow_ups(app: &App, wanted: FollowUpPlan) -> Result<PmsmpBilanDesk, AppError> {
    let reference = app.reference()?;
    let today = app.now().today();
    app.with(|env, session| {
        let (desk, held) = Held::read(session, wanted.bilan_id.id)?;
        let person = desk.pmsmp.person;
        let reader = session.store.reader();
        let objectives = reader.objectives_of(person)?;
        let known = match wanted.objective_id {
            Some(id) => {
                let found = objectives.iter().find(|row| row.value.id == id.id);
                Some(found.ok_or(StoreError::NotFound)?.value.clone())
            }
            None => None,
        };
        let last = objectives.iter().map(|row| row.value.position).max();
        let mut position = next_position(session, person, known.as_ref())?;
        let mut planned = Vec::new();
        for one in &wanted.follow_ups {
            let found = held
                .follow_ups
                .iter()
                .find(|next| next.id == one.follow_up_id.id);
            let next = found.ok_or(StoreError::NotFound)?;
            let is_twice = planned
                .iter()
                .any(|(other, _): &(&PmsmpFollowUp, _)| other.id == next.id);
            if !is_twice && live_action(session, next)?.is_none() {
                planned.push((next, &one.action));
            }
        }
        session.write(env, Op::PlanFollowUps, |tx| {
            if planned.is_empty() {
                return Ok(());
            }
            let objective = match &known {
                Some(objective) => objective.id,
                None => {
                    let id = tx.new_id()?;
                    let place = last.map_or(0, |last| last.saturating_add(1));
                    let objective = new_objective(id, person, place, &wanted)?;
                    tx.put(&objective, None)?;
                    id
                }
            };
            for (next, fields) in planned {
                let action = read_action(tx.new_id()?, objective, &desk, position, fields)?;
                tx.put(&action, None)?;
                tx.put(
                    &PmsmpFollowUp {
                        action: Some(action.id),
                        ..next.clone()
                    },
                    None,
                )?;
                position = position.saturating_add(1);
            }
            Ok(())
        })?;
        let desk = Desk::read(session, desk.pmsmp.id)?;
        view::desk(session, &desk, None, &reference.immersion, today)
    })
}

fn new_objective(
    id: Id<Objective>,
    person: PersonId,
    position: i64,
    wanted: &FollowUpPlan,
) -> Result<Objective, AppError> {
    let objective = Objective {
        id,
        person,
        category: wanted.category.map_or(Category::Emploi, |wire| wire.0),
        code: None,
        label: clean_line(wanted.objective_label.as_deref().unwrap_or_default()),
        status: ObjectiveStatus::InProgress,
        priority: None,
        position,
    };
    if let Err(found) = objective.check() {
        let mut wrong = Violations::new();
        for (field, violation) in found.iter() {
            let name = if field == "label" {
                "objectiveLabel"
            } else {
                field
            };
            wrong.add(name, violation);
        }
        return Err(wrong.into());
    }
    Ok(objective)
}

fn read_action(
    id: Id<Action>,
    objective: Id<Objective>,
    desk: &Desk,
    position: i64,
    fields: &FollowUpAction,
) -> Result<Action, AppError> {
    let mut wrong = Violations::new();
    let due_on = fields.due_on.read("dueOn", &mut wrong);
    if due_on.is_none() {
        wrong.add("dueOn", Violation::Missing);
    }
    let action = Action {
        id,
        objective,
        code: None,
        label: clean_line(&fields.label),
        status: ActionStatus::Planned,
        actor: fields.actor.0,
        actor_name: clean_optional(fields.actor_name.as_deref()),
        starts_on: None,
        due_on,
        proof: None,
        weekly_minutes: None,
        closed_on: None,
        close_reason: None,
        appointment: None,
        pmsmp: Some(desk.pmsmp.id),
        potentialites_answer: None,
        position,
    };
    wrong.extend(action.check());
    wrong.into_result()?;
    Ok(action)
}

/// Place after the last action of an objective.
fn next_position(
    session: &Session,
    person: PersonId,
    objective: Option<&Objective>,
) -> Result<i64, AppError> {
    let Some(objective) = objective else {
        return Ok(0);
    };
    let actions = session.store.reader().actions_of(person)?;
    let own = actions
        .iter()
        .filter(|row| row.value.objective == objective.id);
    let last = own.map(|row| row.value.position).max();
    Ok(last.map_or(0, |last| last.saturating_add(1)))
}

/// The action a follow-up became, unless it was taken out of the plan since.
fn live_action(session: &Session, next: &PmsmpFollowUp) -> Result<Option<Action>, AppError> {
    let Some(id) = next.action else {
        return Ok(None);
    };
    let reader = session.store.reader();
    let Some(row) = reader.get(id)?.filter(|row| !row.archived) else {
        return Ok(None);
    };
    let objective = reader.get(row.value.objective)?;
    Ok(objective.filter(|o| !o.archived).map(|_| row.value))
}

/// A follow-up, with the action it is or could be.
pub(super) fn follow_up_view(
    session: &Session,
    desk: &Desk,
    next: &PmsmpFollowUp,
    immersion: &Immersion,
    today: NaiveDate,
) -> Result<FollowUpView, AppError> {
    let live = live_action(session, next)?;
    let action = match &live {
        Some(action) => FollowUpAction {
            label: action.label.clone(),
            actor: Wire(action.actor),
            actor_name: action.actor_name.clone(),
            due_on: action.due_on.unwrap_or_else(|| default_due(today)).into(),
        },
        None => proposed(session, desk, next, immersion, today)?,
    };
    Ok(FollowUpView {
        id: next.id.into(),
        follow_up: FollowUpFields {
            id: Some(next.id.into()),
            kind: Wire(next.kind),
            contract_type: next.contract_type.clone(),
            happens_on: next.happens_on.map(DateText::from),
            who: next.who.clone(),
            detail: next.detail.clone(),
        },
        action_id: live.map(|action| action.id.into()),
        action,
    })
}

fn proposed(
    session: &Session,
    desk: &Desk,
    next: &PmsmpFollowUp,
    immersion: &Immersion,
    today: NaiveDate,
) -> Result<FollowUpAction, AppError> {
    let (label, usual) = words::action(next, &desk.company.name, immersion);
    let label = trame_documents::typo::typo(&label);
    let person = session.store.reader().find(desk.pmsmp.person)?.value;
    let is_person = |who: &str| {
        // Between spaces: « Marie-Claude » folds to two words, and « Li » is no part of « Lise ».
        let who = format!(" {} ", fold(who));
        let names = [&person.first_name, &person.birth_name];
        let mut names = names.into_iter().chain(&person.usage_name);
        who == " la personne " || names.any(|name| who.contains(&format!(" {} ", fold(name))))
    };
    let is_referent =
        |who: &str| fold(who) == fold(&session.author()) || fold(who) == "le referent";
    let (actor, actor_name) = match next.who.as_deref() {
        None => (usual, None),
        Some(who) if is_person(who) => (Actor::Person, None),
        Some(who) if is_referent(who) => (Actor::Referent, None),
        Some(who) => (Actor::Partner, Some(who.to_owned())),
    };
    // What was due before today is due now.
    let due = next.happens_on.filter(|day| *day >= today);
    Ok(FollowUpAction {
        label: label.chars().take(LINE_LIMIT).collect(),
        actor: Wire(actor),
        actor_name,
        due_on: due.unwrap_or_else(|| default_due(today)).into(),
    })
}

/// Objectives of the plan that are still open, those about work first.
pub(super) fn choices(session: &Session, person: PersonId) -> Result<Vec<PlanObjective>, AppError> {
    let rows = session.store.reader().objectives_of(person)?;
    let open = rows.into_iter().map(|row| row.value);
    let mut open: Vec<Objective> = open
        .filter(|objective| objective.status == ObjectiveStatus::InProgress)
        .collect();
    open.sort_by_key(|o| (o.category != Category::Emploi, o.category, o.position, o.id));
    let choice = |objective: Objective| PlanObjective {
        id: objective.id.into(),
        category: Wire(objective.category),
        label: objective.label,
    };
    Ok(open.into_iter().map(choice).collect())
}
