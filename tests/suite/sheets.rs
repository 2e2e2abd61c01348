//! What goes home, to a company, on a desk or to an interview without a computer: what each sheet says and must not.

use serde_json::{Value, json};
use trame_app::ErrorCode;
use trame_tests::{Bench, text};

use crate::documents::read;

/// A dossier with a plan, a frein, appointments, one of them missed.
fn dossier(bench: &Bench) -> String {
    let profile = bench.answer("get_profile", json!({}));
    let mut profile = profile.as_object().unwrap().clone();
    profile.insert("phone".to_owned(), json!("05 61 00 00 00"));
    bench.call("update_profile", Value::Object(profile));
    let id = bench.person("Diallo", "Fatou");
    let file = bench.answer("get_person", json!({ "personId": id }));
    let mut person = file["person"].clone();
    person["phone"] = json!("0639981234");
    person["birthDate"] = json!("1992-04-12");
    person["cafNumber"] = json!("7654321");
    bench.call("update_person", json!({ "personId": id, "person": person }));
    bench.call("update_dossier", json!({ "personId": id, "dossier": { "openedOn": "2026-10-27", "territory": "Toulouse Nord" } }));
    let view = bench.answer("open_diagnostic", json!({ "personId": id }));
    let fields = json!({ "state": "frein", "impact": "bloquant", "words": "MOTS-DITS", "note": "NOTE-PRIVEE", "strengths": ["Répare son vélo"] });
    bench.call("update_category", json!({ "diagnosticId": text(&view, "/version/id"), "category": "mobilite", "fields": fields }));
    let plan = json!({ "category": "mobilite", "label": "Passer le permis", "status": "en_cours", "priority": 1 });
    let actions = json!([
        { "label": "M’inscrire à l’auto-école", "status": "en_cours", "actor": "personne", "dueOn": "2026-12-15", "weeklyMinutes": 150 },
        { "label": "Demander l’aide au permis", "status": "en_projet", "actor": "referent" },
        { "label": "Réserver une place", "status": "en_projet", "actor": "partenaire", "actorName": "Auto-école sociale" },
        { "label": "ABANDONNEE", "status": "abandonnee", "actor": "personne", "closeReason": "Trop loin" },
    ]);
    bench.call(
        "create_objective",
        json!({ "personId": id, "objective": plan, "actions": actions }),
    );
    let danger = json!({ "category": "contraintes_familiales", "code": "contraintes_familiales.se_proteger", "label": "MISE-A-L-ABRI", "status": "en_cours" });
    bench.call("create_objective", json!({ "personId": id, "objective": danger, "actions": [{ "label": "APPELER-3919", "status": "en_cours", "actor": "personne" }] }));
    for (day, place, attendance) in [
        ("2026-12-01", "Maison des solidarités", "prevu"),
        ("2026-11-02", "MANQUE-PASSE", "absent_non_excuse"),
        ("2026-12-05", "ANNULE-FUTUR", "annule"),
    ] {
        let appointment = json!({ "day": day, "time": "14:30", "minutes": 45, "place": place, "subject": "Faire le point", "attendance": attendance });
        bench.call(
            "create_appointment",
            json!({ "personId": id, "appointment": appointment }),
        );
    }
    id
}

fn says(page: &str, wanted: &[&str]) {
    for said in wanted {
        assert!(page.contains(said), "{said} is missing in\n{page}");
    }
}

fn hides(page: &str, hidden: &[&str]) {
    for word in hidden {
        assert!(!page.contains(word), "{word} should not be in\n{page}");
    }
}

#[test]
fn the_roadmap_says_who_does_what_and_nothing_that_could_harm() {
    let bench = Bench::open();
    let id = dossier(&bench);
    let document = bench.answer(
        "render_document",
        json!({ "kind": "roadmap", "personId": id }),
    );
    let page = read(&document);
    says(
        &page,
        &[
            "Fatou",
            "Passer le permis",
            "auto-école",
            "aide au permis",
            "Auto-école sociale",
            "Répare son vélo",
            "Maison des solidarités",
            "2 h 30",
            "Camille Exemple",
            "05 61 00 00 00",
        ],
    );
    hides(
        &page,
        &[
            "Diallo",
            "7654321",
            "06 39 98 12 34",
            "12/04/1992",
            "NOTE-PRIVEE",
            "MOTS-DITS",
            "bloquant",
            "MISE-A-L-ABRI",
            "APPELER-3919",
            "MANQUE-PASSE",
            "ANNULE-FUTUR",
            "ABANDONNEE",
        ],
    );
    let less = json!({ "kind": "roadmap", "personId": id, "hideBlocks": ["appointments", "strengths", "contact"] });
    let page = read(&bench.answer("render_document", less));
    hides(
        &page,
        &[
            "Maison des solidarités",
            "Répare son vélo",
            "Faire le point",
        ],
    );
    says(&page, &["Passer le permis"]);
}

