//! The documents of a grid of potentialités: what each holds, what stays out of it, and no number that adds up answers.

use serde_json::{Value, json};
use trame_app::ErrorCode;
use trame_tests::{Bench, text};

use crate::documents::read;

/// Everything said in the private lines and by the référent.
const PRIVATE: [&str; 4] = [
    "MARQUE-FAIT",
    "MARQUE-SANTE",
    "Ma forme me permet",
    "Autour de moi",
];

/// A grid the parent has finished, with strengths, priorities, actions and a week.
struct Scene {
    bench: Bench,
    person: String,
    grid: String,
}

fn scene() -> Scene {
    let bench = Bench::open();
    let person = bench.person("Diallo", "Fatou");
    let view = bench.answer(
        "open_potentialites",
        json!({ "personId": person, "form": "complete", "pregnancy": false, "support": "ecran" }),
    );
    let grid = text(&view, "/grid/id");
    let scene = Scene {
        bench,
        person,
        grid,
    };
    for domain in view["grid"]["domains"].as_array().unwrap() {
        for item in domain["items"].as_array().unwrap() {
            let code = text(item, "/item");
            let mark = match code.as_str() {
                "P01" | "P03" | "P22" => "fort",
                "P09" | "P23" => "avancer",
                "P15" => "bloque",
                "P26" => "passe",
                _ => "va",
            };
            scene.act(
                "answer_potentialites",
                json!({ "item": code, "mark": mark }),
            );
        }
    }
    scene.act("hand_potentialites", json!({ "done": true }));
    let said = json!({ "item": "P03", "mark": "bloque", "fact": "MARQUE-FAIT sans article" });
    scene.act("answer_as_referent", said);
    let strengths = json!([
        { "item": "P03", "example": "La nounou a annulé : j’ai appelé ma voisine", "cv": "Réorganise au pied levé" },
        { "item": "P01", "example": "", "cv": "" },
        { "item": "P22", "example": "MARQUE-SANTE", "cv": "" },
    ]);
    scene.act("choose_strengths", json!({ "strengths": strengths }));
    let priorities = json!({ "items": ["P09", "P23", "P15"] });
    scene.act("choose_priorities", priorities);
    let step = |label: &str, actor: &str, due: &str| json!({ "label": label, "actor": actor, "dueOn": due });
    let actions = json!([
        step("Écrire trois relais", "personne", "2026-12-04"),
        step("Appeler le relais petite enfance", "referent", "2026-12-11"),
        step(
            "Appeler une association contre les violences",
            "personne",
            "2026-12-18"
        ),
    ]);
    scene.act(
        "plan_priority",
        json!({ "item": "P09", "actions": actions }),
    );
    let moments = json!({ "lundi_matin": "assure", "lundi_apres_midi": "assure", "mardi_matin": "possible", "soirs": "non" });
    let week = json!({ "moments": moments, "travelMinutes": 25, "dropOffMinutes": 30 });
    scene.act("update_time_budget", week);
    scene
}

impl Scene {
    fn act(&self, command: &str, mut input: Value) {
        self.bench.clock.pass_seconds(5);
        input["gridId"] = json!(self.grid);
        self.bench.call(command, input);
    }

    fn asked(&self, kind: &str, more: &Value) -> Value {
        let mut asked = json!({ "kind": kind, "gridId": self.grid });
        for (key, value) in more.as_object().into_iter().flatten() {
            asked[key] = value.clone();
        }
        asked
    }

    fn made(&self, kind: &str, more: &Value) -> Value {
        self.bench.answer("render_document", self.asked(kind, more))
    }

