//! The grid of potentialités given bad input: nothing breaks, nothing is lost, and the message says what to do.

use serde_json::{Value, json};
use trame_tests::{Bench, PASSPHRASE, text};

use super::potentialites::{answered, hand, item, items, open, say};

fn desk(bench: &Bench, person: &str) -> Value {
    bench.answer("get_potentialites", json!({ "personId": person }))
}

fn close(bench: &Bench, grid: &Value) -> Value {
    bench.answer("close_potentialites", json!({ "gridId": grid["id"] }))
}

#[test]
fn all_passed_over_is_a_whole_grid() {
    let bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    let grid = answered(&bench, &person, "passe", &[]);
    let part = &grid["referent"];
    for list in [
        "toSay",
        "strengthChoices",
        "priorityChoices",
        "missing",
        "skills",
        "proposals",
    ] {
        assert_eq!(part[list], json!([]), "{list}");
    }
    // Whatever the référent says of it, « passe » is no gap.
    let view = bench.answer(
        "answer_as_referent",
        json!({ "gridId": grid["id"], "item": "P15", "mark": "bloque", "fact": "" }),
    );
    assert_eq!(view["referent"]["toSay"], json!([]));
    assert_eq!(close(&bench, &grid)["stage"], "closed");
}

#[test]
fn all_strong_offers_to_try_a_job_and_keeps_five_strengths_at_most() {
    let bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    let grid = answered(&bench, &person, "fort", &[]);
    assert_eq!(grid["referent"]["priorityChoices"], json!(["P18"]));
    assert_eq!(
        grid["referent"]["strengthChoices"]
            .as_array()
            .unwrap()
            .len(),
        27
    );
    let strengths = |codes: &[&str]| {
        let chosen: Vec<Value> = codes.iter().map(|it| json!({ "item": it })).collect();
        json!({ "gridId": grid["id"], "strengths": chosen })
    };
    let six = ["P01", "P02", "P03", "P04", "P05", "P06"];
    let refused = bench.refusal("choose_strengths", strengths(&six));
    assert!(refused.fields.contains_key("strengths"), "{refused:?}");
    let refused = bench.refusal("choose_strengths", strengths(&["P01", "P01"]));
    assert!(refused.fields.contains_key("strengths.1.item"));
    let view = bench.answer("choose_strengths", strengths(&six[..5]));
    // An example each, an action for the priority: what is left before closing, in words.
    bench.call(
        "choose_priorities",
        json!({ "gridId": grid["id"], "items": ["P18"] }),
    );
    let missing = desk(&bench, &person)["grid"]["referent"]["missing"].clone();
    assert_eq!(missing.as_array().unwrap().len(), 6);
    let refused = bench.refusal("close_potentialites", json!({ "gridId": view["id"] }));
    assert!(refused.message.contains("un exemple pour «"), "{refused:?}");
    assert!(refused.message.contains("une action dans le plan pour «"));
    // The parent may also let go of them.
    bench.call("choose_strengths", strengths(&[]));
    bench.call(
        "choose_priorities",
        json!({ "gridId": grid["id"], "items": [] }),
    );
    assert_eq!(close(&bench, &grid)["stage"], "closed");
}

#[test]
fn left_half_way_a_grid_waits_and_is_resumed() {
    let mut bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    let grid = open(&bench, &person, "courte");
    say(&bench, &grid, "P01", "fort");
    say(&bench, &grid, "P04", "bloque");
    bench.restart();
    bench.call("unlock", json!({ "passphrase": PASSPHRASE }));
    bench.clock.pass_days(20);
    let grid = desk(&bench, &person)["grid"].clone();
    assert_eq!(grid["stage"], "parent");
    assert_eq!(item(&grid, "P01")["parent"], "fort");
    assert_eq!(item(&grid, "P07")["parent"], Value::Null);
    let done = json!({ "gridId": grid["id"], "done": true });
    let refused = bench.refusal("hand_potentialites", done.clone());
    assert_eq!(refused.message, "Il reste des items sans réponse.");
    for (command, input) in [
        ("close_potentialites", json!({ "gridId": grid["id"] })),
        (
            "choose_strengths",
            json!({ "gridId": grid["id"], "strengths": [{ "item": "P01" }] }),
        ),
        (
            "choose_priorities",
            json!({ "gridId": grid["id"], "items": ["P04"] }),
        ),
    ] {
        let refused = bench.refusal(command, input);
        assert!(refused.message.contains("n’a pas terminé"), "{command}");
    }
    // An answer is taken back, and given again.
    let back = json!({ "gridId": grid["id"], "item": "P01", "mark": null });
    let view = bench.answer("answer_potentialites", back);
    assert_eq!(item(&view, "P01")["parent"], Value::Null);
    for one in items(&grid) {
        say(&bench, &grid, &text(&one, "/item"), "passe");
    }
    let view = bench.answer("hand_potentialites", done.clone());
    assert_eq!(text(&view, "/parentDoneOn"), "2026-12-13");
    assert_eq!(
        bench.answer("hand_potentialites", done)["stage"],
        "referent"
    );
}

