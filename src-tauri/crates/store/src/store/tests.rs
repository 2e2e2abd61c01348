use trame_domain::person::Person;

use super::*;
use crate::testing::{at, bench, person};

fn lines(store: &Store) -> i64 {
    store
        .connection()
        .query_row("SELECT count(*) FROM journal", [], |row| row.get(0))
        .unwrap()
}

#[test]
fn a_save_is_durable_and_sent_twice_is_one() {
    let mut b = bench();
    let (version, change) = b
        .store
        .write(Op::CreatePerson, &at(&b.chance, 0, "Zoé"), |tx| {
            tx.put(&person(1), None)
        })
        .unwrap();
    assert_eq!(version, 1);
    assert_eq!(
        change.persons.into_iter().collect::<Vec<_>>(),
        [person(1).id]
    );
    let written = lines(&b.store);
    // One line of creation, whatever the number of fields.
    assert_eq!(written, 1);

    let (version, change) = b
        .store
        .write(Op::CreatePerson, &at(&b.chance, 1, "Zoé"), |tx| {
            tx.put(&person(1), None)
        })
        .unwrap();
    assert_eq!((version, change.is_empty()), (1, true));
    assert_eq!(lines(&b.store), written);

    b.store.close().unwrap();
    let path = b.dir.path().join("trame.db");
    let key = Key::from_slice(&[7; 32]).unwrap();
    let store = Store::open(&path, &key, &b.chance, |_| Ok(())).unwrap();
    let found = store.reader().find::<Person>(person(1).id).unwrap();
    assert_eq!(found.value, person(1));
    assert_eq!(lines(&store), written);
}

