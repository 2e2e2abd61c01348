//! The pages of a contract as they are signed: nothing of the day or of the machine, so that the same contract gives
//! the same bytes.

use chrono::NaiveDate;
use trame_documents::docs::contract::{Contract as Text, render_contract};
use trame_domain::clock::Now;
use trame_domain::contract::Contract;

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

impl Pages {
    /// Lays the pages out.
    pub(super) fn print(&self) -> Result<Vec<u8>, AppError> {
        Ok(render_contract(&self.0)?.bytes)
    }
}
