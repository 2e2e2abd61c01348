//! The référent of this base.

use rusqlite::types::Value;
use trame_domain::id::Id;
use trame_domain::letterhead::Referent;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::Cell;
use crate::record::{Cells, Column, Record, Stored, optional, text};

impl Record for Referent {
    const ENTITY: Entity = Entity::Referent;
    const COLUMNS: &'static [Column] = &[
        text("name"),
        optional("role"),
        optional("territory"),
        optional("phone"),
        optional("email"),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.name.to_cell(),
            self.role.to_cell(),
            self.territory.to_cell(),
            self.phone.to_cell(),
            self.email.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            name: cells.next()?,
            role: cells.next()?,
            territory: cells.next()?,
            phone: cells.next()?,
            email: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// The référent of this base, once the profile is filled in.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn referent(&self) -> Result<Option<Stored<Referent>>, StoreError> {
        Ok(self
            .select("t.archived_at IS NULL ORDER BY t.id LIMIT 1", [])?
            .into_iter()
            .next())
    }
}