#[test]
fn two_grids_the_same_day_follow_one_another() {
    let bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    let new =
        json!({ "personId": person, "form": "courte", "pregnancy": false, "support": "ecran" });
    let first = answered(&bench, &person, "avancer", &[("P01", "bloque")]);
    let refused = bench.refusal("open_potentialites", new.clone());
    assert!(refused.message.contains("déjà en cours"));
    close(&bench, &first);
    bench.clock.pass_seconds(60);
    let second = bench.answer("open_potentialites", new)["grid"].clone();
    say(&bench, &second, "P01", "va");
    let desk = desk(&bench, &person);
    assert_eq!(desk["grids"][0]["id"], second["id"]);
    assert_eq!(desk["grids"][1]["id"], first["id"]);
    assert_eq!(desk["grids"][0]["openedOn"], desk["grids"][1]["openedOn"]);
    // Item by item, the earlier first whichever is named first; what was not asked is not there.
    let named = |one: &Value, other: &Value| {
        let query = json!({ "gridId": one["id"], "otherId": other["id"] });
        bench.answer("compare_potentialites", query)
    };
    let compared = named(&second, &first);
    assert_eq!(compared, named(&first, &second));
    assert_eq!(compared["before"]["id"], first["id"]);
    let found = items(&compared);
    assert_eq!(found.len(), 27);
    assert_eq!(found[0]["before"]["parent"], "bloque");
    assert_eq!(found[0]["after"]["parent"], "va");
    assert_eq!(found[1]["before"]["parent"], "avancer");
    assert_eq!(found[1]["after"], Value::Null);
    let same = json!({ "gridId": first["id"], "otherId": first["id"] });
    assert!(bench.try_call("compare_potentialites", same).is_err());
}

#[test]
fn a_pack_upgraded_between_the_two_columns_changes_no_word_and_loses_no_answer() {
    let mut bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    let grid = answered(
        &bench,
        &person,
        "va",
        &[("P02", "bloque"), ("P15", "bloque")],
    );
    let mut pack = bench.answer("get_reference", json!({}))["potentialites"].clone();
    pack["version"] = json!("2027.1");
    let of_first = pack["domains"][0]["items"].as_array_mut().unwrap();
    // An item reworded, one gone, one added.
    of_first[0]["label"] = json!("Une autre phrase.");
    let mut added = of_first[1].clone();
    added["code"] = json!("P28");
    of_first[1] = added;
    std::fs::write(bench.base().join("potentialites.json"), pack.to_string()).unwrap();
    bench.restart();
    bench.call("unlock", json!({ "passphrase": PASSPHRASE }));
    let view = bench.answer(
        "answer_as_referent",
        json!({ "gridId": grid["id"], "item": "P02", "mark": "fort", "fact": "Tient ses comptes." }),
    );
    assert_eq!(view["pack"], "2026.1");
    let found = items(&view);
    assert_eq!(found.len(), 27);
    for before in items(&grid) {
        let after = item(&view, &text(&before, "/item"));
        assert_eq!(after["label"], before["label"]);
        assert_eq!(after["parent"], before["parent"]);
    }
    let codes = |grid: &Value| items(grid).iter().any(|it| it["item"] == "P28");
    assert!(!codes(&view));
    // What the new pack no longer knows comes last, kept from documents as it may be private.
    let last = view["domains"].as_array().unwrap().last().unwrap();
    assert_eq!(last["items"][0]["item"], "P02");
    assert_eq!(last["items"][0]["sensitive"], true);
    assert_eq!(
        view["referent"]["toSay"],
        json!([{ "item": "P02", "reason": "ecart" }, { "item": "P15", "reason": "en_prive" }])
    );
    close(&bench, &grid);
    // The next grid has the new words; the two still compare.
    bench.clock.pass_days(1);
    let next = answered(&bench, &person, "va", &[]);
    assert_eq!(next["pack"], "2027.1");
    assert!(codes(&next));
    let query = json!({ "gridId": grid["id"], "otherId": next["id"] });
    let compared = bench.answer("compare_potentialites", query);
    let first = item(&compared, "P01");
    assert_eq!(first["after"]["label"], "Une autre phrase.");
    assert_ne!(first["before"]["label"], first["after"]["label"]);
    assert_eq!(item(&compared, "P28")["before"], Value::Null);
    assert_eq!(item(&compared, "P02")["after"], Value::Null);
}

