//! The interview: ten categories saved one by one, closed versions, « inchangé », what survives a lock.

use serde_json::{Value, json};
use trame_app::ErrorCode;
use trame_domain::category::Category;
use trame_domain::code::Coded;
use trame_tests::{Bench, PASSPHRASE, text};

fn open_version(bench: &Bench) -> (String, String) {
    let person = bench.person("Diallo", "Fatou");
    let view = bench.answer("open_diagnostic", json!({ "personId": person }));
    (person, text(&view, "/version/id"))
}

fn say(bench: &Bench, diagnostic: &str, category: &str, fields: Value) -> Value {
    bench.answer(
        "update_category",
        json!({ "diagnosticId": diagnostic, "category": category, "fields": fields }),
    )
}

#[test]
fn ten_categories_are_saved_as_they_are_said_and_survive_a_lock() {
    let mut bench = Bench::open();
    let (person, diagnostic) = open_version(&bench);
    let reference = bench.answer("get_reference", json!({}));
    for category in Category::ALL {
        let situations = reference["referentiel"]["situations"].as_array().unwrap();
        let code = situations
            .iter()
            .find(|s| s["category"] == category.code())
            .map(|s| s["code"].clone());
        let fields = json!({ "state": "frein", "impact": "fort", "words": format!("Mes mots sur {}", category.code()),
            "note": "À relire", "situations": [code], "strengths": ["Tient ses rendez-vous"] });
        let saved = say(&bench, &diagnostic, category.code(), fields);
        assert_eq!(text(&saved, "/confirmedOn"), "2026-11-23");
    }
    bench.restart();
    bench.call("unlock", json!({ "passphrase": PASSPHRASE }));
    let view = bench.answer("get_diagnostic", json!({ "personId": person }));
    assert_eq!(view["version"]["discussed"], 10);
    for entry in view["version"]["categories"].as_array().unwrap() {
        assert_eq!(text(entry, "/impact"), "fort");
        assert!(text(entry, "/words").starts_with("Mes mots"));
        assert_eq!(entry["noteShared"], false);
        assert_eq!(entry["situations"].as_array().unwrap().len(), 1);
        assert_eq!(entry["strengths"], json!(["Tient ses rendez-vous"]));
    }
}

#[test]
fn a_frein_is_kept_before_its_impact_is_said_and_closing_asks_for_it() {
    let bench = Bench::open();
    let (person, diagnostic) = open_version(&bench);
    say(&bench, &diagnostic, "mobilite", json!({ "state": "frein" }));
    let refused = bench.refusal("close_diagnostic", json!({ "diagnosticId": diagnostic }));
    assert_eq!(refused.code, ErrorCode::Invalid);
    assert_eq!(refused.fields.keys().collect::<Vec<_>>(), ["mobilite"]);
    say(
        &bench,
        &diagnostic,
        "mobilite",
        json!({ "state": "frein", "impact": "bloquant" }),
    );
    let closed = bench.answer("close_diagnostic", json!({ "diagnosticId": diagnostic }));
    assert_eq!(text(&closed, "/version/closedOn"), "2026-11-23");
    let fields = json!({ "state": "rien_a_signaler" });
    let late = bench.refusal(
        "update_category",
        json!({ "diagnosticId": diagnostic, "category": "sante", "fields": fields }),
    );
    assert_eq!(late.code, ErrorCode::Refused);
    assert!(late.message.contains("close"), "{}", late.message);
    assert_eq!(
        text(
            &bench.answer("get_diagnostic", json!({ "personId": person })),
            "/version/closedOn"
        ),
        "2026-11-23"
    );
}

#[test]
fn a_new_version_starts_from_the_last_and_unchanged_is_one_call() {
    let bench = Bench::open();
    let (person, first) = open_version(&bench);
    say(
        &bench,
        &first,
        "mobilite",
        json!({ "state": "frein", "impact": "fort", "strengths": ["Fait du vélo"] }),
    );
    say(
        &bench,
        &first,
        "sante",
        json!({ "state": "rien_a_signaler" }),
    );
    bench.call("close_diagnostic", json!({ "diagnosticId": first }));
    bench.clock.pass_days(200);
    let view = bench.answer("open_diagnostic", json!({ "personId": person }));
    assert_eq!(view["versions"].as_array().unwrap().len(), 2);
    assert_eq!(view["version"]["number"], 2);
    assert_eq!(view["version"]["isStale"], true);
    let second = text(&view, "/version/id");
    let again = bench.refusal("open_diagnostic", json!({ "personId": person }));
    assert_eq!(again.code, ErrorCode::Refused);
    let view = bench.answer(
        "confirm_unchanged",
        json!({ "diagnosticId": second, "category": "mobilite" }),
    );
    let mobility = &view["version"]["categories"][5];
    assert_eq!(text(mobility, "/state"), "frein");
    assert_eq!(mobility["strengths"], json!(["Fait du vélo"]));
    assert_eq!(text(mobility, "/unchangedOn"), "2027-06-11");
    assert_eq!(text(mobility, "/earlier/impact"), "fort");
    assert_eq!(view["version"]["isStale"], false);
    say(
        &bench,
        &second,
        "mobilite",
        json!({ "state": "frein_leve" }),
    );
    let old = bench.answer(
        "get_diagnostic",
        json!({ "personId": person, "diagnosticId": first }),
    );
    assert_eq!(text(&old, "/version/categories/5/state"), "frein");
}

#[test]
fn sets_lose_and_gain_one_by_one() {
    let bench = Bench::open();
    let (_, diagnostic) = open_version(&bench);
    let reference = bench.answer("get_reference", json!({}));
    let codes: Vec<Value> = reference["referentiel"]["situations"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|s| s["category"] == "logement")
        .map(|s| s["code"].clone())
        .collect();
    let three = say(
        &bench,
        &diagnostic,
        "logement",
        json!({ "state": "frein", "impact": "faible", "situations": codes[0..3] }),
    );
    assert_eq!(three["situations"].as_array().unwrap().len(), 3);
    let two = say(
        &bench,
        &diagnostic,
        "logement",
        json!({ "state": "frein", "impact": "faible", "situations": codes[2..4] }),
    );
    let left: Vec<String> = two["situations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| text(s, "/code"))
        .collect();
    assert_eq!(left.len(), 2);
    assert!(
        codes[2..4]
            .iter()
            .all(|code| left.contains(&code.as_str().unwrap().to_owned()))
    );
    let unknown =
        json!({ "state": "frein", "impact": "faible", "situations": ["logement.inconnue"] });
    let refused = bench.refusal(
        "update_category",
        json!({ "diagnosticId": diagnostic, "category": "logement", "fields": unknown }),
    );
    assert_eq!(refused.fields.keys().collect::<Vec<_>>(), ["situations"]);
    bench.call("undo", json!({}));
    assert_eq!(bench.answer("check_base", json!({}))["ok"], true);
}
