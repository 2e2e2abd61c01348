//! Opening the encrypted file: parameters, and what no statement may ever do.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::{Connection, OpenFlags};

use crate::error::StoreError;
use crate::files;
use crate::key::Key;

const SETTINGS: &str = "
    PRAGMA journal_mode = WAL;
    -- With NORMAL a power cut loses saves already acknowledged.
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA cache_size = -16000;
    PRAGMA wal_autocheckpoint = 1000;
    PRAGMA temp_store = MEMORY;
    PRAGMA trusted_schema = OFF;
    PRAGMA secure_delete = ON;
";

/// Opens an existing base.
///
/// # Errors
/// [`StoreError::NoBase`] when the file is absent, [`StoreError::Corrupt`] when it is empty or damaged (or the key is
/// another base's: prove the key by its slot first), [`StoreError::ReadOnly`] when it cannot be written.
pub fn open(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    files::finish_replacement(path)?;
    match std::fs::metadata(path) {
        Ok(file) if file.len() == 0 => return Err(StoreError::Corrupt),
        Ok(file) if file.permissions().readonly() => return Err(StoreError::ReadOnly),
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(StoreError::NoBase);
        }
        Err(error) => return Err(error.into()),
    }
    prepare(path, key, OpenFlags::empty())
}

/// Creates the file of a new base, without any table yet.
///
/// # Errors
/// [`StoreError::BaseExists`] when the file is there already; else as [`open`].
pub fn create(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    if path.try_exists()? {
        return Err(StoreError::BaseExists);
    }
    prepare(path, key, OpenFlags::SQLITE_OPEN_CREATE)
}

fn prepare(path: &Path, key: &Key, more: OpenFlags) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | more;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(Duration::from_millis(5000))?;
    unlock(&connection, key)?;
    connection.execute_batch(SETTINGS)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.authorizer(Some(forbid_leaks))?;
    Ok(connection)
}

/// Opens a copy for reading only: nothing beside it is created, nothing in it changes.
pub(crate) fn open_read_only(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    unlock(&connection, key)?;
    connection.authorizer(Some(forbid_leaks))?;
    Ok(connection)
}

fn unlock(connection: &Connection, key: &Key) -> Result<(), StoreError> {
    // SQLCipher writes to stderr by itself; what is worth logging comes back as an error.
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    connection.execute_batch(&key.pragma())?;
    // The key is only tried at the first read.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(())
}

/// Writes an encrypted copy (same key) to `target`, which must not exist: the only way to another file.
pub(crate) fn vacuum_into(connection: &Connection, target: &Path) -> Result<(), StoreError> {
    let Some(target) = target.to_str() else {
        return Err(StoreError::ReadOnly);
    };
    // SQLite copies by attaching the target: it is let through for this one statement, under this one name.
    let allowed = target.to_owned();
    connection.authorizer(Some(move |context: AuthContext<'_>| match context.action {
        AuthAction::Attach { filename } if filename == allowed => Authorization::Allow,
        _ => forbid_leaks(context),
    }))?;
    let copied = connection.execute("VACUUM INTO ?1", [target]);
    connection.authorizer(Some(forbid_leaks))?;
    copied?;
    Ok(())
}

/// `ATTACH … KEY ''` and `sqlcipher_export` would write the base in clear; an empty new key would decrypt it in place.
fn forbid_leaks(context: AuthContext<'_>) -> Authorization {
    match context.action {
        AuthAction::Attach { .. } => Authorization::Deny,
        // A file name that is an expression reaches the authorizer without its text.
        AuthAction::Unknown { code, .. } if code == rusqlite::ffi::SQLITE_ATTACH => {
            Authorization::Deny
        }
        AuthAction::Function { function_name }
            if is_one_of(function_name, &["sqlcipher_export", "load_extension"]) =>
        {
            Authorization::Deny
        }
        AuthAction::Pragma { pragma_name, .. }
            if is_one_of(
                pragma_name,
                &["key", "hexkey", "rekey", "hexrekey", "textkey"],
            ) =>
        {
            Authorization::Deny
        }
        _ => Authorization::Allow,
    }
}

fn is_one_of(name: &str, names: &[&str]) -> bool {
    names.iter().any(|one| name.eq_ignore_ascii_case(one))
}

#[cfg(test)]
mod tests;
