//! Hours asked of a person instead of the law’s.

use rusqlite::types::Value;
use trame_domain::hours::HoursTarget;
use trame_domain::id::Id;
use trame_domain::person::PersonId;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::{Cell, code};
use crate::record::{Cells, Column, Kind, Record, Stored, optional, text};

impl Record for HoursTarget {
    const ENTITY: Entity = Entity::HoursTarget;
    const COLUMNS: &'static [Column] = &[
        text("person"),
        text("decided_on").of("decision"),
        text("weekly_minutes").holding(Kind::Number).of("decision"),
        text("motive").of("decision"),
        optional("detail").of("decision"),
        optional("until").of("decision"),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.person.to_cell(),
            self.decided_on.to_cell(),
            self.weekly_minutes.to_cell(),
            code(self.motive),
            self.detail.to_cell(),
            self.until.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            person: cells.next()?,
            decided_on: cells.next()?,
            weekly_minutes: cells.next()?,
            motive: cells.code()?,
            detail: cells.next()?,
            until: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// Targets decided for a person, latest first.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn hours_targets_of(
        &self,
        person: PersonId,
    ) -> Result<Vec<Stored<HoursTarget>>, StoreError> {
        self.select(
            "t.person = ?1 AND t.archived_at IS NULL ORDER BY t.decided_on DESC, t.id DESC",
            [person.to_string()],
        )
    }
}
