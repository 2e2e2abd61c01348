//! The structure printed on documents.

use rusqlite::types::Value;
use trame_domain::id::Id;
use trame_domain::letterhead::Structure;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::Cell;
use crate::record::{Cells, Column, Record, Stored, optional, text};

impl Record for Structure {
    const ENTITY: Entity = Entity::Structure;
    const COLUMNS: &'static [Column] = &[
        text("name"),
        optional("service"),
        optional("address"),
        optional("phone"),
        optional("contract_title"),
        optional("legal_mentions"),
        optional("logo"),
        optional("contract_mention"),
        optional("delegation_until"),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.name.to_cell(),
            self.service.to_cell(),
            self.address.to_cell(),
            self.phone.to_cell(),
            self.contract_title.to_cell(),
            self.legal_mentions.to_cell(),
            self.logo.to_cell(),
            self.contract_mention.to_cell(),
            self.delegation_until.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            name: cells.next()?,
            service: cells.next()?,
            address: cells.next()?,
            phone: cells.next()?,
            contract_title: cells.next()?,
            legal_mentions: cells.next()?,
            logo: cells.next()?,
            contract_mention: cells.next()?,
            delegation_until: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// The structure of this base, once filled in.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn structure(&self) -> Result<Option<Stored<Structure>>, StoreError> {
        Ok(self
            .select("t.archived_at IS NULL ORDER BY t.id LIMIT 1", [])?
            .into_iter()
            .next())
    }
}
