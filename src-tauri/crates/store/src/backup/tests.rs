use super::*;
use crate::vault::KdfProfile;
use crate::vault::testing::{Opened, PASSPHRASE, at, opened};

const PLANTED: [&str; 3] = [
    "Lefèvre-Ünique",
    "loyers impayés depuis mars",
    "06 12 34 56 78",
];

fn base(o: &Opened) -> Connection {
    let base = connection::create(&files::base(o.dir.path()), &o.key).unwrap();
    base.execute_batch("CREATE TABLE note (body TEXT NOT NULL) STRICT")
        .unwrap();
    for body in PLANTED {
        add(&base, body);
    }
    base
}

fn add(base: &Connection, body: &str) {
    base.execute("INSERT INTO note VALUES (?1)", [body])
        .unwrap();
}

fn reopened(o: &Opened) -> Connection {
    connection::open(&files::base(o.dir.path()), &o.key).unwrap()
}

fn count(base: &Connection) -> i64 {
    base.query_row("SELECT count(*) FROM note", [], |row| row.get(0))
        .unwrap()
}

fn copy(o: &Opened, base: &Connection, minute: i64) -> Result<Backup, StoreError> {
    copy_now(base, &o.key, o.dir.path(), &at(minute), Reason::Scheduled)
}

#[test]
fn a_copy_is_due_daily_and_each_half_hour_of_work() {
    let last = Some(at(0).local);
    for (last, changed, minute, expected) in [
        (None, false, 0, true),
        (last, false, 600, false),
        (last, false, 24 * 60, true),
        (last, true, 29, false),
        (last, true, 30, true),
        (last, true, -20, false),
    ] {
        assert_eq!(
            due(last, changed, &at(minute)),
            expected,
            "{changed} {minute}"
        );
    }
}

