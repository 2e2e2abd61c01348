//! The week of a parent: told in a grid, held against an activity, read by PM-20, the offer, the hours and Aujourd’hui.

use serde_json::{Value, json};
use trame_tests::{Bench, text};

use super::pmsmp::{offer, prepared};
use super::potentialites::{answered, item, open};

/// What is said of some moments; the others stay as they are.
fn week(bench: &Bench, grid: &Value, moments: &Value) -> Value {
    bench.clock.pass_seconds(1);
    bench.answer(
        "update_time_budget",
        json!({ "gridId": grid["id"], "moments": moments, "travelMinutes": 15, "dropOffMinutes": 30 }),
    )
}

fn fits(bench: &Bench, grid: &Value, minutes: u32, days: u32) -> Value {
    bench.answer(
        "check_time_budget",
        json!({ "gridId": grid["id"], "weeklyMinutes": minutes, "days": days }),
    )
}

fn household(bench: &Bench, person: &str, children: &[&str]) {
    let file = bench.answer("get_person", json!({ "personId": person }));
    let mut fields = file["person"].clone();
    fields["household"] = json!("seul");
    fields["children"] = json!(children);
    bench.call(
        "update_person",
        json!({ "personId": person, "person": fields }),
    );
}

fn codes(findings: &Value) -> Vec<String> {
    let found = findings.as_array().unwrap().iter();
    found.map(|one| text(one, "/code")).collect()
}

#[test]
fn a_week_is_told_and_an_activity_held_against_it() {
    let bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    let grid = open(&bench, &person, "courte");
    let empty = bench.refusal(
        "check_time_budget",
        json!({ "gridId": grid["id"], "weeklyMinutes": 600, "days": 2 }),
    );
    assert_eq!(
        empty.message,
        "Rien n’est encore dit des moments de la semaine."
    );

    let two = json!({ "lundi_matin": "assure", "lundi_apres_midi": "assure", "jeudi_matin": "assure", "jeudi_apres_midi": "possible" });
    let budget = week(&bench, &grid, &two)["budget"].clone();
    assert_eq!(
        (
            &budget["assuredMinutes"],
            &budget["possibleMinutes"],
            &budget["longestMinutes"]
        ),
        (&json!(630), &json!(210), &json!(420))
    );
    assert_eq!(budget["longestLabel"], "lundi, matin et après-midi");

    // 5 h 30 a day and 1 h 30 of way.
    let one = fits(&bench, &grid, 330, 1);
    assert_eq!(
        (&one["verdict"], &one["neededMinutes"]),
        (&json!("tient"), &json!(420))
    );
    assert_eq!(one["todo"], Value::Null);
    assert_eq!(
        fits(&bench, &grid, 660, 2)["verdict"],
        "tient_avec_possible"
    );
    let no = fits(&bench, &grid, 990, 3);
    assert_eq!(no["verdict"], "ne_tient_pas");
    assert_eq!(
        text(&no, "/message"),
        "Il faut 21\u{a0}h par semaine, trajets et accueil compris\u{202f}; 10\u{a0}h\u{a0}30 sont assurées et 3\u{a0}h\u{a0}30 possibles."
    );
    assert!(text(&no, "/todo").contains("annexe 5"), "{no}");

    // A moment is taken back with null; those not named stay.
    let budget = week(&bench, &grid, &json!({ "lundi_apres_midi": null }))["budget"].clone();
    assert_eq!(budget["assuredMinutes"], 420);
}

#[test]
fn what_cannot_be_is_refused_beside_its_field() {
    let bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    let grid = open(&bench, &person, "courte");
    week(&bench, &grid, &json!({ "lundi_matin": "assure" }));
    let id = &grid["id"];
    let refused = |command: &str, input: Value| {
        let fields = bench.refusal(command, input).fields;
        fields.into_keys().collect::<Vec<_>>()
    };
    assert_eq!(
        refused(
            "update_time_budget",
            json!({ "gridId": id, "moments": {}, "travelMinutes": 241, "dropOffMinutes": 300 })
        ),
        ["dropOffMinutes", "travelMinutes"]
    );
    assert_eq!(
        refused(
            "check_time_budget",
            json!({ "gridId": id, "weeklyMinutes": 0, "days": 8 })
        ),
        ["days", "weeklyMinutes"]
    );
    for moments in [json!({ "dimanche": "assure" }), json!({ "soirs": "oui" })] {
        let answer = bench.refusal(
            "update_time_budget",
            json!({ "gridId": id, "moments": moments, "dropOffMinutes": 0 }),
        );
        assert!(answer.message.contains("pas été comprise"), "{answer:?}");
    }
    // A PMSMP of somebody else is not there.
    let other = bench.person("Petit", "Jo");
    let theirs = prepared(&bench, &other, &offer(&bench), ["2026-12-07", "2026-12-18"]);
    let pmsmp = text(&theirs, "/row/id");
    let asked = json!({ "gridId": id, "weeklyMinutes": 600, "days": 2, "pmsmpId": pmsmp });
    assert_eq!(
        bench.refusal("check_time_budget", asked).message,
        bench.refusal("get_pmsmp", json!({ "pmsmpId": id })).message
    );
}

