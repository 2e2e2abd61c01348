//! Situations ticked in a version.

use rusqlite::types::Value;
use trame_domain::diagnostic::DiagnosticId;
use trame_domain::diagnostic::TickedSituation;
use trame_domain::id::Id;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::{Cell, code};
use crate::record::{Cells, Column, Record, Stored, text};

impl Record for TickedSituation {
    const ENTITY: Entity = Entity::TickedSituation;
    const COLUMNS: &'static [Column] = &[
        text("diagnostic"),
        text("category"),
        text("code"),
        text("label"),
        text("polarity"),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.diagnostic.to_cell(),
            code(self.category),
            self.code.to_cell(),
            self.label.to_cell(),
            code(self.polarity),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            diagnostic: cells.next()?,
            category: cells.code()?,
            code: cells.next()?,
            label: cells.next()?,
            polarity: cells.code()?,
        })
    }
}

impl Reader<'_> {
    /// Situations ticked in a version, in the order they were ticked.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn situations_of(
        &self,
        diagnostic: DiagnosticId,
    ) -> Result<Vec<Stored<TickedSituation>>, StoreError> {
        self.select(
            "t.diagnostic = ?1 AND t.archived_at IS NULL ORDER BY t.id",
            [diagnostic.to_string()],
        )
    }
}
