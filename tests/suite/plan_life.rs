//! The life of a plan: actions end and start again, change places, take hours, and a bilan says what came of them.

use serde_json::{Value, json};
use trame_app::ErrorCode;
use trame_tests::{Bench, text};

/// A plan of two objectives; the first has three actions of an hour each.
fn plan(bench: &Bench) -> (String, Value) {
    let person = bench.person("Lacaze", "Marc");
    let action = |label: &str| json!({ "label": label, "status": "en_cours", "actor": "personne", "weeklyMinutes": 60, "startsOn": "2026-11-02" });
    let objective = |label: &str, priority: u8| json!({ "category": "emploi", "label": label, "status": "en_cours", "priority": priority });
    bench.call(
        "create_objective",
        json!({ "personId": person, "objective": objective("Trouver un emploi", 1),
        "actions": [action("CV"), action("Forum"), action("Atelier")] }),
    );
    let view = bench.answer(
        "create_objective",
        json!({ "personId": person, "objective": objective("Choisir un métier", 1) }),
    );
    (person, view)
}

fn labels(actions: &Value) -> Vec<String> {
    let actions = actions.as_array().unwrap().iter();
    actions.map(|a| text(a, "/action/label")).collect()
}

fn priorities(view: &Value) -> Vec<Option<u64>> {
    let objectives = view["objectives"].as_array().unwrap().iter();
    objectives
        .map(|o| o["objective"]["priority"].as_u64())
        .collect()
}

/// The first action with other values.
fn with(view: &Value, changes: Value) -> Value {
    let shown = &view["objectives"][0]["actions"][0];
    let mut action = shown["action"].clone();
    for (name, value) in changes.as_object().unwrap() {
        action[name] = value.clone();
    }
    json!({ "actionId": shown["id"], "action": action })
}

#[test]
fn an_action_ends_with_its_day_and_reason_and_starts_again_without() {
    let bench = Bench::open();
    let (person, view) = plan(&bench);
    for status in ["abandonnee", "annulee"] {
        let error = bench.refusal("update_action", with(&view, json!({ "status": status })));
        assert_eq!(error.fields.keys().collect::<Vec<_>>(), ["closeReason"]);
    }
    let tomorrow = json!({ "status": "realisee", "closedOn": "24/11/2026" });
    let error = bench.refusal("update_action", with(&view, tomorrow));
    assert!(error.fields["closedOn"].contains("futur"), "{error:?}");
    let before = json!({ "status": "realisee", "closedOn": "2026-11-01" });
    let error = bench.refusal("update_action", with(&view, before));
    assert_eq!(error.fields.keys().collect::<Vec<_>>(), ["closedOn"]);

    let closing = json!({ "status": "abandonnee", "closeReason": "  Plus de   train " });
    let closed = bench.answer("update_action", with(&view, closing));
    let action = &closed["objectives"][0]["actions"][0]["action"];
    assert_eq!(action["closedOn"], "2026-11-23");
    assert_eq!(action["closeReason"], "Plus de train");
    let history = bench.answer("list_history", json!({ "personId": person }));
    let details = history[0]["details"].to_string();
    assert!(
        details.contains("Fin : Plus de train, 23/11/2026"),
        "{details}"
    );

    let opened = bench.answer(
        "update_action",
        with(&closed, json!({ "status": "en_cours" })),
    );
    let action = &opened["objectives"][0]["actions"][0]["action"];
    assert!(action["closedOn"].is_null() && action["closeReason"].is_null());
    bench.call("undo", json!({}));
    let undone = bench.answer("get_plan", json!({ "personId": person }));
    assert_eq!(
        undone["objectives"][0]["actions"][0]["action"]["closeReason"],
        "Plus de train"
    );
}

#[test]
fn one_objective_a_rank_in_one_operation() {
    let bench = Bench::open();
    let (person, view) = plan(&bench);
    assert_eq!(
        priorities(&view),
        [Some(2), Some(1)],
        "the newest took the first rank"
    );
    let mut objective = view["objectives"][0]["objective"].clone();
    objective["priority"] = json!(1);
    let id = &view["objectives"][0]["id"];
    let view = bench.answer(
        "update_objective",
        json!({ "objectiveId": id, "objective": objective }),
    );
    assert_eq!(priorities(&view), [Some(1), Some(2)]);
    bench.call("undo", json!({}));
    let view = bench.answer("get_plan", json!({ "personId": person }));
    assert_eq!(
        priorities(&view),
        [Some(2), Some(1)],
        "both ranks come back at once"
    );
}

