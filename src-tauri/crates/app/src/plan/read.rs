//! Between the wire and the domain, for objectives and actions.

use chrono::NaiveDate;
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_domain::plan::{Action, Actor, Objective};
use trame_domain::text::clean_line;
use trame_domain::violation::{Violation, Violations};

use crate::agenda::clean_optional;
use crate::dto::plan::{ActionFields, ObjectiveFields};
use crate::error::AppError;
use crate::labels::Labelled;
use crate::session::Session;
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

/// What the values of an action are read against.
pub(super) struct Place<'a> {
    pub(super) objective: Id<Objective>,
    pub(super) position: i64,
    /// The action until now; none when it is new.
    pub(super) before: Option<&'a Action>,
    pub(super) today: NaiveDate,
}

pub(super) fn read_action(
    id: Id<Action>,
    place: &Place<'_>,
    fields: &ActionFields,
) -> Result<Action, AppError> {
    let mut wrong = Violations::new();
    let mut action = Action {
        id,
        objective: place.objective,
        code: clean_optional(fields.code.as_deref()),
        label: clean_line(&fields.label),
        status: fields.status.0,
        actor: fields.actor.0,
        actor_name: clean_optional(fields.actor_name.as_deref()),
        starts_on: read_date(fields.starts_on.as_ref(), "startsOn", &mut wrong),
        due_on: read_date(fields.due_on.as_ref(), "dueOn", &mut wrong),
        proof: clean_optional(fields.proof.as_deref()),
        weekly_minutes: fields.weekly_minutes.filter(|minutes| *minutes > 0),
        closed_on: read_date(fields.closed_on.as_ref(), "closedOn", &mut wrong),
        close_reason: clean_optional(fields.close_reason.as_deref()),
        appointment: fields.appointment_id.map(|appointment| appointment.id),
        pmsmp: fields.pmsmp_id.map(|pmsmp| pmsmp.id),
        // Made from a priority of a grid, whatever is changed afterwards.
        potentialites_answer: place.before.and_then(|before| before.potentialites_answer),
        position: place.position,
    };
    action.settle(place.before, place.today);
    wrong.extend(action.check());
    wrong.extend(action.check_closing(place.today));
    wrong.into_result()?;
    Ok(action)
}

/// Refuses an appointment or an immersion that is not the person's. One put away since stays linked.
pub(super) fn check_links(
    session: &Session,
    person: PersonId,
    fields: &ActionFields,
) -> Result<(), AppError> {
    let reader = session.store.reader();
    let mut wrong = Violations::new();
    if let Some(pmsmp) = fields.pmsmp_id {
        let found = reader.get(pmsmp.id)?;
        if found.is_none_or(|row| row.value.person != person) {
            wrong.add("pmsmpId", Violation::UnknownCode);
        }
    }
    if let Some(appointment) = fields.appointment_id {
        let found = reader.get(appointment.id)?;
        if found.is_none_or(|row| row.value.person != person) {
            wrong.add("appointmentId", Violation::UnknownCode);
        }
    }
    Ok(wrong.into_result()?)
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
        closed_on: action.closed_on.map(DateText::from),
        close_reason: action.close_reason.clone(),
        appointment_id: action.appointment.map(Into::into),
        pmsmp_id: action.pmsmp.map(Into::into),
    }
}

/// Who does an action, by name where there is one.
pub(crate) fn who(action: &Action, referent: &str) -> String {
    match (action.actor, &action.actor_name) {
        (Actor::Partner, Some(name)) => name.clone(),
        (Actor::Referent, _) => referent_name(referent),
        (actor, _) => actor.label().to_owned(),
    }
}

/// The référent by name, or in a word where nobody is named.
pub(crate) fn referent_name(name: &str) -> String {
    let word = Actor::Referent.label();
    if name.is_empty() { word } else { name }.to_owned()
}
