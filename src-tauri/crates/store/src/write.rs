//! The one write path: field by field, versioned, journalled, in one transaction.

mod apply;
mod noting;

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use rusqlite::types::Value;
use trame_domain::clock::{Entropy, Now};
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_domain::stamp::{Device, Stamp};

use crate::entity::Entity;
use crate::error::StoreError;
use crate::op::Op;
use crate::read::Reader;
use crate::record::Record;
use crate::settings;

pub(crate) use self::apply::{ARCHIVED, ARCHIVED_COLUMN, CREATED, FieldWrite};

/// Kind of the ids of operations.
#[derive(Debug)]
pub struct Operation;

/// Id of one operation, as undo and history know it.
pub type OpId = Id<Operation>;

/// Who writes, when, and where chance comes from.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The instant, one for the whole operation.
    pub now: Now,
    /// Who writes, as history shows it.
    pub author: &'a str,
    /// Random bytes of new ids.
    pub entropy: &'a dyn Entropy,
}

impl Context<'_> {
    /// Makes the id of a new row.
    ///
    /// # Errors
    /// [`StoreError::Entropy`] when the source fails.
    pub fn new_id<K>(&self) -> Result<Id<K>, StoreError> {
        let mut random = [0; 10];
        self.entropy.fill(&mut random)?;
        Ok(Id::new(self.now.millis, random))
    }
}

/// A row written by an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touched {
    /// Its kind.
    pub entity: Entity,
    /// Its id.
    pub id: String,
    /// Its version now.
    pub version: i64,
}

/// What an operation changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its id, for undo; unknown to the journal when nothing changed.
    pub op_id: OpId,
    /// Its name.
    pub op: Op,
    /// People whose data changed.
    pub persons: BTreeSet<PersonId>,
    /// Rows that changed, in order of kind and id.
    pub touched: Vec<Touched>,
}

impl Change {
    /// Whether nothing changed: what was given was there already.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.touched.is_empty()
    }
}

/// A running operation.
pub struct Tx<'a> {
    connection: &'a Connection,
    context: &'a Context<'a>,
    op: Op,
    op_id: OpId,
    device: Device,
    last: Option<Stamp>,
    persons: BTreeSet<PersonId>,
    touched: BTreeMap<(Entity, String), i64>,
}

impl<'a> Tx<'a> {
    pub(crate) fn begin(
        connection: &'a Connection,
        op: Op,
        context: &'a Context<'a>,
        device: Device,
    ) -> Result<Self, StoreError> {
        Ok(Self {
            connection,
            context,
            op,
            op_id: context.new_id()?,
            device,
            last: settings::last_stamp(connection)?,
            persons: BTreeSet::new(),
            touched: BTreeMap::new(),
        })
    }

    /// Reads, what this operation wrote included.
    #[must_use]
    pub fn reader(&self) -> Reader<'a> {
        Reader::new(self.connection)
    }

    pub(crate) fn connection(&self) -> &'a Connection {
        self.connection
    }

    /// Makes the id of a new row.
    ///
    /// # Errors
    /// [`StoreError::Entropy`] when the source fails.
    pub fn new_id<K>(&self) -> Result<Id<K>, StoreError> {
        self.context.new_id()
    }

    /// Saves a record whole: creates it, or writes the fields that differ; nothing when none does, whatever the version
    /// expected, so that a save sent twice is one. Returns the version of the row.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when fields differ and the row is not at `expected` (`None`: not looked at);
    /// [`StoreError::NotFound`] when a version is expected of no row; [`StoreError::Closed`] in a closed diagnostic,
    /// [`StoreError::Signed`] in a signed contract, [`StoreError::Agreed`] in an agreed bilan.
    pub fn put<R: Record>(&mut self, record: &R, expected: Option<i64>) -> Result<i64, StoreError> {
        let id = record.id().to_string();
        self.save(R::ENTITY, &id, &record.values(), expected)
    }

    /// Puts a record away. Already away: nothing. Returns the version of the row.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; [`StoreError::Closed`] in a closed diagnostic, [`StoreError::Signed`] in a signed contract, [`StoreError::Agreed`] in an agreed bilan.
    pub fn archive<R: Record>(&mut self, id: Id<R>) -> Result<i64, StoreError> {
        let now = Value::Integer(self.millis());
        self.set_archived(R::ENTITY, &id.to_string(), &now)
    }

    /// Brings an archived record back. Not archived: nothing. Returns the version of the row.
    ///
    /// # Errors
    /// As [`Tx::archive`].
    pub fn restore<R: Record>(&mut self, id: Id<R>) -> Result<i64, StoreError> {
        self.set_archived(R::ENTITY, &id.to_string(), &Value::Null)
    }

    pub(crate) fn finish(self) -> Result<Change, StoreError> {
        Ok(Change {
            op_id: self.op_id,
            op: self.op,
            persons: self.persons,
            touched: self
                .touched
                .into_iter()
                .map(|((entity, id), version)| Touched {
                    entity,
                    id,
                    version,
                })
                .collect(),
        })
    }
}
