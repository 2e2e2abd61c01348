//! Each rule on cases that keep it, break it and come close, the vectors of the field’s notes included.

mod people;
mod week;

use chrono::NaiveDateTime;

use super::testing::{SIRET, case, date, found, history, told};
use super::*;
use crate::company::siret::SiretFault;
use crate::pmsmp::PmsmpObject;
use crate::pmsmp::bilan::Reached;

/// A case to come, of which nothing but what is given is known.
fn soon(change: impl FnOnce(&mut Case)) -> History {
    let mut one = case("2027-01-04", "2027-01-15");
    change(&mut one);
    history(vec![one])
}

#[test]
fn the_last_day_is_that_of_one_month_from_date_to_date() {
    for (start, limit) in [
        ("2027-01-01", "2027-01-31"),
        ("2027-01-28", "2027-02-27"),
        ("2027-01-29", "2027-02-28"),
        ("2027-01-30", "2027-02-28"),
        ("2027-01-31", "2027-02-28"),
        ("2027-02-01", "2027-02-28"),
        ("2028-02-01", "2028-02-29"),
        ("2027-03-15", "2027-04-14"),
        ("2027-04-01", "2027-04-30"),
        ("2027-12-10", "2028-01-09"),
    ] {
        assert_eq!(month_limit(date(start)), Some(date(limit)), "{start}");
        let kept = history(vec![case(start, limit)]);
        assert_eq!(found(&kept, RuleCode::Pm03), [], "{start}");
        let next = date(limit).succ_opt().unwrap().to_string();
        let over = found(&history(vec![case(start, &next)]), RuleCode::Pm03);
        let [one] = over.as_slice() else {
            panic!("{start}: {over:?}")
        };
        assert_eq!(one.level, Level::Blocking);
        assert_eq!(one.fault, Fault::TooLong { limit: date(limit) });
        assert_eq!(one.rule.article, Some("D5135-3"));
    }
}

#[test]
fn a_month_too_long_is_only_told_once_the_convention_is_validated() {
    let mut long = case("2026-12-01", "2027-01-15");
    long.validated_on = Some(date("2026-11-20"));
    assert_eq!(
        told(&history(vec![long])),
        ["PM-03 alerte 0", "PM-21 alerte 0"]
    );
}

#[test]
fn one_object_and_dates_in_order() {
    let objects = |objects: &[PmsmpObject]| told(&soon(|one| one.objects = objects.to_vec()));
    let (discover, confirm) = (PmsmpObject::Discover, PmsmpObject::Confirm);
    assert_eq!(objects(&[discover]), Vec::<String>::new());
    assert_eq!(objects(&[]), ["PM-01 bloquant 0"]);
    assert_eq!(objects(&[discover, confirm]), ["PM-01 bloquant 0"]);
    let dates = |start: &str, end: &str| told(&history(vec![case(start, end)]));
    assert_eq!(dates("2027-01-04", "2027-01-03"), ["PM-02 bloquant 0"]);
    assert_eq!(dates("2027-01-04", "2027-01-04"), Vec::<String>::new());
    let stopped = soon(|one| one.stopped_on = Some(date("2027-01-03")));
    assert_eq!(told(&stopped), ["PM-02 alerte 0"]);
}

#[test]
fn dates_nobody_gave_are_missing_from_a_whole_record_and_unknown_elsewhere() {
    let without = |is_whole: bool| {
        let history = soon(|one| {
            one.is_whole = is_whole;
            one.ends_on = None;
        });
        found(&history, RuleCode::Pm02)
    };
    assert_eq!(without(false), []);
    let missing: Vec<_> = without(true)
        .into_iter()
        .map(|one| (one.field, one.is_missing))
        .collect();
    assert_eq!(missing, [(Some("endsOn"), true)]);
}

#[test]
fn thirty_days_of_presence_block_since_immersion_facilitee_refuses_more() {
    let with = |start: &str, end: &str, days: u32| {
        let mut one = case(start, end);
        one.presence_days = Some(days);
        let found = found(&history(vec![one]), RuleCode::Pm04);
        found.first().map(|one| one.level)
    };
    assert_eq!(with("2027-01-01", "2027-01-31", 30), None);
    assert_eq!(with("2027-01-01", "2027-01-31", 31), Some(Level::Blocking));
    assert_eq!(with("2025-03-27", "2025-04-26", 31), Some(Level::Blocking));
    assert_eq!(with("2025-03-26", "2025-04-25", 31), Some(Level::Warning));
}

#[test]
fn an_old_record_is_held_to_the_rules_of_its_time() {
    assert_eq!(
        found(
            &history(vec![case("2013-01-01", "2013-06-30")]),
            RuleCode::Pm03
        ),
        []
    );
    assert_eq!(
        found(
            &history(vec![case("2014-11-15", "2015-01-15")]),
            RuleCode::Pm03
        ),
        []
    );
    let held = found(
        &history(vec![case("2014-11-16", "2015-01-15")]),
        RuleCode::Pm03,
    );
    assert_eq!(
        held.first().map(|one| one.rule.valid_from),
        Some(date("2014-11-16"))
    );
}

