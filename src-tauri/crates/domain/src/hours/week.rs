//! Hours by week, from the dates of the actions.

use chrono::{Datelike, Days, NaiveDate};

use crate::plan::Action;

/// A week, Monday to Sunday (ISO 8601).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Week {
    monday: NaiveDate,
}

/// What the dates nobody gave stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assumed {
    /// Today: what is late runs until somebody closes it.
    pub today: NaiveDate,
    /// First day of what has no start: today for the plan, its first day for a contract.
    pub start: NaiveDate,
}

impl Week {
    /// The week of a day.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        let since_monday = u64::from(day.weekday().num_days_from_monday());
        let monday = day.checked_sub_days(Days::new(since_monday));
        Self {
            monday: monday.unwrap_or(day),
        }
    }

    /// Its first day.
    #[must_use]
    pub fn monday(self) -> NaiveDate {
        self.monday
    }

    /// Its last day.
    #[must_use]
    pub fn sunday(self) -> NaiveDate {
        let sunday = self.monday.checked_add_days(Days::new(6));
        sunday.unwrap_or(self.monday)
    }

    /// The week after.
    #[must_use]
    pub fn next(self) -> Self {
        let monday = self.monday.checked_add_days(Days::new(7));
        Self {
            monday: monday.unwrap_or(self.monday),
        }
    }

    /// `count` weeks in a row, this one first.
    pub fn series(self, count: usize) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self), |week| Some(week.next())).take(count)
    }

    /// Every week that has a day in a period, in order; none when it ends before it starts.
    pub fn between(first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = Self> {
        let weeks = std::iter::successors(Some(Self::of(first)), |week| {
            let next = week.next();
            (next != *week).then_some(next)
        });
        weeks.take_while(move |week| first <= last && week.monday <= last)
    }
}

impl Assumed {
    /// For the plan, read today.
    #[must_use]
    pub fn today(today: NaiveDate) -> Self {
        Self {
            today,
            start: today,
        }
    }
}

impl Action {
    /// First and last day it runs; the last is none while it has no end. None when it never ran: given up before it
    /// started, or closed on a day nobody noted.
    #[must_use]
    pub fn run(&self, assumed: Assumed) -> Option<(NaiveDate, Option<NaiveDate>)> {
        let end = if self.status.is_open() {
            // Late, it goes on until somebody closes it or gives it another day.
            self.due_on.map(|due| due.max(assumed.today))
        } else {
            Some(self.closed_on?)
        };
        let assumed_start = end.map_or(assumed.start, |end| end.min(assumed.start));
        let start = self.starts_on.unwrap_or(assumed_start);
        end.is_none_or(|end| start <= end).then_some((start, end))
    }

    /// Minutes it takes in a week: all of them as soon as it runs one day of it, nothing otherwise.
    #[must_use]
    pub fn minutes_in(&self, week: Week, assumed: Assumed) -> u32 {
        let runs = self.run(assumed).is_some_and(|(start, end)| {
            start <= week.sunday() && end.is_none_or(|end| week.monday() <= end)
        });
        self.weekly_minutes.filter(|_| runs).unwrap_or(0)
    }
}

/// Minutes the actions take together in a week, whatever their order.
#[must_use]
pub fn minutes_in<'a>(
    actions: impl IntoIterator<Item = &'a Action>,
    week: Week,
    assumed: Assumed,
) -> u32 {
    let minutes = actions.into_iter().map(|a| a.minutes_in(week, assumed));
    minutes.fold(0, u32::saturating_add)
}

/// Minutes of each week, in the order of the weeks.
#[must_use]
pub fn minutes_by_week(
    actions: &[&Action],
    weeks: impl Iterator<Item = Week>,
    assumed: Assumed,
) -> Vec<(Week, u32)> {
    weeks
        .map(|week| (week, minutes_in(actions.iter().copied(), week, assumed)))
        .collect()
}

/// Minutes of the week of today, as printed next to the 15 h of L. 5411-6 (code du travail, read on 2026-11-23).
#[must_use]
pub fn minutes_this_week<'a>(
    actions: impl IntoIterator<Item = &'a Action>,
    today: NaiveDate,
) -> u32 {
    minutes_in(actions, Week::of(today), Assumed::today(today))
}

#[cfg(test)]
mod tests;