#[test]
fn a_child_dated_after_today_is_refused_next_to_its_field() {
    let bench = Bench::open();
    let child = |month: &str| json!({ "person": { "birthName": "Soulé", "firstName": "Léa", "household": "seul", "children": [month] } });
    let refused = bench.refusal("create_person", child("2026-12"));
    assert_eq!(
        refused.fields.get("children").map(String::as_str),
        Some("Cette date est dans le futur.")
    );
    let file = bench.answer("create_person", child("2026-11"));
    assert_eq!(desk(&bench, &text(&file, "/id"))["hint"]["isForThem"], true);
}

#[test]
fn a_fact_has_four_hundred_characters_and_an_example_two_hundred_and_eighty() {
    let bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    let grid = answered(&bench, &person, "fort", &[]);
    let fact = |length: usize| json!({ "gridId": grid["id"], "item": "P01", "mark": "va", "fact": "é".repeat(length) });
    let view = bench.answer("answer_as_referent", fact(400));
    let kept = view["referent"]["answers"][0]["fact"].as_str().unwrap();
    assert_eq!(kept.chars().count(), 400);
    let refused = bench.refusal("answer_as_referent", fact(401));
    assert!(refused.fields.contains_key("fact"), "{refused:?}");
    assert_eq!(
        desk(&bench, &person)["grid"]["referent"]["answers"][0]["fact"],
        kept
    );
    let example = |length: usize| json!({ "gridId": grid["id"], "strengths": [{ "item": "P01", "example": "é".repeat(length) }] });
    bench.call("choose_strengths", example(280));
    let refused = bench.refusal("choose_strengths", example(281));
    assert!(refused.fields.contains_key("strengths.0.example"));
}

#[test]
fn what_no_grid_knows_is_refused() {
    let bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    let grid = open(&bench, &person, "courte");
    let id = &grid["id"];
    for item in ["P02", "P99", "", "p01"] {
        let said = json!({ "gridId": id, "item": item, "mark": "va" });
        let refused = bench.refusal("answer_potentialites", said);
        assert!(refused.fields.contains_key("item"), "{item}");
    }
    for (command, input) in [
        (
            "answer_potentialites",
            json!({ "gridId": id, "item": "P01", "mark": "3" }),
        ),
        (
            "answer_potentialites",
            json!({ "gridId": id, "item": "P01", "mark": 3 }),
        ),
        (
            "open_potentialites",
            json!({ "personId": person, "form": "moyenne", "pregnancy": false, "support": "ecran" }),
        ),
        ("hand_potentialites", json!({ "gridId": "x", "done": true })),
    ] {
        assert!(bench.try_call(command, input).is_err(), "{command}");
    }
    // A grid of somebody else is not in this dossier.
    let other = bench.person("Roux", "Ali");
    let elsewhere = json!({ "personId": other, "gridId": id });
    let refused = bench.refusal("get_potentialites", elsewhere);
    assert!(refused.message.contains("n’existe plus"));
    let theirs = open(&bench, &other, "courte");
    let mixed = json!({ "gridId": id, "otherId": theirs["id"] });
    assert!(bench.try_call("compare_potentialites", mixed).is_err());
}

