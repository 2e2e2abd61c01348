//! Documents of the follow-up: the plan, « Ma synthèse », two versions compared, the codes for France Travail, the
//! contract and its text. Each says what it must, leaves out what one asks, and never holds a private note.

use std::io::{Cursor, Read as _};

use serde_json::{Value, json};
use trame_app::ErrorCode;
use trame_tests::{Bench, base64_bytes, text};

use crate::documents::read;

const PRIVATE: &str = "NOTE-PRIVEE";
const SHARED: &str = "NOTE-PARTAGEE";

/// A version of the diagnostic, closed.
fn interview(bench: &Bench, person: &str, mobility: &Value) {
    let view = bench.answer("open_diagnostic", json!({ "personId": person }));
    let diagnostic = text(&view, "/version/id");
    let family = json!({ "state": "frein", "impact": "bloquant", "words": "Il y a eu des violences chez moi." });
    let digital = json!({ "state": "rien_a_signaler", "note": SHARED, "noteShared": true, "strengths": ["Atout-clavier"] });
    for (category, fields) in [
        ("mobilite", mobility),
        ("contraintes_familiales", &family),
        ("numerique", &digital),
    ] {
        bench.call(
            "update_category",
            json!({ "diagnosticId": diagnostic, "category": category, "fields": fields }),
        );
    }
    bench.call("close_diagnostic", json!({ "diagnosticId": diagnostic }));
}

/// A dossier with one closed version and a plan.
fn dossier(bench: &Bench) -> String {
    let id = bench.person("Diallo", "Fatou");
    let file = bench.answer("get_person", json!({ "personId": id }));
    let mut person = file["person"].clone();
    person["ftNumber"] = json!("1234567K");
    person["phone"] = json!("0639981234");
    bench.call("update_person", json!({ "personId": id, "person": person }));
    bench.call(
        "update_dossier",
        json!({ "personId": id, "dossier": { "openedOn": "2026-11-02", "orientationNotifiedOn": "2026-11-04" } }),
    );
    let mobility = json!({ "state": "frein", "impact": "bloquant", "words": "Je suis coincée ici.", "note": PRIVATE });
    interview(bench, &id, &mobility);
    let plan = |category: &str, label: &str, actions: Value| {
        let objective =
            json!({ "category": category, "label": label, "status": "en_cours", "priority": null });
        bench.call(
            "create_objective",
            json!({ "personId": id, "objective": objective, "actions": actions }),
        );
    };
    plan(
        "mobilite",
        "Passer le permis",
        json!([
            { "label": "Suivre les leçons", "status": "en_cours", "actor": "personne", "weeklyMinutes": 960,
              "startsOn": "2026-11-23", "dueOn": "2027-01-15", "proof": "Livret" },
            { "label": "Demander l’aide", "status": "en_cours", "actor": "referent", "dueOn": "2026-11-20" },
        ]),
    );
    plan(
        "contraintes_familiales",
        "Se protéger",
        json!([{ "label": "Appeler le 3919", "status": "en_cours", "actor": "personne" }]),
    );
    id
}

