//! « À traiter »: the bilans that wait, oldest first, and those set aside with a reason.

use chrono::{NaiveDate, NaiveDateTime};
use trame_domain::pmsmp::Pmsmp;
use trame_domain::pmsmp::bilan::Completion;
use trame_domain::pmsmp::bilan::due::{self, DueStage};
use trame_domain::pmsmp::bilan::version::Refusal;
use trame_domain::text::{LINE_LIMIT, check_text, clean_line};
use trame_domain::violation::{Violation, Violations};
use trame_store::Op;

use super::desk::Desk;
use crate::app::App;
use crate::dto::Nothing;
use crate::dto::pmsmp_bilan::{BilanSetAside, DueBilan};
use crate::error::AppError;
use crate::session::Session;
use crate::wire::Wire;

/// The bilans due, those set aside included, by the last day of the PMSMP.
pub(crate) fn list_due_bilans(app: &App, _: Nothing) -> Result<Vec<DueBilan>, AppError> {
    let now = app.now();
    app.with(|_, session| due_bilans(session, now.local))
}

/// Sets a bilan aside with a reason, or takes it back.
pub(crate) fn set_aside_bilan(app: &App, wanted: BilanSetAside) -> Result<Vec<DueBilan>, AppError> {
    let now = app.now();
    let today = now.today();
    app.with(|env, session| {
        let desk = Desk::read(session, wanted.pmsmp_id.id)?;
        let mut pmsmp = desk.pmsmp.clone();
        match &wanted.reason {
            Some(reason) => {
                let reason = clean_line(reason);
                stage(session, &desk)?.ok_or(Refusal::NothingDue)?;
                if !due::can_set_aside(&pmsmp, today) {
                    return Err(Refusal::TooEarly.into());
                }
                let mut wrong = Violations::new();
                wrong.check("reason", check_text(&reason, LINE_LIMIT));
                if reason.is_empty() {
                    wrong.add("reason", Violation::Missing);
                }
                wrong.into_result()?;
                pmsmp.set_aside_on = pmsmp.set_aside_on.or(Some(today));
                pmsmp.set_aside_reason = Some(reason);
            }
            None => {
                pmsmp.set_aside_on = None;
                pmsmp.set_aside_reason = None;
            }
        }
        session.write(env, Op::SetAsideBilan, |tx| Ok(tx.put(&pmsmp, None)?))?;
        due_bilans(session, now.local)
    })
}

/// Every bilan due of the people followed, oldest end first.
pub(crate) fn due_bilans(
    session: &mut Session,
    now: NaiveDateTime,
) -> Result<Vec<DueBilan>, AppError> {
    let today = now.date();
    let open = session.caseload(now)?.cases();
    let names = open
        .filter(|case| !case.is_closed())
        .map(|case| (case.row.person.value.id, case.shown()));
    let names: std::collections::BTreeMap<_, _> = names.collect();
    let mut found = Vec::new();
    for row in session.store.reader().pmsmps()? {
        let pmsmp = row.value;
        let Some(name) = names.get(&pmsmp.person) else {
            continue;
        };
        if pmsmp.closed_on.is_none() && due::is_due(&pmsmp, today) {
            found.extend(due_bilan(session, &pmsmp, name, today)?);
        }
    }
    found.sort_by(|a, b| (&a.ends_on, &a.person_name).cmp(&(&b.ends_on, &b.person_name)));
    Ok(found)
}

fn due_bilan(
    session: &Session,
    pmsmp: &Pmsmp,
    name: &str,
    today: NaiveDate,
) -> Result<Option<DueBilan>, AppError> {
    let desk = Desk::read(session, pmsmp.id)?;
    let days = (due::last_day(pmsmp), due::due_on(pmsmp));
    let (Some(stage), (Some(last), Some(due))) = (stage(session, &desk)?, days) else {
        return Ok(None);
    };
    Ok(Some(DueBilan {
        pmsmp_id: pmsmp.id.into(),
        person_id: pmsmp.person.into(),
        person_name: name.to_owned(),
        company_name: desk.company.name.clone(),
        job: desk.job(),
        ends_on: last.to_string(),
        due_on: due.to_string(),
        days: today.signed_duration_since(last).num_days(),
        stage: Wire(stage),
        is_late: due::is_late(pmsmp, today),
        can_set_aside: due::can_set_aside(pmsmp, today),
        set_aside_reason: pmsmp.set_aside_reason.clone(),
        tutor_name: pmsmp.tutor_name.clone(),
        tutor_phone: pmsmp.tutor_phone.clone(),
    }))
}

/// What the bilan waits for; nothing once the person said what they think of it, or once it tells that nobody came.
fn stage(session: &Session, desk: &Desk) -> Result<Option<DueStage>, AppError> {
    let latest = desk.latest(session)?;
    let is_done = latest.as_ref().is_some_and(|held| {
        let nobody = held.bilan.completion == Some(Completion::NoShow);
        held.bilan.agreed_on.is_some() || (nobody && held.gaps().is_empty())
    });
    if is_done {
        return Ok(None);
    }
    if desk.pmsmp.set_aside_on.is_some() {
        return Ok(Some(DueStage::SetAside));
    }
    let is_complete = latest.is_some_and(|held| held.gaps().is_empty());
    Ok(Some(if is_complete {
        DueStage::ToSign
    } else {
        DueStage::ToFill
    }))
}
