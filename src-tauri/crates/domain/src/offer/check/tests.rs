use super::*;
use crate::id::Id;

fn offer(change: impl FnOnce(&mut ImmersionOffer)) -> ImmersionOffer {
    let mut offer = ImmersionOffer::blank(Id::new(1, [0; 10]), Id::new(2, [0; 10]));
    change(&mut offer);
    offer.clean();
    offer
}

fn fault(offer: &ImmersionOffer) -> Vec<(String, Violation)> {
    let wrong = offer.check().err().unwrap_or_default();
    wrong.iter().map(|(f, v)| (f.to_owned(), v)).collect()
}

#[test]
fn a_sheet_just_begun_is_right() {
    assert_eq!(fault(&offer(|_| ())), []);
}

#[test]
fn codes_of_jobs() {
    for (typed, right) in [
        ("N4105", true),
        ("n 4105", true),
        ("O1201", false),
        ("A12", false),
        ("12345", false),
        ("K13011", false),
    ] {
        let offer = offer(|o| o.rome = Some(typed.into()));
        let told = fault(&offer) == [("rome".to_owned(), Violation::NotARomeCode)];
        assert_eq!(told, !right, "{typed}");
    }
    for (typed, right) in [
        ("10868", true),
        ("126549", true),
        ("1086", false),
        ("1265490", false),
    ] {
        let offer = offer(|o| o.appellation = Some(typed.into()));
        assert_eq!(fault(&offer).is_empty(), right, "{typed}");
    }
}

#[test]
fn two_hundred_tasks_are_kept_and_one_more_is_refused() {
    let tasks = |count: usize| (0..count).map(|n| format!("Tâche {n}")).collect::<Vec<_>>();
    let full = offer(|o| o.tasks = tasks(200));
    assert_eq!((full.tasks.len(), fault(&full).len()), (200, 0));
    let over = offer(|o| o.tasks = tasks(201));
    let told = Violation::TooMany {
        limit: 200,
        found: 201,
    };
    assert_eq!(fault(&over), [("tasks".to_owned(), told)]);
    let long = offer(|o| o.tasks = vec!["é".repeat(241)]);
    let told = Violation::TooLong {
        limit: 240,
        found: 241,
    };
    assert_eq!(fault(&long), [("tasks".to_owned(), told)]);
}

#[test]
fn empty_lines_and_doubles_leave_no_trace() {
    let offer = offer(|o| {
        o.tasks = vec![
            "  Poncer ".into(),
            String::new(),
            "poncer".into(),
            "Vernir".into(),
        ];
        o.objects = vec!["decouvrir".into(), "decouvrir".into()];
        o.hours = Some(" ".into());
        o.context = "Atelier\r\nclair\n".into();
    });
    assert_eq!(offer.tasks, ["Poncer", "Vernir"]);
    assert_eq!(offer.objects, ["decouvrir"]);
    assert_eq!(offer.hours, None);
    assert_eq!(offer.context, "Atelier\nclair");
}

#[test]
fn absurd_values_are_told_by_field() {
    let offer = offer(|o| {
        o.positions = 0;
        o.walk_minutes = Some(181);
        o.objects = vec!["stage".into()];
        o.host_phone = Some("12".into());
        o.host_email = Some("tuteur@".into());
        o.number = Some("9".repeat(81));
        o.meals = "\u{0}".into();
    });
    let fields: Vec<String> = fault(&offer).into_iter().map(|(field, _)| field).collect();
    assert_eq!(
        fields,
        [
            "hostEmail",
            "hostPhone",
            "meals",
            "number",
            "objects",
            "positions",
            "walkMinutes"
        ]
    );
}
