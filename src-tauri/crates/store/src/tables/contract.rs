//! Contracts.

use rusqlite::types::Value;
use trame_domain::contract::Contract;
use trame_domain::id::Id;
use trame_domain::person::PersonId;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::{Cell, code};
use crate::record::{Cells, Column, Record, Stored, optional, text};

impl Record for Contract {
    const ENTITY: Entity = Entity::Contract;
    const COLUMNS: &'static [Column] = &[
        text("person"),
        text("kind").of("nature"),
        optional("follows").of("nature"),
        optional("diagnostic"),
        optional("starts_on").of("term"),
        optional("ends_on").of("term"),
        optional("review_on"),
        optional("ready_on"),
        optional("signed_on").of("signature"),
        optional("sha256").of("signature"),
        optional("handed_on"),
        optional("ended_on").of("ending"),
        optional("end_reason").of("ending"),
        text("title"),
        text("legal_mention"),
        text("referent"),
        text("project"),
        text("person_engagements"),
        text("referent_engagements"),
        text("amends"),
        text("person_observations"),
        text("referent_observations"),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.person.to_cell(),
            code(self.kind),
            self.follows.to_cell(),
            self.diagnostic.to_cell(),
            self.starts_on.to_cell(),
            self.ends_on.to_cell(),
            self.review_on.to_cell(),
            self.ready_on.to_cell(),
            self.signed_on.to_cell(),
            self.sha256.to_cell(),
            self.handed_on.to_cell(),
            self.ended_on.to_cell(),
            self.end_reason.to_cell(),
            self.title.to_cell(),
            self.legal_mention.to_cell(),
            self.referent.to_cell(),
            self.project.to_cell(),
            self.person_engagements.to_cell(),
            self.referent_engagements.to_cell(),
            self.amends.to_cell(),
            self.person_observations.to_cell(),
            self.referent_observations.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            person: cells.next()?,
            kind: cells.code()?,
            follows: cells.next()?,
            diagnostic: cells.next()?,
            starts_on: cells.next()?,
            ends_on: cells.next()?,
            review_on: cells.next()?,
            ready_on: cells.next()?,
            signed_on: cells.next()?,
            sha256: cells.next()?,
            handed_on: cells.next()?,
            ended_on: cells.next()?,
            end_reason: cells.next()?,
            title: cells.next()?,
            legal_mention: cells.next()?,
            referent: cells.next()?,
            project: cells.next()?,
            person_engagements: cells.next()?,
            referent_engagements: cells.next()?,
            amends: cells.next()?,
            person_observations: cells.next()?,
            referent_observations: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// Contracts of a person, newest first.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn contracts_of(&self, person: PersonId) -> Result<Vec<Stored<Contract>>, StoreError> {
        self.select(
            "t.person = ?1 AND t.archived_at IS NULL ORDER BY t.id DESC",
            [person.to_string()],
        )
    }
}
