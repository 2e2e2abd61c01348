use super::*;
use crate::id::Id;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn target(id: u64, decided: &str, minutes: u32, until: &str) -> HoursTarget {
    HoursTarget {
        id: Id::new(id, [0; 10]),
        person: Id::new(1, [0; 10]),
        decided_on: day(decided),
        weekly_minutes: minutes,
        motive: HoursMotive::LoneParent,
        detail: None,
        until: until.parse().ok(),
    }
}

#[test]
fn the_latest_decision_that_holds_lowers_the_law() {
    let decisions = [
        target(1, "2026-03-01", 600, ""),
        target(2, "2026-09-01", 300, "2026-10-31"),
        target(3, "2026-10-15", 0, "2026-10-20"),
        target(4, "2026-10-15", 120, "2026-10-20"),
    ];
    for (on, minutes) in [
        ("2026-02-28", 900),
        ("2026-03-01", 600),
        ("2026-09-01", 300),
        ("2026-10-15", 120),
        ("2026-10-20", 120),
        ("2026-10-21", 300),
        ("2026-11-01", 600),
    ] {
        let asked = AskedHours::on(day(on), &decisions).unwrap();
        assert_eq!(asked.minutes(), minutes, "{on}");
        let mut other_way = decisions.clone();
        other_way.reverse();
        assert_eq!(
            AskedHours::on(day(on), &other_way).unwrap().minutes(),
            minutes
        );
    }
    let exempted = [target(1, "2026-03-01", 0, "")];
    assert_eq!(
        AskedHours::on(day("2026-11-23"), &exempted)
            .unwrap()
            .minutes(),
        0
    );
    assert_eq!(
        AskedHours::on(day("2024-12-31"), &decisions),
        None,
        "before the law"
    );
}

#[test]
fn a_decision_is_taken_lowers_the_law_and_says_why() {
    let today = day("2026-11-23");
    let good = target(1, "2026-11-23", 900, "2026-11-23");
    assert!(good.check(today).is_ok());
    let motive = |motive, detail: Option<&str>| HoursTarget {
        motive,
        detail: detail.map(str::to_owned),
        ..good.clone()
    };
    for (wrong, field) in [
        (target(1, "2026-11-24", 300, ""), "decidedOn"),
        (target(1, "2026-11-23", 901, ""), "weeklyMinutes"),
        (target(1, "2026-11-23", 300, "2026-11-22"), "until"),
        (motive(HoursMotive::Other, None), "detail"),
        (motive(HoursMotive::Carer, Some(&"x".repeat(241))), "detail"),
    ] {
        let found = wrong.check(today).unwrap_err();
        let fields: Vec<&str> = found.iter().map(|(field, _)| field).collect();
        assert_eq!(fields, [field]);
    }
    assert!(
        motive(HoursMotive::Other, Some("Aidante le soir"))
            .check(today)
            .is_ok()
    );
    assert!(
        target(1, "2024-06-01", 900, "").check(today).is_ok(),
        "before the law"
    );
}
