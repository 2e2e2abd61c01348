use chrono::NaiveDate;

use super::*;
use crate::id::Id;
use crate::pmsmp::bilan::Reached;
use crate::pmsmp::{Initiative, SharedLine};
use crate::violation::Violation;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn pmsmp() -> Pmsmp {
    Pmsmp {
        starts_on: Some(day("2026-11-16")),
        ends_on: Some(day("2026-11-27")),
        schedule: "1 08:00-12:00;2 08:00-12:00;2 13:00-17:00".parse().unwrap(),
        ..Pmsmp::blank(
            Id::new(1, [1; 10]),
            Id::new(1, [2; 10]),
            Id::new(1, [3; 10]),
        )
    }
}

fn bilan(reached: Option<Reached>, agreed: bool) -> PmsmpBilan {
    PmsmpBilan {
        reached,
        agreed_on: agreed.then(|| day("2026-12-01")),
        ..PmsmpBilan::blank(
            Id::new(1, [4; 10]),
            Id::new(1, [1; 10]),
            1,
            day("2026-12-01"),
        )
    }
}

/// As far as a step, every step before it noted.
fn up_to(step: PmsmpStep) -> Pmsmp {
    let mut pmsmp = pmsmp();
    for done in PmsmpStep::ALL.iter().filter(|other| **other <= step) {
        pmsmp.note_step(*done, Some(day("2026-11-10")));
    }
    pmsmp
}

#[test]
fn each_step_leads_to_its_state_and_to_the_next_one() {
    let fresh = pmsmp();
    assert_eq!(fresh.state(None), PmsmpState::Draft);
    assert_eq!(fresh.next_step(), Some(PmsmpStep::Propose));
    for (at, step) in PmsmpStep::ALL.iter().enumerate() {
        let there = up_to(*step);
        assert_eq!(there.state(None), step.state());
        assert_eq!(there.last_step(), Some(*step));
        assert_eq!(there.next_step(), PmsmpStep::ALL.get(at + 1).copied());
    }
    let done = up_to(PmsmpStep::Finish);
    assert_eq!(done.state(Some(&bilan(None, false))), PmsmpState::Finished);
    assert_eq!(done.state(Some(&bilan(None, true))), PmsmpState::Reviewed);
    let closed = up_to(PmsmpStep::Close);
    assert_eq!(closed.state(Some(&bilan(None, true))), PmsmpState::Closed);
}

#[test]
fn steps_are_noted_in_order_and_the_first_two_may_be_skipped() {
    use PmsmpStep::*;
    for (from, step, outcome) in [
        (None, Propose, Ok(())),
        (None, Meet, Ok(())),
        (None, Request, Ok(())),
        (None, Validate, Err(Refusal::StepMissing)),
        (Some(Meet), Propose, Err(Refusal::StepNoted)),
        (Some(Request), Request, Err(Refusal::StepNoted)),
        (Some(Request), Validate, Ok(())),
        (Some(Request), Start, Err(Refusal::StepMissing)),
        (Some(Validate), Start, Ok(())),
        (Some(Validate), Finish, Err(Refusal::StepMissing)),
        (Some(Start), Finish, Ok(())),
        (Some(Finish), Close, Err(Refusal::BilanMissing)),
    ] {
        let there = from.map_or_else(pmsmp, up_to);
        assert_eq!(
            there.allow_step(step, None, day("2026-12-24")),
            outcome,
            "{from:?} {step:?}"
        );
    }
    let late = day("2027-03-01");
    let done = up_to(Finish);
    assert_eq!(
        done.allow_step(Close, Some(&bilan(None, true)), late),
        Ok(())
    );
    let aside = Pmsmp {
        set_aside_on: Some(day("2027-03-01")),
        ..done
    };
    assert_eq!(aside.allow_step(Close, None, late), Ok(()));
    let undated = Pmsmp {
        ends_on: None,
        ..pmsmp()
    };
    assert_eq!(undated.allow_step(Meet, None, late), Ok(()));
    assert_eq!(
        undated.allow_step(Request, None, late),
        Err(Refusal::DatesMissing)
    );
}

#[test]
fn under_way_and_over_wait_for_their_day() {
    for (from, step, on, outcome) in [
        (
            PmsmpStep::Validate,
            PmsmpStep::Start,
            "2026-11-15",
            Err(Refusal::TooEarly),
        ),
        (PmsmpStep::Validate, PmsmpStep::Start, "2026-11-16", Ok(())),
        (
            PmsmpStep::Start,
            PmsmpStep::Finish,
            "2026-11-26",
            Err(Refusal::TooEarly),
        ),
        (PmsmpStep::Start, PmsmpStep::Finish, "2026-11-27", Ok(())),
    ] {
        assert_eq!(up_to(from).allow_step(step, None, day(on)), outcome, "{on}");
    }
}

#[test]
fn only_the_last_step_is_taken_back() {
    let there = up_to(PmsmpStep::Validate);
    assert_eq!(there.allow_back(PmsmpStep::Validate), Ok(()));
    assert_eq!(
        there.allow_back(PmsmpStep::Request),
        Err(Refusal::NotTheLastStep)
    );
}

