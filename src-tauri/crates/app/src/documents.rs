//! Documents: reads the dossier under the lock, prints it outside, hands the bytes over, remembers what left.

mod caseload;
mod choice;
mod compare;
mod contents;
mod contract;
mod data;
mod grids;
mod immersion;
mod immersions;
mod kinds;
mod letterhead;
mod material;
mod mine;
mod parts;
mod plan;
mod potentialites;
mod record;
mod roadmap;
mod sheets;
mod summary;
mod tickets;
mod trajectory;
mod view;
mod words;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use trame_documents::docs::recovery::{RecoverySheet, render_recovery_sheet as print_sheet};
use trame_documents::{Missing, Rendered};
use trame_domain::clock::Now;
use trame_domain::document::DocumentKind;

use self::choice::Choice;
pub(crate) use self::choice::{is_protected, tells_of_violence};
pub(crate) use self::contract::contract_pages;
use self::material::{Agreed, Material};
pub(crate) use self::record::{list_documents, record_document};
pub(crate) use self::tickets::Tickets;
use self::view::View;
pub(crate) use self::words::{company_address, phone};
use crate::app::App;
use crate::dto::Nothing;
use crate::dto::contents::DocumentContents;
use crate::dto::document::{DocumentFile, DocumentRequest, MissingCharacter};
use crate::error::AppError;
use crate::reference::Reference;
use crate::session::Session;

/// Says what a document would contain.
pub(crate) fn describe_document(
    app: &App,
    request: DocumentRequest,
) -> Result<DocumentContents, AppError> {
    let reference = app.reference()?;
    let now = app.now();
    app.with(|_, session| {
        let material = read(session, &request, &reference, now)?;
        let choice = choose(session, &request, material.as_ref());
        let material = material.as_ref();
        Ok(contents::describe(session, &reference, &choice, material))
    })
}

/// Prints a document.
pub(crate) fn render_document(
    app: &App,
    request: DocumentRequest,
) -> Result<DocumentFile, AppError> {
    let reference = app.reference()?;
    let grids = app.grids()?;
    let now = app.now();
    let (view, original, draft) = app.with(|_, session| {
        let material = read(session, &request, &reference, now)?;
        let choice = choose(session, &request, material.as_ref());
        let contents = contents::describe(session, &reference, &choice, material.as_ref());
        let view = View::read(
            session,
            material.as_ref(),
            &choice,
            &request,
            (&reference, &grids),
            now,
        )?;
        let draft = record::Draft::new(session, &choice, material.as_ref(), &contents, now);
        let original = contract::original(session, material.as_ref(), &choice)?;
        Ok((view, original, draft))
    })?;
    // Pages are laid out outside the lock: a long list does not keep anybody from typing.
    let rendered = original.map_or_else(|| view.print(), Ok)?;
    let mut file = file(view.file_name(now.today()), rendered);
    view.media_type().clone_into(&mut file.media_type);
    app.with(|env, session| draft.remember(env, session, file))
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

/// The dossier a request is about, if it is about one: what goes to a company or lists people is about nobody, whatever
/// the request says.
fn read(
    session: &Session,
    request: &DocumentRequest,
    reference: &Reference,
    now: Now,
) -> Result<Option<Material>, AppError> {
    let missing = || AppError::BadRequest("personId is needed".to_owned());
    let person = match request.kind.0 {
        DocumentKind::Summary
        | DocumentKind::PersonSummary
        | DocumentKind::Plan
        | DocumentKind::FranceTravail
        | DocumentKind::Roadmap
        | DocumentKind::Trajectory => Some(request.person_id.ok_or_else(missing)?),
        DocumentKind::Comparison => {
            let person = request.person_id.ok_or_else(missing)?.id;
            let versions = [request.from_diagnostic_id, request.diagnostic_id];
            let versions = versions.map(|id| id.map(|id| id.id));
            return Material::of_two(session, person, versions, reference, now).map(Some);
        }
        DocumentKind::Contract | DocumentKind::ContractText => {
            let person = request.person_id.ok_or_else(missing)?.id;
            let wanted = request.contract_id.map(|id| id.id);
            let agreed = Agreed::read(session, person, wanted)?;
            return Material::of_contract(session, agreed, now).map(Some);
        }
        DocumentKind::BlankDiagnostic => request.person_id,
        DocumentKind::PmsmpSheet
        | DocumentKind::PmsmpPreparation
        | DocumentKind::PmsmpBilan
        | DocumentKind::PmsmpSkills => {
            let immersion = immersion::Immersion::read(session, request)?;
            return Material::of_immersion(session, immersion, now).map(Some);
        }
        DocumentKind::ParentPotentialites | DocumentKind::Potentialites => {
            let grid = potentialites::ToldGrid::read(session, request, reference)?;
            return Material::of_grid(session, grid, now).map(Some);
        }
        DocumentKind::CompanySheet | DocumentKind::Caseload | DocumentKind::BlankPotentialites => {
            None
        }
    };
    let version = request.diagnostic_id.map(|id| id.id);
    person
        .map(|person| Material::read(session, person.id, version, now))
        .transpose()
}

/// What is printed and what is not. Signed pages are handed over as they are unless data are asked for by name.
fn choose(session: &Session, request: &DocumentRequest, material: Option<&Material>) -> Choice {
    let agreed = material.and_then(|material| material.agreed.as_ref());
    let is_signed = agreed.is_some_and(|agreed| agreed.contract.signed_on.is_some());
    let mut choice = Choice::of(request, session.settings.attach_data && !is_signed);
    let told = material.and_then(|material| material.immersion.as_ref());
    if let Some(told) = told.and_then(|immersion| immersion.told.as_ref())
        && request.hide_blocks.is_none()
    {
        choice.keep_from_the_company(told.bilan.welcome_shared);
    }
    choice
}

/// Title of contracts in this structure.
pub(crate) fn contract_title(session: &Session) -> String {
    summary::title(session, DocumentKind::Contract)
}

fn file(file_name: String, rendered: Rendered) -> DocumentFile {
    let hash = Sha256::digest(&rendered.bytes);
    DocumentFile {
        ticket: String::new(),
        file_name,
        media_type: "application/pdf".to_owned(),
        base64: STANDARD.encode(&rendered.bytes),
        pages: u32::try_from(rendered.pages).unwrap_or(u32::MAX),
        missing: rendered.missing.into_iter().map(missing).collect(),
        sha256: hash.iter().map(|byte| format!("{byte:02x}")).collect(),
    }
}

fn missing(lost: Missing) -> MissingCharacter {
    let pages = lost.pages.into_iter();
    MissingCharacter {
        character: lost.character.to_string(),
        pages: pages.filter_map(|page| u32::try_from(page).ok()).collect(),
    }
}
