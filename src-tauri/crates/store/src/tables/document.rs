//! Documents that left Trame.

use rusqlite::types::Value;
use trame_domain::document::Document;
use trame_domain::id::Id;
use trame_domain::person::PersonId;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::{Cell, code};
use crate::record::{Cells, Column, Kind, Record, Stored, flag, optional, text};

impl Record for Document {
    const ENTITY: Entity = Entity::Document;
    const COLUMNS: &'static [Column] = &[
        optional("person"),
        text("kind"),
        text("title"),
        text("made_at"),
        text("author"),
        text("pages").holding(Kind::Number),
        text("sha256"),
        text("left_as"),
        flag("with_data"),
        text("hidden"),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.person.to_cell(),
            code(self.kind),
            self.title.to_cell(),
            self.made_at.to_cell(),
            self.author.to_cell(),
            self.pages.to_cell(),
            self.sha256.to_cell(),
            code(self.left_as),
            self.with_data.to_cell(),
            self.hidden.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            person: cells.next()?,
            kind: cells.code()?,
            title: cells.next()?,
            made_at: cells.next()?,
            author: cells.next()?,
            pages: cells.next()?,
            sha256: cells.next()?,
            left_as: cells.code()?,
            with_data: cells.next()?,
            hidden: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// Documents about a person, newest first.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn documents_of(&self, person: PersonId) -> Result<Vec<Stored<Document>>, StoreError> {
        self.select(
            "t.person = ?1 AND t.archived_at IS NULL ORDER BY t.made_at DESC, t.id DESC",
            [person.to_string()],
        )
    }
}
