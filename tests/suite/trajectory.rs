//! The trajectory: the path in order, what one can count on, nothing of health nor of the référent, one page whatever
//! the year was.

use serde_json::{Value, json};
use trame_tests::{Bench, text};

use crate::documents::read;

/// Marks of what is never told.
const UNTOLD: [&str; 12] = [
    "MARQUE-SANTE",
    "MARQUE-NOTE",
    "MARQUE-MOTS",
    "MARQUE-ABSENCE",
    "MARQUE-ABANDON",
    "MARQUE-ETIQUETTE",
    "MARQUE-PARTENAIRE",
    "Complémentaire santé",
    "handicap",
    "violen",
    "absent",
    "retard",
];

/// A dossier with something of everything.
fn dossier(bench: &Bench) -> String {
    let person = bench.person("Diallo", "Fatou");
    let file = bench.answer("get_person", json!({ "personId": person }));
    let mut about = file["person"].clone();
    for (field, value) in [
        ("rights", json!(["rsa_majore", "css", "rsa_refuse"])),
        ("languages", json!(["fr", "bm"])),
        ("licences", json!(["code_obtenu"])),
        ("tags", json!(["MARQUE-ETIQUETTE"])),
        ("rqth", json!(true)),
    ] {
        about[field] = value;
    }
    bench.call(
        "update_person",
        json!({ "personId": person, "person": about }),
    );
    let dates = json!({ "openedOn": "2026-08-24", "orientationNotifiedOn": "2026-08-20", "orientationPath": "social" });
    bench.call(
        "update_dossier",
        json!({ "personId": person, "dossier": dates }),
    );
    diagnostic(bench, &person);
    plan(bench, &person);
    for (day, time, subject, attendance) in [
        ("2026-09-01", "09:00", "Premier entretien", "present"),
        ("2026-09-15", "09:00", "MARQUE-ABSENCE", "absent_non_excuse"),
        ("2026-11-23", "08:30", "Faire le point", "prevu"),
        ("2026-12-01", "14:30", "Échapper aux violences", "prevu"),
    ] {
        let appointment = json!({ "day": day, "time": time, "minutes": 60, "subject": subject, "attendance": attendance });
        bench.call(
            "create_appointment",
            json!({ "personId": person, "appointment": appointment }),
        );
    }
    person
}

fn diagnostic(bench: &Bench, person: &str) {
    let view = bench.answer("open_diagnostic", json!({ "personId": person }));
    let diagnostic = text(&view, "/version/id");
    for (category, fields) in [
        (
            "emploi",
            json!({ "state": "frein", "impact": "fort", "words": "MARQUE-MOTS", "note": "MARQUE-NOTE", "noteShared": true, "strengths": ["Quatre ans en cantine"] }),
        ),
        ("logement", json!({ "state": "frein_leve" })),
        (
            "sante",
            json!({ "state": "frein_leve", "strengths": ["MARQUE-SANTE"], "situations": ["sante.en_forme"] }),
        ),
        (
            "contraintes_familiales",
            json!({ "state": "rien_a_signaler", "strengths": ["Sa sœur habite à deux rues", "A quitté un conjoint violent"] }),
        ),
        (
            "mobilite",
            json!({ "state": "rien_a_signaler", "situations": ["mobilite.velo"] }),
        ),
    ] {
        bench.call(
            "update_category",
            json!({ "diagnosticId": diagnostic, "category": category, "fields": fields }),
        );
    }
    bench.call("close_diagnostic", json!({ "diagnosticId": diagnostic }));
}

