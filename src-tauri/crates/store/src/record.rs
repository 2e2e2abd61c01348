//! How a domain type lies in its table: its columns, its values, and its way back.

pub mod cells;
mod column;

use rusqlite::types::Value;
use trame_domain::code::Coded;
use trame_domain::id::Id;

pub use self::cells::Cells;
pub use self::column::{Column, Kind, flag, optional, text};
pub(crate) use self::column::{fields, from_json, to_json};
use crate::entity::Entity;

/// A domain type with its own table.
pub trait Record: Sized {
    /// The kind, hence the table.
    const ENTITY: Entity;
    /// Columns, in the order of [`Record::values`] and [`Record::from_cells`].
    const COLUMNS: &'static [Column];

    /// Its id.
    fn id(&self) -> Id<Self>;

    /// Its values, one a column.
    fn values(&self) -> Vec<Value>;

    /// Reads it back.
    ///
    /// # Errors
    /// When a stored value is not what the column promises.
    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self>;
}

/// A value of the base, with what the base knows of its row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored<T> {
    /// The value.
    pub value: T,
    /// Grows by one at each change; given back to write, so that nothing is overwritten unseen.
    pub version: i64,
    /// UTC milliseconds.
    pub created_at: i64,
    /// UTC milliseconds.
    pub updated_at: i64,
    /// Whether it was put away (archived), which can be undone.
    pub archived: bool,
}

impl<T> Stored<T> {
    /// Keeps what the base knows, over another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Stored<U> {
        Stored {
            value: change(self.value),
            version: self.version,
            created_at: self.created_at,
            updated_at: self.updated_at,
            archived: self.archived,
        }
    }
}

/// Columns of a `SELECT` that [`stored`] reads, with an alias for the table.
pub(crate) fn selected<R: Record>(alias: &str) -> String {
    let mut list = format!("{alias}.id");
    for column in R::COLUMNS {
        list.push_str(&format!(", {alias}.{}", column.name));
    }
    for column in ["version", "created_at", "updated_at", "archived_at"] {
        list.push_str(&format!(", {alias}.{column}"));
    }
    list
}

/// Reads the columns of [`selected`], from wherever the cells stand.
pub(crate) fn stored<R: Record>(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Stored<R>> {
    let id = cells.next()?;
    let value = R::from_cells(id, cells)?;
    Ok(Stored {
        value,
        version: cells.next()?,
        created_at: cells.next()?,
        updated_at: cells.next()?,
        archived: cells.next::<Option<i64>>()?.is_some(),
    })
}

/// The table of a record.
pub(crate) fn table<R: Record>() -> &'static str {
    R::ENTITY.code()
}
