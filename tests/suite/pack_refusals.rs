//! Files that are no référentiel, and what was typed in plans and may become one.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use trame_app::ErrorCode;
use trame_tests::{Bench, text};

const AGENCY: &str = include_str!("../fixtures/packs/agence-du-val.json");

fn choice(file: &[u8]) -> Value {
    json!({ "base64": STANDARD.encode(file) })
}

/// The objective of that label in the référentiel in force.
fn objective(bench: &Bench, label: &str) -> Value {
    let reference = bench.answer("get_reference", json!({}));
    let objectives = reference["referentiel"]["objectives"]
        .as_array()
        .unwrap()
        .clone();
    let found = objectives.into_iter().find(|def| def["label"] == label);
    found.unwrap_or(Value::Null)
}

#[test]
fn what_was_typed_joins_the_pack_and_stays_when_another_replaces_it() {
    let bench = Bench::open();
    for (name, label) in [
        ("Diallo", "Réparer  son vélo ( atelier )"),
        ("Lacaze", "réparer son vélo (atelier)"),
    ] {
        let id = bench.person(name, "Alix");
        let objective = json!({ "category": "mobilite", "label": label, "status": "en_cours" });
        let action =
            json!({ "label": "Emprunter une pompe", "status": "en_projet", "actor": "personne" });
        bench.call(
            "create_objective",
            json!({ "personId": id, "objective": objective, "actions": [action] }),
        );
    }
    let free = bench.answer("list_free_entries", json!({}));
    assert_eq!(
        free,
        json!([
            { "list": "objectives", "category": "mobilite", "label": "Réparer son vélo (atelier)", "dossiers": 2 },
            { "list": "actions", "category": "mobilite", "label": "Emprunter une pompe", "dossiers": 2 },
        ])
    );
    assert!(!free.to_string().contains("Diallo"));
    let chosen = json!({ "list": "objectives", "category": "mobilite", "label": "Réparer son vélo (atelier)" });
    let rows = bench.answer("add_to_pack", json!({ "entries": [chosen, chosen] }));
    assert_eq!(text(&rows, "/0/title"), "Ajouts de la structure");
    assert!(
        text(&rows, "/0/version").starts_with("2026.1+local-"),
        "{rows}"
    );
    let added = objective(&bench, "Réparer son vélo (atelier)");
    assert_eq!(
        (added["code"].as_str(), added["origin"].as_str()),
        (Some("mobilite.reparer_son_velo_atelier"), Some("local"))
    );
    assert_eq!(
        bench
            .answer("list_free_entries", json!({}))
            .as_array()
            .unwrap()
            .len(),
        1
    );
    bench.clock.pass_seconds(60);
    let delivered = bench.answer("read_pack", json!({ "delivered": true }))["preview"].clone();
    assert_eq!(
        (
            delivered["counts"]["removed"].as_u64(),
            &delivered["isSame"]
        ),
        (Some(0), &json!(true))
    );
    for (entry, field) in [
        (
            json!({ "list": "situations", "category": "mobilite", "label": "Marche" }),
            "entries/0/label",
        ),
        (
            json!({ "list": "actions", "category": "mobilite", "label": " \" " }),
            "entries/0/label",
        ),
    ] {
        let refused = bench.refusal("add_to_pack", json!({ "entries": [entry] }));
        assert!(refused.fields.contains_key(field), "{:?}", refused.fields);
    }
    let none = bench.refusal("add_to_pack", json!({ "entries": [] }));
    assert_eq!(none.code, ErrorCode::Invalid);
}

#[test]
fn bad_packs_are_refused_in_french_with_line_and_byte_and_write_nothing() {
    let bench = Bench::open();
    let broken = AGENCY.replacen("\"libelle\": \"Permis B obtenu\"", "\"libelle\": Permis", 1);
    let theme = AGENCY.replacen("\"theme\": \"se_relancer\"", "\"theme\": \"jardin\"", 1);
    let empty = AGENCY.replace("Vit  en colocation", "  ");
    for (file, line, reason) in [
        (broken.as_str(), 15, "JSON"),
        (theme.as_str(), 23, "jardin"),
        (empty.as_str(), 12, "vide"),
        ("[]", 1, "un objet complet"),
        ("{}", 1, "pas un référentiel"),
    ] {
        let reading = bench.answer("read_pack", choice(file.as_bytes()));
        assert!(reading["preview"].is_null());
        let first = &reading["problems"][0];
        let said = text(first, "/reason");
        assert!(said.contains(reason), "{said}");
        assert!(first["byte"].as_u64().is_some());
        if file.len() > 10 {
            let at = first["byte"]
                .as_u64()
                .and_then(|byte| usize::try_from(byte).ok())
                .unwrap();
            let counted = file.as_bytes()[..at]
                .iter()
                .filter(|byte| **byte == b'\n')
                .count()
                + 1;
            assert_eq!(
                (first["line"].as_u64(), counted),
                (u64::try_from(line).ok(), line),
                "{said}"
            );
        }
        let refused = bench.refusal("adopt_pack", choice(file.as_bytes()));
        assert_eq!(refused.code, ErrorCode::Refused);
        assert!(
            refused.message.contains("Ce référentiel est refusé"),
            "{}",
            refused.message
        );
        assert!(refused.hint.is_some());
    }
    let heavy = bench.answer(
        "read_pack",
        json!({ "base64": "A".repeat(50 * 1024 * 1024) }),
    );
    assert!(
        text(&heavy, "/problems/0/reason").contains("37,5"),
        "{heavy}"
    );
    assert!(heavy["problems"][0]["line"].is_null());
    for request in [
        json!({}),
        json!({ "base64": "e30=", "delivered": true }),
        json!({ "base64": "é" }),
    ] {
        assert_eq!(
            bench.refusal("read_pack", request).code,
            ErrorCode::BadRequest
        );
    }
    assert_eq!(
        bench
            .answer("list_packs", json!({}))
            .as_array()
            .unwrap()
            .len(),
        1
    );
    bench.call("lock", json!({}));
    assert_eq!(
        bench.refusal("adopt_pack", choice(AGENCY.as_bytes())).code,
        ErrorCode::Locked
    );
}
