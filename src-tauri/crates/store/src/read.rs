//! Reading any record: by id, or all those of one parent.

use rusqlite::{Connection, OptionalExtension, Params};
use trame_domain::id::Id;

use crate::error::StoreError;
use crate::record::{Cells, Record, Stored, selected, stored, table};

/// Reads the base; cannot write to it.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    connection: &'a Connection,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(connection: &'a Connection) -> Self {
        Self { connection }
    }

    pub(crate) fn connection(&self) -> &'a Connection {
        self.connection
    }

    /// The record of that id, archived or not.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn get<R: Record>(&self, id: Id<R>) -> Result<Option<Stored<R>>, StoreError> {
        let sql = format!(
            "SELECT {} FROM {} AS t WHERE t.id = ?1",
            selected::<R>("t"),
            table::<R>()
        );
        Ok(self
            .connection
            .prepare_cached(&sql)?
            .query_row([id.to_string()], |row| stored(&mut Cells::new(row)))
            .optional()?)
    }

    /// The record of that id, archived or not.
    ///
    /// # Errors
    /// [`StoreError::NotFound`], or any failure to read.
    pub fn find<R: Record>(&self, id: Id<R>) -> Result<Stored<R>, StoreError> {
        self.get(id)?.ok_or(StoreError::NotFound)
    }

    /// The records not archived that answer `clause`, written on the alias `t`; `clause` is always ours, values are
    /// parameters.
    pub(crate) fn select<R: Record>(
        &self,
        clause: &str,
        params: impl Params,
    ) -> Result<Vec<Stored<R>>, StoreError> {
        let sql = format!(
            "SELECT {} FROM {} AS t WHERE {clause}",
            selected::<R>("t"),
            table::<R>()
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(params, |row| stored(&mut Cells::new(row)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
