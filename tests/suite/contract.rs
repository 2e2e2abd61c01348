//! The life of a contract: two diagnostics six months apart, a contract, its signature, its renewal with a bilan, an
//! amendment; and signed pages that nothing changes.

use serde_json::{Value, json};
use trame_tests::{Bench, base64_bytes, text};

/// A dossier with a closed diagnostic and a plan of two actions.
pub(super) fn ready_for_contract(bench: &Bench) -> String {
    let person = bench.person("Soulé", "Léa");
    bench.call("update_dossier", json!({ "personId": person, "dossier": {
        "openedOn": "2026-11-02", "rsaFrom": "2026-10-01", "orientationNotifiedOn": "2026-11-04", "orientationPath": "social" } }));
    interview(bench, &person, "fort");
    let objective = json!({ "category": "mobilite", "label": "Se déplacer seule", "status": "en_cours", "priority": 1 });
    let actions = json!([
        { "label": "S’inscrire à l’auto-école", "status": "en_cours", "actor": "partenaire", "actorName": "Auto-école solidaire", "weeklyMinutes": 540, "dueOn": "2026-12-15" },
        { "label": "Chercher un covoiturage", "status": "en_projet", "actor": "personne", "weeklyMinutes": 420, "dueOn": "2027-01-15" },
    ]);
    bench.call(
        "create_objective",
        json!({ "personId": person, "objective": objective, "actions": actions }),
    );
    person
}

/// A version of the diagnostic, opened and closed on the day.
fn interview(bench: &Bench, person: &str, impact: &str) {
    let view = bench.answer("open_diagnostic", json!({ "personId": person }));
    let fields = json!({ "state": "frein", "impact": impact, "words": "Le bus s’arrête à 18 h." });
    bench.call("update_category", json!({ "diagnosticId": text(&view, "/version/id"), "category": "mobilite", "fields": fields }));
    bench.call(
        "close_diagnostic",
        json!({ "diagnosticId": text(&view, "/version/id") }),
    );
}

/// Every line taken, agreed to on a day, sent back with other fields.
pub(super) fn agreed(view: &Value, day: &str) -> Value {
    let mut contract = view["contract"].clone();
    let taken = view["lines"].as_array().unwrap().iter().map(|line| {
        json!({ "objectiveId": line["objectiveId"], "actionId": line["actionId"], "consentedOn": day })
    });
    contract["lines"] = taken.collect();
    contract
}

/// A contract of that kind, agreed to and signed on a day.
pub(super) fn sign(bench: &Bench, view: &Value, day: &str) -> Value {
    let id = text(view, "/row/id");
    let contract = agreed(view, day);
    bench.call(
        "update_contract",
        json!({ "contractId": id, "contract": contract }),
    );
    bench.call("prepare_contract", json!({ "contractId": id }));
    bench.answer(
        "sign_contract",
        json!({ "contractId": id, "signedOn": day }),
    )
}

fn codes(view: &Value) -> Vec<String> {
    let gaps = view["gaps"].as_array().unwrap();
    gaps.iter().map(|gap| text(gap, "/code")).collect()
}

