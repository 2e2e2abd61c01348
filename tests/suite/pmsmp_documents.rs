//! The documents of an immersion: what the company reads, what it must not, what is missing, what was shown.

use serde_json::{Value, json};
use trame_app::ErrorCode;
use trame_tests::{Bench, text};

use crate::documents::read;

/// An immersion under way: a person with a dossier full of marks, a company, an offer.
struct Scene {
    bench: Bench,
    person: String,
    offer: String,
    company: String,
    pmsmp: String,
}

/// Marks of what a company never reads.
const PRIVATE: [&str; 20] = [
    "MARQUE-MOTS",
    "MARQUE-NOTE",
    "MARQUE-OBJECTIF-DU-PLAN",
    "MARQUE-AMENAGEMENT",
    "MARQUE-VERIFIER",
    "MARQUE-CONTRAINTE",
    "MARQUE-URGENCE",
    "MARQUE-TUTELLE",
    "MARQUE-EMPLOYEUR",
    "MARQUE-CONTACT",
    "MARQUE-NUMERO",
    "MARQUE-ENTREPRISE",
    "06 39 98 12 34",
    "12/04/1992",
    "7654321",
    "1234567K",
    "rue du Test",
    "RQTH",
    "handicap",
    "frein",
];

fn scene() -> Scene {
    let bench = Bench::open();
    let person = bench.person("Diallo", "Fatou");
    let file = bench.answer("get_person", json!({ "personId": person }));
    let mut about = file["person"].clone();
    for (field, value) in [
        ("birthDate", json!("1992-04-12")),
        ("phone", json!("0639981234")),
        ("address", json!("3 rue du Test")),
        ("cafNumber", json!("7654321")),
        ("ftNumber", json!("1234567K")),
        ("rqth", json!(true)),
        ("children", json!(["2024-05"])),
    ] {
        about[field] = value;
    }
    bench.call(
        "update_person",
        json!({ "personId": person, "person": about }),
    );
    let view = bench.answer("open_diagnostic", json!({ "personId": person }));
    let fields = json!({ "state": "frein", "impact": "bloquant", "words": "MARQUE-MOTS", "note": "MARQUE-NOTE" });
    bench.call("update_category", json!({ "diagnosticId": text(&view, "/version/id"), "category": "sante", "fields": fields }));
    let aim =
        json!({ "category": "mobilite", "label": "MARQUE-OBJECTIF-DU-PLAN", "status": "en_cours" });
    bench.call(
        "create_objective",
        json!({ "personId": person, "objective": aim, "actions": [] }),
    );
    let company = bench.answer("create_company", json!({ "company": { "name": "Les Tilleuls", "siret": "73282932000074", "notes": "MARQUE-ENTREPRISE" } }));
    let company = text(&company, "/id");
    let offer = bench.answer(
        "create_offer",
        json!({ "companyId": company, "job": "Aide à domicile" }),
    );
    let version = offer["version"].clone();
    let mut sheet = offer["offer"].clone();
    sheet["tasks"] = json!(["Préparer un repas"]);
    sheet["softSkills"] = json!(["SE01", "SE06"]);
    sheet["objects"] = json!(["decouvrir", "recrutement"]);
    sheet["technicalSkills"] = json!(["TECHNIQUE-DE-L-OFFRE"]);
    let offer = text(&offer, "/row/id");
    bench.clock.pass_seconds(5);
    bench.call(
        "update_offer",
        json!({ "offerId": offer, "offer": sheet, "version": version }),
    );
    let made = bench.answer(
        "create_pmsmp",
        json!({ "personId": person, "offerId": offer }),
    );
    let pmsmp = text(&made, "/row/id");
    let scene = Scene {
        bench,
        person,
        offer,
        company,
        pmsmp,
    };
    scene.update(&[
        ("object", json!("decouvrir")),
        ("objectives", json!("Voir si aider me convient")),
        ("judgedBy", json!("Trois journées entières")),
        ("startsOn", json!("2026-12-01")),
        ("endsOn", json!("2026-12-14")),
        ("schedule", json!([{ "weekday": 1, "start": 510, "end": 720 }, { "weekday": 1, "start": 780, "end": 1020 }])),
        ("tutorName", json!("Sacha Témoin")),
        ("tutorRole", json!("Coordonnateur")),
        ("noReplacement", json!(true)),
        ("protectedAdult", json!(true)),
        ("guardianName", json!("MARQUE-TUTELLE")),
        ("onWorkingTime", json!(true)),
        ("employerName", json!("MARQUE-EMPLOYEUR")),
        ("employerContact", json!("MARQUE-CONTACT")),
        ("externalNumber", json!("MARQUE-NUMERO")),
        ("support", json!("A tenu un stand pendant deux étés")),
        ("accommodations", json!("MARQUE-AMENAGEMENT")),
        ("toCheck", json!("MARQUE-VERIFIER")),
        ("constraints", json!("MARQUE-CONTRAINTE")),
        ("emergencyContact", json!("MARQUE-URGENCE")),
        ("shared", json!(["points_appui"])),
        ("sharedOn", json!("2026-11-20")),
    ]);
    scene
}

