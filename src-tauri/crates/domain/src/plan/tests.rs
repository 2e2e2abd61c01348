use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn action(status: ActionStatus, due: &str, minutes: u32) -> Action {
    Action {
        id: Id::new(1, [0; 10]),
        objective: Id::new(1, [0; 10]),
        code: None,
        label: "Ouvrir un compte".into(),
        status,
        actor: Actor::Person,
        actor_name: None,
        starts_on: None,
        due_on: due.parse().ok(),
        proof: None,
        weekly_minutes: Some(minutes),
        closed_on: None,
        close_reason: None,
        appointment: None,
        pmsmp: None,
        potentialites_answer: None,
        position: 0,
    }
}

fn objective(id: u8, priority: Option<u8>, status: ObjectiveStatus) -> Objective {
    Objective {
        id: Id::new(u64::from(id), [id; 10]),
        person: Id::new(1, [0; 10]),
        category: Category::Emploi,
        code: None,
        label: "Trouver un emploi".into(),
        status,
        priority,
        position: i64::from(id),
    }
}

fn fields(found: Result<(), Violations>) -> Vec<(String, Violation)> {
    let wrong = found.err().unwrap_or_default();
    wrong.iter().map(|(f, v)| (f.to_owned(), v)).collect()
}

#[test]
fn overdue_the_day_after_and_only_while_open() {
    let today = day("2026-11-23");
    assert!(!action(ActionStatus::InProgress, "2026-11-23", 0).is_overdue(today));
    assert!(action(ActionStatus::InProgress, "2026-11-22", 0).is_overdue(today));
    assert!(!action(ActionStatus::Done, "2026-11-22", 0).is_overdue(today));
}

#[test]
fn a_week_has_limits() {
    assert!(
        action(ActionStatus::Planned, "", WEEKLY_MINUTES_LIMIT)
            .check()
            .is_ok()
    );
    assert!(
        action(ActionStatus::Planned, "", WEEKLY_MINUTES_LIMIT + 1)
            .check()
            .is_err()
    );
}

#[test]
fn due_in_a_month_unless_said_and_ends_of_months_stay_so() {
    for (today, due) in [
        ("2026-11-23", "2026-12-23"),
        ("2026-12-31", "2027-01-31"),
        ("2027-01-31", "2027-02-28"),
        ("2028-01-30", "2028-02-29"),
    ] {
        assert_eq!(default_due(day(today)), day(due), "{today}");
    }
}

#[test]
fn closing_is_of_today_unless_said_and_opening_again_forgets_it() {
    use ActionStatus::*;
    let today = day("2026-11-23");
    let closed = |status, on: &str| Action {
        closed_on: on.parse().ok(),
        ..action(status, "", 60)
    };
    let running = closed(InProgress, "");
    for (before, after, given, kept) in [
        (Some(&running), Done, None, Some("2026-11-23")),
        (Some(&running), Done, Some("2026-11-20"), Some("2026-11-20")),
        (None, Cancelled, None, Some("2026-11-23")),
        // From one end to another the day stays, and one that nobody noted is not invented.
        (
            Some(&closed(Done, "2026-11-02")),
            Abandoned,
            None,
            Some("2026-11-02"),
        ),
        (
            Some(&closed(Done, "2026-11-02")),
            Done,
            Some("2026-11-03"),
            Some("2026-11-03"),
        ),
        (Some(&closed(Done, "")), Done, None, None),
        (
            Some(&closed(Done, "2026-11-02")),
            OnHold,
            Some("2026-11-02"),
            None,
        ),
    ] {
        let mut action = closed(after, "");
        action.closed_on = given.map(day);
        action.close_reason = Some("Plus de place".into());
        action.settle(before, today);
        assert_eq!(action.closed_on, kept.map(day), "{before:?} → {after:?}");
        assert_eq!(action.close_reason.is_some(), !after.is_open());
        assert!(action.check().is_ok());
    }
}

