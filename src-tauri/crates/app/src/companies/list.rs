//! The list of companies: searched, narrowed, by name.

use std::collections::BTreeSet;

use trame_domain::company::Company;
use trame_domain::search::{Query, SearchKey};
use trame_domain::text::fold;

use super::view::count;
use crate::app::App;
use crate::dto::company::{CompanyList, CompanyQuery, CompanyRow};
use crate::error::AppError;
use crate::offers::Shelf;

/// Companies that answer, by name.
pub(crate) fn list_companies(app: &App, query: CompanyQuery) -> Result<CompanyList, AppError> {
    app.with(|_, session| {
        let archived = query.archived.unwrap_or(false);
        let shelf = Shelf::read(session)?;
        let everyone = shelf.companies();
        let present = everyone.iter().filter(|(_, away)| !away);
        let territories: BTreeSet<String> = present
            .clone()
            .filter_map(|(company, _)| company.territory.clone())
            .collect();
        let words = Query::new(query.search.as_deref().unwrap_or_default());
        let mut found: Vec<(u32, &Company)> = everyone
            .iter()
            .filter(|(company, away)| *away == archived && answers(company, &query))
            .filter_map(|(company, _)| Some((words.rank(&key(company))?, *company)))
            .collect();
        found.sort_by_cached_key(|(rank, company)| (*rank, fold(&company.name), company.id));
        let spoken = session.store.reader().last_events()?;
        let rows = found.into_iter().map(|(_, company)| {
            let last = spoken.get(&company.id).map(ToString::to_string);
            row(company, &shelf, last, archived)
        });
        Ok(CompanyList {
            rows: rows.collect(),
            all: count(present),
            archived: count(everyone.iter().filter(|(_, away)| *away)),
            territories: territories.into_iter().collect(),
        })
    })
}

fn answers(company: &Company, query: &CompanyQuery) -> bool {
    let trained = query.trained;
    let territory = query.territory.as_ref();
    trained.is_none_or(|trained| company.trained_on.is_some() == trained)
        && territory.is_none_or(|territory| company.territory.as_ref() == Some(territory))
}

/// What is searched of a company.
fn key(company: &Company) -> SearchKey {
    let words = [&company.activity, &company.commune_name, &company.ape];
    let words = words.into_iter().flatten().map(String::as_str);
    let numbers = [
        &company.siret,
        &company.ape,
        &company.phone,
        &company.postcode,
    ];
    SearchKey::new(
        words.chain([company.name.as_str()]),
        numbers.into_iter().flatten().map(String::as_str),
    )
}

fn row(company: &Company, shelf: &Shelf, last: Option<String>, archived: bool) -> CompanyRow {
    let (offers, places_left) = shelf.proposed(company.id);
    CompanyRow {
        id: company.id.into(),
        name: company.name.clone(),
        siret: company.siret.clone(),
        activity: company.activity.clone(),
        commune_name: company.commune_name.clone(),
        territory: company.territory.clone(),
        trained_on: company.trained_on.map(|day| day.to_string()),
        offers,
        places_left,
        last_event_on: last,
        is_archived: archived,
    }
}