fn plan(bench: &Bench, person: &str) {
    let add = |objective: Value, actions: Value| {
        bench.answer(
            "create_objective",
            json!({ "personId": person, "objective": objective, "actions": actions }),
        )
    };
    add(
        json!({ "category": "emploi", "label": "Travailler en cuisine", "status": "en_cours", "priority": 1 }),
        json!([
            { "label": "Refaire mon CV", "status": "realisee", "actor": "personne", "closedOn": "2026-10-20" },
            { "label": "MARQUE-ABANDON", "status": "abandonnee", "actor": "personne", "closeReason": "Trop loin", "closedOn": "2026-10-21" },
            { "label": "Écrire à la cantine", "status": "en_cours", "actor": "referent", "dueOn": "2026-11-02" },
            { "label": "Visiter un atelier", "status": "en_projet", "actor": "personne" },
        ]),
    );
    add(
        json!({ "category": "sante", "label": "MARQUE-SANTE", "status": "en_cours", "priority": 2 }),
        json!([{ "label": "MARQUE-SANTE", "status": "en_cours", "actor": "personne" }]),
    );
    add(
        json!({ "category": "contraintes_familiales", "label": "Se protéger", "status": "en_cours", "priority": 3 }),
        json!([{ "label": "MARQUE-PARTENAIRE", "status": "en_cours", "actor": "partenaire" }]),
    );
    let all = add(
        json!({ "category": "formation", "label": "Choisir une formation", "status": "en_cours" }),
        json!([]),
    );
    let all = all["objectives"].as_array().unwrap();
    let is_it = |it: &&Value| it["objective"]["label"] == "Choisir une formation";
    let last = all.iter().find(is_it).unwrap();
    let mut reached = last["objective"].clone();
    reached["status"] = json!("atteint");
    bench.call(
        "update_objective",
        json!({ "objectiveId": last["id"], "objective": reached }),
    );
}

/// Place, title and day of each step.
fn path(view: &Value) -> Vec<[String; 3]> {
    let steps = view["steps"].as_array().unwrap();
    let plain = |text: String| text.replace(['\u{a0}', '\u{202f}'], " ");
    steps
        .iter()
        .map(|step| ["/place", "/title", "/when"].map(|at| plain(text(step, at))))
        .collect()
}

#[test]
fn the_path_goes_from_the_first_day_to_what_is_ahead() {
    let bench = Bench::open();
    let person = dossier(&bench);
    let view = bench.answer("get_trajectory", json!({ "personId": person }));
    assert_eq!(
        path(&view),
        [
            ["fait", "Orientation : Parcours social", "20/08/2026"],
            ["fait", "Début de mon accompagnement", "24/08/2026"],
            ["fait", "Rendez-vous : Premier entretien", "01/09/2026"],
            ["fait", "Refaire mon CV", "20/10/2026"],
            ["fait", "Diagnostic de ma situation", "23/11/2026"],
            [
                "fait",
                "Objectif atteint : Choisir une formation",
                "23/11/2026"
            ],
            [
                "a_venir",
                "Mon référent : Écrire à la cantine",
                "prévu pour le 02/11/2026"
            ],
            [
                "a_venir",
                "Rendez-vous : Faire le point",
                "aujourd’hui à 8 h 30"
            ],
            ["a_venir", "Rendez-vous", "le 01/12/2026 à 14 h 30"],
            ["a_venir", "Visiter un atelier", "sans date"],
        ]
    );
    assert_eq!(view["aims"], json!(["Travailler en cuisine"]));
    assert_eq!(view["othersDone"], Value::Null);
    let strengths: Vec<String> = view["strengths"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| text(it, "/text"))
        .collect();
    assert_eq!(strengths, ["Quatre ans en cantine"]);
    let resources: Vec<(String, Value)> = view["resources"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (text(it, "/kind"), it["texts"].clone()))
        .collect();
    let of = |kind: &str, texts: Value| (kind.to_owned(), texts);
    assert_eq!(
        resources,
        [
            of("relais", json!(["Sa sœur habite à deux rues"])),
            of("regle", json!(["Logement"])),
            of("permis", json!(["Code de la route obtenu"])),
            of("langue", json!(["Bambara", "Français"])),
            of("equipement", json!(["Se déplace à vélo ou à trottinette"])),
            of("droit", json!(["RSA majoré (parent isolé)"])),
        ]
    );
}

