//! The grids of France Travail filled from a diagnostic: each code with what it was read from, each gap with its reason.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use trame_tests::{Bench, text};

fn table(bench: &Bench, answers: &[(&str, Value)]) -> (String, Value) {
    let person = bench.person("Diallo", "Fatou");
    let view = bench.answer("open_diagnostic", json!({ "personId": person }));
    for (category, fields) in answers {
        bench.call(
            "update_category",
            json!({ "diagnosticId": view["version"]["id"], "category": category, "fields": fields }),
        );
    }
    let table = bench.answer("get_correspondence", json!({ "personId": person }));
    (person, table)
}

/// The codes of a category, or the reason why there is none.
fn read(table: &Value, category: &str) -> String {
    let lines = table["lines"].as_array().unwrap();
    let line = lines
        .iter()
        .find(|line| line["category"] == category)
        .unwrap();
    let codes: Vec<String> = line["values"]
        .as_array()
        .unwrap()
        .iter()
        .map(|value| text(value, "/code"))
        .collect();
    if codes.is_empty() {
        text(line, "/missing")
    } else {
        codes.join("+")
    }
}

#[test]
fn every_line_has_its_code_or_says_what_is_missing() {
    let bench = Bench::open();
    let (_, table) = table(
        &bench,
        &[
            (
                "logement",
                json!({ "state": "frein", "impact": "faible", "situations": ["logement.expulsion"] }),
            ),
            (
                "emploi",
                json!({ "state": "rien_a_signaler", "situations": ["emploi.projet_salarie"] }),
            ),
            (
                "difficulte_administrative",
                json!({ "state": "frein", "impact": "bloquant" }),
            ),
            ("difficulte_financiere", json!({ "state": "frein" })),
            ("mobilite", json!({ "state": "frein", "impact": "fort" })),
            ("sante", json!({ "state": "ne_souhaite_pas_repondre" })),
            (
                "contraintes_familiales",
                json!({ "state": "frein", "impact": "fort", "situations": [
                    "contraintes_familiales.aidant", "contraintes_familiales.garde_moins_trois_ans",
                    "contraintes_familiales.garde_trois_douze_ans"] }),
            ),
            ("maitrise_langue", json!({ "state": "frein_leve" })),
            ("numerique", json!({ "state": "frein", "impact": "fort" })),
        ],
    );
    for (category, expected) in [
        ("logement", "PROCEDURE_EXPULSION"),
        ("emploi", "SALARIAT"),
        ("formation", "non_rempli"),
        ("difficulte_administrative", "IMPACT_FORT_RECHERCHE_EMPLOI"),
        ("difficulte_financiere", "impact_a_dire"),
        ("mobilite", "AUTRE"),
        ("sante", "ne_souhaite_pas_repondre"),
        (
            "contraintes_familiales",
            "AIDANT_FAMILIAL+ENFANT_SANS_SOLUTION_GARDE",
        ),
        ("maitrise_langue", "AUCUNE"),
        ("numerique", "situation_a_cocher"),
    ] {
        assert_eq!(read(&table, category), expected, "{category}");
    }
    let lines = table["lines"].as_array().unwrap();
    for line in lines {
        // What is missing says what to do; what has a value says where it comes from.
        assert_eq!(
            line["missing"].is_null(),
            line["from"].is_string(),
            "{line}"
        );
        assert!(
            line["missing"].is_null() || line["advice"].is_string(),
            "{line}"
        );
    }
    let constraint = |at: usize| text(&lines[at], "/constraint/value/code");
    assert_eq!(
        (constraint(0), constraint(8)),
        ("OUI".to_owned(), "CLOTUREE".to_owned())
    );
    assert_eq!(
        text(&lines[6], "/constraint/missing"),
        "ne_souhaite_pas_repondre"
    );
    assert_eq!(
        lines[9]["constraint"],
        Value::Null,
        "the digital constraint has no number"
    );
    assert_eq!(text(&table, "/readOn"), "2026-11-23");
}

#[test]
fn the_level_of_education_comes_from_the_dossier() {
    let bench = Bench::open();
    let (person, _) = table(&bench, &[]);
    let mut fields = bench.answer("get_person", json!({ "personId": person }))["person"].clone();
    fields["educationLevel"] = json!("NV3");
    bench.call(
        "update_person",
        json!({ "personId": person, "person": fields }),
    );
    let table = bench.answer("get_correspondence", json!({ "personId": person }));
    assert_eq!(read(&table, "formation"), "NV3");
    assert_eq!(text(&table["lines"][2], "/source"), "dossier");
}

#[test]
fn without_a_diagnostic_there_is_no_table() {
    let bench = Bench::open();
    let person = bench.person("Diallo", "Fatou");
    let table = bench.answer("get_correspondence", json!({ "personId": person }));
    assert_eq!(table["version"], Value::Null);
    assert_eq!(table["lines"], json!([]));
}

#[test]
fn the_grids_know_every_value_the_pack_implies() {
    let bench = Bench::open();
    let (_, table) = table(&bench, &[]);
    assert_eq!(table["lines"].as_array().unwrap().len(), 10);
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../assets/reference/france-travail-2026.1.json"
    );
    let grids: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let values = |category: &str| -> BTreeSet<String> {
        let all = grids["criteria"].as_array().unwrap();
        let criterion = all.iter().find(|c| c["category"] == category).unwrap();
        let values = criterion["values"].as_array().unwrap().iter();
        values.map(|value| text(value, "/code")).collect()
    };
    let pack = bench.answer("get_reference", json!({}))["referentiel"].clone();
    for situation in pack["situations"].as_array().unwrap() {
        if let Some(code) = situation["franceTravail"].as_str() {
            assert!(
                values(&text(situation, "/category")).contains(code),
                "{situation}"
            );
        }
    }
    for category in pack["categories"].as_array().unwrap() {
        let code = text(category, "/code");
        for value in category["franceTravail"]["values"].as_array().unwrap() {
            assert!(
                values(&code).contains(value.as_str().unwrap()),
                "{code} {value}"
            );
        }
    }
}
