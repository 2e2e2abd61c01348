//! The grid of potentialités: the parent first, then the référent beside them, then what the parent chooses goes in the
//! plan. Nothing that crosses adds up answers.

use serde_json::{Value, json};
use trame_tests::{Bench, PASSPHRASE, text};

/// A grid just opened for that person.
pub(super) fn open(bench: &Bench, person: &str, form: &str) -> Value {
    bench.clock.pass_seconds(1);
    let desk = bench.answer(
        "open_potentialites",
        json!({ "personId": person, "form": form, "pregnancy": false, "support": "ecran" }),
    );
    desk["grid"].clone()
}

/// The items of a grid, in its order.
pub(super) fn items(grid: &Value) -> Vec<Value> {
    let domains = grid["domains"].as_array().unwrap().iter();
    domains
        .flat_map(|domain| domain["items"].as_array().unwrap().clone())
        .collect()
}

pub(super) fn item(grid: &Value, code: &str) -> Value {
    let found = items(grid).into_iter().find(|item| item["item"] == code);
    found.unwrap()
}

pub(super) fn say(bench: &Bench, grid: &Value, item: &str, mark: &str) -> Value {
    bench.clock.pass_seconds(1);
    bench.answer(
        "answer_potentialites",
        json!({ "gridId": grid["id"], "item": item, "mark": mark }),
    )
}

pub(super) fn hand(bench: &Bench, grid: &Value, done: bool) -> Value {
    bench.clock.pass_seconds(1);
    bench.answer(
        "hand_potentialites",
        json!({ "gridId": grid["id"], "done": done }),
    )
}

/// A grid whose parent has finished: `mark` everywhere but where another is told.
pub(super) fn answered(bench: &Bench, person: &str, mark: &str, others: &[(&str, &str)]) -> Value {
    let grid = open(bench, person, "complete");
    for one in items(&grid) {
        let code = text(&one, "/item");
        let other = others.iter().find(|(item, _)| *item == code);
        say(bench, &grid, &code, other.map_or(mark, |(_, mark)| mark));
    }
    hand(bench, &grid, true)
}

fn referent(bench: &Bench, grid: &Value, item: &str, mark: &str, fact: &str) -> Value {
    bench.answer(
        "answer_as_referent",
        json!({ "gridId": grid["id"], "item": item, "mark": mark, "fact": fact }),
    )
}

fn desk(bench: &Bench, person: &str) -> Value {
    bench.answer("get_potentialites", json!({ "personId": person }))
}

/// A grid with everything a grid can hold: the seed of what must never be counted.
pub(super) fn seeded(bench: &Bench, person: &str) -> Value {
    let said = [
        ("P01", "fort"),
        ("P05", "fort"),
        ("P07", "bloque"),
        ("P08", "avancer"),
        ("P15", "bloque"),
        ("P22", "passe"),
    ];
    let grid = answered(bench, person, "va", &said);
    referent(bench, &grid, "P01", "avancer", "A oublié deux rendez-vous.");
    referent(bench, &grid, "P05", "va", "");
    let grid_id = &grid["id"];
    bench.call(
        "choose_strengths",
        json!({ "gridId": grid_id, "strengths": [
        { "item": "P05", "example": "Le coucher, sans cris.", "cv": "Désamorce un conflit" },
        { "item": "P01", "example": "Trois rendez-vous dans la journée." },
    ] }),
    );
    bench.call(
        "choose_priorities",
        json!({ "gridId": grid_id, "items": ["P07", "P08"] }),
    );
    bench.call(
        "update_time_budget",
        json!({ "gridId": grid_id, "dropOffMinutes": 20, "travelMinutes": 25,
            "moments": { "lundi_matin": "assure", "mardi_matin": "possible", "soirs": "non" } }),
    );
    for (item, label) in [
        ("P07", "Chercher un accueil occasionnel"),
        ("P07", "Faire la liste de trois relais"),
        ("P08", "Déposer une pré-inscription"),
    ] {
        bench.clock.pass_seconds(1);
        bench.call(
            "plan_priority",
            json!({ "gridId": grid_id, "item": item, "actions": [
            { "label": label, "actor": "personne", "dueOn": "2026-12-15" },
        ] }),
        );
    }
    desk(bench, person)["grid"].clone()
}

