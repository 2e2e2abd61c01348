//! An accident during an immersion: facts, and the two delays that run (D. 5135-5, read on 2026-11-23).

use chrono::{Duration, NaiveDateTime};
use trame_domain::pmsmp::Pmsmp;
use trame_domain::pmsmp::rules::{DECLARED_WITHIN, TOLD_WITHIN};
use trame_domain::violation::{Violation, Violations};
use trame_store::Op;

use super::desk::Desk;
use super::view;
use crate::app::App;
use crate::dto::pmsmp::{AccidentRecord, AccidentView, PmsmpView};
use crate::error::AppError;

const MOMENT: &str = "%Y-%m-%dT%H:%M";

/// Notes an accident, what was done about it, or that there was none.
pub(crate) fn record_accident(app: &App, asked: AccidentRecord) -> Result<PmsmpView, AppError> {
    let now = app.now();
    let reference = app.reference()?;
    app.with(|env, session| {
        let mut pmsmp = Desk::held(session, asked.pmsmp_id.id)?.value;
        let mut wrong = Violations::new();
        let said = asked.accident.as_ref();
        let mut moment = |text: Option<&str>, field: &str| {
            let text = text.map(str::trim).filter(|text| !text.is_empty())?;
            let read = NaiveDateTime::parse_from_str(text, MOMENT).ok();
            if read.is_none() {
                wrong.add(field, Violation::NotADate);
            }
            read
        };
        pmsmp.accident_at = moment(said.map(|it| it.at.as_str()), "at");
        pmsmp.accident_told_at = moment(said.and_then(|it| it.told_at.as_deref()), "toldAt");
        pmsmp.accident_declared_at =
            moment(said.and_then(|it| it.declared_at.as_deref()), "declaredAt");
        pmsmp.accident_contact = said.map(|it| it.contact.clone());
        pmsmp.accident_note = said.map(|it| it.note.clone());
        pmsmp.clean();
        if said.is_some() {
            wrong.extend(pmsmp.check_accident(now.local));
        }
        wrong.extend(pmsmp.check());
        wrong.into_result()?;
        session.write(env, Op::RecordAccident, |tx| Ok(tx.put(&pmsmp, None)?))?;
        view::view(
            session,
            &reference.potentialites,
            pmsmp.id,
            pmsmp.person,
            now.local,
        )
    })
}

/// The accident and its delays, as the window reads them.
pub(super) fn accident(pmsmp: &Pmsmp, now: NaiveDateTime) -> Option<AccidentView> {
    let at = pmsmp.accident_at?;
    let text = |moment: NaiveDateTime| moment.format(MOMENT).to_string();
    let by = |hours: i64| text(at.checked_add_signed(Duration::hours(hours)).unwrap_or(at));
    Some(AccidentView {
        at: text(at),
        tell_by: by(TOLD_WITHIN),
        told_at: pmsmp.accident_told_at.map(text),
        declare_by: by(DECLARED_WITHIN),
        declared_at: pmsmp.accident_declared_at.map(text),
        contact: pmsmp.accident_contact.clone().unwrap_or_default(),
        note: pmsmp.accident_note.clone().unwrap_or_default(),
        now: text(now),
    })
}
