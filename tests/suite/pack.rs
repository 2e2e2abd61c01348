//! The content packs: complete, coherent, French.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use trame_domain::category::Category;
use trame_domain::code::Coded;
use trame_tests::{Bench, text};

fn referentiel() -> Value {
    Bench::fresh().answer("get_reference", json!({}))["referentiel"].clone()
}

fn codes(pack: &Value, list: &str) -> Vec<String> {
    pack[list]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| text(entry, "/code"))
        .collect()
}

#[test]
fn holds_at_least_what_an_interview_needs() {
    let pack = referentiel();
    for (list, least) in [
        ("categories", 10),
        ("situations", 90),
        ("objectives", 55),
        ("actions", 120),
    ] {
        assert!(pack[list].as_array().unwrap().len() >= least, "{list}");
    }
    let order: Vec<&str> = Category::ALL.iter().map(|c| c.code()).collect();
    assert_eq!(codes(&pack, "categories"), order);
    let mut per: BTreeMap<(String, String), usize> = BTreeMap::new();
    for list in ["situations", "objectives", "actions"] {
        for entry in pack[list].as_array().unwrap() {
            *per.entry((list.to_owned(), text(entry, "/category")))
                .or_default() += 1;
        }
    }
    for category in Category::ALL {
        for (list, least) in [("situations", 7), ("objectives", 4), ("actions", 8)] {
            assert!(
                per[&(list.to_owned(), category.code().to_owned())] >= least,
                "{list} of {}",
                category.code()
            );
        }
        let assets = pack["situations"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|s| s["category"] == category.code() && s["polarity"] == "atout");
        assert!(assets.count() > 0, "no asset in {}", category.code());
    }
}

#[test]
fn codes_are_unique_and_every_link_leads_somewhere() {
    let pack = referentiel();
    let all: Vec<String> = ["situations", "objectives", "actions"]
        .iter()
        .flat_map(|list| codes(&pack, list))
        .collect();
    let unique: BTreeSet<&String> = all.iter().collect();
    assert_eq!(unique.len(), all.len());
    let links = |list: &str, field: &str| -> BTreeSet<String> {
        pack[list]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|e| e[field].as_array().unwrap())
            .map(|c| c.as_str().unwrap().to_owned())
            .collect()
    };
    let objectives: BTreeSet<String> = codes(&pack, "objectives").into_iter().collect();
    let actions: BTreeSet<String> = codes(&pack, "actions").into_iter().collect();
    assert_eq!(
        links("situations", "objectives"),
        objectives,
        "objectives nobody reaches, or links to nothing"
    );
    assert_eq!(
        links("objectives", "actions"),
        actions,
        "actions nobody reaches, or links to nothing"
    );
    for situation in pack["situations"].as_array().unwrap() {
        let suggests = !situation["objectives"].as_array().unwrap().is_empty();
        assert!(suggests || situation["polarity"] != "frein", "{situation}");
    }
}

#[test]
fn steps_of_the_field_can_be_prescribed() {
    let pack = referentiel();
    let labels: Vec<String> = pack["actions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|a| format!("{} {}", text(a, "/label"), a["aliases"]))
        .collect();
    for step in [
        "PMSMP",
        "MRS",
        "potentiels",
        "forum inversé",
        "métier",
        "parrain",
        "GEIQ",
        "SIAE",
    ] {
        assert!(
            labels
                .iter()
                .any(|label| label.to_lowercase().contains(&step.to_lowercase())),
            "{step}"
        );
    }
}

#[test]
fn labels_are_clean_french() {
    let pack = referentiel();
    for list in ["categories", "situations", "objectives", "actions"] {
        for entry in pack[list].as_array().unwrap() {
            let label = text(entry, "/label");
            assert!(
                !label.is_empty() && label == label.trim() && !label.contains("  "),
                "{label:?}"
            );
            assert!(
                !label.contains(['\'', '"']) && !label.contains("..."),
                "{label:?}"
            );
            for mark in [';', ':', '!', '?'] {
                assert!(
                    !label.contains(&format!(" {mark}")),
                    "breaking space before {mark} in {label:?}"
                );
            }
            assert!(label.chars().count() <= 110, "{label:?}");
        }
    }
}

#[test]
fn every_personal_field_says_why_it_is_asked() {
    let bench = Bench::open();
    let reference = bench.answer("get_reference", json!({}));
    let person = bench.person("Diallo", "Fatou");
    let file = bench.answer("get_person", json!({ "personId": person }));
    for part in ["person", "dossier"] {
        for field in file[part].as_object().unwrap().keys() {
            let why = text(&reference, &format!("/nomenclatures/fields/{field}/why"));
            assert!(!why.is_empty(), "no reason for {field}");
        }
    }
    assert!(
        file["person"]
            .as_object()
            .unwrap()
            .keys()
            .all(|field| !field.to_lowercase().contains("nir"))
    );
}

#[test]
fn a_pack_put_in_the_data_folder_takes_over_and_a_broken_one_is_refused() {
    let bench = Bench::fresh();
    let mut pack = referentiel();
    pack["version"] = json!("2026.2-essai");
    std::fs::create_dir_all(bench.base()).unwrap();
    let file = bench.base().join("referentiel.json");
    std::fs::write(&file, "{\n \"schema\": oups }").unwrap();
    let refused = bench.refusal("get_reference", json!({}));
    assert!(refused.message.contains("line 2"), "{}", refused.message);
    let mut doubled = pack.clone();
    let first = doubled["actions"][0].clone();
    doubled["actions"].as_array_mut().unwrap().push(first);
    std::fs::write(&file, doubled.to_string()).unwrap();
    assert!(
        bench
            .refusal("get_reference", json!({}))
            .message
            .contains("twice")
    );
    std::fs::write(&file, pack.to_string()).unwrap();
    assert_eq!(
        text(
            &bench.answer("get_reference", json!({})),
            "/referentiel/version"
        ),
        "2026.2-essai"
    );
}
