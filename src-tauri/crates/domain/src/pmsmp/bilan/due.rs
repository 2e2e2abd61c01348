//! When a bilan is due, and until when it may wait (BI-07).

use chrono::{Days, Months, NaiveDate};

use crate::code::coded;
use crate::pmsmp::{Pmsmp, PmsmpExit};

coded! {
    /// What a bilan due waits for.
    DueStage {
        /// À compléter.
        ToFill = "a_completer",
        /// À faire signer.
        ToSign = "a_faire_signer",
        /// Mis de côté.
        SetAside = "mis_de_cote",
    }
}

/// Days after the end when a bilan without a date is due, and its first reminder.
const FIRST_REMINDER: u64 = 3;
/// Days after the end of the second reminder.
const SECOND_REMINDER: i64 = 10;
/// Months after the end when a bilan may be set aside, with a reason.
const SET_ASIDE_MONTHS: u32 = 3;

/// The last day of a PMSMP that took place or should have: the real one when it was stopped. None for one that never
/// had a convention, was refused or was cancelled: nothing is to be said of it.
#[must_use]
pub fn last_day(pmsmp: &Pmsmp) -> Option<NaiveDate> {
    match pmsmp.exit {
        Some(PmsmpExit::Refused | PmsmpExit::Cancelled) => None,
        Some(PmsmpExit::Interrupted | PmsmpExit::NoShow) => pmsmp.exit_on.or(pmsmp.ends_on),
        None => {
            let took_place = pmsmp.validated_on.is_some() || pmsmp.started_on.is_some();
            pmsmp.ends_on.filter(|_| took_place)
        }
    }
}

/// Day the bilan is due: the date set for it, unless it comes before the last day; else three days after the last day.
#[must_use]
pub fn due_on(pmsmp: &Pmsmp) -> Option<NaiveDate> {
    let last = last_day(pmsmp)?;
    let set = pmsmp.review_on.filter(|day| *day >= last);
    set.or_else(|| last.checked_add_days(Days::new(FIRST_REMINDER)))
}

/// Whether the bilan is to be done now.
#[must_use]
pub fn is_due(pmsmp: &Pmsmp, today: NaiveDate) -> bool {
    due_on(pmsmp).is_some_and(|due| due <= today)
}

/// Whether the second reminder has passed.
#[must_use]
pub fn is_late(pmsmp: &Pmsmp, today: NaiveDate) -> bool {
    let since = |day: NaiveDate| today.signed_duration_since(day).num_days();
    is_due(pmsmp, today) && last_day(pmsmp).is_some_and(|last| since(last) >= SECOND_REMINDER)
}

/// Whether it has waited long enough to be set aside.
#[must_use]
pub fn can_set_aside(pmsmp: &Pmsmp, today: NaiveDate) -> bool {
    let from =
        last_day(pmsmp).and_then(|last| last.checked_add_months(Months::new(SET_ASIDE_MONTHS)));
    from.is_some_and(|from| from <= today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn pmsmp(ends: &str, review: Option<&str>) -> Pmsmp {
        let (id, person, company) = (
            Id::new(1, [0; 10]),
            Id::new(2, [0; 10]),
            Id::new(3, [0; 10]),
        );
        Pmsmp {
            ends_on: Some(day(ends)),
            review_on: review.map(day),
            validated_on: Some(day("2026-08-01")),
            ..Pmsmp::blank(id, person, company)
        }
    }

    #[test]
    fn due_on_the_date_set_or_three_days_after_the_end() {
        for (ends, review, due) in [
            ("2026-11-20", None, "2026-11-23"),
            ("2026-11-20", Some("2026-11-20"), "2026-11-20"),
            ("2026-11-20", Some("2026-12-02"), "2026-12-02"),
            // A date before the end cannot be that of the bilan.
            ("2026-11-20", Some("2026-11-18"), "2026-11-23"),
        ] {
            assert_eq!(
                due_on(&pmsmp(ends, review)),
                Some(day(due)),
                "{ends} {review:?}"
            );
        }
    }

    #[test]
    fn reminders_at_three_and_ten_days_and_set_aside_after_three_months() {
        for (today, due, late, aside) in [
            ("2026-09-02", false, false, false),
            ("2026-09-03", true, false, false),
            ("2026-09-09", true, false, false),
            ("2026-09-10", true, true, false),
            ("2026-11-29", true, true, false),
            ("2026-11-30", true, true, true),
        ] {
            let p = pmsmp("2026-08-31", None);
            let today = day(today);
            assert_eq!(is_due(&p, today), due, "{today}");
            assert_eq!(is_late(&p, today), late, "{today}");
            assert_eq!(can_set_aside(&p, today), aside, "{today}");
        }
    }

    #[test]
    fn what_did_not_take_place_asks_for_nothing_but_a_no_show_does() {
        let mut p = pmsmp("2026-11-20", None);
        p.validated_on = None;
        assert_eq!(due_on(&p), None);
        p.started_on = Some(day("2026-11-02"));
        assert_eq!(due_on(&p), Some(day("2026-11-23")));
        p.exit = Some(PmsmpExit::Interrupted);
        p.exit_on = Some(day("2026-11-06"));
        assert_eq!(due_on(&p), Some(day("2026-11-09")));
        p.exit = Some(PmsmpExit::NoShow);
        assert_eq!(due_on(&p), Some(day("2026-11-09")));
        for gone in [PmsmpExit::Refused, PmsmpExit::Cancelled] {
            p.exit = Some(gone);
            assert_eq!(due_on(&p), None);
        }
    }
}
