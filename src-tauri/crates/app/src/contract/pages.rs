//! The pages of a contract as they are signed: nothing of the day or of the machine, so that the same contract gives
//! the same bytes.

use chrono::NaiveDate;
use trame_documents::docs::contract::{Contract as Text, render_contract};
use trame_domain::clock::Now;
use trame_domain::contract::Contract;
use trame_store::SignedPdf;

use super::desk::Held;
use crate::documents::contract_pages;
use crate::error::AppError;
use crate::reference::Reference;
use crate::session::Session;

/// Pages ready to be laid out.
pub(super) struct Pages(Box<Text>);

/// Reads what the pages of a contract say, under the lock.
pub(super) fn read(
    session: &Session,
    held: &Held,
    signed_on: NaiveDate,
    reference: &Reference,
    now: Now,
) -> Result<Pages, AppError> {
    let signed = Contract {
        signed_on: Some(signed_on),
        ..held.contract.clone()
    };
    let text = contract_pages(session, &signed, &held.lines, reference, now)?;
    Ok(Pages(Box::new(text)))
}

/// The pages kept at the signature; none when it was signed on paper only.
///
/// # Errors
/// [`AppError::SignedPdfDamaged`] when they are gone or no longer those that were signed.
pub(crate) fn kept(session: &Session, contract: &Contract) -> Result<Option<SignedPdf>, AppError> {
    let Some(hash) = &contract.sha256 else {
        return Ok(None);
    };
    let kept = session.store.reader().signed_pdf(contract.id)?;
    let kept = kept.filter(|kept| kept.is_intact() && kept.sha256 == *hash);
    kept.map(Some).ok_or(AppError::SignedPdfDamaged)
}

impl Pages {
    /// Lays the pages out.
    pub(super) fn print(&self) -> Result<Vec<u8>, AppError> {
        Ok(render_contract(&self.0)?.bytes)
    }
}
