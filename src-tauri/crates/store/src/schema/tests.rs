use std::path::PathBuf;

use super::*;
use crate::testing::{Counting, bench};

const OLD: &[M<'static>] = &[M::up("CREATE TABLE a (x TEXT NOT NULL) STRICT;")];
const NEW: &[M<'static>] = &[
    M::up("CREATE TABLE a (x TEXT NOT NULL) STRICT;"),
    M::up("ALTER TABLE a ADD COLUMN y TEXT;"),
];
const BROKEN: &[M<'static>] = &[
    M::up("CREATE TABLE a (x TEXT NOT NULL) STRICT;"),
    M::up("ALTER TABLE a ADD COLUMN y TEXT; INSERT INTO nowhere VALUES (1);"),
];

#[test]
fn a_copy_is_asked_for_before_an_upgrade_only() {
    let mut connection = Connection::open_in_memory().unwrap();
    apply(&mut connection, OLD, |_| unreachable!("a new base")).unwrap();
    let mut seen = None;
    apply(&mut connection, NEW, |old| {
        seen = Some(found(old)?);
        Ok(())
    })
    .unwrap();
    assert_eq!(seen, Some(1));
    apply(&mut connection, NEW, |_| unreachable!("nothing to do")).unwrap();
    assert_eq!(found(&connection).unwrap(), 2);
}

#[test]
fn no_copy_or_a_failing_step_leaves_the_base_as_it_was() {
    let mut connection = Connection::open_in_memory().unwrap();
    apply(&mut connection, OLD, |_| Ok(())).unwrap();
    let full = apply(&mut connection, NEW, |_| Err(StoreError::DiskFull));
    assert!(matches!(full, Err(StoreError::DiskFull)));
    assert!(apply(&mut connection, BROKEN, |_| Ok(())).is_err());
    assert_eq!(found(&connection).unwrap(), 1);
    let columns: i64 = connection
        .query_row("SELECT count(*) FROM pragma_table_info('a')", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(columns, 1);
}

#[test]
fn a_newer_base_is_refused_and_untouched() {
    let b = bench();
    b.store
        .connection()
        .pragma_update(None, "user_version", supported() + 1)
        .unwrap();
    b.store.close().unwrap();
    let path = b.dir.path().join("trame.db");
    let before = std::fs::read(&path).unwrap();
    let key = crate::key::Key::from_slice(&[7; 32]).unwrap();
    let refused = crate::store::Store::open(&path, &key, &Counting::default(), |_| {
        unreachable!("nothing is upgraded")
    });
    let supported = supported();
    assert!(matches!(
        refused,
        Err(StoreError::FileTooNew { found, supported: ours }) if found == supported + 1 && ours == supported
    ));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn the_golden_schema_is_fresh() {
    let b = bench();
    let statements: Vec<String> = b
        .store
        .connection()
        .prepare(
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
             ORDER BY tbl_name, type DESC, name",
        )
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let schema = format!("{};\n", statements.join(";\n\n"));
    let golden = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/schema.sql");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&golden, &schema).unwrap();
    }
    let kept = std::fs::read_to_string(&golden).unwrap();
    assert!(
        kept == schema,
        "run UPDATE=1 cargo test -p trame-store golden"
    );
}
