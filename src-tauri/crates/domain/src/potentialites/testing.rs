//! A grid and answers for the tests of its rules.

use chrono::NaiveDate;

use super::{GridForm, GridSupport, PotentialitesAnswer, PotentialitesGrid, PotentialitesMark};
use crate::id::Id;

/// A day.
pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}

/// A grid just opened.
pub(super) fn grid() -> PotentialitesGrid {
    PotentialitesGrid::blank(
        Id::new(2, [0; 10]),
        Id::new(1, [0; 10]),
        GridForm::Full,
        false,
        GridSupport::Screen,
        "2026.1".into(),
        day("2026-11-23"),
    )
}

/// What a parent answered to one item.
pub(super) fn answer(item: &str, parent: Option<PotentialitesMark>) -> PotentialitesAnswer {
    answers(&[(item, parent)]).remove(0)
}

/// What a parent answered.
pub(super) fn answers(said: &[(&str, Option<PotentialitesMark>)]) -> Vec<PotentialitesAnswer> {
    let rows = (1u64..).zip(0i64..).zip(said);
    rows.map(|((id, position), (item, parent))| {
        let id = Id::new(id, [0; 10]);
        let grid = Id::new(2, [0; 10]);
        let label = format!("Item {item}");
        let blank = PotentialitesAnswer::blank(id, grid, (*item).to_owned(), label, position);
        PotentialitesAnswer {
            parent: *parent,
            ..blank
        }
    })
    .collect()
}