#[test]
fn each_code_has_one_rule_a_day() {
    use crate::code::Coded;
    for code in RuleCode::ALL {
        for day in [
            "2014-11-16",
            "2025-03-26",
            "2025-03-27",
            "2026-11-23",
            "2035-01-01",
        ] {
            let day = date(day);
            let holding = RULES.iter().filter(|rule| {
                let is_over = rule.valid_until.is_some_and(|until| until < day);
                rule.code == *code && rule.valid_from <= day && !is_over
            });
            assert_eq!(holding.count(), 1, "{} on {day}", code.code());
        }
    }
}

/// A first period whose bilan said `reached`, then its renewal.
fn renewed(reached: Option<Reached>, change: impl FnOnce(&mut Case)) -> History {
    let mut first = case("2026-09-01", "2026-09-10");
    first.objectives = "Tenir la caisse".into();
    let mut renewal = Case {
        renews: Renews::Case(0),
        starts_on: Some(date("2026-09-11")),
        ends_on: Some(date("2026-09-20")),
        ..first.clone()
    };
    first.reached = reached;
    change(&mut renewal);
    history(vec![first, renewal])
}

#[test]
fn a_renewal_needs_an_objective_that_was_not_reached() {
    for (reached, expected) in [
        (Some(Reached::No), None),
        (Some(Reached::Partly), None),
        (Some(Reached::Yes), Some(Fault::ObjectiveReached)),
        (None, Some(Fault::NoWordOnObjective)),
    ] {
        let found = found(&renewed(reached, |_| {}), RuleCode::Pm05);
        let fault = found
            .into_iter()
            .next()
            .map(|one| (one.case, one.level, one.fault));
        assert_eq!(fault, expected.map(|fault| (1, Level::Blocking, fault)));
    }
}

#[test]
fn a_renewal_keeps_place_object_and_objectives_and_starts_after() {
    let with = |change: &dyn Fn(&mut Case)| {
        let found = found(&renewed(Some(Reached::No), change), RuleCode::Pm05);
        found.into_iter().next().map(|one| one.fault)
    };
    assert_eq!(
        with(&|one| one.objects = vec![PmsmpObject::Recruit]),
        Some(Fault::OtherObject)
    );
    assert_eq!(
        with(&|one| one.objectives = "Vendre".into()),
        Some(Fault::OtherObjectives)
    );
    assert_eq!(
        with(&|one| one.objectives = " TENIR la caisse".into()),
        None
    );
    assert_eq!(with(&|one| one.objectives = String::new()), None);
    assert_eq!(
        with(&|one| one.siret = Some("13002526500013".into())),
        Some(Fault::RenewedElsewhere)
    );
    assert_eq!(
        with(&|one| one.starts_on = Some(date("2026-09-10"))),
        Some(Fault::RenewedTooSoon {
            after: date("2026-09-10")
        })
    );
}

#[test]
fn there_is_one_renewal_and_no_renewal_of_a_renewal() {
    let mut twice = renewed(Some(Reached::No), |_| {});
    let mut second = twice.cases.get(1).cloned().unwrap();
    second.starts_on = Some(date("2026-10-01"));
    second.ends_on = Some(date("2026-10-05"));
    twice.cases.push(second.clone());
    assert_eq!(
        found(&twice, RuleCode::Pm05).pop().map(|one| one.fault),
        Some(Fault::RenewedTwice)
    );
    second.renews = Renews::Case(1);
    twice.cases.pop();
    twice.cases.push(second.clone());
    assert_eq!(
        found(&twice, RuleCode::Pm05).pop().map(|one| one.fault),
        Some(Fault::RenewsRenewal)
    );
    second.renews = Renews::Case(2);
    twice.cases.pop();
    twice.cases.push(second.clone());
    assert_eq!(
        found(&twice, RuleCode::Pm05).pop().map(|one| one.fault),
        Some(Fault::RenewsRenewal)
    );
    second.renews = Renews::Elsewhere;
    twice.cases.pop();
    twice.cases.push(second);
    let unknown = found(&twice, RuleCode::Pm05).pop();
    assert_eq!(
        unknown.map(|one| (one.level, one.fault)),
        Some((Level::Warning, Fault::RenewedUnknown))
    );
}

#[test]
fn a_wrong_siret_blocks_and_one_nobody_gave_is_only_told() {
    let with = |siret: Option<&str>, is_whole: bool| {
        let history = soon(|one| {
            one.siret = siret.map(str::to_owned);
            one.is_whole = is_whole;
        });
        let found = found(&history, RuleCode::Pm14);
        found.into_iter().next().map(|one| (one.level, one.fault))
    };
    for right in [SIRET, "13002526500013", "35600000000048", "35600000049837"] {
        assert_eq!(with(Some(right), false), None, "{right}");
    }
    let wrong = |fault: SiretFault| Some((Level::Blocking, Fault::WrongSiret(fault)));
    for siret in ["73282932000079", "36252187900034"] {
        assert_eq!(
            with(Some(siret), false),
            wrong(SiretFault::WrongKey),
            "{siret}"
        );
    }
    let thirteen = SiretFault::NotFourteenDigits { digits: 13 };
    assert_eq!(with(Some("7328293200007"), false), wrong(thirteen));
    assert_eq!(with(None, false), None);
    assert_eq!(with(None, true), Some((Level::Warning, Fault::NoSiret)));
}

