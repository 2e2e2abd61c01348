//! What the parent may keep, and in which order.

use super::{ChosenStrength, keep_priorities, keep_strengths, priority_choices, settle};
use crate::potentialites::PotentialitesMark::{Blocked, Fine, Forward, Pass, Strong};
use crate::potentialites::testing::answers;
use crate::potentialites::{PotentialitesAnswer, PotentialitesMark};
use crate::violation::Violation;

fn strength(item: &str) -> ChosenStrength {
    ChosenStrength {
        item: item.into(),
        example: " Trois  enfants, un planning. ".into(),
        cv: String::new(),
    }
}

fn chosen(items: &[&str]) -> Vec<String> {
    items.iter().map(|item| (*item).to_owned()).collect()
}

fn first_wrong(outcome: Result<(), crate::violation::Violations>) -> Option<(String, Violation)> {
    let wrong = outcome.err()?;
    wrong
        .iter()
        .next()
        .map(|(field, what)| (field.to_owned(), what))
}

#[test]
fn priorities_are_picked_among_what_is_to_move_or_trying_out_a_job() {
    type Said<'a> = &'a [(&'a str, Option<PotentialitesMark>)];
    let cases: [(Said<'_>, &[&str]); 7] = [
        (
            &[
                ("P01", Some(Forward)),
                ("P02", Some(Blocked)),
                ("P18", Some(Fine)),
            ],
            &["P01", "P02"],
        ),
        (&[("P01", Some(Strong)), ("P18", Some(Strong))], &["P18"]),
        (&[("P01", Some(Pass)), ("P18", Some(Fine))], &["P18"]),
        (&[("P01", Some(Pass)), ("P18", Some(Pass))], &[]),
        (&[("P01", Some(Strong)), ("P04", Some(Fine))], &[]),
        (&[("P01", None), ("P18", None)], &[]),
        (&[("P01", Some(Fine)), ("P18", Some(Blocked))], &["P18"]),
    ];
    for (said, expected) in cases {
        let found = answers(said);
        let codes: Vec<&str> = priority_choices(&found)
            .into_iter()
            .map(|answer| answer.item.as_str())
            .collect();
        assert_eq!(codes, expected, "{said:?}");
    }
}

#[test]
fn strengths_are_what_the_parent_called_strong_five_at_most_in_their_order() {
    let said = ["P01", "P02", "P03", "P04", "P05", "P06"].map(|item| (item, Some(Strong)));
    let mut found = answers(&said);
    let first = found.first_mut().unwrap();
    first.parent = Some(Fine);
    let refused = |found: &mut [PotentialitesAnswer], items: &[&str]| {
        let chosen: Vec<_> = items.iter().map(|item| strength(item)).collect();
        first_wrong(keep_strengths(found, &chosen))
    };
    let unknown = |field: &str| Some((field.to_owned(), Violation::UnknownCode));
    assert_eq!(refused(&mut found, &["P01"]), unknown("strengths.0.item"));
    assert_eq!(
        refused(&mut found, &["P02", "P02"]),
        unknown("strengths.1.item")
    );
    assert_eq!(
        refused(&mut found, &["P02", "P99"]),
        unknown("strengths.1.item")
    );
    let six = ["P02", "P03", "P04", "P05", "P06", "P02"];
    assert!(matches!(
        refused(&mut found, &six),
        Some((_, Violation::TooMany { limit: 5, found: 6 }))
    ));
    let mut long = strength("P02");
    long.example = "é".repeat(281);
    assert!(matches!(
        first_wrong(keep_strengths(&mut found, &[long])),
        Some((_, Violation::TooLong { limit: 280, .. }))
    ));
    assert!(found.iter().all(|answer| answer.strength.is_none()));
    assert_eq!(refused(&mut found, &["P05", "P02"]), None);
    let kept = |found: &[PotentialitesAnswer]| -> Vec<(String, u8)> {
        let kept = found
            .iter()
            .filter_map(|answer| Some((answer.item.clone(), answer.strength?)));
        kept.collect()
    };
    assert_eq!(kept(&found), [("P02".into(), 2), ("P05".into(), 1)]);
    assert_eq!(found[1].example, "Trois enfants, un planning.");
    // Left out, a strength goes with its example.
    assert_eq!(refused(&mut found, &["P05"]), None);
    assert_eq!(found[1].example, "");
}

#[test]
fn priorities_are_three_at_most_once_each() {
    let said = ["P01", "P02", "P03", "P04"].map(|item| (item, Some(Forward)));
    let mut found = answers(&said);
    for (items, field) in [
        (&["P01", "P02", "P03", "P04"][..], "items"),
        (&["P01", "P01"], "items.1"),
        (&["P18"], "items.0"),
    ] {
        let wrong = first_wrong(keep_priorities(&mut found, &chosen(items)));
        assert_eq!(wrong.map(|(field, _)| field).as_deref(), Some(field));
    }
    assert_eq!(
        keep_priorities(&mut found, &chosen(&["P03", "P01"])),
        Ok(())
    );
    assert_eq!(found[2].priority, Some(1));
    assert_eq!(found[0].priority, Some(2));
    assert_eq!(keep_priorities(&mut found, &[]), Ok(()));
    assert!(found.iter().all(|answer| answer.priority.is_none()));
}

#[test]
fn an_answer_that_changes_lets_go_of_what_was_chosen_on_it() {
    let mut found = answers(&[
        ("P01", Some(Strong)),
        ("P02", Some(Strong)),
        ("P03", Some(Blocked)),
        ("P04", Some(Forward)),
    ]);
    keep_strengths(&mut found, &[strength("P01"), strength("P02")]).unwrap();
    keep_priorities(&mut found, &chosen(&["P03", "P04"])).unwrap();
    found[0].parent = Some(Fine);
    found[2].parent = Some(Strong);
    settle(&mut found);
    assert_eq!(found[0].strength, None);
    assert_eq!(found[0].example, "");
    assert_eq!(found[1].strength, Some(1));
    assert_eq!(found[2].priority, None);
    assert_eq!(found[3].priority, Some(1));
}
