//! Which days the person is expected, and for how long, from the week and the dates. A stretch past midnight counts
//! for each of its two days: the law’s limits are of the calendar day.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};

use super::Case;
use super::calendar::days;
use crate::pmsmp::schedule::{DAY, Slot};

/// Longer than any PMSMP: dates typed wrong by a century are not walked through.
const LONGEST: usize = 400;

/// Minutes expected, day by day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Presence {
    /// Days on which a stretch starts.
    pub(super) days: Vec<NaiveDate>,
    /// Minutes of each calendar day.
    pub(super) minutes: BTreeMap<NaiveDate, u32>,
}

impl Presence {
    /// The presence of a PMSMP as it was agreed; none when its week or its dates are unknown.
    pub(super) fn of(case: &Case) -> Option<Self> {
        let (start, end) = (case.starts_on?, case.ends_on?);
        if case.schedule.is_empty() || end < start {
            return None;
        }
        let mut presence = Self::default();
        for day in days(start, end).take(LONGEST) {
            if case.days_off.contains(&day) {
                continue;
            }
            let slots = slots_on(case, day);
            if slots.clone().next().is_some() {
                presence.days.push(day);
            }
            for slot in slots {
                let (today, tomorrow) = halves(slot);
                presence.add(day, today);
                if let Some(next) = day.checked_add_days(Days::new(1)) {
                    presence.add(next, tomorrow);
                }
            }
        }
        Some(presence)
    }

    fn add(&mut self, day: NaiveDate, minutes: u32) {
        if minutes > 0 {
            let sum = self.minutes.entry(day).or_default();
            *sum = sum.saturating_add(minutes);
        }
    }

    /// The fullest week, Monday to Sunday, by its Monday.
    pub(super) fn fullest_week(&self) -> Option<(NaiveDate, u32)> {
        let mut weeks: BTreeMap<NaiveDate, u32> = BTreeMap::new();
        for (day, minutes) in &self.minutes {
            let since = u64::from(day.weekday().num_days_from_monday());
            let monday = day.checked_sub_days(Days::new(since)).unwrap_or(*day);
            let sum = weeks.entry(monday).or_default();
            *sum = sum.saturating_add(*minutes);
        }
        // The earliest of equals: the one people will look for.
        weeks.into_iter().rev().max_by_key(|(_, minutes)| *minutes)
    }

    /// The fullest day.
    pub(super) fn fullest_day(&self) -> Option<(NaiveDate, u32)> {
        let days = self.minutes.iter().rev();
        days.max_by_key(|(_, minutes)| **minutes)
            .map(|(day, minutes)| (*day, *minutes))
    }
}

/// The stretches that start on a day, empty ones aside.
pub(super) fn slots_on(case: &Case, day: NaiveDate) -> impl Iterator<Item = Slot> + Clone {
    let weekday = u8::try_from(day.weekday().number_from_monday()).unwrap_or(0);
    let slots = case.schedule.slots().iter().copied();
    slots.filter(move |slot| slot.weekday == weekday && slot.minutes() > 0)
}

/// Minutes of a stretch on the day it starts, and on the next.
fn halves(slot: Slot) -> (u32, u32) {
    if slot.end > slot.start {
        (slot.minutes(), 0)
    } else {
        (
            u32::from(DAY.saturating_sub(slot.start)),
            u32::from(slot.end),
        )
    }
}

/// Days of presence: as they were said, else counted from the week.
pub(super) fn presence_days(case: &Case) -> Option<u32> {
    let counted = || Presence::of(case).map(|presence| presence.days.len());
    case.presence_days
        .or_else(|| counted().and_then(|days| u32::try_from(days).ok()))
}

/// Minutes of the usual week: as they were said, else those of the week.
pub(super) fn weekly_minutes(case: &Case) -> Option<u32> {
    let week = (!case.schedule.is_empty()).then(|| case.schedule.weekly_minutes());
    case.weekly_minutes.max(week)
}
