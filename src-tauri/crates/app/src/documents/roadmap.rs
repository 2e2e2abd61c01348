//! What the roadmap prints: what is decided, in the person's words and order; nothing of the diagnostic, no absence.

use trame_documents::docs::roadmap as doc;
use trame_domain::clock::Now;
use trame_domain::hours::minutes_this_week;
use trame_domain::plan::{Action, ActionStatus, Actor, Objective, ObjectiveStatus};

use super::choice::Choice;
use super::material::Material;
use super::{letterhead, words};
use crate::dto::document::Block;
use crate::session::{Session, show_name};

/// Appointments printed at most: a sheet to put on a door, not a diary.
const APPOINTMENTS: usize = 6;

/// What the roadmap prints.
pub(super) fn view(
    session: &Session,
    material: &Material,
    choice: &Choice,
    now: Now,
) -> doc::Roadmap {
    let aims = aims(material, choice);
    let mut steps: Vec<&Action> = aims.iter().flat_map(|o| material.actions_of(o)).collect();
    steps.retain(|action| match action.status {
        ActionStatus::Planned
        | ActionStatus::InProgress
        | ActionStatus::OnHold
        | ActionStatus::Done => choice.block(Block::Plan),
        ActionStatus::Abandoned | ActionStatus::Cancelled => false,
    });
    // What comes first stands first; what has no date comes last.
    steps.sort_by_key(|action| (action.due_on.is_none(), action.due_on));
    let by = |actor: Actor| steps.iter().filter(move |action| action.actor == actor);
    let minutes = minutes_this_week(by(Actor::Person).copied(), now.today());
    doc::Roadmap {
        letterhead: letterhead::read(session, choice),
        title: None,
        version: material.version.to_string(),
        printed_on: now.today(),
        first_name: first_name(material),
        my_steps: by(Actor::Person).map(|action| my_step(action)).collect(),
        referent_steps: by(Actor::Referent).map(|a| other_step(a)).collect(),
        partner_steps: by(Actor::Partner).map(|a| other_step(a)).collect(),
        appointments: material
            .appointments
            .iter()
            .filter(|_| choice.block(Block::Appointments))
            .take(APPOINTMENTS)
            .map(|appointment| doc::Appointment {
                on: appointment.starts_at.date(),
                at: Some(appointment.starts_at.time()),
                place: appointment.place.clone(),
                subject: appointment.subject.clone(),
            })
            .collect(),
        strengths: strengths(material, choice),
        weekly_minutes: (choice.block(Block::Hours) && minutes > 0).then_some(minutes),
        contact: contact(session).filter(|_| choice.block(Block::Contact)),
        room_to_write: choice.block(Block::Observations),
        aims: aims
            .iter()
            .filter(|_| choice.block(Block::Priorities))
            .map(|objective| doc::Aim {
                label: objective.label.clone(),
                priority: objective.priority,
                words: None,
            })
            .collect(),
    }
}

/// How the person is called; the name of who gave no first name.
pub(super) fn first_name(material: &Material) -> String {
    let person = &material.person;
    let first = person.first_name.as_str();
    if first.is_empty() {
        show_name(first, person.last_name())
    } else {
        first.to_owned()
    }
}

/// Objectives under way, priorities first.
fn aims<'a>(material: &'a Material, choice: &'a Choice) -> Vec<&'a Objective> {
    let printed = super::summary::printed_objectives(material, choice);
    let mut aims: Vec<&Objective> = printed
        .filter(|objective| objective.status == ObjectiveStatus::InProgress)
        .collect();
    aims.sort_by_key(|objective| (objective.priority.is_none(), objective.priority));
    aims
}

fn my_step(action: &Action) -> doc::MyStep {
    doc::MyStep {
        label: action.label.clone(),
        due_on: action.due_on,
        proof: action.proof.clone(),
        weekly_minutes: action.weekly_minutes,
        done: action.status == ActionStatus::Done,
    }
}

fn other_step(action: &Action) -> doc::OtherStep {
    let is_partner = action.actor == Actor::Partner;
    doc::OtherStep {
        who: action.actor_name.clone().filter(|_| is_partner),
        label: action.label.clone(),
        due_on: action.due_on,
        done: action.status == ActionStatus::Done,
    }
}

fn strengths(material: &Material, choice: &Choice) -> Vec<String> {
    let talk = material
        .talk
        .as_ref()
        .filter(|_| choice.block(Block::Strengths));
    let strengths = talk.map(|t| t.strengths.as_slice()).unwrap_or_default();
    let shown = strengths.iter().filter(|s| choice.category(s.category));
    shown.map(|strength| strength.text.clone()).collect()
}

/// Whom the person calls.
pub(super) fn contact(session: &Session) -> Option<doc::Contact> {
    let referent = session.referent.clone()?;
    let structure = session.structure.as_ref();
    let place = structure.map(|structure| {
        let lines = [
            Some(structure.name.as_str()),
            structure.service.as_deref(),
            structure.address.as_deref(),
        ];
        lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
    });
    Some(doc::Contact {
        name: referent.name,
        role: referent.role,
        phone: referent.phone.as_deref().map(words::phone),
        email: referent.email,
        place: place.filter(|place| !place.is_empty()),
    })
}
