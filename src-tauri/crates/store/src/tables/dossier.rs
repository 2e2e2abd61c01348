//! Dossiers.

use rusqlite::types::Value;
use trame_domain::dossier::Dossier;
use trame_domain::id::Id;
use trame_domain::person::PersonId;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::Cell;
use crate::record::{Cells, Column, Record, Stored, optional, text};

impl Record for Dossier {
    const ENTITY: Entity = Entity::Dossier;
    const COLUMNS: &'static [Column] = &[
        text("person"),
        text("referent"),
        text("opened_on"),
        optional("closed_on").of("closing"),
        optional("close_reason").of("closing"),
        optional("orientation_path").of("orientation"),
        optional("orientation_notified_on").of("orientation"),
        optional("territory"),
        optional("rsa_from"),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.person.to_cell(),
            self.referent.to_cell(),
            self.opened_on.to_cell(),
            self.closed_on.to_cell(),
            self.close_reason.to_cell(),
            self.orientation_path.to_cell(),
            self.orientation_notified_on.to_cell(),
            self.territory.to_cell(),
            self.rsa_from.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            person: cells.next()?,
            referent: cells.next()?,
            opened_on: cells.next()?,
            closed_on: cells.next()?,
            close_reason: cells.next()?,
            orientation_path: cells.next()?,
            orientation_notified_on: cells.next()?,
            territory: cells.next()?,
            rsa_from: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// The dossier of a person.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn dossier_of(&self, person: PersonId) -> Result<Option<Stored<Dossier>>, StoreError> {
        Ok(self
            .select(
                "t.person = ?1 AND t.archived_at IS NULL",
                [person.to_string()],
            )?
            .into_iter()
            .next())
    }

    /// The dossier of a person, put away or not: there is never a second one.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn any_dossier_of(&self, person: PersonId) -> Result<Option<Stored<Dossier>>, StoreError> {
        Ok(self
            .select("t.person = ?1", [person.to_string()])?
            .into_iter()
            .next())
    }
}
