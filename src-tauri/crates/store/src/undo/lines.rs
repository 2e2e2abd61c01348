//! All that the journal says of a row, and which line a value really comes from.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;
use trame_domain::code::Coded;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::journal::stamps_of;
use crate::op::Op;
use crate::read::Reader;
use crate::write::{CREATED, OpId};

pub(super) struct Line {
    pub(super) op_id: String,
    pub(super) stamp: String,
    is_undo: bool,
    replaces: Vec<String>,
    restores: Option<String>,
    value: Json,
}

/// Lines of one row: that of its creation, which stands for every field, then the others by field and stamp.
pub(super) struct RowLines {
    created: Option<Line>,
    written: BTreeMap<String, BTreeMap<String, Line>>,
}

/// Rows an operation wrote. Its lines lie side by side, and what is undone is recent: read from the newest line, this
/// costs nothing at each save, where an index would.
pub(super) fn rows_of(
    reader: &Reader<'_>,
    op_id: OpId,
) -> Result<BTreeSet<(Entity, String)>, StoreError> {
    let mut statement = reader
        .connection()
        .prepare_cached("SELECT entity, entity_id, op, op_id FROM journal ORDER BY seq DESC")?;
    let mut rows = statement.query([])?;
    let wanted = op_id.to_string();
    let mut found = BTreeSet::new();
    while let Some(row) = rows.next()? {
        if row.get::<_, String>(3)? != wanted {
            if found.is_empty() {
                continue;
            }
            break;
        }
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
        let mut lines = Self {
            created: None,
            written: BTreeMap::new(),
        };
        while let Some(row) = rows.next()? {
            let (field, stamp): (String, String) = (row.get(0)?, row.get(1)?);
            let line = Line {
                op_id: row.get(2)?,
                stamp: stamp.clone(),
                is_undo: row.get::<_, String>(3)? == Op::Undo.code(),
                replaces: stamps_of(&row.get::<_, String>(4)?)?,
                restores: row.get(5)?,
                value: serde_json::from_str(&row.get::<_, String>(6)?)
                    .map_err(|_| StoreError::Corrupt)?,
            };
            if field == CREATED {
                lines.created = Some(line);
            } else {
                lines.written.entry(field).or_default().insert(stamp, line);
            }
        }
        Ok(lines)
    }

    pub(super) fn is_created_by(&self, op: &str) -> bool {
        self.created.as_ref().is_some_and(|line| line.op_id == op)
    }

    /// Whether an operation wrote some of these fields and nothing else of the row.
    pub(super) fn wrote_only(&self, op: &str, fields: &[&str]) -> bool {
        let wrote = |lines: &BTreeMap<String, Line>| lines.values().any(|line| line.op_id == op);
        let mut written = self.written.iter().filter(|(_, lines)| wrote(lines));
        !self.is_created_by(op) && written.all(|(field, _)| fields.contains(&field.as_str()))
    }

    /// Fields written since the creation.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.written.keys().map(String::as_str)
    }

    /// Lines of a field, its creation apart.
    pub(super) fn field(&self, field: &str) -> impl Iterator<Item = &Line> {
        self.written
            .get(field)
            .into_iter()
            .flat_map(BTreeMap::values)
    }

    /// The only line of a field that nothing replaces.
    pub(super) fn current(&self, field: &str) -> Result<&Line, StoreError> {
        let replaced: BTreeSet<&str> = self
            .field(field)
            .flat_map(|line| line.replaces.iter().map(String::as_str))
            .collect();
        let mut leaves = self
            .created
            .iter()
            .chain(self.field(field))
            .filter(|line| !replaced.contains(line.stamp.as_str()));
        match (leaves.next(), leaves.next()) {
            (Some(leaf), None) => Ok(leaf),
            // Two devices disagree: that is settled first.
            _ => Err(StoreError::NotUndoable),
        }
    }

    /// The line whose value `line` of `field` put aside.
    pub(super) fn replaced_by(&self, field: &str, line: &Line) -> Option<&Line> {
        self.find(field, line.replaces.iter().max()?)
    }

    /// What `line` says of `field`.
    pub(super) fn value<'a>(&self, field: &str, line: &'a Line) -> Option<&'a Json> {
        let is_creation = self
            .created
            .as_ref()
            .is_some_and(|created| created.stamp == line.stamp);
        if is_creation {
            line.value.get(field)
        } else {
            Some(&line.value)
        }
    }

    fn find(&self, field: &str, stamp: &str) -> Option<&Line> {
        self.created
            .iter()
            .find(|line| line.stamp == stamp)
            .or_else(|| self.written.get(field)?.get(stamp))
    }

    /// The line whose value stands in `line`: itself, or what an undo put back; none for the archiving of what was created.
    ///
    /// So that undoing twice walks back two operations instead of stumbling on the first undo.
    pub(super) fn origin<'a>(&'a self, field: &str, line: &'a Line) -> Option<&'a Line> {
        let mut line = line;
        while line.is_undo {
            line = self.find(field, line.restores.as_deref()?)?;
        }
        Some(line)
    }
}
