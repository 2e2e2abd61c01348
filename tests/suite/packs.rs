//! Référentiels from elsewhere: read, compared, adopted, undone; dossiers keep what they said.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use trame_tests::{Bench, text};

const AGENCY: &str = include_str!("../fixtures/packs/agence-du-val.json");

/// A choice of that file, and nothing decided.
fn choice(file: &[u8]) -> Value {
    json!({ "base64": STANDARD.encode(file) })
}

fn in_force(bench: &Bench) -> String {
    text(
        &bench.answer("get_reference", json!({})),
        "/referentiel/version",
    )
}

/// The entry of that label in the référentiel in force.
fn entry(bench: &Bench, list: &str, label: &str) -> Value {
    let reference = bench.answer("get_reference", json!({}));
    let entries = reference["referentiel"][list].as_array().unwrap().clone();
    let found = entries.into_iter().find(|entry| entry["label"] == label);
    found.unwrap_or(Value::Null)
}

/// A dossier with one situation ticked and one objective planned in the words of the pack Trame comes with.
fn dossier(bench: &Bench) -> String {
    let id = bench.person("Diallo", "Fatou");
    let view = bench.answer("open_diagnostic", json!({ "personId": id }));
    let fields = json!({ "state": "rien_a_signaler", "situations": ["mobilite.permis_b"] });
    bench.call(
        "update_category",
        json!({ "diagnosticId": view["version"]["id"], "category": "mobilite", "fields": fields }),
    );
    let objective = json!({ "category": "logement", "code": "logement.trouver_logement", "label": "Trouver un logement durable", "status": "en_cours" });
    let action = json!({ "code": "mobilite.atelier_mobilite", "label": "Participer à un atelier mobilité", "status": "en_cours", "actor": "personne" });
    bench.call(
        "create_objective",
        json!({ "personId": id, "objective": objective, "actions": [action] }),
    );
    id
}

fn said(bench: &Bench, id: &str) -> (Value, Value) {
    let view = bench.answer("get_diagnostic", json!({ "personId": id }));
    (
        view["version"]["categories"].clone(),
        bench.answer("get_plan", json!({ "personId": id })),
    )
}

#[test]
fn a_pack_is_read_adopted_and_undone_and_dossiers_keep_their_words() {
    let mut bench = Bench::open();
    let id = dossier(&bench);
    let before = said(&bench, &id);
    let reading = bench.answer("read_pack", choice(AGENCY.as_bytes()));
    let counts = &reading["preview"]["counts"];
    let number = |name: &str| counts[name].as_u64().unwrap();
    assert_eq!(
        (
            number("situations"),
            number("objectives"),
            number("actions")
        ),
        (7, 4, 3)
    );
    assert_eq!(
        (number("themes"), number("categories"), number("folded")),
        (6, 5, 5)
    );
    assert_eq!(
        (number("doubled"), number("lost"), number("removed")),
        (1, 0, 0)
    );
    assert_eq!(
        (
            number("reworded"),
            number("unchanged"),
            number("added"),
            number("toReview")
        ),
        (3, 2, 8, 4)
    );
    assert_eq!(in_force(&bench), "2026.1", "looking changes nothing");
    let rows = bench.answer("adopt_pack", choice(AGENCY.as_bytes()));
    assert_eq!(rows[0]["isInForce"], true);
    assert_eq!(
        text(&rows, "/0/title"),
        "Référentiel inventé de l’agence du Val"
    );
    assert_eq!(text(&rows, "/0/licence"), "Licence Ouverte 2.0");
    assert_eq!(text(&rows, "/0/adoptedAt"), "2026-11-23T09:00");
    let version = in_force(&bench);
    assert!(version.starts_with("2026.1+cdb-"), "{version}");
    let permit = entry(&bench, "situations", "Permis B obtenu");
    assert_eq!(
        (permit["code"].as_str(), permit["polarity"].as_str()),
        (Some("mobilite.permis_b"), Some("atout"))
    );
    assert_eq!(
        entry(
            &bench,
            "situations",
            "Vit sur un bateau (péniche, voilier, …)"
        )["origin"],
        "imported"
    );
    assert_eq!(
        said(&bench, &id),
        before,
        "dossiers keep the labels of their time"
    );
    let again = bench.answer("read_pack", choice(AGENCY.as_bytes()));
    assert_eq!(again["preview"]["isSame"], true);
    assert_eq!(again["preview"]["counts"]["unchanged"], 13);
    let rows = bench.answer("adopt_pack", choice(AGENCY.as_bytes()));
    assert_eq!(
        rows.as_array().unwrap().len(),
        2,
        "the same is not adopted twice"
    );
    bench.restart();
    bench.call("unlock", json!({ "passphrase": trame_tests::PASSPHRASE }));
    assert_eq!(in_force(&bench), version, "it stays in force");
    let undone = bench.answer("undo", json!({}));
    assert_eq!(text(&undone, "/label"), "Référentiel adopté");
    assert_eq!(in_force(&bench), "2026.1");
    assert_eq!(
        bench
            .answer("list_packs", json!({}))
            .as_array()
            .unwrap()
            .len(),
        1
    );
    assert_eq!(said(&bench, &id), before);
    assert_eq!(bench.answer("check_base", json!({}))["ok"], true);
}