    fn page(&self, kind: &str, more: &Value) -> String {
        read(&self.made(kind, more))
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

/// Words with a digit in them that are no day, no hour and no number of a page.
fn numbers(page: &str) -> Vec<String> {
    let words: Vec<&str> = page.split_whitespace().collect();
    let is_digit = |c: char| c.is_ascii_digit();
    let around = |at: usize, by: isize| {
        let at = at.checked_add_signed(by);
        at.and_then(|at| words.get(at)).copied().unwrap_or_default()
    };
    let months = ["novembre", "décembre", "janvier", "février"];
    let days = [
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ];
    let is_allowed = |at: usize, word: &str| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let is_date = bare.len() == 10 && bare.split('/').count() == 3;
        let is_page = around(at, -1) == "page" && bare.contains('/');
        let unit =
            |word: &str| matches!(word.trim_matches(|c: char| !c.is_alphabetic()), "h" | "min");
        let is_lasting =
            unit(bare) || unit(around(at, 1)) || unit(around(at, -1)) && bare.len() == 2;
        let is_day = days.contains(&around(at, -1)) && months.contains(&around(at, 1));
        let is_year = months.contains(&around(at, -1)) && bare.len() == 4;
        let is_pack = around(at, -1) == "grille" && bare == "2026.1";
        is_date || is_page || is_lasting || is_day || is_year || is_pack
    };
    let found = words.iter().enumerate();
    let found = found.filter(|(_, word)| word.contains(is_digit));
    let found = found.filter(|(at, word)| !is_allowed(*at, word));
    found.map(|(_, word)| (*word).to_owned()).collect()
}

#[test]
fn a_count_would_be_found() {
    let page = "page 1/2, le 23/11/2026, lundi 23 novembre 2026, 7 h, 3 h 30, 25 min, grille 2026.1 : 3 forces, 12/27";
    assert_eq!(numbers(page), ["3", "12/27"]);
}

#[test]
fn no_document_counts_or_averages_answers() {
    let scene = scene();
    for item in ["P22", "P23"] {
        let sharing = json!({ "item": item, "shared": true });
        scene.act("share_potentialites", sharing);
    }
    // Everything asked for; rights keep their articles and days, which are no answers.
    for (kind, more) in [
        ("blankPotentialites", json!({})),
        ("parentPotentialites", json!({ "hideBlocks": ["rights"] })),
        ("potentialites", json!({ "hideBlocks": [] })),
    ] {
        let page = scene.page(kind, &more);
        assert!(numbers(&page).is_empty(), "{kind}: {:?}", numbers(&page));
        let page = page.to_lowercase();
        for word in [
            "total",
            "moyenne",
            "score",
            "note ",
            "rang",
            "classement",
            "%",
        ] {
            assert!(!page.contains(word), "{kind} says {word}:\n{page}");
        }
    }
}

#[test]
fn the_blank_grid_is_two_pages_or_one_and_names_nobody() {
    let scene = scene();
    let of = |more: Value| {
        let mut asked = json!({ "kind": "blankPotentialites" });
        for (key, value) in more.as_object().into_iter().flatten() {
            asked[key] = value.clone();
        }
        scene.bench.answer("render_document", asked)
    };
    for (more, pages, said) in [
        (json!({}), 2, "Je repère vite"),
        (json!({ "gridForm": "courte" }), 1, "Je repère vite"),
        (json!({ "gridPregnancy": true }), 2, "Je prépare déjà"),
        (json!({ "gridId": scene.grid }), 2, "Je repère vite"),
    ] {
        let file = of(more);
        assert_eq!(file["pages"], json!(pages));
        let page = read(&file);
        let answers = [
            "C’est un point fort",
            "Ça va",
            "J’aimerais avancer",
            "Ça me bloque",
            "Je passe",
        ];
        says(&page, &answers);
        says(&page, &[said, "Cette grille parle de vos atouts."]);
        hides(&page, &["Fatou", "Diallo", "Le référent"]);
    }
}

#[test]
fn the_parent_takes_home_forces_and_priorities_and_nothing_private() {
    let scene = scene();
    let page = scene.page("parentPotentialites", &json!({}));
    says(
        &page,
        &[
            "Fatou",
            "Quand un imprévu tombe",
            "Un exemple : La nounou a annulé",
            "Pour mon CV : Réorganise au pied levé",
            "Je fais tenir ensemble",
            "J’ai un plan B",
            "Moi : Écrire trois relais",
            "avant le",
            "Mon référent : Appeler le relais",
            "Bon à savoir",
            "Source : ",
            "Vérifié le 23/11/2026",
        ],
    );
    hides(&page, &PRIVATE);
    // Others may read it at home.
    hides(
        &page,
        &["violences", "Diallo", "Je sais qui voir", "Ça me bloque"],
    );
    let sharing = json!({ "item": "P22", "shared": true });
    scene.act("share_potentialites", sharing);
    let page = scene.page("parentPotentialites", &json!({}));
    says(&page, &["Ma forme me permet", "MARQUE-SANTE"]);
    hides(&page, &["Je sais qui voir", "MARQUE-FAIT", "Autour de moi"]);
    let bare = json!({ "hideBlocks": ["keptPriorities", "rights", "contact"] });
    let page = scene.page("parentPotentialites", &bare);
    hides(&page, &["J’ai un plan B", "Bon à savoir", "Mon contact"]);
}

#[test]
fn the_file_has_the_voice_of_the_parent_and_the_rest_when_it_is_ticked() {
    let scene = scene();
    let page = scene.page("potentialites", &json!({}));
    says(
        &page,
        &[
            "Fatou Diallo",
            "Grille en cours",
            "Quand un imprévu tombe",
            "C’est un point fort",
            "Temps disponible",
            "Heures assurées",
            "7 h, lundi",
        ],
    );
    hides(&page, &PRIVATE[..3]);
    hides(&page, &["Un fait entendu", "Le référent", "Forme et santé"]);
    // Ticked, the column and the facts are there; health still waits for the parent.
    let whole = json!({ "hideBlocks": [] });
    let page = scene.page("potentialites", &whole);
    says(&page, &["Le référent", "Un fait entendu", "MARQUE-FAIT"]);
    hides(&page, &PRIVATE[1..3]);
    let sharing = json!({ "item": "P22", "shared": true });
    scene.act("share_potentialites", sharing);
    hides(&scene.page("potentialites", &json!({})), &PRIVATE[1..3]);
    says(
        &scene.page("potentialites", &whole),
        &["Forme et santé", "MARQUE-SANTE"],
    );
}

#[test]
fn parts_are_unticked_by_default_and_what_is_hidden_is_remembered() {
    let scene = scene();
    let sharing = json!({ "item": "P22", "shared": true });
    scene.act("share_potentialites", sharing);
    let told = scene.bench.answer(
        "describe_document",
        scene.asked("potentialites", &json!({})),
    );
    let blocks = told["blocks"].as_array().unwrap();
    for (code, printed) in [
        ("keptStrengths", true),
        ("keptPriorities", true),
        ("referentVoice", false),
        ("facts", false),
        ("health", false),
        ("timeBudget", true),
    ] {
        let block = blocks.iter().find(|block| block["code"] == code).unwrap();
        assert_eq!(block["printed"], json!(printed), "{code}");
        assert_eq!(block["present"], json!(true), "{code}");
    }
    let file = scene.made("potentialites", &json!({}));
    assert!(!text(&file, "/fileName").to_lowercase().contains("diallo"));
    let ticket = json!({ "ticket": file["ticket"], "use": "saved" });
    scene.bench.call("record_document", ticket);
    let rows = scene
        .bench
        .answer("list_documents", json!({ "personId": scene.person }));
    let row = &rows[0];
    assert_eq!(row["kind"], json!("potentialites"));
    says(
        &row["hidden"].to_string(),
        &["La colonne du référent", "Les faits", "Santé et grossesse"],
    );
}

#[test]
fn before_the_parent_has_finished_there_is_no_column_of_the_referent() {
    let scene = scene();
    scene.act("hand_potentialites", json!({ "done": false }));
    let whole = json!({ "hideBlocks": [] });
    let page = scene.page("potentialites", &whole);
    hides(&page, &["Le référent", "Un fait entendu", "MARQUE-FAIT"]);
    let told = scene
        .bench
        .answer("describe_document", scene.asked("potentialites", &whole));
    let blocks = told["blocks"].as_array().unwrap();
    for code in ["referentVoice", "facts"] {
        let block = blocks.iter().find(|block| block["code"] == code).unwrap();
        assert_eq!(block["present"], json!(false), "{code}");
    }
}

#[test]
fn a_grid_is_never_printed_under_somebody_else_s_name() {
    let scene = scene();
    let other = scene.bench.person("Martin", "Ada");
    for kind in ["parentPotentialites", "potentialites", "blankPotentialites"] {
        let asked = scene.asked(kind, &json!({ "personId": other }));
        let refused = scene.bench.refusal("render_document", asked);
        assert_eq!(refused.code, ErrorCode::NotFound, "{kind}");
    }
    for kind in ["parentPotentialites", "potentialites"] {
        let asked = json!({ "kind": kind, "personId": scene.person });
        let refused = scene.bench.refusal("render_document", asked);
        assert_eq!(refused.code, ErrorCode::BadRequest, "{kind}");
    }
    scene.act("archive_potentialites", json!({}));
    let asked = scene.asked("potentialites", &json!({}));
    let refused = scene.bench.refusal("render_document", asked);
    assert_eq!(refused.code, ErrorCode::NotFound);
}
