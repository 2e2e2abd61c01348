//! What a contract refuses: each time what happened, then what to do, and nothing written.

use proptest::prelude::*;
use serde_json::{Value, json};
use trame_app::{ApiError, ErrorCode};
use trame_tests::{Bench, text};

use crate::contract::{agreed, ready_for_contract, sign};

fn start(bench: &Bench) -> (String, Value) {
    let person = ready_for_contract(bench);
    let view = bench.answer(
        "create_contract",
        json!({ "personId": person, "kind": "premier" }),
    );
    (person, view)
}

fn refused(error: &ApiError, said: &str) {
    assert_eq!(error.code, ErrorCode::Refused, "{error:?}");
    assert!(
        error.message.replace('\u{202f}', " ").contains(said),
        "{error:?}"
    );
    assert!(error.hint.is_some(), "{error:?}");
}

#[test]
fn bad_values_are_refused_next_to_their_field() {
    let bench = Bench::open();
    let (_, view) = start(&bench);
    let id = text(&view, "/row/id");
    let mut contract = agreed(&view, "2026-11-24");
    contract["startsOn"] = json!("2026-12-01");
    contract["endsOn"] = json!("2026-11-30");
    contract["reviewOn"] = json!("31/11/2026");
    contract["diagnosticId"] = json!(id);
    contract["title"] = json!("x".repeat(241));
    contract["project"] = json!("é".repeat(40_001));
    let error = bench.refusal(
        "update_contract",
        json!({ "contractId": id, "contract": contract }),
    );
    assert_eq!(
        error.fields.keys().collect::<Vec<_>>(),
        [
            "consentedOn",
            "diagnosticId",
            "endsOn",
            "project",
            "reviewOn",
            "title"
        ]
    );
    let mut long = agreed(&view, "2026-11-23");
    for field in [
        "project",
        "personEngagements",
        "referentEngagements",
        "personObservations",
        "referentObservations",
        "legalMention",
    ] {
        long[field] = json!("é".repeat(40_000));
    }
    bench.call(
        "update_contract",
        json!({ "contractId": id, "contract": long }),
    );
    let read = bench.answer("get_contract", json!({ "contractId": id }));
    assert_eq!(read["contract"], long);
}

#[test]
fn a_draft_is_not_signed_and_an_incomplete_one_is_not_ready() {
    let bench = Bench::open();
    let (_, view) = start(&bench);
    let id = json!({ "contractId": view["row"]["id"] });
    let sign = json!({ "contractId": view["row"]["id"], "signedOn": "2026-11-23" });
    refused(&bench.refusal("sign_contract", sign), "encore un brouillon");
    let error = bench.refusal("prepare_contract", id.clone());
    refused(&error, "2 lignes sans l’accord daté de la personne");
    refused(&bench.refusal("get_signed_pdf", id), "n’est pas signé");
    for command in ["hand_contract", "end_contract"] {
        let day = if command == "hand_contract" {
            "handedOn"
        } else {
            "endedOn"
        };
        let mut input = json!({ "contractId": view["row"]["id"], day: "2026-11-23" });
        if command == "end_contract" {
            input["endReason"] = json!("Emploi");
        }
        refused(&bench.refusal(command, input), "n’est pas signé");
    }
}