#[test]
fn technical_skills_equipment_and_replacement() {
    let skills = |object: PmsmpObject| {
        told(&soon(|one| {
            one.objects = vec![object];
            one.has_technical_skills = true;
        }))
    };
    assert_eq!(skills(PmsmpObject::Recruit), Vec::<String>::new());
    assert_eq!(skills(PmsmpObject::Confirm), ["PM-15 bloquant 0"]);
    let equipment = |detail: Option<&str>| {
        told(&soon(|one| {
            one.protective = Some(true);
            one.protective_detail = detail.map(str::to_owned);
        }))
    };
    assert_eq!(equipment(None), Vec::<String>::new(), "unknown");
    assert_eq!(equipment(Some(" ")), ["PM-16 bloquant 0"]);
    assert_eq!(equipment(Some("Chaussures")), Vec::<String>::new());
    let replaces = |ticked: Option<bool>| told(&soon(|one| one.no_replacement = ticked));
    assert_eq!(replaces(None), Vec::<String>::new(), "unknown");
    assert_eq!(replaces(Some(true)), Vec::<String>::new());
    assert_eq!(replaces(Some(false)), ["PM-17 bloquant 0"]);
}

#[test]
fn the_same_twice_is_told_of_the_later_one() {
    let twins = |start: &str, job: &str| {
        let mut first = case("2027-01-04", "2027-01-08");
        first.job = Some("Vendeur".into());
        let mut second = case(start, "2027-01-29");
        second.job = Some(job.into());
        found(&history(vec![first, second]), RuleCode::Pm19).len()
    };
    assert_eq!(twins("2027-01-19", "vendeur"), 1);
    assert_eq!(twins("2027-01-20", "vendeur"), 0);
    assert_eq!(twins("2027-01-11", "Boulangère"), 0);
}

#[test]
fn a_quarter_of_an_aided_contract() {
    let with = |end: &str| {
        let mut first = case("2026-12-01", "2026-12-10");
        first.siret = Some("13002526500013".into());
        let mut second = case("2027-01-01", end);
        second.aided_from = Some(date("2026-12-01"));
        second.aided_to = Some(date("2027-03-10"));
        found(&history(vec![first, second]), RuleCode::Pm18).len()
    };
    // 100 days of contract: 10 and 15 are a quarter.
    assert_eq!(with("2027-01-15"), 0);
    assert_eq!(with("2027-01-16"), 1);
}

#[test]
fn hours_and_travel_against_childcare() {
    let with = |assured: Option<u32>| {
        let mut history = soon(|one| {
            one.schedule = "1 08:00-12:00;2 08:00-12:00".parse().unwrap_or_default();
            one.travel_minutes = Some(60);
        });
        history.assured_minutes = assured;
        found(&history, RuleCode::Pm20).len()
    };
    assert_eq!((with(None), with(Some(600)), with(Some(599))), (0, 0, 1));
}

#[test]
fn an_accident_is_told_within_a_day_and_declared_within_two() {
    let at = |text: &str| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").ok();
    let timers = |told_at: Option<NaiveDateTime>| {
        let history = soon(|one| {
            one.accident_at = at("2027-01-05 10:30");
            one.accident_told_at = told_at;
        });
        let found = found(&history, RuleCode::Pm22);
        let due = found.into_iter().map(|one| (one.level, one.due));
        due.collect::<Vec<_>>()
    };
    let (day, two) = (at("2027-01-06 10:30"), at("2027-01-07 10:30"));
    assert_eq!(timers(None), [(Level::Timer, day), (Level::Timer, two)]);
    assert_eq!(timers(at("2027-01-05 12:00")), [(Level::Timer, two)]);
}

#[test]
fn a_delegation_that_ends_before_the_last_day() {
    for (until, count) in [("2027-01-14", 1), ("2027-01-15", 0)] {
        let mut history = soon(|_| {});
        history.delegation_until = Some(date(until));
        assert_eq!(found(&history, RuleCode::Pm23).len(), count);
    }
}

#[test]
fn what_is_asked_while_preparing_is_no_longer_once_over() {
    let mut past = case("2026-10-01", "2026-10-30");
    past.is_whole = true;
    past.no_replacement = Some(false);
    past.siret = Some("7328293200007".into());
    past.ends_on = Some(date("2026-11-15"));
    assert_eq!(
        told(&history(vec![past])),
        ["PM-03 bloquant 0", "PM-10 alerte 0", "PM-14 bloquant 0"]
    );
    let mut done = case("2026-10-01", "2026-10-30");
    done.weekly_minutes = Some(49 * 60);
    done.presence_days = Some(11);
    done.no_replacement = Some(false);
    done.validated_on = Some(date("2026-10-02"));
    assert_eq!(
        told(&history(vec![done])),
        ["PM-08 bloquant 0", "PM-17 bloquant 0"],
        "what was said of it stays"
    );
}
