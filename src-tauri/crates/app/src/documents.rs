//! Documents: reads the dossier under the lock, prints it outside, hands the bytes over.

mod summary;
mod words;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use trame_documents::Rendered;
use trame_documents::docs::recovery::{RecoverySheet, render_recovery_sheet as print_sheet};
use trame_documents::docs::summary::render_summary as print_summary;

use crate::app::App;
use crate::dto::Nothing;
use crate::dto::document::{DocumentFile, SummaryKind, SummaryRequest};
use crate::error::AppError;

/// Prints the summary ready for the contract.
pub(crate) fn render_summary(app: &App, request: SummaryRequest) -> Result<DocumentFile, AppError> {
    let reference = app.reference()?;
    let now = app.now();
    let summary = app.with(|_, session| summary::read(session, &request, &reference, now))?;
    let name = match request.kind {
        SummaryKind::Diagnostic => "synthese-diagnostic",
        SummaryKind::Cer => "synthese-contrat",
    };
    // Nothing personal in a file name: the day and the tail of a random id tell two files apart.
    let id = request.person_id.id.to_string();
    let tail = id.rsplit('-').next().unwrap_or_default();
    let file_name = format!("{name}-{}-{tail}.pdf", now.today());
    Ok(file(file_name, print_summary(&summary)?))
}

/// Prints the recovery sheet, while its words are still in memory.
pub(crate) fn render_recovery_sheet(app: &App, _: Nothing) -> Result<DocumentFile, AppError> {
    let now = app.now();
    let inner = app.inner();
    let words = inner.sheet.as_ref().ok_or(AppError::RecoveryGone)?;
    let session = inner.session.as_ref().ok_or(AppError::Locked)?;
    let sheet = RecoverySheet {
        words: words
            .words()
            .iter()
            .map(|word| crate::session::composed(word))
            .collect(),
        made_on: now.today(),
        structure: session
            .structure
            .as_ref()
            .map(|structure| structure.name.clone()),
        referent: session
            .referent
            .as_ref()
            .map(|referent| referent.name.clone()),
    };
    let file_name = format!("fiche-de-secours-trame-{}.pdf", now.today());
    Ok(file(file_name, print_sheet(&sheet)?))
}

fn file(file_name: String, rendered: Rendered) -> DocumentFile {
    DocumentFile {
        file_name,
        media_type: "application/pdf".to_owned(),
        base64: STANDARD.encode(&rendered.bytes),
        pages: u32::try_from(rendered.pages).unwrap_or(u32::MAX),
        missing: rendered.missing.iter().map(|lost| lost.character).collect(),
    }
}
