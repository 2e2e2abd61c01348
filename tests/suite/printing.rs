//! What a document would contain, and what is remembered of those that left.

use serde_json::{Value, json};
use trame_app::ErrorCode;
use trame_tests::{Bench, text};

fn objective(bench: &Bench, person: &str, objective: Value, action: Value) {
    bench.call(
        "create_objective",
        json!({ "personId": person, "objective": objective, "actions": [action] }),
    );
}

/// A person who wants to drive, and to be safe.
fn dossier(bench: &Bench) -> String {
    let id = bench.person("Diallo", "Fatou");
    let file = bench.answer("get_person", json!({ "personId": id }));
    let mut person = file["person"].clone();
    person["phone"] = json!("0639981234");
    person["rqth"] = json!(true);
    bench.call("update_person", json!({ "personId": id, "person": person }));
    objective(
        bench,
        &id,
        json!({ "category": "mobilite", "label": "Passer le permis", "status": "en_cours", "priority": 1 }),
        json!({ "label": "S’inscrire à l’auto-école", "status": "en_cours", "actor": "personne", "weeklyMinutes": 150 }),
    );
    objective(
        bench,
        &id,
        json!({ "category": "contraintes_familiales", "code": "contraintes_familiales.se_proteger", "label": "Se mettre à l’abri", "status": "en_cours" }),
        json!({ "label": "Appeler", "status": "en_cours", "actor": "referent" }),
    );
    id
}

fn find<'a>(contents: &'a Value, list: &str, code: &str) -> &'a Value {
    let mut entries = contents[list].as_array().unwrap().iter();
    entries.find(|entry| entry["code"] == code).unwrap()
}

#[test]
fn what_a_document_contains_is_said_before_it_is_made() {
    let bench = Bench::open();
    let id = dossier(&bench);
    let ask = |request: Value| bench.answer("describe_document", request);
    let contents = ask(json!({ "kind": "summary", "personId": id }));
    assert_eq!(
        text(&contents, "/title"),
        "Synthèse de diagnostic et plan d’action"
    );
    let rqth = find(&contents, "identifiers", "rqth");
    assert_eq!(
        (&rqth["present"], &rqth["printed"], &rqth["sensitive"]),
        (&json!(true), &json!(false), &json!(true))
    );
    let phone = find(&contents, "identifiers", "phone");
    assert_eq!(
        (&phone["present"], &phone["printed"]),
        (&json!(true), &json!(true))
    );
    assert_eq!(find(&contents, "identifiers", "email")["present"], false);
    assert_eq!(contents["categories"].as_array().unwrap().len(), 10);
    assert!(text(&contents, "/never/0").contains("notes privées"));
    assert_eq!(contents["withData"]["possible"], true);
    assert_eq!(contents["withData"]["on"], true);
    let shown = ask(
        json!({ "kind": "summary", "personId": id, "show": ["rqth"], "hide": ["phone"], "withData": false }),
    );
    assert_eq!(find(&shown, "identifiers", "rqth")["printed"], true);
    assert_eq!(find(&shown, "identifiers", "phone")["printed"], false);
    assert_eq!(shown["withData"]["on"], false);
}

#[test]
fn what_could_put_somebody_in_danger_stays_off_the_sheet_that_goes_home() {
    let bench = Bench::open();
    let id = dossier(&bench);
    let printed = |request: Value| -> Vec<(bool, bool)> {
        let contents = bench.answer("describe_document", request);
        let objectives = contents["objectives"].as_array().unwrap();
        let flag = |o: &Value, name: &str| o[name].as_bool().unwrap();
        objectives
            .iter()
            .map(|o| (flag(o, "sensitive"), flag(o, "printed")))
            .collect()
    };
    let home = printed(json!({ "kind": "roadmap", "personId": id }));
    assert_eq!(home, [(false, true), (true, false)]);
    let file = printed(json!({ "kind": "summary", "personId": id }));
    assert_eq!(file, [(false, true), (true, true)]);
    let asked = printed(json!({ "kind": "roadmap", "personId": id, "hideObjectives": [] }));
    assert_eq!(asked, [(false, true), (true, true)]);
}

