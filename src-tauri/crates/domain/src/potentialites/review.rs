//! When a grid is looked at again, and the third birthday nobody should discover too late.

use chrono::{Datelike, Months, NaiveDate};

use super::ReviewMotive;

/// Months after its closing a grid is looked at again at the latest.
const REVIEW_MONTHS: u32 = 3;
/// Months ahead a third birthday is told: the higher RSA of a parent alone ends there (as moneyvox.fr and
/// ash.tm.fr 2876 sum it up, read on 2026-11-23), and another income takes that long to prepare.
pub const BIRTHDAY_NOTICE: u32 = 4;
/// Months from a birth to the third birthday.
const THIRD: u32 = 36;

/// The day to look at a grid again, and why that one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Review {
    /// The day.
    pub on: NaiveDate,
    /// Why.
    pub motive: ReviewMotive,
}

/// First day of the month the youngest child turns three, from the months of birth known; none when nobody is under
/// three. Only the month is known, so the child counts as under three until that month ends. A month after `today` is a
/// birth expected: that child is not born, and turns three much later.
#[must_use]
pub fn third_birthday(children: &[NaiveDate], today: NaiveDate) -> Option<NaiveDate> {
    let born = children.iter().filter(|month| **month <= today);
    let third = add(first_of_month(*born.max()?), THIRD);
    (add(third, 1) > today).then_some(third)
}

/// The third birthday when it comes within [`BIRTHDAY_NOTICE`] months: time to prepare what changes then.
#[must_use]
pub fn third_birthday_ahead(children: &[NaiveDate], today: NaiveDate) -> Option<NaiveDate> {
    let notice = |third: &NaiveDate| *third <= add(today, BIRTHDAY_NOTICE);
    third_birthday(children, today).filter(notice)
}

/// The day to look at a grid again: three months after it closed, or the month of a birth, or four months before the
/// youngest child turns three, whichever comes first after the closing. `due` is the month of a birth the parent told;
/// a child’s month after the closing is one too.
#[must_use]
pub fn review(closed_on: NaiveDate, children: &[NaiveDate], due: Option<NaiveDate>) -> Review {
    let expected = children.iter().copied().filter(|month| *month > closed_on);
    let births = expected
        .chain(due)
        .filter_map(|month| birth_review(month, closed_on));
    let births = births.map(|on| (on, ReviewMotive::Birth));
    let notice = third_birthday(children, closed_on).and_then(|third| {
        let on = third.checked_sub_months(Months::new(BIRTHDAY_NOTICE))?;
        (on > closed_on).then_some((on, ReviewMotive::ThirdBirthday))
    });
    let usual = (add(closed_on, REVIEW_MONTHS), ReviewMotive::ThreeMonths);
    // On one day for two reasons, the event of a life is told rather than the calendar.
    let earliest = births
        .chain(notice)
        .chain([usual])
        .min_by_key(|(on, _)| *on);
    let (on, motive) = earliest.unwrap_or(usual);
    Review { on, motive }
}

/// The first day of the month of a birth; of the next one when that month runs already: the child is there for sure.
fn birth_review(month: NaiveDate, closed_on: NaiveDate) -> Option<NaiveDate> {
    let first = first_of_month(month);
    if first > closed_on {
        return Some(first);
    }
    let next = add(first, 1);
    (next > closed_on).then_some(next)
}

fn first_of_month(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// The end of the calendar stays the end of the calendar.
fn add(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months))
        .unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests;
