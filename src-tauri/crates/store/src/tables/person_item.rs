//! Rights, languages, licences and tags.

use rusqlite::types::Value;
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_domain::person::PersonItem;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::{Cell, code};
use crate::record::{Cells, Column, Record, Stored, text};

impl Record for PersonItem {
    const ENTITY: Entity = Entity::PersonItem;
    const COLUMNS: &'static [Column] = &[text("person"), text("kind"), text("code")];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![self.person.to_cell(), code(self.set), self.code.to_cell()]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            person: cells.next()?,
            set: cells.code()?,
            code: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// Rights, languages, licences and tags of a person, by set then code.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn items_of(&self, person: PersonId) -> Result<Vec<Stored<PersonItem>>, StoreError> {
        self.select(
            "t.person = ?1 AND t.archived_at IS NULL ORDER BY t.kind, t.code, t.id",
            [person.to_string()],
        )
    }
}
