//! From nothing to an open base, and back in with the passphrase or the 24 words.

use serde_json::json;
use trame_app::ErrorCode;
use trame_tests::{Bench, PASSPHRASE, text};

#[test]
fn a_machine_where_trame_never_ran_says_so() {
    let bench = Bench::fresh();
    let status = bench.answer("get_status", json!({}));
    assert_eq!(text(&status, "/state"), "first_start");
    assert_eq!(
        bench.refusal("list_people", json!({})).code,
        ErrorCode::Locked
    );
    assert_eq!(
        bench
            .refusal("unlock", json!({ "passphrase": PASSPHRASE }))
            .code,
        ErrorCode::Refused
    );
}

#[test]
fn a_weak_passphrase_creates_nothing() {
    let bench = Bench::fresh();
    let new = json!({ "name": "Camille", "structure": "Maison", "passphrase": "soleil" });
    let error = bench.refusal("create_base", new);
    assert!(error.message.contains("trop facile"), "{}", error.message);
    assert_eq!(
        text(&bench.answer("get_status", json!({})), "/state"),
        "first_start"
    );
}

#[test]
fn a_missing_name_is_refused_next_to_its_field() {
    let bench = Bench::fresh();
    let new = json!({ "name": " ", "structure": "", "passphrase": PASSPHRASE });
    let error = bench.refusal("create_base", new);
    assert_eq!(error.code, ErrorCode::Invalid);
    assert_eq!(
        error.fields.keys().collect::<Vec<_>>(),
        ["name", "structureName"]
    );
    assert_eq!(
        text(&bench.answer("get_status", json!({})), "/state"),
        "first_start"
    );
}

#[test]
fn the_sheet_is_confirmed_by_two_words_then_gone() {
    let bench = Bench::fresh();
    let new = json!({ "name": "Camille", "structure": "Maison", "passphrase": PASSPHRASE });
    let sheet = bench.answer("create_base", new);
    let words = sheet["words"].as_array().unwrap();
    assert_eq!(words.len(), 24);
    let file = bench.answer("render_recovery_sheet", json!({}));
    assert!(file["base64"].as_str().unwrap().len() > 1_000);
    let wrong = bench.refusal("confirm_recovery", json!({ "words": ["non", "plus"] }));
    assert_eq!(wrong.code, ErrorCode::Refused);
    let asked: Vec<_> = sheet["challenge"]
        .as_array()
        .unwrap()
        .iter()
        .map(|position| words[position.as_u64().unwrap() as usize - 1].clone())
        .collect();
    let status = bench.answer("confirm_recovery", json!({ "words": asked }));
    assert_eq!(status["recoveryConfirmed"], true);
    assert_eq!(
        bench.refusal("render_recovery_sheet", json!({})).code,
        ErrorCode::Refused
    );
}

#[test]
fn the_words_open_the_base_and_replace_the_passphrase() {
    let mut bench = Bench::fresh();
    let new = json!({ "name": "Camille", "structure": "Maison", "passphrase": PASSPHRASE });
    let sheet = bench.answer("create_base", new);
    let words: Vec<String> = sheet["words"]
        .as_array()
        .unwrap()
        .iter()
        .map(|w| w.as_str().unwrap().to_uppercase())
        .collect();
    bench.person("Diallo", "Fatou");
    bench.restart();
    let next = "sabot brume onze lanterne cuivre marche tilleul";
    let swapped = [&words[1..2], &words[0..1], &words[2..]].concat().join(" ");
    let refused = bench.refusal(
        "unlock_with_recovery",
        json!({ "words": swapped, "newPassphrase": next }),
    );
    assert!(
        refused.message.contains("place") || refused.message.contains("échoué"),
        "{}",
        refused.message
    );
    let typo = words.join(" ").replacen(&words[4], "xyzzy", 1);
    let refused = bench.refusal(
        "unlock_with_recovery",
        json!({ "words": typo, "newPassphrase": next }),
    );
    assert!(refused.message.contains('5'), "{}", refused.message);
    bench.clock.pass_seconds(60);
    let status = bench.answer(
        "unlock_with_recovery",
        json!({ "words": words.join("  "), "newPassphrase": next }),
    );
    assert_eq!(text(&status, "/state"), "open");
    bench.restart();
    assert_eq!(
        bench
            .refusal("unlock", json!({ "passphrase": PASSPHRASE }))
            .code,
        ErrorCode::WrongPassphrase
    );
    bench.clock.pass_seconds(60);
    bench.call("unlock", json!({ "passphrase": next }));
    assert_eq!(
        bench
            .answer("list_people", json!({}))
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn an_invented_caseload_is_offered_and_repeatable() {
    let one = Bench::with_people(12);
    let two = Bench::with_people(12);
    let names = |bench: &Bench| {
        let rows = bench.answer("list_people", json!({ "status": "tous" }));
        rows.as_array()
            .unwrap()
            .iter()
            .map(|row| {
                (
                    row["lastName"].clone(),
                    row["birthDate"].clone(),
                    row["categories"].clone(),
                )
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&one).len(), 12);
    assert_eq!(names(&one), names(&two));
}

#[test]
fn a_trial_base_is_erased_to_begin_for_good_and_a_real_one_is_not() {
    let bench = Bench::fresh();
    let trial =
        json!({ "name": "Camille", "structure": "Maison", "passphrase": PASSPHRASE, "demo": true });
    bench.call("create_base", trial);
    assert_eq!(bench.answer("get_status", json!({}))["isDemo"], true);
    let status = bench.answer("end_demo", json!({}));
    assert_eq!(text(&status, "/state"), "first_start");
    let real = json!({ "name": "Camille", "structure": "Maison", "passphrase": PASSPHRASE });
    bench.call("create_base", real);
    bench.person("Diallo", "Fatou");
    bench
        .app
        .fill_demo(trame_app::DemoPlan { people: 3, seed: 1 })
        .unwrap();
    assert_eq!(bench.answer("get_status", json!({}))["isDemo"], false);
    let refused = bench.refusal("end_demo", json!({}));
    assert_eq!(refused.code, ErrorCode::Refused);
    assert_eq!(
        bench
            .answer("list_people", json!({ "status": "tous" }))
            .as_array()
            .unwrap()
            .len(),
        4
    );
}