#[test]
fn the_parent_then_the_referent_then_three_actions_in_the_plan() {
    let bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    let grid = open(&bench, &person, "complete");
    assert_eq!(items(&grid).len(), 27);
    assert_eq!(grid["stage"], "parent");
    assert_eq!(grid["referent"], Value::Null);
    // The référent cannot speak before the parent has finished.
    let early = json!({ "gridId": grid["id"], "item": "P01", "mark": "va", "fact": "" });
    let refused = bench.refusal("answer_as_referent", early);
    assert!(refused.message.contains("n’existe pas encore"));
    bench.call("archive_potentialites", json!({ "gridId": grid["id"] }));

    let grid = seeded(&bench, &person);
    assert_eq!(grid["stage"], "referent");
    assert_eq!(text(&grid, "/parentDoneOn"), "2026-11-23");
    let part = &grid["referent"];
    // « À se dire »: two steps apart, and what blocks in private, nothing else.
    assert_eq!(
        part["toSay"],
        json!([{ "item": "P01", "reason": "ecart" }, { "item": "P15", "reason": "en_prive" }])
    );
    assert_eq!(part["strengthChoices"], json!(["P01", "P05"]));
    assert_eq!(part["priorityChoices"], json!(["P07", "P08", "P15"]));
    assert_eq!(part["missing"], json!([]));
    // The parent’s answers are as they gave them.
    assert_eq!(item(&grid, "P01")["parent"], "fort");
    assert_eq!(item(&grid, "P22")["parent"], "passe");
    assert_eq!(item(&grid, "P05")["strength"]["rank"], 1);
    assert_eq!(item(&grid, "P01")["strength"]["rank"], 2);
    assert_eq!(item(&grid, "P07")["priority"]["rank"], 1);
    let steps = item(&grid, "P07")["priority"]["actions"].clone();
    assert_eq!(steps[0]["label"], "Chercher un accueil occasionnel");
    assert_eq!(steps[0]["actor"], "personne");
    assert_eq!(steps[0]["dueOn"], "2026-12-15");
    assert!(steps[1].is_object());
    let skills = part["skills"].as_array().unwrap();
    assert!(skills.iter().any(|it| it["item"] == "P05"));
    let proposals = part["proposals"].as_array().unwrap();
    assert!(proposals.iter().any(|it| it["item"] == "P07"));
    assert!(proposals.iter().all(|it| it["item"] != "P01"));

    // The three actions are in the plan, under the category of their item.
    let plan = bench.answer("get_plan", json!({ "personId": person }));
    let actions: Vec<String> = plan["objectives"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|it| it["actions"].as_array().unwrap())
        .map(|it| text(it, "/action/label"))
        .collect();
    assert_eq!(actions.len(), 3);
    assert!(actions.contains(&"Déposer une pré-inscription".to_owned()));
    assert_eq!(
        text(&plan, "/objectives/0/objective/category"),
        "contraintes_familiales"
    );

    // Closed, it has its day to be looked at again, and never changes.
    let closed = bench.answer("close_potentialites", json!({ "gridId": grid["id"] }));
    assert_eq!(closed["stage"], "closed");
    assert_eq!(text(&closed, "/reviewOn"), "2027-02-23");
    assert_eq!(text(&closed, "/reviewMotive"), "trois_mois");
    assert_eq!(closed["referent"]["answers"], grid["referent"]["answers"]);
}

#[test]
fn handed_back_to_the_parent_the_other_column_vanishes_and_is_kept() {
    let bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    let grid = answered(&bench, &person, "fort", &[("P02", "bloque")]);
    referent(&bench, &grid, "P03", "bloque", "Sept retards.");
    bench.call("choose_strengths", json!({ "gridId": grid["id"], "strengths": [{ "item": "P01", "example": "Le matin." }, { "item": "P03", "example": "Le soir." }] }));
    bench.call(
        "choose_priorities",
        json!({ "gridId": grid["id"], "items": ["P02"] }),
    );
    let back = hand(&bench, &grid, false);
    assert_eq!(back["stage"], "parent");
    assert_eq!(back["referent"], Value::Null);
    for answer in [&back, &desk(&bench, &person)] {
        assert!(!answer.to_string().contains("Sept retards"));
    }
    let history = bench.answer("list_history", json!({ "personId": person }));
    assert!(!history.to_string().contains("Sept retards"));
    // What the parent now says otherwise lets go of what was chosen on it.
    say(&bench, &grid, "P01", "va");
    say(&bench, &grid, "P02", "fort");
    let again = hand(&bench, &grid, true);
    assert_eq!(item(&again, "P01")["strength"], Value::Null);
    assert_eq!(item(&again, "P03")["strength"]["rank"], 1);
    assert_eq!(item(&again, "P02")["priority"], Value::Null);
    let answers = again["referent"]["answers"].as_array().unwrap();
    let kept = answers.iter().find(|it| it["item"] == "P03").unwrap();
    assert_eq!(kept["mark"], "bloque");
    assert_eq!(kept["fact"], "Sept retards.");
    // And the parent’s answers are nobody else’s to change.
    let over = json!({ "gridId": grid["id"], "item": "P03", "mark": "bloque" });
    let refused = bench.refusal("answer_potentialites", over);
    assert!(refused.message.contains("personne ne répond à sa place"));
}

