use chrono::{Days, Months, NaiveDate};
use proptest::prelude::*;

use super::{Review, review, third_birthday, third_birthday_ahead};
use crate::potentialites::ReviewMotive::{self, *};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn days(texts: &[&str]) -> Vec<NaiveDate> {
    texts.iter().map(|text| day(text)).collect()
}

#[test]
fn the_youngest_child_born_turns_three() {
    for (children, third, ahead) in [
        (vec![], None, false),
        (vec!["2019-05-01"], None, false),
        (vec!["2019-05-01", "2025-02-01"], Some("2028-02-01"), false),
        // Four months before, to the day, and the day before that.
        (vec!["2024-03-01"], Some("2027-03-01"), true),
        (vec!["2024-04-01"], Some("2027-04-01"), false),
        // The day of birth is not known: the child counts until the month ends.
        (vec!["2023-11-01"], Some("2026-11-01"), true),
        (vec!["2023-10-01"], None, false),
        // A month after today is an expected birth, not a child.
        (vec!["2027-01-01"], None, false),
        (vec!["2024-01-01", "2027-01-01"], Some("2027-01-01"), true),
    ] {
        let months = days(&children);
        let today = day("2026-11-23");
        let found = third_birthday(&months, today);
        assert_eq!(found, third.map(day), "{children:?}");
        let told = third_birthday_ahead(&months, today);
        assert_eq!(told.is_some(), ahead, "{children:?}");
    }
}

#[test]
fn the_notice_opens_four_months_ahead_to_the_day() {
    let child = days(&["2024-03-01"]);
    assert_eq!(third_birthday_ahead(&child, day("2026-10-31")), None);
    let third = Some(day("2027-03-01"));
    assert_eq!(third_birthday_ahead(&child, day("2026-11-01")), third);
    assert_eq!(third_birthday_ahead(&child, day("2027-03-31")), third);
    assert_eq!(third_birthday_ahead(&child, day("2027-04-01")), None);
}

#[test]
fn the_first_of_the_three_days_is_kept() {
    let closed = "2026-11-23";
    for (children, due, on, motive) in [
        (vec![], None, "2027-02-23", ThreeMonths),
        (vec![], Some("2027-01-01"), "2027-01-01", Birth),
        (vec![], Some("2027-03-01"), "2027-02-23", ThreeMonths),
        // The month runs already: at its end.
        (vec![], Some("2026-11-01"), "2026-12-01", Birth),
        // Told late: a birth behind gives no day.
        (vec![], Some("2026-10-01"), "2027-02-23", ThreeMonths),
        (vec!["2027-01-01"], None, "2027-01-01", Birth),
        (vec!["2024-06-01"], None, "2027-02-01", ThirdBirthday),
        // The notice has begun: the alert tells it, the day is the usual one.
        (vec!["2024-02-01"], None, "2027-02-23", ThreeMonths),
        (vec!["2024-06-01"], Some("2027-01-01"), "2027-01-01", Birth),
        (vec!["2024-06-01"], Some("2027-02-01"), "2027-02-01", Birth),
        (vec!["2019-01-01"], None, "2027-02-23", ThreeMonths),
    ] {
        let found = review(day(closed), &days(&children), due.map(day));
        let wanted = Review {
            on: day(on),
            motive,
        };
        assert_eq!(found, wanted, "{children:?} {due:?}");
    }
    let found = review(day("2026-11-30"), &[], None);
    assert_eq!(found.on, day("2027-02-28"), "ends of months stay");
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..6000).prop_map(|days| day("2015-01-01") + Days::new(days))
}

fn any_month() -> impl Strategy<Value = NaiveDate> {
    (0_u32..240).prop_map(|months| day("2012-01-01") + Months::new(months))
}

proptest! {
    #[test]
    fn a_review_lies_ahead_and_within_three_months(
        closed in any_day(),
        children in prop::collection::vec(any_month(), 0..6),
        due in prop::option::of(any_month()),
    ) {
        let found = review(closed, &children, due);
        let last = closed + Months::new(3);
        prop_assert!(found.on > closed && found.on <= last, "{found:?}");
        // No reason known comes earlier than the day kept.
        let third = third_birthday(&children, closed).map(|third| third - Months::new(4));
        let births = children.iter().copied().chain(due);
        for other in births.chain(third).filter(|other| *other > closed) {
            prop_assert!(found.on <= other, "{other}");
        }
        match found.motive {
            ReviewMotive::ThreeMonths => prop_assert_eq!(found.on, last),
            ReviewMotive::ThirdBirthday => prop_assert_eq!(Some(found.on), third),
            ReviewMotive::Birth => {
                let month = [found.on, found.on - Months::new(1)];
                let mut known = children.iter().chain(&due);
                prop_assert!(known.any(|birth| month.contains(birth)));
            }
        }
    }

    #[test]
    fn more_to_look_at_never_makes_it_later(
        closed in any_day(),
        children in prop::collection::vec(any_month(), 0..6),
        due in any_month(),
    ) {
        let without = review(closed, &children, None);
        let with = review(closed, &children, Some(due));
        prop_assert!(with.on <= without.on);
    }

    #[test]
    fn the_order_of_children_changes_nothing(
        today in any_day(),
        children in prop::collection::vec(any_month(), 0..6),
    ) {
        let mut turned = children.clone();
        turned.reverse();
        prop_assert_eq!(third_birthday(&children, today), third_birthday(&turned, today));
        prop_assert_eq!(review(today, &children, None), review(today, &turned, None));
        if let Some(third) = third_birthday(&children, today) {
            prop_assert!(children.contains(&(third - Months::new(36))));
            prop_assert!(third + Months::new(1) > today);
        }
    }
}
