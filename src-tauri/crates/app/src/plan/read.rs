//! Between the wire and the domain, for objectives and actions.

use trame_domain::category::Category;
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_domain::plan::{Action, ActionStatus, Objective};
use trame_domain::text::clean_line;
use trame_domain::violation::Violations;

use crate::agenda::clean_optional;
use crate::dto::plan::{ActionFields, ObjectiveFields, Suggestion};
use crate::error::AppError;
use crate::reference::{ActionDef, ObjectiveDef, Reference};
use crate::wire::{DateText, Wire, read_date};

pub(super) fn read_objective(
    id: Id<Objective>,
    person: PersonId,
    position: i64,
    fields: &ObjectiveFields,
) -> Result<Objective, AppError> {
    let objective = Objective {
        id,
        person,
        category: fields.category.0,
        code: clean_optional(fields.code.as_deref()),
        label: clean_line(&fields.label),
        status: fields.status.0,
        priority: fields.priority,
        position,
    };
    objective.check()?;
    Ok(objective)
}

pub(super) fn read_action(
    id: Id<Action>,
    objective: Id<Objective>,
    position: i64,
    fields: &ActionFields,
) -> Result<Action, AppError> {
    let mut wrong = Violations::new();
    let action = Action {
        id,
        objective,
        code: clean_optional(fields.code.as_deref()),
        label: clean_line(&fields.label),
        status: fields.status.0,
        actor: fields.actor.0,
        actor_name: clean_optional(fields.actor_name.as_deref()),
        starts_on: read_date(fields.starts_on.as_ref(), "startsOn", &mut wrong),
        due_on: read_date(fields.due_on.as_ref(), "dueOn", &mut wrong),
        proof: clean_optional(fields.proof.as_deref()),
        weekly_minutes: fields.weekly_minutes.filter(|minutes| *minutes > 0),
        closed_on: None,
        close_reason: None,
        appointment: None,
        position,
    };
    if let Err(found) = action.check() {
        for (field, violation) in found.iter() {
            wrong.add(field, violation);
        }
    }
    wrong.into_result()?;
    Ok(action)
}

pub(super) fn objective_fields(objective: &Objective) -> ObjectiveFields {
    ObjectiveFields {
        category: Wire(objective.category),
        code: objective.code.clone(),
        label: objective.label.clone(),
        status: Wire(objective.status),
        priority: objective.priority,
    }
}

pub(super) fn action_fields(action: &Action) -> ActionFields {
    ActionFields {
        code: action.code.clone(),
        label: action.label.clone(),
        status: Wire(action.status),
        actor: Wire(action.actor),
        actor_name: action.actor_name.clone(),
        starts_on: action.starts_on.map(DateText::from),
        due_on: action.due_on.map(DateText::from),
        proof: action.proof.clone(),
        weekly_minutes: action.weekly_minutes,
    }
}

/// An objective of the pack as a suggestion, with the actions that serve it.
pub(super) fn suggestion(reference: &Reference, def: &ObjectiveDef, because: String) -> Suggestion {
    let actions = def.actions.iter().filter_map(|code| reference.action(code));
    let category: Wire<Category> = def.category;
    Suggestion {
        category,
        code: def.code.clone(),
        label: def.label.clone(),
        because: vec![because],
        actions: actions.map(suggested_action).collect(),
    }
}

fn suggested_action(def: &ActionDef) -> ActionFields {
    ActionFields {
        code: Some(def.code.clone()),
        label: def.label.clone(),
        status: Wire(ActionStatus::Planned),
        actor: def.actor,
        actor_name: None,
        starts_on: None,
        due_on: None,
        proof: def.proof.clone(),
        weekly_minutes: def.weekly_minutes,
    }
}
