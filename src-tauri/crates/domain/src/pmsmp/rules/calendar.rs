//! French public holidays and working days, computed.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Fixed public holidays, month and day (code du travail L. 3133-1, read on 2026-11-23). Those of Alsace-Moselle
/// (Good Friday, 26 December) and overseas are left aside: they follow the department, which a PMSMP does not say.
const FIXED: &[(u32, u32)] = &[
    (1, 1),
    (5, 1),
    (5, 8),
    (7, 14),
    (8, 15),
    (11, 1),
    (11, 11),
    (12, 25),
];
/// Days from Easter Sunday: Easter Monday, Ascension, Whit Monday.
const FROM_EASTER: &[u64] = &[1, 39, 50];

/// Easter Sunday of a year of the Gregorian calendar (Meeus’s method).
#[must_use]
pub fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (
        year.rem_euclid(19),
        year.div_euclid(100),
        year.rem_euclid(100),
    );
    let (d, e) = (b.div_euclid(4), b.rem_euclid(4));
    let g = (8 * b + 13).div_euclid(25);
    let h = (19 * a + b - d - g + 15).rem_euclid(30);
    let (i, k) = (c.div_euclid(4), c.rem_euclid(4));
    let l = (32 + 2 * e + 2 * i - h - k).rem_euclid(7);
    let m = (a + 11 * h + 19 * l).div_euclid(433);
    let month = (h + l - 7 * m + 90).div_euclid(25);
    let day = (h + l - 7 * m + 33 * month + 19).rem_euclid(32);
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

/// Whether a day is a public holiday in France (Alsace-Moselle and overseas aside).
#[must_use]
pub fn is_public_holiday(day: NaiveDate) -> bool {
    let is_moving = easter(day.year()).is_some_and(|sunday| {
        FROM_EASTER
            .iter()
            .any(|after| sunday.checked_add_days(Days::new(*after)) == Some(day))
    });
    is_moving || FIXED.contains(&(day.month(), day.day()))
}

/// Whether a day is one of Monday to Friday and no public holiday.
#[must_use]
pub fn is_working_day(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !is_public_holiday(day)
}

/// Days from the first to the last, both included.
pub fn days(first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    first.iter_days().take_while(move |day| *day <= last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn easter_of_known_years() {
        for (year, sunday) in [
            (1818, "1818-03-22"),
            (1943, "1943-04-25"),
            (2024, "2024-03-31"),
            (2026, "2026-04-05"),
            (2027, "2027-03-28"),
            (2028, "2028-04-16"),
            (2038, "2038-04-25"),
        ] {
            assert_eq!(easter(year), Some(date(sunday)));
        }
    }

    #[test]
    fn the_eleven_public_holidays_of_2026() {
        let found: Vec<String> = days(date("2026-01-01"), date("2026-12-31"))
            .filter(|day| is_public_holiday(*day))
            .map(|day| day.to_string())
            .collect();
        assert_eq!(
            found,
            [
                "2026-01-01",
                "2026-04-06",
                "2026-05-01",
                "2026-05-08",
                "2026-05-14",
                "2026-05-25",
                "2026-07-14",
                "2026-08-15",
                "2026-11-01",
                "2026-11-11",
                "2026-12-25"
            ]
        );
        assert!(!is_working_day(date("2026-11-11")));
        assert!(!is_working_day(date("2026-11-21")));
        assert!(is_working_day(date("2026-11-23")));
    }
}
