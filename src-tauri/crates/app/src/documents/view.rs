//! Which document is printed: what is read under the lock, and printed outside it.

use chrono::NaiveDate;
use trame_documents::Rendered;
use trame_documents::docs::blank_diagnostic::{BlankDiagnostic, render_blank_diagnostic};
use trame_documents::docs::caseload::{CaseloadList, render_caseload};
use trame_documents::docs::company_sheet::{CompanySheet, render_company_sheet};
use trame_documents::docs::roadmap::{Roadmap, render_roadmap};
use trame_documents::docs::summary::{Summary, render_summary};
use trame_domain::clock::Now;
use trame_domain::document::DocumentKind;
use trame_domain::person::PersonId;

use super::choice::Choice;
use super::material::Material;
use super::{caseload, roadmap, sheets, summary};
use crate::dto::document::DocumentRequest;
use crate::error::AppError;
use crate::reference::Reference;
use crate::session::Session;

/// A document ready to be printed.
pub(super) struct View {
    kind: DocumentKind,
    person: Option<PersonId>,
    page: Page,
}

enum Page {
    Summary(Box<Summary>),
    Roadmap(Box<Roadmap>),
    BlankDiagnostic(Box<BlankDiagnostic>),
    CompanySheet(Box<CompanySheet>),
    Caseload(Box<CaseloadList>),
}

impl View {
    /// Reads what a document prints.
    pub(super) fn read(
        session: &mut Session,
        material: Option<&Material>,
        choice: &Choice,
        request: &DocumentRequest,
        reference: &Reference,
        now: Now,
    ) -> Result<Self, AppError> {
        let needed = || material.ok_or(AppError::BadRequest("personId is needed".to_owned()));
        let page = match choice.kind {
            DocumentKind::Summary | DocumentKind::Contract => {
                let summary = summary::view(session, needed()?, choice, reference, now);
                Page::Summary(Box::new(summary))
            }
            DocumentKind::Roadmap => {
                Page::Roadmap(Box::new(roadmap::view(session, needed()?, choice, now)))
            }
            DocumentKind::BlankDiagnostic => Page::BlankDiagnostic(Box::new(
                sheets::blank_diagnostic(session, material, choice, reference, now),
            )),
            DocumentKind::CompanySheet => {
                Page::CompanySheet(Box::new(sheets::company_sheet(session, choice, now)))
            }
            DocumentKind::Caseload => Page::Caseload(Box::new(caseload::view(
                session, choice, request, reference, now,
            )?)),
        };
        Ok(Self {
            kind: choice.kind,
            person: material.map(|material| material.person.id),
            page,
        })
    }

    /// Prints it.
    pub(super) fn print(&self) -> Result<Rendered, AppError> {
        Ok(match &self.page {
            Page::Summary(summary) => render_summary(summary)?,
            Page::Roadmap(roadmap) => render_roadmap(roadmap)?,
            Page::BlankDiagnostic(sheet) => render_blank_diagnostic(sheet)?,
            Page::CompanySheet(sheet) => render_company_sheet(sheet)?,
            Page::Caseload(list) => render_caseload(list)?,
        })
    }

    /// A name without anything personal: the day, and the tail of a random id to tell two files apart.
    pub(super) fn file_name(&self, today: NaiveDate) -> String {
        let name = match self.kind {
            DocumentKind::Summary => "synthese-diagnostic",
            DocumentKind::Contract => "synthese-contrat",
            DocumentKind::Roadmap => "feuille-de-route",
            DocumentKind::BlankDiagnostic => "diagnostic-a-remplir",
            DocumentKind::CompanySheet => "fiche-navette-entreprise",
            DocumentKind::Caseload => "file-active",
        };
        let id = self.person.map(|id| id.to_string()).unwrap_or_default();
        match id.rsplit('-').next().filter(|tail| !tail.is_empty()) {
            Some(tail) => format!("{name}-{today}-{tail}.pdf"),
            None => format!("{name}-{today}.pdf"),
        }
    }
}
