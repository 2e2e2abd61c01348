//! An invented caseload of realistic variety, repeatable from a seed, to try Trame and to test it.

mod case;
mod chance;
mod grids;
mod immersions;
mod names;
mod talk;

use trame_store::Op;

use self::case::{Case, Draw};
use self::chance::Chance;
use crate::contract::{Inventing, SHAPES};
use crate::env::Env;
use crate::error::AppError;
use crate::reference::Reference;
use crate::session::{DEMO, Session};

/// How many people, from which seed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DemoPlan {
    /// People to invent.
    pub people: u32,
    /// Seed; the same seed on the same day draws the same caseload.
    pub seed: u64,
}

impl Default for DemoPlan {
    fn default() -> Self {
        Self {
            people: 60,
            seed: 2026,
        }
    }
}

/// People written in one transaction: durable often enough to be stopped, rare enough to be quick.
const BATCH: usize = 100;

/// Contracts whose signed pages are made: making them all would keep who tries Trame waiting.
const SIGNED_PAGES: usize = 12;

/// Writes an invented caseload into an open base.
pub(crate) fn fill(env: &Env, session: &mut Session, plan: DemoPlan) -> Result<(), AppError> {
    let now = env.clock.now();
    let reference = Reference::built_in()?;
    // A base with people of its own never becomes one that may be erased as a trial.
    let is_empty = session.caseload(now.local)?.cases().next().is_none();
    let referent = session.author();
    let mut chance = Chance::new(plan.seed);
    let mut draw = Draw {
        chance: &mut chance,
        reference: &reference,
        today: now.today(),
        millis: now.millis,
        referent: &referent,
    };
    let cases: Vec<Case> = (0..plan.people).map(|_| draw.case()).collect();
    for batch in cases.chunks(BATCH) {
        session.write(env, Op::LoadDemo, |tx| {
            batch.iter().try_for_each(|case| save(tx, case))
        })?;
    }
    let immersions = draw.immersions(&cases);
    session.write(env, Op::LoadDemo, |tx| immersions.save(tx))?;
    contracts(env, session, &reference, &cases, &mut draw.chance_ids())?;
    // Last, so that the rest is drawn as before there were grids.
    let grids = draw.grids(&cases);
    session.write(env, Op::LoadDemo, |tx| {
        grids.iter().try_for_each(|grid| grid.save(tx))
    })?;
    if is_empty {
        session.store.set_setting(DEMO, Some("1"))?;
    }
    Ok(())
}

/// A contract for everybody whose talk led to a plan; the first ones with their signed pages.
fn contracts(
    env: &Env,
    session: &mut Session,
    reference: &Reference,
    cases: &[Case],
    ids: &mut dyn FnMut() -> (u64, [u8; 10]),
) -> Result<(), AppError> {
    let now = env.clock.now();
    let inventing = Inventing {
        env,
        reference,
        now,
    };
    let planned = cases
        .iter()
        .filter(|case| case.dossier.is_open() && !case.actions.is_empty());
    let mut invented = Vec::new();
    for (case, shape) in planned.zip(SHAPES.iter().cycle()) {
        invented.push(inventing.draw(session, case.person.id, *shape, ids)?);
    }
    let (with_pages, on_paper) = invented.split_at(invented.len().min(SIGNED_PAGES));
    for batch in with_pages.chunks(BATCH) {
        session.write(env, Op::LoadDemo, |tx| {
            batch.iter().try_for_each(|contract| contract.put(tx))
        })?;
    }
    for contract in with_pages {
        inventing.sign(session, contract)?;
    }
    for batch in on_paper.chunks(BATCH) {
        session.write(env, Op::LoadDemo, |tx| {
            batch.iter().try_for_each(|contract| {
                contract.put(tx)?;
                contract.put_signed(tx, None)
            })
        })?;
    }
    Ok(())
}

fn save(tx: &mut trame_store::Tx<'_>, case: &Case) -> Result<(), AppError> {
    tx.put(&case.person, None)?;
    for child in &case.children {
        tx.put(child, None)?;
    }
    for item in &case.items {
        tx.put(item, None)?;
    }
    tx.put(&case.dossier, None)?;
    for talk in &case.talks {
        // A closed version takes no more writes: it is closed last.
        let mut open = talk.diagnostic.clone();
        open.closed_on = None;
        tx.put(&open, None)?;
        for entry in &talk.entries {
            tx.put(entry, None)?;
        }
        for situation in &talk.situations {
            tx.put(situation, None)?;
        }
        for strength in &talk.strengths {
            tx.put(strength, None)?;
        }
        tx.put(&talk.diagnostic, None)?;
    }
    for objective in &case.objectives {
        tx.put(objective, None)?;
    }
    for action in &case.actions {
        tx.put(action, None)?;
    }
    for appointment in &case.appointments {
        tx.put(appointment, None)?;
    }
    for note in &case.notes {
        tx.put(note, None)?;
    }
    Ok(())
}
