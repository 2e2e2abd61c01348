//! Days of a person with one host, for the gauge that shows what is used of the sixty (D. 5135-3, read on 2026-11-23).
//! What is refused is told by the rules; this only counts.

use chrono::{Days, Months, NaiveDate};

/// Days a person may spend with one host in twelve months.
pub const DAYS_WITH_A_HOST: u32 = 60;

/// Twelve months in a row and the days spent with a host within them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// First day.
    pub from: NaiveDate,
    /// Last day: the day before the same day of the next year.
    pub to: NaiveDate,
    /// Calendar days spent, each counted once.
    pub days: u32,
}

/// The twelve months that hold the most days; the earliest of equals. None of no period.
#[must_use]
pub fn busiest(periods: &[(NaiveDate, NaiveDate)]) -> Option<Window> {
    // The most is always reached where a period starts, or where one ends.
    let starts = periods.iter().filter_map(|(first, _)| year_from(*first));
    let ends = periods.iter().filter_map(|(_, last)| year_to(*last));
    let windows = starts.chain(ends).map(|(from, to)| Window {
        from,
        to,
        days: count(periods, from, to),
    });
    windows.max_by_key(|window| (window.days, std::cmp::Reverse(window.from)))
}

fn year_from(first: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    // A 29 February leads to the last day of the next February.
    let next = first.checked_add_months(Months::new(12))?;
    let is_clipped = chrono::Datelike::day(&next) != chrono::Datelike::day(&first);
    let last = if is_clipped { next } else { next.pred_opt()? };
    Some((first, last))
}

fn year_to(last: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let next = last.checked_add_days(Days::new(1))?;
    Some((next.checked_sub_months(Months::new(12))?, last))
}

fn count(periods: &[(NaiveDate, NaiveDate)], from: NaiveDate, to: NaiveDate) -> u32 {
    let days = periods.iter().map(|(first, last)| {
        let span = (*last).min(to).signed_duration_since((*first).max(from));
        u32::try_from(span.num_days().saturating_add(1)).unwrap_or(0)
    });
    days.sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_fullest_twelve_months_are_found_at_a_start_or_an_end() {
        for (periods, days, from) in [
            (vec![("2026-09-01", "2026-09-30")], 30, "2025-10-01"),
            (
                vec![
                    ("2026-09-01", "2026-09-30"),
                    ("2026-10-05", "2026-10-23"),
                    ("2027-03-01", "2027-03-11"),
                ],
                60,
                "2026-03-12",
            ),
            // The first days are out of any year that holds the last ones.
            (
                vec![("2026-01-01", "2026-01-20"), ("2027-01-11", "2027-01-31")],
                31,
                "2026-01-11",
            ),
            (vec![("2028-02-29", "2028-02-29")], 1, "2027-03-01"),
        ] {
            let periods: Vec<_> = periods.iter().map(|(a, b)| (day(a), day(b))).collect();
            let window = busiest(&periods).unwrap();
            assert_eq!((window.days, window.from), (days, day(from)));
        }
        assert_eq!(busiest(&[]), None);
    }

    #[test]
    fn a_year_ends_the_day_before_the_same_day() {
        for (first, last) in [
            ("2026-09-01", "2027-08-31"),
            ("2028-02-29", "2029-02-28"),
            ("2027-03-01", "2028-02-29"),
        ] {
            assert_eq!(year_from(day(first)), Some((day(first), day(last))));
        }
    }
}
