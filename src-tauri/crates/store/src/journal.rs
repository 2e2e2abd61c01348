//! The journal: one line a field written, with its stamp and the stamps it takes the place of.

pub mod agree;

use std::collections::BTreeSet;

use rusqlite::{Connection, params};
use serde_json::Value as Json;
use trame_domain::code::Coded;
use trame_domain::person::PersonId;
use trame_domain::stamp::{Device, Stamp};

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::write::OpId;

/// A line to add.
pub(crate) struct Line<'a> {
    pub(crate) op_id: OpId,
    pub(crate) op: &'static str,
    pub(crate) at: i64,
    pub(crate) author: &'a str,
    pub(crate) entity: Entity,
    pub(crate) entity_id: &'a str,
    pub(crate) person_id: Option<&'a str>,
    pub(crate) field: &'static str,
    pub(crate) stamp: Stamp,
    pub(crate) replaces: &'a [String],
    pub(crate) restores: Option<&'a str>,
    pub(crate) value: &'a Json,
}

/// A line, as history shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryLine {
    /// Place in the journal of this device; grows.
    pub seq: i64,
    /// UTC milliseconds.
    pub at: i64,
    /// Who.
    pub author: String,
    /// Operation it belongs to.
    pub op_id: OpId,
    /// Code of the operation: [`crate::op::Op`], or one of a later version.
    pub op: String,
    /// Code of the kind of row: [`Entity`], or one of a later version.
    pub entity: String,
    /// Which row.
    pub entity_id: String,
    /// Which field; `created` for a creation, `archived_at` for archiving and restoring.
    pub field: String,
    /// What was written; for a creation, an object of the first values by field.
    pub value: Json,
}

pub(crate) fn append(connection: &Connection, line: &Line<'_>) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO journal
                (op_id, op, at, author, entity, entity_id, person_id, field, stamp, replaces,
                 restores, value)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        )?
        .execute(params![
            line.op_id.to_string(),
            line.op,
            line.at,
            line.author,
            line.entity.code(),
            line.entity_id,
            line.person_id,
            line.field,
            line.stamp.to_string(),
            Json::from(line.replaces).to_string(),
            line.restores,
            line.value.to_string(),
        ])?;
    Ok(())
}

/// Stamps of the current values of a field, oldest first: those that no other line replaces. More than one is a conflict
/// between devices.
///
/// Read from the newest line back to the last one written here: a local write replaces every value it finds, so nothing
/// older can still stand. A text typed for an hour costs no more than its last line.
pub(crate) fn leaves(
    connection: &Connection,
    entity_id: &str,
    field: &str,
    device: Device,
) -> Result<Vec<String>, StoreError> {
    let here = format!("{:016x}", device.0);
    let mut stamps = BTreeSet::new();
    let mut replaced = BTreeSet::new();
    // The line of the creation stands for each of its fields; seeing it for one that was still blank is harmless.
    for name in [field, "created"] {
        let mut statement = connection.prepare_cached(
            "SELECT stamp, replaces FROM journal WHERE entity_id = ?1 AND field = ?2 ORDER BY seq DESC",
        )?;
        let mut rows = statement.query([entity_id, name])?;
        while let Some(row) = rows.next()? {
            let stamp: String = row.get(0)?;
            replaced.extend(stamps_of(&row.get::<_, String>(1)?)?);
            let is_local = stamp.ends_with(&here);
            stamps.insert(stamp);
            if is_local {
                return Ok(stamps.difference(&replaced).cloned().collect());
            }
        }
    }
    Ok(stamps.difference(&replaced).cloned().collect())
}

/// Reads a list of stamps.
pub(crate) fn stamps_of(json: &str) -> Result<Vec<String>, StoreError> {
    serde_json::from_str(json).map_err(|_| StoreError::Corrupt)
}

impl Reader<'_> {
    /// Place of the last line; grows with each change, so that a copy knows whether anything changed since. 0 at first.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn last_seq(&self) -> Result<i64, StoreError> {
        Ok(self
            .connection()
            .prepare_cached("SELECT coalesce(max(seq), 0) FROM journal")?
            .query_row([], |row| row.get(0))?)
    }

    /// The last lines of a dossier, newest first; `before` is the last `seq` of the page before.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn history(
        &self,
        person: PersonId,
        limit: u32,
        before: Option<i64>,
    ) -> Result<Vec<HistoryLine>, StoreError> {
        let mut statement = self.connection().prepare_cached(
            "SELECT seq, at, author, op_id, op, entity, entity_id, field, value
             FROM journal WHERE person_id = ?1 AND seq < ?2 ORDER BY seq DESC LIMIT ?3",
        )?;
        let mut rows = statement.query(params![
            person.to_string(),
            before.unwrap_or(i64::MAX),
            limit
        ])?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            lines.push(HistoryLine {
                seq: row.get(0)?,
                at: row.get(1)?,
                author: row.get(2)?,
                op_id: row
                    .get::<_, String>(3)?
                    .parse()
                    .map_err(|_| StoreError::Corrupt)?,
                op: row.get(4)?,
                entity: row.get(5)?,
                entity_id: row.get(6)?,
                field: row.get(7)?,
                value: serde_json::from_str(&row.get::<_, String>(8)?)
                    .map_err(|_| StoreError::Corrupt)?,
            });
        }
        Ok(lines)
    }
}
