//! Companies.

use rusqlite::types::Value;
use trame_domain::company::Company;
use trame_domain::id::Id;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::Cell;
use crate::record::{Cells, Column, Record, Stored, optional, text};

impl Record for Company {
    const ENTITY: Entity = Entity::Company;
    const COLUMNS: &'static [Column] = &[
        text("name"),
        optional("siret"),
        optional("ape").of("activity_code"),
        optional("ape_version").of("activity_code"),
        optional("activity"),
        optional("workforce"),
        optional("collective_agreement"),
        optional("address"),
        optional("postcode"),
        optional("commune_code"),
        optional("commune_name"),
        optional("territory"),
        optional("phone"),
        optional("email"),
        text("stated_values"),
        optional("trained_on").of("welcome_training"),
        optional("training").of("welcome_training"),
        text("future_commitments"),
        text("notes"),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.name.to_cell(),
            self.siret.to_cell(),
            self.ape.to_cell(),
            self.ape_version.to_cell(),
            self.activity.to_cell(),
            self.workforce.to_cell(),
            self.collective_agreement.to_cell(),
            self.address.to_cell(),
            self.postcode.to_cell(),
            self.commune_code.to_cell(),
            self.commune_name.to_cell(),
            self.territory.to_cell(),
            self.phone.to_cell(),
            self.email.to_cell(),
            self.stated_values.to_cell(),
            self.trained_on.to_cell(),
            self.training.to_cell(),
            self.future_commitments.to_cell(),
            self.notes.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            name: cells.next()?,
            siret: cells.next()?,
            ape: cells.next()?,
            ape_version: cells.next()?,
            activity: cells.next()?,
            workforce: cells.next()?,
            collective_agreement: cells.next()?,
            address: cells.next()?,
            postcode: cells.next()?,
            commune_code: cells.next()?,
            commune_name: cells.next()?,
            territory: cells.next()?,
            phone: cells.next()?,
            email: cells.next()?,
            stated_values: cells.next()?,
            trained_on: cells.next()?,
            training: cells.next()?,
            future_commitments: cells.next()?,
            notes: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// Companies that are not put away, by name.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn companies(&self) -> Result<Vec<Stored<Company>>, StoreError> {
        self.select("t.archived_at IS NULL ORDER BY t.name, t.id", [])
    }

    /// Every company, those put away included, by name: a company that was used is still named where it was.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn all_companies(&self) -> Result<Vec<Stored<Company>>, StoreError> {
        self.select("1 ORDER BY t.name, t.id", [])
    }
}
