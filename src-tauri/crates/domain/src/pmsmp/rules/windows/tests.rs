mod brute;

use super::*;
use crate::pmsmp::rules::testing::{SIRET, case, date, found, history, told};
use crate::pmsmp::rules::{Finding, Level, Renews};

fn window(finding: &Finding) -> (String, String) {
    let text = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    (text(finding.from), text(finding.to))
}

fn aimed(start: &str, end: &str, objectives: &str) -> Case {
    Case {
        objectives: objectives.to_owned(),
        ..case(start, end)
    }
}

#[test]
fn the_gauge_shows_the_fullest_twelve_months() {
    for (periods, expected) in [
        (
            vec![("2026-09-01", "2026-09-30")],
            ("2026-09-01", "2027-08-31", 30),
        ),
        (
            vec![
                ("2026-09-01", "2026-09-30"),
                ("2026-10-05", "2026-10-23"),
                ("2027-03-01", "2027-03-11"),
            ],
            ("2026-09-01", "2027-08-31", 60),
        ),
        // The first days are out of any year that holds the last ones.
        (
            vec![("2026-01-01", "2026-01-20"), ("2027-01-11", "2027-01-31")],
            ("2027-01-11", "2028-01-10", 21),
        ),
        // A year of 366 days holds both ends.
        (
            vec![("2027-03-01", "2027-03-10"), ("2028-02-20", "2028-02-29")],
            ("2027-03-01", "2028-02-29", 20),
        ),
    ] {
        let periods: Vec<_> = periods.iter().map(|(a, b)| (date(a), date(b))).collect();
        let (from, to, days) = expected;
        assert_eq!(busiest(&periods), Some((date(from), date(to), days)));
    }
    assert_eq!(busiest(&[]), None);
}

#[test]
fn a_window_runs_to_the_day_before_the_same_day() {
    for (first, last) in [
        ("2026-09-01", "2027-08-31"),
        ("2027-03-01", "2028-02-29"),
        ("2027-02-28", "2028-02-27"),
        ("2028-02-29", "2029-02-28"),
        ("2028-03-01", "2029-02-28"),
    ] {
        let window = Span::from(date(first)).unwrap();
        assert_eq!(window.last, date(last), "{first}");
    }
    for (last, first) in [
        ("2027-08-31", "2026-09-01"),
        ("2028-02-28", "2027-03-01"),
        ("2028-02-29", "2027-03-01"),
        ("2029-02-28", "2028-02-29"),
        ("2029-03-01", "2028-03-02"),
    ] {
        let window = Span::to(date(last)).unwrap();
        assert_eq!(window.first, date(first), "{last}");
    }
}

#[test]
fn sixty_days_are_accepted_and_sixty_one_refused() {
    let sixty = history(vec![
        aimed("2026-09-01", "2026-09-30", "a"),
        aimed("2026-10-05", "2026-10-23", "b"),
        Case {
            renews: Renews::Case(1),
            ..aimed("2027-03-01", "2027-03-11", "b")
        },
    ]);
    assert_eq!(found(&sixty, RuleCode::Pm07), []);
    let over = history(vec![
        aimed("2026-09-01", "2026-09-30", "a"),
        aimed("2026-10-01", "2026-10-31", "b"),
    ]);
    let found = found(&over, RuleCode::Pm07);
    let [one] = found.as_slice() else {
        panic!("{found:?}")
    };
    assert_eq!((one.case, one.level), (1, Level::Blocking));
    assert_eq!(one.rule.article, Some("D5135-3"));
    assert_eq!(window(one), ("2026-09-01".into(), "2027-08-31".into()));
    let fault = Fault::TooManyDays {
        days: 61,
        scope: Scope::Host,
        fits_until: Some(date("2026-10-30")),
    };
    assert_eq!(one.fault, fault);
}

