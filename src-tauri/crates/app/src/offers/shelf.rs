//! All companies and offers at once: what lists and pages are made of.

use std::collections::BTreeMap;

use trame_domain::code::Coded;
use trame_domain::company::Company;
use trame_domain::id::Id;
use trame_domain::offer::ImmersionOffer;
use trame_domain::offer::places::Editions;
use trame_domain::offer::sheet::SheetField;
use trame_domain::pmsmp::PmsmpObject;
use trame_domain::text::fold;
use trame_store::Stored;

use crate::dto::offer::OfferRow;
use crate::error::AppError;
use crate::session::Session;
use crate::wire::Wire;

/// The order of editions; one put away no longer takes the place of the one before.
fn editions(offers: &[Stored<ImmersionOffer>]) -> Editions {
    let present = offers.iter().filter(|row| !row.archived);
    Editions::new(present.map(|row| &row.value))
}

/// The edition that took the place of a sheet, when nothing else is asked.
pub(super) fn after(
    session: &Session,
    id: Id<ImmersionOffer>,
) -> Result<Option<Id<ImmersionOffer>>, AppError> {
    let offers = session.store.reader().all_offers()?;
    Ok(editions(&offers).after(id))
}

/// Companies and offers, those put away included, and the places taken.
pub(crate) struct Shelf {
    companies: BTreeMap<Id<Company>, Stored<Company>>,
    offers: Vec<Stored<ImmersionOffer>>,
    editions: Editions,
    taken: BTreeMap<Id<ImmersionOffer>, u32>,
}

impl Shelf {
    /// Reads them all: a few hundred rows.
    pub(crate) fn read(session: &Session) -> Result<Self, AppError> {
        let reader = session.store.reader();
        let offers = reader.all_offers()?;
        let editions = editions(&offers);
        let pmsmps = reader.pmsmps()?;
        let taken = editions.taken(pmsmps.iter().map(|row| &row.value));
        let companies = reader.all_companies()?.into_iter();
        Ok(Self {
            companies: companies.map(|row| (row.value.id, row)).collect(),
            offers,
            editions,
            taken,
        })
    }

    /// Companies, each with whether it was put away.
    pub(crate) fn companies(&self) -> Vec<(&Company, bool)> {
        let rows = self.companies.values();
        rows.map(|row| (&row.value, row.archived)).collect()
    }

    /// The company of an offer.
    pub(super) fn company_of(&self, offer: &ImmersionOffer) -> Option<&Company> {
        self.companies.get(&offer.company).map(|row| &row.value)
    }

    /// Offers that are there, their company too.
    pub(super) fn present(&self) -> impl Iterator<Item = &ImmersionOffer> {
        let there = |id| self.companies.get(id).is_some_and(|row| !row.archived);
        let offers = self.offers.iter().filter(|row| !row.archived);
        offers
            .map(|row| &row.value)
            .filter(move |offer| there(&offer.company))
    }

    /// The edition that took the place of one of these.
    pub(super) fn after(&self, id: Id<ImmersionOffer>) -> Option<Id<ImmersionOffer>> {
        self.editions.after(id)
    }

    /// Every edition of a sheet that is there, latest first.
    pub(super) fn editions(&self, id: Id<ImmersionOffer>) -> Vec<&ImmersionOffer> {
        let first = self.editions.first(id);
        let offers = self.offers.iter().filter(|row| !row.archived);
        let mut editions: Vec<&ImmersionOffer> = offers
            .map(|row| &row.value)
            .filter(|offer| self.editions.first(offer.id) == first)
            .collect();
        editions.sort_by_key(|offer| (std::cmp::Reverse(offer.edition), offer.id));
        editions
    }

    /// Offers of a company: those proposed first, by job; then the others.
    pub(crate) fn of_company(&self, company: Id<Company>) -> Vec<OfferRow> {
        let offers = self.offers.iter().filter(|row| !row.archived);
        let mut rows: Vec<OfferRow> = offers
            .filter(|row| row.value.company == company)
            .map(|row| self.row(&row.value, false))
            .collect();
        rows.sort_by_cached_key(|row| (row.retired_on.is_some(), fold(&row.job)));
        rows
    }

    /// How many offers a company proposes, and the places left in them.
    pub(crate) fn proposed(&self, company: Id<Company>) -> (u32, u32) {
        let offers = self
            .offers
            .iter()
            .filter(|row| !row.archived && row.value.company == company);
        let open = offers.filter(|row| row.value.retired_on.is_none());
        open.fold((0, 0), |(count, places): (u32, u32), row| {
            let left = self.places_left(&row.value);
            (count.saturating_add(1), places.saturating_add(left))
        })
    }

    /// Places nobody has taken, all editions together.
    pub(super) fn places_left(&self, offer: &ImmersionOffer) -> u32 {
        let first = self.editions.first(offer.id);
        offer.places_left(self.taken.get(&first).copied().unwrap_or(0))
    }

    /// An offer in a list.
    pub(super) fn row(&self, offer: &ImmersionOffer, is_archived: bool) -> OfferRow {
        let company = self.company_of(offer);
        let objects = offer.objects.iter();
        let missing = company.map_or(0, |company| {
            let fields = SheetField::ALL.iter();
            fields
                .filter(|field| field.is_empty(company, offer))
                .count()
        });
        OfferRow {
            id: offer.id.into(),
            company_id: offer.company.into(),
            company_name: company
                .map(|company| company.name.clone())
                .unwrap_or_default(),
            job: offer.job.clone(),
            rome: offer.rome.clone(),
            edition: offer.edition,
            territory: self.territory(offer),
            commune_name: company.and_then(|company| company.commune_name.clone()),
            objects: objects
                .filter_map(|code| PmsmpObject::from_code(code).map(Wire))
                .collect(),
            positions: offer.positions,
            places_left: self.places_left(offer),
            without_car: offer.is_reachable_without_car(),
            part_time: offer.part_time,
            retired_on: offer.retired_on.map(|day| day.to_string()),
            visited_on: offer.visited_on.map(|day| day.to_string()),
            missing: u32::try_from(missing).unwrap_or(u32::MAX),
            is_archived,
        }
    }

    /// Territory of an offer, else of its company.
    pub(super) fn territory(&self, offer: &ImmersionOffer) -> Option<String> {
        let own = offer.territory.clone();
        own.or_else(|| self.company_of(offer)?.territory.clone())
    }
}
