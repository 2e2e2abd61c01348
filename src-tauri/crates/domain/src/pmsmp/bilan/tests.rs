use chrono::NaiveDate;

use super::gaps::{BilanGap, gaps};
use super::version::{Refusal, allow_version};
use super::*;
use crate::company::Company;
use crate::offer::ImmersionOffer;
use crate::person::Person;
use crate::pmsmp::{PmsmpExit, PmsmpObject};
use crate::violation::{Violation, Violations};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn id<K>(of: u8) -> Id<K> {
    Id::new(u64::from(of), [of; 10])
}

/// Monday 2 to Friday 13 November 2026, 7 hours a day, five days a week: 70 hours.
fn pmsmp() -> Pmsmp {
    let person: Id<Person> = id(1);
    let company: Id<Company> = id(2);
    Pmsmp {
        object: Some(PmsmpObject::Confirm),
        starts_on: Some(day("2026-11-02")),
        ends_on: Some(day("2026-11-13")),
        schedule: (1..=5)
            .map(|weekday| format!("{weekday} 09:00-12:00;{weekday} 13:00-17:00"))
            .collect::<Vec<_>>()
            .join(";")
            .parse()
            .unwrap(),
        tutor_name: Some("Inès Caradec".into()),
        validated_on: Some(day("2026-10-30")),
        started_on: Some(day("2026-11-02")),
        ..Pmsmp::blank(id(3), person, company)
    }
}

fn bilan() -> PmsmpBilan {
    PmsmpBilan {
        completion: Some(Completion::Complete),
        ..PmsmpBilan::first(id(4), &pmsmp(), day("2026-11-16"))
    }
}

fn line(kind: BilanLineKind) -> PmsmpBilanLine {
    PmsmpBilanLine::blank(id(5), id(4), kind, "Poncer".into())
}

fn found(outcome: Result<(), Violations>) -> Vec<(String, Violation)> {
    let wrong = outcome.err().unwrap_or_default();
    wrong
        .iter()
        .map(|(field, v)| (field.to_owned(), v))
        .collect()
}

#[test]
fn a_bilan_is_not_dated_before_the_end_nor_after_today() {
    let today = day("2026-11-23");
    for (made_on, wrong) in [
        ("2026-11-12", Some(Violation::BeforeLastDay)),
        ("2026-11-13", None),
        ("2026-11-23", None),
        ("2026-11-24", Some(Violation::InTheFuture)),
    ] {
        let bilan = PmsmpBilan {
            made_on: day(made_on),
            ..bilan()
        };
        let expected: Vec<_> = wrong
            .map(|v| ("madeOn".to_owned(), v))
            .into_iter()
            .collect();
        assert_eq!(found(bilan.check(&pmsmp(), today)), expected, "{made_on}");
    }
}

#[test]
fn hours_done_follow_from_the_week_and_those_missed() {
    let today = day("2026-11-23");
    let seven = 7 * 60;
    for (completion, last_day, missed, planned, done, wrong) in [
        (Completion::Complete, None, None, 70, 70, None),
        (Completion::Complete, None, Some(seven), 70, 63, None),
        (Completion::Complete, Some("2026-11-03"), None, 70, 70, None),
        (Completion::Partial, Some("2026-11-04"), None, 21, 21, None),
        (
            Completion::Partial,
            Some("2026-11-04"),
            Some(21 * 60),
            21,
            0,
            None,
        ),
        (
            Completion::Partial,
            Some("2026-11-04"),
            Some(21 * 60 + 1),
            21,
            0,
            Some("missedMinutes"),
        ),
        (
            Completion::Partial,
            Some("2026-11-01"),
            None,
            0,
            0,
            Some("lastDay"),
        ),
        (
            Completion::Partial,
            Some("2026-11-14"),
            None,
            70,
            70,
            Some("lastDay"),
        ),
        (Completion::NoShow, None, None, 70, 0, None),
    ] {
        let bilan = PmsmpBilan {
            completion: Some(completion),
            last_day: last_day.map(day),
            missed_minutes: missed,
            ..bilan()
        };
        let case = format!("{completion:?} {last_day:?} {missed:?}");
        assert_eq!(
            bilan.planned_minutes(&pmsmp()),
            Some(planned * 60),
            "{case}"
        );
        assert_eq!(bilan.done_minutes(&pmsmp()), Some(done * 60), "{case}");
        let fields: Vec<String> = found(bilan.check(&pmsmp(), today))
            .into_iter()
            .map(|(f, _)| f)
            .collect();
        assert_eq!(
            fields,
            wrong.map(str::to_owned).into_iter().collect::<Vec<_>>(),
            "{case}"
        );
    }
}

#[test]
fn without_a_detailed_week_each_week_begun_counts_whole() {
    let mut loose = pmsmp();
    loose.schedule = Default::default();
    assert_eq!(bilan().planned_minutes(&loose), None);
    assert_eq!(bilan().done_minutes(&loose), None);
    loose.weekly_minutes = Some(35 * 60);
    assert_eq!(bilan().planned_minutes(&loose), Some(70 * 60));
    loose.ends_on = Some(day("2026-11-06"));
    assert_eq!(bilan().planned_minutes(&loose), Some(35 * 60));
}

