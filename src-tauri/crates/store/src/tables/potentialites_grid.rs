//! Grids of potentialités.

use rusqlite::types::Value;
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_domain::potentialites::PotentialitesGrid;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::{Cell, code, opt_code};
use crate::record::{Cells, Column, Kind, Record, Stored, flag, optional, text};

impl Record for PotentialitesGrid {
    const ENTITY: Entity = Entity::PotentialitesGrid;
    const COLUMNS: &'static [Column] = &[
        text("person"),
        text("form"),
        flag("pregnancy"),
        text("support"),
        text("pack"),
        text("opened_on"),
        optional("parent_done_on"),
        optional("closed_on").of("closing"),
        optional("due_month"),
        text("budget"),
        optional("travel_minutes"),
        text("drop_off_minutes").holding(Kind::Number),
        optional("review_on").of("review"),
        optional("review_motive").of("review"),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.person.to_cell(),
            code(self.form),
            self.pregnancy.to_cell(),
            code(self.support),
            self.pack.to_cell(),
            self.opened_on.to_cell(),
            self.parent_done_on.to_cell(),
            self.closed_on.to_cell(),
            self.due_month.to_cell(),
            self.budget.to_cell(),
            self.travel_minutes.to_cell(),
            self.drop_off_minutes.to_cell(),
            self.review_on.to_cell(),
            opt_code(self.review_motive),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            person: cells.next()?,
            form: cells.code()?,
            pregnancy: cells.next()?,
            support: cells.code()?,
            pack: cells.next()?,
            opened_on: cells.next()?,
            parent_done_on: cells.next()?,
            closed_on: cells.next()?,
            due_month: cells.next()?,
            budget: cells.next()?,
            travel_minutes: cells.next()?,
            drop_off_minutes: cells.next()?,
            review_on: cells.next()?,
            review_motive: cells.opt_code()?,
        })
    }
}

impl Reader<'_> {
    /// Grids of a person, latest first.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn grids_of(&self, person: PersonId) -> Result<Vec<Stored<PotentialitesGrid>>, StoreError> {
        self.select(
            "t.person = ?1 AND t.archived_at IS NULL ORDER BY t.opened_on DESC, t.id DESC",
            [person.to_string()],
        )
    }

    /// The latest grid of everybody who has one.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn latest_grids(&self) -> Result<Vec<Stored<PotentialitesGrid>>, StoreError> {
        self.select("t.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM potentialites_grid l WHERE l.person = t.person AND l.archived_at IS NULL AND (l.opened_on, l.id) > (t.opened_on, t.id)) ORDER BY t.person", [])
    }
}
