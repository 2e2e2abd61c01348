//! « Importer depuis un PDF »: what a document prints travels to another base, no more and no less; nothing hostile enters.

use serde_json::{Value, json};
use trame_app::ErrorCode;
use trame_documents::read_attachment;
use trame_tests::{Bench, base64_bytes, text};

/// The data attached to a document, if any.
pub(crate) fn attached(document: &Value) -> Option<Value> {
    let found = read_attachment(&base64_bytes(&text(document, "/base64"))).unwrap();
    found.map(|file| serde_json::from_slice(&file.bytes).unwrap())
}

fn summary(bench: &Bench, person: &str) -> Value {
    bench.answer(
        "render_document",
        json!({ "kind": "summary", "personId": person, "show": ["rqth"] }),
    )
}

fn import(bench: &Bench, document: &Value) -> Value {
    bench.answer("import_pdf", json!({ "base64": document["base64"] }))
}

/// The data without what belongs to the document that carried them.
fn substance(document: &Value) -> Value {
    let mut data = attached(document).unwrap();
    data.as_object_mut().unwrap().remove("document");
    data
}

fn people(bench: &Bench) -> Vec<String> {
    let rows = bench.answer("list_people", json!({}));
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| text(row, "/id")).collect()
}

fn schema() -> jsonschema::Validator {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../assets/schema/synthese-1.schema.json"
    );
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

/// A dossier whose hidden parts have words one can look for.
fn dossier(bench: &Bench) -> String {
    let id = bench.person("Diallo", "Fatou");
    let file = bench.answer("get_person", json!({ "personId": id }));
    let mut person = file["person"].clone();
    person["birthDate"] = json!("1992-04-12");
    person["phone"] = json!("0639981234");
    person["cafNumber"] = json!("7654321");
    person["rqth"] = json!(true);
    person["children"] = json!(["2024-05"]);
    person["tags"] = json!(["ETIQUETTE-A-MOI"]);
    bench.call("update_person", json!({ "personId": id, "person": person }));
    let note = json!({ "writtenOn": "2026-11-20", "text": "NOTE-DU-JOURNAL", "isContact": true, "shared": true });
    bench.call("create_note", json!({ "personId": id, "note": note }));
    let view = bench.answer("open_diagnostic", json!({ "personId": id }));
    let say = |category: &str, fields: Value| {
        bench.call("update_category", json!({ "diagnosticId": view["version"]["id"], "category": category, "fields": fields }));
    };
    say(
        "mobilite",
        json!({ "state": "frein", "impact": "bloquant", "words": "MES-MOTS", "note": "NOTE-PRIVEE", "strengths": ["Répare son vélo"] }),
    );
    say(
        "numerique",
        json!({ "state": "rien_a_signaler", "note": "NOTE-PARTAGEE", "noteShared": true }),
    );
    let objective = json!({ "category": "mobilite", "label": "Passer le permis", "status": "en_cours", "priority": 1 });
    let action = json!({ "label": "S’inscrire", "status": "en_cours", "actor": "personne", "dueOn": "2026-12-15", "weeklyMinutes": 150 });
    bench.call(
        "create_objective",
        json!({ "personId": id, "objective": objective, "actions": [action] }),
    );
    id
}

#[test]
fn what_is_attached_is_what_is_printed() {
    let bench = Bench::open();
    let id = dossier(&bench);
    let whole = attached(&bench.answer(
        "render_document",
        json!({ "kind": "summary", "personId": id }),
    ))
    .unwrap();
    let words = whole.to_string();
    for said in [
        "1992-04-12",
        "0639981234",
        "7654321",
        "MES-MOTS",
        "NOTE-PARTAGEE",
        "\"bloquant\"",
        "\"Bloquant\"",
        "Passer le permis",
    ] {
        assert!(words.contains(said), "{said}\n{words}");
    }
    for never in ["NOTE-PRIVEE", "NOTE-DU-JOURNAL", "rqth", "ETIQUETTE-A-MOI"] {
        assert!(!words.contains(never), "{never}\n{words}");
    }
    let plan = text(
        &bench.answer("get_plan", json!({ "personId": id })),
        "/objectives/0/id",
    );
    let asked = json!({
        "kind": "summary", "personId": id, "hide": ["birthDate", "phone", "cafNumber", "children"],
        "hideBlocks": ["words", "strengths", "sharedNotes", "household", "orientation"],
        "hideCategories": ["numerique"], "hideObjectives": [plan],
    });
    let less = attached(&bench.answer("render_document", asked))
        .unwrap()
        .to_string();
    for hidden in [
        "1992",
        "0639981234",
        "7654321",
        "2024-05",
        "MES-MOTS",
        "vélo",
        "NOTE-PARTAGEE",
        "numerique",
        "permis",
    ] {
        assert!(!less.contains(hidden), "{hidden}\n{less}");
    }
    let without = json!({ "kind": "summary", "personId": id, "withData": false });
    assert_eq!(attached(&bench.answer("render_document", without)), None);
    for kind in ["roadmap", "companySheet", "caseload", "blankDiagnostic"] {
        let asked = json!({ "kind": kind, "personId": id, "withData": true });
        assert_eq!(
            attached(&bench.answer("render_document", asked)),
            None,
            "{kind}"
        );
    }
}

