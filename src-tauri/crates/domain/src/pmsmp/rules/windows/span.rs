//! Stretches of days, and the twelve-month windows worth looking at.

use chrono::{Datelike, Months, NaiveDate};

use crate::contract::duration::last_day;

/// From a day to another, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Span {
    pub(super) first: NaiveDate,
    pub(super) last: NaiveDate,
}

impl Span {
    /// The twelve months that start on a day: to the day before the same day of the next year. From a 29 February, to
    /// the last day of February.
    pub(super) fn from(first: NaiveDate) -> Option<Self> {
        let last = last_day(first, 12)?;
        Some(Self { first, last })
    }

    /// The first twelve months that end on a day or after it. No window ends on the 28 February of a leap year: the
    /// one of the 29th is taken; two end on the 28 February that follows: the longer is.
    pub(super) fn to(last: NaiveDate) -> Option<Self> {
        let around = last.succ_opt()?.checked_sub_months(Months::new(12))?;
        let starts = [around.pred_opt(), Some(around), around.succ_opt()];
        let windows = starts.into_iter().flatten().filter_map(Self::from);
        windows.into_iter().find(|window| window.last >= last)
    }

    /// Days of this stretch that are in a window.
    pub(super) fn days_in(self, window: Self) -> u32 {
        let (first, last) = (self.first.max(window.first), self.last.min(window.last));
        let days = last
            .signed_duration_since(first)
            .num_days()
            .saturating_add(1);
        u32::try_from(days).unwrap_or(0)
    }
}

/// The window that counts most, among those with a day of `latest` if there is one, and what it counts. Windows that start with a
/// PMSMP are preferred, then those that end with one, then the earliest.
pub(super) fn fullest(
    spans: &[Span],
    latest: Option<Span>,
    count: impl Fn(Span) -> u32,
) -> Option<(Span, u32)> {
    let ranked = (0_u8..).zip(candidates(spans));
    let windows = ranked.flat_map(|(rank, windows)| {
        let windows = windows.into_iter();
        windows.map(move |window| (rank, window))
    });
    let best = windows
        .filter(|(_, window)| latest.is_none_or(|latest| latest.days_in(*window) > 0))
        .map(|(rank, window)| (count(window), rank, window))
        .max_by(|one, other| {
            let by_count = one.0.cmp(&other.0);
            by_count.then_with(|| (other.1, other.2).cmp(&(one.1, one.2)))
        });
    best.map(|(count, _, window)| (window, count))
}

/// The windows where a count can be greatest: those that start or end with a PMSMP; those that barely touch one, where
/// conventions are most; those of 366 days, which hold one day more than their neighbours.
fn candidates(spans: &[Span]) -> [Vec<Span>; 4] {
    let each = |window: &dyn Fn(&Span) -> Option<Span>| spans.iter().filter_map(window).collect();
    let mut touching: Vec<Span> = each(&|span| Span::from(span.last));
    touching.extend::<Vec<Span>>(each(&|span| Span::to(span.first)));
    [
        each(&|span| Span::from(span.first)),
        each(&|span| Span::to(span.last)),
        touching,
        long_years(spans),
    ]
}

fn long_years(spans: &[Span]) -> Vec<Span> {
    let years = spans
        .iter()
        .flat_map(|span| [span.first.year(), span.last.year()]);
    let (first, last) = years.fold((i32::MAX, i32::MIN), |(first, last), year| {
        (first.min(year), last.max(year))
    });
    let leap_days = (first..=last).filter_map(|year| NaiveDate::from_ymd_opt(year, 2, 29));
    leap_days
        .flat_map(|day| [Span::to(day), Span::from(day)])
        .flatten()
        .collect()
}
