//! PM-04, PM-08, PM-09 and PM-21 on weeks.

use super::*;

/// Two weeks from Monday 4 January 2027, with that usual week.
fn week(schedule: &str, birth: &str) -> Vec<Fault> {
    let mut history = soon(|one| {
        one.objects = vec![PmsmpObject::Confirm];
        one.guardian = Some("Lise Martin".into());
        one.schedule = schedule.parse().unwrap_or_default();
    });
    history.person.birth_date = Some(date(birth));
    let found = check(&history).into_iter();
    found.map(|one| one.fault).collect()
}

const ADULT: &str = "1990-01-31";
const YOUNG: &str = "2010-01-31";

fn each_day(times: &str, days: u8) -> String {
    let slots: Vec<String> = (1..=days).map(|day| format!("{day} {times}")).collect();
    slots.join(";")
}

#[test]
fn long_weeks_and_long_days() {
    assert_eq!(week(&each_day("08:00-15:00", 5), ADULT), []);
    let long_week = |minutes: u32, is_minor: bool| Fault::LongWeek { minutes, is_minor };
    assert_eq!(
        week(&each_day("08:00-15:12", 5), ADULT),
        [long_week(36 * 60, false)]
    );
    assert_eq!(
        week(&each_day("08:00-16:00", 6), ADULT),
        [long_week(48 * 60, false)]
    );
    let day = Fault::LongDay {
        minutes: 601,
        is_minor: false,
    };
    assert_eq!(week("1 08:00-18:01", ADULT), [day]);
    let day = Fault::LongDay {
        minutes: 481,
        is_minor: true,
    };
    assert_eq!(week("1 08:00-16:01", YOUNG), [day]);
    assert_eq!(
        week(&each_day("08:00-15:12", 5), YOUNG),
        [long_week(36 * 60, true)]
    );
}

#[test]
fn more_than_forty_eight_hours_block_and_more_than_thirty_five_block_the_young() {
    let level = |minutes: u32, birth: &str| {
        let mut history = soon(|one| {
            one.weekly_minutes = Some(minutes);
            one.guardian = Some("Lise Martin".into());
        });
        history.person.birth_date = Some(date(birth));
        found(&history, RuleCode::Pm08).first().map(|one| one.level)
    };
    assert_eq!(level(35 * 60, ADULT), None);
    assert_eq!(level(35 * 60 + 1, ADULT), Some(Level::Warning));
    assert_eq!(level(48 * 60, ADULT), Some(Level::Warning));
    assert_eq!(level(48 * 60 + 1, ADULT), Some(Level::Blocking));
    assert_eq!(level(35 * 60, YOUNG), None);
    assert_eq!(level(35 * 60 + 1, YOUNG), Some(Level::Blocking));
}

#[test]
fn a_week_that_does_not_hold_together() {
    let slot = |text: &str| {
        let schedule: crate::pmsmp::schedule::Schedule = text.parse().unwrap_or_default();
        schedule.slots().first().copied().unwrap()
    };
    let (morning, late) = (slot("1 08:00-12:00"), slot("1 11:59-13:00"));
    assert_eq!(
        week("1 08:00-12:00;1 11:59-13:00", ADULT),
        [Fault::OverlappingSlots {
            one: morning,
            other: late
        }]
    );
    assert_eq!(week("1 08:00-12:00;1 12:00-13:00", ADULT), []);
    assert_eq!(
        week("1 08:00-08:00", ADULT),
        [Fault::EmptySlot {
            slot: slot("1 08:00-08:00")
        }]
    );
    // A Sunday night goes on into Monday.
    let faults = week("7 22:00-05:00;1 04:00-06:00", ADULT);
    assert!(
        faults
            .iter()
            .any(|fault| matches!(fault, Fault::OverlappingSlots { .. }))
    );
}

#[test]
fn nobody_is_expected() {
    assert_eq!(week("6 08:00-08:00", ADULT).len(), 1);
    let no_saturday = soon(|one| {
        one.ends_on = Some(date("2027-01-08"));
        one.schedule = "6 08:00-12:00".parse().unwrap_or_default();
    });
    let found_none = found(&no_saturday, RuleCode::Pm09);
    assert_eq!(
        found_none.first().map(|one| one.fault.clone()),
        Some(Fault::NoHours)
    );
    assert_eq!(
        told(&soon(|one| one.weekly_minutes = Some(0))),
        ["PM-09 bloquant 0"]
    );
    assert_eq!(
        told(&soon(|one| one.presence_days = Some(0))),
        ["PM-09 bloquant 0"]
    );
}

#[test]
fn nights_are_told_and_the_last_one_ends_before_the_last_day() {
    let night = || Fault::Night { is_minor: false };
    assert_eq!(week("1 05:00-09:00", ADULT), [night()]);
    assert_eq!(week("1 06:00-09:00;1 17:00-21:00", ADULT), []);
    assert_eq!(week("1 20:00-21:01", ADULT), [night()]);
    assert_eq!(week("4 22:00-05:00", ADULT), [night()]);
    // The last day is a Friday.
    let last = Fault::PastLastDay {
        last: date("2027-01-15"),
    };
    assert_eq!(week("5 22:00-05:00", ADULT), [last, night()]);
    assert_eq!(week("5 20:00-24:00", ADULT), [night()]);
}

#[test]
fn sundays_and_public_holidays_are_told_with_their_days() {
    let sunday = Fault::Sundays {
        days: vec![date("2027-01-10")],
    };
    assert_eq!(week("7 09:00-12:00", ADULT), [sunday]);
    let mut may = case("2027-05-03", "2027-05-14");
    may.schedule = each_day("09:00-12:00", 6).parse().unwrap_or_default();
    let mut history = history(vec![may]);
    let holidays = |history: &History| found(history, RuleCode::Pm09).pop().map(|one| one.fault);
    let days = vec![date("2027-05-06"), date("2027-05-08")];
    assert_eq!(holidays(&history), Some(Fault::Holidays { days }));
    if let Some(may) = history.cases.first_mut() {
        may.days_off = vec![date("2027-05-06"), date("2027-05-08")];
    }
    assert_eq!(holidays(&history), None);
}

#[test]
fn a_discovery_of_more_than_ten_working_days() {
    let with = |end: &str| found(&history(vec![case("2027-01-04", end)]), RuleCode::Pm21).len();
    assert_eq!(with("2027-01-17"), 0);
    assert_eq!(with("2027-01-18"), 1);
}

#[test]
fn hours_are_asked_of_a_whole_record_and_two_hundred_stretches_are_read() {
    let whole = soon(|one| one.is_whole = true);
    assert!(
        found(&whole, RuleCode::Pm09)
            .iter()
            .all(|one| one.is_missing)
    );
    assert_eq!(found(&whole, RuleCode::Pm09).len(), 1);
    let many: Vec<String> = (0..200)
        .map(|at| {
            format!(
                "1 {:02}:{:02}-{:02}:{:02}",
                at / 12,
                at % 12 * 5,
                at / 12,
                at % 12 * 5 + 4
            )
        })
        .collect();
    let faults = week(&many.join(";"), ADULT);
    assert!(
        faults
            .iter()
            .all(|fault| !matches!(fault, Fault::OverlappingSlots { .. }))
    );
}

#[test]
fn a_century_typed_wrong_is_not_walked_through() {
    let long = soon(|one| {
        one.ends_on = Some(date("9999-12-31"));
        one.schedule = each_day("09:00-12:00", 7).parse().unwrap_or_default();
    });
    assert!(!found(&long, RuleCode::Pm03).is_empty());
    assert!(!found(&long, RuleCode::Pm07).is_empty());
}
