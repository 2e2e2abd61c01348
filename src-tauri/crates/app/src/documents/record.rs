//! What left Trame: a draft kept in memory when a document is made, a row once it was saved or printed.

use trame_domain::clock::Now;
use trame_domain::document::{Document, DocumentUse};
use trame_domain::id::Id;
use trame_store::Op;

use super::choice::Choice;
use super::contents::hidden;
use super::material::Material;
use super::tickets::Ticket;
use crate::app::App;
use crate::caseload::minute;
use crate::dto::contents::{DocumentContents, DocumentRecord, DocumentRow};
use crate::dto::document::DocumentFile;
use crate::dto::people::PersonKey;
use crate::env::Env;
use crate::error::AppError;
use crate::profile::fresh;
use crate::session::Session;
use crate::wire::Wire;

/// A document being made.
pub(super) struct Draft(Document);

impl Draft {
    pub(super) fn new(
        session: &Session,
        choice: &Choice,
        material: Option<&Material>,
        contents: &DocumentContents,
        now: Now,
    ) -> Self {
        Self(Document {
            id: Id::new(0, [0; 10]),
            person: material.map(|material| material.person.id),
            kind: choice.kind,
            title: contents.title.clone(),
            made_at: now.local,
            author: session.author(),
            pages: 0,
            sha256: String::new(),
            left_as: DocumentUse::Saved,
            with_data: choice.with_data,
            hidden: hidden(contents),
        })
    }

    /// Keeps the draft under a ticket, and hands the file over with it.
    pub(super) fn remember(
        self,
        env: &Env,
        session: &mut Session,
        mut file: DocumentFile,
    ) -> Result<DocumentFile, AppError> {
        let id: Id<Document> = fresh(env)?;
        file.ticket = id.to_string();
        session.tickets.keep(Ticket {
            id: file.ticket.clone(),
            document: Document {
                pages: file.pages,
                sha256: file.sha256.clone(),
                ..self.0
            },
            written: Vec::new(),
        });
        Ok(file)
    }
}

/// Writes that a document left Trame; asked twice for the same use, writes once.
pub(crate) fn record_document(app: &App, record: DocumentRecord) -> Result<DocumentRow, AppError> {
    let left_as = record.left_as.0;
    app.with(|env, session| {
        let ticket = session.tickets.find(&record.ticket);
        let ticket = ticket.ok_or(AppError::DocumentGone)?;
        if let Some(written) = ticket.written_as(left_as) {
            return Ok(row(written.clone()));
        }
        let mut document = ticket.document.clone();
        document.left_as = left_as;
        session.write(env, Op::RecordDocument, |tx| {
            document.id = tx.new_id()?;
            Ok(tx.put(&document, None)?)
        })?;
        if let Some(ticket) = session.tickets.find(&record.ticket) {
            ticket.written.push(document.clone());
        }
        Ok(row(document))
    })
}

/// Documents of a dossier, newest first.
pub(crate) fn list_documents(app: &App, key: PersonKey) -> Result<Vec<DocumentRow>, AppError> {
    app.with(|_, session| {
        let rows = session.store.reader().documents_of(key.person_id.id)?;
        Ok(rows.into_iter().map(|stored| row(stored.value)).collect())
    })
}

fn row(document: Document) -> DocumentRow {
    DocumentRow {
        id: document.id.into(),
        kind: Wire(document.kind),
        title: document.title,
        made_at: minute(document.made_at),
        author: document.author,
        pages: document.pages,
        sha256: document.sha256,
        left_as: Wire(document.left_as),
        with_data: document.with_data,
        hidden: document.hidden,
    }
}
