//! The list of offers: searched, narrowed, by job.

use std::collections::{BTreeMap, BTreeSet};

use trame_domain::offer::ImmersionOffer;
use trame_domain::search::{Query, SearchKey};
use trame_domain::text::fold;

use super::Shelf;
use crate::app::App;
use crate::dto::offer::{OfferList, OfferQuery, OfferRow};
use crate::error::AppError;

/// Offers that answer, by job.
pub(crate) fn list_offers(app: &App, query: OfferQuery) -> Result<OfferList, AppError> {
    app.with(|_, session| {
        let shelf = Shelf::read(session)?;
        let words = Query::new(query.search.as_deref().unwrap_or_default());
        let proposed = || shelf.present().filter(|offer| offer.retired_on.is_none());
        let mut found: Vec<(u32, OfferRow)> = shelf
            .present()
            .filter(|offer| answers(&shelf, offer, &query))
            .filter_map(|offer| {
                let row = shelf.row(offer, false);
                Some((words.rank(&key(&row))?, row))
            })
            .collect();
        found.sort_by_cached_key(|(rank, row)| {
            (*rank, fold(&row.job), fold(&row.company_name), row.edition)
        });
        let territories: BTreeSet<String> = proposed()
            .filter_map(|offer| shelf.territory(offer))
            .collect();
        // « Menuisier » and « menuisier » are one choice.
        let jobs: BTreeMap<String, String> = proposed()
            .filter(|offer| !offer.job.is_empty())
            .map(|offer| (fold(&offer.job), offer.job.clone()))
            .collect();
        Ok(OfferList {
            rows: found.into_iter().map(|(_, row)| row).collect(),
            all: u32::try_from(proposed().count()).unwrap_or(u32::MAX),
            jobs: jobs.into_values().collect(),
            territories: territories.into_iter().collect(),
        })
    })
}

fn answers(shelf: &Shelf, offer: &ImmersionOffer, query: &OfferQuery) -> bool {
    let asked = |flag: Option<bool>| flag.unwrap_or(false);
    let same = |wanted: &Option<String>, value: Option<String>| {
        let wanted = wanted.as_deref().map(fold);
        wanted.is_none_or(|wanted| value.is_some_and(|value| fold(&value) == wanted))
    };
    (asked(query.with_retired) || offer.retired_on.is_none())
        && query.company_id.is_none_or(|id| id.id == offer.company)
        && same(&query.job, Some(offer.job.clone()))
        && same(&query.territory, shelf.territory(offer))
        && query.object.is_none_or(|object| offer.accepts(object.0))
        && (!asked(query.without_car) || offer.is_reachable_without_car())
        && (!asked(query.part_time) || offer.part_time == Some(true))
        && (!asked(query.with_places) || shelf.places_left(offer) > 0)
}

/// What is searched of an offer.
fn key(row: &OfferRow) -> SearchKey {
    let words = [&row.rome, &row.commune_name, &row.territory];
    let words = words.into_iter().flatten().map(String::as_str);
    SearchKey::new(
        words.chain([row.job.as_str(), row.company_name.as_str()]),
        [],
    )
}
