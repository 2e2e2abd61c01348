//! Immersion offers: begun on a visit, filled when one can, reused for several people, never rewritten once a convention
//! rests on them.

mod list;
mod read;
mod shelf;
mod view;

use trame_domain::company::Company;
use trame_domain::id::Id;
use trame_domain::offer::ImmersionOffer;
use trame_domain::offer::life::{Refusal, allow_change};
use trame_domain::pmsmp::Pmsmp;
use trame_domain::violation::Violations;
use trame_store::Op;

pub(crate) use self::list::list_offers;
use self::read::read_offer;
pub(crate) use self::shelf::Shelf;
use self::shelf::after;
pub(crate) use self::view::offer_view;
use crate::app::App;
use crate::dto::offer::*;
use crate::error::AppError;
use crate::session::Session;
use crate::wire::read_date;

/// An offer, whole.
pub(crate) fn get_offer(app: &App, key: OfferKey) -> Result<OfferView, AppError> {
    app.with(|_, session| offer_view(session, key.offer_id.id))
}

/// Begins an offer: where and by whom are filled in, the rest is asked on the spot.
pub(crate) fn create_offer(app: &App, new: NewOffer) -> Result<OfferView, AppError> {
    let mut wrong = Violations::new();
    let visited_on = read_date(new.visited_on.as_ref(), "visitedOn", &mut wrong);
    wrong.into_result()?;
    app.with(|env, session| {
        let company = open_company(session, new.company_id.id)?;
        let id: Id<ImmersionOffer> = crate::profile::fresh(env)?;
        let referent = session.referent.as_ref();
        let mut offer = ImmersionOffer {
            visited_on,
            job: new.job.clone().unwrap_or_default(),
            territory: company
                .territory
                .or_else(|| referent.and_then(|referent| referent.territory.clone())),
            prospector: Some(session.author()),
            ..ImmersionOffer::blank(id, company.id)
        };
        offer.clean();
        offer.check()?;
        session.write(env, Op::CreateOffer, |tx| Ok(tx.put(&offer, None)?))?;
        offer_view(session, id)
    })
}

/// Changes a sheet no convention rests on.
pub(crate) fn update_offer(app: &App, update: OfferUpdate) -> Result<OfferView, AppError> {
    let reference = app.reference()?;
    app.with(|env, session| {
        let present = session.store.reader().find(update.offer_id.id)?.value;
        let offer = read_offer(&present, &update.offer, &reference)?;
        // A save sent twice, or that changes nothing, is no rewriting.
        if offer != present
            && let Some(refusal) = frozen(session, offer.id)?
        {
            return Err(refusal.into());
        }
        session.write(env, Op::UpdateOffer, |tx| {
            Ok(tx.put(&offer, update.version)?)
        })?;
        offer_view(session, offer.id)
    })
}

/// Copies a sheet into a new one.
pub(crate) fn duplicate_offer(app: &App, key: OfferKey) -> Result<OfferView, AppError> {
    app.with(|env, session| {
        let present = session.store.reader().find(key.offer_id.id)?.value;
        open_company(session, present.company)?;
        let copy = present.copy(crate::profile::fresh(env)?);
        session.write(env, Op::CreateOffer, |tx| Ok(tx.put(&copy, None)?))?;
        offer_view(session, copy.id)
    })
}

/// Makes another edition of a sheet; the one before is no longer offered, and stays as it was used.
pub(crate) fn renew_offer_edition(app: &App, key: OfferKey) -> Result<OfferView, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let present = session.store.reader().find(key.offer_id.id)?.value;
        open_company(session, present.company)?;
        if after(session, present.id)?.is_some() {
            return Err(Refusal::Followed.into());
        }
        let next = present.next_edition(crate::profile::fresh(env)?, today);
        let mut before = present;
        before.retired_on = before.retired_on.or(Some(today));
        session.write(env, Op::CreateOffer, |tx| {
            tx.put(&before, None)?;
            Ok(tx.put(&next, None)?)
        })?;
        offer_view(session, next.id)
    })
}

/// Stops proposing an offer, or proposes it again.
pub(crate) fn retire_offer(app: &App, retiring: OfferRetiring) -> Result<OfferView, AppError> {
    let mut wrong = Violations::new();
    let retired_on = read_date(retiring.retired_on.as_ref(), "retiredOn", &mut wrong);
    wrong.into_result()?;
    app.with(|env, session| {
        let mut offer = session.store.reader().find(retiring.offer_id.id)?.value;
        if after(session, offer.id)?.is_some() {
            return Err(Refusal::Followed.into());
        }
        offer.retired_on = retired_on;
        session.write(env, Op::UpdateOffer, |tx| Ok(tx.put(&offer, None)?))?;
        offer_view(session, offer.id)
    })
}

/// Puts away a sheet nobody went with; one that was used is retired instead.
pub(crate) fn archive_offer(app: &App, key: OfferKey) -> Result<OfferView, AppError> {
    app.with(|env, session| {
        let id = key.offer_id.id;
        session.store.reader().find(id)?;
        let used = on_it(session, id)?.len();
        if used > 0 {
            return Err(Refusal::OfferUsed(u32::try_from(used).unwrap_or(u32::MAX)).into());
        }
        session.write(env, Op::ArchiveOffer, |tx| Ok(tx.archive(id)?))?;
        offer_view(session, id)
    })
}

/// Takes a sheet back.
pub(crate) fn restore_offer(app: &App, key: OfferKey) -> Result<OfferView, AppError> {
    app.with(|env, session| {
        let id = key.offer_id.id;
        session.write(env, Op::RestoreOffer, |tx| Ok(tx.restore(id)?))?;
        offer_view(session, id)
    })
}

/// The company something new may start in: not put away.
pub(crate) fn open_company(session: &Session, id: Id<Company>) -> Result<Company, AppError> {
    let row = session.store.reader().find(id)?;
    if row.archived {
        return Err(Refusal::CompanyAway.into());
    }
    Ok(row.value)
}

/// Why a sheet is no longer rewritten; none while it may be.
pub(crate) fn frozen(
    session: &Session,
    id: Id<ImmersionOffer>,
) -> Result<Option<Refusal>, AppError> {
    let after = after(session, id)?;
    Ok(allow_change(after, &on_it(session, id)?).err())
}

/// Immersions that rest on this very edition.
fn on_it(session: &Session, id: Id<ImmersionOffer>) -> Result<Vec<Pmsmp>, AppError> {
    let rows = session.store.reader().pmsmps_on(id)?;
    Ok(rows.into_iter().map(|row| row.value).collect())
}
