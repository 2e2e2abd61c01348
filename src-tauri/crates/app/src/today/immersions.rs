//! Immersions that need the référent today: those about to start, those to confirm, accidents not declared yet.

use chrono::{NaiveDate, NaiveDateTime};
use trame_documents::typo::typo;
use trame_domain::pmsmp::Pmsmp;
use trame_domain::pmsmp::life::PmsmpStep;

use crate::dto::today::TodayLine;
use crate::error::AppError;
use crate::session::Session;

/// An immersion that starts shows this many days ahead.
const START_NOTICE: i64 = 7;

/// Immersions that need something, by what they need.
#[derive(Default)]
pub(super) struct Immersions {
    pub(super) starting: Vec<TodayLine>,
    pub(super) to_confirm: Vec<TodayLine>,
    pub(super) accidents: Vec<TodayLine>,
}

impl Immersions {
    pub(super) fn read(session: &Session, now: NaiveDateTime) -> Result<Self, AppError> {
        let today = now.date();
        let mut found = Self::default();
        for row in session.store.reader().pmsmps()? {
            let pmsmp = row.value;
            if let Some(at) = pmsmp.accident_at
                && pmsmp.accident_declared_at.is_none()
            {
                let line = line(session, &pmsmp, "", Some(at.date()), today)?;
                found.accidents.push(line);
            }
            if let Some(step) = pmsmp.step_to_confirm(today) {
                let (asked, day) = match step {
                    PmsmpStep::Finish => ("terminée ?", pmsmp.ends_on),
                    PmsmpStep::Propose
                    | PmsmpStep::Meet
                    | PmsmpStep::Request
                    | PmsmpStep::Validate
                    | PmsmpStep::Start
                    | PmsmpStep::Close => ("commencée ?", pmsmp.starts_on),
                };
                found
                    .to_confirm
                    .push(line(session, &pmsmp, asked, day, today)?);
            } else if starts_soon(&pmsmp, today) {
                let asked = match pmsmp.validated_on {
                    Some(_) => "",
                    None => "convention à valider",
                };
                let line = line(session, &pmsmp, asked, pmsmp.starts_on, today)?;
                found.starting.push(line);
            }
        }
        for list in [
            &mut found.starting,
            &mut found.to_confirm,
            &mut found.accidents,
        ] {
            list.sort_by(|a, b| (&a.on, &a.person_name).cmp(&(&b.on, &b.person_name)));
        }
        Ok(found)
    }
}

/// Not confirmed to have begun, still in its course, and its first day is near or past.
fn starts_soon(pmsmp: &Pmsmp, today: NaiveDate) -> bool {
    let waits = pmsmp.exit.is_none() && pmsmp.started_on.is_none() && pmsmp.finished_on.is_none();
    let days = pmsmp
        .starts_on
        .map(|day| day.signed_duration_since(today).num_days());
    waits && days.is_some_and(|days| (-START_NOTICE..=START_NOTICE).contains(&days))
}

fn line(
    session: &Session,
    pmsmp: &Pmsmp,
    asked: &str,
    on: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<TodayLine, AppError> {
    let company = session.store.reader().find(pmsmp.company)?.value.name;
    let detail = if asked.is_empty() {
        company
    } else {
        format!("{company}, {asked}")
    };
    Ok(TodayLine {
        person_id: pmsmp.person.into(),
        person_name: session.name_of(pmsmp.person)?,
        pmsmp_id: Some(pmsmp.id.into()),
        detail: typo(&detail),
        on: on.map(|day| day.to_string()),
        days: on.map(|day| today.signed_duration_since(day).num_days()),
    })
}
