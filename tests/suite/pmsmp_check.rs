//! The rules of PMSMP, on a history without a base and on what a base holds: the same words.

use chrono::NaiveDate;
use jsonschema::Validator;
use serde_json::{Value, json};
use trame_app::pmsmp_history::check_history;
use trame_tests::{Bench, text};

use super::pmsmp::{offer, prepared};

fn schema(name: &str) -> Validator {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/schema/");
    let file = std::fs::read_to_string(format!("{folder}{name}.schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&file).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

/// Checks a history as the headless program does; both sides keep to their schema.
fn check(history: &Value) -> Value {
    assert!(schema("pmsmp-check").is_valid(history), "{history}");
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let report = check_history(&history.to_string(), today).unwrap();
    let report = serde_json::to_value(report).unwrap();
    assert!(schema("pmsmp-check-result").is_valid(&report), "{report}");
    report
}

fn codes(report: &Value) -> Vec<String> {
    let told = report["violations"].as_array().unwrap().iter();
    told.map(|one| {
        let (id, code, level) = (text(one, "/pmsmp"), text(one, "/code"), text(one, "/level"));
        format!("{id} {code} {level}")
    })
    .collect()
}

fn history(pmsmps: &Value) -> Value {
    json!({ "today": "2026-11-23", "person": { "birthDate": "1990-01-31" }, "pmsmps": pmsmps })
}

fn one(id: &str, objective: &str, start: &str, end: &str) -> Value {
    json!({
        "id": id, "siret": "73282932000074", "objet": "decouvrir", "objectifs": objective,
        "start": start, "end": end, "stoppedOn": null, "renews": null, "objectiveReached": null,
        "weeklyHours": 35, "presenceDays": 10,
    })
}

#[test]
fn sixty_days_and_sixty_one() {
    let mut sixty = json!([
        one("a", "Accueillir", "2026-09-01", "2026-09-30"),
        one("b", "Tenir la caisse", "2026-10-05", "2026-10-23"),
        one("c", "Tenir la caisse", "2027-03-01", "2027-03-11"),
    ]);
    sixty[1]["objectiveReached"] = json!("en_partie");
    sixty[2]["renews"] = json!("b");
    assert_eq!(codes(&check(&history(&sixty))), Vec::<String>::new());

    let over = check(&history(&json!([
        one("a", "Accueillir", "2026-09-01", "2026-09-30"),
        one("b", "Tenir la caisse", "2026-10-01", "2026-10-31"),
    ])));
    assert_eq!(codes(&over), ["b PM-07 bloquant"]);
    let found = &over["violations"][0];
    assert_eq!(found["article"], "D5135-3");
    assert_eq!(
        (&found["from"], &found["to"]),
        (&json!("2026-09-01"), &json!("2027-08-31"))
    );
    assert_eq!(
        text(found, "/message"),
        "61 jours dans cette entreprise du 01/09/2026 au 31/08/2027\u{202f}: 60 au plus en douze mois, renouvellements compris."
    );
    assert_eq!(
        text(found, "/todo"),
        "Finissez le 30/10/2026 ou avant, ou choisissez une autre entreprise."
    );
}

#[test]
fn hostile_histories_are_violations_or_refusals() {
    let mut thirteen = one("a", "x", "2027-01-31", "2027-02-28");
    thirteen["siret"] = json!("7328293200007");
    thirteen["tasks"] = json!(vec!["Servir"; 200]);
    assert_eq!(
        codes(&check(&history(&json!([thirteen])))),
        ["a PM-14 bloquant"]
    );

    let mut backwards = one("a", "x", "2027-01-31", "2027-01-30");
    backwards["weeklyHours"] = json!(0);
    backwards["schedule"] = json!("5 22:00-05:00");
    let told = codes(&check(&history(&json!([backwards]))));
    assert!(told.contains(&"a PM-02 bloquant".to_owned()), "{told:?}");

    let mut second = one("b", "x", "2026-10-01", "2026-10-02");
    second["renews"] = json!("a");
    let mut third = one("c", "x", "2026-10-05", "2026-10-06");
    third["renews"] = json!("b");
    let mut first = one("a", "x", "2026-09-01", "2026-09-02");
    first["objectiveReached"] = json!("non");
    second["objectiveReached"] = json!("non");
    let told = codes(&check(&history(&json!([third, second, first]))));
    assert_eq!(told, ["c PM-05 bloquant"]);

    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let broken = "{\"pmsmps\": [\n  {\"id\": \"a\", \"end\": \"2026-09-31\"}\n]}";
    let refused = check_history(broken, today).unwrap_err();
    assert!(refused.message.starts_with("Ligne 2"), "{refused:?}");
    assert!(
        refused.message.contains("n’est pas une date"),
        "{refused:?}"
    );
}

#[test]
fn a_base_finds_what_a_history_does_and_also_what_an_edit_does_to_the_others() {
    let bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    let offer = offer(&bench);
    let later = prepared(&bench, &person, &offer, ["2027-03-01", "2027-03-31"]);
    let later_id = text(&later, "/row/id");
    let earlier = prepared(&bench, &person, &offer, ["2027-01-04", "2027-02-03"]);
    let earlier_id = text(&earlier, "/row/id");
    let told = |findings: &Value| -> Vec<String> {
        let blocking = findings.as_array().unwrap().iter();
        blocking
            .filter(|one| one["level"] == "bloquant")
            .map(|one| {
                let is_later = one["pmsmp"] == json!(later_id);
                format!(
                    "{} {}",
                    if is_later { "later" } else { "earlier" },
                    text(one, "/code")
                )
            })
            .collect()
    };
    let stored = bench.answer("check_pmsmp", json!({ "pmsmpId": earlier_id }));
    let found = told(&stored);
    assert_eq!(
        found,
        ["later PM-06", "later PM-07"],
        "the later one breaks the limits"
    );

    let mut written = earlier["pmsmp"].clone();
    written["endsOn"] = json!("2027-01-22");
    written["objectives"] = json!("Voir la production");
    let draft = json!({ "pmsmpId": earlier_id, "pmsmp": written });
    assert_eq!(
        told(&bench.answer("check_pmsmp", draft)),
        Vec::<String>::new()
    );
    let kept = bench.answer("check_pmsmp", json!({ "pmsmpId": earlier_id }));
    assert_eq!(told(&kept), found, "a draft is not kept");
}

#[test]
fn the_end_of_the_delegation_is_recalled_and_told_of_what_goes_beyond() {
    let bench = Bench::open();
    let mut profile = bench.answer("get_profile", json!({}));
    assert_eq!(profile["delegationNotice"], Value::Null);
    profile["delegationUntil"] = json!("31/01/2027");
    let saved = bench.answer("update_profile", profile.clone());
    assert_eq!(saved["delegationUntil"], json!("2027-01-31"));
    let notice = text(&saved, "/delegationNotice");
    assert!(notice.contains("31/01/2027"), "{notice}");
    let today = bench.answer("get_today", json!({}));
    assert_eq!(today["delegationNotice"], json!(notice));

    let person = bench.person("Soulé", "Léa");
    let view = prepared(
        &bench,
        &person,
        &offer(&bench),
        ["2027-01-25", "2027-02-05"],
    );
    let codes: Vec<String> = view["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| text(one, "/code"))
        .collect();
    assert!(codes.contains(&"PM-23".to_owned()), "{codes:?}");

    bench.clock.pass_days(80);
    let over = text(&bench.answer("get_profile", json!({})), "/delegationNotice");
    assert!(over.contains("a pris fin"), "{over}");
    profile["delegationUntil"] = json!("31/02/2027");
    let refused = bench.refusal("update_profile", profile);
    assert!(refused.fields.contains_key("delegationUntil"));
}