#[test]
fn the_last_grid_feeds_pm_20_the_offer_and_the_hours() {
    let bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    household(&bench, &person, &["2025-02"]);
    assert_eq!(
        bench.answer("get_assured_time", json!({ "personId": person })),
        Value::Null
    );
    let on = offer(&bench);
    // Three mornings of six hours.
    let view = prepared(&bench, &person, &on, ["2026-12-07", "2026-12-18"]);
    let pmsmp = text(&view, "/row/id");
    assert!(!codes(&view["findings"]).contains(&"PM-20".to_owned()));

    let grid = answered(&bench, &person, "va", &[]);
    week(
        &bench,
        &grid,
        &json!({ "lundi_matin": "assure", "mardi_matin": "assure", "mercredi_matin": "possible" }),
    );
    let view = bench.answer("get_pmsmp", json!({ "pmsmpId": pmsmp }));
    assert!(
        codes(&view["findings"]).contains(&"PM-20".to_owned()),
        "{view}"
    );
    let checked = bench.answer("check_pmsmp", json!({ "pmsmpId": pmsmp }));
    assert!(codes(&checked).contains(&"PM-20".to_owned()));
    let matched = bench.answer("match_offer", json!({ "personId": person, "offerId": on }));
    assert!(
        matched
            .to_string()
            .contains("7\u{a0}h assurées par semaine, selon la grille du 23/11/2026"),
        "{matched}"
    );

    // The same PMSMP, day by day: six hours in a morning of three and a half do not fit.
    let asked = json!({ "gridId": grid["id"], "weeklyMinutes": 1, "days": 1, "travelMinutes": 0, "dropOffMinutes": 0, "pmsmpId": pmsmp });
    let no = bench.answer("check_time_budget", asked);
    assert_eq!(
        (&no["verdict"], &no["neededMinutes"]),
        (&json!("ne_tient_pas"), &json!(1080))
    );
    assert!(
        text(&no, "/todo").contains("temps partiel, à demander"),
        "{no}"
    );

    let assured = bench.answer("get_assured_time", json!({ "personId": person }));
    assert_eq!(
        (&assured["assuredMinutes"], &assured["suggestedMotive"]),
        (&json!(420), &json!("parent_isole"))
    );
    assert_eq!(
        text(&assured, "/message"),
        "D’après la grille de potentialités du 23/11/2026, 7\u{a0}h sont assurées et 3\u{a0}h\u{a0}30 possibles par semaine\u{202f}; la loi demande 15\u{a0}h."
    );
    // Nothing is decided: the hours asked are still the law’s.
    let plan = bench.answer("get_plan", json!({ "personId": person }));
    assert_eq!(
        (&plan["asked"]["minutes"], &plan["targets"]),
        (&json!(900), &json!([]))
    );

    // All the working days: PM-20 goes, and so does the motive.
    let all = ["lundi", "mardi", "mercredi", "jeudi", "vendredi"];
    let halves = all
        .iter()
        .flat_map(|day| [format!("{day}_matin"), format!("{day}_apres_midi")]);
    let moments: Value = halves
        .map(|half| (half, json!("assure")))
        .collect::<serde_json::Map<_, _>>()
        .into();
    week(&bench, &grid, &moments);
    let view = bench.answer("get_pmsmp", json!({ "pmsmpId": pmsmp }));
    assert!(!codes(&view["findings"]).contains(&"PM-20".to_owned()));
    let assured = bench.answer("get_assured_time", json!({ "personId": person }));
    assert_eq!(assured["suggestedMotive"], Value::Null);
}

