//! What comes after PMSMP.

use rusqlite::types::Value;
use trame_domain::id::Id;
use trame_domain::pmsmp::bilan::{PmsmpBilan, PmsmpFollowUp};

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::{Cell, code};
use crate::record::{Cells, Column, Kind, Record, Stored, optional, text};

impl Record for PmsmpFollowUp {
    const ENTITY: Entity = Entity::PmsmpFollowUp;
    const COLUMNS: &'static [Column] = &[
        text("bilan"),
        text("kind"),
        optional("contract_type"),
        optional("happens_on"),
        optional("who"),
        text("detail"),
        optional("action"),
        text("position").holding(Kind::Number),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.bilan.to_cell(),
            code(self.kind),
            self.contract_type.to_cell(),
            self.happens_on.to_cell(),
            self.who.to_cell(),
            self.detail.to_cell(),
            self.action.to_cell(),
            self.position.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            bilan: cells.next()?,
            kind: cells.code()?,
            contract_type: cells.next()?,
            happens_on: cells.next()?,
            who: cells.next()?,
            detail: cells.next()?,
            action: cells.next()?,
            position: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// What comes after, in the order of the bilan.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn follow_ups_of(
        &self,
        bilan: Id<PmsmpBilan>,
    ) -> Result<Vec<Stored<PmsmpFollowUp>>, StoreError> {
        self.select(
            "t.bilan = ?1 AND t.archived_at IS NULL ORDER BY t.position, t.id",
            [bilan.to_string()],
        )
    }
}
