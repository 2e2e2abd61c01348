//! What a write leaves beside the row: its journal line, its owner, what the caller is told.

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value as Json;
use trame_domain::code::Coded;
use trame_domain::stamp::Stamp;

use super::Tx;
use crate::entity::Entity;
use crate::error::StoreError;
use crate::journal::{self, Line};

/// A row being written.
pub(super) struct Row<'a> {
    entity: Entity,
    id: &'a str,
    person: Option<String>,
}

impl<'a> Row<'a> {
    pub(super) fn of(
        connection: &Connection,
        entity: Entity,
        id: &'a str,
    ) -> Result<Self, StoreError> {
        let person = match entity.owner_sql() {
            Some(sql) => connection
                .prepare_cached(sql)?
                .query_row([id], |row| row.get::<_, Option<String>>(0))
                .optional()?
                // A list or a blank sheet is about nobody.
                .flatten(),
            None => None,
        };
        Ok(Self { entity, id, person })
    }
}

impl Tx<'_> {
    pub(super) fn present(
        &self,
        entity: Entity,
        id: &str,
    ) -> Result<Option<(Vec<Value>, i64)>, StoreError> {
        let columns = entity.columns();
        let names: Vec<&str> = columns.iter().map(|column| column.name).collect();
        let sql = format!(
            "SELECT {}, version FROM {} WHERE id = ?1",
            names.join(", "),
            entity.code()
        );
        Ok(self
            .connection
            .prepare_cached(&sql)?
            .query_row([id], |row| {
                let values = (0..columns.len())
                    .map(|at| row.get(at))
                    .collect::<Result<_, _>>()?;
                Ok((values, row.get(columns.len())?))
            })
            .optional()?)
    }

    pub(super) fn note(
        &mut self,
        row: &Row<'_>,
        field: &'static str,
        value: &Json,
        replaces: &[String],
        restores: Option<&str>,
    ) -> Result<(), StoreError> {
        // One stamp a line: a field written twice in one operation still has an order.
        let stamp = Stamp::after(self.last, self.context.now.millis, self.device);
        self.last = Some(stamp);
        journal::append(
            self.connection,
            &Line {
                op_id: self.op_id,
                op: self.op.code(),
                at: self.millis(),
                author: self.context.author,
                entity: row.entity,
                entity_id: row.id,
                person_id: row.person.as_deref(),
                field,
                stamp,
                replaces,
                restores,
                value,
            },
        )
    }

    pub(super) fn touch(&mut self, row: &Row<'_>, version: i64) {
        self.touched
            .insert((row.entity, row.id.to_owned()), version);
        if let Some(person) = row.person.as_ref().and_then(|id| id.parse().ok()) {
            self.persons.insert(person);
        }
    }

    pub(crate) fn millis(&self) -> i64 {
        i64::try_from(self.context.now.millis).unwrap_or(i64::MAX)
    }
}