#[test]
fn only_fields_that_differ_are_written_and_name_what_they_replace() {
    let mut b = bench();
    let save = |b: &mut crate::testing::Bench, second, phone: &str, version| {
        let mut changed = person(1);
        changed.phone = Some(phone.into());
        b.store
            .write(Op::UpdatePerson, &at(&b.chance, second, "Zoé"), |tx| {
                tx.put(&changed, version)
            })
            .map(|(version, _)| version)
    };
    assert_eq!(save(&mut b, 0, "0639980001", None).unwrap(), 1);
    assert_eq!(save(&mut b, 1, "0639980002", Some(1)).unwrap(), 2);
    assert_eq!(save(&mut b, 2, "0639980003", Some(2)).unwrap(), 3);
    let rows: Vec<(String, String, String, String)> = b
        .store
        .connection()
        .prepare("SELECT field, stamp, replaces, value FROM journal ORDER BY seq")
        .unwrap()
        .query_map([], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let found: Vec<_> = rows
        .iter()
        .map(|(field, _, replaces, value)| (field.as_str(), replaces.as_str(), value.as_str()))
        .collect();
    let created = r#"{"birth_name":"Diallo","first_name":"Awa","phone":"0639980001"}"#;
    assert_eq!(
        found,
        [
            // Blanks are not written.
            ("created", "[]", created),
            (
                "phone",
                format!("[\"{}\"]", rows[0].1).as_str(),
                "\"0639980002\""
            ),
            (
                "phone",
                format!("[\"{}\"]", rows[1].1).as_str(),
                "\"0639980003\""
            ),
        ]
    );
}

#[test]
fn a_row_that_moved_on_is_a_conflict_that_writes_nothing() {
    let mut b = bench();
    let context = at(&b.chance, 0, "Zoé");
    b.store
        .write(Op::CreatePerson, &context, |tx| tx.put(&person(1), None))
        .unwrap();
    let mut mine = person(1);
    mine.email = Some("a@exemple.fr".into());
    b.store
        .write(Op::UpdatePerson, &context, |tx| tx.put(&mine, Some(1)))
        .unwrap();
    let mut theirs = person(1);
    theirs.email = Some("b@exemple.fr".into());
    let before = lines(&b.store);
    let refused = b.store.write(Op::UpdatePerson, &context, |tx| {
        tx.put(&person(2), None)?;
        tx.put(&theirs, Some(1))
    });
    assert!(matches!(
        refused,
        Err(StoreError::Conflict { current_version: 2 })
    ));
    assert_eq!(lines(&b.store), before);
    assert!(
        b.store
            .reader()
            .get::<Person>(person(2).id)
            .unwrap()
            .is_none()
    );
    // The answer to the first save was lost: sent again with its old version, it is still the same save.
    let (version, change) = b
        .store
        .write(Op::UpdatePerson, &context, |tx| tx.put(&mine, Some(1)))
        .unwrap();
    assert_eq!((version, change.is_empty()), (2, true));
}

#[test]
fn archiving_is_a_change_with_a_way_back() {
    let mut b = bench();
    let context = at(&b.chance, 0, "Zoé");
    let (_, _) = b
        .store
        .write(Op::CreatePerson, &context, |tx| tx.put(&person(1), None))
        .unwrap();
    let archive = |b: &mut crate::testing::Bench| {
        b.store
            .write(Op::ArchivePerson, &at(&b.chance, 1, "Zoé"), |tx| {
                tx.archive::<Person>(person(1).id)
            })
            .unwrap()
            .0
    };
    assert_eq!(archive(&mut b), 2);
    assert_eq!(archive(&mut b), 2);
    assert_eq!(b.store.reader().archived_people().unwrap().len(), 1);
    let (version, _) = b
        .store
        .write(Op::RestorePerson, &at(&b.chance, 2, "Zoé"), |tx| {
            tx.restore::<Person>(person(1).id)
        })
        .unwrap();
    assert_eq!(version, 3);
    assert!(
        !b.store
            .reader()
            .find::<Person>(person(1).id)
            .unwrap()
            .archived
    );
    let missing = b
        .store
        .write(Op::ArchivePerson, &at(&b.chance, 3, "Zoé"), |tx| {
            tx.archive::<Person>(person(9).id)
        });
    assert!(matches!(missing, Err(StoreError::NotFound)));
}

#[test]
fn stamps_grow_though_the_clock_goes_back() {
    let mut b = bench();
    for (second, number) in [(1000, 1), (10, 2)] {
        b.store
            .write(Op::CreatePerson, &at(&b.chance, second, "Zoé"), |tx| {
                tx.put(&person(number), None)
            })
            .unwrap();
    }
    let sorted: bool = b
        .store
        .connection()
        .query_row(
            "SELECT max(j.stamp <= k.stamp) = 0 FROM journal j JOIN journal k ON k.seq = j.seq - 1",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert!(sorted);
}

#[test]
fn history_is_append_only_and_pages_from_the_newest() {
    let mut b = bench();
    for second in 0..3 {
        let mut changed = person(1);
        changed.phone = Some(format!("063998000{second}"));
        b.store
            .write(Op::CreatePerson, &at(&b.chance, second, "Zoé"), |tx| {
                tx.put(&changed, None)
            })
            .unwrap();
    }
    let page = b.store.reader().history(person(1).id, 2, None).unwrap();
    let values: Vec<_> = page.iter().map(|line| line.value.as_str()).collect();
    assert_eq!(values, [Some("0639980002"), Some("0639980001")]);
    let rest = b
        .store
        .reader()
        .history(person(1).id, 10, page.last().map(|line| line.seq))
        .unwrap();
    assert_eq!(rest.len(), 1);
    assert_eq!(rest[0].field, "created");
    assert_eq!(b.store.reader().last_seq().unwrap(), page[0].seq);
    assert_eq!(
        (rest[0].author.as_str(), rest[0].op.as_str()),
        ("Zoé", "create_person")
    );
    assert!(
        b.store
            .connection()
            .execute("UPDATE journal SET author = 'x'", [])
            .is_err()
    );
}

#[test]
fn settings_are_kept_and_not_journalled() {
    let mut b = bench();
    b.store.set_setting("auto_lock", Some("5")).unwrap();
    b.store.set_setting("auto_lock", Some("10")).unwrap();
    assert_eq!(
        b.store.reader().setting("auto_lock").unwrap().as_deref(),
        Some("10")
    );
    b.store.set_setting("auto_lock", None).unwrap();
    assert_eq!(b.store.reader().setting("auto_lock").unwrap(), None);
    assert_eq!(lines(&b.store), 0);
}
