//! Thirty planted strings: none of them readable in anything Trame leaves on the disk.

use std::fs;
use std::path::Path;

use serde_json::json;
use trame_tests::{Bench, PASSPHRASE, text};

fn planted() -> Vec<String> {
    (0..30).map(|n| format!("Zyxéquavo{n}Planté")).collect()
}

fn files(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

fn holds(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}

#[test]
fn nothing_planted_can_be_read_on_the_disk() {
    let mut bench = Bench::open();
    let words = planted();
    let mut people = Vec::new();
    for pair in words.chunks(6) {
        let id = bench.person(&pair[0], &pair[1]);
        let file = bench.answer("get_person", json!({ "personId": id }));
        let mut person = file["person"].clone();
        person["address"] = json!(pair[2]);
        person["tags"] = json!([pair[3]]);
        bench.call("update_person", json!({ "personId": id, "person": person }));
        bench.call(
            "create_note",
            json!({ "personId": id, "note": { "writtenOn": "2026-11-20", "text": pair[4] } }),
        );
        let view = bench.answer("open_diagnostic", json!({ "personId": id }));
        let fields = json!({ "state": "frein", "impact": "fort", "words": pair[5], "situations": [], "strengths": [] });
        bench.call("update_category", json!({ "diagnosticId": text(&view, "/version/id"), "category": "sante", "fields": fields }));
        bench.call(
            "render_document",
            json!({ "kind": "summary", "personId": id }),
        );
        people.push(id);
    }
    for word in &words {
        bench.call("list_people", json!({ "search": word }));
    }
    bench.call("create_backup", json!({}));
    // Once with the write-ahead log still there, once closed.
    for _ in 0..2 {
        let mut found = Vec::new();
        files(bench.folder(), &mut found);
        assert!(found.len() > 4, "{found:?}");
        for path in &found {
            let bytes = fs::read(path).unwrap();
            let name = path.to_string_lossy();
            for word in words
                .iter()
                .map(String::as_str)
                .chain(["Camille Exemple", PASSPHRASE])
            {
                let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
                assert!(
                    !holds(&bytes, word.as_bytes()),
                    "{word} lies in clear in {name}"
                );
                assert!(
                    !holds(&bytes, &wide),
                    "{word} lies in clear (UTF-16) in {name}"
                );
                assert!(!name.contains(word));
            }
        }
        bench.restart();
    }
}

#[test]
fn the_log_names_commands_and_never_people() {
    use std::sync::{Arc, Mutex};
    let lines = Arc::new(Mutex::new(Vec::<String>::new()));
    let kept = Arc::clone(&lines);
    let folder = tempfile::tempdir().unwrap();
    let clock = trame_tests::TestClock::at("2026-11-23T09:00:00");
    let mut env = trame_tests::env(&clock);
    env.log = Box::new(move |line| kept.lock().unwrap().push(line.to_owned()));
    let app = trame_app::App::open(folder.path().join("base"), env);
    let call = |name: &str, input| trame_app::dispatch(&app, name, input);
    call(
        "create_base",
        json!({ "name": "Zyxéquavo", "structure": "Zyxéquavo", "passphrase": PASSPHRASE }),
    )
    .unwrap();
    call(
        "create_person",
        json!({ "person": { "birthName": "Zyxéquavo" } }),
    )
    .unwrap();
    call("list_people", json!({ "search": "Zyxéquavo" })).unwrap();
    call(
        "create_person",
        json!({ "person": { "birthName": "Zyxéquavo", "email": "Zyxéquavo" } }),
    )
    .unwrap_err();
    call(
        "create_person",
        json!({ "person": { "Zyxéquavo": "Zyxéquavo" } }),
    )
    .unwrap_err();
    call("get_person", json!({ "personId": "Zyxéquavo" })).unwrap_err();
    call("update_category", json!({ "category": "Zyxéquavo" })).unwrap_err();
    let lines = lines.lock().unwrap();
    assert!(lines.iter().any(|line| line.starts_with("list_people")));
    assert!(
        lines
            .iter()
            .all(|line| !line.contains("yxéquavo") && !line.contains(PASSPHRASE)),
        "{lines:?}"
    );
}
