//! All that the journal says of a row, and which line a value really comes from.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;
use trame_domain::code::Coded;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::journal::stamps_of;
use crate::op::Op;
use crate::read::Reader;
use crate::write::OpId;

pub(super) struct Line {
    pub(super) op_id: String,
    pub(super) stamp: String,
    is_undo: bool,
    replaces: Vec<String>,
    restores: Option<String>,
    value: String,
}

impl Line {
    pub(super) fn value(&self) -> Result<Json, StoreError> {
        serde_json::from_str(&self.value).map_err(|_| StoreError::Corrupt)
    }
}

/// Lines of one row: by field, then by stamp.
pub(super) struct RowLines(BTreeMap<String, BTreeMap<String, Line>>);

/// Rows an operation wrote.
pub(super) fn rows_of(
    reader: &Reader<'_>,
    op_id: OpId,
) -> Result<BTreeSet<(Entity, String)>, StoreError> {
    let mut statement = reader
        .connection()
        .prepare_cached("SELECT entity, entity_id, op FROM journal WHERE op_id = ?1")?;
    let mut rows = statement.query([op_id.to_string()])?;
    let mut found = BTreeSet::new();
    while let Some(row) = rows.next()? {
        let entity = Entity::from_code(&row.get::<_, String>(0)?);
        // A whole sample caseload is not taken back line by line.
        if row.get::<_, String>(2)? == Op::LoadDemo.code() {
            return Err(StoreError::NotUndoable);
        }
        found.insert((entity.ok_or(StoreError::NotUndoable)?, row.get(1)?));
    }
    if found.is_empty() {
        return Err(StoreError::NotFound);
    }
    Ok(found)
}

impl RowLines {
    pub(super) fn read(reader: &Reader<'_>, entity_id: &str) -> Result<Self, StoreError> {
        let mut statement = reader.connection().prepare_cached(
            "SELECT field, stamp, op_id, op, replaces, restores, value FROM journal WHERE entity_id = ?1",
        )?;
        let mut rows = statement.query([entity_id])?;
        let mut lines: BTreeMap<String, BTreeMap<String, Line>> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let stamp: String = row.get(1)?;
            let line = Line {
                op_id: row.get(2)?,
                stamp: stamp.clone(),
                is_undo: row.get::<_, String>(3)? == Op::Undo.code(),
                replaces: stamps_of(&row.get::<_, String>(4)?)?,
                restores: row.get(5)?,
                value: row.get(6)?,
            };
            lines.entry(row.get(0)?).or_default().insert(stamp, line);
        }
        Ok(Self(lines))
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    pub(super) fn field(&self, field: &str) -> impl Iterator<Item = &Line> {
        self.0.get(field).into_iter().flat_map(BTreeMap::values)
    }

    /// The only line of a field that nothing replaces.
    pub(super) fn current(&self, field: &str) -> Result<&Line, StoreError> {
        let replaced: BTreeSet<&str> = self
            .field(field)
            .flat_map(|line| line.replaces.iter().map(String::as_str))
            .collect();
        let mut leaves = self
            .field(field)
            .filter(|line| !replaced.contains(line.stamp.as_str()));
        match (leaves.next(), leaves.next()) {
            (Some(leaf), None) => Ok(leaf),
            // Two devices disagree: that is settled first.
            _ => Err(StoreError::NotUndoable),
        }
    }

    /// The line whose value `line` put aside.
    pub(super) fn replaced_by(&self, line: &Line) -> Option<&Line> {
        self.find(line.replaces.iter().max()?)
    }

    fn find(&self, stamp: &str) -> Option<&Line> {
        self.0.values().find_map(|field| field.get(stamp))
    }

    /// The line whose value stands in `line`: itself, or what an undo put back; none when that is the blank.
    ///
    /// So that undoing twice walks back two operations instead of stumbling on the first undo.
    pub(super) fn origin<'a>(&'a self, line: &'a Line) -> Option<&'a Line> {
        let mut line = line;
        while line.is_undo {
            line = self.find(line.restores.as_deref()?)?;
        }
        Some(line)
    }
}
