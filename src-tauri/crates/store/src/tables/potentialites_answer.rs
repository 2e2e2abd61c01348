//! Answers of the grids of potentialités.

use rusqlite::types::Value;
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_domain::potentialites::{PotentialitesAnswer, PotentialitesGrid};

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::{Cell, opt_code};
use crate::record::{Cells, Column, Kind, Record, Stored, flag, optional, text};

impl Record for PotentialitesAnswer {
    const ENTITY: Entity = Entity::PotentialitesAnswer;
    const COLUMNS: &'static [Column] = &[
        text("grid"),
        text("item"),
        text("label"),
        optional("parent"),
        optional("referent"),
        text("fact"),
        flag("shared"),
        optional("strength").of("strength"),
        text("example").of("strength"),
        text("cv").of("strength"),
        optional("priority"),
        text("position").holding(Kind::Number),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.grid.to_cell(),
            self.item.to_cell(),
            self.label.to_cell(),
            opt_code(self.parent),
            opt_code(self.referent),
            self.fact.to_cell(),
            self.shared.to_cell(),
            self.strength.to_cell(),
            self.example.to_cell(),
            self.cv.to_cell(),
            self.priority.to_cell(),
            self.position.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            grid: cells.next()?,
            item: cells.next()?,
            label: cells.next()?,
            parent: cells.opt_code()?,
            referent: cells.opt_code()?,
            fact: cells.next()?,
            shared: cells.next()?,
            strength: cells.next()?,
            example: cells.next()?,
            cv: cells.next()?,
            priority: cells.next()?,
            position: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// Items of a grid with their answers, in its order.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn answers_of(
        &self,
        grid: Id<PotentialitesGrid>,
    ) -> Result<Vec<Stored<PotentialitesAnswer>>, StoreError> {
        self.select(
            "t.grid = ?1 AND t.archived_at IS NULL ORDER BY t.position, t.id",
            [grid.to_string()],
        )
    }

    /// Answers of every grid of a person, grid by grid.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn answers_of_person(
        &self,
        person: PersonId,
    ) -> Result<Vec<Stored<PotentialitesAnswer>>, StoreError> {
        self.select("t.archived_at IS NULL AND t.grid IN (SELECT id FROM potentialites_grid WHERE person = ?1 AND archived_at IS NULL) ORDER BY t.grid, t.position, t.id", [person.to_string()])
    }
}
