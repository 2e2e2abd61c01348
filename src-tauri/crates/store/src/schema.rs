//! Numbered migrations: forwards only, a copy made before, a newer file refused untouched.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use crate::error::StoreError;

const STEPS: &[M<'static>] = &[
    M::up(include_str!("../migrations/0001_base.sql")),
    M::up(include_str!("../migrations/0002_people.sql")),
    M::up(include_str!("../migrations/0003_diagnostic.sql")),
    M::up(include_str!("../migrations/0004_plan.sql")),
    M::up(include_str!("../migrations/0005_agenda.sql")),
    M::up(include_str!("../migrations/0006_letterhead.sql")),
    M::up(include_str!("../migrations/0007_document.sql")),
    M::up(include_str!("../migrations/0008_contract.sql")),
    M::up(include_str!("../migrations/0009_pack.sql")),
    M::up(include_str!("../migrations/0010_pmsmp.sql")),
    M::up(include_str!("../migrations/0011_potentialites.sql")),
];

/// Last schema this version knows.
#[must_use]
pub fn supported() -> i64 {
    i64::try_from(STEPS.len()).unwrap_or(i64::MAX)
}

/// Schema of an open base; 0 when nothing was created yet.
///
/// # Errors
/// Any failure to read.
pub fn found(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Brings the base to the last schema, `before_upgrade` being called if it held something older.
pub(crate) fn migrate(
    connection: &mut Connection,
    before_upgrade: impl FnOnce(&Connection) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    apply(connection, STEPS, before_upgrade)
}

fn apply(
    connection: &mut Connection,
    steps: &[M<'_>],
    before_upgrade: impl FnOnce(&Connection) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let found = found(connection)?;
    let supported = i64::try_from(steps.len()).unwrap_or(i64::MAX);
    if found > supported {
        return Err(StoreError::FileTooNew { found, supported });
    }
    if found == supported {
        return Ok(());
    }
    if found > 0 {
        before_upgrade(connection)?;
    }
    Migrations::from_slice(steps)
        .to_latest(connection)
        .map_err(|error| match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => StoreError::from(err),
            // The counts were checked above: what is left is a fault of ours in a migration.
            other => StoreError::Sqlite(crate::error::SqlFault {
                code: 0,
                message: other.to_string(),
            }),
        })
}

#[cfg(test)]
mod tests;