#[test]
fn the_short_form_asks_nine_items_and_a_pregnancy_words_them_otherwise() {
    let bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    let desk = bench.answer(
        "open_potentialites",
        json!({ "personId": person, "form": "courte", "pregnancy": true, "support": "papier" }),
    );
    let grid = &desk["grid"];
    let found = items(grid);
    assert_eq!(found.len(), 9);
    assert!(
        grid["domains"]
            .as_array()
            .unwrap()
            .iter()
            .all(|it| it["items"].as_array().unwrap().len() == 1)
    );
    assert!(text(&item(grid, "P04"), "/label").contains("bébé"));
    // What tells of health or of the pregnancy leaves only when the parent agrees; the rest is not asked about.
    let sensitive = |code: &str| item(grid, code)["sensitive"] == true;
    assert!(sensitive("P04") && sensitive("P22") && !sensitive("P01"));
    assert!(found.iter().all(|it| it["shared"] == false));
    let share = |item: &str| json!({ "gridId": grid["id"], "item": item, "shared": true });
    let view = bench.answer("share_potentialites", share("P22"));
    assert_eq!(item(&view, "P22")["shared"], true);
    let refused = bench.refusal("share_potentialites", share("P01"));
    assert!(refused.fields.contains_key("item"));
}

#[test]
fn the_dossier_hints_and_never_filters() {
    let bench = Bench::open();
    let person = |fields: Value| {
        let file = bench.answer("create_person", json!({ "person": fields }));
        text(&file, "/id")
    };
    let lone = person(
        json!({ "birthName": "Soulé", "firstName": "Léa", "household": "seul", "children": ["2024-02", "2015-01"] }),
    );
    let hint = desk(&bench, &lone)["hint"].clone();
    assert_eq!(hint["isForThem"], true);
    assert_eq!(hint["reasons"].as_array().unwrap().len(), 1);
    assert_eq!(text(&hint, "/thirdBirthdayOn"), "2027-02-01");
    assert_eq!(hint["thirdBirthdayAlert"], true);
    let other = person(json!({ "birthName": "Roux", "firstName": "Ali" }));
    let hint = desk(&bench, &other)["hint"].clone();
    assert_eq!(hint["isForThem"], false);
    assert_eq!(hint["thirdBirthdayOn"], Value::Null);
    assert_eq!(items(&open(&bench, &other, "courte")).len(), 9);
    let pregnant = person(
        json!({ "birthName": "Diallo", "firstName": "Awa", "household": "couple", "expectedBirth": "2027-03" }),
    );
    let hint = desk(&bench, &pregnant)["hint"].clone();
    assert_eq!(hint["isForThem"], true);
    assert_eq!(hint["reasons"], json!(["Naissance attendue en 03/2027."]));
}

#[test]
fn each_gesture_can_be_undone_until_the_grid_is_closed() {
    let bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    let grid = answered(&bench, &person, "va", &[("P01", "fort")]);
    let undo = || {
        bench.clock.pass_seconds(1);
        bench.call("undo", json!({}));
        desk(&bench, &person)["grid"].clone()
    };
    referent(&bench, &grid, "P01", "bloque", "Un fait.");
    let after = undo();
    assert_eq!(after["referent"]["answers"][0]["mark"], Value::Null);
    assert_eq!(after["referent"]["answers"][0]["fact"], "");
    assert_eq!(undo()["stage"], "parent");
    let last = items(&grid).pop().unwrap();
    assert_eq!(item(&undo(), &text(&last, "/item"))["parent"], Value::Null);
    bench.call("archive_potentialites", json!({ "gridId": grid["id"] }));
    assert_eq!(desk(&bench, &person)["grid"], Value::Null);
    assert_eq!(undo()["id"], grid["id"]);
    say(&bench, &grid, &text(&last, "/item"), "va");
    let grid = hand(&bench, &grid, true);
    bench.call("close_potentialites", json!({ "gridId": grid["id"] }));
    // A closed grid is not opened again in one key.
    assert!(bench.try_call("undo", json!({})).is_err());
    assert_eq!(desk(&bench, &person)["grid"]["stage"], "closed");
}

