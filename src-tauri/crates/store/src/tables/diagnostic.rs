//! Versions of the diagnostic.

use rusqlite::types::Value;
use trame_domain::diagnostic::Diagnostic;
use trame_domain::id::Id;
use trame_domain::person::PersonId;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::Cell;
use crate::record::{Cells, Column, Record, Stored, optional, text};

impl Record for Diagnostic {
    const ENTITY: Entity = Entity::Diagnostic;
    const COLUMNS: &'static [Column] = &[
        text("person"),
        text("opened_on"),
        optional("closed_on"),
        text("pack"),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.person.to_cell(),
            self.opened_on.to_cell(),
            self.closed_on.to_cell(),
            self.pack.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            person: cells.next()?,
            opened_on: cells.next()?,
            closed_on: cells.next()?,
            pack: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// Versions of the diagnostic of a person, newest first.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn diagnostics_of(&self, person: PersonId) -> Result<Vec<Stored<Diagnostic>>, StoreError> {
        self.select(
            "t.person = ?1 AND t.archived_at IS NULL ORDER BY t.opened_on DESC, t.id DESC",
            [person.to_string()],
        )
    }

    /// The newest version of the diagnostic of a person, open or closed.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn latest_diagnostic(
        &self,
        person: PersonId,
    ) -> Result<Option<Stored<Diagnostic>>, StoreError> {
        Ok(self
            .select("t.person = ?1 AND t.archived_at IS NULL ORDER BY t.opened_on DESC, t.id DESC LIMIT 1", [person.to_string()])?
            .into_iter()
            .next())
    }
}
