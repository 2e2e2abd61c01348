//! Bilans of plans and contracts.

use rusqlite::types::Value;
use trame_domain::bilan::Bilan;
use trame_domain::id::Id;
use trame_domain::person::PersonId;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::Cell;
use crate::record::{Cells, Column, Record, Stored, optional, text};

impl Record for Bilan {
    const ENTITY: Entity = Entity::Bilan;
    const COLUMNS: &'static [Column] = &[
        text("person"),
        optional("contract"),
        text("made_on"),
        text("person_done"),
        text("person_hindered"),
        text("referent_done"),
        text("referent_hindered"),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.person.to_cell(),
            self.contract.to_cell(),
            self.made_on.to_cell(),
            self.person_done.to_cell(),
            self.person_hindered.to_cell(),
            self.referent_done.to_cell(),
            self.referent_hindered.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            person: cells.next()?,
            contract: cells.next()?,
            made_on: cells.next()?,
            person_done: cells.next()?,
            person_hindered: cells.next()?,
            referent_done: cells.next()?,
            referent_hindered: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// Bilans about a person, latest first.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn bilans_of(&self, person: PersonId) -> Result<Vec<Stored<Bilan>>, StoreError> {
        self.select(
            "t.person = ?1 AND t.archived_at IS NULL ORDER BY t.made_on DESC, t.id DESC",
            [person.to_string()],
        )
    }
}
