//! A PMSMP begins: a person on an offer, or the renewal of another; and what was begun by mistake is put away.

use trame_domain::code::Coded;
use trame_domain::offer::ImmersionOffer;
use trame_domain::pmsmp::{Pmsmp, PmsmpObject};
use trame_domain::violation::{Violation, Violations};
use trame_store::{Op, StoreError};

use super::desk::Desk;
use super::{renewal, view};
use crate::app::App;
use crate::dto::pmsmp::{NewPmsmp, PmsmpKey, PmsmpList, PmsmpView};
use crate::error::AppError;
use crate::offers::open_company;

/// Prepares a PMSMP; what the offer says is taken up.
pub(crate) fn create_pmsmp(app: &App, new: NewPmsmp) -> Result<PmsmpView, AppError> {
    let now = app.now();
    let reference = app.reference()?;
    app.with(|env, session| {
        let reader = session.store.reader();
        let person = new.person_id.id;
        reader.find(person)?;
        let id = crate::profile::fresh(env)?;
        let pmsmp = match (new.offer_id, new.company_id) {
            (Some(offer), _) => {
                let row = reader.find(offer.id)?;
                if row.archived {
                    return Err(StoreError::NotFound.into());
                }
                let company = open_company(session, row.value.company)?;
                on_offer(Pmsmp::blank(id, person, company.id), &row.value)
            }
            (None, Some(company)) => {
                let company = open_company(session, company.id)?;
                Pmsmp::blank(id, person, company.id)
            }
            (None, None) => {
                let mut wrong = Violations::new();
                wrong.add("offerId", Violation::Missing);
                return Err(wrong.into());
            }
        };
        session.write(env, Op::CreatePmsmp, |tx| Ok(tx.put(&pmsmp, None)?))?;
        view::view(session, &reference.potentialites, id, person, now.local)
    })
}

/// What an offer gives to the PMSMP of a person: who welcomes is the tutor, the usual week, the day of the bilan.
fn on_offer(pmsmp: Pmsmp, offer: &ImmersionOffer) -> Pmsmp {
    let accepted: Vec<PmsmpObject> = PmsmpObject::ALL
        .iter()
        .copied()
        .filter(|object| offer.accepts(*object))
        .collect();
    let object = match accepted.as_slice() {
        [only] => Some(*only),
        _ => None,
    };
    Pmsmp {
        offer: Some(offer.id),
        object,
        schedule: offer.schedule.clone(),
        tutor_name: offer.host_name.clone(),
        tutor_role: offer.host_role.clone(),
        tutor_phone: offer.host_phone.clone(),
        tutor_email: offer.host_email.clone(),
        review_on: offer.review_on,
        ..pmsmp
    }
}

/// Prepares the renewal of a PMSMP, when the law allows it: objective not reached, none yet, days left with that host.
pub(crate) fn renew_pmsmp(app: &App, key: PmsmpKey) -> Result<PmsmpView, AppError> {
    let now = app.now();
    let reference = app.reference()?;
    app.with(|env, session| {
        let held = Desk::held(session, key.pmsmp_id.id)?.value;
        let desk = Desk::read(session, held.person, now.local)?;
        let about = (&held, desk.bilan(held.id));
        let id = crate::profile::fresh(env)?;
        let next = renewal::prepared(session, now.today(), about, &desk.all(), id)?;
        session.write(env, Op::CreatePmsmp, |tx| Ok(tx.put(&next, None)?))?;
        view::view(
            session,
            &reference.potentialites,
            next.id,
            next.person,
            now.local,
        )
    })
}

/// Puts a PMSMP away; it can be undone.
pub(crate) fn archive_pmsmp(app: &App, key: PmsmpKey) -> Result<PmsmpList, AppError> {
    let now = app.now();
    app.with(|env, session| {
        let held = Desk::held(session, key.pmsmp_id.id)?.value;
        held.allow_archive()?;
        session.write(env, Op::ArchivePmsmp, |tx| Ok(tx.archive(held.id)?))?;
        Ok(view::list(&Desk::read(session, held.person, now.local)?))
    })
}
