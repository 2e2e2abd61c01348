//! Locking, waiting after failures, two windows, backups and going back to one.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::json;
use trame_app::{App, ErrorCode, OsEntropy};
use trame_domain::clock::{Entropy, NoEntropy};
use trame_tests::{Bench, PASSPHRASE, TestClock, env, text};

#[test]
fn locks_after_five_idle_minutes_and_after_a_sleep() {
    let bench = Bench::open();
    for _ in 0..14 {
        bench.clock.pass_seconds(20);
        assert!(!bench.app.tick());
    }
    bench.call("note_activity", json!({}));
    for _ in 0..14 {
        bench.clock.pass_seconds(20);
        assert!(!bench.app.tick());
    }
    bench.clock.pass_seconds(20);
    assert!(bench.app.tick());
    assert_eq!(
        bench.refusal("get_today", json!({})).code,
        ErrorCode::Locked
    );
    bench.call("unlock", json!({ "passphrase": PASSPHRASE }));
    bench.app.tick();
    bench.clock.pass_seconds(120);
    assert!(bench.app.tick(), "a gap between ticks is a sleep");
}

#[test]
fn each_failure_makes_the_next_try_wait_and_none_says_what_was_wrong() {
    let mut bench = Bench::open();
    bench.restart();
    let first = bench.refusal("unlock", json!({ "passphrase": "n’importe quoi" }));
    assert_eq!(first.code, ErrorCode::WrongPassphrase);
    assert!(
        !first.message.contains("phrase de passe"),
        "{}",
        first.message
    );
    let second = bench.refusal("unlock", json!({ "passphrase": PASSPHRASE }));
    assert!(second.message.contains("patientez"), "{}", second.message);
    bench.restart();
    assert!(
        bench.answer("get_status", json!({}))["delaySeconds"]
            .as_u64()
            .unwrap()
            >= 1
    );
    bench.clock.pass_seconds(31);
    bench.call("unlock", json!({ "passphrase": PASSPHRASE }));
}

#[test]
fn the_second_window_is_told() {
    let bench = Bench::open();
    let second = App::open(bench.base(), env(&bench.clock));
    let error =
        trame_app::dispatch(&second, "unlock", json!({ "passphrase": PASSPHRASE })).unwrap_err();
    assert_eq!(error.code, ErrorCode::InUse);
    bench.app.lock();
    assert!(trame_app::dispatch(&second, "unlock", json!({ "passphrase": PASSPHRASE })).is_ok());
}

#[test]
fn a_changed_passphrase_is_the_only_one() {
    let mut bench = Bench::open();
    let next = "sabot brume onze lanterne cuivre marche tilleul";
    let wrong = json!({ "current": "autre", "newPassphrase": next });
    assert_eq!(
        bench.refusal("change_passphrase", wrong).code,
        ErrorCode::WrongPassphrase
    );
    bench.clock.pass_seconds(31);
    bench.call(
        "change_passphrase",
        json!({ "current": PASSPHRASE, "newPassphrase": next }),
    );
    bench.restart();
    bench.call("unlock", json!({ "passphrase": next }));
}

#[test]
fn a_backup_brings_back_what_was_there() {
    let bench = Bench::open();
    bench.person("Diallo", "Fatou");
    let made = bench.answer("create_backup", json!({}));
    bench.clock.pass_seconds(60);
    bench.person("Lacaze", "Marc");
    let status = bench.answer(
        "restore_backup",
        json!({ "name": made["name"], "passphrase": PASSPHRASE }),
    );
    assert_eq!(text(&status, "/state"), "open");
    let rows = bench.answer("list_people", json!({}));
    assert_eq!(rows.as_array().unwrap().len(), 1);
    assert_eq!(text(&rows, "/0/lastName"), "Diallo");
    assert_eq!(bench.answer("check_base", json!({}))["ok"], true);
}

#[test]
fn backups_are_made_while_people_work() {
    let bench = Bench::open();
    let count = |bench: &Bench| {
        bench
            .answer("list_backups", json!({}))
            .as_array()
            .unwrap()
            .len()
    };
    let before = count(&bench);
    bench.person("Diallo", "Fatou");
    for _ in 0..62 {
        bench.clock.pass_seconds(30);
        bench.call("note_activity", json!({}));
        bench.app.tick();
    }
    assert_eq!(count(&bench), before + 1);
}

#[test]
fn work_left_by_an_earlier_session_is_backed_up_too() {
    let mut bench = Bench::open();
    let count = |bench: &Bench| {
        bench
            .answer("list_backups", json!({}))
            .as_array()
            .unwrap()
            .len()
    };
    bench.person("Diallo", "Fatou");
    let before = count(&bench);
    bench.restart();
    bench.clock.pass_seconds(31 * 60);
    bench.call("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(count(&bench), before + 1);
    bench.restart();
    bench.clock.pass_seconds(31 * 60);
    bench.call("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(count(&bench), before + 1, "nothing changed since");
}

#[test]
fn an_undone_letterhead_is_the_one_shown_again() {
    let bench = Bench::open();
    let first = bench.answer("get_profile", json!({}));
    let mut changed = first.clone();
    changed["structureName"] = json!("Autre maison");
    bench.call("update_profile", changed);
    bench.call("undo", json!({}));
    assert_eq!(bench.answer("get_profile", json!({})), first);
}

/// Chance that breaks once when told to: the nearest thing to a defect inside a command.
struct Breakable(Arc<AtomicBool>);

impl Entropy for Breakable {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        assert!(!self.0.swap(false, Ordering::SeqCst), "broken on purpose");
        OsEntropy.fill(bytes)
    }
}

#[test]
fn a_panic_in_a_command_answers_locks_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let broken = Arc::new(AtomicBool::new(false));
    let mut env = env(&TestClock::at("2026-11-23T09:00:00"));
    env.entropy = Box::new(Breakable(Arc::clone(&broken)));
    let app = App::open(folder.path().join("base"), env);
    let call = |name: &str, input| trame_app::dispatch(&app, name, input);
    let created = json!({ "name": "Camille", "structure": "Maison", "passphrase": PASSPHRASE });
    call("create_base", created).unwrap();
    let person = |name: &str| json!({ "person": { "birthName": name } });
    call("create_person", person("Diallo")).unwrap();
    broken.store(true, Ordering::SeqCst);
    let error = call("create_person", person("Lacaze")).unwrap_err();
    assert_eq!(error.code, ErrorCode::Internal);
    assert!(error.incident.is_some() && error.hint.is_some());
    assert_eq!(
        call("list_people", json!({})).unwrap_err().code,
        ErrorCode::Locked
    );
    call("unlock", json!({ "passphrase": PASSPHRASE })).unwrap();
    assert_eq!(
        call("list_people", json!({}))
            .unwrap()
            .as_array()
            .unwrap()
            .len(),
        1
    );
}