#[test]
fn history_tells_it_in_french_and_keeps_private_lines_out() {
    let bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    let grid = answered(
        &bench,
        &person,
        "fort",
        &[("P01", "bloque"), ("P22", "bloque")],
    );
    bench.call("choose_strengths", json!({ "gridId": grid["id"], "strengths": [{ "item": "P03", "example": "Le bus supprimé." }] }));
    bench.call("close_potentialites", json!({ "gridId": grid["id"] }));
    let history = bench.answer("list_history", json!({ "personId": person }));
    let rows = history.as_array().unwrap();
    let told: Vec<String> = rows
        .iter()
        .flat_map(|row| row["details"].as_array().unwrap())
        .map(|line| line.as_str().unwrap().replace('\u{202f}', " "))
        .collect();
    let has = |words: &str| told.iter().any(|line| line == words);
    assert!(has(
        "« Je fais tenir ensemble les repas, les soins, les rendez-vous et les papiers » : Ça me bloque en ce moment"
    ));
    assert!(has(
        "« Quand un imprévu tombe, je trouve une autre solution » : parmi mes forces"
    ));
    assert!(has("Le parent a terminé le : 23/11/2026"), "{told:?}");
    assert!(has("Close le : 23/11/2026"), "{told:?}");
    assert!(
        has("À revoir le : 23/02/2027 (trois mois après)"),
        "{told:?}"
    );
    assert!(told.iter().all(|line| !line.contains("Ma forme")));
    assert!(told.iter().all(|line| !line.contains("bus supprimé")));
    let titles: Vec<String> = rows.iter().map(|row| text(row, "/title")).collect();
    assert_eq!(titles[0], "Grille de potentialités close");
    assert!(titles.contains(&"Grille de potentialités ouverte".to_owned()));
}

#[test]
fn invented_grids_show_every_stage_and_two_to_compare() {
    let bench = Bench::with_people(40);
    let people = bench.answer("list_people", json!({}));
    let desks: Vec<Value> = people
        .as_array()
        .unwrap()
        .iter()
        .map(|row| desk(&bench, &text(row, "/id")))
        .filter(|desk| !desk["grid"].is_null())
        .collect();
    assert_eq!(desks.len(), 4);
    let grids = |desk: &Value| desk["grids"].as_array().unwrap().clone();
    for stage in ["parent", "referent", "closed"] {
        let mut all = desks.iter().flat_map(grids);
        assert!(all.any(|row| row["stage"] == stage), "{stage}");
    }
    assert!(desks.iter().any(|desk| grids(desk).len() == 2));
    let closed = desks
        .iter()
        .filter(|desk| desk["grid"]["stage"] == "closed");
    for desk in closed {
        let found = items(&desk["grid"]);
        assert!(found.iter().any(|it| it["strength"]["example"].is_string()));
        let mut priorities = found.iter().filter(|it| it["priority"].is_object());
        assert!(priorities.all(|it| it["priority"]["actions"][0].is_object()));
    }
}

/// Every key and number of an answer, by path.
fn walk(path: &str, value: &Value, found: &mut Vec<(String, Option<f64>)>) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                found.push((format!("{path}/{name}"), None));
                walk(&format!("{path}/{name}"), field, found);
            }
        }
        Value::Array(list) => {
            for one in list {
                walk(path, one, found);
            }
        }
        Value::Number(number) => found.push((path.to_owned(), number.as_f64())),
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

#[test]
fn nothing_that_crosses_adds_up_answers() {
    let mut bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    let first = seeded(&bench, &person);
    bench.call("close_potentialites", json!({ "gridId": first["id"] }));
    bench.restart();
    bench.call("unlock", json!({ "passphrase": PASSPHRASE }));
    let second = answered(&bench, &person, "avancer", &[]);
    let compared = bench.answer(
        "compare_potentialites",
        json!({ "gridId": first["id"], "otherId": second["id"] }),
    );
    let whole = bench.answer(
        "get_potentialites",
        json!({ "personId": person, "gridId": first["id"] }),
    );
    let latest = desk(&bench, &person);
    let words = [
        "score", "total", "sum", "somme", "moyenne", "average", "mean", "count", "compte",
        "nombre", "percent", "pourcent", "rate", "ratio", "points", "level", "niveau", "grade",
        "progress",
    ];
    for (name, answer) in [("compare", compared), ("closed", whole), ("open", latest)] {
        let mut found = Vec::new();
        walk("", &answer, &mut found);
        assert!(found.len() > 100, "{name}");
        for (path, number) in found {
            let key = path.rsplit('/').next().unwrap();
            let low = key.to_lowercase();
            for word in words {
                assert!(!low.contains(word), "{name}: {path}");
            }
            if number.is_some() {
                assert!(key == "rank" || key.ends_with("Minutes"), "{name}: {path}");
            }
        }
    }
}
