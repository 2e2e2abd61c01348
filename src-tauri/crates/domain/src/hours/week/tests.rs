use proptest::prelude::*;

use super::*;
use crate::code::Coded;
use crate::id::Id;
use crate::plan::{ActionStatus, Actor};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn action(status: ActionStatus, starts: &str, due: &str, closed: &str) -> Action {
    Action {
        id: Id::new(1, [0; 10]),
        objective: Id::new(1, [0; 10]),
        code: None,
        label: "Atelier CV".into(),
        status,
        actor: Actor::Person,
        actor_name: None,
        starts_on: starts.parse().ok(),
        due_on: due.parse().ok(),
        proof: None,
        weekly_minutes: Some(120),
        closed_on: closed.parse().ok(),
        close_reason: None,
        appointment: None,
        pmsmp: None,
        potentialites_answer: None,
        position: 0,
    }
}

#[test]
fn a_week_goes_from_monday_to_sunday() {
    for (on, monday, sunday) in [
        ("2026-11-23", "2026-11-23", "2026-11-29"),
        ("2026-11-29", "2026-11-23", "2026-11-29"),
        ("2027-01-01", "2026-12-28", "2027-01-03"),
    ] {
        let week = Week::of(day(on));
        assert_eq!(
            (week.monday(), week.sunday()),
            (day(monday), day(sunday)),
            "{on}"
        );
    }
    assert_eq!(
        Week::between(day("2026-11-29"), day("2026-11-30")).count(),
        2
    );
    assert_eq!(
        Week::between(day("2026-12-01"), day("2026-11-30")).count(),
        0
    );
    assert_eq!(Week::between(NaiveDate::MAX, NaiveDate::MAX).count(), 1);
}

#[test]
fn a_week_counts_when_the_action_runs_one_day_of_it() {
    use ActionStatus::*;
    // Weeks of 16, 23 and 30 November and of 7 December 2026; today is Monday 23.
    for (status, starts, due, closed, weeks) in [
        (
            InProgress,
            "2026-11-29",
            "2026-11-30",
            "",
            [false, true, true, false],
        ),
        (
            InProgress,
            "2026-11-17",
            "2026-12-06",
            "",
            [true, true, true, false],
        ),
        // Without a start it counts from today, without an end it goes on.
        (Planned, "", "2026-12-02", "", [false, true, true, false]),
        (OnHold, "", "", "", [false, true, true, true]),
        (Planned, "2026-12-07", "", "", [false, false, false, true]),
        // Late, it runs until somebody closes it.
        (
            InProgress,
            "2026-11-02",
            "2026-11-10",
            "",
            [true, true, false, false],
        ),
        (
            InProgress,
            "",
            "2026-11-10",
            "",
            [false, true, false, false],
        ),
        // Closed, it counts until that day, whatever was planned.
        (
            Done,
            "2026-11-16",
            "2026-12-31",
            "2026-11-23",
            [true, true, false, false],
        ),
        (
            Done,
            "2026-11-02",
            "2026-12-31",
            "2026-11-22",
            [true, false, false, false],
        ),
        (
            Abandoned,
            "2026-11-16",
            "",
            "2026-11-18",
            [true, false, false, false],
        ),
        (Cancelled, "2026-12-01", "", "2026-11-23", [false; 4]),
        (Done, "", "", "2026-11-18", [true, false, false, false]),
        // Closed on a day nobody noted.
        (Done, "2026-11-02", "2026-12-31", "", [false; 4]),
    ] {
        let action = action(status, starts, due, closed);
        let assumed = Assumed::today(day("2026-11-23"));
        let found: Vec<bool> = Week::of(day("2026-11-16"))
            .series(4)
            .map(|week| action.minutes_in(week, assumed) == 120)
            .collect();
        assert_eq!(found, weeks, "{status:?} {starts} → {due} ({closed})");
    }
}

#[test]
fn over_a_contract_what_has_no_start_counts_from_its_first_day() {
    let actions = [
        action(ActionStatus::Planned, "", "2026-12-20", ""),
        action(ActionStatus::Planned, "2026-12-14", "", ""),
    ];
    let (first, last) = (day("2026-12-01"), day("2026-12-31"));
    let assumed = Assumed {
        today: day("2026-11-23"),
        start: first,
    };
    let all: Vec<&Action> = actions.iter().collect();
    let series = minutes_by_week(&all, Week::between(first, last), assumed);
    let minutes: Vec<u32> = series.iter().map(|(_, minutes)| *minutes).collect();
    assert_eq!(minutes, [120, 120, 240, 120, 120]);
    assert_eq!(
        minutes_in(&actions, Week::of(day("2026-11-23")), assumed),
        0
    );
    assert_eq!(minutes_this_week(&actions, day("2026-11-23")), 120);
}

prop_compose! {
    fn a_day()(days in 0u64..400) -> NaiveDate {
        day("2026-06-01") + Days::new(days)
    }
}

prop_compose! {
    fn any_action()(
        status in 0..ActionStatus::ALL.len(),
        starts_on in proptest::option::of(a_day()),
        due_on in proptest::option::of(a_day()),
        closed_on in proptest::option::of(a_day()),
        weekly_minutes in proptest::option::of(0..3600u32),
        position in 0..50i64,
    ) -> Action {
        let status = ActionStatus::ALL[status];
        Action {
            starts_on, due_on, weekly_minutes, position,
            closed_on: closed_on.filter(|_| !status.is_open()),
            ..action(status, "", "", "")
        }
    }
}

proptest! {
    #[test]
    fn hours_never_depend_on_the_order_of_actions(
        (actions, shuffled) in proptest::collection::vec(any_action(), 0..40)
            .prop_flat_map(|actions| (Just(actions.clone()), Just(actions).prop_shuffle())),
        today in a_day(),
        start in a_day(),
    ) {
        let assumed = Assumed { today, start };
        let weeks = || Week::of(day("2026-06-01")).series(60);
        let of = |actions: &[Action]| {
            minutes_by_week(&actions.iter().collect::<Vec<_>>(), weeks(), assumed)
        };
        prop_assert_eq!(of(&actions), of(&shuffled));
    }

    #[test]
    fn a_week_is_the_sum_of_its_actions_and_one_more_never_lowers_it(
        actions in proptest::collection::vec(any_action(), 1..40),
        today in a_day(),
        on in a_day(),
    ) {
        let (week, assumed) = (Week::of(on), Assumed::today(today));
        let total = minutes_in(&actions, week, assumed);
        let sum: u32 = actions.iter().map(|a| a.minutes_in(week, assumed)).sum();
        prop_assert_eq!(total, sum);
        prop_assert!(minutes_in(&actions[1..], week, assumed) <= total);
    }

    #[test]
    fn every_day_of_a_week_is_in_the_same_week(on in a_day(), after in 0u64..7) {
        let week = Week::of(on);
        prop_assert_eq!(Week::of(week.monday() + Days::new(after)), week);
        prop_assert!(week.monday() <= on && on <= week.sunday());
    }
}
