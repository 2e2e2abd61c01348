//! From the wire to the domain, part by part.

use trame_domain::id::Id;
use trame_domain::pmsmp::bilan::{PmsmpBilan, PmsmpFollowUp};
use trame_domain::violation::{Violation, Violations};
use trame_store::Tx;

use super::desk::{Desk, Held};
use crate::dto::pmsmp_bilan::*;
use crate::error::AppError;
use crate::reference::Immersion;
use crate::wire::read_date;

/// Follow-ups a bilan can hold: more is a slip of a program.
const FOLLOW_UPS: usize = 20;

/// Writes the parts that were given.
pub(super) fn parts(bilan: &mut PmsmpBilan, update: &PmsmpBilanUpdate, wrong: &mut Violations) {
    if let Some(frame) = &update.frame {
        if let Some(day) = frame.made_on.read("madeOn", wrong) {
            bilan.made_on = day;
        } else {
            wrong.add("madeOn", Violation::Missing);
        }
        bilan.mode = frame.mode.0;
        bilan.tutor_name.clone_from(&frame.tutor_name);
        bilan.referent_name.clone_from(&frame.referent_name);
    }
    if let Some(done) = &update.done {
        bilan.completion = done.completion.map(|wire| wire.0);
        bilan.last_day = read_date(done.last_day.as_ref(), "lastDay", wrong);
        bilan.missed_minutes = done.missed_minutes;
        bilan.initiative = done.initiative.map(|wire| wire.0);
        bilan.reason.clone_from(&done.reason);
    }
    if let Some(outcome) = &update.outcome {
        bilan.reached = outcome.reached.map(|wire| wire.0);
        bilan.evidence.clone_from(&outcome.evidence);
    }
    if let Some(welcome) = &update.welcome {
        bilan.welcome_prepared = welcome.welcome_prepared.map(|wire| wire.0);
        bilan.welcome_tutor = welcome.welcome_tutor.map(|wire| wire.0);
        bilan.welcome_clear = welcome.welcome_clear.map(|wire| wire.0);
        bilan.welcome_adapted = welcome.welcome_adapted.map(|wire| wire.0);
        bilan.welcome_advised = welcome.welcome_advised.map(|wire| wire.0);
        bilan.welcome_note.clone_from(&welcome.welcome_note);
        bilan.welcome_shared = welcome.welcome_shared;
    }
    if let Some(words) = &update.words {
        bilan.liked.clone_from(&words.liked);
        bilan.surprised.clone_from(&words.surprised);
        bilan.unwanted.clone_from(&words.unwanted);
        bilan.wish = words.wish.map(|wire| wire.0);
    }
}

/// Reads what comes after, in its order. Those known already keep the action they became.
pub(super) fn follow_ups(
    desk: &Desk,
    held: &Held,
    wanted: &[FollowUpFields],
    immersion: &Immersion,
    wrong: &mut Violations,
) -> Vec<PmsmpFollowUp> {
    if wanted.len() > FOLLOW_UPS {
        let (limit, found) = (FOLLOW_UPS, wanted.len());
        wrong.add("followUps", Violation::TooMany { limit, found });
    }
    let mut found: Vec<PmsmpFollowUp> = Vec::new();
    for (at, fields) in (0i64..).zip(wanted) {
        let field = |name: &str| format!("followUps.{at}.{name}");
        let id = fields.id.map(|id| id.id);
        let known = held.follow_ups.iter().find(|next| Some(next.id) == id);
        let is_twice = id.is_some_and(|id| found.iter().any(|next| next.id == id));
        if is_twice || (id.is_some() && known.is_none()) {
            wrong.add(field("id"), Violation::UnknownCode);
            continue;
        }
        // A new one takes its id when it is written.
        let blank = || PmsmpFollowUp::blank(Id::new(0, [0; 10]), held.bilan.id, fields.kind.0);
        let mut next = PmsmpFollowUp {
            kind: fields.kind.0,
            contract_type: fields.contract_type.clone(),
            happens_on: read_date(fields.happens_on.as_ref(), &field("happensOn"), wrong),
            who: fields.who.clone(),
            detail: fields.detail.clone(),
            position: at,
            ..known.cloned().unwrap_or_else(blank)
        };
        next.clean();
        // A contract that the pack no longer has stays where it was.
        let was = known.and_then(|known| known.contract_type.as_ref());
        let contract = next.contract_type.as_ref();
        if contract.is_some_and(|code| Some(code) != was && !immersion.has("contractTypes", code)) {
            wrong.add(field("contractType"), Violation::UnknownCode);
        }
        if let Err(outcome) = next.check(&desk.pmsmp) {
            for (name, violation) in outcome.iter() {
                wrong.add(field(name), violation);
            }
        }
        found.push(next);
    }
    found
}

/// Writes what comes after: new ones take their id, those left out are put away.
pub(super) fn save_follow_ups(
    tx: &mut Tx<'_>,
    before: &[PmsmpFollowUp],
    wanted: Vec<PmsmpFollowUp>,
) -> Result<(), AppError> {
    for gone in before {
        if wanted.iter().all(|next| next.id != gone.id) {
            tx.archive(gone.id)?;
        }
    }
    for mut next in wanted {
        if before.iter().all(|known| known.id != next.id) {
            next.id = tx.new_id()?;
        }
        tx.put(&next, None)?;
    }
    Ok(())
}