impl Scene {
    fn update(&self, fields: &[(&str, Value)]) {
        self.bench.clock.pass_seconds(5);
        let view = self
            .bench
            .answer("get_pmsmp", json!({ "pmsmpId": self.pmsmp }));
        let mut pmsmp = view["pmsmp"].clone();
        for (field, value) in fields {
            pmsmp[*field] = value.clone();
        }
        self.bench.call(
            "update_pmsmp",
            json!({ "pmsmpId": self.pmsmp, "pmsmp": pmsmp }),
        );
    }

    fn page(&self, kind: &str, more: &Value) -> String {
        read(&self.bench.answer("render_document", self.asked(kind, more)))
    }

    fn asked(&self, kind: &str, more: &Value) -> Value {
        let mut asked = json!({ "kind": kind, "pmsmpId": self.pmsmp });
        for (key, value) in more.as_object().into_iter().flatten() {
            asked[key] = value.clone();
        }
        asked
    }

    /// Begins a bilan and says something in each of its sections.
    fn bilan(&self) -> String {
        self.update(&[
            ("protectedAdult", json!(false)),
            ("onWorkingTime", json!(false)),
            ("startsOn", json!("2026-11-02")),
            ("endsOn", json!("2026-11-13")),
        ]);
        for (step, on) in [
            ("convention_demandee", "2026-10-26"),
            ("convention_validee", "2026-10-30"),
            ("en_cours", "2026-11-02"),
            ("terminee", "2026-11-13"),
        ] {
            self.bench.clock.pass_seconds(5);
            let step = json!({ "pmsmpId": self.pmsmp, "step": step, "on": on });
            self.bench.call("move_pmsmp", step);
        }
        let desk = self.bench.answer(
            "create_pmsmp_bilan",
            json!({ "pmsmpId": self.pmsmp, "mode": "collectif" }),
        );
        let id = text(&desk, "/bilan/id");
        let welcome = json!({ "welcomePrepared": "non", "welcomeNote": "ACCUEIL-FROID", "welcomeShared": false });
        let words = json!({ "liked": "PLAISIR", "surprised": "", "unwanted": "REFUS", "wish": "plus_forte" });
        self.bench.call(
            "update_pmsmp_bilan",
            json!({
                "bilanId": id,
                "done": { "completion": "complete" },
                "outcome": { "reached": "en_partie", "evidence": "Deux journées seule" },
                "welcome": welcome, "words": words,
                "followUps": [{ "kind": "formation", "detail": "Diplôme visé" }],
            }),
        );
        for (code, person, tutor, fact, cv) in [
            ("SE01", "4", "2", "A coupé la parole", ""),
            ("SE06", "3", "3", "A aidé à porter", "J’aide mon équipe."),
        ] {
            self.bench.clock.pass_seconds(5);
            let view = self
                .bench
                .answer("get_pmsmp_bilan", json!({ "pmsmpId": self.pmsmp }));
            let lines = view["bilan"]["lines"].as_array().unwrap().clone();
            let line = lines.iter().find(|line| line["code"] == code).unwrap();
            let fields = json!({ "personMark": person, "tutorMark": tutor, "fact": fact, "cv": cv, "cvKept": !cv.is_empty() });
            self.bench.call(
                "update_bilan_line",
                json!({ "bilanId": id, "lineId": line["id"], "line": fields }),
            );
        }
        // An activity done alone: the third thing the tutor saw.
        self.bench.clock.pass_seconds(5);
        let view = self
            .bench
            .answer("get_pmsmp_bilan", json!({ "pmsmpId": self.pmsmp }));
        let lines = view["bilan"]["lines"].as_array().unwrap().clone();
        let task = lines.iter().find(|line| line["kind"] == "tache").unwrap();
        let fields =
            json!({ "taskMark": "seul", "fact": "Le repas du jeudi", "cv": "", "cvKept": false });
        let update = json!({ "bilanId": id, "lineId": task["id"], "line": fields });
        self.bench.call("update_bilan_line", update);
        id
    }
}

