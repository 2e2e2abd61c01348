use std::fs;

use super::*;
use crate::connection;
use crate::key::Key;

fn same(_: &Connection) -> Result<Vec<String>, StoreError> {
    Ok(Vec::new())
}

#[test]
fn one_flipped_byte_anywhere_is_noticed() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("trame.db");
    let key = Key::from_slice(&[5; 32]).unwrap();
    let base = connection::create(&path, &key).unwrap();
    base.execute_batch(
        "CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
         CREATE INDEX note_body ON note (body);
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)
         INSERT INTO note SELECT i, hex(randomblob(60)) FROM n;
         DELETE FROM note WHERE id > 350;",
    )
    .unwrap();
    drop(base);
    let whole = fs::read(&path).unwrap();
    assert!(
        check(&connection::open(&path, &key).unwrap(), same)
            .unwrap()
            .is_sound()
    );
    let mut unnoticed = Vec::new();
    for page in 0..whole.len() / 4096 {
        // Salt or first byte, cipher text, and the last byte of the page's own authentication tag.
        for offset in [0, 777 + page, 4095] {
            let mut flipped = whole.clone();
            flipped[page * 4096 + offset] ^= 0x10;
            fs::write(&path, &flipped).unwrap();
            let report = connection::open(&path, &key).and_then(|base| check(&base, same));
            match report {
                Ok(report) if report.is_sound() => unnoticed.push((page, offset)),
                Ok(_) | Err(StoreError::Corrupt) => {}
                Err(other) => panic!("{other:?}"),
            }
        }
    }
    assert!(whole.len() / 4096 > 20);
    assert_eq!(unnoticed, []);
}

#[test]
fn orphans_and_differences_are_reported_with_the_counts() {
    let dir = tempfile::tempdir().unwrap();
    let key = Key::from_slice(&[5; 32]).unwrap();
    let base = connection::create(&dir.path().join("trame.db"), &key).unwrap();
    base.execute_batch(
        "CREATE TABLE person (id INTEGER PRIMARY KEY) STRICT;
         CREATE TABLE \"no\"\"te\" (person INTEGER NOT NULL REFERENCES person (id)) STRICT;
         INSERT INTO person VALUES (1);
         INSERT INTO \"no\"\"te\" VALUES (1);",
    )
    .unwrap();
    let report = check(&base, same).unwrap();
    assert!(report.is_sound());
    assert_eq!(
        report.rows.into_iter().collect::<Vec<_>>(),
        [("no\"te".to_owned(), 1), ("person".to_owned(), 1)]
    );
    let told = check(&base, |_| Ok(vec!["person: 2 in the journal".to_owned()])).unwrap();
    assert!(!told.is_sound());
    base.execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM person")
        .unwrap();
    let report = check(&base, same).unwrap();
    assert_eq!(
        report.orphans,
        [("no\"te".to_owned(), Some(1), "person".to_owned())]
    );
    assert!(!report.is_sound());
}