#[test]
fn versions_of_one_dossier_name_the_pack_they_were_made_with() {
    let bench = Bench::open();
    let id = dossier(&bench);
    let first = bench.answer("get_diagnostic", json!({ "personId": id }));
    bench.call(
        "close_diagnostic",
        json!({ "diagnosticId": first["version"]["id"] }),
    );
    bench.call("adopt_pack", choice(AGENCY.as_bytes()));
    bench.clock.pass_days(30);
    let second = bench.answer("open_diagnostic", json!({ "personId": id }));
    let ticked = second["version"]["categories"].as_array().unwrap().iter();
    let mobility = ticked
        .clone()
        .find(|said| said["category"] == "mobilite")
        .unwrap();
    assert_eq!(
        text(mobility, "/situations/0/label"),
        "A le permis B",
        "what was carried over keeps its words"
    );
    let code = entry(&bench, "situations", "Roule en trottinette électrique")["code"].clone();
    let fields = json!({ "state": "rien_a_signaler", "situations": ["mobilite.permis_b", code] });
    let saved = bench.answer("update_category", json!({ "diagnosticId": second["version"]["id"], "category": "mobilite", "fields": fields }));
    assert_eq!(saved["situations"].as_array().unwrap().len(), 2, "{saved}");
    bench.call("undo", json!({}));
    bench.call("undo", json!({}));
    bench.call("undo", json!({}));
    assert_eq!(
        in_force(&bench),
        "2026.1",
        "changes are undone in order, the pack with them"
    );
}

#[test]
fn what_is_decided_on_the_preview_is_what_is_adopted() {
    let bench = Bench::open();
    let preview = bench.answer("read_pack", choice(AGENCY.as_bytes()))["preview"].clone();
    let key = |label: &str| {
        let lines = preview["lines"].as_array().unwrap();
        let found = lines.iter().find(|line| line["label"] == label).unwrap();
        text(found, "/key")
    };
    let mut decided = choice(AGENCY.as_bytes());
    decided["apart"] = json!([key("Permis B obtenu")]);
    decided["polarities"] = json!({ key("Roule en trottinette électrique"): "atout" });
    bench.call("adopt_pack", decided);
    assert_eq!(
        entry(&bench, "situations", "A le permis B")["code"],
        "mobilite.permis_b"
    );
    assert_eq!(
        entry(&bench, "situations", "Permis B obtenu")["code"],
        "mobilite.permis_b_obtenu"
    );
    assert_eq!(
        entry(&bench, "situations", "Roule en trottinette électrique")["polarity"],
        "atout"
    );
    let mut replaces = choice(AGENCY.as_bytes());
    replaces["mode"] = json!("replace");
    let preview = bench.answer("read_pack", replaces)["preview"].clone();
    assert!(
        preview["counts"]["removed"].as_u64().unwrap() > 300,
        "{}",
        preview["counts"]
    );
    assert_eq!(preview["counts"]["lost"], 0);
}

#[test]
fn a_former_pack_and_the_one_trame_comes_with_can_be_put_back() {
    let bench = Bench::open();
    let rows = bench.answer("adopt_pack", choice(AGENCY.as_bytes()));
    let adopted = in_force(&bench);
    bench.clock.pass_seconds(60);
    let delivered = json!({ "delivered": true });
    let preview = bench.answer("read_pack", delivered.clone())["preview"].clone();
    assert_eq!(
        (text(&preview, "/version"), text(&preview, "/mode")),
        ("2026.1".into(), "replace".into())
    );
    assert_eq!(preview["counts"]["removed"], 8);
    bench.call("adopt_pack", delivered);
    assert_eq!(in_force(&bench), "2026.1");
    bench.clock.pass_seconds(60);
    bench.call("adopt_pack", json!({ "packId": rows[0]["id"] }));
    assert_eq!(
        in_force(&bench),
        adopted,
        "the same content under the same version"
    );
    assert_eq!(
        bench
            .answer("list_packs", json!({}))
            .as_array()
            .unwrap()
            .len(),
        4
    );
}
