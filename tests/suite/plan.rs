//! The plan: objectives, actions, hours, suggestions, history and undo.

use serde_json::json;
use trame_app::ErrorCode;
use trame_tests::{Bench, text};

#[test]
fn objectives_and_actions_make_a_page_with_its_hours() {
    let bench = Bench::open();
    let person = bench.person("Lacaze", "Marc");
    let objective = json!({ "category": "emploi", "label": "  Trouver   un emploi ", "status": "en_cours", "priority": 1 });
    let actions = json!([
        { "label": "Refaire son CV", "status": "en_cours", "actor": "personne", "weeklyMinutes": 120, "dueOn": "2026-12-04" },
        { "label": "Participer à un forum inversé", "status": "en_projet", "actor": "partenaire", "actorName": "GEIQ BTP", "weeklyMinutes": 60, "dueOn": "2026-11-02" },
    ]);
    let plan = bench.answer(
        "create_objective",
        json!({ "personId": person, "objective": objective, "actions": actions }),
    );
    assert_eq!(
        text(&plan, "/objectives/0/objective/label"),
        "Trouver un emploi"
    );
    assert_eq!(plan["weeklyMinutes"], 180);
    assert_eq!(plan["overdue"], 1);
    let mut action = plan["objectives"][0]["actions"][1]["action"].clone();
    action["status"] = json!("realisee");
    let id = plan["objectives"][0]["actions"][1]["id"].clone();
    let plan = bench.answer("update_action", json!({ "actionId": id, "action": action }));
    assert_eq!(plan["overdue"], 0);
    // Done on Monday, it took its time this week; the next ones are free of it.
    assert_eq!(plan["weeklyMinutes"], 180);
    assert_eq!(plan["weeks"][1]["minutes"], 120);
    let history = bench.answer("list_history", json!({ "personId": person }));
    assert_eq!(text(&history, "/0/title"), "Action changée");
    assert!(
        history[0]["details"].to_string().contains("Réalisée"),
        "{history}"
    );
    bench.call("undo", json!({}));
    assert_eq!(
        bench.answer("get_plan", json!({ "personId": person }))["overdue"],
        1
    );
}

#[test]
fn bad_values_are_refused_next_to_their_field() {
    let bench = Bench::open();
    let person = bench.person("Lacaze", "Marc");
    let objective =
        json!({ "category": "emploi", "label": " ", "status": "en_cours", "priority": 4 });
    let error = bench.refusal(
        "create_objective",
        json!({ "personId": person, "objective": objective }),
    );
    assert_eq!(
        error.fields.keys().collect::<Vec<_>>(),
        ["label", "priority"]
    );
    let objective =
        json!({ "category": "emploi", "label": "Trouver un emploi", "status": "en_cours" });
    let action = json!({ "label": "CV", "status": "en_cours", "actor": "personne", "startsOn": "2026-12-01", "dueOn": "2026-11-31", "weeklyMinutes": 4000 });
    let error = bench.refusal(
        "create_objective",
        json!({ "personId": person, "objective": objective, "actions": [action] }),
    );
    assert_eq!(
        error.fields.keys().collect::<Vec<_>>(),
        ["dueOn", "weeklyMinutes"]
    );
    assert!(
        bench.answer("get_plan", json!({ "personId": person }))["objectives"]
            .as_array()
            .unwrap()
            .is_empty(),
        "all or nothing"
    );
}

#[test]
fn ticked_situations_suggest_objectives_until_they_are_in_the_plan() {
    let bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    let view = bench.answer("open_diagnostic", json!({ "personId": person }));
    let reference = bench.answer("get_reference", json!({}));
    let situation = reference["referentiel"]["situations"]
        .as_array()
        .unwrap()
        .iter()
        .find(|s| s["category"] == "mobilite" && s["polarity"] == "frein")
        .unwrap()
        .clone();
    let fields = json!({ "state": "frein", "impact": "fort", "situations": [situation["code"]] });
    bench.call("update_category", json!({ "diagnosticId": text(&view, "/version/id"), "category": "mobilite", "fields": fields }));
    let found = bench.answer("list_suggestions", json!({ "personId": person }));
    let first = &found[0];
    assert_eq!(first["because"][0], situation["label"]);
    assert!(!first["actions"].as_array().unwrap().is_empty());
    let objective = json!({ "category": first["category"], "code": first["code"], "label": first["label"], "status": "en_cours" });
    bench.call(
        "create_objective",
        json!({ "personId": person, "objective": objective, "actions": [first["actions"][0]] }),
    );
    let left = bench.answer("list_suggestions", json!({ "personId": person }));
    assert_eq!(
        left.as_array().unwrap().len(),
        found.as_array().unwrap().len() - 1
    );
}

#[test]
fn a_stale_version_is_refused_and_a_repeated_save_is_one() {
    let bench = Bench::open();
    let person = bench.person("Lacaze", "Marc");
    let file = bench.answer("get_person", json!({ "personId": person }));
    let mut fields = file["person"].clone();
    fields["phone"] = json!("06 39 98 12 34");
    let save = json!({ "personId": person, "version": file["version"], "person": fields });
    let saved = bench.answer("update_person", save.clone());
    let again = bench.answer("update_person", save);
    assert_eq!(
        saved["version"], again["version"],
        "an answer lost on the way may be asked again"
    );
    fields["firstName"] = json!("Marcel");
    let stale = bench.refusal(
        "update_person",
        json!({ "personId": person, "version": file["version"], "person": fields }),
    );
    assert_eq!(stale.code, ErrorCode::Conflict);
}
