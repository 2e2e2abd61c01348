//! Bilans of PMSMP.

use rusqlite::types::Value;
use trame_domain::id::Id;
use trame_domain::pmsmp::Pmsmp;
use trame_domain::pmsmp::bilan::PmsmpBilan;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::{Cell, code, opt_code};
use crate::record::{Cells, Column, Kind, Record, Stored, flag, optional, text};

impl Record for PmsmpBilan {
    const ENTITY: Entity = Entity::PmsmpBilan;
    const COLUMNS: &'static [Column] = &[
        text("pmsmp"),
        text("number").holding(Kind::Number),
        text("made_on"),
        text("mode"),
        optional("tutor_name"),
        optional("referent_name"),
        optional("completion").of("done"),
        optional("last_day").of("done"),
        optional("missed_minutes").of("done"),
        optional("initiative").of("done"),
        optional("reason").of("done"),
        optional("reached").of("outcome"),
        text("evidence").of("outcome"),
        optional("welcome_prepared"),
        optional("welcome_tutor"),
        optional("welcome_clear"),
        optional("welcome_adapted"),
        optional("welcome_advised"),
        text("welcome_note"),
        flag("welcome_shared"),
        text("liked"),
        text("surprised"),
        text("unwanted"),
        optional("wish"),
        optional("agreement").of("agreement"),
        optional("agreed_on").of("agreement"),
        text("comment").of("agreement"),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.pmsmp.to_cell(),
            self.number.to_cell(),
            self.made_on.to_cell(),
            code(self.mode),
            self.tutor_name.to_cell(),
            self.referent_name.to_cell(),
            opt_code(self.completion),
            self.last_day.to_cell(),
            self.missed_minutes.to_cell(),
            opt_code(self.initiative),
            self.reason.to_cell(),
            opt_code(self.reached),
            self.evidence.to_cell(),
            opt_code(self.welcome_prepared),
            opt_code(self.welcome_tutor),
            opt_code(self.welcome_clear),
            opt_code(self.welcome_adapted),
            opt_code(self.welcome_advised),
            self.welcome_note.to_cell(),
            self.welcome_shared.to_cell(),
            self.liked.to_cell(),
            self.surprised.to_cell(),
            self.unwanted.to_cell(),
            opt_code(self.wish),
            opt_code(self.agreement),
            self.agreed_on.to_cell(),
            self.comment.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            pmsmp: cells.next()?,
            number: cells.next()?,
            made_on: cells.next()?,
            mode: cells.code()?,
            tutor_name: cells.next()?,
            referent_name: cells.next()?,
            completion: cells.opt_code()?,
            last_day: cells.next()?,
            missed_minutes: cells.next()?,
            initiative: cells.opt_code()?,
            reason: cells.next()?,
            reached: cells.opt_code()?,
            evidence: cells.next()?,
            welcome_prepared: cells.opt_code()?,
            welcome_tutor: cells.opt_code()?,
            welcome_clear: cells.opt_code()?,
            welcome_adapted: cells.opt_code()?,
            welcome_advised: cells.opt_code()?,
            welcome_note: cells.next()?,
            welcome_shared: cells.next()?,
            liked: cells.next()?,
            surprised: cells.next()?,
            unwanted: cells.next()?,
            wish: cells.opt_code()?,
            agreement: cells.opt_code()?,
            agreed_on: cells.next()?,
            comment: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// Versions of the bilan of a PMSMP, latest first.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn bilans_of_pmsmp(&self, pmsmp: Id<Pmsmp>) -> Result<Vec<Stored<PmsmpBilan>>, StoreError> {
        self.select(
            "t.pmsmp = ?1 AND t.archived_at IS NULL ORDER BY t.number DESC, t.id DESC",
            [pmsmp.to_string()],
        )
    }
}