#[test]
fn what_is_missing_depends_on_what_happened() {
    use BilanGap as G;
    let seen = PmsmpBilanLine {
        tutor_mark: Some(Mark::NotYet),
        ..line(BilanLineKind::SoftSkill)
    };
    let unseen = PmsmpBilanLine {
        tutor_mark: Some(Mark::NoOccasion),
        ..seen.clone()
    };
    let task = PmsmpBilanLine {
        task_mark: Some(TaskMark::Seen),
        ..line(BilanLineKind::Task)
    };
    let blank = PmsmpBilan {
        completion: None,
        tutor_name: None,
        ..bilan()
    };
    let all = [
        G::Completion,
        G::Reached,
        G::Evidence,
        G::Lines,
        G::Tutor,
        G::Referent,
    ];
    assert_eq!(gaps(&blank, &[], &[]), all);
    let told = PmsmpBilan {
        reached: Some(Reached::Partly),
        evidence: "Trois meubles montés.".into(),
        referent_name: Some("Camille Exemple".into()),
        ..bilan()
    };
    let two = [seen.clone(), task.clone(), unseen];
    assert_eq!(gaps(&told, &two, &[]), [G::Lines]);
    let three = [seen.clone(), task, seen];
    assert_eq!(gaps(&told, &three, &[]), []);
    let hire = PmsmpFollowUp::blank(id(6), id(4), FollowUpKind::Hire);
    assert_eq!(gaps(&told, &three, &[hire]), [G::HireDate]);
    let partial = PmsmpBilan {
        completion: Some(Completion::Partial),
        ..told.clone()
    };
    assert_eq!(
        gaps(&partial, &three, &[]),
        [G::LastDay, G::Initiative, G::Reason]
    );
    // BI-01: when nobody came, neither objective, nor grid, nor tutor.
    let nobody = PmsmpBilan {
        completion: Some(Completion::NoShow),
        ..blank
    };
    assert_eq!(
        gaps(&nobody, &[], &[]),
        [G::Initiative, G::Reason, G::Referent]
    );
    assert!(gaps(&nobody, &[], &[]).iter().all(|gap| {
        let asked = sections::BilanSection::of(nobody.completion);
        asked.contains(&gap.section()) || *gap == G::Referent
    }));
}

#[test]
fn voices_two_steps_apart_are_to_talk_and_no_occasion_never_counts() {
    use Mark as M;
    for (person, tutor, to_talk) in [
        (Some(M::NotYet), Some(M::Alone), true),
        (Some(M::AtEase), Some(M::WithHelp), true),
        (Some(M::AtEase), Some(M::NotYet), true),
        (Some(M::WithHelp), Some(M::Alone), false),
        (Some(M::Alone), Some(M::Alone), false),
        (Some(M::NoOccasion), Some(M::AtEase), false),
        (Some(M::AtEase), Some(M::NoOccasion), false),
        (None, Some(M::AtEase), false),
        (Some(M::AtEase), None, false),
    ] {
        let line = PmsmpBilanLine {
            person_mark: person,
            tutor_mark: tutor,
            ..line(BilanLineKind::SoftSkill)
        };
        assert_eq!(line.is_to_talk(), to_talk, "{person:?} {tutor:?}");
    }
}

#[test]
fn lines_come_from_the_offer_and_technical_ones_for_a_recruitment_only() {
    let offer = ImmersionOffer {
        tasks: vec![
            "Poncer".into(),
            "Poncer".into(),
            " ".into(),
            "Monter".into(),
        ],
        soft_skills: vec!["SE01".into()],
        technical_skills: vec!["Lire un plan".into()],
        ..ImmersionOffer::blank(id(7), id(2))
    };
    let usual = ["SE05".to_owned(), "SE15".to_owned()];
    let said = |pmsmp: &Pmsmp, offer: Option<&ImmersionOffer>| -> Vec<String> {
        let lines = first_lines(pmsmp, offer, &usual);
        lines
            .into_iter()
            .map(|l| l.code.unwrap_or(l.label))
            .collect()
    };
    let mut p = pmsmp();
    assert_eq!(said(&p, Some(&offer)), ["Poncer", "Monter", "SE01"]);
    assert_eq!(said(&p, None), ["SE05", "SE15"]);
    p.object = Some(PmsmpObject::Recruit);
    assert_eq!(
        said(&p, Some(&offer)),
        ["Poncer", "Monter", "SE01", "Lire un plan"]
    );
    p.technical_skills = vec!["Régler la scie".into()];
    assert_eq!(
        said(&p, Some(&offer)),
        ["Poncer", "Monter", "SE01", "Régler la scie"]
    );
}