#[test]
fn every_dossier_goes_and_comes_back_the_same_and_keeps_to_the_schema() {
    let here = Bench::with_people(40);
    let there = Bench::open();
    let schema = schema();
    for id in people(&here) {
        let document = summary(&here, &id);
        let data = attached(&document).unwrap();
        let wrong: Vec<String> = schema
            .iter_errors(&data)
            .map(|e| format!("{} {e}", e.instance_path()))
            .collect();
        assert_eq!(wrong, Vec::<String>::new());
        let preview = there.answer("read_pdf", json!({ "base64": document["base64"] }));
        assert_eq!(preview["alreadyHere"], false);
        import(&there, &document);
        assert_eq!(substance(&summary(&there, &id)), substance(&document));
    }
    assert_eq!(people(&there).len(), 40);
    assert_eq!(there.answer("check_base", json!({}))["ok"], true);
    let mut stranger = substance(&summary(&here, &people(&here)[0]));
    stranger["document"] = json!({});
    assert!(!schema.is_valid(&stranger), "the schema refuses something");
}

#[test]
fn the_preview_says_what_would_be_made_and_makes_nothing() {
    let here = Bench::open();
    let id = dossier(&here);
    let document = summary(&here, &id);
    let there = Bench::open();
    there.person("DIALLO", "fatou");
    there.person("Diallo", "Marc");
    let preview = there.answer("read_pdf", json!({ "base64": document["base64"] }));
    assert_eq!(text(&preview, "/name"), "Fatou Diallo");
    assert_eq!(text(&preview, "/birthDate"), "1992-04-12");
    assert_eq!(text(&preview, "/structure"), "Maison de l’insertion");
    assert_eq!(text(&preview, "/madeOn"), "2026-11-23");
    assert_eq!(
        preview["counts"],
        json!({ "categories": 2, "situations": 0, "objectives": 1, "actions": 1 })
    );
    assert_eq!(preview["namesakes"].as_array().unwrap().len(), 1);
    let lines = preview["lines"].to_string();
    for said in [
        "Fatou Diallo",
        "1 enfant",
        "2 catégories abordées",
        "1 objectif et 1 action",
        "encore ouverte",
    ] {
        assert!(lines.contains(said), "{said}\n{lines}");
    }
    assert_eq!(people(&there).len(), 2, "nothing was made");
}

#[test]
fn an_import_is_one_gesture_that_undo_takes_back_whole_and_that_can_be_made_again() {
    let here = Bench::open();
    let id = dossier(&here);
    let version = here.answer("get_diagnostic", json!({ "personId": id }));
    here.call(
        "close_diagnostic",
        json!({ "diagnosticId": version["version"]["id"] }),
    );
    let document = summary(&here, &id);
    let there = Bench::open();
    let file = import(&there, &document);
    assert_eq!(text(&file, "/dossier/referent"), "Camille Exemple");
    let imported = there.answer("get_diagnostic", json!({ "personId": id }));
    assert_eq!(text(&imported, "/version/closedOn"), "2026-11-23");
    let again = there.refusal("import_pdf", json!({ "base64": document["base64"] }));
    assert_eq!(again.code, ErrorCode::Refused);
    assert!(again.message.contains("déjà"), "{}", again.message);
    let undone = there.answer("undo", json!({}));
    assert_eq!(text(&undone, "/label"), "Dossier repris d’un PDF");
    assert!(people(&there).is_empty());
    let preview = there.answer("read_pdf", json!({ "base64": document["base64"] }));
    assert_eq!(preview["alreadyHere"], false);
    import(&there, &document);
    assert_eq!(substance(&summary(&there, &id)), substance(&document));
    let versions = there.answer("get_diagnostic", json!({ "personId": id }));
    assert_eq!(
        versions["versions"].as_array().unwrap().len(),
        1,
        "the closed version is not doubled"
    );
    there.call("archive_person", json!({ "personId": id }));
    let away = there.refusal("import_pdf", json!({ "base64": document["base64"] }));
    assert_eq!(
        away.code,
        ErrorCode::Refused,
        "a dossier put away on purpose is not mixed with another"
    );
    assert_eq!(there.answer("check_base", json!({}))["ok"], true);
}

#[test]
fn files_that_are_not_ours_are_refused_in_french_and_write_nothing() {
    let bench = Bench::open();
    let id = dossier(&bench);
    let document = summary(&bench, &id);
    let bytes = base64_bytes(&text(&document, "/base64"));
    let there = Bench::open();
    let bare = json!({ "kind": "summary", "personId": id, "withData": false });
    let bare = base64_bytes(&text(&bench.answer("render_document", bare), "/base64"));
    let mut cut: Vec<Vec<u8>> = (1..20)
        .map(|part| bytes[..bytes.len() * part / 20].to_vec())
        .collect();
    cut.push([b"%PDF-1.7\n".to_vec(), vec![b'['; 200_000]].concat());
    cut.push([b"%PDF-1.7\n1 0 obj\n".to_vec(), b"<</A".repeat(50_000)].concat());
    for bytes in &cut {
        let refused = there.refusal("read_pdf", json!({ "base64": base64_of(bytes) }));
        assert_eq!(refused.code, ErrorCode::Refused, "{}", refused.message);
    }
    for (bytes, said) in [
        (b"PK\x03\x04 zip".to_vec(), "pas un PDF"),
        (bare, "pas de données"),
    ] {
        let refused = there.refusal("import_pdf", json!({ "base64": base64_of(&bytes) }));
        assert!(refused.message.contains(said), "{}", refused.message);
        assert!(refused.hint.is_some());
    }
    let huge = there.refusal("read_pdf", json!({ "base64": "A".repeat(40_000_000) }));
    assert!(huge.message.contains("20 Mo"), "{}", huge.message);
    assert!(people(&there).is_empty());
    there.call("lock", json!({}));
    let locked = there.refusal("read_pdf", json!({ "base64": document["base64"] }));
    assert_eq!(locked.code, ErrorCode::Locked);
}

fn base64_of(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}