#[test]
fn a_priority_becomes_actions_of_the_plan_once() {
    let bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    let grid = answered(
        &bench,
        &person,
        "va",
        &[("P07", "bloque"), ("P22", "avancer")],
    );
    let id = &grid["id"];
    bench.call(
        "choose_priorities",
        json!({ "gridId": id, "items": ["P07", "P22"] }),
    );
    let action = |label: &str| json!({ "label": label, "actor": "partenaire", "actorName": "RPE", "dueOn": "2026-12-15" });
    let plan = |item: &str, actions: Value| {
        bench.clock.pass_seconds(1);
        bench.answer(
            "plan_priority",
            json!({ "gridId": id, "item": item, "actions": actions }),
        )
    };
    plan("P07", json!([action("Visiter la halte-garderie")]));
    let view = plan(
        "P07",
        json!([
            action("Visiter la halte-garderie"),
            action("Appeler le relais")
        ]),
    );
    let steps = item(&view, "P07")["priority"]["actions"].clone();
    let labels: Vec<String> = steps
        .as_array()
        .unwrap()
        .iter()
        .map(|step| text(step, "/label"))
        .collect();
    assert_eq!(labels, ["Visiter la halte-garderie", "Appeler le relais"]);

    // Words about health stay in the grid.
    plan("P22", json!([action("Voir le médecin traitant")]));
    let told = bench.answer("get_plan", json!({ "personId": person }));
    let objectives: Vec<(String, String)> = told["objectives"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                text(one, "/objective/category"),
                text(one, "/objective/label"),
            )
        })
        .collect();
    let care = item(&view, "P07");
    let care = text(&care, "/label");
    assert_eq!(
        objectives,
        [
            (
                "contraintes_familiales".to_owned(),
                care.trim_end_matches('.').to_owned()
            ),
            ("sante".to_owned(), "Avancer sur\u{202f}: Santé".to_owned()),
        ]
    );

    let refused = |input: Value| {
        bench
            .refusal("plan_priority", input)
            .fields
            .into_keys()
            .collect::<Vec<_>>()
    };
    assert_eq!(
        refused(json!({ "gridId": id, "item": "P01", "actions": [action("x")] })),
        ["item"]
    );
    assert_eq!(
        refused(json!({ "gridId": id, "item": "P07", "actions": [] })),
        ["actions"]
    );
    let mut undated = action("Autre chose");
    undated["dueOn"] = json!("");
    assert_eq!(
        refused(json!({ "gridId": id, "item": "P07", "actions": [undated] })),
        ["dueOn"]
    );
    let mut unknown = action("Autre chose");
    unknown["code"] = json!("A-inconnu");
    assert_eq!(
        refused(json!({ "gridId": id, "item": "P07", "actions": [unknown] })),
        ["code"]
    );
}

#[test]
fn aujourd_hui_tells_the_day_of_a_grid_and_the_third_birthday() {
    let bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    household(&bench, &person, &["2019-05", "2024-04"]);
    let file = |bench: &Bench| bench.answer("get_person", json!({ "personId": person }));
    assert_eq!(file(&bench)["thirdBirthdayAlertOn"], Value::Null);
    let grid = answered(&bench, &person, "va", &[]);
    let closed = bench.answer("close_potentialites", json!({ "gridId": grid["id"] }));
    // Four months before the month of the birthday, nine days later.
    assert_eq!(
        (&closed["reviewOn"], &closed["reviewMotive"]),
        (&json!("2026-12-01"), &json!("troisieme_anniversaire"))
    );
    let today = |bench: &Bench| bench.answer("get_today", json!({}));
    let view = today(&bench);
    assert_eq!(
        (&view["gridReviews"], &view["thirdBirthdays"]),
        (&json!([]), &json!([]))
    );

    bench.clock.pass_days(8);
    let view = today(&bench);
    assert_eq!(
        text(&view, "/gridReviews/0/detail"),
        "Avant les 3 ans du plus jeune enfant"
    );
    assert_eq!(text(&view, "/thirdBirthdays/0/on"), "2027-04-01");
    assert_eq!(file(&bench)["thirdBirthdayAlertOn"], "2027-04-01");

    // Another grid is under way: the day of the first one is behind.
    open(&bench, &person, "courte");
    assert_eq!(today(&bench)["gridReviews"], json!([]));
}
