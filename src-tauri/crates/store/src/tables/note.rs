//! Dated notes.

use rusqlite::types::Value;
use trame_domain::agenda::Note;
use trame_domain::id::Id;
use trame_domain::person::PersonId;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::Cell;
use crate::record::{Cells, Column, Record, Stored, flag, text};

impl Record for Note {
    const ENTITY: Entity = Entity::Note;
    const COLUMNS: &'static [Column] = &[
        text("person"),
        text("written_on"),
        flag("is_contact"),
        flag("shared"),
        text("text"),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.person.to_cell(),
            self.written_on.to_cell(),
            self.is_contact.to_cell(),
            self.shared.to_cell(),
            self.text.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            person: cells.next()?,
            written_on: cells.next()?,
            is_contact: cells.next()?,
            shared: cells.next()?,
            text: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// Notes about a person, latest first.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn notes_of(&self, person: PersonId) -> Result<Vec<Stored<Note>>, StoreError> {
        self.select(
            "t.person = ?1 AND t.archived_at IS NULL ORDER BY t.written_on DESC, t.id DESC",
            [person.to_string()],
        )
    }
}
