//! What the window shows of an offer.

use trame_domain::code::Coded;
use trame_domain::id::Id;
use trame_domain::offer::ImmersionOffer;
use trame_domain::offer::life::allow_change;
use trame_domain::offer::sheet::SheetField;

use super::read::offer_fields;
use super::{Shelf, on_it};
use crate::dto::offer::{OfferEdition, OfferView};
use crate::error::AppError;
use crate::messages::word_frozen;
use crate::session::Session;
use crate::wire::Wire;

/// An offer as the window reads it, put away or not.
pub(crate) fn offer_view(session: &Session, id: Id<ImmersionOffer>) -> Result<OfferView, AppError> {
    let row = session.store.reader().find(id)?;
    let offer = &row.value;
    let shelf = Shelf::read(session)?;
    let on_it = on_it(session, id)?;
    let empty: Vec<Wire<SheetField>> = shelf.company_of(offer).map_or_else(Vec::new, |company| {
        let fields = SheetField::ALL.iter().copied();
        fields
            .filter(|field| field.is_empty(company, offer))
            .map(Wire)
            .collect()
    });
    let after = shelf.after(id);
    let editions = shelf.editions(id).into_iter().map(|edition| OfferEdition {
        id: edition.id.into(),
        edition: edition.edition,
        retired_on: edition.retired_on.map(|day| day.to_string()),
    });
    Ok(OfferView {
        row: shelf.row(offer, row.archived),
        version: row.version,
        offer: offer_fields(offer),
        needed: empty
            .iter()
            .copied()
            .filter(|field| field.0.is_needed())
            .collect(),
        empty,
        frozen: allow_change(after, &on_it).err().map(word_frozen),
        followed_by: after.map(Into::into),
        editions: editions.collect(),
        immersions: u32::try_from(on_it.len()).unwrap_or(u32::MAX),
    })
}