#[test]
fn an_empty_dossier_has_its_roadmap_too() {
    let bench = Bench::open();
    let id = bench.person("Soulé", "");
    let document = bench.answer(
        "render_document",
        json!({ "kind": "roadmap", "personId": id }),
    );
    assert!(document["pages"].as_u64().unwrap() >= 1);
    says(&read(&document), &["Soulé"]);
    let nobody = bench.refusal("render_document", json!({ "kind": "roadmap" }));
    assert_eq!(nobody.code, ErrorCode::BadRequest);
}

#[test]
fn the_list_keeps_the_order_asked_for_and_the_phone_for_whoever_asks() {
    let bench = Bench::open();
    let id = dossier(&bench);
    let other = bench.person("Abadie", "Marc");
    let asked =
        json!({ "kind": "caseload", "people": [id, other], "listTitle": "Frein de mobilité" });
    let document = bench.answer("render_document", asked);
    let page = read(&document);
    says(
        &page,
        &[
            "Diallo",
            "Abadie",
            "Toulouse Nord",
            "34",
            "Mobilité",
            "01/12/2026",
            "Frein de mobilité",
        ],
    );
    assert!(
        page.find("Diallo") < page.find("Abadie"),
        "the order asked for\n{page}"
    );
    hides(
        &page,
        &["06 39 98 12 34", "NOTE-PRIVEE", "MOTS-DITS", "7654321"],
    );
    let with_phone = json!({ "kind": "caseload", "people": [id], "hideBlocks": ["age", "freins"] });
    let page = read(&bench.answer("render_document", with_phone));
    says(&page, &["06 39 98 12 34"]);
    hides(&page, &["Abadie", "Mobilité"]);
    bench.call(
        "close_dossier",
        json!({ "personId": other, "closedOn": "2026-11-23", "closeReason": close_reason(&bench) }),
    );
    let open = read(&bench.answer("render_document", json!({ "kind": "caseload" })));
    says(&open, &["Diallo"]);
    hides(&open, &["Abadie"]);
    bench.call(
        "record_document",
        json!({ "ticket": document["ticket"], "use": "printed" }),
    );
    assert_eq!(
        bench.answer("list_documents", json!({ "personId": id })),
        json!([])
    );
    let too_long = json!({ "kind": "caseload", "listTitle": "x".repeat(300) });
    assert_eq!(
        bench.refusal("render_document", too_long).code,
        ErrorCode::Invalid
    );
}

fn close_reason(bench: &Bench) -> String {
    let reference = bench.answer("get_reference", json!({}));
    text(&reference, "/nomenclatures/lists/close_reason/0/code")
}

#[test]
fn the_blank_diagnostic_offers_every_situation_and_knows_nothing() {
    let bench = Bench::open();
    let id = dossier(&bench);
    let reference = bench.answer("get_reference", json!({}));
    let blank = bench.answer("render_document", json!({ "kind": "blankDiagnostic" }));
    let page = read(&blank)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    for category in reference["referentiel"]["categories"].as_array().unwrap() {
        assert!(page.contains(&text(category, "/label")), "{category}");
    }
    hides(&page, &["Fatou", "MOTS-DITS"]);
    let named = json!({ "kind": "blankDiagnostic", "personId": id });
    let page = read(&bench.answer("render_document", named));
    says(&page, &["Fatou Diallo"]);
    hides(
        &page,
        &[
            "MOTS-DITS",
            "NOTE-PRIVEE",
            "Répare son vélo",
            "06 39 98 12 34",
        ],
    );
}

#[test]
fn the_company_sheet_never_speaks_of_anybody() {
    let bench = Bench::open();
    let id = dossier(&bench);
    let sheet = bench.answer(
        "render_document",
        json!({ "kind": "companySheet", "personId": id, "withData": true }),
    );
    let page = read(&sheet);
    says(
        &page,
        &["Maison de l’insertion", "volet entreprise", "Toulouse Nord"],
    );
    hides(&page, &["Fatou", "Diallo", "permis", "7654321"]);
    let tail = id.rsplit('-').next().unwrap().to_owned();
    assert!(!text(&sheet, "/fileName").contains(&tail));
    bench.call(
        "record_document",
        json!({ "ticket": sheet["ticket"], "use": "saved" }),
    );
    assert_eq!(
        bench.answer("list_documents", json!({ "personId": id })),
        json!([])
    );
}

#[test]
fn what_is_described_is_what_each_kind_prints() {
    let bench = Bench::open();
    let id = dossier(&bench);
    for kind in [
        "summary",
        "personSummary",
        "plan",
        "franceTravail",
        "roadmap",
        "blankDiagnostic",
        "companySheet",
        "caseload",
    ] {
        let request = json!({ "kind": kind, "personId": id });
        let contents = bench.answer("describe_document", request.clone());
        let document = bench.answer("render_document", request);
        let page = read(&document)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let title = text(&contents, "/title").replace('\u{202f}', " ");
        assert!(page.contains(&title), "{kind}: {title}\n{page}");
        assert!(!text(&contents, "/forWhom").is_empty());
        assert!(!contents["never"].as_array().unwrap().is_empty());
        assert!(
            !text(&document, "/fileName")
                .to_lowercase()
                .contains("diallo")
        );
    }
}
