//! What the plan alone prints, and what every document says of its hours and of its bilan.

use chrono::NaiveDate;
use trame_documents::docs::plan as doc;
use trame_documents::docs::summary::{ActionView, BilanView, HoursView, ObjectiveView, TargetView};
use trame_domain::bilan::Bilan;
use trame_domain::clock::Now;
use trame_domain::hours::{AskedHours, HoursMotive, HoursTarget, Week, minutes_this_week};
use trame_domain::plan::{Action, Objective};

use super::choice::Choice;
use super::letterhead;
use super::material::Material;
use super::summary::{printed_objectives, priorities};
use crate::dto::document::Block;
use crate::labels::Labelled;
use crate::reference::Reference;
use crate::session::{Session, show_name};

/// What the plan prints.
pub(super) fn view(
    session: &Session,
    material: &Material,
    choice: &Choice,
    reference: &Reference,
    now: Now,
) -> doc::Plan {
    let today = now.today();
    let mut objectives: Vec<&Objective> = printed_objectives(material, choice).collect();
    let ranked = priorities(&objectives);
    // Those of a category together, in the order of the plan.
    objectives.sort_by_key(|objective| objective.category);
    let actions = objectives.iter().flat_map(|o| material.actions_of(o));
    let minutes = minutes_this_week(actions, today);
    let person = &material.person;
    doc::Plan {
        letterhead: letterhead::read(session, choice),
        title: None,
        printed_on: today,
        name: show_name(&person.first_name, person.last_name()),
        priorities: choice.block(Block::Priorities).then_some(ranked),
        objectives: objectives
            .iter()
            .map(|objective| objective_view(objective, material, reference, today))
            .collect(),
        hours: choice.block(Block::Hours).then(|| HoursView {
            minutes,
            week_of: Some(Week::of(today).monday()),
            target: target(&material.targets, today, choice),
        }),
        bilan: material
            .bilans
            .first()
            .filter(|_| choice.block(Block::Bilan))
            .map(bilan),
    }
}

fn objective_view(
    objective: &Objective,
    material: &Material,
    reference: &Reference,
    today: NaiveDate,
) -> ObjectiveView {
    let actions = material.actions_of(objective);
    ObjectiveView {
        label: objective.label.clone(),
        category: reference.category_label(objective.category).to_owned(),
        status: objective.status.label().to_owned(),
        priority: objective.priority,
        actions: actions
            .map(|action| action_view(action, material, today))
            .collect(),
    }
}

fn action_view(action: &Action, material: &Material, today: NaiveDate) -> ActionView {
    let meeting = action.appointment.and_then(|id| {
        let mut all = material.meetings.iter();
        all.find(|meeting| meeting.id == id)
    });
    ActionView {
        label: action.label.clone(),
        who: crate::plan::who(action, &material.referent),
        starts_on: action.starts_on,
        due_on: action.due_on,
        is_overdue: action.is_overdue(today),
        status: action.status.label().to_owned(),
        closed_on: action.closed_on.filter(|_| !action.status.is_open()),
        reason: action
            .close_reason
            .clone()
            .filter(|_| !action.status.is_open()),
        proof: action.proof.clone(),
        appointment: meeting.map(|it| it.starts_at.format("%d/%m/%Y, %H:%M").to_string()),
        weekly_minutes: action.weekly_minutes,
        consent_on: None,
    }
}

/// The target in force on a day, when it is lower than the law's.
pub(super) fn target(
    targets: &[HoursTarget],
    day: NaiveDate,
    choice: &Choice,
) -> Option<TargetView> {
    let asked = AskedHours::on(day, targets)?;
    let lowered = asked.lowered?;
    Some(TargetView {
        minutes: asked.minutes(),
        motive: choice.block(Block::HoursMotive).then(|| motive(lowered)),
        decided_on: Some(lowered.decided_on),
        until: lowered.until,
    })
}

fn motive(target: &HoursTarget) -> String {
    let said = match target.motive {
        HoursMotive::Health => "santé, handicap ou invalidité",
        HoursMotive::Carer => "proche aidant",
        HoursMotive::LoneParent => {
            "parent isolé sans mode de garde pour un enfant de moins de 12 ans"
        }
        HoursMotive::Other => return target.detail.clone().unwrap_or_default(),
    };
    match &target.detail {
        Some(detail) => format!("{said} ({detail})"),
        None => said.to_owned(),
    }
}

/// What came of a plan, in both voices.
pub(super) fn bilan(bilan: &Bilan) -> BilanView {
    BilanView {
        made_on: Some(bilan.made_on),
        person_done: bilan.person_done.clone(),
        person_hindered: bilan.person_hindered.clone(),
        referent_done: bilan.referent_done.clone(),
        referent_hindered: bilan.referent_hindered.clone(),
    }
}