#[test]
fn data_never_travel_where_they_should_not_and_the_setting_decides_elsewhere() {
    let bench = Bench::open();
    let id = dossier(&bench);
    let data = |request: Value| bench.answer("describe_document", request)["withData"].clone();
    for kind in [
        "roadmap",
        "companySheet",
        "caseload",
        "blankDiagnostic",
        "personSummary",
        "plan",
        "franceTravail",
    ] {
        let data = data(json!({ "kind": kind, "personId": id, "withData": true }));
        assert_eq!(
            (&data["possible"], &data["on"]),
            (&json!(false), &json!(false)),
            "{kind}"
        );
    }
    let mut settings = bench.answer("get_settings", json!({}));
    settings["attachData"] = json!(false);
    bench.call("update_settings", settings);
    assert_eq!(
        data(json!({ "kind": "summary", "personId": id }))["on"],
        false
    );
    let asked = data(json!({ "kind": "summary", "personId": id, "withData": true }));
    assert_eq!(asked["on"], true);
}

#[test]
fn a_document_that_left_is_remembered_once_a_use_and_is_never_undone() {
    let bench = Bench::open();
    let id = dossier(&bench);
    let file = bench.answer(
        "render_document",
        json!({ "kind": "summary", "personId": id, "hide": ["phone"] }),
    );
    let list = || bench.answer("list_documents", json!({ "personId": id }));
    assert_eq!(list(), json!([]), "made is not gone");
    let record = json!({ "ticket": file["ticket"], "use": "saved" });
    let row = bench.answer("record_document", record.clone());
    assert_eq!(bench.answer("record_document", record)["id"], row["id"]);
    assert_eq!(row["sha256"], file["sha256"]);
    assert_eq!(text(&row, "/sha256").len(), 64);
    assert_eq!(
        row["hidden"],
        json!(["Téléphone", "RQTH (information sensible)"])
    );
    assert_eq!(
        (
            text(&row, "/madeAt"),
            text(&row, "/author"),
            text(&row, "/use")
        ),
        (
            "2026-11-23T09:00".to_owned(),
            "Camille Exemple".to_owned(),
            "saved".to_owned()
        )
    );
    bench.clock.pass_seconds(60);
    let printed = json!({ "ticket": file["ticket"], "use": "printed" });
    let second = bench.answer("record_document", printed);
    assert_eq!(list()[0]["id"], second["id"], "newest first");
    assert_eq!(list().as_array().unwrap().len(), 2);
    let undone = bench.answer("undo", json!({}));
    assert_eq!(text(&undone, "/label"), "Objectif ajouté");
    assert_eq!(list().as_array().unwrap().len(), 2);
    let history = bench.answer("list_history", json!({ "personId": id }));
    assert!(
        history
            .to_string()
            .contains("Document imprimé ou enregistré")
    );
    assert_eq!(bench.answer("check_base", json!({}))["ok"], true);
}

#[test]
fn a_ticket_that_is_unknown_or_of_another_session_is_refused() {
    let bench = Bench::open();
    let id = dossier(&bench);
    let unknown = json!({ "ticket": "autre", "use": "saved" });
    assert_eq!(
        bench.refusal("record_document", unknown).code,
        ErrorCode::Refused
    );
    let file = bench.answer(
        "render_document",
        json!({ "kind": "summary", "personId": id }),
    );
    bench.call("lock", json!({}));
    bench.call("unlock", json!({ "passphrase": trame_tests::PASSPHRASE }));
    let gone = json!({ "ticket": file["ticket"], "use": "saved" });
    assert_eq!(
        bench.refusal("record_document", gone).code,
        ErrorCode::Refused
    );
    let mut first = String::new();
    for at in 0..65 {
        let file = bench.answer(
            "render_document",
            json!({ "kind": "summary", "personId": id }),
        );
        if at == 0 {
            first = text(&file, "/ticket");
        }
    }
    let old = json!({ "ticket": first, "use": "saved" });
    assert_eq!(
        bench.refusal("record_document", old).code,
        ErrorCode::Refused
    );
}
