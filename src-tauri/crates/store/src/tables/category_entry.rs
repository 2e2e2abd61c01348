//! What a version says of a category.

use rusqlite::types::Value;
use trame_domain::diagnostic::CategoryEntry;
use trame_domain::diagnostic::DiagnosticId;
use trame_domain::id::Id;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::{Cell, code, opt_code};
use crate::record::{Cells, Column, Record, Stored, flag, optional, text};

impl Record for CategoryEntry {
    const ENTITY: Entity = Entity::CategoryEntry;
    const COLUMNS: &'static [Column] = &[
        text("diagnostic"),
        text("category"),
        text("state").of("standing"),
        optional("impact").of("standing"),
        flag("note_shared"),
        optional("confirmed_on"),
        optional("unchanged_on"),
        text("words"),
        text("note"),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.diagnostic.to_cell(),
            code(self.category),
            code(self.state),
            opt_code(self.impact),
            self.note_shared.to_cell(),
            self.confirmed_on.to_cell(),
            self.unchanged_on.to_cell(),
            self.words.to_cell(),
            self.note.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            diagnostic: cells.next()?,
            category: cells.code()?,
            state: cells.code()?,
            impact: cells.opt_code()?,
            note_shared: cells.next()?,
            confirmed_on: cells.next()?,
            unchanged_on: cells.next()?,
            words: cells.next()?,
            note: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// What a version says of each category it has an entry for, in the order of categories.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn entries_of(
        &self,
        diagnostic: DiagnosticId,
    ) -> Result<Vec<Stored<CategoryEntry>>, StoreError> {
        let mut entries: Vec<Stored<CategoryEntry>> = self.select(
            "t.diagnostic = ?1 AND t.archived_at IS NULL ORDER BY t.id",
            [diagnostic.to_string()],
        )?;
        entries.sort_by_key(|entry| entry.value.category);
        Ok(entries)
    }
}