#[track_caller]
fn says(page: &str, wanted: &[&str]) {
    for said in wanted {
        assert!(page.contains(said), "{said} is missing in\n{page}");
    }
}

#[track_caller]
fn hides(page: &str, hidden: &[&str]) {
    for word in hidden {
        assert!(!page.contains(word), "{word} is printed in\n{page}");
    }
}

#[test]
fn the_company_reads_what_was_agreed_line_by_line_and_nothing_else() {
    let scene = scene();
    let page = scene.page("pmsmpSheet", &json!({}));
    says(
        &page,
        &[
            "Fatou Diallo",
            "Les Tilleuls",
            "Aide à domicile",
            "Voir si aider me convient",
            "Trois journées entières",
            "01/12/2026",
            "8 h 30 – 12 h et 13 h – 17 h",
            "Sacha Témoin",
            "A tenu un stand",
            "donné le 20/11/2026",
            "Préparer un repas",
            "Travailler en équipe",
        ],
    );
    hides(&page, &PRIVATE);
    // The offer has technical skills, but this immersion is to discover.
    hides(&page, &["TECHNIQUE-DE-L-OFFRE"]);
    let told = scene
        .bench
        .answer("describe_document", scene.asked("pmsmpSheet", &json!({})));
    let always = told["always"].to_string();
    let never = told["never"].to_string();
    says(&always, &["20/11/2026", "Points d’appui"]);
    says(
        &never,
        &[
            "Aménagements demandés",
            "Qui prévenir",
            "Téléphone",
            "diagnostic",
            "famille",
        ],
    );
    hides(&never, &["Points d’appui"]);
    assert_eq!(told["withData"]["possible"], json!(false));
    // Each line comes with its own agreement, and goes with it.
    let all = [
        "points_appui",
        "amenagements",
        "a_verifier",
        "contraintes",
        "contact_urgence",
        "telephone",
    ];
    let marks = [
        "stand",
        "MARQUE-AMENAGEMENT",
        "MARQUE-VERIFIER",
        "MARQUE-CONTRAINTE",
        "MARQUE-URGENCE",
        "06 39 98 12 34",
    ];
    for (line, mark) in all.iter().zip(marks) {
        scene.update(&[("shared", json!([line])), ("sharedOn", json!("2026-11-21"))]);
        let page = scene.page("pmsmpSheet", &json!({}));
        for other in marks {
            assert_eq!(page.contains(other), other == mark, "{line}: {other}");
        }
    }
    scene.update(&[("shared", json!([])), ("sharedOn", Value::Null)]);
    let page = scene.page("pmsmpSheet", &json!({}));
    says(&page, &["n’a pas souhaité"]);
    hides(&page, &marks);
}

