//! How long a contract runs: whole months counted as people count them, last day included.

use chrono::{Days, Months, NaiveDate};

use super::Contract;

/// The durations offered, in months; departments wrote 3, 6 or 12 in their forms. The law fixes none.
pub const SHORTCUTS: &[u32] = &[3, 6, 12];

/// Months of a new contract until somebody says otherwise.
pub const USUAL_MONTHS: u32 = 6;

/// The last day of a contract of `months` months: the day before the same day of the month, or the last day of the
/// month where that day does not exist.
#[must_use]
pub fn last_day(starts_on: NaiveDate, months: u32) -> Option<NaiveDate> {
    let same_day = starts_on.checked_add_months(Months::new(months))?;
    // From 31 August, six months end with February: the 28th exists, the 31st does not.
    if chrono::Datelike::day(&same_day) < chrono::Datelike::day(&starts_on) {
        return Some(same_day);
    }
    same_day.checked_sub_days(Days::new(1))
}

/// The shortcut a contract was made with, if any.
#[must_use]
pub fn months_of(contract: &Contract) -> Option<u32> {
    let (starts_on, ends_on) = (contract.starts_on?, contract.ends_on?);
    SHORTCUTS
        .iter()
        .copied()
        .find(|months| last_day(starts_on, *months) == Some(ends_on))
}

/// The day after, where a renewal may begin.
#[must_use]
pub fn day_after(day: NaiveDate) -> Option<NaiveDate> {
    day.checked_add_days(Days::new(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contract_ends_the_day_before_the_same_day() {
        for (start, months, last) in [
            ("2026-12-01", 6, "2027-05-31"),
            ("2026-11-23", 3, "2027-02-22"),
            ("2026-11-23", 12, "2027-11-22"),
            ("2027-01-31", 3, "2027-04-30"),
            ("2026-08-31", 6, "2027-02-28"),
            ("2027-08-31", 6, "2028-02-29"),
            ("2027-08-30", 6, "2028-02-29"),
            ("2027-08-29", 6, "2028-02-28"),
            ("2028-02-29", 12, "2029-02-28"),
            ("2026-03-01", 12, "2027-02-28"),
            ("2027-03-01", 12, "2028-02-29"),
        ] {
            let found = last_day(start.parse().unwrap(), months);
            assert_eq!(
                found.map(|day| day.to_string()).as_deref(),
                Some(last),
                "{start} + {months} months"
            );
        }
    }

    #[test]
    fn a_date_at_the_end_of_time_has_no_last_day() {
        assert_eq!(last_day(NaiveDate::MAX, 3), None);
        assert_eq!(day_after(NaiveDate::MAX), None);
    }

    #[test]
    fn the_shortcut_is_found_again_from_the_dates() {
        let mut contract = super::super::tests::contract();
        assert_eq!(months_of(&contract), Some(6));
        contract.ends_on = contract.ends_on.and_then(day_after);
        assert_eq!(months_of(&contract), None);
        contract.ends_on = None;
        assert_eq!(months_of(&contract), None);
    }
}
