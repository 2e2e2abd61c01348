//! What the base tells of a path, read once under the lock: no note, nothing of health, nothing the référent answered.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Local, NaiveDate, NaiveDateTime, TimeZone};
use trame_domain::code::Coded;
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_domain::plan::{Action, Objective, ObjectiveStatus};
use trame_domain::pmsmp::Pmsmp;
use trame_domain::potentialites::{PotentialitesAnswer, PotentialitesGrid};
use trame_domain::trajectory::{
    Immersed, KeptAnswer, Milestone, ResourceKind, Sources, Strong, Supports, aims, from_bilan,
    from_diagnostic, from_grid, from_items, path, tidy,
};
use trame_store::Stored;
use trame_store::entity::Entity;

use crate::diagnostic::read_talk;
use crate::documents::tells_of_violence;
use crate::error::AppError;
use crate::reference::Reference;
use crate::session::Session;

/// Lines of the journal read to know when an objective was reached.
const JOURNAL: u32 = 20_000;

/// A path and what the person can count on, before it is put in French.
pub(crate) struct Told {
    pub(crate) path: Vec<Milestone>,
    pub(crate) aims: Vec<String>,
    pub(crate) supports: Supports,
}

/// Reads it; `keeps` says which objectives are told, each with all the actions of the plan.
pub(crate) fn told(
    session: &Session,
    reference: &Reference,
    person: PersonId,
    now: NaiveDateTime,
    keeps: impl Fn(&Objective, &[Action]) -> bool,
) -> Result<Told, AppError> {
    let reader = session.store.reader();
    reader.find(person)?;
    let actions: Vec<Action> = values(reader.actions_of(person)?);
    let mut objectives: Vec<Objective> = values(reader.objectives_of(person)?);
    objectives.retain(|objective| keeps(objective, &actions));
    let mut actions = actions;
    let private = private(session, reference, person)?;
    actions.retain(|it| {
        it.potentialites_answer
            .is_none_or(|of| !private.contains(&of))
    });
    let dossier = reader.dossier_of(person)?.map(|row| row.value);
    let path_of = dossier
        .as_ref()
        .and_then(|it| it.orientation_path.as_deref());
    let orientation = path_of.map(|code| reference.label("orientation_path", code));
    let mut appointments = values(reader.appointments_of(person)?);
    for appointment in &mut appointments {
        appointment.subject = appointment
            .subject
            .take()
            .filter(|it| !tells_of_violence(it));
    }
    let grids: Vec<PotentialitesGrid> = values(reader.grids_of(person)?);
    let pmsmps: Vec<Pmsmp> = values(reader.pmsmps_of(person)?);
    let mut supports = diagnosed(session, person)?;
    supports
        .strengths
        .splice(0..0, kept(session, &grids, reference)?);
    supports.strengths.extend(shown(session, &pmsmps)?);
    let items = from_items(&values(reader.items_of(person)?));
    // What the fiche says of a licence is more precise.
    if items.iter().any(|it| it.kind == ResourceKind::Licence) {
        supports
            .resources
            .retain(|it| it.kind != ResourceKind::Licence);
    }
    supports.resources.extend(items);
    supports
        .strengths
        .retain(|it| !tells_of_violence(&it.text) && !tells_of_violence(&it.example));
    supports.resources.retain(|it| !tells_of_violence(&it.text));
    tidy(&mut supports);
    let aims = aims(&objectives)
        .iter()
        .map(|it| it.label.clone())
        .collect();
    let sources = Sources {
        orientation: orientation.unwrap_or_default().to_owned(),
        dossier,
        diagnostics: values(reader.diagnostics_of(person)?),
        contracts: values(reader.contracts_of(person)?),
        reached: reached(session, person, &objectives)?,
        objectives,
        actions,
        immersions: immersions(session, pmsmps)?,
        appointments,
        grids,
    };
    Ok(Told {
        path: path(&sources, now),
        aims,
        supports,
    })
}