#[test]
fn an_early_stop_frees_the_days_that_were_not_done() {
    let mut first = aimed("2026-09-01", "2026-09-30", "a");
    let second = aimed("2026-10-01", "2026-10-31", "b");
    first.stopped_on = Some(date("2026-09-29"));
    assert_eq!(
        found(
            &history(vec![first.clone(), second.clone()]),
            RuleCode::Pm07
        ),
        []
    );
    first.stopped_on = None;
    first.is_out = true;
    assert_eq!(told(&history(vec![first, second])), Vec::<String>::new());
}

#[test]
fn days_of_another_host_do_not_count_but_those_of_the_same_company_are_told() {
    let mut other = aimed("2026-10-01", "2026-10-31", "b");
    other.siret = Some("73282932000082".into());
    let first = aimed("2026-09-01", "2026-09-30", "a");
    let near = history(vec![first.clone(), other.clone()]);
    let found_near = found(&near, RuleCode::Pm07);
    assert_eq!(
        found_near.first().map(|one| one.level),
        Some(Level::Warning)
    );
    other.siret = Some("13002526500013".into());
    assert_eq!(found(&history(vec![first, other]), RuleCode::Pm07), []);
}

#[test]
fn a_third_convention_is_refused_while_the_window_still_holds_a_day_of_the_first() {
    let first = aimed("2026-01-05", "2026-01-09", "a");
    let second = aimed("2026-06-01", "2026-06-05", "b");
    let on = |start: &str, end: &str| {
        let third = aimed(start, end, "c");
        history(vec![first.clone(), second.clone(), third])
    };
    // From 9 January 2026, the last day of the first one, to 8 January 2027.
    let touching = found(&on("2027-01-08", "2027-01-12"), RuleCode::Pm06);
    let windows: Vec<_> = touching.iter().map(window).collect();
    assert_eq!(windows, [("2026-01-09".into(), "2027-01-08".into())]);
    assert_eq!(found(&on("2027-01-09", "2027-01-12"), RuleCode::Pm06), []);
}

#[test]
fn a_renewal_counts_for_days_and_not_as_a_convention() {
    let with = |renews: Renews| {
        let cases = vec![
            aimed("2026-09-01", "2026-09-10", "a"),
            Case {
                renews,
                ..aimed("2026-09-15", "2026-09-20", "a")
            },
            aimed("2026-10-01", "2026-10-10", "b"),
        ];
        found(&history(cases), RuleCode::Pm06)
    };
    assert_eq!(with(Renews::Case(0)), []);
    let cases: Vec<usize> = with(Renews::Nothing).iter().map(|one| one.case).collect();
    assert_eq!(cases, [1, 2], "same aim, then a third convention");
}

#[test]
fn two_conventions_have_different_objects_or_objectives() {
    let first = aimed("2026-09-01", "2026-09-10", "Tenir la caisse");
    for (second, is_told) in [
        ("tenir la caisse ", true),
        ("Préparer les commandes", false),
        ("", false),
    ] {
        let second = aimed("2026-10-01", "2026-10-10", second);
        let found = found(&history(vec![first.clone(), second]), RuleCode::Pm06);
        assert_eq!(!found.is_empty(), is_told);
    }
}

#[test]
fn a_host_without_siret_is_told_by_what_the_base_calls_it() {
    let mut cases = vec![
        aimed("2026-09-01", "2026-09-30", "a"),
        aimed("2026-10-01", "2026-10-31", "b"),
    ];
    for case in &mut cases {
        case.siret = None;
    }
    assert_eq!(found(&history(cases.clone()), RuleCode::Pm07), []);
    for case in &mut cases {
        case.host = Some("one".into());
    }
    assert_eq!(found(&history(cases), RuleCode::Pm07).len(), 1);
}

#[test]
fn what_is_said_twice_of_the_same_siret_is_counted_once_a_rule() {
    let cases = vec![aimed("2026-09-01", "2026-10-31", "a"); 3];
    let found = found(&history(cases), RuleCode::Pm07);
    let cases: Vec<usize> = found.iter().map(|one| one.case).collect();
    assert_eq!(cases, [0, 1, 2]);
    assert_eq!(SIRET.len(), 14);
}
