//! Whether rows say what the journal says: the counters of « Vérifier mes données ».

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::types::Value;
use serde_json::Value as Json;
use trame_domain::code::Coded;

use super::stamps_of;
use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::{Column, fields, from_json};
use crate::write::{ARCHIVED, ARCHIVED_COLUMN, CREATED};

/// A row that does not say what the journal says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disagreement {
    /// Its kind.
    pub entity: Entity,
    /// Its id.
    pub id: String,
    /// The first field that differs; `created` when the journal knows a row that is no more.
    pub field: String,
}

/// How many rows to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sample {
    /// All of them.
    Whole,
    /// One in so many, starting from the given one: a different start each week sees everything in the end.
    OneIn {
        /// Out of how many.
        step: u32,
        /// Which of them.
        start: u32,
    },
}

impl Reader<'_> {
    /// Compares rows with the journal, field by field; returns those that differ, in order of kind and id.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn disagreements(&self, sample: Sample) -> Result<Vec<Disagreement>, StoreError> {
        let (step, start) = match sample {
            Sample::Whole => (1, 0),
            Sample::OneIn { step, start } => (step.max(1), start),
        };
        // A sample is for a quick look: what is lost takes reading the whole journal.
        let mut found = match sample {
            Sample::Whole => self.lost_rows()?,
            Sample::OneIn { .. } => Vec::new(),
        };
        for entity in Entity::ALL {
            let names: Vec<&str> = entity.columns().iter().map(|column| column.name).collect();
            let sql = format!(
                "SELECT id, {}, {ARCHIVED} FROM {} WHERE rowid % ?1 = ?2 % ?1 ORDER BY id",
                names.join(", "),
                entity.code()
            );
            let mut statement = self.connection().prepare(&sql)?;
            let mut rows = statement.query([step, start])?;
            while let Some(row) = rows.next()? {
                let id: String = row.get(0)?;
                let values = (1..names.len() + 2)
                    .map(|at| row.get(at))
                    .collect::<Result<Vec<Value>, _>>()?;
                if let Some(field) = self.first_difference(*entity, &id, &values)? {
                    let entity = *entity;
                    found.push(Disagreement { entity, id, field });
                }
            }
        }
        found.sort_by(|a, b| (a.entity, &a.id).cmp(&(b.entity, &b.id)));
        Ok(found)
    }

    /// Rows the journal saw created and that are no more.
    fn lost_rows(&self) -> Result<Vec<Disagreement>, StoreError> {
        let mut created: BTreeSet<(Entity, String)> = BTreeSet::new();
        let mut statement = self
            .connection()
            .prepare("SELECT entity, entity_id FROM journal WHERE field = ?1")?;
        let mut rows = statement.query([CREATED])?;
        while let Some(row) = rows.next()? {
            // Kinds of a later version have no table here.
            if let Some(entity) = Entity::from_code(&row.get::<_, String>(0)?) {
                created.insert((entity, row.get(1)?));
            }
        }
        for entity in Entity::ALL {
            let sql = format!("SELECT id FROM {}", entity.code());
            let mut statement = self.connection().prepare(&sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                created.remove(&(*entity, row.get(0)?));
            }
        }
        Ok(created
            .into_iter()
            .map(|(entity, id)| Disagreement {
                entity,
                id,
                field: CREATED.to_owned(),
            })
            .collect())
    }

    fn first_difference(
        &self,
        entity: Entity,
        id: &str,
        values: &[Value],
    ) -> Result<Option<String>, StoreError> {
        let newest = self.newest_leaves(id)?;
        let archived_at = entity.columns().len();
        let all = fields(entity.columns()).chain([(archived_at, ARCHIVED_COLUMN)]);
        for (at, columns) in all {
            let Some(field) = columns.first().map(|column: &Column| column.field) else {
                continue;
            };
            let expected = from_json(columns, newest.get(field));
            if values.get(at..at + columns.len()) != Some(expected.as_slice()) {
                return Ok(Some(field.to_owned()));
            }
        }
        Ok(None)
    }

    /// The value to show of each field: the leaf of the greatest stamp.
    fn newest_leaves(&self, id: &str) -> Result<BTreeMap<String, Json>, StoreError> {
        let mut statement = self.connection().prepare_cached(
            "SELECT field, stamp, replaces, value FROM journal WHERE entity_id = ?1",
        )?;
        let mut rows = statement.query([id])?;
        let mut replaced = BTreeSet::new();
        let mut lines = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let (field, stamp): (String, String) = (row.get(0)?, row.get(1)?);
            for stamp in stamps_of(&row.get::<_, String>(2)?)? {
                replaced.insert((field.clone(), stamp));
            }
            let value: Json =
                serde_json::from_str(&row.get::<_, String>(3)?).map_err(|_| StoreError::Corrupt)?;
            match value {
                Json::Object(first) if field == CREATED => {
                    for (field, value) in first {
                        lines.insert((field, stamp.clone()), value);
                    }
                }
                value => {
                    lines.insert((field, stamp), value);
                }
            }
        }
        // Stamps come in order: the greatest of each field is inserted last and stays.
        Ok(lines
            .into_iter()
            .filter(|(line, _)| !replaced.contains(line))
            .map(|((field, _), value)| (field, value))
            .collect())
    }
}
