//! Which copies have served their time: all of 48 hours are kept, then 12 days, 10 weeks, 3 months, the last of each.

use chrono::{Datelike, NaiveDateTime, TimeDelta};

/// A length of time: its name for a date, and how many of them are kept.
type Span = (fn(NaiveDateTime) -> (i32, u32), usize);

const SPANS: [Span; 3] = [
    (|at| (at.year(), at.ordinal()), 12),
    (|at| (at.iso_week().year(), at.iso_week().week()), 10),
    (|at| (at.year(), at.month()), 3),
];

/// Returns the copies to delete, whatever order they come in.
pub(super) fn expired(all: &[NaiveDateTime], now: NaiveDateTime) -> Vec<NaiveDateTime> {
    let mut older: Vec<NaiveDateTime> = all
        .iter()
        .copied()
        .filter(|taken| now - *taken > TimeDelta::hours(48))
        .collect();
    older.sort_unstable_by(|a, b| b.cmp(a));
    let mut spans = SPANS.iter();
    let mut span = spans.next();
    let mut kept_in_span = 0;
    let mut last_kept: Option<NaiveDateTime> = None;
    older.retain(|taken| {
        while let Some((name, limit)) = span {
            if last_kept.is_some_and(|last| name(last) == name(*taken)) {
                return true;
            }
            if kept_in_span < *limit {
                kept_in_span += 1;
                last_kept = Some(*taken);
                return false;
            }
            span = spans.next();
            kept_in_span = 0;
        }
        true
    });
    older
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::vault::testing::at;

    /// Works 8:00-17:00 on weekdays, a copy each half hour, for 400 days.
    fn simulate(mut each: impl FnMut(&[NaiveDateTime], NaiveDateTime)) {
        let mut kept: Vec<NaiveDateTime> = Vec::new();
        for day in 0..400 {
            if day % 7 > 4 {
                continue;
            }
            for half_hour in 0..=18 {
                let now = at(day * 24 * 60 + half_hour * 30).local;
                kept.push(now);
                let gone = expired(&kept, now);
                assert!(!gone.contains(&now));
                kept.retain(|taken| !gone.contains(taken));
                each(&kept, now);
            }
        }
    }

    #[test]
    fn four_hundred_days_stay_small_and_reach_far_back() {
        simulate(|kept, now| {
            let older = kept
                .iter()
                .filter(|taken| now - **taken > TimeDelta::hours(48))
                .count();
            assert!(older <= 25, "{older} on {now}");
            let days = (now - kept[0]).num_days();
            let run = (now - at(0).local).num_days();
            // Early on only the last day of the first week is left, later the last day of a month.
            let slack = if run <= 80 { 7 } else { 31 };
            assert!(
                days >= run.min(140 + slack) - slack,
                "only {days} days back on {now}"
            );
            assert!(days <= 230, "{days} days back on {now}");
        });
    }

    #[test]
    fn nothing_of_two_days_goes_and_no_hole_opens() {
        simulate(|kept, now| {
            let run = (now - at(0).local).num_minutes();
            let recent = kept
                .iter()
                .filter(|taken| now - **taken <= TimeDelta::hours(48))
                .count();
            let worked: usize = (0..=48 * 2)
                .map(|half| run - half * 30)
                .filter(|minute| *minute >= 0)
                .filter(|minute| minute / 1440 % 7 <= 4 && minute % 1440 <= 540)
                .count();
            assert_eq!(recent, worked, "{now}");
            for pair in kept.windows(2) {
                let (age, gap) = ((now - pair[1]).num_days(), (pair[1] - pair[0]).num_days());
                let allowed = match age {
                    0..=13 => 3,
                    14..=75 => 12,
                    _ => 45,
                };
                assert!(
                    gap <= allowed,
                    "{gap} days without a copy, {age} days ago, on {now}"
                );
            }
        });
    }

    #[test]
    fn keeps_the_last_of_each_day_and_whatever_the_future_holds() {
        let day = |days: i64, minute: i64| at(days * 1440 + minute).local;
        let all = [day(0, 0), day(0, 60), day(1, 0), day(9, 0), day(400, 0)];
        assert_eq!(expired(&all, day(10, 0)), [day(0, 0)]);
        assert_eq!(expired(&[], day(10, 0)), []);
    }

    #[test]
    fn a_second_pass_finds_nothing_more() {
        let all: Vec<NaiveDateTime> = (0..300).map(|day| at(day * 1440).local).collect();
        let now = at(300 * 1440).local;
        let gone: BTreeSet<_> = expired(&all, now).into_iter().collect();
        let kept: Vec<_> = all
            .into_iter()
            .filter(|taken| !gone.contains(taken))
            .collect();
        assert_eq!(kept.len(), 2 + 12 + 10 + 3);
        assert_eq!(expired(&kept, now), []);
    }
}