#[test]
fn giving_up_needs_its_reason_and_no_end_is_to_come() {
    let today = day("2026-11-23");
    for status in <ActionStatus as crate::code::Coded>::ALL.iter().copied() {
        let mut action = action(status, "", 60);
        let expected: &[(String, Violation)] = match status {
            ActionStatus::Abandoned | ActionStatus::Cancelled => {
                &[("closeReason".to_owned(), Violation::Missing)]
            }
            _ => &[],
        };
        assert_eq!(fields(action.check_closing(today)), expected, "{status:?}");
        action.close_reason = Some("Déménagement".into());
        assert!(action.check_closing(today).is_ok());
        action.closed_on = Some(day("2026-11-24"));
        let found = fields(action.check_closing(today));
        assert_eq!(found, [("closedOn".to_owned(), Violation::InTheFuture)]);
    }
}

#[test]
fn only_what_is_closed_has_an_end_and_what_was_done_was_begun() {
    let mut open = action(ActionStatus::InProgress, "", 60);
    open.closed_on = Some(day("2026-11-02"));
    open.close_reason = Some("Plus de place".into());
    let not_closed = |field: &str| (field.to_owned(), Violation::NotClosed);
    assert_eq!(
        fields(open.check()),
        [not_closed("closeReason"), not_closed("closedOn")]
    );
    for (status, ok) in [
        (ActionStatus::Done, false),
        (ActionStatus::Abandoned, true),
        (ActionStatus::Cancelled, true),
    ] {
        let mut early = action(status, "", 60);
        early.starts_on = Some(day("2026-12-01"));
        early.closed_on = Some(day("2026-11-23"));
        assert_eq!(early.check().is_ok(), ok, "{status:?}");
    }
}

#[test]
fn one_objective_a_rank_and_the_others_move_down() {
    use ObjectiveStatus::{InProgress, Reached};
    let start = |ranks: [Option<u8>; 4]| -> Vec<Objective> {
        let ids = 1u8..;
        ids.zip(ranks)
            .map(|(id, priority)| objective(id, priority, InProgress))
            .collect()
    };
    let after = |mut plan: Vec<Objective>, chosen: usize, priority: Option<u8>| {
        for new in rank(&plan.clone(), plan[chosen].id, priority) {
            let at = plan.iter().position(|o| o.id == new.id).unwrap();
            plan[at] = new;
        }
        plan.iter().map(|o| o.priority).collect::<Vec<_>>()
    };
    let full = [Some(1), Some(2), Some(3), None];
    for (ranks, chosen, priority, expected) in [
        (full, 3, Some(1), [Some(2), Some(3), None, Some(1)]),
        (full, 2, Some(1), [Some(2), Some(3), Some(1), None]),
        (full, 0, Some(3), [Some(3), Some(2), None, None]),
        (full, 1, None, [Some(1), None, Some(3), None]),
        (full, 1, Some(2), full),
        // A free rank stops the others from moving further.
        (
            [Some(1), None, Some(3), None],
            1,
            Some(1),
            [Some(2), Some(1), Some(3), None],
        ),
        // Two that shared a rank, from a file: the first keeps it.
        (
            [Some(1), Some(1), None, None],
            2,
            Some(2),
            [Some(1), None, Some(2), None],
        ),
    ] {
        assert_eq!(
            after(start(ranks), chosen, priority),
            expected,
            "{ranks:?} {chosen} {priority:?}"
        );
    }
    let mut over = start(full);
    over[0].status = Reached;
    assert_eq!(
        after(over, 3, Some(1)),
        [None, Some(2), Some(3), Some(1)],
        "what is reached gives way"
    );
}

#[test]
fn some_of_a_list_change_places_among_themselves() {
    let ids: Vec<Id<Objective>> = (1..=5).map(|n| Id::new(n, [0; 10])).collect();
    let of = |at: &[usize]| at.iter().map(|at| ids[*at]).collect::<Vec<_>>();
    let order = reorder(&ids, &of(&[3, 1])).unwrap();
    let expected = of(&[0, 3, 2, 1, 4]);
    assert_eq!(order, expected.into_iter().zip(0..).collect::<Vec<_>>());
    assert_eq!(reorder(&ids, &[Id::new(9, [0; 10])]), Err(NotInPlan));
    assert_eq!(reorder(&ids, &of(&[1, 1])), Err(NotInPlan));
}