#[test]
fn a_line_keeps_to_its_scale_and_to_its_object() {
    let technical = line(BilanLineKind::Technical);
    let only = ("kind".to_owned(), Violation::OnlyForRecruitment);
    assert_eq!(found(technical.check(&pmsmp())), [only]);
    let recruit = Pmsmp {
        object: Some(PmsmpObject::Recruit),
        ..pmsmp()
    };
    assert_eq!(found(technical.check(&recruit)), []);
    let marked = PmsmpBilanLine {
        tutor_mark: Some(Mark::Alone),
        ..line(BilanLineKind::Task)
    };
    assert_eq!(found(marked.check(&pmsmp())).len(), 1);
    let seen = PmsmpBilanLine {
        task_mark: Some(TaskMark::Seen),
        ..line(BilanLineKind::SoftSkill)
    };
    assert_eq!(found(seen.check(&pmsmp())).len(), 1);
}

#[test]
fn a_hire_starts_with_the_immersion_at_the_earliest() {
    for (kind, on, wrong) in [
        (FollowUpKind::Hire, "2026-11-01", true),
        (FollowUpKind::Hire, "2026-11-02", false),
        (FollowUpKind::Interview, "2026-11-01", false),
    ] {
        let next = PmsmpFollowUp {
            happens_on: Some(day(on)),
            ..PmsmpFollowUp::blank(id(6), id(4), kind)
        };
        assert_eq!(next.check(&pmsmp()).is_err(), wrong, "{kind:?} {on}");
    }
    let mut pause = PmsmpFollowUp::blank(id(6), id(4), FollowUpKind::Pause);
    pause.contract_type = Some("cdi".into());
    pause.clean();
    assert_eq!(pause.contract_type, None);
}

#[test]
fn a_version_begins_once_it_is_over_and_no_other_is_written() {
    let today = day("2026-11-13");
    let mut agreed = bilan();
    agreed.agreed_on = Some(today);
    assert_eq!(allow_version(&pmsmp(), None, today), Ok(()));
    assert_eq!(
        allow_version(&pmsmp(), None, day("2026-11-12")),
        Err(Refusal::NotOver)
    );
    assert_eq!(
        allow_version(&pmsmp(), Some(&bilan()), today),
        Err(Refusal::Draft)
    );
    assert_eq!(allow_version(&pmsmp(), Some(&agreed), today), Ok(()));
    let never = Pmsmp {
        validated_on: None,
        started_on: None,
        ..pmsmp()
    };
    assert_eq!(
        allow_version(&never, None, today),
        Err(Refusal::DidNotTakePlace)
    );
}

#[test]
fn the_first_version_knows_how_it_stopped_and_the_next_one_all_that_was_said() {
    let stopped = Pmsmp {
        exit: Some(PmsmpExit::Interrupted),
        exit_on: Some(day("2026-11-04")),
        exit_by: Some(Initiative::Person),
        exit_reason: Some("Un autre emploi".into()),
        done_minutes: Some(18 * 60),
        ..pmsmp()
    };
    let first = PmsmpBilan::first(id(4), &stopped, day("2026-11-06"));
    assert_eq!(first.completion, Some(Completion::Partial));
    assert_eq!(first.last_day, Some(day("2026-11-04")));
    assert_eq!(first.missed_minutes, Some(3 * 60));
    assert_eq!(first.done_minutes(&stopped), Some(18 * 60));
    assert_eq!(first.reason.as_deref(), Some("Un autre emploi"));
    assert_eq!(first.tutor_name.as_deref(), Some("Inès Caradec"));
    assert!(first.check(&stopped, day("2026-11-06")).is_ok());
    let mut told = bilan();
    told.evidence = "Trois meubles".into();
    told.agree(Agreement::Agrees, day("2026-11-17"), "", day("2026-11-23"))
        .unwrap();
    let next = told.next(id(8), day("2026-11-20"));
    assert_eq!(
        (next.number, next.agreement, next.agreed_on),
        (2, None, None)
    );
    assert_eq!(next.evidence, "Trois meubles");
    assert_eq!(next.made_on, day("2026-11-20"));
}

#[test]
fn someone_who_disagrees_says_why_and_on_a_day_that_can_be() {
    let today = day("2026-11-23");
    for (agreement, on, comment, wrong) in [
        (Agreement::Agrees, "2026-11-16", "", None),
        (
            Agreement::Disagrees,
            "2026-11-16",
            "Pas d’accord sur les horaires.",
            None,
        ),
        (
            Agreement::Disagrees,
            "2026-11-16",
            " \n",
            Some(("comment", Violation::Missing)),
        ),
        (
            Agreement::Agrees,
            "2026-11-15",
            "",
            Some(("agreedOn", Violation::BeforeBilan)),
        ),
        (
            Agreement::Agrees,
            "2026-11-24",
            "",
            Some(("agreedOn", Violation::InTheFuture)),
        ),
    ] {
        let mut bilan = bilan();
        let outcome = bilan.agree(agreement, day(on), comment, today);
        let is_agreed = outcome.is_ok();
        let expected: Vec<_> = wrong.map(|(f, v)| (f.to_owned(), v)).into_iter().collect();
        assert_eq!(found(outcome), expected, "{agreement:?} {on} {comment:?}");
        assert_eq!(bilan.agreed_on.is_some(), is_agreed);
    }
}
