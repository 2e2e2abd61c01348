//! The one renewal the law allows: objectives not reached, same object, same objectives (D. 5135-3, read on 2026-11-23).

use super::Refusal;
use crate::id::Id;
use crate::pmsmp::bilan::{PmsmpBilan, Reached};
use crate::pmsmp::{Pmsmp, PmsmpExit};

/// Says whether a PMSMP can be renewed. `others` are those of the same person; `bilan` is its own, latest version.
///
/// # Errors
/// Why it cannot.
pub fn allow_renewal(
    pmsmp: &Pmsmp,
    bilan: Option<&PmsmpBilan>,
    others: &[Pmsmp],
) -> Result<(), Refusal> {
    if pmsmp.renews.is_some() {
        return Err(Refusal::RenewalOfRenewal);
    }
    let took_place = match pmsmp.exit {
        None => pmsmp.started_on.is_some(),
        Some(PmsmpExit::Interrupted) => true,
        Some(PmsmpExit::Refused | PmsmpExit::Cancelled | PmsmpExit::NoShow) => false,
    };
    if !took_place {
        return Err(Refusal::DidNotTakePlace);
    }
    // A renewal that was refused or cancelled was not used.
    let mut renewals = others.iter().filter(|other| other.renews == Some(pmsmp.id));
    if renewals.any(Pmsmp::takes_place) {
        return Err(Refusal::RenewedAlready);
    }
    match bilan.and_then(|bilan| bilan.reached) {
        None => Err(Refusal::NoBilan),
        Some(Reached::Yes) => Err(Refusal::ObjectiveReached),
        Some(Reached::Partly | Reached::No) => Ok(()),
    }
}

/// The renewal of a PMSMP, in preparation: same place, object and objectives; new dates, and a convention of its own.
#[must_use]
pub fn renewal(pmsmp: &Pmsmp, id: Id<Pmsmp>) -> Pmsmp {
    let blank = Pmsmp::blank(id, pmsmp.person, pmsmp.company);
    Pmsmp {
        renews: Some(pmsmp.id),
        starts_on: pmsmp.last_day().and_then(|day| day.succ_opt()),
        // What is said again for the new dates.
        ends_on: None,
        days_off: blank.days_off,
        presence_days: blank.presence_days,
        no_replacement: blank.no_replacement,
        proposed_on: blank.proposed_on,
        met_on: blank.met_on,
        requested_on: blank.requested_on,
        external_number: blank.external_number,
        validated_on: blank.validated_on,
        started_on: blank.started_on,
        finished_on: blank.finished_on,
        closed_on: blank.closed_on,
        exit: blank.exit,
        exit_on: blank.exit_on,
        exit_by: blank.exit_by,
        exit_reason: blank.exit_reason,
        done_minutes: blank.done_minutes,
        accident_at: blank.accident_at,
        accident_told_at: blank.accident_told_at,
        accident_declared_at: blank.accident_declared_at,
        accident_contact: blank.accident_contact,
        accident_note: blank.accident_note,
        review_on: blank.review_on,
        set_aside_on: blank.set_aside_on,
        set_aside_reason: blank.set_aside_reason,
        id,
        ..pmsmp.clone()
    }
}
