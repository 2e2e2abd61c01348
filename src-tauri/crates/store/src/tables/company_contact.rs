//! People one knows in a company.

use rusqlite::types::Value;
use trame_domain::company::{Company, CompanyContact};
use trame_domain::id::Id;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::Cell;
use crate::record::{Cells, Column, Kind, Record, Stored, optional, text};

impl Record for CompanyContact {
    const ENTITY: Entity = Entity::CompanyContact;
    const COLUMNS: &'static [Column] = &[
        text("company"),
        text("name"),
        optional("role"),
        optional("phone"),
        optional("email"),
        text("position").holding(Kind::Number),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.company.to_cell(),
            self.name.to_cell(),
            self.role.to_cell(),
            self.phone.to_cell(),
            self.email.to_cell(),
            self.position.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            company: cells.next()?,
            name: cells.next()?,
            role: cells.next()?,
            phone: cells.next()?,
            email: cells.next()?,
            position: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// Contacts of a company, in its order.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn contacts_of(
        &self,
        company: Id<Company>,
    ) -> Result<Vec<Stored<CompanyContact>>, StoreError> {
        self.select(
            "t.company = ?1 AND t.archived_at IS NULL ORDER BY t.position, t.id",
            [company.to_string()],
        )
    }
}
