//! Grids of potentialités whose day to be looked at again has come.

use chrono::NaiveDate;
use trame_domain::potentialites::{PotentialitesGrid, ReviewMotive};
use trame_store::Stored;

use super::about;
use crate::caseload::Case;
use crate::dto::today::TodayLine;

/// The latest grid of each person followed, when its day has come; a grid being filled in is looked at already.
pub(super) fn reviews(
    latest: &[Stored<PotentialitesGrid>],
    open: &[&Case],
    today: NaiveDate,
) -> Vec<TodayLine> {
    let due = latest.iter().map(|row| &row.value).filter_map(|grid| {
        let day = grid.review_on.filter(|day| *day <= today)?;
        grid.closed_on?;
        let case = open
            .iter()
            .find(|case| case.row.person.value.id == grid.person)?;
        Some(about(case, why(grid.review_motive), Some(day), today))
    });
    due.collect()
}

/// Nothing of a birth on a screen others may see: the grid says why.
fn why(motive: Option<ReviewMotive>) -> &'static str {
    match motive {
        Some(ReviewMotive::ThreeMonths) => "Trois mois après la dernière grille",
        Some(ReviewMotive::ThirdBirthday) => "Avant les 3 ans du plus jeune enfant",
        Some(ReviewMotive::Birth) | None => "",
    }
}
