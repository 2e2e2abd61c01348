//! The pages of a contract as they are signed: nothing of the day or of the machine, so that the same contract gives
//! the same bytes.

use chrono::NaiveDate;
use trame_documents::docs::summary::{Summary, render_summary};
use trame_domain::clock::Now;

use super::desk::Held;
use crate::documents::contract_summary;
use crate::error::AppError;
use crate::reference::Reference;
use crate::session::Session;

/// Pages ready to be laid out.
pub(super) struct Pages(Box<Summary>);

/// Reads what the pages of a contract say, under the lock.
pub(super) fn read(
    session: &Session,
    held: &Held,
    signed_on: NaiveDate,
    reference: &Reference,
    now: Now,
) -> Result<Pages, AppError> {
    let mut summary = contract_summary(session, &held.contract, reference, now)?;
    summary.printed_on = signed_on;
    Ok(Pages(Box::new(summary)))
}

impl Pages {
    /// Lays the pages out.
    pub(super) fn print(&self) -> Result<Vec<u8>, AppError> {
        Ok(render_summary(&self.0)?.bytes)
    }
}
