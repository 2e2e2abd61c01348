use chrono::{NaiveDate, NaiveDateTime};

use super::*;
use crate::agenda::{Appointment, Attendance};
use crate::category::{CategoryState, Polarity};
use crate::contract::{Contract, ContractKind};
use crate::diagnostic::{CategoryEntry, Diagnostic, Strength, TickedSituation};
use crate::dossier::Dossier;
use crate::id::Id;
use crate::person::{PersonItem, PersonSet};
use crate::plan::{Action, ActionStatus, Objective, ObjectiveStatus};
use crate::pmsmp::bilan::{Agreement, BilanLineKind, PmsmpBilan, PmsmpBilanLine};
use crate::pmsmp::{Pmsmp, PmsmpExit};
use crate::potentialites::{
    GridForm, GridSupport, PotentialitesAnswer, PotentialitesGrid, PotentialitesMark,
};

fn id<K>(number: u64) -> Id<K> {
    Id::new(number, [0; 10])
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Monday 23 November 2026 at nine.
fn now() -> NaiveDateTime {
    "2026-11-23T09:00:00".parse().unwrap()
}

fn objective(number: u64, category: Category, status: ObjectiveStatus) -> Objective {
    Objective {
        id: id(number),
        person: id(1),
        category,
        code: None,
        label: format!("Objectif {number}"),
        status,
        priority: None,
        position: 0,
    }
}

fn action(number: u64, of: u64, status: ActionStatus, on: Option<&str>) -> Action {
    let on = on.map(day);
    Action {
        id: id(number),
        objective: id(of),
        code: None,
        label: format!("Action {number}"),
        status,
        actor: Actor::Person,
        actor_name: None,
        starts_on: None,
        due_on: on.filter(|_| status.is_open()),
        proof: None,
        weekly_minutes: None,
        closed_on: on.filter(|_| !status.is_open()),
        close_reason: None,
        appointment: None,
        pmsmp: None,
        potentialites_answer: None,
        position: 0,
    }
}

fn meeting(at: &str, attendance: Attendance) -> Appointment {
    Appointment {
        id: id(9),
        person: id(1),
        starts_at: at.parse().unwrap(),
        minutes: 60,
        place: None,
        subject: Some("Faire le point".into()),
        attendance,
    }
}

fn immersion(first: &str, last: &str) -> Pmsmp {
    Pmsmp {
        starts_on: Some(day(first)),
        ends_on: Some(day(last)),
        validated_on: Some(day("2026-10-01")),
        ..Pmsmp::blank(id(3), id(1), id(2))
    }
}

fn lived(pmsmp: Pmsmp) -> Sources {
    Sources {
        immersions: vec![Immersed {
            pmsmp,
            label: "Menuiserie".into(),
        }],
        ..Sources::default()
    }
}

/// Kind, place and day of each step.
fn told(sources: &Sources) -> Vec<(MilestoneKind, MilestonePlace, String)> {
    let steps = path(sources, now()).into_iter();
    steps
        .map(|it| {
            let on = it.on.map(|on| on.to_string()).unwrap_or_default();
            (it.kind, it.place, on)
        })
        .collect()
}

#[test]
fn a_path_goes_from_the_first_day_through_today_to_what_is_ahead() {
    use MilestoneKind as Kind;
    use MilestonePlace::{Ahead, Done, Today};
    let mut contract = Contract::blank(id(5), id(1), ContractKind::First);
    contract.signed_on = Some(day("2026-09-10"));
    contract.starts_on = Some(day("2026-09-10"));
    contract.ends_on = Some(day("2027-03-09"));
    contract.review_on = Some(day("2026-12-10"));
    let mut grid = PotentialitesGrid::blank(
        id(6),
        id(1),
        GridForm::Full,
        false,
        GridSupport::Screen,
        "2026.1".into(),
        day("2026-10-02"),
    );
    grid.closed_on = Some(day("2026-10-02"));
    let sources = Sources {
        dossier: Some(Dossier {
            id: id(4),
            person: id(1),
            referent: String::new(),
            opened_on: day("2026-08-24"),
            closed_on: None,
            close_reason: None,
            orientation_path: None,
            rsa_from: None,
            orientation_notified_on: Some(day("2026-08-20")),
            territory: None,
        }),
        diagnostics: vec![Diagnostic {
            id: id(7),
            person: id(1),
            opened_on: day("2026-09-01"),
            closed_on: Some(day("2026-09-03")),
            pack: String::new(),
        }],
        contracts: vec![contract],
        grids: vec![grid],
        objectives: vec![
            objective(20, Category::Emploi, ObjectiveStatus::InProgress),
            objective(21, Category::Mobilite, ObjectiveStatus::Reached),
        ],
        actions: vec![
            action(30, 20, ActionStatus::Done, Some("2026-10-20")),
            action(31, 20, ActionStatus::InProgress, Some("2026-12-04")),
            action(32, 20, ActionStatus::Planned, None),
            action(33, 21, ActionStatus::Done, Some("2026-11-05")),
        ],
        appointments: vec![
            meeting("2026-09-01T09:00:00", Attendance::Present),
            meeting("2026-11-23T08:00:00", Attendance::Planned),
        ],
        immersions: lived(immersion("2026-11-16", "2026-11-27")).immersions,
        ..Sources::default()
    };
    let on = |text: &str| text.to_owned();
    assert_eq!(
        told(&sources),
        [
            (Kind::Orientation, Done, on("2026-08-20")),
            (Kind::Start, Done, on("2026-08-24")),
            (Kind::Appointment, Done, on("2026-09-01")),
            (Kind::Diagnostic, Done, on("2026-09-03")),
            (Kind::Contract, Done, on("2026-09-10")),
            (Kind::Potentialites, Done, on("2026-10-02")),
            (Kind::Action, Done, on("2026-10-20")),
            (Kind::Objective, Done, on("2026-11-05")),
            (Kind::Action, Done, on("2026-11-05")),
            (Kind::Contract, Today, on("2026-09-10")),
            (Kind::Immersion, Today, on("2026-11-16")),
            (Kind::Appointment, Ahead, on("2026-11-23")),
            (Kind::Action, Ahead, on("2026-12-04")),
            (Kind::Review, Ahead, on("2026-12-10")),
            (Kind::Action, Ahead, on("")),
        ]
    );
}

#[test]
fn nobody_is_judged_no_absence_nothing_given_up() {
    let appointments = [
        Attendance::AbsentExcused,
        Attendance::AbsentUnexcused,
        Attendance::Cancelled,
        Attendance::Postponed,
        // Nobody said who came.
        Attendance::Planned,
    ];
    let sources = Sources {
        objectives: vec![
            objective(20, Category::Emploi, ObjectiveStatus::InProgress),
            objective(21, Category::Emploi, ObjectiveStatus::Abandoned),
        ],
        actions: vec![
            action(30, 20, ActionStatus::Abandoned, Some("2026-10-20")),
            action(31, 20, ActionStatus::Cancelled, Some("2026-10-20")),
            action(32, 21, ActionStatus::Planned, None),
        ],
        appointments: appointments
            .iter()
            .map(|said| meeting("2026-11-02T09:00:00", *said))
            .collect(),
        ..Sources::default()
    };
    assert_eq!(told(&sources), []);
    for exit in [PmsmpExit::Refused, PmsmpExit::Cancelled, PmsmpExit::NoShow] {
        let mut pmsmp = immersion("2026-11-02", "2026-11-13");
        pmsmp.exit = Some(exit);
        assert_eq!(told(&lived(pmsmp)), [], "{exit:?}");
    }
}

#[test]
fn an_immersion_is_done_going_on_or_ahead() {
    let placed = |pmsmp: Pmsmp| {
        let step = path(&lived(pmsmp), now()).pop().unwrap();
        (step.place, step.on.map(|on| on.to_string()))
    };
    let on = |text: &str| Some(text.to_owned());
    let done = immersion("2026-11-02", "2026-11-13");
    assert_eq!(
        placed(done.clone()),
        (MilestonePlace::Done, on("2026-11-13"))
    );
    let mut stopped = done.clone();
    stopped.exit = Some(PmsmpExit::Interrupted);
    stopped.exit_on = Some(day("2026-11-06"));
    assert_eq!(placed(stopped), (MilestonePlace::Done, on("2026-11-06")));
    let running = immersion("2026-11-23", "2026-11-23");
    assert_eq!(placed(running), (MilestonePlace::Today, on("2026-11-23")));
    let ahead = immersion("2026-11-24", "2026-12-04");
    assert_eq!(placed(ahead), (MilestonePlace::Ahead, on("2026-11-24")));
    let mut forgotten = done;
    forgotten.validated_on = None;
    assert_eq!(placed(forgotten), (MilestonePlace::Ahead, None));
}

#[test]
fn an_objective_is_reached_on_the_day_it_was_noted() {
    let mut sources = Sources {
        objectives: vec![objective(20, Category::Emploi, ObjectiveStatus::Reached)],
        actions: vec![action(30, 20, ActionStatus::Done, Some("2026-10-20"))],
        ..Sources::default()
    };
    let on = |sources: &Sources| {
        let steps = path(sources, now());
        let found = steps.iter().find(|it| it.kind == MilestoneKind::Objective);
        found.unwrap().on
    };
    assert_eq!(on(&sources), Some(day("2026-10-20")));
    sources.reached.insert(id(20), day("2026-11-10"));
    assert_eq!(on(&sources), Some(day("2026-11-10")));
    sources.reached.clear();
    sources.actions.clear();
    assert_eq!(on(&sources), None);
}

#[test]
fn nothing_of_health_is_told() {
    let mut wanted = objective(20, Category::Sante, ObjectiveStatus::InProgress);
    wanted.priority = Some(1);
    let sources = Sources {
        objectives: vec![
            wanted,
            objective(21, Category::Sante, ObjectiveStatus::Reached),
        ],
        actions: vec![
            action(30, 20, ActionStatus::Planned, None),
            action(31, 21, ActionStatus::Done, Some("2026-10-20")),
        ],
        ..Sources::default()
    };
    assert_eq!(told(&sources), []);
    assert!(aims(&sources.objectives).is_empty());
    let found = from_diagnostic(
        &[entry(Category::Sante, CategoryState::FreinLifted)],
        &[strength(Category::Sante, "Se soigne")],
        &[asset(Category::Sante, "sante.en_forme")],
    );
    assert_eq!(found, Supports::default());
    let rights = [PersonSet::Right, PersonSet::Tag].map(|set| PersonItem {
        id: id(1),
        person: id(1),
        set,
        code: "css".into(),
    });
    assert_eq!(from_items(&rights), []);
}

#[test]
fn two_hundred_actions_leave_the_most_telling_ones_and_count_the_others() {
    let mut sources = Sources {
        objectives: vec![objective(20, Category::Emploi, ObjectiveStatus::Reached)],
        ..Sources::default()
    };
    let first = day("2025-11-24");
    for number in 0..200_u32 {
        let on = first + chrono::Days::new(u64::from(number));
        let mut done = action(
            100 + u64::from(number),
            20,
            ActionStatus::Done,
            Some("2026-01-01"),
        );
        done.closed_on = Some(on);
        sources.actions.push(done);
    }
    let steps = path(&sources, now());
    let weights: Vec<_> = steps.iter().map(|it| (it.place, it.weight)).collect();
    let shown = telling(&weights, Room { done: 5, ahead: 5 });
    let kept: Vec<&Milestone> = steps
        .iter()
        .zip(&shown)
        .filter(|(_, shown)| **shown)
        .map(|(step, _)| step)
        .collect();
    assert_eq!(kept.len(), 5);
    assert!(kept.iter().any(|it| it.kind == MilestoneKind::Objective));
    // The others are the latest.
    assert!(kept.iter().all(|it| it.on >= Some(day("2026-06-08"))));
    let kinds: Vec<_> = steps.iter().map(|it| (it.place, it.kind)).collect();
    assert_eq!(
        left_out(&kinds, &shown, MilestonePlace::Done),
        [(MilestoneKind::Action, 196)]
    );
    assert_eq!(left_out(&kinds, &shown, MilestonePlace::Ahead), []);
}

#[test]
fn ahead_the_nearest_are_told_and_today_always() {
    let path = [
        (MilestonePlace::Today, 9),
        (MilestonePlace::Ahead, 6),
        (MilestonePlace::Ahead, 3),
        (MilestonePlace::Ahead, 3),
    ];
    let room = Room { done: 0, ahead: 1 };
    assert_eq!(telling(&path, room), [true, false, true, false]);
}

#[test]
fn aims_are_the_priorities_in_their_order() {
    let mut all = vec![
        objective(20, Category::Emploi, ObjectiveStatus::InProgress),
        objective(21, Category::Mobilite, ObjectiveStatus::InProgress),
        objective(22, Category::Logement, ObjectiveStatus::InProgress),
        objective(23, Category::Logement, ObjectiveStatus::Reached),
    ];
    for (objective, priority) in all.iter_mut().zip([Some(2), Some(1), None, Some(3)]) {
        objective.priority = priority;
    }
    let labels: Vec<&str> = aims(&all).iter().map(|it| it.label.as_str()).collect();
    assert_eq!(labels, ["Objectif 21", "Objectif 20"]);
}

fn entry(category: Category, state: CategoryState) -> CategoryEntry {
    CategoryEntry {
        id: id(1),
        diagnostic: id(1),
        category,
        state,
        impact: None,
        words: "Mes mots".into(),
        note: "Note du référent".into(),
        note_shared: true,
        confirmed_on: None,
        unchanged_on: None,
    }
}

fn strength(category: Category, text: &str) -> Strength {
    Strength {
        id: id(1),
        diagnostic: id(1),
        category,
        text: text.into(),
    }
}

fn asset(category: Category, code: &str) -> TickedSituation {
    TickedSituation {
        id: id(1),
        diagnostic: id(1),
        category,
        code: code.into(),
        label: format!("Libellé de {code}"),
        polarity: Polarity::Asset,
    }
}

#[test]
fn what_one_can_count_on_is_sorted_into_strengths_and_resources() {
    let mut frein = asset(Category::Mobilite, "mobilite.sans_permis");
    frein.polarity = Polarity::Frein;
    let mut found = from_diagnostic(
        &[
            entry(Category::Logement, CategoryState::FreinLifted),
            entry(Category::Emploi, CategoryState::Frein),
        ],
        &[
            strength(Category::Emploi, "Quatre ans en cantine"),
            strength(Category::Logement, "Bail signé"),
            strength(
                Category::ContraintesFamiliales,
                "Sa sœur habite à deux rues",
            ),
            strength(Category::Formation, "  quatre ans en CANTINE "),
        ],
        &[
            asset(Category::Numerique, "numerique.ordinateur"),
            asset(Category::Formation, "formation.diplome"),
            frein,
        ],
    );
    tidy(&mut found);
    let strengths: Vec<&str> = found.strengths.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(
        strengths,
        ["Quatre ans en cantine", "Libellé de formation.diplome"]
    );
    let resources: Vec<(ResourceKind, &str)> = found
        .resources
        .iter()
        .map(|it| (it.kind, it.text.as_str()))
        .collect();
    assert_eq!(
        resources,
        [
            (ResourceKind::Relay, "Sa sœur habite à deux rues"),
            (ResourceKind::Settled, ""),
            (ResourceKind::Settled, "Bail signé"),
            (ResourceKind::Equipment, "Libellé de numerique.ordinateur"),
        ]
    );
}

#[test]
fn of_a_grid_only_what_the_parent_kept_with_an_example() {
    let answer = |item: &str, rank: Option<u8>, example: &str, category| {
        let mut answer =
            PotentialitesAnswer::blank(id(1), id(2), item.into(), format!("Item {item}"), 0);
        answer.parent = Some(PotentialitesMark::Strong);
        answer.referent = Some(PotentialitesMark::Blocked);
        answer.fact = "Fait entendu".into();
        answer.strength = rank;
        answer.example = example.into();
        KeptAnswer {
            answer,
            category,
            is_of_pregnancy: false,
        }
    };
    let emploi = Some(Category::Emploi);
    let mut expected = answer("P04", Some(3), "Le trousseau", emploi);
    expected.is_of_pregnancy = true;
    let mut answers = vec![
        answer("P03", Some(2), "Le bus supprimé", emploi),
        answer("P01", Some(1), " La semaine du déménagement ", emploi),
        answer("P02", Some(4), "  ", emploi),
        answer("P05", None, "Une dispute", emploi),
        answer("P22", Some(5), "La marche", Some(Category::Sante)),
        answer("P99", Some(5), "Item oublié", None),
        expected,
    ];
    let told = |answers: &[KeptAnswer]| -> Vec<(String, String)> {
        let kept = from_grid(answers).into_iter();
        kept.map(|it| (it.text, it.example)).collect()
    };
    let said = |text: &str, example: &str| (text.to_owned(), example.to_owned());
    assert_eq!(
        told(&answers),
        [
            said("Item P01", "La semaine du déménagement"),
            said("Item P03", "Le bus supprimé"),
        ]
    );
    for kept in &mut answers {
        kept.answer.shared = true;
        kept.answer.cv = "Réorganise au pied levé".into();
    }
    assert_eq!(told(&answers).len(), 3, "shared by the parent");
    assert_eq!(told(&answers)[0].0, "Réorganise au pied levé");
}

#[test]
fn of_a_bilan_only_savoir_etre_kept_by_somebody_who_agrees() {
    let line = |kind, is_kept| {
        let mut line = PmsmpBilanLine::blank(id(1), id(2), kind, "Être à l’écoute".into());
        line.cv = "J’écoute les clients.".into();
        line.cv_kept = is_kept;
        line.fact = "Vu par le tuteur".into();
        line
    };
    let lines = [
        line(BilanLineKind::SoftSkill, true),
        line(BilanLineKind::SoftSkill, false),
        line(BilanLineKind::Task, true),
    ];
    let mut bilan = PmsmpBilan::blank(id(2), id(3), 1, day("2026-11-16"));
    assert_eq!(from_bilan(&bilan, &lines), [], "not agreed to yet");
    bilan.agreed_on = Some(day("2026-11-18"));
    bilan.agreement = Some(Agreement::Disagrees);
    assert_eq!(from_bilan(&bilan, &lines), []);
    bilan.agreement = Some(Agreement::Agrees);
    let kept = from_bilan(&bilan, &lines);
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].text, "J’écoute les clients.");
    assert_eq!(kept[0].example, "");
}
