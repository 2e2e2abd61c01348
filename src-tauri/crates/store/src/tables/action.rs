//! Actions of the plan.

use rusqlite::types::Value;
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_domain::plan::Action;
use trame_domain::plan::Objective;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::{Cell, code};
use crate::record::{Cells, Column, Kind, Record, Stored, optional, text};

impl Record for Action {
    const ENTITY: Entity = Entity::Action;
    const COLUMNS: &'static [Column] = &[
        text("objective"),
        optional("code"),
        text("label"),
        text("status"),
        text("actor").of("who"),
        optional("actor_name").of("who"),
        optional("starts_on"),
        optional("due_on"),
        optional("proof"),
        optional("weekly_minutes"),
        optional("closed_on").of("closing"),
        optional("close_reason").of("closing"),
        optional("appointment"),
        optional("pmsmp"),
        optional("potentialites_answer"),
        text("position").holding(Kind::Number),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.objective.to_cell(),
            self.code.to_cell(),
            self.label.to_cell(),
            code(self.status),
            code(self.actor),
            self.actor_name.to_cell(),
            self.starts_on.to_cell(),
            self.due_on.to_cell(),
            self.proof.to_cell(),
            self.weekly_minutes.to_cell(),
            self.closed_on.to_cell(),
            self.close_reason.to_cell(),
            self.appointment.to_cell(),
            self.pmsmp.to_cell(),
            self.potentialites_answer.to_cell(),
            self.position.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            objective: cells.next()?,
            code: cells.next()?,
            label: cells.next()?,
            status: cells.code()?,
            actor: cells.code()?,
            actor_name: cells.next()?,
            starts_on: cells.next()?,
            due_on: cells.next()?,
            proof: cells.next()?,
            weekly_minutes: cells.next()?,
            closed_on: cells.next()?,
            close_reason: cells.next()?,
            appointment: cells.next()?,
            pmsmp: cells.next()?,
            potentialites_answer: cells.next()?,
            position: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// Actions of a person under objectives not archived, in the order of the page.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn actions_of(&self, person: PersonId) -> Result<Vec<Stored<Action>>, StoreError> {
        self.select(
            "t.archived_at IS NULL AND t.objective IN (
                SELECT id FROM objective WHERE person = ?1 AND archived_at IS NULL)
             ORDER BY t.objective, t.position, t.id",
            [person.to_string()],
        )
    }

    /// Actions that serve an objective, in the order of the page.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn actions_under(
        &self,
        objective: Id<Objective>,
    ) -> Result<Vec<Stored<Action>>, StoreError> {
        self.select(
            "t.objective = ?1 AND t.archived_at IS NULL ORDER BY t.position, t.id",
            [objective.to_string()],
        )
    }
}