#[test]
fn a_birth_and_a_review_are_days_to_come() {
    let bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    let grid = open(&bench, &person, "courte");
    let update =
        |due: Value, on: Value| json!({ "gridId": grid["id"], "dueMonth": due, "reviewOn": on });
    for (due, on, field, message) in [
        (
            json!("2026-10"),
            Value::Null,
            "dueMonth",
            "Cette date est passée.",
        ),
        (
            json!("2027-10"),
            Value::Null,
            "dueMonth",
            "Cette date est trop lointaine.",
        ),
        (
            json!("2027-13"),
            Value::Null,
            "dueMonth",
            "Cette date n’existe pas. Écrivez jj/mm/aaaa.",
        ),
        (
            Value::Null,
            json!("2026-11-22"),
            "reviewOn",
            "Cette date est passée.",
        ),
        (
            Value::Null,
            json!("2126-11-23"),
            "reviewOn",
            "Cette date est trop lointaine.",
        ),
        (
            Value::Null,
            json!("31/11/2026"),
            "reviewOn",
            "Cette date n’existe pas. Écrivez jj/mm/aaaa.",
        ),
    ] {
        let refused = bench.refusal("update_potentialites", update(due, on));
        assert_eq!(refused.fields.get(field).map(String::as_str), Some(message));
    }
    // Told, a birth brings the review forward; a day of one’s own has no reason.
    let view = bench.answer(
        "update_potentialites",
        update(json!("2027-01"), Value::Null),
    );
    assert_eq!(text(&view, "/dueMonth"), "2027-01");
    assert_eq!(text(&view, "/reviewOn"), "2027-01-01");
    assert_eq!(text(&view, "/reviewMotive"), "naissance");
    let view = bench.answer(
        "update_potentialites",
        update(json!("2027-01"), json!("2026-12-14")),
    );
    assert_eq!(text(&view, "/reviewOn"), "2026-12-14");
    assert_eq!(view["reviewMotive"], Value::Null);
    let view = bench.answer("update_potentialites", update(Value::Null, Value::Null));
    assert_eq!(view["dueMonth"], Value::Null);
    assert_eq!(text(&view, "/reviewOn"), "2027-02-23");
    assert_eq!(text(&view, "/reviewMotive"), "trois_mois");
}

/// Every gesture on a grid, with its input.
fn gestures(person: &str, grid: &Value) -> Vec<(&'static str, Value)> {
    let id = &grid["id"];
    vec![
        (
            "answer_potentialites",
            json!({ "gridId": id, "item": "P01", "mark": "va" }),
        ),
        ("hand_potentialites", json!({ "gridId": id, "done": false })),
        (
            "answer_as_referent",
            json!({ "gridId": id, "item": "P01", "mark": "va", "fact": "" }),
        ),
        ("choose_strengths", json!({ "gridId": id, "strengths": [] })),
        ("choose_priorities", json!({ "gridId": id, "items": [] })),
        (
            "share_potentialites",
            json!({ "gridId": id, "item": "P22", "shared": true }),
        ),
        (
            "update_potentialites",
            json!({ "gridId": id, "dueMonth": "2027-01" }),
        ),
        (
            "update_time_budget",
            json!({ "gridId": id, "moments": { "soirs": "non" }, "dropOffMinutes": 10 }),
        ),
        ("close_potentialites", json!({ "gridId": id })),
        ("archive_potentialites", json!({ "gridId": id })),
        (
            "open_potentialites",
            json!({ "personId": person, "form": "courte", "pregnancy": false, "support": "ecran" }),
        ),
    ]
}

#[test]
fn a_closed_grid_never_changes() {
    let bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    let grid = answered(&bench, &person, "va", &[]);
    let closed = close(&bench, &grid);
    for (command, input) in gestures(&person, &grid) {
        if command == "open_potentialites" {
            continue;
        }
        let refused = bench.refusal(command, input);
        assert!(refused.message.contains("ne change plus"), "{command}");
    }
    assert_eq!(desk(&bench, &person)["grid"], closed);
    hand(&bench, &answered(&bench, &person, "va", &[]), false);
}

#[test]
fn a_closed_dossier_takes_no_grid_and_keeps_those_it_has() {
    let bench = Bench::open();
    let person = bench.person("Soulé", "Léa");
    let grid = answered(&bench, &person, "va", &[]);
    let reference = bench.answer("get_reference", json!({}));
    let reason = text(&reference, "/nomenclatures/lists/close_reason/0/code");
    let dossier = json!({ "personId": person, "closedOn": "2026-11-23", "closeReason": reason });
    bench.call("close_dossier", dossier);
    for (command, input) in gestures(&person, &grid) {
        let refused = bench.refusal(command, input);
        assert!(refused.message.contains("Ce dossier est clos"), "{command}");
    }
    assert_eq!(desk(&bench, &person)["grid"]["stage"], "referent");
    bench.call("reopen_dossier", json!({ "personId": person }));
    bench.call("archive_person", json!({ "personId": person }));
    for (command, input) in gestures(&person, &grid) {
        assert!(bench.try_call(command, input).is_err(), "{command}");
    }
    bench.call("restore_person", json!({ "personId": person }));
    close(&bench, &grid);
}
