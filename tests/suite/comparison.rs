//! Two versions six months apart, what changed between them, how fresh each answer is, and closed versions that hold.

use serde_json::{Value, json};
use trame_app::ErrorCode;
use trame_tests::{Bench, text};

const SECRET: &str = "Orage privé";

fn say(bench: &Bench, diagnostic: &str, category: &str, fields: Value) {
    bench.call(
        "update_category",
        json!({ "diagnosticId": diagnostic, "category": category, "fields": fields }),
    );
}

fn open(bench: &Bench, person: &str) -> String {
    text(
        &bench.answer("open_diagnostic", json!({ "personId": person })),
        "/version/id",
    )
}

fn close(bench: &Bench, diagnostic: &str) {
    bench.call("close_diagnostic", json!({ "diagnosticId": diagnostic }));
}

/// A person, a version closed on 23 November 2026 and another six months later.
fn two_versions(bench: &Bench) -> (String, String, String) {
    let person = bench.person("Diallo", "Fatou");
    let first = open(bench, &person);
    for (category, fields) in [
        ("logement", json!({ "state": "rien_a_signaler" })),
        (
            "emploi",
            json!({ "state": "frein", "impact": "fort", "strengths": ["Ponctuelle"] }),
        ),
        (
            "mobilite",
            json!({ "state": "frein", "impact": "bloquant", "situations": ["mobilite.sans_transport"],
                "words": "Je suis coincée.", "note": SECRET }),
        ),
        ("sante", json!({ "state": "ne_souhaite_pas_repondre" })),
        ("numerique", json!({ "state": "frein", "impact": "faible" })),
    ] {
        say(bench, &first, category, fields);
    }
    close(bench, &first);
    bench.clock.pass_days(183);
    let second = open(bench, &person);
    for (category, fields) in [
        (
            "logement",
            json!({ "state": "frein", "impact": "faible", "situations": ["logement.expulsion"] }),
        ),
        (
            "mobilite",
            json!({ "state": "frein_leve", "situations": ["mobilite.depend_transports"],
                "words": "Je prends le bus.", "note": SECRET }),
        ),
        (
            "emploi",
            json!({ "state": "frein", "impact": "faible", "strengths": ["ponctuelle", "Permis B"] }),
        ),
        ("sante", json!({ "state": "rien_a_signaler" })),
    ] {
        say(bench, &second, category, fields);
    }
    (person, first, second)
}

fn compare(bench: &Bench, person: &str, one: &str, two: &str) -> Value {
    bench.answer(
        "compare_diagnostics",
        json!({ "personId": person, "fromId": one, "toId": two }),
    )
}

fn line<'a>(view: &'a Value, category: &str) -> &'a Value {
    let lines = view["categories"].as_array().unwrap();
    lines
        .iter()
        .find(|line| line["category"] == category)
        .unwrap()
}

#[test]
fn says_what_appeared_was_lifted_persists_and_weighs_otherwise() {
    let bench = Bench::open();
    let (person, first, second) = two_versions(&bench);
    let view = compare(&bench, &person, &first, &second);
    let kinds: Vec<(String, String)> = view["categories"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| (text(line, "/category"), text(line, "/kind")))
        .collect();
    let kind = |category: &str| text(line(&view, category), "/kind");
    assert_eq!(kinds.len(), 10);
    assert_eq!(kind("logement"), "apparu");
    assert_eq!(kind("emploi"), "impact_en_baisse");
    assert_eq!(kind("mobilite"), "leve");
    assert_eq!(kind("sante"), "abordee_depuis");
    assert_eq!(kind("numerique"), "persiste");
    assert_eq!(kind("formation"), "inchangee");
    let mobility = line(&view, "mobilite");
    assert_eq!(
        text(mobility, "/situationsAppeared/0/code"),
        "mobilite.depend_transports"
    );
    assert_eq!(
        text(mobility, "/situationsGone/0/code"),
        "mobilite.sans_transport"
    );
    assert_eq!(text(mobility, "/wordsBefore"), "Je suis coincée.");
    assert_eq!(text(mobility, "/wordsAfter"), "Je prends le bus.");
    let job = line(&view, "emploi");
    assert_eq!(job["strengthsAppeared"], json!(["Permis B"]));
    assert_eq!(job["strengthsKept"], json!(["ponctuelle"]));
    assert_eq!(line(&view, "numerique")["isChange"], false);
}