#[test]
fn nothing_of_health_no_note_nobody_judged_on_screen_and_on_paper() {
    let bench = Bench::open();
    let person = dossier(&bench);
    let view = bench.answer("get_trajectory", json!({ "personId": person }));
    let document = bench.answer(
        "render_document",
        json!({ "personId": person, "kind": "trajectory" }),
    );
    assert_eq!(document["pages"], 1);
    assert!(text(&document, "/fileName").starts_with("ma-trajectoire-2026-11-23-"));
    let page = read(&document);
    for told in [view.to_string(), page.clone()] {
        for mark in UNTOLD {
            assert!(!told.contains(mark), "{mark} in {told}");
        }
    }
    for said in [
        "Ma trajectoire",
        "Fatou",
        "Ce que j’ai fait",
        "Aujourd’hui, lundi 23 novembre 2026",
        "prévu le",
        "Ce que je vise",
        "Mes forces",
        "Quatre ans en cantine",
        "Relais et entourage",
        "Bambara",
    ] {
        assert!(page.contains(said), "{said} is not in {page}");
    }
    assert!(!page.contains("Diallo"));
}

#[test]
fn what_is_asked_to_be_left_out_is_left_out() {
    let bench = Bench::open();
    let person = dossier(&bench);
    let contents = bench.answer(
        "describe_document",
        json!({ "personId": person, "kind": "trajectory" }),
    );
    let offered: Vec<(String, bool)> = contents["objectives"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (text(it, "/label"), it["printed"] == true))
        .collect();
    assert!(offered.iter().all(|(label, _)| label != "MARQUE-SANTE"));
    assert!(offered.contains(&("Se protéger".to_owned(), false)));
    let bare = json!({
        "personId": person, "kind": "trajectory",
        "hideBlocks": ["appointments", "priorities", "ownStrengths", "resources", "contact"],
    });
    let page = read(&bench.answer("render_document", bare));
    for hidden in [
        "Rendez-vous",
        "Ce que je vise",
        "Mes forces",
        "Mes ressources",
        "Camille",
    ] {
        assert!(!page.contains(hidden), "{hidden} in {page}");
    }
    assert!(page.contains("Refaire mon CV"));
}

#[test]
fn a_year_of_two_hundred_actions_is_one_page_and_a_first_day_too() {
    let bench = Bench::open();
    let person = bench.person(
        "Vandenbroucke-Saint-Symphorien",
        "Marie-Emmanuelle-Alexandrine",
    );
    let first = bench.answer("get_trajectory", json!({ "personId": person }));
    assert_eq!(path(&first).len(), 1, "the first day");
    let done: Vec<Value> = (0..200)
        .map(|number| {
            let day = format!("2026-{:02}-{:02}", 1 + number / 20, 1 + number % 20);
            json!({ "label": format!("Démarche {number}"), "status": "realisee", "actor": "personne", "closedOn": day })
        })
        .collect();
    let objective = json!({ "category": "emploi", "label": "Tout refaire", "status": "en_cours" });
    bench.call(
        "create_objective",
        json!({ "personId": person, "objective": objective, "actions": done }),
    );
    let view = bench.answer("get_trajectory", json!({ "personId": person }));
    let shown = view["steps"].as_array().unwrap();
    let shown = shown
        .iter()
        .filter(|step| step["isTelling"] == true)
        .count();
    assert_eq!(shown, 10);
    assert_eq!(
        text(&view, "/othersDone").replace('\u{a0}', " "),
        "et 191 autres actions réalisées"
    );
    let document = bench.answer(
        "render_document",
        json!({ "personId": person, "kind": "trajectory" }),
    );
    assert_eq!(document["pages"], 1);
    let page = read(&document);
    assert!(page.contains("autres actions réalisées"), "{page}");
    assert!(page.contains("Démarche 199"), "the latest are told: {page}");
}

