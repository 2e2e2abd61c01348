//! Lines of the bilan of a PMSMP.

use rusqlite::types::Value;
use trame_domain::id::Id;
use trame_domain::pmsmp::bilan::{PmsmpBilan, PmsmpBilanLine};

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::{Cell, code, opt_code};
use crate::record::{Cells, Column, Kind, Record, Stored, flag, optional, text};

impl Record for PmsmpBilanLine {
    const ENTITY: Entity = Entity::PmsmpBilanLine;
    const COLUMNS: &'static [Column] = &[
        text("bilan"),
        text("kind"),
        optional("code"),
        text("label"),
        optional("task_mark"),
        optional("person_mark"),
        optional("tutor_mark"),
        text("fact"),
        text("cv"),
        flag("cv_kept"),
        text("position").holding(Kind::Number),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.bilan.to_cell(),
            code(self.kind),
            self.code.to_cell(),
            self.label.to_cell(),
            opt_code(self.task_mark),
            opt_code(self.person_mark),
            opt_code(self.tutor_mark),
            self.fact.to_cell(),
            self.cv.to_cell(),
            self.cv_kept.to_cell(),
            self.position.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            bilan: cells.next()?,
            kind: cells.code()?,
            code: cells.next()?,
            label: cells.next()?,
            task_mark: cells.opt_code()?,
            person_mark: cells.opt_code()?,
            tutor_mark: cells.opt_code()?,
            fact: cells.next()?,
            cv: cells.next()?,
            cv_kept: cells.next()?,
            position: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// Lines of a bilan, in its order.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn bilan_lines_of(
        &self,
        bilan: Id<PmsmpBilan>,
    ) -> Result<Vec<Stored<PmsmpBilanLine>>, StoreError> {
        self.select(
            "t.bilan = ?1 AND t.archived_at IS NULL ORDER BY t.position, t.id",
            [bilan.to_string()],
        )
    }
}
