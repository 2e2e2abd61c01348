use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use super::*;

fn key(byte: u8) -> Key {
    Key::from_slice(&[byte; 32]).unwrap()
}

fn base() -> (TempDir, PathBuf, Connection) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("trame.db");
    let connection = create(&path, &key(1)).unwrap();
    connection
        .execute_batch("CREATE TABLE note (body TEXT NOT NULL) STRICT; INSERT INTO note VALUES ('Lefèvre-Ünique')")
        .unwrap();
    (dir, path, connection)
}

#[test]
fn reopens_with_its_key_and_its_settings_only() {
    let (_dir, path, connection) = base();
    drop(connection);
    let connection = open(&path, &key(1)).unwrap();
    for (pragma, expected) in [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("foreign_keys", "1"),
        ("busy_timeout", "5000"),
        ("cache_size", "-16000"),
        ("temp_store", "2"),
        ("trusted_schema", "0"),
        ("secure_delete", "1"),
        ("wal_autocheckpoint", "1000"),
    ] {
        let value: rusqlite::types::Value = connection
            .pragma_query_value(None, pragma, |row| row.get(0))
            .unwrap();
        let text = match value {
            rusqlite::types::Value::Integer(number) => number.to_string(),
            rusqlite::types::Value::Text(text) => text,
            other => panic!("{pragma}: {other:?}"),
        };
        assert_eq!(text, expected, "{pragma}");
    }
    drop(connection);
    assert!(matches!(open(&path, &key(2)), Err(StoreError::Corrupt)));
    assert!(matches!(
        create(&path, &key(1)),
        Err(StoreError::BaseExists)
    ));
}

#[test]
fn absent_empty_and_truncated_files_are_told_apart() {
    let (dir, path, connection) = base();
    drop(connection);
    let absent = dir.path().join("absent.db");
    assert!(matches!(open(&absent, &key(1)), Err(StoreError::NoBase)));
    let whole = fs::read(&path).unwrap();
    for length in [0, 100, 4096, whole.len() - 1] {
        fs::write(&path, &whole[..length]).unwrap();
        let opened = open(&path, &key(1)).and_then(|connection| {
            let body: String =
                connection.query_row("SELECT body FROM note", [], |row| row.get(0))?;
            Ok(body)
        });
        assert!(
            matches!(opened, Err(StoreError::Corrupt)),
            "{length}: {opened:?}"
        );
    }
}

#[test]
fn no_statement_writes_a_clear_copy() {
    let (dir, _path, connection) = base();
    let clear = dir.path().join("clear.db");
    let clear = clear.to_str().unwrap();
    for sql in [
        format!("ATTACH '{clear}' AS clear KEY ''"),
        format!("ATTACH '{clear}' || '' AS clear KEY ''"),
        format!("ATTACH '{clear}' AS clear"),
        format!("VACUUM INTO '{clear}'"),
        "SELECT sqlcipher_export('main')".to_owned(),
        "SELECT load_extension('x')".to_owned(),
        "PRAGMA rekey = ''".to_owned(),
        "PRAGMA key = ''".to_owned(),
    ] {
        assert!(connection.execute_batch(&sql).is_err(), "{sql}");
    }
    assert!(
        connection
            .execute("ATTACH ?1 AS clear KEY ''", [clear])
            .is_err()
    );
    assert!(!std::path::Path::new(clear).exists());
}

#[test]
fn the_announced_copy_is_encrypted_and_the_ban_comes_back() {
    let (dir, _path, connection) = base();
    let copy = dir.path().join("copie.db");
    vacuum_into(&connection, &copy).unwrap();
    let bytes = fs::read(&copy).unwrap();
    assert!(!bytes.starts_with(b"SQLite format 3"));
    let read = open_read_only(&copy, &key(1)).unwrap();
    let body: String = read
        .query_row("SELECT body FROM note", [], |row| row.get(0))
        .unwrap();
    assert_eq!(body, "Lefèvre-Ünique");
    assert!(
        vacuum_into(&connection, &copy).is_err(),
        "an existing file is never overwritten"
    );
    let again = format!("ATTACH '{}' AS x", copy.display());
    assert!(connection.execute_batch(&again).is_err());
}

#[test]
fn nothing_is_in_clear_on_disk() {
    let (dir, _path, connection) = base();
    for entry in fs::read_dir(dir.path()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        for planted in ["Lefèvre-Ünique", "CREATE TABLE", "SQLite format 3"] {
            let found = bytes
                .windows(planted.len())
                .any(|part| part == planted.as_bytes());
            assert!(!found, "{planted} in {}", path.display());
        }
    }
    drop(connection);
}
