//! Two grids of one person, item by item.

use trame_domain::potentialites::PotentialitesAnswer;
use trame_domain::potentialites::compare::{ComparedItem, compare, in_order};
use trame_domain::potentialites::life::Refusal;
use trame_store::StoreError;

use super::{GridFile, view};
use crate::app::App;
use crate::dto::potentialites::*;
use crate::error::AppError;
use crate::wire::Wire;

/// What the parent answered in two of their grids, the earlier first whichever is named first.
pub(crate) fn compare_potentialites(
    app: &App,
    query: GridComparisonQuery,
) -> Result<GridComparison, AppError> {
    let reference = app.reference()?;
    let pack = &reference.potentialites;
    app.with(|_, session| {
        let one = GridFile::read(session, query.grid_id.id)?;
        let other = GridFile::read(session, query.other_id.id)?;
        if one.grid.person != other.grid.person {
            return Err(StoreError::NotFound.into());
        }
        if one.grid.id == other.grid.id {
            return Err(Refusal::SameGrid.into());
        }
        let [before, after] = in_order(one.grid.clone(), other.grid.clone());
        let (first, second) = if before.id == one.grid.id {
            (one, other)
        } else {
            (other, one)
        };
        let items = compare(&first.answers, &second.answers);
        let domains = view::by_domain(items, pack, |item| {
            let answer = item.after.or(item.before);
            answer.map_or("", |answer| answer.item.as_str())
        });
        let domains = domains.into_iter().map(|(code, label, items)| {
            let items = items.into_iter().map(|item| {
                let is_sensitive = |answer: Option<&PotentialitesAnswer>, pregnancy| {
                    answer.is_some_and(|answer| view::is_sensitive(answer, pregnancy, pack))
                };
                compared(
                    item,
                    is_sensitive(item.before, before.pregnancy)
                        || is_sensitive(item.after, after.pregnancy),
                )
            });
            ComparedDomain {
                code,
                label,
                items: items.collect(),
            }
        });
        Ok(GridComparison {
            domains: domains.collect(),
            before: view::row(&before),
            after: view::row(&after),
        })
    })
}

fn compared(item: ComparedItem<'_>, sensitive: bool) -> ComparedGridItem {
    let side = |answer: &PotentialitesAnswer| ComparedAnswer {
        label: answer.label.clone(),
        parent: answer.parent.map(Wire),
    };
    let known = item.after.or(item.before);
    ComparedGridItem {
        item: known.map(|answer| answer.item.clone()).unwrap_or_default(),
        sensitive,
        before: item.before.map(side),
        after: item.after.map(side),
    }
}
