//! The bilan « à trois voix » of a PMSMP: begun once it is over, saved part by part, closed by what the person says of
//! it, followed by actions in the plan.

mod agree;
mod desk;
mod due;
mod lines;
mod plan;
mod read;
mod view;
mod welcome;
mod words;

use trame_domain::pmsmp::bilan::PmsmpBilan;
use trame_domain::pmsmp::bilan::version::allow_version;
use trame_domain::violation::Violations;
use trame_store::Op;

pub(crate) use self::agree::agree_pmsmp_bilan;
use self::desk::Desk;
pub(crate) use self::desk::Held;
pub(crate) use self::due::{due_bilans, list_due_bilans, set_aside_bilan};
pub(crate) use self::lines::update_bilan_line;
pub(crate) use self::plan::plan_follow_ups;
pub(crate) use self::welcome::answers as welcome_answers;
use crate::app::App;
use crate::dto::pmsmp_bilan::*;
use crate::error::AppError;

/// A PMSMP and its bilan, the latest version unless another is named.
pub(crate) fn get_pmsmp_bilan(
    app: &App,
    query: PmsmpBilanQuery,
) -> Result<PmsmpBilanDesk, AppError> {
    let reference = app.reference()?;
    let today = app.now().today();
    app.with(|_, session| {
        let desk = Desk::read(session, query.pmsmp_id.id)?;
        let version = query.bilan_id.map(|bilan| bilan.id);
        view::desk(session, &desk, version, &reference.immersion, today)
    })
}

/// Begins a bilan, with the lines of the offer; or another version, with all that was said (BI-08).
pub(crate) fn create_pmsmp_bilan(
    app: &App,
    new: NewPmsmpBilan,
) -> Result<PmsmpBilanDesk, AppError> {
    let reference = app.reference()?;
    let immersion = &reference.immersion;
    let today = app.now().today();
    app.with(|env, session| {
        let desk = Desk::read(session, new.pmsmp_id.id)?;
        let latest = desk.latest(session)?;
        allow_version(&desk.pmsmp, latest.as_ref().map(|held| &held.bilan), today)?;
        let author = session.author();
        session.write(env, Op::CreatePmsmpBilan, |tx| {
            let id = tx.new_id()?;
            let mut bilan = match &latest {
                Some(held) => held.bilan.next(id, today),
                None => PmsmpBilan::first(id, &desk.pmsmp, today),
            };
            bilan.mode = new.mode.0;
            if bilan.referent_name.is_none() {
                bilan.referent_name = Some(author.clone()).filter(|name| !name.is_empty());
            }
            tx.put(&bilan, None)?;
            lines::begin(tx, &desk, latest.as_ref(), id, immersion)
        })?;
        let desk = Desk::read(session, desk.pmsmp.id)?;
        view::desk(session, &desk, None, immersion, today)
    })
}

/// Saves the parts of a bilan that are given.
pub(crate) fn update_pmsmp_bilan(
    app: &App,
    update: PmsmpBilanUpdate,
) -> Result<PmsmpBilanView, AppError> {
    let reference = app.reference()?;
    let immersion = &reference.immersion;
    let today = app.now().today();
    app.with(|env, session| {
        let (desk, held) = Held::read(session, update.bilan_id.id)?;
        let mut wrong = Violations::new();
        let mut bilan = held.bilan.clone();
        read::parts(&mut bilan, &update, &mut wrong);
        bilan.clean();
        wrong.extend(bilan.check(&desk.pmsmp, today));
        let follow_ups = match &update.follow_ups {
            Some(wanted) => read::follow_ups(&desk, &held, wanted, immersion, &mut wrong),
            None => held.follow_ups.clone(),
        };
        wrong.into_result()?;
        session.write(env, Op::UpdatePmsmpBilan, |tx| {
            tx.put(&bilan, None)?;
            read::save_follow_ups(tx, &held.follow_ups, follow_ups)
        })?;
        let (desk, held) = Held::read(session, bilan.id)?;
        view::bilan(session, &desk, &held, immersion, today)
    })
}

/// Puts a version away while the person has not said what they think of it; it can be undone.
pub(crate) fn archive_pmsmp_bilan(
    app: &App,
    key: PmsmpBilanKey,
) -> Result<PmsmpBilanDesk, AppError> {
    let reference = app.reference()?;
    let today = app.now().today();
    app.with(|env, session| {
        let (desk, held) = Held::read(session, key.bilan_id.id)?;
        held.refuse_agreed()?;
        session.write(env, Op::ArchivePmsmpBilan, |tx| {
            Ok(tx.archive(held.bilan.id)?)
        })?;
        let desk = Desk::read(session, desk.pmsmp.id)?;
        view::desk(session, &desk, None, &reference.immersion, today)
    })
}
