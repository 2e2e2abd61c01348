//! Damaged, truncated, newer and read-only bases: a sentence with what to do, nothing lost, the application still there.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use serde_json::json;
use trame_app::{ApiError, ErrorCode};
use trame_tests::host::Host;
use trame_tests::{Bench, PASSPHRASE, text};

fn closed_base() -> Bench {
    let mut bench = Bench::with_people(30);
    bench.restart();
    bench
}

/// Opens and reads everything; what refuses first.
fn first_refusal(bench: &Bench) -> Option<ApiError> {
    let unlocked = bench.try_call("unlock", json!({ "passphrase": PASSPHRASE }));
    let read = unlocked.and_then(|_| bench.try_call("list_people", json!({ "status": "tous" })));
    match read.and_then(|_| bench.try_call("check_base", json!({}))) {
        Ok(report) if report["ok"] == false => Some(ApiError {
            code: ErrorCode::Corrupt,
            message: report.to_string(),
            hint: Some("-".into()),
            fields: Default::default(),
            incident: None,
        }),
        Ok(_) => None,
        Err(error) => Some(error),
    }
}

#[test]
fn one_flipped_byte_is_noticed_wherever_it_lies() {
    let bench = closed_base();
    let path = bench.base().join("trame.db");
    let whole = fs::read(&path).unwrap();
    for part in 0..8 {
        let at = 40 + part * (whole.len() - 100) / 8;
        let mut damaged = whole.clone();
        damaged[at] ^= 0x01;
        fs::write(&path, &damaged).unwrap();
        let error = first_refusal(&bench).unwrap_or_else(|| panic!("byte {at} went unnoticed"));
        assert_eq!(error.code, ErrorCode::Corrupt, "byte {at}: {error:?}");
        assert!(error.hint.is_some());
        bench.app.lock();
    }
}

#[test]
fn a_truncated_base_is_named_and_a_backup_brings_it_back() {
    let bench = closed_base();
    let path = bench.base().join("trame.db");
    let whole = fs::read(&path).unwrap();
    fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    let error = first_refusal(&bench).unwrap();
    assert_eq!(error.code, ErrorCode::Corrupt);
    assert!(error.hint.unwrap().contains("sauvegarde"));
    bench.app.lock();
    let backups = bench.answer("list_backups", json!({}));
    let name = text(&backups, "/0/name");
    let status = bench.answer(
        "restore_backup",
        json!({ "name": name, "passphrase": PASSPHRASE }),
    );
    assert_eq!(text(&status, "/state"), "open");
    assert!(
        fs::read_dir(bench.base().join("sauvegardes"))
            .unwrap()
            .any(|f| f
                .unwrap()
                .file_name()
                .to_string_lossy()
                .starts_with("remplacee"))
    );
}

#[test]
fn a_newer_base_is_refused_and_left_alone() {
    let bench = Bench::open();
    bench.app.lock();
    let vault = trame_store::Vault::at(&bench.base());
    let now = trame_domain::clock::Clock::now(&bench.clock);
    let key = vault.unlock(PASSPHRASE, &now).unwrap();
    let path = bench.base().join("trame.db");
    let connection = trame_store::connection::open(&path, &key).unwrap();
    connection
        .execute_batch("PRAGMA user_version = 9999")
        .unwrap();
    drop(connection);
    let before = fs::read(&path).unwrap();
    let error = bench.refusal("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(error.code, ErrorCode::Refused);
    assert!(error.message.contains("plus récente"), "{}", error.message);
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_lost_vault_comes_back_with_the_backup() {
    let bench = closed_base();
    for name in ["coffre.json", "coffre.2.json"] {
        fs::write(bench.base().join(name), "{").unwrap();
    }
    let error = bench.refusal("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(error.code, ErrorCode::Corrupt);
    let name = text(&bench.answer("list_backups", json!({})), "/0/name");
    let status = bench.answer(
        "restore_backup",
        json!({ "name": name, "passphrase": PASSPHRASE }),
    );
    assert_eq!(text(&status, "/state"), "open");
}

#[test]
fn a_full_disk_is_said_and_nothing_saved_is_lost() {
    // A small disk of its own for the host, in a namespace of its own: no right of the machine is needed.
    let folder = tempfile::tempdir().unwrap();
    let disk = folder.path().join("disk");
    fs::create_dir(&disk).unwrap();
    let mut small = Command::new("unshare");
    small.args([
        "--user",
        "--map-root-user",
        "--mount",
        "sh",
        "-c",
        "mount -t tmpfs -o size=6m none \"$0\" && exec \"$@\"",
    ]);
    small.arg(&disk);
    let host = Host::start(
        small,
        Path::new(env!("CARGO_BIN_EXE_trame-host")),
        &disk.join("base"),
    )
    .unwrap();
    let call = |name: &str, input: serde_json::Value| host.call(name, &input).unwrap();
    call(
        "create_base",
        json!({ "name": "Camille", "structure": "Maison", "passphrase": PASSPHRASE }),
    )
    .unwrap();
    let file = call(
        "create_person",
        json!({ "person": { "birthName": "Diallo" } }),
    )
    .unwrap();
    let person = text(&file, "/id");
    let note = |text: String| json!({ "personId": person, "note": { "writtenOn": "2026-11-20", "text": text } });
    let mut saved = 0;
    let error = loop {
        match call("create_note", note("é".repeat(9_000))) {
            Ok(_) => saved += 1,
            Err(error) => break error,
        }
        assert!(saved < 2_000, "the disk never filled");
    };
    assert_eq!(text(&error, "/code"), "storage");
    assert!(
        text(&error, "/message").contains("disque est plein"),
        "{error}"
    );
    let notes = call("list_notes", json!({ "personId": person })).unwrap();
    assert_eq!(notes.as_array().unwrap().len(), saved);
    assert!(saved > 5);
    assert_eq!(call("check_base", json!({})).unwrap()["ok"], true);
    assert_eq!(
        text(&call("get_status", json!({})).unwrap(), "/state"),
        "open"
    );
}

#[test]
fn a_read_only_folder_is_said() {
    // Root writes anywhere: a file in the way of the folder refuses everybody alike.
    let bench = Bench::fresh();
    fs::write(bench.base(), "").unwrap();
    fs::set_permissions(bench.base(), fs::Permissions::from_mode(0o444)).unwrap();
    let new = json!({ "name": "Camille", "structure": "Maison", "passphrase": PASSPHRASE });
    let error = bench.refusal("create_base", new);
    assert_eq!(error.code, ErrorCode::Storage);
    assert!(error.hint.is_some());
}