#[test]
fn under_way_and_over_are_proposed_from_the_dates() {
    let validated = up_to(PmsmpStep::Validate);
    let running = up_to(PmsmpStep::Start);
    for (pmsmp, on, step) in [
        (&validated, "2026-11-15", None),
        (&validated, "2026-11-16", Some(PmsmpStep::Start)),
        (&validated, "2026-12-24", Some(PmsmpStep::Start)),
        (&running, "2026-11-27", None),
        (&running, "2026-11-28", Some(PmsmpStep::Finish)),
        (&pmsmp(), "2026-11-28", None),
    ] {
        assert_eq!(pmsmp.step_to_confirm(day(on)), step, "{on}");
    }
}

fn ending(exit: PmsmpExit) -> Ending {
    Ending {
        exit,
        on: Some(day("2026-11-17")),
        by: Some(Initiative::Company),
        reason: "Chantier arrêté".into(),
        done_minutes: Some(600),
    }
}

#[test]
fn a_way_out_goes_with_where_it_stands() {
    use PmsmpExit::*;
    for (step, exits) in [
        (None, vec![Refused, Cancelled]),
        (Some(PmsmpStep::Request), vec![Refused, Cancelled]),
        (Some(PmsmpStep::Validate), vec![Cancelled, NoShow]),
        (Some(PmsmpStep::Start), vec![Interrupted]),
        (Some(PmsmpStep::Finish), vec![]),
        (Some(PmsmpStep::Close), vec![]),
    ] {
        let there = step.map_or_else(pmsmp, up_to);
        assert_eq!(there.exits(), exits, "{step:?}");
    }
    let mut running = up_to(PmsmpStep::Start);
    assert_eq!(running.allow_exit(NoShow), Err(Refusal::WrongExit));
    running.end(&ending(Interrupted));
    assert_eq!(running.state(None), PmsmpState::Interrupted);
    assert_eq!(running.last_day(), Some(day("2026-11-17")));
    assert_eq!(running.allow_exit(Interrupted), Err(Refusal::OutOfCourse));
    assert_eq!(
        running.allow_step(PmsmpStep::Finish, None, day("2026-12-24")),
        Err(Refusal::OutOfCourse)
    );
    assert_eq!(running.next_step(), None);
    assert_eq!(running.resume(), Ok(()));
    assert_eq!(running, up_to(PmsmpStep::Start));
    assert_eq!(running.resume(), Err(Refusal::InCourse));
}

#[test]
fn a_way_out_has_its_reason_its_author_its_day_and_its_hours() {
    let running = up_to(PmsmpStep::Start);
    let today = day("2026-11-23");
    let good = ending(PmsmpExit::Interrupted);
    assert!(running.check_ending(&good, today).is_ok());
    let found = |change: &dyn Fn(&mut Ending)| {
        let mut ending = good.clone();
        change(&mut ending);
        let wrong = running.check_ending(&ending, today).err();
        let first = wrong.as_ref().and_then(|wrong| wrong.iter().next());
        first.map(|(field, violation)| (field.to_owned(), violation))
    };
    let is = |field: &str, violation| Some((field.to_owned(), violation));
    assert_eq!(
        found(&|e| e.reason.clear()),
        is("reason", Violation::Missing)
    );
    assert_eq!(found(&|e| e.by = None), is("by", Violation::Missing));
    assert_eq!(found(&|e| e.on = None), is("on", Violation::Missing));
    assert_eq!(
        found(&|e| e.on = Some(day("2026-11-24"))),
        is("on", Violation::InTheFuture)
    );
    assert_eq!(
        found(&|e| e.on = Some(day("2026-11-15"))),
        is("on", Violation::BeforeStart)
    );
    assert_eq!(
        found(&|e| e.done_minutes = None),
        is("doneMinutes", Violation::Missing)
    );
    // Monday 4 h and Tuesday 8 h were planned until the 17th.
    assert_eq!(
        found(&|e| e.done_minutes = Some(12 * 60 + 1)),
        is("doneMinutes", Violation::MoreThanPlanned { most: 720 })
    );
    let refused = Ending {
        by: Some(Initiative::Accident),
        ..ending(PmsmpExit::Refused)
    };
    assert!(pmsmp().check_ending(&refused, today).is_err());
    let absent = Ending {
        by: None,
        done_minutes: None,
        ..ending(PmsmpExit::NoShow)
    };
    assert!(
        up_to(PmsmpStep::Validate)
            .check_ending(&absent, today)
            .is_ok()
    );
}

