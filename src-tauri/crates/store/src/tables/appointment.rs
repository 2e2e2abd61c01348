//! Appointments.

use rusqlite::types::Value;
use trame_domain::agenda::Appointment;
use trame_domain::id::Id;
use trame_domain::person::PersonId;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::{Cell, code};
use crate::record::{Cells, Column, Kind, Record, Stored, optional, text};

impl Record for Appointment {
    const ENTITY: Entity = Entity::Appointment;
    const COLUMNS: &'static [Column] = &[
        text("person"),
        text("starts_at"),
        text("minutes").holding(Kind::Number),
        optional("place"),
        optional("subject"),
        text("attendance"),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.person.to_cell(),
            self.starts_at.to_cell(),
            self.minutes.to_cell(),
            self.place.to_cell(),
            self.subject.to_cell(),
            code(self.attendance),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            person: cells.next()?,
            starts_at: cells.next()?,
            minutes: cells.next()?,
            place: cells.next()?,
            subject: cells.next()?,
            attendance: cells.code()?,
        })
    }
}

impl Reader<'_> {
    /// Appointments of a person, latest first.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn appointments_of(
        &self,
        person: PersonId,
    ) -> Result<Vec<Stored<Appointment>>, StoreError> {
        self.select(
            "t.person = ?1 AND t.archived_at IS NULL ORDER BY t.starts_at DESC, t.id DESC",
            [person.to_string()],
        )
    }
}