#[test]
fn two_diagnostics_a_contract_its_signature_its_renewal_and_an_amendment() {
    let bench = Bench::open();
    let person = ready_for_contract(&bench);
    let waiting = bench.answer("list_deadlines", json!({ "personId": person }));
    assert_eq!(text(&waiting, "/0/due"), "2026-11-12");
    assert_eq!(text(&waiting, "/0/doneOn"), "2026-11-04");
    assert_eq!(text(&waiting, "/1/due"), "2026-12-04");
    assert!(text(&waiting, "/1/article").contains("D. 5411-14-1"));

    // Prefilled, and told what is missing.
    let view = bench.answer(
        "create_contract",
        json!({ "personId": person, "kind": "premier" }),
    );
    let id = text(&view, "/row/id");
    assert_eq!(text(&view, "/row/label"), "Premier contrat");
    assert_eq!(text(&view, "/row/state"), "brouillon");
    assert_eq!(text(&view, "/contract/referent"), "Camille Exemple");
    assert_eq!(text(&view, "/contract/startsOn"), "2026-11-23");
    assert_eq!(text(&view, "/contract/endsOn"), "2027-05-22");
    assert_eq!(view["weeklyMinutes"], 960);
    assert_eq!(view["askedMinutes"], 900);
    assert_eq!(codes(&view), ["accord_manquant"]);
    assert_eq!(
        text(&view, "/gaps/0/label"),
        "2 lignes sans l’accord daté de la personne"
    );

    // Agreed, ready, changed, ready again, signed.
    let contract = agreed(&view, "2026-11-23");
    let update = |contract: &Value| {
        bench.answer(
            "update_contract",
            json!({ "contractId": id, "contract": contract }),
        )
    };
    assert_eq!(codes(&update(&contract)), Vec::<String>::new());
    let ready = bench.answer("prepare_contract", json!({ "contractId": id }));
    assert_eq!(text(&ready, "/row/state"), "pret");
    assert_eq!(
        text(&update(&contract), "/row/state"),
        "pret",
        "nothing changed"
    );
    let mut changed = contract.clone();
    changed["project"] = json!("Devenir aide-soignante.");
    assert_eq!(text(&update(&changed), "/row/state"), "brouillon");
    bench.call("prepare_contract", json!({ "contractId": id }));
    let today = bench.answer("get_today", json!({}));
    assert_eq!(text(&today, "/deadlines/0/detail"), "Prêt à signer");
    let signed = bench.answer(
        "sign_contract",
        json!({ "contractId": id, "signedOn": "23/11/2026" }),
    );
    assert_eq!(text(&signed, "/row/state"), "en_cours");
    assert_eq!(text(&signed, "/sha256").len(), 64);
    let waiting = bench.answer("list_deadlines", json!({ "personId": person }));
    assert_eq!(text(&waiting, "/1/doneOn"), "2026-11-23");
    assert_eq!(text(&waiting, "/2/due"), "2027-05-23");
    let file = bench.answer("get_person", json!({ "personId": person }));
    assert_eq!(text(&file, "/contract/state"), "en_cours");
    assert_eq!(file["contractDeadline"], Value::Null);
    bench.call(
        "hand_contract",
        json!({ "contractId": id, "handedOn": "2026-11-23" }),
    );

    // Six months later: another diagnostic, what changed, a bilan, the renewal.
    bench.clock.pass_days(150);
    let today = bench.answer("get_today", json!({}));
    assert_eq!(text(&today, "/endingContracts/0/on"), "2027-05-22");
    interview(&bench, &person, "faible");
    let versions = bench.answer("get_diagnostic", json!({ "personId": person }));
    let version = |at: u32| text(&versions, &format!("/versions/{at}/id"));
    let comparison = bench.answer(
        "compare_diagnostics",
        json!({ "personId": person, "fromId": version(1), "toId": version(0) }),
    );
    assert!(comparison.to_string().contains("mobilite"), "{comparison}");
    let renewal = bench.answer(
        "create_contract",
        json!({ "personId": person, "kind": "renouvellement", "followsId": id }),
    );
    assert_eq!(text(&renewal, "/row/label"), "Renouvellement n° 1");
    assert_eq!(text(&renewal, "/contract/startsOn"), "2027-05-23");
    assert_eq!(
        text(&renewal, "/contract/project"),
        "Devenir aide-soignante."
    );
    assert_eq!(text(&renewal, "/contract/diagnosticId"), version(0));
    assert_eq!(codes(&renewal), ["accord_manquant", "bilan_absent"]);
    let bilan = json!({ "contractId": id, "personDone": "J’ai eu mon code.", "personHindered": "",
        "referentDone": "", "referentHindered": "" });
    let made = bench.answer(
        "update_bilan",
        json!({ "personId": person, "bilan": bilan }),
    );
    let again = bench.answer(
        "get_contract",
        json!({ "contractId": renewal["row"]["id"] }),
    );
    assert_eq!(codes(&again), ["accord_manquant", "bilan_incomplet"]);
    let mut bilan = made["bilan"].clone();
    bilan["referentDone"] = json!("Code obtenu en mars.");
    bench.call(
        "update_bilan",
        json!({ "personId": person, "bilanId": made["id"], "bilan": bilan }),
    );
    let renewed = sign(&bench, &renewal, "2027-04-22");
    assert_eq!(
        text(&renewed, "/row/state"),
        "signe",
        "it begins when the other ends"
    );

    // An amendment of the one that runs moves its end; the base keeps its own pages.
    let first_pages = pages(&bench, &id);
    let amendment = bench.answer(
        "create_contract",
        json!({ "personId": person, "kind": "avenant", "followsId": id }),
    );
    assert_eq!(text(&amendment, "/row/label"), "Avenant n° 1");
    assert_eq!(codes(&amendment), ["objet_absent"]);
    let mut fields = amendment["contract"].clone();
    fields["amends"] = json!("Le contrat prend fin plus tôt : Léa commence une formation.");
    fields["endsOn"] = json!("2027-05-10");
    let amendment_id = text(&amendment, "/row/id");
    bench.call(
        "update_contract",
        json!({ "contractId": amendment_id, "contract": fields }),
    );
    bench.call("prepare_contract", json!({ "contractId": amendment_id }));
    bench.call(
        "sign_contract",
        json!({ "contractId": amendment_id, "signedOn": "2027-04-22" }),
    );
    let list = bench.answer("list_contracts", json!({ "personId": person }));
    let labels: Vec<String> = list["contracts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| text(row, "/label"))
        .collect();
    assert_eq!(
        labels,
        ["Renouvellement n° 1", "Premier contrat", "Avenant n° 1"]
    );
    assert_eq!(text(&list, "/contracts/1/endsOn"), "2027-05-10");
    assert_eq!(pages(&bench, &id), first_pages);
    assert_ne!(pages(&bench, &amendment_id), first_pages);
    let history = bench.answer("list_history", json!({ "personId": person }));
    assert_eq!(text(&history, "/0/title"), "Contrat signé");
}

fn pages(bench: &Bench, id: &str) -> Vec<u8> {
    let file = bench.answer("get_signed_pdf", json!({ "contractId": id }));
    assert!(text(&file, "/fileName").starts_with("contrat-signe-"));
    base64_bytes(&text(&file, "/base64"))
}

#[test]
fn signed_pages_are_those_of_the_signature_whatever_comes_after() {
    let mut bench = Bench::open();
    let person = ready_for_contract(&bench);
    let view = bench.answer(
        "create_contract",
        json!({ "personId": person, "kind": "premier" }),
    );
    let signed = sign(&bench, &view, "2026-11-23");
    let id = text(&signed, "/row/id");
    let kept = pages(&bench, &id);
    assert!(kept.starts_with(b"%PDF"));
    // The plan, the profile and the person go on living.
    let plan = bench.answer("get_plan", json!({ "personId": person }));
    let mut action = plan["objectives"][0]["actions"][0]["action"].clone();
    action["label"] = json!("Tout autre chose");
    bench.call(
        "update_action",
        json!({ "actionId": plan["objectives"][0]["actions"][0]["id"], "action": action }),
    );
    let mut profile = bench.answer("get_profile", json!({}));
    profile["structureName"] = json!("Une autre maison");
    bench.call("update_profile", profile);
    let file = bench.answer("get_person", json!({ "personId": person }));
    let mut fields = file["person"].clone();
    fields["birthName"] = json!("Autrement");
    bench.call(
        "update_person",
        json!({ "personId": person, "person": fields }),
    );
    bench.clock.pass_days(40);
    bench.restart();
    bench.call("unlock", json!({ "passphrase": trame_tests::PASSPHRASE }));
    assert_eq!(pages(&bench, &id), kept);
    let now = bench.answer("get_contract", json!({ "contractId": id }));
    assert_eq!(now["sha256"], signed["sha256"]);
    assert_eq!(now["contract"], signed["contract"]);
    assert_eq!(now["lines"], signed["lines"]);
    let check = bench.answer("check_base", json!({}));
    assert_eq!(check["ok"], true, "{check}");
}

#[test]
fn the_same_contract_signed_on_the_same_day_gives_the_same_pages() {
    let bench = Bench::open();
    let person = ready_for_contract(&bench);
    let view = bench.answer(
        "create_contract",
        json!({ "personId": person, "kind": "premier" }),
    );
    let id = text(&view, "/row/id");
    let contract = agreed(&view, "2026-11-23");
    bench.call(
        "update_contract",
        json!({ "contractId": id, "contract": contract }),
    );
    bench.call("prepare_contract", json!({ "contractId": id }));
    let backup = bench.answer("create_backup", json!({}));
    let signed = |bench: &Bench| {
        bench.call(
            "sign_contract",
            json!({ "contractId": id, "signedOn": "2026-11-23" }),
        );
        pages(bench, &id)
    };
    let first = signed(&bench);
    // Another day, from the copy made before: the clock and chance have no part in the pages.
    bench.clock.pass_days(3);
    bench.call(
        "restore_backup",
        json!({ "name": backup["name"], "passphrase": trame_tests::PASSPHRASE }),
    );
    let view = bench.answer("get_contract", json!({ "contractId": id }));
    assert_eq!(text(&view, "/row/state"), "pret");
    assert_eq!(signed(&bench), first);
}

#[test]
fn what_follows_a_signature_is_taken_back_but_never_the_signature() {
    let bench = Bench::open();
    let person = ready_for_contract(&bench);
    let view = bench.answer(
        "create_contract",
        json!({ "personId": person, "kind": "premier" }),
    );
    let id = text(&view, "/row/id");
    // A draft put away comes back.
    bench.call("archive_contract", json!({ "contractId": id }));
    assert_eq!(
        bench
            .refusal("get_contract", json!({ "contractId": id }))
            .message,
        "Cet élément n’existe plus."
    );
    bench.call("undo", json!({}));
    let view = bench.answer("get_contract", json!({ "contractId": id }));
    sign(&bench, &view, "2026-11-23");
    bench.call(
        "hand_contract",
        json!({ "contractId": id, "handedOn": "2026-11-23" }),
    );
    bench.call(
        "end_contract",
        json!({ "contractId": id, "endedOn": "2027-01-15", "endReason": "Déménagement" }),
    );
    let undone: Vec<String> = (0..2)
        .map(|_| text(&bench.answer("undo", json!({})), "/label"))
        .collect();
    assert_eq!(undone, ["Contrat arrêté", "Contrat remis à la personne"]);
    let error = bench.refusal("undo", json!({}));
    assert_eq!(error.message, "Il n’y a rien à annuler.");
    let view = bench.answer("get_contract", json!({ "contractId": id }));
    assert_eq!(text(&view, "/row/state"), "en_cours");
    assert_eq!(view["row"]["handedOn"], Value::Null);
}

#[test]
fn the_caseload_filters_and_sorts_by_contract() {
    let bench = Bench::open();
    let person = ready_for_contract(&bench);
    let other = bench.person("Foix", "Thomas");
    let found = |filter: &str| {
        let rows = bench.answer("list_people", json!({ "contract": filter }));
        let rows = rows.as_array().unwrap().clone();
        rows.iter().map(|row| text(row, "/id")).collect::<Vec<_>>()
    };
    assert_eq!(found("aucun").len(), 2);
    let view = bench.answer(
        "create_contract",
        json!({ "personId": person, "kind": "premier" }),
    );
    assert_eq!(found("en_preparation"), std::slice::from_ref(&person));
    sign(&bench, &view, "2026-11-23");
    assert_eq!(found("en_cours"), std::slice::from_ref(&person));
    assert_eq!(found("aucun"), [other]);
    assert!(found("fin_proche").is_empty());
    bench.clock.pass_days(150);
    assert_eq!(found("fin_proche"), std::slice::from_ref(&person));
    let rows = bench.answer("list_people", json!({ "sort": "contractEnd" }));
    assert_eq!(text(&rows, "/0/contract/endsOn"), "2027-05-22");
    bench.clock.pass_days(60);
    assert_eq!(found("termine"), [person]);
}
