//! From values to rows and journal lines.

use rusqlite::types::Value;
use rusqlite::{OptionalExtension, params, params_from_iter};
use trame_domain::code::Coded;
use trame_domain::stamp::Stamp;

use super::Tx;
use crate::entity::Entity;
use crate::error::StoreError;
use crate::journal::{self, Line};
use crate::record::{Column, fields, optional, to_json};

/// Field whose line says that the row was created.
pub(crate) const CREATED: &str = "created_at";
/// Field that says whether the row is put away.
pub(crate) const ARCHIVED: &str = "archived_at";

const ARCHIVED_COLUMN: &[Column] = &[optional(ARCHIVED)];
const CREATED_COLUMN: &[Column] = &[optional(CREATED)];

impl Tx<'_> {
    /// [`Tx::put`], the type forgotten.
    pub(crate) fn save(
        &mut self,
        entity: Entity,
        id: &str,
        values: &[Value],
        expected: Option<i64>,
    ) -> Result<i64, StoreError> {
        let Some((present, version)) = self.present(entity, id)? else {
            if expected.is_some() {
                return Err(StoreError::NotFound);
            }
            return self.insert(entity, id, values);
        };
        let changed: Vec<_> = fields(entity.columns())
            .filter_map(|(at, columns)| {
                let range = at..at + columns.len();
                let new = values.get(range.clone())?;
                (present.get(range) != Some(new)).then_some((columns, new))
            })
            .collect();
        if changed.is_empty() {
            return Ok(version);
        }
        if expected.is_some_and(|expected| expected != version) {
            return Err(StoreError::Conflict {
                current_version: version,
            });
        }
        self.update(entity, id, &changed)
    }

    pub(crate) fn set_archived(
        &mut self,
        entity: Entity,
        id: &str,
        at: &Value,
    ) -> Result<i64, StoreError> {
        let sql = format!(
            "SELECT archived_at IS NOT NULL, version FROM {} WHERE id = ?1",
            entity.code()
        );
        let (is_archived, version): (bool, i64) = self
            .connection
            .prepare_cached(&sql)?
            .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        if is_archived == (*at != Value::Null) {
            return Ok(version);
        }
        self.update(entity, id, &[(ARCHIVED_COLUMN, std::slice::from_ref(at))])
    }

    /// Writes fields of a row that exists, and their journal lines. Returns the new version.
    pub(crate) fn update(
        &mut self,
        entity: Entity,
        id: &str,
        changed: &[(&[Column], &[Value])],
    ) -> Result<i64, StoreError> {
        let mut sql = format!(
            "UPDATE {} SET version = version + 1, updated_at = ?",
            entity.code()
        );
        let mut bound = vec![Value::Integer(self.millis())];
        for (columns, values) in changed {
            for (column, value) in columns.iter().zip(*values) {
                sql.push_str(&format!(", {} = ?", column.name));
                bound.push(value.clone());
            }
        }
        sql.push_str(" WHERE id = ? RETURNING version");
        bound.push(Value::Text(id.to_owned()));
        let version = self
            .connection
            .prepare_cached(&sql)?
            .query_row(params_from_iter(bound), |row| row.get(0))
            .map_err(closed)?;
        let owner = self.owner(entity, id)?;
        for (columns, values) in changed {
            let Some(first) = columns.first() else {
                continue;
            };
            let replaces = journal::leaves(self.connection, id, first.field)?;
            self.note(entity, id, owner.as_deref(), columns, values, &replaces)?;
        }
        self.touch(entity, id, owner.as_deref(), version);
        Ok(version)
    }

    fn insert(&mut self, entity: Entity, id: &str, values: &[Value]) -> Result<i64, StoreError> {
        let columns = entity.columns();
        let now = self.millis();
        let mut names = String::from("id, version, created_at, updated_at");
        let mut marks = String::from("?, 1, ?, ?");
        for column in columns {
            names.push_str(", ");
            names.push_str(column.name);
            marks.push_str(", ?");
        }
        let sql = format!("INSERT INTO {} ({names}) VALUES ({marks})", entity.code());
        let head = [
            Value::Text(id.to_owned()),
            Value::Integer(now),
            Value::Integer(now),
        ];
        self.connection
            .prepare_cached(&sql)?
            .execute(params_from_iter(head.iter().chain(values)))
            .map_err(closed)?;
        let owner = self.owner(entity, id)?;
        let owner = owner.as_deref();
        self.note(
            entity,
            id,
            owner,
            CREATED_COLUMN,
            &[Value::Integer(now)],
            &[],
        )?;
        for (at, columns) in fields(columns) {
            let Some(values) = values.get(at..at + columns.len()) else {
                continue;
            };
            let is_blank = columns.iter().zip(values).all(|(c, v)| c.blank() == *v);
            if !is_blank {
                self.note(entity, id, owner, columns, values, &[])?;
            }
        }
        self.touch(entity, id, owner, 1);
        Ok(1)
    }

    fn present(&self, entity: Entity, id: &str) -> Result<Option<(Vec<Value>, i64)>, StoreError> {
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

    fn owner(&self, entity: Entity, id: &str) -> Result<Option<String>, StoreError> {
        let Some(sql) = entity.owner_sql() else {
            return Ok(None);
        };
        Ok(self
            .connection
            .prepare_cached(sql)?
            .query_row(params![id], |row| row.get(0))
            .optional()?)
    }

    fn note(
        &mut self,
        entity: Entity,
        id: &str,
        person: Option<&str>,
        columns: &[Column],
        values: &[Value],
        replaces: &[String],
    ) -> Result<(), StoreError> {
        let Some(first) = columns.first() else {
            return Ok(());
        };
        let stamp = Stamp::after(self.last, self.context.now.millis, self.device);
        self.last = Some(stamp);
        self.is_clock_moved = true;
        journal::append(
            self.connection,
            &Line {
                op_id: self.op_id,
                op: self.op_code(),
                at: self.millis(),
                author: self.context.author,
                entity,
                entity_id: id,
                person_id: person,
                field: first.field,
                stamp,
                replaces,
                value: &to_json(columns, values),
            },
        )
    }

    fn touch(&mut self, entity: Entity, id: &str, owner: Option<&str>, version: i64) {
        self.touched.insert((entity, id.to_owned()), version);
        if let Some(person) = owner.and_then(|owner| owner.parse().ok()) {
            self.persons.insert(person);
        }
    }

    fn millis(&self) -> i64 {
        i64::try_from(self.context.now.millis).unwrap_or(i64::MAX)
    }
}

/// The only triggers that rows can meet guard closed diagnostics.
fn closed(error: rusqlite::Error) -> StoreError {
    let is_trigger = error
        .sqlite_error()
        .is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_TRIGGER);
    if is_trigger {
        StoreError::Closed
    } else {
        StoreError::from(error)
    }
}
