//! Lines of the plan taken into contracts.

use rusqlite::types::Value;
use trame_domain::contract::{ContractId, ContractLine};
use trame_domain::id::Id;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::{Cell, code};
use crate::record::{Cells, Column, Kind, Record, Stored, optional, text};

impl Record for ContractLine {
    const ENTITY: Entity = Entity::ContractLine;
    const COLUMNS: &'static [Column] = &[
        text("contract"),
        text("objective"),
        optional("action"),
        text("category"),
        text("objective_label"),
        optional("action_label"),
        optional("who"),
        optional("starts_on"),
        optional("due_on"),
        optional("proof"),
        optional("weekly_minutes"),
        optional("consented_on"),
        text("position").holding(Kind::Number),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.contract.to_cell(),
            self.objective.to_cell(),
            self.action.to_cell(),
            code(self.category),
            self.objective_label.to_cell(),
            self.action_label.to_cell(),
            self.who.to_cell(),
            self.starts_on.to_cell(),
            self.due_on.to_cell(),
            self.proof.to_cell(),
            self.weekly_minutes.to_cell(),
            self.consented_on.to_cell(),
            self.position.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            contract: cells.next()?,
            objective: cells.next()?,
            action: cells.next()?,
            category: cells.code()?,
            objective_label: cells.next()?,
            action_label: cells.next()?,
            who: cells.next()?,
            starts_on: cells.next()?,
            due_on: cells.next()?,
            proof: cells.next()?,
            weekly_minutes: cells.next()?,
            consented_on: cells.next()?,
            position: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// Lines of a contract, in its order.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn contract_lines_of(
        &self,
        contract: ContractId,
    ) -> Result<Vec<Stored<ContractLine>>, StoreError> {
        self.select(
            "t.contract = ?1 AND t.archived_at IS NULL ORDER BY t.position, t.id",
            [contract.to_string()],
        )
    }
}
