//! Too many steps for a page: the most telling ones are shown, the others are counted by kind and said in words.

use std::collections::BTreeMap;

use super::{MilestoneKind, MilestonePlace};

/// How many steps a page or a screen has room for. What goes on today is always shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// Done.
    pub done: usize,
    /// Ahead.
    pub ahead: usize,
}

/// Says which steps of a path, given in its order with their weight, are shown: the lightest weights, then the latest of
/// what is done and the nearest of what is ahead.
#[must_use]
pub fn telling(path: &[(MilestonePlace, u8)], room: Room) -> Vec<bool> {
    let mut shown: Vec<bool> = path
        .iter()
        .map(|(place, _)| *place == MilestonePlace::Today)
        .collect();
    for (wanted, count) in [
        (MilestonePlace::Done, room.done),
        (MilestonePlace::Ahead, room.ahead),
    ] {
        let of_place = path.iter().enumerate();
        let mut order: Vec<(u8, usize)> = of_place
            .filter(|(_, (place, _))| *place == wanted)
            .map(|(at, (_, weight))| (*weight, at))
            .collect();
        if wanted == MilestonePlace::Done {
            order.sort_by_key(|(weight, at)| (*weight, usize::MAX - at));
        } else {
            order.sort_unstable();
        }
        for (_, at) in order.into_iter().take(count) {
            if let Some(kept) = shown.get_mut(at) {
                *kept = true;
            }
        }
    }
    shown
}

/// How many of each kind are not shown, at one place of the path.
#[must_use]
pub fn left_out(
    path: &[(MilestonePlace, MilestoneKind)],
    shown: &[bool],
    place: MilestonePlace,
) -> Vec<(MilestoneKind, usize)> {
    let mut counts: BTreeMap<MilestoneKind, usize> = BTreeMap::new();
    let hidden = path.iter().zip(shown).filter(|(_, shown)| !**shown);
    for ((of, kind), _) in hidden {
        if *of == place {
            *counts.entry(*kind).or_default() += 1;
        }
    }
    counts.into_iter().collect()
}
