//! The order of the page, and the three priorities.

use std::collections::BTreeSet;

use super::{Objective, ObjectiveStatus};
use crate::id::Id;

/// Priorities a person can have at once.
const RANKS: usize = 3;

/// Something to be put in order is not where one looks for it, or is named twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not in this part of the plan")]
pub struct NotInPlan;

/// Gives `chosen` a rank, or takes it away, and moves the others so that no two share one: whoever held it takes the
/// next, down to a free one; the last of four loses its own. An objective that is over gives way without moving
/// anybody. Returns the objectives that changed.
#[must_use]
pub fn rank(
    objectives: &[Objective],
    chosen: Id<Objective>,
    priority: Option<u8>,
) -> Vec<Objective> {
    let mut held: [Option<Id<Objective>>; RANKS] = [None; RANKS];
    // Under way first, so that of two that share a rank the living one keeps it.
    let is_over = |objective: &Objective| objective.status != ObjectiveStatus::InProgress;
    let (over, living): (Vec<_>, Vec<_>) = objectives.iter().partition(|o| is_over(o));
    for objective in living.iter().chain(&over) {
        if objective.id != chosen
            && let Some(place) = objective.priority.and_then(|rank| place(&mut held, rank))
        {
            place.get_or_insert(objective.id);
        }
    }
    let mut moving = priority.is_some().then_some(chosen);
    for place in held
        .iter_mut()
        .skip(usize::from(priority.unwrap_or(1).saturating_sub(1)))
    {
        let Some(next) = moving else { break };
        let before = place.replace(next);
        moving = before.filter(|id| !over.iter().any(|objective| objective.id == *id));
    }
    let rank_of = |id: Id<Objective>| {
        let at = held.iter().position(|holder| *holder == Some(id))?;
        u8::try_from(at.saturating_add(1)).ok()
    };
    let ranked = objectives.iter().map(|objective| Objective {
        priority: rank_of(objective.id),
        ..objective.clone()
    });
    let changed = ranked.zip(objectives).filter(|(new, old)| new != *old);
    changed.map(|(new, _)| new).collect()
}

fn place(
    held: &mut [Option<Id<Objective>>; RANKS],
    rank: u8,
) -> Option<&mut Option<Id<Objective>>> {
    held.get_mut(usize::from(rank).checked_sub(1)?)
}

/// Puts some of a list in another order: `wanted` take, in their new order, the places they had together; the others do
/// not move. `present` is the whole list in its order. Returns the positions, from 0, of the whole list.
///
/// # Errors
/// [`NotInPlan`] when something wanted is not in the list, or is there twice.
pub fn reorder<K>(present: &[Id<K>], wanted: &[Id<K>]) -> Result<Vec<(Id<K>, i64)>, NotInPlan> {
    let moved: BTreeSet<Id<K>> = wanted.iter().copied().collect();
    if moved.len() != wanted.len() || !moved.iter().all(|id| present.contains(id)) {
        return Err(NotInPlan);
    }
    let mut next = wanted.iter().copied();
    let ordered = present.iter().map(|id| match moved.contains(id) {
        true => next.next().unwrap_or(*id),
        false => *id,
    });
    Ok(ordered.zip(0i64..).collect())
}
