//! `kill -9` at random while saving, a hundred times: no acknowledged entry is lost, none is half there.

use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;
use trame_tests::host::Host;
use trame_tests::{PASSPHRASE, text};

const KILLS: u32 = 100;

#[test]
fn no_acknowledged_entry_is_lost_to_a_hundred_kills() {
    let folder = tempfile::tempdir().unwrap();
    let base = folder.path().join("base");
    let binary = Path::new(env!("CARGO_BIN_EXE_trame-host"));
    let start = || Host::start(Command::new("env"), binary, &base).unwrap();
    let mut host = start();
    let created = json!({ "name": "Camille", "structure": "Maison", "passphrase": PASSPHRASE });
    host.call("create_base", &created).unwrap().unwrap();
    let file = host
        .call(
            "create_person",
            &json!({ "person": { "birthName": "Diallo" } }),
        )
        .unwrap()
        .unwrap();
    let person = text(&file, "/id");
    let acknowledged: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let mut spread = 0x9e37_79b9_u64;
    for round in 0..KILLS {
        spread = spread
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        let wait = Duration::from_micros((spread >> 33) % 60_000);
        let shared = &host;
        let pid = shared.pid();
        thread::scope(|scope| {
            scope.spawn(|| {
                let started = Instant::now();
                for turn in 0.. {
                    let words = format!("{round}-{turn}");
                    let note = json!({ "personId": person, "note": { "writtenOn": "2026-11-20", "text": words } });
                    match shared.call("create_note", &note) {
                        Ok(Ok(_)) => acknowledged.lock().unwrap().push(words),
                        Ok(Err(error)) => panic!("refused while alive: {error}"),
                        Err(_) => break,
                    }
                    assert!(started.elapsed() < Duration::from_secs(30), "never killed");
                }
            });
            thread::sleep(wait);
            Command::new("kill")
                .args(["-9", &pid.to_string()])
                .status()
                .unwrap();
        });
        host.kill();
        host = start();
        host.call("unlock", &json!({ "passphrase": PASSPHRASE }))
            .unwrap()
            .unwrap();
    }
    let notes = host
        .call("list_notes", &json!({ "personId": person }))
        .unwrap()
        .unwrap();
    let stored: std::collections::BTreeSet<String> = notes
        .as_array()
        .unwrap()
        .iter()
        .map(|note| text(note, "/note/text"))
        .collect();
    let acknowledged = acknowledged.into_inner().unwrap();
    assert!(
        acknowledged.len() as u32 > KILLS,
        "too few saves to prove anything: {}",
        acknowledged.len()
    );
    let lost: Vec<&String> = acknowledged
        .iter()
        .filter(|words| !stored.contains(*words))
        .collect();
    assert!(lost.is_empty(), "lost after kill -9: {lost:?}");
    assert_eq!(
        host.call("check_base", &json!({})).unwrap().unwrap()["ok"],
        true
    );
}