#[test]
fn an_immersion_is_never_printed_under_somebody_else_s_name() {
    let scene = scene();
    let other = scene.bench.person("Martin", "Ada");
    let asked = scene.asked("pmsmpSheet", &json!({ "personId": other }));
    assert_eq!(
        scene.bench.refusal("render_document", asked).code,
        ErrorCode::NotFound
    );
    let right = scene.asked("pmsmpSheet", &json!({ "personId": scene.person }));
    let file = scene.bench.answer("render_document", right);
    assert!(!text(&file, "/fileName").to_lowercase().contains("diallo"));
    let asked = json!({ "kind": "pmsmpSheet", "personId": scene.person });
    assert_eq!(
        scene.bench.refusal("render_document", asked).code,
        ErrorCode::BadRequest
    );
    // What leaves is remembered with the dossier.
    let ticket = json!({ "ticket": file["ticket"], "use": "printed" });
    scene.bench.call("record_document", ticket);
    let rows = scene
        .bench
        .answer("list_documents", json!({ "personId": scene.person }));
    assert_eq!(rows[0]["kind"], json!("pmsmpSheet"));
}

#[test]
fn the_preparation_follows_the_convention_and_says_what_is_missing() {
    let scene = scene();
    let page = scene.page("pmsmpPreparation", &json!({}));
    let order = [
        "Ce qui manque encore",
        "Structure d’accompagnement",
        "Bénéficiaire",
        "12/04/1992",
        "06 39 98 12 34",
        "MARQUE-TUTELLE",
        "MARQUE-EMPLOYEUR",
        "732 829 320 00074",
        "Trois journées entières",
        "Préparer un repas",
        "lundi",
        "7 h 30",
        "Signataires",
    ];
    let mut rest = page.as_str();
    for said in order {
        let (_, after) = rest
            .split_once(said)
            .unwrap_or_else(|| panic!("{said} in\n{page}"));
        rest = after;
    }
    says(
        &page,
        &["SIRET (employeur actuel)", "Effectif (structure d’accueil)"],
    );
    hides(
        &page,
        &[
            "RQTH",
            "MARQUE-MOTS",
            "MARQUE-NOTE",
            "MARQUE-ENTREPRISE",
            "MARQUE-CONTRAINTE",
        ],
    );
    let without = json!({ "hide": ["phone", "address"], "show": ["rqth"] });
    let page = scene.page("pmsmpPreparation", &without);
    hides(&page, &["06 39 98 12 34", "rue du Test"]);
    says(&page, &["RQTH"]);
    // Nobody is said to be of age whose birth is not known.
    scene.update(&[("protectedAdult", json!(false))]);
    says(
        &scene.page("pmsmpPreparation", &json!({})),
        &["personne majeure"],
    );
    let asked = json!({ "personId": scene.person });
    let mut person = scene.bench.answer("get_person", asked)["person"].clone();
    person["birthDate"] = Value::Null;
    let update = json!({ "personId": scene.person, "person": person });
    scene.bench.call("update_person", update);
    let page = scene.page("pmsmpPreparation", &json!({}));
    says(&page, &["la date de naissance manque"]);
    hides(&page, &["personne majeure"]);
}