#[test]
fn objectives_and_actions_change_places_and_it_can_be_undone() {
    let bench = Bench::open();
    let (person, view) = plan(&bench);
    let minutes = view["weeklyMinutes"].clone();
    let actions = &view["objectives"][0]["actions"];
    let order = json!({ "personId": person, "objectiveId": view["objectives"][0]["id"], "actionIds": [actions[2]["id"], actions[0]["id"], actions[1]["id"]] });
    let moved = bench.answer("reorder_plan", order.clone());
    assert_eq!(
        labels(&moved["objectives"][0]["actions"]),
        ["Atelier", "CV", "Forum"]
    );
    assert_eq!(
        (&moved["weeklyMinutes"], &moved["weeks"]),
        (&minutes, &view["weeks"]),
        "hours do not depend on it"
    );
    let again = bench.answer("reorder_plan", order);
    assert_eq!(
        again["objectives"], moved["objectives"],
        "asked twice, done once"
    );

    let swapped = json!({ "personId": person, "objectiveIds": [view["objectives"][1]["id"], view["objectives"][0]["id"]] });
    let swapped = bench.answer("reorder_plan", swapped);
    assert_eq!(
        text(&swapped, "/objectives/0/objective/label"),
        "Choisir un métier"
    );
    bench.call("undo", json!({}));
    bench.call("undo", json!({}));
    let back = bench.answer("get_plan", json!({ "personId": person }));
    assert_eq!(
        labels(&back["objectives"][0]["actions"]),
        ["CV", "Forum", "Atelier"]
    );

    let stranger = bench.person("Soulé", "Léa");
    let order = json!({ "personId": stranger, "objectiveId": view["objectives"][0]["id"], "actionIds": [actions[1]["id"], actions[0]["id"]] });
    let gone = bench.refusal("reorder_plan", order);
    assert_eq!(gone.code, ErrorCode::NotFound);
    let twice = json!({ "personId": person, "objectiveId": view["objectives"][0]["id"], "actionIds": [actions[1]["id"], actions[1]["id"]] });
    let gone = bench.refusal("reorder_plan", twice);
    assert_eq!(gone.code, ErrorCode::NotFound);
}

#[test]
fn hours_follow_the_dates_week_by_week() {
    let bench = Bench::open();
    let (_, view) = plan(&bench);
    let weeks = |view: &Value| -> Vec<u64> {
        let weeks = view["weeks"].as_array().unwrap().iter();
        weeks.map(|w| w["minutes"].as_u64().unwrap()).collect()
    };
    assert_eq!(weeks(&view), [180; 13]);
    assert_eq!(view["weeks"][12]["monday"], "2027-02-15");
    let dates = json!({ "startsOn": "2026-12-02", "dueOn": "2026-12-14" });
    let dated = bench.answer("update_action", with(&view, dates));
    assert_eq!(weeks(&dated)[..5], [120, 180, 180, 180, 120]);
    assert_eq!(dated["weeklyMinutes"], 120);
}

#[test]
fn hours_asked_are_lowered_by_a_decision_that_says_why() {
    let bench = Bench::open();
    let (person, view) = plan(&bench);
    assert_eq!(
        (
            &view["asked"]["minutes"],
            &view["asked"]["lawMinutes"],
            &view["asked"]["usualMax"]
        ),
        (&json!(900), &json!(900), &json!(1200))
    );
    assert!(text(&view, "/asked/article").contains("L. 5411-6"));
    let target = |minutes: u32, motive: &str, detail: Option<&str>| json!({ "personId": person, "target": { "weeklyMinutes": minutes, "motive": motive, "detail": detail, "until": "2027-05-31" } });
    let error = bench.refusal("update_hours_target", target(901, "autre", None));
    assert_eq!(
        error.fields.keys().collect::<Vec<_>>(),
        ["detail", "weeklyMinutes"]
    );
    let lowered = bench.answer("update_hours_target", target(300, "parent_isole", None));
    assert_eq!(lowered["asked"]["minutes"], 300);
    assert_eq!(lowered["asked"]["loweredBy"], lowered["targets"][0]["id"]);
    assert_eq!(lowered["targets"][0]["target"]["decidedOn"], "2026-11-23");
    let history = bench.answer("list_history", json!({ "personId": person }));
    assert_eq!(text(&history, "/0/title"), "Heures demandées changées");

    // Of two decisions of one day, the later one holds.
    bench.clock.pass_seconds(60);
    let exempted = bench.answer(
        "update_hours_target",
        target(0, "autre", Some("Hospitalisée")),
    );
    assert_eq!(exempted["asked"]["minutes"], 0);
    let id = &exempted["asked"]["loweredBy"];
    let back = bench.answer("archive_hours_target", json!({ "targetId": id }));
    assert_eq!(back["asked"]["minutes"], 300);
    bench.call("undo", json!({}));
    let undone = bench.answer("get_plan", json!({ "personId": person }));
    assert_eq!(undone["asked"]["minutes"], 0);
    bench.clock.pass_days(365);
    let later = bench.answer("get_plan", json!({ "personId": person }));
    assert_eq!(later["asked"]["minutes"], 900, "both decisions are over");
}

