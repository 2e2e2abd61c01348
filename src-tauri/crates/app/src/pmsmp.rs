//! PMSMP of a person: prepared from an offer, written, moved along its course, ended or renewed.

mod accident;
mod assign;
mod calendar;
pub(crate) mod check;
mod course;
mod desk;
mod fields;
mod hosts;
mod matching;
mod renewal;
mod view;

use trame_domain::pmsmp::Pmsmp;
use trame_domain::pmsmp::life::Refusal;
use trame_store::Op;

pub(crate) use self::accident::record_accident;
pub(crate) use self::assign::{archive_pmsmp, create_pmsmp, renew_pmsmp};
pub(crate) use self::calendar::list_immersions;
pub(crate) use self::course::{end_pmsmp, move_pmsmp, quote};
use self::desk::Desk;
pub(crate) use self::desk::counting;
pub(crate) use self::matching::match_offer;
pub(crate) use self::renewal::refusal as renewal_refusal;
pub(crate) use self::view::{agreed, shared_text};
use crate::app::App;
use crate::dto::people::PersonKey;
use crate::dto::pmsmp::*;
use crate::error::AppError;
use crate::session::Session;

/// Name of the company of a PMSMP, put away or not, and the job of its offer; empty without one.
pub(crate) fn place(session: &Session, pmsmp: &Pmsmp) -> Result<(String, String), AppError> {
    let reader = session.store.reader();
    let company = reader.find(pmsmp.company)?.value.name;
    let job = match pmsmp.offer {
        Some(offer) => reader.find(offer)?.value.job,
        None => String::new(),
    };
    Ok((company, job))
}

/// The PMSMP of a dossier.
pub(crate) fn list_pmsmps(app: &App, key: PersonKey) -> Result<PmsmpList, AppError> {
    let now = app.now();
    app.with(|_, session| {
        let desk = Desk::read(session, key.person_id.id, now.local)?;
        Ok(view::list(&desk))
    })
}

/// A PMSMP, whole.
pub(crate) fn get_pmsmp(app: &App, key: PmsmpKey) -> Result<PmsmpView, AppError> {
    let now = app.now();
    let reference = app.reference()?;
    app.with(|_, session| {
        let held = Desk::held(session, key.pmsmp_id.id)?;
        view::view(
            session,
            &reference.potentialites,
            held.value.id,
            held.value.person,
            now.local,
        )
    })
}

/// Writes in a PMSMP.
pub(crate) fn update_pmsmp(app: &App, update: PmsmpUpdate) -> Result<PmsmpView, AppError> {
    let now = app.now();
    let reference = app.reference()?;
    app.with(|env, session| {
        let held = Desk::held(session, update.pmsmp_id.id)?.value;
        let edited = fields::read(&held, &update.pmsmp)?;
        allow_change(&held, &edited)?;
        session.write(env, Op::UpdatePmsmp, |tx| {
            Ok(tx.put(&edited, update.version)?)
        })?;
        view::view(
            session,
            &reference.potentialites,
            held.id,
            held.person,
            now.local,
        )
    })
}

/// Out of its course, only the day of the bilan moves; once the convention is asked for, what it says stays.
fn allow_change(held: &Pmsmp, edited: &Pmsmp) -> Result<(), Refusal> {
    let over = match (held.exit, held.closed_on) {
        (Some(_), _) => Some(Refusal::OutOfCourse),
        (None, Some(_)) => Some(Refusal::Closed),
        (None, None) => None,
    };
    if let Some(refusal) = over {
        let moved = Pmsmp {
            review_on: edited.review_on,
            ..held.clone()
        };
        return if moved == *edited {
            Ok(())
        } else {
            Err(refusal)
        };
    }
    let terms = |pmsmp: &Pmsmp| {
        (
            pmsmp.object,
            pmsmp.objectives.clone(),
            pmsmp.judged_by.clone(),
            pmsmp.starts_on,
            pmsmp.ends_on,
        )
    };
    if held.is_asked_for() && terms(held) != terms(edited) {
        return Err(Refusal::Requested);
    }
    Ok(())
}
