//! The plan as the window shows it.

use chrono::NaiveDate;
use trame_domain::agenda::Appointment;
use trame_domain::hours::minutes_this_week;
use trame_domain::person::PersonId;
use trame_domain::plan::{Action, Objective, default_due};
use trame_store::Stored;

use super::read::{action_fields, objective_fields};
use super::{bilan, hours};
use crate::dto::plan::*;
use crate::error::AppError;
use crate::session::Session;
use crate::wire::DateText;

/// The plan of a person, whole.
pub(crate) fn plan_view(
    session: &Session,
    person: PersonId,
    today: NaiveDate,
) -> Result<PlanView, AppError> {
    let reader = session.store.reader();
    let mut objectives = reader.objectives_of(person)?;
    objectives.sort_by_key(|o| (o.value.category, o.value.position, o.value.id));
    let mut actions = reader.actions_of(person)?;
    actions.sort_by_key(|a| (a.value.position, a.value.id));
    let all: Vec<&Action> = actions.iter().map(|a| &a.value).collect();
    let overdue = all.iter().filter(|action| action.is_overdue(today)).count();
    let targets = reader.hours_targets_of(person)?;
    let bilans = reader.bilans_of(person)?;
    let mut appointments = reader.appointments_of(person)?;
    appointments.sort_by_key(|row| std::cmp::Reverse((row.value.starts_at, row.value.id)));
    Ok(PlanView {
        weekly_minutes: minutes_this_week(all.iter().copied(), today),
        weeks: hours::weeks(&all, today),
        asked: hours::asked(&targets, today),
        targets: targets
            .iter()
            .map(|t| hours::target_view(&t.value))
            .collect(),
        overdue: u32::try_from(overdue).unwrap_or(u32::MAX),
        bilans: bilans
            .iter()
            .map(|row| bilan::view(session, &row.value, &actions))
            .collect::<Result<_, _>>()?,
        appointments: appointments.iter().map(|a| choice(&a.value)).collect(),
        immersions: immersions(session, person)?,
        default_due_on: DateText::from(default_due(today)),
        objectives: objectives
            .iter()
            .map(|objective| objective_view(objective, &actions, today))
            .collect(),
    })
}

/// The immersions of a person, by company and job.
fn immersions(session: &Session, person: PersonId) -> Result<Vec<ImmersionChoice>, AppError> {
    let reader = session.store.reader();
    let mut choices = Vec::new();
    for row in reader.pmsmps_of(person)? {
        let pmsmp = row.value;
        let (company, job) = crate::pmsmp::place(session, &pmsmp)?;
        choices.push(ImmersionChoice {
            id: pmsmp.id.into(),
            label: if job.is_empty() {
                company
            } else {
                format!("{company}, {job}")
            },
            starts_on: pmsmp.starts_on.map(|day| day.to_string()),
        });
    }
    Ok(choices)
}

fn objective_view(
    objective: &Stored<Objective>,
    actions: &[Stored<Action>],
    today: NaiveDate,
) -> ObjectiveView {
    let id = objective.value.id;
    let own = actions.iter().filter(|a| a.value.objective == id);
    ObjectiveView {
        id: id.into(),
        version: objective.version,
        is_free: objective.value.code.is_none(),
        objective: objective_fields(&objective.value),
        actions: own.map(|action| action_view(action, today)).collect(),
    }
}

fn action_view(action: &Stored<Action>, today: NaiveDate) -> ActionView {
    ActionView {
        id: action.value.id.into(),
        version: action.version,
        is_overdue: action.value.is_overdue(today),
        is_free: action.value.code.is_none(),
        action: action_fields(&action.value),
    }
}

fn choice(appointment: &Appointment) -> AppointmentChoice {
    AppointmentChoice {
        id: appointment.id.into(),
        starts_at: appointment.starts_at.format("%Y-%m-%dT%H:%M").to_string(),
        subject: appointment.subject.clone(),
    }
}