/// Day each objective was last noted as reached, from the journal.
fn reached(
    session: &Session,
    person: PersonId,
    objectives: &[Objective],
) -> Result<BTreeMap<Id<Objective>, NaiveDate>, AppError> {
    let mut days = BTreeMap::new();
    let is_reached = |it: &&Objective| it.status == ObjectiveStatus::Reached;
    if objectives.iter().find(is_reached).is_none() {
        return Ok(days);
    }
    // Newest first: the first line found is the last thing noted.
    for line in session.store.reader().history(person, JOURNAL, None)? {
        let is_status = line.entity == Entity::Objective.code() && line.field == "status";
        if !is_status || line.value.as_str() != Some(ObjectiveStatus::Reached.code()) {
            continue;
        }
        let at = Local.timestamp_millis_opt(line.at).single();
        if let (Ok(id), Some(at)) = (line.entity_id.parse(), at) {
            days.entry(id).or_insert(at.date_naive());
        }
    }
    Ok(days)
}

fn immersions(session: &Session, pmsmps: Vec<Pmsmp>) -> Result<Vec<Immersed>, AppError> {
    let reader = session.store.reader();
    let mut immersions = Vec::new();
    for pmsmp in pmsmps {
        let company = reader.find(pmsmp.company)?.value.name;
        let job = match pmsmp.offer {
            Some(offer) => reader.find(offer)?.value.job,
            None => String::new(),
        };
        let label = if job.is_empty() {
            company
        } else {
            format!("{job}, {company}")
        };
        immersions.push(Immersed { pmsmp, label });
    }
    Ok(immersions)
}

/// What the latest diagnostic tells.
fn diagnosed(session: &Session, person: PersonId) -> Result<Supports, AppError> {
    let Some(latest) = session.store.reader().latest_diagnostic(person)? else {
        return Ok(Supports::default());
    };
    let talk = read_talk(session, &latest.value)?;
    Ok(from_diagnostic(
        &talk.entries,
        &talk.strengths,
        &talk.situations,
    ))
}

/// What the parent kept in the latest closed grid.
fn kept(
    session: &Session,
    grids: &[PotentialitesGrid],
    reference: &Reference,
) -> Result<Vec<Strong>, AppError> {
    // Latest first.
    let Some(grid) = grids.iter().find(|grid| grid.closed_on.is_some()) else {
        return Ok(Vec::new());
    };
    let answers: Vec<PotentialitesAnswer> = values(session.store.reader().answers_of(grid.id)?);
    let answers = answers.into_iter().map(|answer| {
        let known = reference.potentialites.item(&answer.item);
        let is_of_health = known.is_some_and(|(domain, _)| domain.sensitive);
        let category = known.map(|(_, item)| item.category.0);
        KeptAnswer {
            category: category.filter(|_| !is_of_health),
            is_of_pregnancy: grid.pregnancy && known.is_some_and(|(_, it)| it.pregnant.is_some()),
            answer,
        }
    });
    Ok(from_grid(&answers.collect::<Vec<_>>()))
}

/// Answers that call for a talk in private: what follows from them is told in the plan only.
fn private(
    session: &Session,
    reference: &Reference,
    person: PersonId,
) -> Result<BTreeSet<Id<PotentialitesAnswer>>, AppError> {
    let answers = session.store.reader().answers_of_person(person)?;
    let answers = answers.into_iter().map(|row| row.value);
    let is_private = |it: &PotentialitesAnswer| {
        let known = reference.potentialites.item(&it.item);
        known.is_none_or(|(domain, item)| item.private || domain.sensitive)
    };
    Ok(answers.filter(is_private).map(|it| it.id).collect())
}

/// Savoir-être shown in immersions.
fn shown(session: &Session, pmsmps: &[Pmsmp]) -> Result<Vec<Strong>, AppError> {
    let mut found = Vec::new();
    for pmsmp in pmsmps {
        if let Some(bilan) = crate::pmsmp::counting(session, pmsmp.id)? {
            let lines = values(session.store.reader().bilan_lines_of(bilan.id)?);
            found.extend(from_bilan(&bilan, &lines));
        }
    }
    Ok(found)
}

fn values<T>(rows: Vec<Stored<T>>) -> Vec<T> {
    rows.into_iter().map(|row| row.value).collect()
}