#[test]
fn the_older_version_comes_first_whatever_the_order_asked() {
    let bench = Bench::open();
    let (person, first, second) = two_versions(&bench);
    let view = compare(&bench, &person, &second, &first);
    assert_eq!(view, compare(&bench, &person, &first, &second));
    assert_eq!(
        (&view["from"]["number"], &view["to"]["number"]),
        (&json!(1), &json!(2))
    );
    assert_eq!(text(&view, "/from/closedOn"), "2026-11-23");
    assert_eq!(view["to"]["closedOn"], Value::Null);
}

#[test]
fn a_version_compared_with_itself_says_that_nothing_changed() {
    let bench = Bench::open();
    let (person, first, second) = two_versions(&bench);
    for id in [first, second] {
        let view = compare(&bench, &person, &id, &id);
        let mut lines = view["categories"].as_array().unwrap().iter();
        assert!(lines.all(|line| line["isChange"] == false));
    }
}

#[test]
fn private_notes_are_never_compared_nor_transcribed_even_shared() {
    let bench = Bench::open();
    let (person, first, second) = two_versions(&bench);
    say(
        &bench,
        &second,
        "sante",
        json!({ "state": "rien_a_signaler", "note": SECRET, "noteShared": true }),
    );
    let compared = compare(&bench, &person, &first, &second).to_string();
    assert!(!compared.contains(SECRET));
    for id in [first, second] {
        let table = bench.answer(
            "get_correspondence",
            json!({ "personId": person, "diagnosticId": id }),
        );
        assert!(!table.to_string().contains(SECRET));
    }
}

#[test]
fn versions_of_somebody_else_are_not_compared() {
    let bench = Bench::open();
    let (person, first, _) = two_versions(&bench);
    let other = bench.person("Martin", "Jean");
    let theirs = open(&bench, &other);
    for query in [
        json!({ "personId": person, "fromId": first, "toId": theirs }),
        json!({ "personId": other, "fromId": first, "toId": first }),
    ] {
        let refused = bench.refusal("compare_diagnostics", query);
        assert_eq!(refused.code, ErrorCode::NotFound);
    }
    let refused = bench.refusal(
        "get_correspondence",
        json!({ "personId": other, "diagnosticId": first }),
    );
    assert_eq!(refused.code, ErrorCode::NotFound);
}

#[test]
fn what_was_answered_otherwise_today_is_not_called_unchanged() {
    let bench = Bench::open();
    let (_, _, second) = two_versions(&bench);
    let view = bench.answer("confirm_unchanged", json!({ "diagnosticId": second }));
    let unchanged: Vec<String> = view["version"]["categories"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|entry| !entry["unchangedOn"].is_null())
        .map(|entry| text(entry, "/category"))
        .collect();
    assert_eq!(unchanged, ["numerique"]);
}

#[test]
fn each_category_is_stale_on_its_own_day_and_one_call_freshens_all() {
    let bench = Bench::open();
    let (person, _, second) = two_versions(&bench);
    let categories = |view: &Value, field: &str| -> Vec<String> {
        let all = view["version"]["categories"].as_array().unwrap().iter();
        all.filter(|entry| entry[field] == true)
            .map(|entry| text(entry, "/category"))
            .collect()
    };
    // Said again two days ago, except the digital one, said 8 months ago with the first version.
    bench.clock.pass_days(60);
    let view = bench.answer("get_diagnostic", json!({ "personId": person }));
    assert_eq!(view["version"]["isStale"], false);
    assert_eq!(view["version"]["staleMonths"], 6);
    assert_eq!(categories(&view, "isStale"), ["numerique"]);
    let view = bench.answer("confirm_unchanged", json!({ "diagnosticId": second }));
    assert!(categories(&view, "isStale").is_empty());
    let today = "2027-07-24";
    for entry in view["version"]["categories"].as_array().unwrap() {
        let confirmed = entry["unchangedOn"] == today && entry["confirmedOn"] == today;
        assert_eq!(confirmed, entry["state"] != "non_abordee", "{entry}");
    }
    // The setting decides, and a category never talked about is never stale.
    let mut settings = bench.answer("get_settings", json!({}));
    settings["staleMonths"] = json!(1);
    bench.call("update_settings", settings);
    bench.clock.pass_days(32);
    let view = bench.answer("get_diagnostic", json!({ "personId": person }));
    assert_eq!(view["version"]["isStale"], true);
    assert_eq!(categories(&view, "isStale").len(), 5);
}