#[test]
fn copies_are_dated_listed_and_opened_only_with_the_key() {
    let o = opened();
    let base = base(&o);
    let first = copy(&o, &base, 0).unwrap();
    let same_second = copy(&o, &base, 0).unwrap();
    let later = copy(&o, &base, 60).unwrap();
    assert_eq!(first.name, "2026-01-05_08-00-00");
    assert_eq!(same_second.name, "2026-01-05_08-00-01");
    assert_eq!(
        list(o.dir.path()).unwrap(),
        [later.clone(), same_second, first]
    );
    assert_eq!(
        latest(o.dir.path(), &at(59)).unwrap(),
        Some(at(0).local + TimeDelta::seconds(1))
    );
    let path = file(o.dir.path(), later.taken, "db");
    assert_eq!(verified(&path, &o.key).unwrap()["note"], 3);
    let stranger = Key::random(&o.chance).unwrap();
    assert!(matches!(
        verified(&path, &stranger),
        Err(StoreError::Corrupt)
    ));
    let mut names: Vec<String> = files_in(&files::backups(o.dir.path()))
        .unwrap()
        .iter()
        .map(|path| path.extension().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    assert_eq!(names, ["db", "db", "db", "json", "json", "json"]);
}

#[test]
fn nothing_of_the_folder_is_in_clear() {
    let o = opened();
    let base = base(&o);
    copy(&o, &base, 0).unwrap();
    let folders = [o.dir.path().to_owned(), files::backups(o.dir.path())];
    let mut scanned = 0;
    for path in folders.iter().flat_map(|folder| files_in(folder).unwrap()) {
        let Ok(bytes) = fs::read(&path) else { continue };
        scanned += 1;
        for planted in PLANTED.into_iter().chain([PASSPHRASE, o.words.words()[0]]) {
            let wide: Vec<u8> = planted.encode_utf16().flat_map(u16::to_le_bytes).collect();
            for form in [planted.as_bytes(), &wide] {
                let found = bytes.windows(form.len()).any(|part| part == form);
                assert!(!found, "{planted} in {}", path.display());
            }
        }
    }
    assert!(scanned >= 6, "{scanned}");
}

#[test]
fn a_lost_base_comes_back_and_a_restore_is_undone() {
    let o = opened();
    let dir = o.dir.path();
    let open_base = base(&o);
    let backup = copy(&o, &open_base, 0).unwrap();
    add(&open_base, "après la copie");
    drop(open_base);
    restore(dir, &backup.name, &o.key, &at(10)).unwrap();
    assert_eq!(count(&reopened(&o)), 3);
    assert_eq!(replaced(dir).unwrap(), Some(at(10).local));
    undo_restore(dir, &o.key, &at(11)).unwrap();
    assert_eq!(count(&reopened(&o)), 4);
    undo_restore(dir, &o.key, &at(12)).unwrap();
    assert_eq!(count(&reopened(&o)), 3);
    fs::remove_file(files::base(dir)).unwrap();
    restore(dir, &backup.name, &o.key, &at(13)).unwrap();
    assert_eq!(count(&reopened(&o)), 3);
}

#[test]
fn a_base_killed_with_its_log_is_kept_whole() {
    let o = opened();
    let dir = o.dir.path();
    let open_base = base(&o);
    let backup = copy(&o, &open_base, 0).unwrap();
    add(&open_base, "dans le journal");
    // As a killed process leaves it: the log was never folded in.
    let (path, log) = (files::base(dir), files::beside(&files::base(dir), "-wal"));
    let (killed, killed_log) = (fs::read(&path).unwrap(), fs::read(&log).unwrap());
    drop(open_base);
    fs::write(&path, killed).unwrap();
    fs::write(&log, killed_log).unwrap();
    restore(dir, &backup.name, &o.key, &at(1)).unwrap();
    assert!(!log.exists());
    assert_eq!(count(&reopened(&o)), 3);
    undo_restore(dir, &o.key, &at(2)).unwrap();
    assert_eq!(count(&reopened(&o)), 4);
}

#[test]
fn a_crash_while_replacing_leaves_one_base_or_the_other() {
    let o = opened();
    let path = files::base(o.dir.path());
    let incoming = files::beside(&path, files::INCOMING);
    let open_base = base(&o);
    let backup = copy(&o, &open_base, 0).unwrap();
    add(&open_base, "après la copie");
    drop(open_base);
    let source = file(o.dir.path(), backup.taken, "db");
    fs::copy(&source, &incoming).unwrap();
    assert_eq!(count(&reopened(&o)), 4);
    assert!(!incoming.exists());
    fs::copy(&source, &incoming).unwrap();
    fs::remove_file(&path).unwrap();
    fs::write(files::beside(&path, "-wal"), b"of the former base").unwrap();
    assert_eq!(count(&reopened(&o)), 3);
}

#[test]
fn a_damaged_or_unknown_backup_changes_nothing() {
    let o = opened();
    let dir = o.dir.path();
    let open_base = base(&o);
    let backup = copy(&o, &open_base, 0).unwrap();
    drop(open_base);
    let path = file(dir, backup.taken, "db");
    let mut bytes = fs::read(&path).unwrap();
    bytes[5000] ^= 1;
    fs::write(&path, bytes).unwrap();
    let before = fs::read(files::base(dir)).unwrap();
    assert!(matches!(
        restore(dir, &backup.name, &o.key, &at(1)),
        Err(StoreError::Corrupt)
    ));
    for name in ["2020-01-01_00-00-00", "../trame", "2026-1-5_8-0-0", ""] {
        assert!(
            matches!(
                restore(dir, name, &o.key, &at(1)),
                Err(StoreError::NotFound)
            ),
            "{name}"
        );
    }
    assert_eq!(fs::read(files::base(dir)).unwrap(), before);
    assert_eq!(replaced(dir).unwrap(), None);
}

#[test]
fn a_lost_vault_opens_with_the_passphrase_of_the_backup() {
    let o = opened();
    let dir = o.dir.path();
    let open_base = base(&o);
    let backup = copy(&o, &open_base, 0).unwrap();
    drop(open_base);
    let new = "tortue girafe prune lampe citron velours adroit";
    o.vault
        .change_passphrase(PASSPHRASE, new, &o.chance, KdfProfile::FLOOR, &at(0))
        .unwrap();
    for lost in files::slots(dir) {
        fs::remove_file(lost).unwrap();
    }
    assert!(matches!(
        unlock(dir, &backup.name, new, &at(1)),
        Err(StoreError::WrongPassphrase)
    ));
    let key = unlock(dir, &backup.name, PASSPHRASE, &at(2)).unwrap();
    restore(dir, &backup.name, &key, &at(2)).unwrap();
    let key = o.vault.unlock(PASSPHRASE, &at(2)).unwrap();
    assert_eq!(
        count(&connection::open(&files::base(dir), &key).unwrap()),
        3
    );
}

#[test]
fn a_failed_copy_leaves_nothing_and_deletes_nothing() {
    let o = opened();
    let base = base(&o);
    copy(&o, &base, 0).unwrap();
    let stranger = Key::random(&o.chance).unwrap();
    let failed = copy_now(
        &base,
        &stranger,
        o.dir.path(),
        &at(400 * 1440),
        Reason::Manual,
    );
    assert!(matches!(failed, Err(StoreError::Corrupt)));
    assert_eq!(files_in(&files::backups(o.dir.path())).unwrap().len(), 2);
    copy(&o, &base, 1000 * 1440).unwrap();
    assert_eq!(list(o.dir.path()).unwrap().len(), 2);
}

#[test]
fn a_copy_that_misses_a_row_is_not_a_backup() {
    let o = opened();
    let base = base(&o);
    // A copy taken from elsewhere stands for one that lost a row on the way.
    let short = o.dir.path().join("court.db");
    connection::vacuum_into(&base, &short).unwrap();
    assert_eq!(
        verified(&short, &o.key).unwrap(),
        check::row_counts(&base).unwrap()
    );
    add(&base, "un de plus");
    assert_ne!(
        verified(&short, &o.key).unwrap(),
        check::row_counts(&base).unwrap()
    );
    let whole = fs::read(&short).unwrap();
    fs::write(&short, &whole[..whole.len() - 4096]).unwrap();
    assert!(matches!(verified(&short, &o.key), Err(StoreError::Corrupt)));
}
