//! Objectives of the plan.

use rusqlite::types::Value;
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_domain::plan::Objective;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::{Cell, code};
use crate::record::{Cells, Column, Kind, Record, Stored, optional, text};

impl Record for Objective {
    const ENTITY: Entity = Entity::Objective;
    const COLUMNS: &'static [Column] = &[
        text("person"),
        text("category"),
        optional("code"),
        text("label"),
        text("status"),
        optional("priority"),
        text("position").holding(Kind::Number),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.person.to_cell(),
            code(self.category),
            self.code.to_cell(),
            self.label.to_cell(),
            code(self.status),
            self.priority.to_cell(),
            self.position.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            person: cells.next()?,
            category: cells.code()?,
            code: cells.next()?,
            label: cells.next()?,
            status: cells.code()?,
            priority: cells.next()?,
            position: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// Objectives of a person, in the order of the page.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn objectives_of(&self, person: PersonId) -> Result<Vec<Stored<Objective>>, StoreError> {
        self.select(
            "t.person = ?1 AND t.archived_at IS NULL ORDER BY t.position, t.id",
            [person.to_string()],
        )
    }
}
