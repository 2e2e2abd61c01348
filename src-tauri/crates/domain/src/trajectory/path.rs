//! From the dossier to an ordered path: what is done in the order it was, today, what is ahead with the nearest first.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};

use super::{Milestone, MilestoneKind, MilestonePlace};
use crate::agenda::{Appointment, Attendance};
use crate::category::Category;
use crate::contract::life::{Term, current};
use crate::contract::{Contract, ContractKind, ContractState};
use crate::diagnostic::Diagnostic;
use crate::dossier::Dossier;
use crate::id::Id;
use crate::plan::{Action, ActionStatus, Actor, Objective, ObjectiveStatus};
use crate::pmsmp::{Pmsmp, PmsmpExit};
use crate::potentialites::PotentialitesGrid;

/// Appointments ahead told before the other steps: the next ones.
const NEXT_APPOINTMENTS: usize = 3;

/// An immersion, and the words it is told in.
#[derive(Debug, Clone)]
pub struct Immersed {
    /// The PMSMP.
    pub pmsmp: Pmsmp,
    /// Job and company.
    pub label: String,
}

/// What a path is made from. What must not be told is simply absent.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The dossier.
    pub dossier: Option<Dossier>,
    /// Label of the orientation.
    pub orientation: String,
    /// Versions of the diagnostic.
    pub diagnostics: Vec<Diagnostic>,
    /// Contracts, amendments included.
    pub contracts: Vec<Contract>,
    /// Objectives.
    pub objectives: Vec<Objective>,
    /// Day each objective was noted as reached, where it is known.
    pub reached: BTreeMap<Id<Objective>, NaiveDate>,
    /// Actions of those objectives.
    pub actions: Vec<Action>,
    /// Immersions.
    pub immersions: Vec<Immersed>,
    /// Appointments.
    pub appointments: Vec<Appointment>,
    /// Grids of potentialités.
    pub grids: Vec<PotentialitesGrid>,
}

impl Milestone {
    fn new(kind: MilestoneKind, place: MilestonePlace, weight: u8) -> Self {
        Self {
            kind,
            place,
            label: String::new(),
            by: None,
            by_name: None,
            on: None,
            at: None,
            until: None,
            weight,
        }
    }

    fn done(kind: MilestoneKind, on: NaiveDate, weight: u8) -> Self {
        Self {
            on: Some(on),
            ..Self::new(kind, MilestonePlace::Done, weight)
        }
    }
}

/// The path on a day.
#[must_use]
pub fn path(sources: &Sources, now: NaiveDateTime) -> Vec<Milestone> {
    let today = now.date();
    let mut steps = beginning(sources.dossier.as_ref(), &sources.orientation);
    let closed = sources.diagnostics.iter().filter_map(|it| it.closed_on);
    steps.extend(closed.map(|on| Milestone::done(MilestoneKind::Diagnostic, on, 2)));
    let closed = sources.grids.iter().filter_map(|it| it.closed_on);
    steps.extend(closed.map(|on| Milestone::done(MilestoneKind::Potentialites, on, 2)));
    steps.extend(contracts(&sources.contracts, today));
    steps.extend(sources.immersions.iter().filter_map(|it| it.step(today)));
    steps.extend(appointments(&sources.appointments, today));
    for objective in told(&sources.objectives) {
        let own = sources.actions.iter();
        let own: Vec<&Action> = own.filter(|it| it.objective == objective.id).collect();
        steps.extend(reached(objective, &own, &sources.reached));
        steps.extend(own.iter().filter_map(|it| action(it, objective)));
    }
    // What nobody dated comes last of its place.
    steps.sort_by_key(|step| (step.place, step.on.is_none(), step.on, step.at, step.kind));
    steps
}

/// What the person aims at: objectives kept among their priorities, in their order.
#[must_use]
pub fn aims(objectives: &[Objective]) -> Vec<&Objective> {
    let aims = told(objectives).filter(|it| it.status == ObjectiveStatus::InProgress);
    let mut aims: Vec<&Objective> = aims.filter(|it| it.priority.is_some()).collect();
    aims.sort_by_key(|it| (it.priority, it.position));
    aims
}

/// Nothing of health is told.
fn told(objectives: &[Objective]) -> impl Iterator<Item = &Objective> {
    objectives
        .iter()
        .filter(|it| it.category != Category::Sante)
}

fn beginning(dossier: Option<&Dossier>, orientation: &str) -> Vec<Milestone> {
    let Some(dossier) = dossier else {
        return Vec::new();
    };
    let start = Milestone::done(MilestoneKind::Start, dossier.opened_on, 0);
    let oriented = dossier.orientation_notified_on.map(|on| Milestone {
        label: orientation.to_owned(),
        ..Milestone::done(MilestoneKind::Orientation, on, 3)
    });
    [Some(start), oriented].into_iter().flatten().collect()
}

