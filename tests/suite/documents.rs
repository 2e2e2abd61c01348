//! The summary and the recovery sheet: what they say, what they leave out, read back with poppler.

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use trame_app::ErrorCode;
use trame_tests::{Bench, base64_bytes, text};

/// The text of a document as poppler reads it.
pub(crate) fn read(document: &Value) -> String {
    let bytes = base64_bytes(&text(document, "/base64"));
    assert!(bytes.starts_with(b"%PDF-1.7"));
    let mut tool = Command::new("pdftotext")
        .args(["-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = tool.stdin.take().unwrap();
    let writer = std::thread::spawn(move || input.write_all(&bytes));
    let output = tool.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout)
        .unwrap()
        .replace(['\u{a0}', '\u{202f}'], " ")
}

fn dossier(bench: &Bench) -> String {
    let id = bench.person("Diallo", "Fatou");
    let file = bench.answer("get_person", json!({ "personId": id }));
    let mut person = file["person"].clone();
    person["birthDate"] = json!("1992-04-12");
    person["phone"] = json!("0639981234");
    person["cafNumber"] = json!("7654321");
    person["ftNumber"] = json!("1234567K");
    person["rqth"] = json!(true);
    person["children"] = json!(["2024-05"]);
    bench.call("update_person", json!({ "personId": id, "person": person }));
    bench.call("update_dossier", json!({ "personId": id, "dossier": { "openedOn": "2026-10-27", "orientationNotifiedOn": "2026-10-27" } }));
    let view = bench.answer("open_diagnostic", json!({ "personId": id }));
    let diagnostic = text(&view, "/version/id");
    let say = |category: &str, fields: Value| {
        bench.call(
            "update_category",
            json!({ "diagnosticId": diagnostic, "category": category, "fields": fields }),
        );
    };
    say(
        "mobilite",
        json!({ "state": "frein", "impact": "bloquant", "words": "Le bus s’arrête à 19 h 30.", "note": "NOTE-PRIVEE", "strengths": ["Se déplace à vélo"] }),
    );
    say("sante", json!({ "state": "ne_souhaite_pas_repondre" }));
    say(
        "numerique",
        json!({ "state": "rien_a_signaler", "note": "Note partagée avec elle", "noteShared": true }),
    );
    let objective = json!({ "category": "mobilite", "label": "Passer le permis", "status": "en_cours", "priority": 1 });
    let action = json!({ "label": "S’inscrire à l’auto-école sociale", "status": "en_cours", "actor": "personne", "dueOn": "2026-12-15", "weeklyMinutes": 150, "proof": "Contrat signé" });
    bench.call(
        "create_objective",
        json!({ "personId": id, "objective": objective, "actions": [action] }),
    );
    id
}

#[test]
fn the_summary_says_everything_needed_and_no_private_note() {
    let bench = Bench::open();
    let id = dossier(&bench);
    let document = bench.answer(
        "render_document",
        json!({ "personId": id, "kind": "summary" }),
    );
    let page = read(&document);
    for said in [
        "Fatou Diallo",
        "12/04/1992",
        "06 39 98 12 34",
        "7654321",
        "1234567K",
        "Maison de l’insertion",
        "Camille Exemple",
        "27/11/2026",
        "Mobilité",
        "bloquant",
        "Le bus s’arrête à 19 h 30.",
        "Se déplace à vélo",
        "Ne souhaite pas répondre",
        "Note partagée avec elle",
        "Passer le permis",
        "auto-école sociale",
        "15/12/2026",
        "2 h 30",
        "Contrat signé",
        "05/2024",
        "1/",
    ] {
        assert!(page.contains(said), "{said} is missing in\n{page}");
    }
    assert!(!page.contains("NOTE-PRIVEE"));
    assert!(
        !page.contains("RQTH") && !page.to_lowercase().contains("handicap"),
        "health data only when asked for"
    );
    assert!(
        !text(&document, "/fileName")
            .to_lowercase()
            .contains("diallo")
    );
    assert_eq!(document["missing"], json!([]));
}

#[test]
fn identifiers_hide_one_by_one() {
    let bench = Bench::open();
    let id = dossier(&bench);
    let hide = json!({ "kind": "summary", "personId": id, "hide": ["birthDate", "phone", "cafNumber", "ftNumber", "children"] });
    let page = read(&bench.answer("render_document", hide));
    for hidden in [
        "12/04/1992",
        "06 39 98 12 34",
        "7654321",
        "1234567K",
        "05/2024",
    ] {
        assert!(!page.contains(hidden), "{hidden}");
    }
    let page = read(&bench.answer(
        "render_document",
        json!({ "kind": "summary", "personId": id, "show": ["rqth"] }),
    ));
    assert!(page.contains("RQTH") || page.to_lowercase().contains("handicap"));
}

#[test]
fn empty_long_and_foreign_dossiers_print_whole() {
    let bench = Bench::open();
    let empty = bench.person("Soulé", "");
    let page = read(&bench.answer(
        "render_document",
        json!({ "kind": "summary", "personId": empty }),
    ));
    assert_eq!(
        page.matches("Non abordée").count(),
        20,
        "ten rows in the table, ten below"
    );
    let id = bench.person("محمد بن علي", "Łucja 🙂");
    let view = bench.answer("open_diagnostic", json!({ "personId": id }));
    let words = format!("DEBUT {} FIN", "mot ".repeat(5_000));
    let fields = json!({ "state": "frein", "impact": "faible", "words": words });
    bench.call("update_category", json!({ "diagnosticId": text(&view, "/version/id"), "category": "emploi", "fields": fields }));
    let document = bench.answer(
        "render_document",
        json!({ "kind": "summary", "personId": id }),
    );
    let page = read(&document);
    assert!(page.contains("DEBUT") && page.contains("FIN") && page.matches("mot").count() >= 5_000);
    assert!(page.contains("Łucja"));
    assert_eq!(
        text(&document, "/missing/0/character"),
        "🙂",
        "what no font has is said"
    );
    assert!(document["pages"].as_u64().unwrap() > 5);
}

#[test]
fn the_same_dossier_prints_the_same_bytes() {
    let bench = Bench::open();
    let id = dossier(&bench);
    let print = || {
        text(
            &bench.answer(
                "render_document",
                json!({ "kind": "summary", "personId": id }),
            ),
            "/base64",
        )
    };
    assert_eq!(print(), print());
}

#[test]
fn an_older_version_prints_as_it_was_and_nobody_elses_can() {
    let bench = Bench::open();
    let id = dossier(&bench);
    let other = bench.person("Lacaze", "Marc");
    let first = text(
        &bench.answer("get_diagnostic", json!({ "personId": id })),
        "/version/id",
    );
    bench.call("close_diagnostic", json!({ "diagnosticId": first }));
    bench.clock.pass_seconds(1);
    let second = text(
        &bench.answer("open_diagnostic", json!({ "personId": id })),
        "/version/id",
    );
    bench.call("update_category", json!({ "diagnosticId": second, "category": "mobilite", "fields": { "state": "frein_leve" } }));
    assert!(
        !read(&bench.answer(
            "render_document",
            json!({ "kind": "summary", "personId": id })
        ))
        .contains("Frein, bloquant")
    );
    assert!(
        read(&bench.answer(
            "render_document",
            json!({ "kind": "summary", "personId": id, "diagnosticId": first })
        ))
        .contains("Frein, bloquant")
    );
    let crossed = bench.refusal(
        "render_document",
        json!({ "kind": "summary", "personId": other, "diagnosticId": first }),
    );
    assert_eq!(crossed.code, ErrorCode::NotFound);
}

#[test]
fn the_recovery_sheet_carries_the_24_words_in_order() {
    let bench = Bench::fresh();
    let sheet = bench.answer(
        "create_base",
        json!({ "name": "Camille", "structure": "Maison", "passphrase": trame_tests::PASSPHRASE }),
    );
    let page = read(&bench.answer("render_recovery_sheet", json!({})));
    for (at, word) in sheet["words"].as_array().unwrap().iter().enumerate() {
        let word = word.as_str().unwrap();
        let number = (at + 1).to_string();
        let beside = page.lines().any(|line| {
            let parts: Vec<&str> = line.split_whitespace().collect();
            parts.windows(2).any(|pair| pair == [number.as_str(), word])
        });
        assert!(beside, "{number} {word}\n{page}");
    }
}
