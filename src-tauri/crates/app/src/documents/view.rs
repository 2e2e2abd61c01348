//! Which document is printed: what is read under the lock, and printed outside it.

use chrono::NaiveDate;
use trame_documents::Rendered;
use trame_documents::docs::summary::{Summary, render_summary};
use trame_domain::clock::Now;
use trame_domain::document::DocumentKind;
use trame_domain::person::PersonId;

use super::choice::Choice;
use super::material::Material;
use super::summary;
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
}

impl View {
    /// Reads what a document prints.
    pub(super) fn read(
        session: &Session,
        material: Option<&Material>,
        choice: &Choice,
        _request: &DocumentRequest,
        reference: &Reference,
        now: Now,
    ) -> Result<Self, AppError> {
        let needed = || material.ok_or(AppError::BadRequest("personId is needed".to_owned()));
        let page = match choice.kind {
            DocumentKind::Summary | DocumentKind::Contract => {
                let summary = summary::view(session, needed()?, choice, reference, now);
                Page::Summary(Box::new(summary))
            }
            DocumentKind::Roadmap
            | DocumentKind::BlankDiagnostic
            | DocumentKind::CompanySheet
            | DocumentKind::Caseload => {
                return Err(AppError::BadRequest("kind not printed yet".to_owned()));
            }
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