#[test]
fn days_of_a_signature_stay_within_reason() {
    let bench = Bench::open();
    let (_, view) = start(&bench);
    let id = text(&view, "/row/id");
    bench.call(
        "update_contract",
        json!({ "contractId": id, "contract": agreed(&view, "2026-11-23") }),
    );
    bench.call("prepare_contract", json!({ "contractId": id }));
    for day in ["", "2026-11-24", "31/11/2026"] {
        let error = bench.refusal(
            "sign_contract",
            json!({ "contractId": id, "signedOn": day }),
        );
        assert_eq!(
            error.fields.keys().collect::<Vec<_>>(),
            ["signedOn"],
            "{day}"
        );
    }
    bench.call(
        "sign_contract",
        json!({ "contractId": id, "signedOn": "2026-11-20" }),
    );
    for (command, field, days) in [
        ("hand_contract", "handedOn", ["2026-11-19", "2026-11-24"]),
        ("end_contract", "endedOn", ["2026-11-19", "2027-05-23"]),
    ] {
        for day in days {
            let mut input = json!({ "contractId": id, field: day });
            if command == "end_contract" {
                input["endReason"] = json!("Emploi");
            }
            let error = bench.refusal(command, input);
            assert_eq!(error.fields.keys().collect::<Vec<_>>(), [field], "{day}");
        }
    }
    let error = bench.refusal(
        "end_contract",
        json!({ "contractId": id, "endedOn": "2026-11-23", "endReason": " " }),
    );
    assert_eq!(error.fields.keys().collect::<Vec<_>>(), ["endReason"]);
}

#[test]
fn what_cannot_follow_is_refused() {
    let bench = Bench::open();
    let (person, view) = start(&bench);
    let id = text(&view, "/row/id");
    let create = |kind: &str, follows: Option<&str>| {
        bench.refusal(
            "create_contract",
            json!({ "personId": person, "kind": kind, "followsId": follows }),
        )
    };
    refused(&create("premier", None), "déjà en préparation");
    refused(&create("avenant", Some(&id)), "pas encore signé");
    refused(&create("renouvellement", Some(&id)), "pas encore signé");
    refused(&create("avenant", None), "celui-ci manque");
    sign(&bench, &view, "2026-11-23");
    let again = bench.refusal(
        "sign_contract",
        json!({ "contractId": id, "signedOn": "2026-11-23" }),
    );
    refused(&again, "est signé : il ne change plus");
    refused(
        &bench.refusal("archive_contract", json!({ "contractId": id })),
        "est signé",
    );
    refused(
        &bench.refusal("prepare_contract", json!({ "contractId": id })),
        "est signé",
    );
    refused(&create("premier", None), "est en cours");
    // Renewed without a bilan: drafted, never ready.
    let renewal = bench.answer(
        "create_contract",
        json!({ "personId": person, "kind": "renouvellement", "followsId": id }),
    );
    let renewal_id = text(&renewal, "/row/id");
    bench.call(
        "update_contract",
        json!({ "contractId": renewal_id, "contract": agreed(&renewal, "2026-11-23") }),
    );
    let error = bench.refusal("prepare_contract", json!({ "contractId": renewal_id }));
    refused(&error, "Le bilan du contrat précédent");
    refused(
        &create("renouvellement", Some(&id)),
        "déjà son renouvellement",
    );
    let amendment = bench.answer(
        "create_contract",
        json!({ "personId": person, "kind": "avenant", "followsId": id }),
    );
    refused(
        &create("avenant", Some(&text(&amendment, "/row/id"))),
        "celui-ci manque",
    );
    refused(&create("avenant", Some(&id)), "déjà en préparation");
    // Somebody else’s contract is no contract to follow.
    let other = bench.person("Foix", "Thomas");
    let error = bench.refusal(
        "create_contract",
        json!({ "personId": other, "kind": "avenant", "followsId": id }),
    );
    refused(&error, "celui-ci manque");
}

#[test]
fn unknown_ids_are_not_found() {
    let bench = Bench::open();
    let (person, view) = start(&bench);
    for command in [
        "get_contract",
        "prepare_contract",
        "archive_contract",
        "get_signed_pdf",
    ] {
        let error = bench.refusal(command, json!({ "contractId": person }));
        assert_eq!(error.code, ErrorCode::NotFound, "{command}");
    }
    let id = text(&view, "/row/id");
    for command in ["list_contracts", "list_deadlines"] {
        let error = bench.refusal(command, json!({ "personId": id }));
        assert_eq!(error.code, ErrorCode::NotFound, "{command}");
    }
    let mut contract = view["contract"].clone();
    contract["lines"] = json!([{ "objectiveId": person }]);
    let error = bench.refusal(
        "update_contract",
        json!({ "contractId": id, "contract": contract }),
    );
    assert_eq!(error.code, ErrorCode::NotFound);
}