#[test]
fn an_immersion_lived_and_what_was_shown_there_are_on_the_path() {
    let bench = Bench::open();
    let (person, pmsmp) = crate::pmsmp_bilan::finished(&bench, "confirmer");
    let created = bench.answer(
        "create_pmsmp_bilan",
        json!({ "pmsmpId": pmsmp, "mode": "telephone" }),
    );
    let bilan = crate::pmsmp_bilan::tell(&bench, &created["bilan"], "oui");
    let lines = bilan["lines"].as_array().unwrap();
    let line = lines
        .iter()
        .find(|it| it["label"] == "Être à l’écoute")
        .unwrap();
    let mut fields = line["line"].clone();
    fields["cv"] = json!("J’écoute les clients.");
    fields["cvKept"] = json!(true);
    bench.call(
        "update_bilan_line",
        json!({ "bilanId": bilan["id"], "lineId": line["id"], "line": fields }),
    );
    let strengths = || {
        let view = bench.answer("get_trajectory", json!({ "personId": person }));
        (path(&view), view["strengths"].clone())
    };
    let (steps, found) = strengths();
    assert!(steps.iter().any(|[place, title, on]| {
        place == "fait"
            && title == "Immersion : Menuisière d’atelier, Menuiserie Œuvrard"
            && on == "13/11/2026"
    }));
    assert_eq!(found, json!([]), "the person has not answered yet");
    bench.call(
        "agree_pmsmp_bilan",
        json!({ "bilanId": bilan["id"], "agreement": "d_accord", "agreedOn": "2026-11-23" }),
    );
    let (_, found) = strengths();
    assert_eq!(text(&found, "/0/text"), "J’écoute les clients.");
    assert_eq!(text(&found, "/0/toldIn"), "pendant mon immersion");
}

#[test]
fn of_a_closed_grid_the_strengths_kept_with_an_example_and_no_word_of_the_referent() {
    let bench = Bench::open();
    let person = bench.person("Diallo", "Fatou");
    let opened = bench.answer(
        "open_potentialites",
        json!({ "personId": person, "form": "courte", "pregnancy": false, "support": "ecran" }),
    );
    let grid = text(&opened, "/grid/id");
    let act = |command: &str, mut input: Value| {
        bench.clock.pass_seconds(5);
        input["gridId"] = json!(grid);
        bench.answer(command, input)
    };
    let items = [
        "P01", "P04", "P07", "P10", "P13", "P16", "P19", "P22", "P25",
    ];
    for item in items {
        let mark = if item == "P07" { "bloque" } else { "fort" };
        act(
            "answer_potentialites",
            json!({ "item": item, "mark": mark }),
        );
    }
    act("hand_potentialites", json!({ "done": true }));
    for item in items {
        act(
            "answer_as_referent",
            json!({ "item": item, "mark": "va", "fact": "MARQUE-FAIT" }),
        );
    }
    let strengths = json!([
        { "item": "P01", "example": "La semaine du déménagement", "cv": "Planifie plusieurs tâches" },
        { "item": "P22", "example": "MARQUE-SANTE", "cv": "" },
    ]);
    act("choose_strengths", json!({ "strengths": strengths }));
    act("choose_priorities", json!({ "items": ["P07"] }));
    let action =
        json!({ "label": "Visiter la crèche", "actor": "personne", "dueOn": "2026-12-04" });
    act(
        "plan_priority",
        json!({ "item": "P07", "actions": [action] }),
    );
    let before = bench.answer("get_trajectory", json!({ "personId": person }));
    assert_eq!(before["strengths"], json!([]), "it is not closed yet");
    act("close_potentialites", json!({}));
    let view = bench.answer("get_trajectory", json!({ "personId": person }));
    let strength = json!({ "text": "Planifie plusieurs tâches", "example": "La semaine du déménagement", "toldIn": "dans ma grille de potentialités" });
    assert_eq!(view["strengths"], json!([strength]));
    let titles: Vec<String> = path(&view).into_iter().map(|[_, title, _]| title).collect();
    assert!(titles.contains(&"Grille de mes potentialités".to_owned()));
    assert!(titles.contains(&"Visiter la crèche".to_owned()));
    assert!(!view.to_string().contains("MARQUE"), "{view}");
}
