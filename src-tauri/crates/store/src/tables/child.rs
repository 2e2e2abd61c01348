//! Children of the household.

use rusqlite::types::Value;
use trame_domain::id::Id;
use trame_domain::person::Child;
use trame_domain::person::PersonId;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::Cell;
use crate::record::{Cells, Column, Record, Stored, text};

impl Record for Child {
    const ENTITY: Entity = Entity::Child;
    const COLUMNS: &'static [Column] = &[text("person"), text("birth_month")];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![self.person.to_cell(), self.birth_month.to_cell()]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            person: cells.next()?,
            birth_month: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// Children of a person, eldest first.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn children_of(&self, person: PersonId) -> Result<Vec<Stored<Child>>, StoreError> {
        self.select(
            "t.person = ?1 AND t.archived_at IS NULL ORDER BY t.birth_month, t.id",
            [person.to_string()],
        )
    }
}