#[test]
fn consent_falls_when_the_words_of_the_plan_are_taken_again() {
    let bench = Bench::open();
    let (person, view) = start(&bench);
    let id = text(&view, "/row/id");
    let contract = agreed(&view, "2026-11-23");
    let update = |refresh: bool| {
        bench.answer(
            "update_contract",
            json!({ "contractId": id, "contract": contract, "refreshLines": refresh }),
        )
    };
    update(false);
    let plan = bench.answer("get_plan", json!({ "personId": person }));
    let action = &plan["objectives"][0]["actions"][0];
    let mut fields = action["action"].clone();
    fields["weeklyMinutes"] = json!(600);
    bench.call(
        "update_action",
        json!({ "actionId": action["id"], "action": fields }),
    );
    let view = update(false);
    assert_eq!(view["lines"][0]["hasChanged"], true);
    assert_eq!(view["lines"][0]["weeklyMinutes"], 540);
    assert_eq!(text(&view, "/gaps/0/code"), "lignes_changees");
    assert_eq!(view["gaps"][0]["isBlocking"], false);
    let view = update(true);
    assert_eq!(view["lines"][0]["weeklyMinutes"], 600);
    assert_eq!(view["lines"][0]["consentedOn"], Value::Null);
    assert_eq!(text(&view, "/lines/1/consentedOn"), "2026-11-23");
    assert_eq!(text(&view, "/gaps/0/code"), "accord_manquant");
}

/// Anything one may try on a signed contract.
fn attempt(bench: &Bench, person: &str, id: &str, contract: &Value, what: u8) {
    let key = json!({ "contractId": id });
    let (command, input) = match what % 10 {
        0 => ("update_contract", {
            let mut changed = contract.clone();
            changed["project"] = json!(format!("Autre projet {what}"));
            json!({ "contractId": id, "contract": changed })
        }),
        1 => ("prepare_contract", key),
        2 => (
            "sign_contract",
            json!({ "contractId": id, "signedOn": "2026-11-22" }),
        ),
        3 => ("archive_contract", key),
        4 => ("undo", json!({})),
        5 => (
            "hand_contract",
            json!({ "contractId": id, "handedOn": "2026-11-23" }),
        ),
        6 => (
            "end_contract",
            json!({ "contractId": id, "endedOn": "2027-01-01", "endReason": "Emploi" }),
        ),
        7 => (
            "create_contract",
            json!({ "personId": person, "kind": "avenant", "followsId": id }),
        ),
        8 => (
            "create_objective",
            json!({ "personId": person, "objective": { "category": "emploi", "label": "Autre", "status": "en_cours" } }),
        ),
        _ => (
            "update_contract",
            json!({ "contractId": id, "contract": contract, "refreshLines": true }),
        ),
    };
    drop(bench.try_call(command, input));
}

/// What was signed, without what comes after.
fn signed_part(bench: &Bench, id: &str) -> (Value, Value, Value) {
    let view = bench.answer("get_contract", json!({ "contractId": id }));
    let pages = bench.answer("get_signed_pdf", json!({ "contractId": id }));
    (view["contract"].clone(), view["lines"].clone(), pages)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_changes_a_signed_contract(tries in proptest::collection::vec(any::<u8>(), 1..25)) {
        let bench = Bench::open();
        let (person, view) = start(&bench);
        let signed = sign(&bench, &view, "2026-11-23");
        let id = text(&signed, "/row/id");
        let before = signed_part(&bench, &id);
        for what in tries {
            attempt(&bench, &person, &id, &signed["contract"], what);
            prop_assert_eq!(&signed_part(&bench, &id), &before);
        }
        prop_assert_eq!(&bench.answer("check_base", json!({}))["ok"], &json!(true));
    }
}
