//! What the window shows of a company.

use trame_domain::company::Company;
use trame_domain::id::Id;
use trame_domain::offer::places::takes_a_place;

use super::read::{company_fields, contact_fields, event_fields};
use crate::dto::company::{CompanyEventView, CompanyView};
use crate::error::AppError;
use crate::messages::word_siret;
use crate::offers::Shelf;
use crate::session::Session;

/// A company as the window reads it, put away or not.
pub(crate) fn company_view(session: &Session, id: Id<Company>) -> Result<CompanyView, AppError> {
    let reader = session.store.reader();
    let row = reader.find(id)?;
    let shelf = Shelf::read(session)?;
    let pmsmps = reader.pmsmps_at(id)?;
    let under_way = pmsmps.iter().filter(|row| takes_a_place(&row.value));
    let past = pmsmps.iter().filter(|row| {
        let pmsmp = &row.value;
        pmsmp.finished_on.is_some() || pmsmp.closed_on.is_some()
    });
    let events = reader
        .events_of(id)?
        .into_iter()
        .map(|row| CompanyEventView {
            id: row.value.id.into(),
            event: event_fields(&row.value),
            author: row.value.author,
        });
    let contacts = reader.contacts_of(id)?;
    Ok(CompanyView {
        id: id.into(),
        version: row.version,
        company: company_fields(&row.value),
        siret_warning: row.value.siret_fault().map(word_siret),
        contacts: contacts
            .iter()
            .map(|row| contact_fields(&row.value))
            .collect(),
        events: events.collect(),
        offers: shelf.of_company(id),
        immersions_under_way: count(under_way),
        immersions_past: count(past),
        is_archived: row.archived,
    })
}

/// Counts; nobody is named.
pub(super) fn count<T>(rows: impl Iterator<Item = T>) -> u32 {
    u32::try_from(rows.count()).unwrap_or(u32::MAX)
}