#[test]
fn an_action_is_tied_to_an_appointment_of_the_same_person() {
    let bench = Bench::open();
    let (person, view) = plan(&bench);
    let stranger = bench.person("Soulé", "Léa");
    let appointment = |person: &str| {
        let fields = json!({ "day": "2026-12-01", "time": "14:30", "minutes": 45, "subject": "Point d’étape", "attendance": "prevu" });
        let made = bench.answer(
            "create_appointment",
            json!({ "personId": person, "appointment": fields }),
        );
        text(&made, "/id")
    };
    let theirs = appointment(&stranger);
    let error = bench.refusal(
        "update_action",
        with(&view, json!({ "appointmentId": theirs })),
    );
    assert_eq!(error.fields.keys().collect::<Vec<_>>(), ["appointmentId"]);
    let own = appointment(&person);
    let tied = bench.answer(
        "update_action",
        with(&view, json!({ "appointmentId": own })),
    );
    assert_eq!(
        tied["objectives"][0]["actions"][0]["action"]["appointmentId"],
        own.as_str()
    );
    assert_eq!(text(&tied, "/appointments/0/startsAt"), "2026-12-01T14:30");
    assert_eq!(tied["appointments"].as_array().unwrap().len(), 1);
}

#[test]
fn a_bilan_is_written_in_two_voices_beside_the_facts_of_its_day() {
    let bench = Bench::open();
    let (person, view) = plan(&bench);
    bench.call(
        "update_action",
        with(
            &view,
            json!({ "status": "realisee", "closedOn": "2026-11-20", "dueOn": "2026-11-10" }),
        ),
    );
    let words = |done: &str, referent: &str| json!({ "personDone": done, "personHindered": "Le car est supprimé.", "referentDone": referent, "referentHindered": "" });
    let first = bench.answer(
        "update_bilan",
        json!({ "personId": person, "bilan": words("J’ai refait mon CV.", "") }),
    );
    assert_eq!(first["isComplete"], false);
    assert_eq!(first["bilan"]["madeOn"], "2026-11-23");
    assert_eq!(
        first["facts"],
        json!({ "done": 1, "abandoned": 0, "cancelled": 0, "open": 2, "overdue": 0 })
    );
    let save = json!({ "personId": person, "bilanId": first["id"], "bilan": words("J’ai refait mon CV.", "CV envoyé à trois employeurs.") });
    let saved = bench.answer("update_bilan", save);
    assert_eq!(
        (&saved["id"], saved["isComplete"].as_bool()),
        (&first["id"], Some(true))
    );

    // What happens afterwards does not change what the bilan counted.
    bench.clock.pass_days(10);
    let plan = bench.answer("get_plan", json!({ "personId": person }));
    let third = &plan["objectives"][0]["actions"][2];
    let mut action = third["action"].clone();
    action["status"] = json!("annulee");
    action["closeReason"] = json!("Atelier fermé");
    let later = bench.answer(
        "update_action",
        json!({ "actionId": third["id"], "action": action }),
    );
    assert_eq!(later["bilans"][0]["facts"], first["facts"]);
    let gone = bench.answer("archive_bilan", json!({ "bilanId": first["id"] }));
    assert!(gone["bilans"].as_array().unwrap().is_empty());
    bench.call("undo", json!({}));
    let back = bench.answer("get_plan", json!({ "personId": person }));
    assert_eq!(
        text(&back, "/bilans/0/bilan/referentDone"),
        "CV envoyé à trois employeurs."
    );
    let error = bench.refusal("update_bilan", json!({ "personId": person, "bilan": { "madeOn": "2027-01-01", "personDone": "", "personHindered": "", "referentDone": "", "referentHindered": "" } }));
    assert_eq!(error.fields.keys().collect::<Vec<_>>(), ["madeOn"]);
}
