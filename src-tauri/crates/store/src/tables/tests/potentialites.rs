//! Grids of potentialités lie in their tables, and triggers keep the order of voices.

use trame_domain::potentialites::budget::{Availability, Moment};
use trame_domain::potentialites::{
    GridForm, GridSupport, PotentialitesAnswer, PotentialitesGrid, PotentialitesMark, ReviewMotive,
};

use super::round_trip;
use crate::error::StoreError;
use crate::op::Op;
use crate::record::Record;
use crate::testing::{Bench, at, bench, day, id, person};

fn grid() -> PotentialitesGrid {
    PotentialitesGrid::blank(
        id(2),
        id(1),
        GridForm::Short,
        true,
        GridSupport::Screen,
        "2026.1".into(),
        day("2026-11-23"),
    )
}

fn answer() -> PotentialitesAnswer {
    PotentialitesAnswer::blank(id(3), id(2), "P01".into(), "Je fais.".into(), 1)
}

fn with_grid() -> Bench {
    let mut b = bench();
    b.put(&person(1));
    b.put(&grid());
    b.put(&answer());
    b
}

#[test]
fn a_whole_grid_comes_back() {
    let mut b = bench();
    b.put(&person(1));
    let mut whole = grid();
    whole.due_month = Some(day("2027-02-01"));
    whole.budget = whole
        .budget
        .with(Moment::MondayMorning, Some(Availability::Assured));
    whole.travel_minutes = Some(20);
    whole.review_on = Some(day("2027-02-01"));
    whole.review_motive = Some(ReviewMotive::Birth);
    round_trip(&mut b, &whole);
    let mut said = answer();
    said.parent = Some(PotentialitesMark::Strong);
    said.strength = Some(1);
    said.example = "Trois enfants, un planning.".into();
    said.cv = "Planifie".into();
    said.priority = None;
    round_trip(&mut b, &said);
    let reader = b.store.reader();
    assert_eq!(reader.grids_of(id(1)).unwrap().len(), 1);
    assert_eq!(reader.latest_grids().unwrap().len(), 1);
    assert_eq!(reader.answers_of(id(2)).unwrap().len(), 1);
    assert_eq!(reader.answers_of_person(id(1)).unwrap().len(), 1);
}

fn refusal<R: Record>(b: &mut Bench, record: &R) -> Option<StoreError> {
    let context = at(&b.chance, 9, "Zoé");
    let outcome = b
        .store
        .write(Op::AnswerGrid, &context, |tx| tx.put(record, None));
    outcome.err()
}

#[test]
fn the_parent_answers_first_nobody_in_their_place_and_a_closed_grid_stands() {
    let mut b = with_grid();
    let mut said = answer();
    said.fact = "Arrive toujours à l’heure.".into();
    assert!(matches!(
        refusal(&mut b, &said),
        Some(StoreError::ParentFirst)
    ));
    said.fact.clear();
    said.parent = Some(PotentialitesMark::Strong);
    b.put(&said);
    let mut done = grid();
    done.parent_done_on = Some(day("2026-11-23"));
    b.put(&done);
    said.referent = Some(PotentialitesMark::Fine);
    b.put(&said);
    let other = PotentialitesAnswer {
        parent: Some(PotentialitesMark::Blocked),
        ..said.clone()
    };
    assert!(matches!(
        refusal(&mut b, &other),
        Some(StoreError::ParentAnswered)
    ));
    done.closed_on = Some(day("2026-11-23"));
    b.put(&done);
    done.travel_minutes = Some(10);
    said.shared = true;
    assert!(matches!(
        refusal(&mut b, &done),
        Some(StoreError::GridClosed)
    ));
    assert!(matches!(
        refusal(&mut b, &said),
        Some(StoreError::GridClosed)
    ));
}
