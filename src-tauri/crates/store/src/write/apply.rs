//! From values to rows.

use rusqlite::params_from_iter;
use rusqlite::types::Value;
use trame_domain::code::Coded;

use super::Tx;
use super::noting::Row;
use crate::entity::Entity;
use crate::error::StoreError;
use crate::journal;
use crate::record::{Column, fields, optional, to_json};

/// Field of the one line of a creation: an object of the first values, by field. A line a field would make the journal
/// five times heavier.
pub(crate) const CREATED: &str = "created";
/// Field that says whether the row is put away.
pub(crate) const ARCHIVED: &str = "archived_at";

/// The column of that field.
pub(crate) const ARCHIVED_COLUMN: &[Column] = &[optional(ARCHIVED)];

/// A field to write.
pub(crate) struct FieldWrite<'a> {
    pub(crate) columns: &'a [Column],
    pub(crate) values: &'a [Value],
    /// For an undo, stamp of the line whose value comes back.
    pub(crate) restores: Option<&'a str>,
}

impl<'a> FieldWrite<'a> {
    fn new(columns: &'a [Column], values: &'a [Value]) -> Self {
        Self {
            columns,
            values,
            restores: None,
        }
    }
}

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
                (present.get(range) != Some(new)).then(|| FieldWrite::new(columns, new))
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
        let values = std::slice::from_ref(at);
        self.update(entity, id, &[FieldWrite::new(ARCHIVED_COLUMN, values)])
    }

    /// Writes fields of a row that exists, and their journal lines. Returns the new version.
    pub(crate) fn update(
        &mut self,
        entity: Entity,
        id: &str,
        changed: &[FieldWrite<'_>],
    ) -> Result<i64, StoreError> {
        let mut sql = format!(
            "UPDATE {} SET version = version + 1, updated_at = ?",
            entity.code()
        );
        let mut bound = vec![Value::Integer(self.millis())];
        for field in changed {
            for (column, value) in field.columns.iter().zip(field.values) {
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
        let row = Row::of(self.connection, entity, id)?;
        for field in changed {
            let name = field.columns.first().map_or("", |column| column.field);
            let replaces = journal::leaves(self.connection, id, name, self.device)?;
            let value = to_json(field.columns, field.values);
            self.note(&row, name, &value, &replaces, field.restores)?;
        }
        self.touch(&row, version);
        Ok(version)
    }

    fn insert(&mut self, entity: Entity, id: &str, values: &[Value]) -> Result<i64, StoreError> {
        let columns = entity.columns();
        let now = Value::Integer(self.millis());
        let mut names = String::from("id, version, created_at, updated_at");
        let mut marks = String::from("?, 1, ?, ?");
        for column in columns {
            names.push_str(", ");
            names.push_str(column.name);
            marks.push_str(", ?");
        }
        let sql = format!("INSERT INTO {} ({names}) VALUES ({marks})", entity.code());
        let head = [Value::Text(id.to_owned()), now.clone(), now];
        self.connection
            .prepare_cached(&sql)?
            .execute(params_from_iter(head.iter().chain(values)))
            .map_err(closed)?;
        let row = Row::of(self.connection, entity, id)?;
        let mut first = serde_json::Map::new();
        for (at, columns) in fields(columns) {
            let values = values.get(at..at + columns.len()).unwrap_or_default();
            let is_blank = columns.iter().zip(values).all(|(c, v)| c.blank() == *v);
            if let (false, Some(column)) = (is_blank, columns.first()) {
                first.insert(column.field.to_owned(), to_json(columns, values));
            }
        }
        self.note(&row, CREATED, &first.into(), &[], None)?;
        self.touch(&row, 1);
        Ok(1)
    }
}

/// The only triggers that rows can meet guard closed diagnostics, signed contracts, agreed bilans and grids of
/// potentialités, each with its own words.
fn closed(error: rusqlite::Error) -> StoreError {
    let is_trigger = error
        .sqlite_error()
        .is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_TRIGGER);
    if !is_trigger {
        return StoreError::from(error);
    }
    match &error {
        rusqlite::Error::SqliteFailure(_, Some(words)) => match words.as_str() {
            "signed contract" => StoreError::Signed,
            "agreed bilan" => StoreError::Agreed,
            "closed grid" => StoreError::GridClosed,
            "parent answered" => StoreError::ParentAnswered,
            "parent first" => StoreError::ParentFirst,
            _ => StoreError::Closed,
        },
        _ => StoreError::Closed,
    }
}