#[test]
fn one_renewal_and_only_when_the_objective_was_not_reached() {
    let done = up_to(PmsmpStep::Finish);
    let no = bilan(Some(Reached::No), true);
    let allow = |pmsmp: &Pmsmp, bilan: Option<&PmsmpBilan>, others: &[Pmsmp]| {
        allow_renewal(pmsmp, bilan, others)
    };
    assert_eq!(allow(&done, Some(&no), &[]), Ok(()));
    let partly = bilan(Some(Reached::Partly), false);
    assert_eq!(allow(&done, Some(&partly), &[]), Ok(()));
    let yes = bilan(Some(Reached::Yes), true);
    assert_eq!(
        allow(&done, Some(&yes), &[]),
        Err(Refusal::ObjectiveReached)
    );
    assert_eq!(allow(&done, None, &[]), Err(Refusal::NoBilan));
    assert_eq!(
        allow(&done, Some(&bilan(None, false)), &[]),
        Err(Refusal::NoBilan)
    );
    assert_eq!(
        allow(&pmsmp(), Some(&no), &[]),
        Err(Refusal::DidNotTakePlace)
    );
    let mut second = renewal(&done, Id::new(2, [9; 10]));
    assert_eq!(
        allow(&second, Some(&no), &[]),
        Err(Refusal::RenewalOfRenewal)
    );
    assert_eq!(
        allow(&done, Some(&no), std::slice::from_ref(&second)),
        Err(Refusal::RenewedAlready)
    );
    second.exit = Some(PmsmpExit::Cancelled);
    assert_eq!(allow(&done, Some(&no), &[second]), Ok(()));
}

#[test]
fn a_renewal_takes_up_what_was_aimed_at_and_starts_the_day_after() {
    let mut done = up_to(PmsmpStep::Finish);
    done.objectives = "Tenir un poste de vente".into();
    done.tutor_name = Some("Ana Lopes".into());
    done.no_replacement = true;
    let second = renewal(&done, Id::new(2, [9; 10]));
    assert_eq!(second.renews, Some(done.id));
    assert_eq!(second.objectives, done.objectives);
    assert_eq!(second.object, done.object);
    assert_eq!(second.tutor_name, done.tutor_name);
    assert_eq!(second.starts_on, Some(day("2026-11-28")));
    assert_eq!(second.ends_on, None);
    assert_eq!(second.state(None), PmsmpState::Draft);
    // Ticked again for the new dates.
    assert!(!second.no_replacement);
}

#[test]
fn hours_planned_follow_the_week_and_the_days_off() {
    let mut pmsmp = pmsmp();
    // Two Mondays of 4 h, two Tuesdays of 8 h.
    assert_eq!(pmsmp.planned_minutes(None), 24 * 60);
    assert_eq!(pmsmp.presence(None).len(), 4);
    pmsmp.days_off = vec!["2026-11-24".into()];
    assert_eq!(pmsmp.planned_minutes(None), 16 * 60);
    assert_eq!(pmsmp.planned_minutes(Some(day("2026-11-16"))), 4 * 60);
    pmsmp.starts_on = Some(day("1026-11-16"));
    assert!(pmsmp.presence(None).len() < 366);
}

#[test]
fn what_is_shared_is_kept_once_in_the_order_of_the_list() {
    let mut pmsmp = pmsmp();
    pmsmp.shared = vec![
        "telephone".into(),
        "diagnostic".into(),
        SharedLine::Support.code().into(),
        "telephone".into(),
    ];
    pmsmp.shared_on = Some(day("2026-11-10"));
    pmsmp.clean();
    assert_eq!(pmsmp.shared, ["points_appui", "telephone"]);
    assert!(pmsmp.shared_on.is_some());
    pmsmp.shared.clear();
    pmsmp.clean();
    assert_eq!(pmsmp.shared_on, None);
}

#[test]
fn an_accident_is_told_after_it_happened_and_during_the_immersion() {
    let at = |text: &str| Some(text.parse().unwrap());
    let now = "2026-11-23T09:00:00".parse().unwrap();
    let mut pmsmp = pmsmp();
    assert!(pmsmp.check_accident(now).is_err());
    pmsmp.accident_at = at("2026-11-20T10:00:00");
    assert!(pmsmp.check_accident(now).is_ok());
    pmsmp.accident_told_at = at("2026-11-20T09:00:00");
    assert!(pmsmp.check_accident(now).is_err());
    let wrong = pmsmp.check_accident(now).err();
    let told = wrong.as_ref().and_then(|wrong| wrong.iter().next());
    assert_eq!(told, Some(("toldAt", Violation::BeforeAccident)));
    pmsmp.accident_told_at = at("2026-11-23T10:00:00");
    assert!(pmsmp.check_accident(now).is_err());
    pmsmp.accident_told_at = None;
    pmsmp.accident_at = at("2026-11-10T10:00:00");
    assert!(pmsmp.check_accident(now).is_err());
}

#[test]
fn a_list_too_long_says_how_long_it_may_be() {
    let mut pmsmp = pmsmp();
    pmsmp.technical_skills = vec!["Lire un plan".into(); 201];
    pmsmp.schedule = vec!["1 08:00-12:00"; 29].join(";").parse().unwrap();
    let wrong = pmsmp.check().unwrap_err();
    let too_many = |limit, found| Violation::TooMany { limit, found };
    assert_eq!(
        wrong.iter().collect::<Vec<_>>(),
        [
            ("schedule", too_many(28, 29)),
            ("technicalSkills", too_many(200, 201))
        ]
    );
}
