//! « Relire une fiche navette »: a PDF the company filled in comes back into the offer. The file comes from anywhere:
//! limits before parsing, nothing in it is run, nothing is overwritten that nobody chose.

mod found;
mod parse;
mod preview;
mod shown;
mod write;

use std::panic::catch_unwind;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use trame_documents::{DocumentError, Form, LARGEST_FILE, read_form};
use trame_domain::code::Coded;
use trame_domain::company::Company;
use trame_domain::id::Id;
use trame_domain::offer::ImmersionOffer;
use trame_domain::violation::{Violation, Violations};
use trame_store::{Op, StoreError, Stored};

use self::found::{Copy, Sheets, sort};
pub(crate) use self::shown::{days, shown};
use self::write::write;
use crate::app::App;
use crate::dto::offer::OfferView;
use crate::dto::sheet_reading::{SheetChoice, SheetFile, SheetReading};
use crate::error::AppError;
use crate::offers::{frozen, offer_view};
use crate::session::Session;

/// Why a file gives no sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SheetProblem {
    /// More than 20 MB.
    #[error("file too large")]
    TooLarge,
    /// Not a PDF.
    #[error("not a pdf")]
    NotAPdf,
    /// Kept by a passphrase.
    #[error("encrypted file")]
    Encrypted,
    /// The file is not whole.
    #[error("damaged file")]
    Damaged,
    /// Its values are kept in a way that is not read (XFA).
    #[error("xfa form")]
    Xfa,
    /// No field of a fiche navette: printed flat, scanned, or another document.
    #[error("no field of ours")]
    NoField,
    /// Nothing was filled in.
    #[error("nothing filled in")]
    Empty,
    /// The copy asked for says nothing.
    #[error("no such copy")]
    NoSuchCopy,
}

/// Says what a filled sheet would change in an offer.
pub(crate) fn read_offer_sheet(app: &App, file: SheetFile) -> Result<SheetReading, AppError> {
    let reference = app.reference()?;
    let today = app.now().today();
    let (form, sheets) = receive(app, &file.base64)?;
    let (copy, found) = chosen(&sheets, file.copy)?;
    app.with(|_, session| {
        let (offer, company) = present(session, file.offer_id.id)?;
        let mut reading = SheetReading {
            company_name: company.value.name.clone(),
            job: offer.value.job.clone(),
            version: offer.version,
            company_version: company.version,
            copies: sheets.filled.keys().copied().collect(),
            copy,
            fields: vec![],
            notes: preview::notes(&form, &sheets),
            frozen: frozen(session, offer.value.id)?.map(crate::messages::word_frozen),
        };
        let known = (&company.value, &offer.value);
        reading.fields = preview::fields(found, known, &reference.immersion, today);
        Ok(reading)
    })
}

/// Takes what was chosen of a filled sheet, in one operation that can be undone.
pub(crate) fn apply_offer_sheet(app: &App, choice: SheetChoice) -> Result<OfferView, AppError> {
    let reference = app.reference()?;
    let today = app.now().today();
    let (_, sheets) = receive(app, &choice.base64)?;
    let (_, found) = chosen(&sheets, choice.copy)?;
    app.with(|env, session| {
        let (offer, company) = present(session, choice.offer_id.id)?;
        let (mut next, mut host) = (offer.value.clone(), company.value.clone());
        let mut wrong = Violations::new();
        for slot in choice.fields.iter().map(|slot| slot.0) {
            let read = match found.get(&slot) {
                None => Err(Violation::Missing),
                Some(typed) if typed.fault.is_some() => Err(Violation::NotText),
                Some(typed) => write(slot, typed, &mut host, &mut next, &reference.immersion)
                    .map_err(Violation::from),
            };
            wrong.check(slot.code(), read);
        }
        next.clean();
        host.clean(today);
        wrong.extend(next.check());
        wrong.extend(host.check(today));
        wrong.into_result()?;
        if next != offer.value
            && let Some(refusal) = frozen(session, next.id)?
        {
            return Err(refusal.into());
        }
        session.write(env, Op::ReadOfferSheet, |tx| {
            // What did not change keeps its version, and whoever changed it meanwhile.
            if host != company.value {
                tx.put(&host, Some(choice.company_version))?;
            }
            if next != offer.value {
                tx.put(&next, Some(choice.version))?;
            }
            Ok(())
        })?;
        offer_view(session, next.id)
    })
}

/// The offer, unless it was put away, and its company.
fn present(
    session: &Session,
    id: Id<ImmersionOffer>,
) -> Result<(Stored<ImmersionOffer>, Stored<Company>), AppError> {
    let reader = session.store.reader();
    let offer = reader.find(id)?;
    if offer.archived {
        return Err(StoreError::NotFound.into());
    }
    let company = reader.find(offer.value.company)?;
    Ok((offer, company))
}

/// The copy to read: the one asked for, else the first that says something.
fn chosen(sheets: &Sheets, copy: Option<u32>) -> Result<(u32, &Copy), SheetProblem> {
    let mut filled = sheets.filled.iter();
    let found = match copy {
        Some(wanted) => filled.find(|(number, _)| **number == wanted),
        None => filled.next(),
    };
    let (number, found) = found.ok_or(SheetProblem::NoSuchCopy)?;
    Ok((*number, found))
}

/// Opens the file outside the lock: a large one does not keep anybody from typing.
fn receive(app: &App, base64: &str) -> Result<(Form, Sheets), AppError> {
    // A locked Trame reads nothing.
    app.with(|_, _| Ok(()))?;
    let form = form(base64)?;
    let sheets = sort(&form);
    if !sheets.is_ours {
        return Err(SheetProblem::NoField.into());
    }
    if sheets.filled.is_empty() {
        return Err(SheetProblem::Empty.into());
    }
    Ok((form, sheets))
}

fn form(base64: &str) -> Result<Form, SheetProblem> {
    if base64.len() / 4 > LARGEST_FILE / 3 {
        return Err(SheetProblem::TooLarge);
    }
    let bytes = STANDARD.decode(base64);
    let bytes = bytes.map_err(|_| SheetProblem::Damaged)?;
    if !bytes.starts_with(b"%PDF-") {
        return Err(SheetProblem::NotAPdf);
    }
    // The reader of PDF files is not ours: a file that makes it panic must not lock the base.
    let form = catch_unwind(|| read_form(&bytes)).map_err(|_| SheetProblem::Damaged)?;
    let form = form.map_err(|problem| match problem {
        DocumentError::Encrypted => SheetProblem::Encrypted,
        _ => SheetProblem::Damaged,
    })?;
    let form = form.ok_or(SheetProblem::NoField)?;
    if form.is_xfa {
        return Err(SheetProblem::Xfa);
    }
    Ok(form)
}
