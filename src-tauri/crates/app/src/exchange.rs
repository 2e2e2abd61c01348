//! « Importer depuis un PDF »: a dossier comes back out of the document another Trame made. The file comes from
//! anywhere: limits before parsing, every value checked, nothing written before somebody has read what would be.

pub(crate) mod format;
mod open;
mod parcel;
mod preview;
mod save;
#[cfg(test)]
mod tests;

use trame_domain::clock::Now;
use trame_domain::person::PersonId;

use self::format::Synthese;
use self::parcel::Parcel;
use crate::app::App;
use crate::dto::exchange::{PdfFile, PdfPreview};
use crate::dto::people::PersonFile;
use crate::error::AppError;
use crate::people::person_file;
use crate::session::Session;

/// Why a file gives no dossier. Nothing here quotes the file: it speaks of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ImportProblem {
    /// More than 20 MB.
    #[error("file too large")]
    TooLarge,
    /// Not a PDF.
    #[error("not a pdf")]
    NotAPdf,
    /// A PDF without the data of a dossier.
    #[error("no data of ours attached")]
    NoData,
    /// Data of a Trame that knows more.
    #[error("data of a newer version")]
    Newer,
    /// The file or its data are not whole.
    #[error("damaged file: {0}")]
    Damaged(&'static str),
    /// This very dossier is here.
    #[error("dossier already here")]
    AlreadyHere,
}

/// Says what a PDF would create.
pub(crate) fn read_pdf(app: &App, file: PdfFile) -> Result<PdfPreview, AppError> {
    let now = app.now();
    let (data, parcel) = receive(app, &file, now)?;
    app.with(|_, session| preview::preview(session, &data, &parcel, now))
}

/// Creates the dossier a PDF holds, in one operation that can be undone.
pub(crate) fn import_pdf(app: &App, file: PdfFile) -> Result<PersonFile, AppError> {
    let now = app.now();
    let (_, parcel) = receive(app, &file, now)?;
    app.with(|env, session| {
        let person = parcel.person.id;
        if is_here(session, person)? {
            return Err(ImportProblem::AlreadyHere.into());
        }
        save::save(env, session, &parcel, now)?;
        person_file(session, person, now)
    })
}

/// Opens the file outside the lock: a large one does not keep anybody from typing.
fn receive(app: &App, file: &PdfFile, now: Now) -> Result<(Synthese, Parcel), AppError> {
    // A locked Trame reads nothing.
    app.with(|_, _| Ok(()))?;
    let data = open::data(&file.base64)?;
    let reference = app.reference()?;
    let parcel = Parcel::read(&data, &reference, now.today())?;
    Ok((data, parcel))
}

/// Whether the dossier of that person is here. A person whose dossier is away with them is what an import undone leaves:
/// it may come back.
fn is_here(session: &Session, person: PersonId) -> Result<bool, AppError> {
    let reader = session.store.reader();
    Ok(match reader.get(person)? {
        None => false,
        Some(row) => !row.archived || reader.dossier_of(person)?.is_some(),
    })
}
