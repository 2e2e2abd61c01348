//! The open base: one connection, readers that cannot write, one way to write.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};
use trame_domain::clock::Entropy;
use trame_domain::stamp::Device;

use crate::connection;
use crate::error::StoreError;
use crate::key::Key;
use crate::op::Op;
use crate::read::Reader;
use crate::schema;
use crate::settings;
use crate::write::{Change, Context, Tx};

/// An open base. One user, one window: a mutex around it is enough.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    device: Device,
}

impl Store {
    /// Creates a new base at `path`.
    ///
    /// # Errors
    /// [`StoreError::BaseExists`], or any failure to write.
    pub fn create(path: &Path, key: &Key, entropy: &dyn Entropy) -> Result<Self, StoreError> {
        Self::start(connection::create(path, key)?, entropy, |_| Ok(()))
    }

    /// Opens a base, brought to the last schema; `before_upgrade` is called first when there is something to upgrade,
    /// and the base is left alone if it fails.
    ///
    /// # Errors
    /// [`StoreError::FileTooNew`], the file untouched; or any failure to open, copy or upgrade.
    pub fn open(
        path: &Path,
        key: &Key,
        entropy: &dyn Entropy,
        before_upgrade: impl FnOnce(&Connection) -> Result<(), StoreError>,
    ) -> Result<Self, StoreError> {
        Self::start(connection::open(path, key)?, entropy, before_upgrade)
    }

    fn start(
        mut connection: Connection,
        entropy: &dyn Entropy,
        before_upgrade: impl FnOnce(&Connection) -> Result<(), StoreError>,
    ) -> Result<Self, StoreError> {
        schema::migrate(&mut connection, before_upgrade)?;
        connection.set_prepared_statement_cache_capacity(128);
        let device = settings::device(&connection, entropy)?;
        Ok(Self { connection, device })
    }

    /// Number of this device in stamps.
    #[must_use]
    pub fn device(&self) -> Device {
        self.device
    }

    /// Reads.
    #[must_use]
    pub fn reader(&self) -> Reader<'_> {
        Reader::new(&self.connection)
    }

    /// The connection, for copies and checks.
    #[must_use]
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Writes: the only way to. All or nothing; durable when it returns; history kept; nothing at all when nothing changed.
    ///
    /// # Errors
    /// What `change` returns, [`StoreError::Conflict`] and [`StoreError::Closed`] among them; nothing is then written.
    pub fn write<T>(
        &mut self,
        op: Op,
        context: &Context<'_>,
        change: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>,
    ) -> Result<(T, Change), StoreError> {
        self.try_write(op, context, change)
    }

    /// [`Store::write`] for callers with errors of their own.
    ///
    /// # Errors
    /// As [`Store::write`].
    pub fn try_write<T, E: From<StoreError>>(
        &mut self,
        op: Op,
        context: &Context<'_>,
        change: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<(T, Change), E> {
        let device = self.device;
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let mut tx = Tx::begin(&transaction, op, context, device)?;
        let answer = change(&mut tx)?;
        let change = tx.finish()?;
        transaction.commit().map_err(StoreError::from)?;
        Ok((answer, change))
    }

    /// Writes a preference of this installation; not journalled, not exchanged.
    ///
    /// # Errors
    /// Any failure to write.
    pub fn set_setting(&mut self, key: &str, value: Option<&str>) -> Result<(), StoreError> {
        settings::set(&self.connection, key, value)
    }

    /// Closes the file, folding the write-ahead log into it.
    ///
    /// # Errors
    /// Any failure to write the last pages.
    pub fn close(self) -> Result<(), StoreError> {
        self.connection
            .close()
            .map_err(|(_, error)| StoreError::from(error))
    }
}

#[cfg(test)]
mod tests;
