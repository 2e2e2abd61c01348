//! Local preferences, and what the store remembers of itself.

use rusqlite::{Connection, OptionalExtension};
use trame_domain::clock::Entropy;
use trame_domain::stamp::{Device, Stamp};

use crate::error::StoreError;
use crate::read::Reader;

const DEVICE: &str = "device";

impl Reader<'_> {
    /// A preference, if set.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self
            .connection()
            .prepare_cached("SELECT value FROM setting WHERE key = ?1")?
            .query_row([key], |row| row.get(0))
            .optional()?)
    }
}

pub(crate) fn set(
    connection: &Connection,
    key: &str,
    value: Option<&str>,
) -> Result<(), StoreError> {
    match value {
        Some(value) => connection.execute(
            "INSERT INTO setting (key, value) VALUES (?1, ?2)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            [key, value],
        )?,
        None => connection.execute("DELETE FROM setting WHERE key = ?1", [key])?,
    };
    Ok(())
}

fn meta(connection: &Connection, key: &str) -> Result<Option<String>, StoreError> {
    Ok(connection
        .prepare_cached("SELECT value FROM meta WHERE key = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?)
}

fn set_meta(connection: &Connection, key: &str, value: &str) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO meta (key, value) VALUES (?1, ?2)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        )?
        .execute([key, value])?;
    Ok(())
}

/// The device's number, drawn the first time.
pub(crate) fn device(connection: &Connection, entropy: &dyn Entropy) -> Result<Device, StoreError> {
    if let Some(text) = meta(connection, DEVICE)? {
        return u64::from_str_radix(&text, 16)
            .map(Device)
            .map_err(|_| StoreError::Corrupt);
    }
    let mut bytes = [0; 8];
    entropy.fill(&mut bytes)?;
    let number = u64::from_be_bytes(bytes);
    set_meta(connection, DEVICE, &format!("{number:016x}"))?;
    Ok(Device(number))
}

/// The last stamp given: that of the last line, so that a save does not write it down a second time.
pub(crate) fn last_stamp(connection: &Connection) -> Result<Option<Stamp>, StoreError> {
    connection
        .prepare_cached("SELECT stamp FROM journal ORDER BY seq DESC LIMIT 1")?
        .query_row([], |row| row.get::<_, String>(0))
        .optional()?
        .map(|text| text.parse().map_err(|_| StoreError::Corrupt))
        .transpose()
}