#[test]
fn the_bilan_is_provisional_until_answered_and_the_company_s_copy_is_the_default() {
    let scene = scene();
    let asked = scene.asked("pmsmpBilan", &json!({}));
    let refused = scene.bench.refusal("render_document", asked);
    assert!(refused.message.contains("pas encore de bilan"));
    let bilan = scene.bilan();
    let page = scene.page("pmsmpBilan", &json!({}));
    says(
        &page,
        &[
            "Provisoire",
            "Deux journées seule",
            "À se dire",
            "Diplôme visé",
            "J’aide mon équipe.",
            "A coupé la parole",
        ],
    );
    hides(
        &page,
        &[
            "ACCUEIL-FROID",
            "PLAISIR",
            "REFUS",
            "Exemplaire de la personne",
            "oyenne",
            "MARQUE",
        ],
    );
    // The person’s own copy has everything, and says whose it is.
    let whole = scene.page("pmsmpBilan", &json!({ "hideBlocks": [] }));
    says(
        &whole,
        &[
            "ACCUEIL-FROID",
            "PLAISIR",
            "REFUS",
            "Exemplaire de la personne",
        ],
    );
    let told = scene
        .bench
        .answer("describe_document", scene.asked("pmsmpBilan", &json!({})));
    let printed = |code: &str| {
        let blocks = told["blocks"].as_array().unwrap();
        blocks.iter().find(|block| block["code"] == code).unwrap()["printed"].clone()
    };
    assert_eq!(
        [
            printed("welcome"),
            printed("takeaways"),
            printed("cvSentences")
        ],
        [json!(false), json!(false), json!(true)]
    );
    // Shared, the welcome is in the company’s copy too; what the person keeps is not.
    let welcome =
        json!({ "welcomePrepared": "non", "welcomeNote": "ACCUEIL-FROID", "welcomeShared": true });
    scene.bench.clock.pass_seconds(5);
    scene.bench.call(
        "update_pmsmp_bilan",
        json!({ "bilanId": bilan, "welcome": welcome }),
    );
    let page = scene.page("pmsmpBilan", &json!({}));
    says(&page, &["ACCUEIL-FROID"]);
    hides(&page, &["PLAISIR", "Exemplaire de la personne"]);
    scene.bench.clock.pass_seconds(5);
    let agreed = json!({ "bilanId": bilan, "agreement": "d_accord", "agreedOn": "2026-11-23" });
    scene.bench.call("agree_pmsmp_bilan", agreed);
    let page = scene.page("pmsmpBilan", &json!({ "bilanId": bilan }));
    hides(&page, &["Provisoire"]);
    says(&page, &["D’accord, le 23/11/2026"]);
}

#[test]
fn what_was_shown_has_the_sentences_kept_and_no_mark() {
    let scene = scene();
    scene.bilan();
    let page = scene.page("pmsmpSkills", &json!({}));
    says(
        &page,
        &[
            "Fatou Diallo",
            "J’aide mon équipe.",
            "Un exemple : A aidé à porter",
            "Les Tilleuls",
        ],
    );
    hides(
        &page,
        &[
            "A coupé la parole",
            "Seul·e",
            "ACCUEIL-FROID",
            "PLAISIR",
            "MARQUE",
        ],
    );
    // Stopped early, it does not claim the days that were planned.
    let back = json!({ "pmsmpId": scene.pmsmp, "step": "terminee", "back": true });
    scene.bench.call("move_pmsmp", back);
    scene.bench.call(
        "end_pmsmp",
        json!({
            "pmsmpId": scene.pmsmp, "exit": "interrompue", "on": "2026-11-06",
            "by": "entreprise", "reason": "Fermeture de l’agence", "doneMinutes": 450,
        }),
    );
    let page = scene.page("pmsmpSkills", &json!({}));
    says(&page, &["02/11/2026", "06/11/2026"]);
    hides(&page, &["13/11/2026"]);
}

#[test]
fn blank_sheets_of_a_company_come_by_the_dozen_and_no_more_than_fifty() {
    let scene = scene();
    let of = |copies: Value| json!({ "kind": "companySheet", "companyId": scene.company, "copies": copies });
    let page = read(&scene.bench.answer("render_document", of(json!(3))));
    assert_eq!(page.matches("732 829 320 00074").count(), 3);
    says(&page, &["Exemplaire 3 sur 3"]);
    // Nor the territory of the référent: that of the company is to be filled in.
    hides(
        &page,
        &["MARQUE-ENTREPRISE", "Préparer un repas", "Toulouse Nord"],
    );
    for copies in [json!(0), json!(51)] {
        let refused = scene.bench.refusal("render_document", of(copies));
        assert_eq!(refused.code, ErrorCode::Invalid);
    }
    // Of an offer: what is known is printed, the rest is to be filled, or said to be missing.
    let asked = json!({ "kind": "companySheet", "offerId": scene.offer });
    let page = read(&scene.bench.answer("render_document", asked.clone()));
    says(
        &page,
        &[
            "Aide à domicile",
            "Préparer un repas",
            "TECHNIQUE-DE-L-OFFRE",
        ],
    );
    hides(&page, &["non renseigné", "MARQUE-ENTREPRISE", "Fatou"]);
    let mut flat = asked;
    flat["hideBlocks"] = json!(["fields"]);
    says(
        &read(&scene.bench.answer("render_document", flat)),
        &["non renseigné"],
    );
}
