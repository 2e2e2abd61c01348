//! Whether rows say what the journal says: the counters of « Vérifier mes données ».

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::types::Value;
use trame_domain::code::Coded;

use super::stamps_of;
use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::{Column, fields, from_json};
use crate::write::{ARCHIVED, ARCHIVED_COLUMN};

/// A row that does not say what the journal says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disagreement {
    /// Its kind.
    pub entity: Entity,
    /// Its id.
    pub id: String,
    /// The first field that differs; `created_at` when the journal knows a row that is no more.
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
        let mut found = Vec::new();
        for entity in Entity::ALL {
            self.lost_rows(*entity, &mut found)?;
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
        Ok(found)
    }

    fn lost_rows(&self, entity: Entity, found: &mut Vec<Disagreement>) -> Result<(), StoreError> {
        let sql = format!(
            "SELECT DISTINCT entity_id FROM journal WHERE entity = ?1 AND field = 'created_at'
                 AND entity_id NOT IN (SELECT id FROM {0}) ORDER BY entity_id",
            entity.code()
        );
        let mut statement = self.connection().prepare(&sql)?;
        let lost = statement.query_map([entity.code()], |row| row.get(0))?;
        for id in lost {
            let field = "created_at".to_owned();
            let id = id?;
            found.push(Disagreement { entity, id, field });
        }
        Ok(())
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
            let json = newest
                .get(field)
                .map(|text| serde_json::from_str(text).map_err(|_| StoreError::Corrupt))
                .transpose()?;
            let expected = from_json(columns, json.as_ref());
            if values.get(at..at + columns.len()) != Some(expected.as_slice()) {
                return Ok(Some(field.to_owned()));
            }
        }
        Ok(None)
    }

    /// JSON of the value to show of each field: the leaf of the greatest stamp.
    fn newest_leaves(&self, id: &str) -> Result<BTreeMap<String, String>, StoreError> {
        let mut statement = self.connection().prepare_cached(
            "SELECT field, stamp, replaces, value FROM journal WHERE entity_id = ?1",
        )?;
        let mut rows = statement.query([id])?;
        let mut replaced = BTreeSet::new();
        let mut lines = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let (field, stamp): (String, String) = (row.get(0)?, row.get(1)?);
            replaced.extend(stamps_of(&row.get::<_, String>(2)?)?);
            lines.insert((field, stamp), row.get::<_, String>(3)?);
        }
        // Stamps come in order: the greatest of each field is inserted last and stays.
        Ok(lines
            .into_iter()
            .filter(|((_, stamp), _)| !replaced.contains(stamp))
            .map(|((field, _), value)| (field, value))
            .collect())
    }
}
