//! Whether an activity fits in the week of a parent: its hours, the trips and the time to take the child somewhere.

use super::week::{Counting, MomentLengths, WEEK, moments_of};
use super::{Fit, Moment, TimeBudget};
use crate::pmsmp::schedule::{DAY, Schedule, Slot};

/// Minutes of a day when its moments end: a part of the day is needed when more than [`TOUCH`] of it is taken.
const NOON: u32 = 13 * 60;
const DUSK: u32 = 18 * 60;
/// An activity that goes less far into a part of the day does not need it.
const TOUCH: u32 = 60;

/// The way there, one way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Way {
    /// Minutes of the trip.
    pub travel: u32,
    /// Minutes to take the child somewhere.
    pub drop_off: u32,
}

/// What one day takes.
#[derive(Debug, Clone, PartialEq, Eq)]
struct DayNeed {
    /// Which day, 1 to 7; any when none.
    weekday: Option<u8>,
    /// Minutes, there and back included.
    minutes: u32,
    /// Moments it cannot do without.
    moments: Vec<Moment>,
}

/// What an activity takes of a week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    minutes: u32,
    days: Vec<DayNeed>,
}

/// What is missing for an activity to fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// Hours of the week.
    Hours,
    /// A stretch long enough for one of its days.
    Stretch {
        /// Minutes that day takes.
        needed: u32,
        /// Minutes of the longest stretch.
        longest: u32,
    },
    /// Days with a stretch long enough.
    Days {
        /// Days it takes.
        needed: u32,
        /// Days there are.
        free: u32,
    },
    /// A moment its hours fall on.
    Moment {
        /// Day, 1 to 7.
        weekday: u8,
    },
}

impl Way {
    /// There and back.
    #[must_use]
    pub fn around(self) -> u32 {
        self.travel.saturating_add(self.drop_off).saturating_mul(2)
    }
}

impl Need {
    /// So many minutes a week over so many days, alike, on whichever days.
    #[must_use]
    pub fn even(weekly_minutes: u32, days: u32, way: Way) -> Self {
        let each = weekly_minutes.checked_add(days.saturating_sub(1));
        let each = each.and_then(|sum| sum.checked_div(days)).unwrap_or(0);
        let day = DayNeed {
            weekday: None,
            minutes: each.saturating_add(way.around()),
            moments: Vec::new(),
        };
        Self {
            minutes: weekly_minutes.saturating_add(way.around().saturating_mul(days)),
            // A week has seven days; one more shows it does not fit.
            days: vec![day; usize::try_from(days.min(8)).unwrap_or(8)],
        }
    }

    /// A week told day by day: its hours fall on moments, and each day has its own need.
    #[must_use]
    pub fn of_week(week: &Schedule, way: Way) -> Self {
        let days = WEEK.filter(|weekday| week.minutes_on(*weekday) > 0);
        let days: Vec<DayNeed> = days
            .map(|weekday| DayNeed {
                weekday: Some(weekday),
                minutes: week.minutes_on(weekday).saturating_add(way.around()),
                moments: moments_taken(week, weekday),
            })
            .collect();
        Self {
            minutes: days
                .iter()
                .map(|day| day.minutes)
                .fold(0, u32::saturating_add),
            days,
        }
    }

    /// Minutes a week, trips and drop-off included.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.minutes
    }
}

impl TimeBudget {
    /// Whether an activity fits: with what is sure, else with what is possible; and what is missing when it does not.
    #[must_use]
    pub fn fit(&self, need: &Need, lengths: &MomentLengths) -> (Fit, Option<Lack>) {
        if self.lack(need, Counting::Assured, lengths).is_none() {
            return (Fit::Holds, None);
        }
        match self.lack(need, Counting::WithPossible, lengths) {
            None => (Fit::HoldsIfPossible, None),
            lack => (Fit::DoesNot, lack),
        }
    }

    fn lack(&self, need: &Need, counting: Counting, lengths: &MomentLengths) -> Option<Lack> {
        let stretches: Vec<_> = WEEK
            .flat_map(|weekday| self.stretches(weekday, counting, lengths))
            .collect();
        let total = stretches.iter().map(|one| one.minutes);
        if need.minutes > total.fold(0, u32::saturating_add) {
            return Some(Lack::Hours);
        }
        let longest = stretches.iter().map(|one| one.minutes).max().unwrap_or(0);
        let hardest = need.days.iter().map(|day| day.minutes).max().unwrap_or(0);
        if hardest > longest {
            return Some(Lack::Stretch {
                needed: hardest,
                longest,
            });
        }
        let free = |weekday: u8, day: &DayNeed| {
            let mut of_day = stretches.iter().filter(|one| one.weekdays == [weekday]);
            of_day.any(|one| {
                let mut asked = day.moments.iter();
                one.minutes >= day.minutes && asked.all(|moment| one.moments.contains(moment))
            })
        };
        let told = need.days.iter().find_map(|day| {
            let weekday = day.weekday?;
            (!free(weekday, day)).then_some(Lack::Moment { weekday })
        });
        if told.is_some() {
            return told;
        }
        let any: Vec<&DayNeed> = need.days.iter().filter(|d| d.weekday.is_none()).collect();
        let first = any.first()?;
        let days = WEEK.filter(|weekday| free(*weekday, first)).count();
        (days < any.len()).then(|| Lack::Days {
            needed: u32::try_from(any.len()).unwrap_or(u32::MAX),
            free: u32::try_from(days).unwrap_or(u32::MAX),
        })
    }
}

/// Moments the hours of a day fall on.
fn moments_taken(week: &Schedule, weekday: u8) -> Vec<Moment> {
    let of_day = moments_of(weekday);
    let parts = [(0, NOON), (NOON, DUSK), (DUSK, u32::from(DAY))];
    // A day of the weekend is one moment, whenever its hours are.
    if let [whole] = of_day {
        return vec![*whole];
    }
    let slots = week.slots().iter().filter(|slot| slot.weekday == weekday);
    let slots: Vec<&Slot> = slots.collect();
    let taken = |(from, to): (u32, u32)| {
        let minutes = slots.iter().map(|slot| within(slot, from, to));
        minutes.fold(0, u32::saturating_add) > TOUCH
    };
    let moments = of_day.iter().copied().zip(parts);
    moments
        .filter(|(_, part)| taken(*part))
        .map(|(moment, _)| moment)
        .collect()
}

fn within(slot: &Slot, from: u32, to: u32) -> u32 {
    let start = u32::from(slot.start);
    let end = start.saturating_add(slot.minutes());
    end.min(to).saturating_sub(start.max(from))
}

#[cfg(test)]
mod tests;