fn page(bench: &Bench, request: Value) -> String {
    let words = read(&bench.answer("render_document", request));
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn says(page: &str, texts: &[&str]) {
    for text in texts {
        assert!(page.contains(text), "{text} is missing in\n{page}");
    }
}

#[track_caller]
fn hides(page: &str, texts: &[&str]) {
    for text in texts {
        assert!(!page.contains(text), "{text} is in\n{page}");
    }
}

#[test]
fn the_plan_says_who_does_what_and_what_is_late() {
    let bench = Bench::open();
    let id = dossier(&bench);
    let whole = page(&bench, json!({ "kind": "plan", "personId": id }));
    says(
        &whole,
        &[
            "Fatou Diallo",
            "Passer le permis",
            "Suivre les leçons",
            "du 23/11/2026",
            "au 15/01/2027",
            "Preuve : Livret",
            "En retard",
            "1 action en retard",
            "Semaine du 23/11/2026 : 16 h.",
            "15 à 20 h",
        ],
    );
    hides(&whole, &[PRIVATE, SHARED, "coincée", "bloquant", "0639"]);
    let less = json!({ "kind": "plan", "personId": id, "hideBlocks": ["hours", "bilan"] });
    hides(&page(&bench, less), &["Semaine du", "16 h"]);
}

#[test]
fn the_summary_for_the_person_is_plain_and_tells_nobody_of_violence() {
    let bench = Bench::open();
    let id = dossier(&bench);
    let whole = page(&bench, json!({ "kind": "personSummary", "personId": id }));
    says(
        &whole,
        &[
            "Ma synthèse",
            "Fatou",
            "Atout-clavier",
            "cela me bloque",
            "Moi : Suivre les leçons",
            "Mon référent : Demander l’aide",
            "« Je suis coincée ici. »",
            "Camille Exemple",
        ],
    );
    hides(
        &whole,
        &[
            PRIVATE,
            SHARED,
            "violences",
            "Se protéger",
            "3919",
            "Diallo",
            "Frein",
            "1234567K",
        ],
    );
    let less = json!({ "kind": "personSummary", "personId": id,
        "hideCategories": ["mobilite"], "hideBlocks": ["contact"] });
    hides(
        &page(&bench, less),
        &["coincée", "permis", "Camille Exemple"],
    );
}

#[test]
fn a_comparison_needs_two_versions_and_holds_no_note() {
    let bench = Bench::open();
    let id = dossier(&bench);
    let request = json!({ "kind": "comparison", "personId": id });
    let refusal = bench.refusal("render_document", request.clone());
    assert_eq!(refusal.code, ErrorCode::Refused);
    assert!(refusal.message.contains("qu’une version"), "{refusal:?}");
    bench.clock.pass_days(180);
    let mobility = json!({ "state": "frein", "impact": "faible", "words": "Je prends le bus.", "note": PRIVATE });
    interview(&bench, &id, &mobility);
    let whole = page(&bench, request);
    says(
        &whole,
        &[
            "Évolution du diagnostic",
            "De la version 1 du 23/11/2026 à la version 2",
            "Impact moins fort : de bloquant à faible",
            "« Je suis coincée ici. »",
            "« Je prends le bus. »",
            "Frein, faible",
        ],
    );
    hides(&whole, &[PRIVATE, SHARED, "Passer le permis"]);
    let less = json!({ "kind": "comparison", "personId": id,
        "hideCategories": ["mobilite"], "hideBlocks": ["words", "wheel"] });
    hides(
        &page(&bench, less),
        &["coincée", "Mobilité", "en un dessin"],
    );
}

#[test]
fn the_table_for_france_travail_says_codes_and_what_is_missing() {
    let bench = Bench::open();
    let id = dossier(&bench);
    let whole = page(&bench, json!({ "kind": "franceTravail", "personId": id }));
    says(
        &whole,
        &[
            "Correspondance avec les grilles de France Travail",
            "1234567K",
            "contrainte_familiale",
            "IMPACT_FORT_RECHERCHE_EMPLOI",
            "frein bloquant",
            "lues le 23/11/2026",
        ],
    );
    hides(&whole, &[PRIVATE, SHARED, "coincée", "violences", "permis"]);
    let less = json!({ "kind": "franceTravail", "personId": id, "hide": ["ftNumber"],
        "hideCategories": ["contraintes_familiales"] });
    hides(&page(&bench, less), &["1234567K", "contrainte_familiale"]);
}

/// A first contract with every line agreed to.
fn contract(bench: &Bench, person: &str) -> String {
    let view = bench.answer(
        "create_contract",
        json!({ "personId": person, "kind": "premier" }),
    );
    let id = text(&view, "/row/id");
    let mut fields = view["contract"].clone();
    let lines = view["lines"].as_array().unwrap().iter();
    let lines = lines.map(|line| {
        json!({ "objectiveId": line["objectiveId"], "actionId": line["actionId"], "consentedOn": "2026-11-23" })
    });
    fields["lines"] = lines.collect();
    fields["project"] = json!("Travailler en cuisine");
    fields["personObservations"] = json!("OBSERVATION-A-MOI");
    bench.call(
        "update_contract",
        json!({ "contractId": id, "contract": fields }),
    );
    id
}

#[test]
fn a_contract_not_signed_says_so_and_a_signed_one_is_the_file_that_was_signed() {
    let bench = Bench::open();
    let id = dossier(&bench);
    let request = json!({ "kind": "contract", "personId": id });
    let refusal = bench.refusal("describe_document", request.clone());
    assert!(
        refusal.message.contains("pas encore de contrat"),
        "{refusal:?}"
    );
    let contract_id = contract(&bench, &id);
    let draft = page(&bench, request.clone());
    says(
        &draft,
        &[
            "Projet – non signé",
            "Premier contrat",
            "Fatou Diallo",
            "06 39 98 12 34",
            "04/12/2026",
            "D. 5411-14-1",
            "Référent unique",
            "6 mois",
            "Diagnostic n° 1, clos le 23/11/2026",
            "« Je suis coincée ici. »",
            "Travailler en cuisine",
            "Suivre les leçons",
            "Accord le",
            "Total : 16 h par semaine.",
            "s’engage à",
            "OBSERVATION-A-MOI",
            "L. 262-47",
            "Date et signature",
        ],
    );
    hides(&draft, &[PRIVATE, "RQTH"]);
    let less = json!({ "kind": "contract", "personId": id, "contractId": contract_id, "hide": ["phone"],
        "hideCategories": ["mobilite"], "hideBlocks": ["observations", "legal"] });
    hides(
        &page(&bench, less.clone()),
        &[
            "06 39",
            "coincée",
            "Suivre les leçons",
            "OBSERVATION-A-MOI",
            "262-47",
        ],
    );
    bench.call("prepare_contract", json!({ "contractId": contract_id }));
    bench.call(
        "sign_contract",
        json!({ "contractId": contract_id, "signedOn": "2026-11-23" }),
    );
    bench.clock.pass_days(3);
    let signed = bench.answer("get_signed_pdf", json!({ "contractId": contract_id }));
    let printed = bench.answer("render_document", request);
    assert_eq!(printed["base64"], signed["base64"]);
    assert_eq!(printed["sha256"], signed["sha256"]);
    assert!(printed["pages"].as_u64().unwrap() >= 2);
    let words = read(&printed);
    assert!(words.contains("Signé le 23/11/2026") && !words.contains("non signé"));
    assert!(
        !words.contains("26/11/2026"),
        "nothing of the day it is printed"
    );
    let copy = page(&bench, less);
    says(&copy, &["copie", "Signé le 23/11/2026"]);
    hides(&copy, &["06 39", "OBSERVATION-A-MOI"]);
}

#[test]
fn the_text_of_a_contract_is_a_word_file_that_says_the_same() {
    let bench = Bench::open();
    let id = dossier(&bench);
    contract(&bench, &id);
    let request = json!({ "kind": "contractText", "personId": id, "hideBlocks": ["words"] });
    let file = bench.answer("render_document", request);
    assert!(text(&file, "/fileName").ends_with(".docx"));
    assert!(text(&file, "/mediaType").contains("wordprocessingml"));
    let bytes = base64_bytes(&text(&file, "/base64"));
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut part = |name: &str| {
        let mut words = String::new();
        let mut part = archive.by_name(name).unwrap();
        part.read_to_string(&mut words).unwrap();
        words
    };
    let document = part("word/document.xml");
    says(
        &document,
        &[
            "Projet – non signé",
            "Suivre les leçons",
            "Travailler en cuisine",
            "Heading1",
        ],
    );
    hides(&document, &[PRIVATE, "coincée"]);
    assert!(part("word/styles.xml").contains("fr-FR"));
    let record = json!({ "ticket": file["ticket"], "use": "saved" });
    let row = bench.answer("record_document", record);
    assert_eq!(
        (&row["kind"], &row["pages"]),
        (&json!("contractText"), &json!(0))
    );
}

#[test]
fn the_data_of_a_contract_are_its_own_lines() {
    let bench = Bench::open();
    let id = dossier(&bench);
    contract(&bench, &id);
    // The plan goes on: the contract does not follow it.
    let objective = json!({ "category": "emploi", "label": "Venu après", "status": "en_cours", "priority": null });
    bench.call(
        "create_objective",
        json!({ "personId": id, "objective": objective, "actions": [] }),
    );
    let request = json!({ "kind": "contract", "personId": id, "withData": true });
    let document = bench.answer("render_document", request);
    let data = crate::exchange::attached(&document).unwrap();
    let words = data.to_string();
    says(&words, &["Suivre les leçons", "\"contract\"", "coincée"]);
    hides(&words, &["Venu après", PRIVATE]);
}

#[test]
fn a_contract_signed_on_paper_is_laid_out_like_any_other() {
    // Past the first ones, invented people have contracts whose pages no Trame ever made.
    let bench = Bench::with_people(24);
    let people = bench.answer("list_people", json!({}));
    let mut on_paper = 0;
    for row in people.as_array().unwrap() {
        let Some(contract) = row["contract"]["id"].as_str() else {
            continue;
        };
        let view = bench.answer("get_contract", json!({ "contractId": contract }));
        let is_signed = !view["row"]["signedOn"].is_null();
        if is_signed && view["sha256"].is_null() {
            on_paper += 1;
            let request =
                json!({ "kind": "contract", "personId": row["id"], "contractId": contract });
            assert!(!page(&bench, request).is_empty());
            let refused = bench.refusal("get_signed_pdf", json!({ "contractId": contract }));
            assert_ne!(refused.code, ErrorCode::Corrupt, "{refused:?}");
        }
    }
    assert!(on_paper > 0);
}
