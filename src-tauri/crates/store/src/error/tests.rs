use rusqlite::Connection;

use super::*;

fn failure(sql: &str) -> StoreError {
    let base = Connection::open_in_memory().unwrap();
    base.execute_batch(
        "CREATE TABLE note (body TEXT NOT NULL CHECK (length(body) > 6)) STRICT;
         CREATE VIRTUAL TABLE words USING fts5 (body);
         PRAGMA max_page_count = 40;",
    )
    .unwrap();
    match base.execute_batch(sql) {
        Err(error) => StoreError::from(error),
        Ok(()) => panic!("accepted: {sql}"),
    }
}

fn chain(error: &dyn std::error::Error) -> String {
    let cause = error.source().map(chain).unwrap_or_default();
    format!("{error}: {cause}")
}

#[test]
fn logs_never_quote_a_value() {
    for sql in [
        "SELECT * FROM words WHERE words MATCH '\"Lefevre'",
        "SELECT * FROM words WHERE words MATCH 'Lefevre:x'",
        "SELECT json_extract('{Lefevre', '$.x')",
        "SELECT json_extract('{}', 'Lefevre')",
        "INSERT INTO note VALUES (substr('Lefevre', 1, 6))",
        "INSERT INTO note VALUES (x'4c656665767265')",
    ] {
        let text = chain(&failure(sql));
        assert!(!text.contains("Lefev"), "{text}");
        assert!(text.contains("code "), "{text}");
    }
}

#[test]
fn a_constraint_keeps_its_name_for_the_log() {
    let text = chain(&failure("INSERT INTO note VALUES (NULL)"));
    assert!(
        text.contains("NOT NULL constraint failed: note.body"),
        "{text}"
    );
}

#[test]
fn a_full_disk_is_told_as_such() {
    let filled = failure(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
         INSERT INTO note SELECT hex(randomblob(40)) FROM n",
    );
    assert!(matches!(filled, StoreError::DiskFull));
    let full = std::io::Error::from(io::ErrorKind::StorageFull);
    assert!(matches!(StoreError::from(full), StoreError::DiskFull));
}

/// The kernel's own folders refuse even root, so this holds whoever runs the tests.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_written_is_told_as_such() {
    use crate::connection;
    use crate::files;
    use crate::guard::Guard;
    use crate::key::Key;
    use crate::vault::testing::{Counter, PASSPHRASE};
    use crate::vault::{KdfProfile, Vault};

    let sealed = std::path::Path::new("/sys/kernel");
    let key = Key::from_slice(&[1; 32]).unwrap();
    let base = connection::create(&files::base(sealed), &key).map(|_| ());
    assert!(matches!(base, Err(StoreError::ReadOnly)), "{base:?}");
    let guard = Guard::take(sealed);
    assert!(matches!(guard, Err(StoreError::ReadOnly)), "{guard:?}");
    let vault = Vault::at(&sealed.join("trame"));
    let created = vault.create(PASSPHRASE, &Counter::new(1), KdfProfile::FLOOR);
    assert!(matches!(created, Err(StoreError::ReadOnly)), "{created:?}");
}

#[test]
fn a_read_only_base_is_told_before_it_is_touched() {
    use crate::connection;
    use crate::key::Key;

    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("trame.db");
    let key = Key::from_slice(&[1; 32]).unwrap();
    drop(connection::create(&path, &key).unwrap());
    let mut rights = std::fs::metadata(&path).unwrap().permissions();
    rights.set_readonly(true);
    std::fs::set_permissions(&path, rights).unwrap();
    assert!(matches!(
        connection::open(&path, &key),
        Err(StoreError::ReadOnly)
    ));
}
