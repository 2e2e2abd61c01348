//! What the window reads of PMSMP.

use chrono::{NaiveDate, NaiveDateTime};
use trame_domain::code::Coded;
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_domain::pmsmp::life::PmsmpStep;
use trame_domain::pmsmp::{Pmsmp, SharedLine};
use trame_store::{StoreError, Stored};

use super::accident::accident;
use super::check::findings;
use super::desk::Desk;
use super::fields::fields;
use super::{hosts, renewal};
use crate::dto::pmsmp::*;
use crate::error::AppError;
use crate::labels::Labelled;
use crate::reference::PotentialitesPack;
use crate::session::Session;
use crate::wire::Wire;

/// The PMSMP of a dossier and the days used, host by host.
pub(super) fn list(desk: &Desk) -> PmsmpList {
    PmsmpList {
        pmsmps: desk.pmsmps.iter().map(|stored| row(desk, stored)).collect(),
        hosts: hosts::hosts(desk),
    }
}

/// A PMSMP in a list.
pub(super) fn row(desk: &Desk, stored: &Stored<Pmsmp>) -> PmsmpRow {
    let pmsmp = &stored.value;
    let offer = desk.offer(pmsmp);
    let company = desk.company(pmsmp);
    let days = match (pmsmp.starts_on, pmsmp.last_day()) {
        (Some(first), Some(last)) => last.signed_duration_since(first).num_days() + 1,
        _ => 0,
    };
    PmsmpRow {
        id: pmsmp.id.into(),
        version: stored.version,
        person_id: pmsmp.person.into(),
        person_name: desk.person_name.clone(),
        company_id: pmsmp.company.into(),
        company_name: company.map(|it| it.name.clone()).unwrap_or_default(),
        offer_id: pmsmp.offer.map(Into::into),
        job: offer.map(|it| it.job.clone()).unwrap_or_default(),
        object: pmsmp.object.map(Wire),
        state: Wire(pmsmp.state(desk.bilan(pmsmp.id))),
        starts_on: text(pmsmp.starts_on),
        ends_on: text(pmsmp.ends_on),
        last_day: text(pmsmp.last_day()),
        days: u32::try_from(days).unwrap_or(0),
        renews_id: pmsmp.renews.map(Into::into),
        review_on: text(pmsmp.review_on),
        to_confirm: pmsmp.step_to_confirm(desk.today()).map(Wire),
        accident_runs: pmsmp.accident_at.is_some() && pmsmp.accident_declared_at.is_none(),
        takes_place: pmsmp.takes_place(),
    }
}

/// A PMSMP, whole.
pub(super) fn view(
    session: &Session,
    pack: &PotentialitesPack,
    id: Id<Pmsmp>,
    person: PersonId,
    now: NaiveDateTime,
) -> Result<PmsmpView, AppError> {
    let desk = Desk::read(session, person, now)?;
    let stored = desk.pmsmps.iter().find(|row| row.value.id == id);
    let stored = stored.ok_or(StoreError::NotFound)?;
    let pmsmp = &stored.value;
    let phone = session.store.reader().find(person)?.value.phone;
    let about = (pmsmp, desk.bilan(id));
    let no_renewal = renewal::refusal(session, desk.today(), about, &desk.all())?;
    let mut after = desk
        .pmsmps
        .iter()
        .filter(|row| row.value.renews == Some(id));
    Ok(PmsmpView {
        row: row(&desk, stored),
        pmsmp: fields(pmsmp),
        findings: findings(session, pack, desk.today(), pmsmp)?,
        steps: steps(&desk, pmsmp),
        exits: pmsmp.exits().into_iter().map(Wire).collect(),
        exit: exit(pmsmp),
        accident: accident(pmsmp, now),
        host: hosts::host_of(&desk, pmsmp),
        aim_is_fixed: pmsmp.renews.is_some(),
        terms_are_fixed: pmsmp.is_asked_for(),
        is_over: pmsmp.exit.is_some() || pmsmp.closed_on.is_some(),
        can_renew: no_renewal.is_none(),
        renewal_refusal: no_renewal.unwrap_or_default(),
        renewed_by_id: after.next().map(|row| row.value.id.into()),
        can_archive: pmsmp.allow_archive().is_ok(),
        weekly_minutes: match pmsmp.schedule.weekly_minutes() {
            0 => pmsmp.weekly_minutes.unwrap_or(0),
            minutes => minutes,
        },
        presence_days: match pmsmp.presence(None).len() {
            0 => pmsmp.presence_days.unwrap_or(0),
            days => u32::try_from(days).unwrap_or(0),
        },
        planned_minutes: pmsmp.planned_minutes(None),
        offered_skills: desk
            .offer(pmsmp)
            .map(|offer| offer.technical_skills.clone())
            .unwrap_or_default(),
        seen_by_company: seen(pmsmp, phone.as_deref()),
    })
}

fn steps(desk: &Desk, pmsmp: &Pmsmp) -> Vec<PmsmpStepView> {
    let today = desk.today();
    let bilan = desk.bilan(pmsmp.id);
    let view = |step: &PmsmpStep| PmsmpStepView {
        step: Wire(*step),
        on: text(pmsmp.step_on(*step)),
        can_take: pmsmp.allow_step(*step, bilan, today).is_ok(),
        can_take_back: pmsmp.allow_back(*step).is_ok(),
        is_next: pmsmp.next_step() == Some(*step),
        is_proposed: pmsmp.step_to_confirm(today) == Some(*step),
        proposed_on: today.to_string(),
    };
    PmsmpStep::ALL.iter().map(view).collect()
}

fn exit(pmsmp: &Pmsmp) -> Option<PmsmpExitView> {
    Some(PmsmpExitView {
        exit: Wire(pmsmp.exit?),
        on: text(pmsmp.exit_on),
        by: pmsmp.exit_by.map(Wire),
        reason: pmsmp.exit_reason.clone().unwrap_or_default(),
        done_minutes: pmsmp.done_minutes,
    })
}

/// The lines about the person that may be shown: each was agreed to, on a day.
pub(crate) fn agreed(pmsmp: &Pmsmp) -> impl Iterator<Item = SharedLine> {
    let lines = SharedLine::ALL.iter().copied();
    lines.filter(|line| {
        pmsmp.shared_on.is_some() && pmsmp.shared.iter().any(|code| code == line.code())
    })
}

/// What is written in a line about the person; their phone in pairs.
pub(crate) fn shared_text(pmsmp: &Pmsmp, line: SharedLine, phone: Option<&str>) -> String {
    match line {
        SharedLine::Support => pmsmp.support.clone(),
        SharedLine::Accommodations => pmsmp.accommodations.clone(),
        SharedLine::ToCheck => pmsmp.to_check.clone(),
        SharedLine::Constraints => pmsmp.constraints.clone(),
        SharedLine::EmergencyContact => pmsmp.emergency_contact.clone(),
        SharedLine::Phone => phone.map(crate::documents::phone).unwrap_or_default(),
    }
}

/// The lines agreed to that say something: what the company receives about the person, no more.
fn seen(pmsmp: &Pmsmp, phone: Option<&str>) -> Vec<SeenLine> {
    let lines = agreed(pmsmp).map(|line| SeenLine {
        label: line.label().to_owned(),
        text: shared_text(pmsmp, line, phone),
    });
    lines.filter(|line| !line.text.is_empty()).collect()
}

fn text(day: Option<NaiveDate>) -> Option<String> {
    day.map(|day| day.to_string())
}
