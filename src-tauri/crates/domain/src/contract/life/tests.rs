use super::*;
use crate::code::Coded;
use crate::id::Id;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn id(number: u64) -> ContractId {
    Id::new(number, [0; 10])
}

fn term(number: u64, kind: ContractKind, dates: (&str, &str), signed: Option<&str>) -> Term {
    Term {
        id: id(number),
        kind,
        follows: None,
        starts_on: Some(day(dates.0)),
        ends_on: Some(day(dates.1)),
        review_on: None,
        ready_on: None,
        signed_on: signed.map(day),
        ended_on: None,
    }
}

fn first() -> Term {
    term(
        1,
        ContractKind::First,
        ("2026-06-01", "2026-11-30"),
        Some("2026-05-28"),
    )
}

#[test]
fn each_step_is_open_in_its_states_only() {
    use ContractState::*;
    let open: &[(Step, &[ContractState])] = &[
        (Step::Change, &[Draft, Ready]),
        (Step::Prepare, &[Draft, Ready]),
        (Step::Archive, &[Draft, Ready]),
        (Step::Sign, &[Ready]),
        (Step::Hand, &[Signed, Running, Over, Terminated]),
        (Step::End, &[Signed, Running]),
        (Step::Amend, &[Signed, Running]),
        (Step::Renew, &[Running, Over, Terminated]),
    ];
    for (step, states) in open {
        for state in ContractState::ALL {
            let answer = allow(*state, *step);
            assert_eq!(answer.is_ok(), states.contains(state), "{step:?} {state:?}");
        }
    }
    assert_eq!(allow(Draft, Step::Sign), Err(Refusal::NotReady));
    assert_eq!(allow(Running, Step::Sign), Err(Refusal::Signed));
    assert_eq!(allow(Over, Step::Change), Err(Refusal::Signed));
    assert_eq!(allow(Draft, Step::Amend), Err(Refusal::FollowsUnsigned));
    assert_eq!(allow(Over, Step::Amend), Err(Refusal::FollowsOver));
    assert_eq!(allow(Signed, Step::Renew), Err(Refusal::FollowsUnsigned));
    assert_eq!(allow(Draft, Step::Hand), Err(Refusal::NotSigned));
    assert_eq!(allow(Terminated, Step::End), Err(Refusal::EndedAlready));
}

#[test]
fn a_new_contract_has_its_place_after_the_others() {
    let today = day("2026-11-23");
    let signed = first();
    let mut draft = Term {
        signed_on: None,
        ..first()
    };
    draft.id = id(2);
    let mut over = first();
    over.ends_on = Some(day("2026-10-31"));
    let mut renewal = term(
        3,
        ContractKind::Renewal,
        ("2026-12-01", "2027-05-31"),
        Some("2026-11-20"),
    );
    renewal.follows = Some(id(1));
    let mut amendment = term(
        4,
        ContractKind::Amendment,
        ("2026-09-01", "2026-11-30"),
        None,
    );
    amendment.follows = Some(id(1));
    let (first, again, change) = (
        ContractKind::First,
        ContractKind::Renewal,
        ContractKind::Amendment,
    );
    for (kind, follows, all, expected) in [
        (first, None, vec![], Ok(())),
        (first, None, vec![draft], Err(Refusal::DraftExists)),
        (first, None, vec![signed], Err(Refusal::RunningExists)),
        (first, None, vec![over], Ok(())),
        (again, None, vec![signed], Err(Refusal::FollowsNothing)),
        (
            again,
            Some(id(9)),
            vec![signed],
            Err(Refusal::FollowsNothing),
        ),
        (again, Some(id(1)), vec![signed], Ok(())),
        (again, Some(id(1)), vec![over], Ok(())),
        (
            again,
            Some(id(2)),
            vec![draft],
            Err(Refusal::FollowsUnsigned),
        ),
        (
            again,
            Some(id(1)),
            vec![signed, renewal],
            Err(Refusal::RenewedAlready),
        ),
        (
            again,
            Some(id(1)),
            vec![over, draft],
            Err(Refusal::DraftExists),
        ),
        (change, Some(id(1)), vec![signed], Ok(())),
        (
            change,
            Some(id(2)),
            vec![draft],
            Err(Refusal::FollowsUnsigned),
        ),
        (change, Some(id(1)), vec![over], Err(Refusal::FollowsOver)),
        (
            change,
            Some(id(1)),
            vec![signed, amendment],
            Err(Refusal::DraftExists),
        ),
        // An amendment of an amendment: both change the contract itself.
        (
            change,
            Some(id(4)),
            vec![signed, amendment],
            Err(Refusal::FollowsNothing),
        ),
        // A renewal in preparation does not keep the contract from being amended.
        (
            change,
            Some(id(1)),
            vec![
                signed,
                Term {
                    signed_on: None,
                    ..renewal
                },
            ],
            Ok(()),
        ),
    ] {
        assert_eq!(
            allow_new(kind, follows, &all, today),
            expected,
            "{kind:?} {follows:?} {all:?}"
        );
    }
}