fn contracts(all: &[Contract], today: NaiveDate) -> Vec<Milestone> {
    let mut steps = Vec::new();
    for contract in all {
        let Some(on) = contract.signed_on else {
            continue;
        };
        let weight = match contract.kind {
            ContractKind::First | ContractKind::Renewal => 0,
            ContractKind::Amendment => 3,
        };
        steps.push(Milestone::done(MilestoneKind::Contract, on, weight));
    }
    let terms: Vec<Term> = all.iter().map(Contract::term).collect();
    let running = current(&terms, today).filter(|it| it.state(today) == ContractState::Running);
    if let Some(term) = running {
        steps.push(Milestone {
            on: term.starts_on,
            until: term.ends_on,
            ..Milestone::new(MilestoneKind::Contract, MilestonePlace::Today, 0)
        });
        steps.extend(
            term.review_on
                .filter(|on| *on >= today)
                .map(|on| Milestone {
                    on: Some(on),
                    ..Milestone::new(MilestoneKind::Review, MilestonePlace::Ahead, 0)
                }),
        );
    }
    steps
}

impl Immersed {
    /// Its step: one refused, cancelled or nobody went to is none; one that stopped early was lived all the same.
    fn step(&self, today: NaiveDate) -> Option<Milestone> {
        let pmsmp = &self.pmsmp;
        let took_place = pmsmp.validated_on.is_some() || pmsmp.started_on.is_some();
        let is_over = |last: Option<NaiveDate>| last.is_some_and(|last| last < today);
        let has_begun = pmsmp.starts_on.is_some_and(|first| first <= today);
        let (place, on, until) = match pmsmp.exit {
            Some(PmsmpExit::Refused | PmsmpExit::Cancelled | PmsmpExit::NoShow) => return None,
            Some(PmsmpExit::Interrupted) => (MilestonePlace::Done, pmsmp.last_day(), None),
            None if pmsmp.finished_on.is_some() || (took_place && is_over(pmsmp.ends_on)) => {
                (MilestonePlace::Done, pmsmp.ends_on, None)
            }
            None if took_place && has_begun => {
                (MilestonePlace::Today, pmsmp.starts_on, pmsmp.ends_on)
            }
            // A day that has passed without a convention says nothing any more.
            None => (
                MilestonePlace::Ahead,
                pmsmp.starts_on.filter(|first| *first >= today),
                None,
            ),
        };
        Some(Milestone {
            label: self.label.clone(),
            on,
            until,
            ..Milestone::new(MilestoneKind::Immersion, place, 1)
        })
    }
}

/// Those kept and those to come, of today included; an absence is never told.
fn appointments(all: &[Appointment], today: NaiveDate) -> Vec<Milestone> {
    let mut all: Vec<&Appointment> = all.iter().collect();
    all.sort_by_key(|it| (it.starts_at, it.id));
    let mut next = 0;
    let each = all.into_iter().filter_map(|it| {
        let day = it.starts_at.date();
        let (place, weight) = match it.attendance {
            Attendance::Present if day <= today => (MilestonePlace::Done, 6),
            Attendance::Planned if day >= today => {
                next += 1;
                let weight = if next <= NEXT_APPOINTMENTS { 1 } else { 6 };
                (MilestonePlace::Ahead, weight)
            }
            Attendance::Present
            | Attendance::Planned
            | Attendance::AbsentExcused
            | Attendance::AbsentUnexcused
            | Attendance::Cancelled
            | Attendance::Postponed => return None,
        };
        Some(Milestone {
            label: it.subject.clone().unwrap_or_default(),
            on: Some(day),
            at: (place == MilestonePlace::Ahead).then(|| it.starts_at.time()),
            ..Milestone::new(MilestoneKind::Appointment, place, weight)
        })
    });
    each.collect()
}

/// An objective reached, on the day it was noted, else on that of the last thing done for it.
fn reached(
    objective: &Objective,
    own: &[&Action],
    noted: &BTreeMap<Id<Objective>, NaiveDate>,
) -> Option<Milestone> {
    if objective.status != ObjectiveStatus::Reached {
        return None;
    }
    let done = own.iter().filter(|it| it.status == ActionStatus::Done);
    let last = done.filter_map(|it| it.closed_on).max();
    Some(Milestone {
        label: objective.label.clone(),
        on: noted.get(&objective.id).copied().or(last),
        ..Milestone::new(MilestoneKind::Objective, MilestonePlace::Done, 1)
    })
}

/// An action done or ahead; what was given up or cancelled is no step, nor what is left of an objective given up.
fn action(action: &Action, objective: &Objective) -> Option<Milestone> {
    let is_own = action.actor == Actor::Person;
    let weight = match (objective.priority, is_own) {
        (Some(_), true) => 3,
        (None, true) | (Some(_), false) => 4,
        (None, false) => 5,
    };
    let (place, on) = match action.status {
        ActionStatus::Done => (MilestonePlace::Done, action.closed_on),
        ActionStatus::Planned | ActionStatus::InProgress | ActionStatus::OnHold
            if objective.status != ObjectiveStatus::Abandoned =>
        {
            (MilestonePlace::Ahead, action.due_on)
        }
        ActionStatus::Planned
        | ActionStatus::InProgress
        | ActionStatus::OnHold
        | ActionStatus::Abandoned
        | ActionStatus::Cancelled => return None,
    };
    Some(Milestone {
        label: action.label.clone(),
        by: Some(action.actor),
        by_name: action.actor_name.clone(),
        on,
        ..Milestone::new(MilestoneKind::Action, place, weight)
    })
}
