//! Strengths noted in a version.

use rusqlite::types::Value;
use trame_domain::diagnostic::DiagnosticId;
use trame_domain::diagnostic::Strength;
use trame_domain::id::Id;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::{Cell, code};
use crate::record::{Cells, Column, Record, Stored, text};

impl Record for Strength {
    const ENTITY: Entity = Entity::Strength;
    const COLUMNS: &'static [Column] = &[text("diagnostic"), text("category"), text("text")];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.diagnostic.to_cell(),
            code(self.category),
            self.text.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            diagnostic: cells.next()?,
            category: cells.code()?,
            text: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// Strengths noted in a version, in the order they were noted.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn strengths_of(
        &self,
        diagnostic: DiagnosticId,
    ) -> Result<Vec<Stored<Strength>>, StoreError> {
        self.select(
            "t.diagnostic = ?1 AND t.archived_at IS NULL ORDER BY t.id",
            [diagnostic.to_string()],
        )
    }
}