#[test]
fn a_signed_amendment_moves_the_last_day_and_the_latest_one_counts() {
    let base = first();
    let mut amendment = term(
        2,
        ContractKind::Amendment,
        ("2026-09-01", "2027-02-28"),
        None,
    );
    amendment.follows = Some(id(1));
    assert_eq!(
        base.settled(&[base, amendment]).ends_on,
        Some(day("2026-11-30"))
    );
    amendment.signed_on = Some(day("2026-09-01"));
    let mut later = Term {
        id: id(3),
        ends_on: Some(day("2026-12-31")),
        signed_on: Some(day("2026-10-01")),
        ..amendment
    };
    let settled = base.settled(&[base, later, amendment]);
    assert_eq!(settled.ends_on, Some(day("2026-12-31")));
    assert_eq!(settled.state(day("2026-12-15")), ContractState::Running);
    later.ends_on = None;
    assert_eq!(
        base.settled(&[base, later, amendment]).ends_on,
        Some(day("2027-02-28"))
    );
}

#[test]
fn the_running_contract_counts_before_all_others() {
    let running = first();
    let draft = Term {
        id: id(2),
        signed_on: None,
        ..first()
    };
    let mut old = term(
        3,
        ContractKind::First,
        ("2025-01-01", "2025-06-30"),
        Some("2025-01-01"),
    );
    let mut amendment = draft;
    amendment.kind = ContractKind::Amendment;
    let count = |all: &[Term]| current(all, day("2026-11-23")).map(|term| term.id);
    assert_eq!(count(&[]), None);
    assert_eq!(count(&[amendment]), None);
    assert_eq!(count(&[old, draft, running]), Some(id(1)));
    assert_eq!(count(&[old, draft]), Some(id(2)));
    let older = Term {
        id: id(4),
        starts_on: Some(day("2024-01-01")),
        ends_on: Some(day("2024-06-30")),
        ..old
    };
    assert_eq!(count(&[older, old]), Some(id(3)));
    // Ended early, it came to its end before the other.
    old.ended_on = Some(day("2024-02-01"));
    assert_eq!(count(&[older, old]), Some(id(4)));
}

#[test]
fn one_contract_runs_at_a_time() {
    let base = first();
    for (dates, clashes) in [
        (("2026-11-30", "2027-05-31"), true),
        (("2026-12-01", "2027-05-31"), false),
        (("2026-01-01", "2026-05-31"), false),
        (("2026-01-01", "2026-06-01"), true),
        (("2026-07-01", "2026-08-01"), true),
    ] {
        let next = term(2, ContractKind::Renewal, dates, None);
        assert_eq!(
            overlapped(&next, &[base, next]).is_some(),
            clashes,
            "{dates:?}"
        );
    }
    let ended = Term {
        ended_on: Some(day("2026-09-30")),
        ..base
    };
    let next = term(2, ContractKind::Renewal, ("2026-10-01", "2027-03-31"), None);
    assert_eq!(overlapped(&next, &[ended]), None);
    let draft = Term {
        signed_on: None,
        ..base
    };
    assert_eq!(overlapped(&next, &[draft]), None, "a draft takes no days");
}

#[test]
fn contracts_that_follow_each_other_are_numbered() {
    let base = first();
    let second = Term {
        id: id(2),
        kind: ContractKind::Renewal,
        follows: Some(id(1)),
        ..base
    };
    let third = Term {
        id: id(3),
        follows: Some(id(2)),
        ..second
    };
    let amendment = Term {
        id: id(4),
        kind: ContractKind::Amendment,
        follows: Some(id(2)),
        ..base
    };
    let other = Term {
        id: id(5),
        ..amendment
    };
    let all = [third, second, base, other, amendment];
    let ranks: Vec<u32> = [base, second, third, amendment, other]
        .iter()
        .map(|term| rank(term, &all))
        .collect();
    assert_eq!(ranks, [0, 1, 2, 1, 2]);
    let circle = [
        Term {
            follows: Some(id(3)),
            ..second
        },
        third,
    ];
    assert_eq!(rank(&third, &circle), 2, "a circle ends");
}
