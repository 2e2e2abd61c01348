//! The bilan « à trois voix »: by phone with the tutor, then with the person; agreed, corrected, followed in the plan.

use serde_json::{Value, json};
use trame_tests::{Bench, text};

/// Five days of seven hours.
fn week() -> Value {
    let day = |weekday: u8| {
        [(9 * 60, 12 * 60), (13 * 60, 17 * 60)]
            .map(|(start, end)| json!({ "weekday": weekday, "start": start, "end": end }))
    };
    (1..=5).flat_map(day).collect()
}

/// A PMSMP from Monday 2 to Friday 13 November, over, on an offer with three tasks and three savoir-être.
pub(super) fn finished(bench: &Bench, object: &str) -> (String, String) {
    let person = bench.answer(
        "create_person",
        json!({ "person": { "birthName": "Soulé", "firstName": "Léa", "birthDate": "1990-01-31" } }),
    );
    let person = text(&person, "/id");
    let company = bench.answer(
        "create_company",
        json!({ "company": { "name": "Menuiserie Œuvrard", "siret": "73282932000074" } }),
    );
    let company = text(&company, "/id");
    let offer = bench.answer(
        "create_offer",
        json!({ "companyId": company, "job": "Menuisière d’atelier" }),
    );
    let id = text(&offer, "/row/id");
    let mut fields = offer["offer"].clone();
    let said = json!({
        "tasks": ["Poncer les pièces", "Monter un meuble", "Accueil des clients"],
        "softSkills": ["SE01", "SE05", "SE15"],
        "objects": ["decouvrir", "confirmer", "recrutement"],
        "technicalSkills": ["Lire un plan"],
        "hostName": "Inès Caradec", "hostRole": "Cheffe d’atelier", "hostPhone": "0561000000",
    });
    put(&mut fields, &said);
    bench.call("update_offer", json!({ "offerId": id, "offer": fields }));
    let view = bench.answer("create_pmsmp", json!({ "personId": person, "offerId": id }));
    let pmsmp = text(&view, "/row/id");
    let mut fields = view["pmsmp"].clone();
    let said = json!({
        "object": object, "objectives": "Confirmer l’envie de travailler le bois.", "judgedBy": "Deux meubles montés.",
        "startsOn": "2026-11-02", "endsOn": "2026-11-13", "schedule": week(), "noReplacement": true,
        "tutorName": "Inès Caradec", "tutorRole": "Cheffe d’atelier",
    });
    put(&mut fields, &said);
    bench.call("update_pmsmp", json!({ "pmsmpId": pmsmp, "pmsmp": fields }));
    for (step, on) in [
        ("convention_demandee", "2026-10-26"),
        ("convention_validee", "2026-10-30"),
        ("en_cours", "2026-11-02"),
        ("terminee", "2026-11-13"),
    ] {
        bench.call(
            "move_pmsmp",
            json!({ "pmsmpId": pmsmp, "step": step, "on": on }),
        );
    }
    (person, pmsmp)
}

fn put(fields: &mut Value, said: &Value) {
    for (name, value) in said.as_object().unwrap() {
        fields[name] = value.clone();
    }
}

fn begin(bench: &Bench, pmsmp: &str, mode: &str) -> Value {
    bench.answer(
        "create_pmsmp_bilan",
        json!({ "pmsmpId": pmsmp, "mode": mode }),
    )["bilan"]
        .clone()
}

fn line(bilan: &Value, label: &str) -> Value {
    let lines = bilan["lines"].as_array().unwrap();
    lines
        .iter()
        .find(|line| line["label"] == label)
        .unwrap()
        .clone()
}

fn mark(bench: &Bench, bilan: &Value, label: &str, said: &Value) -> Value {
    let line = line(bilan, label);
    let mut fields = line["line"].clone();
    put(&mut fields, said);
    bench.answer(
        "update_bilan_line",
        json!({ "bilanId": bilan["id"], "lineId": line["id"], "line": fields }),
    )
}

/// What a tutor says in a call: sections 1 to 4 and 7.
pub(super) fn tell(bench: &Bench, bilan: &Value, reached: &str) -> Value {
    let id = &bilan["id"];
    bench.call(
        "update_pmsmp_bilan",
        json!({ "bilanId": id, "done": { "completion": "complete" } }),
    );
    bench.call("update_pmsmp_bilan", json!({ "bilanId": id, "outcome": { "reached": reached, "evidence": "Deux meubles montés." } }));
    mark(
        bench,
        bilan,
        "Poncer les pièces",
        &json!({ "taskMark": "seul" }),
    );
    mark(
        bench,
        bilan,
        "Monter un meuble",
        &json!({ "taskMark": "avec_aide" }),
    );
    mark(
        bench,
        bilan,
        "Être à l’écoute",
        &json!({ "tutorMark": "4" }),
    );
    mark(
        bench,
        bilan,
        "Organiser son travail",
        &json!({ "tutorMark": "2" }),
    )
}

fn agree(bench: &Bench, bilan: &Value) -> Value {
    bench.answer(
        "agree_pmsmp_bilan",
        json!({ "bilanId": bilan["id"], "agreement": "d_accord", "agreedOn": "2026-11-23" }),
    )
}

fn gaps(bilan: &Value) -> Vec<String> {
    let gaps = bilan["gaps"].as_array().unwrap();
    gaps.iter().map(|gap| text(gap, "/message")).collect()
}

#[test]
fn by_phone_then_with_the_person_then_agreed_and_followed_in_the_plan() {
    let bench = Bench::open();
    let (person, pmsmp) = finished(&bench, "confirmer");
    let due = bench.answer("list_due_bilans", json!({}));
    assert_eq!(text(&due, "/0/stage"), "a_completer");
    assert_eq!(text(&due, "/0/dueOn"), "2026-11-16");
    assert_eq!(due[0]["days"], 10);
    assert_eq!(due[0]["isLate"], true);
    assert_eq!(due[0]["canSetAside"], false);
    let today = bench.answer("get_today", json!({}));
    assert_eq!(text(&today, "/dueBilans/0/personName"), "Léa Soulé");

    // Begun with what is known: the tutor, the référent, the lines of the offer, the hours of the week.
    let bilan = begin(&bench, &pmsmp, "telephone");
    assert_eq!(text(&bilan, "/frame/tutorName"), "Inès Caradec");
    assert_eq!(text(&bilan, "/frame/referentName"), "Camille Exemple");
    assert_eq!(bilan["lines"].as_array().unwrap().len(), 6);
    assert_eq!(bilan["plannedMinutes"], 70 * 60);
    assert_eq!(gaps(&bilan).len(), 4);
    let bilan = tell(&bench, &bilan, "en_partie");
    assert_eq!(gaps(&bilan), Vec::<String>::new());
    assert_eq!(bilan["doneMinutes"], 70 * 60);
    assert_eq!(bilan["renewal"]["isOpen"], true);
    assert_eq!(
        text(&bench.answer("list_due_bilans", json!({})), "/0/stage"),
        "a_faire_signer"
    );

    // The person’s voice, and where it differs.
    let bilan = mark(
        &bench,
        &bilan,
        "Organiser son travail",
        &json!({ "personMark": "4" }),
    );
    assert_eq!(line(&bilan, "Organiser son travail")["toTalk"], true);
    let bilan = mark(
        &bench,
        &bilan,
        "Organiser son travail",
        &json!({ "personMark": "N" }),
    );
    assert_eq!(line(&bilan, "Organiser son travail")["toTalk"], false);
    // Sentences for the CV: of what was seen done without help, and only that.
    assert_eq!(
        text(&line(&bilan, "Poncer les pièces"), "/cvProposal"),
        "Je sais poncer les pièces."
    );
    assert!(text(&line(&bilan, "Être à l’écoute"), "/cvProposal").starts_with("J’écoute"));
    assert_eq!(
        line(&bilan, "Organiser son travail")["cvProposal"],
        Value::Null
    );
    let kept = json!({ "cv": "Je ponce les pièces à la main.", "cvKept": true });
    let bilan = mark(&bench, &bilan, "Poncer les pièces", &kept);
    assert_eq!(line(&bilan, "Poncer les pièces")["line"]["cvKept"], true);

    // What comes after.
    let follow_ups = json!([
        { "kind": "renouvellement" },
        { "kind": "embauche", "contractType": "cdd_court", "happensOn": "2026-12-01", "who": "Léa" },
    ]);
    let bilan = bench.answer(
        "update_pmsmp_bilan",
        json!({ "bilanId": bilan["id"], "followUps": follow_ups }),
    );
    assert_eq!(text(&bilan, "/followUps/1/action/actor"), "personne");
    assert_eq!(text(&bilan, "/followUps/1/action/dueOn"), "2026-12-01");
    assert!(text(&bilan, "/followUps/1/action/label").contains("CDD de moins de 6 mois"));

    let desk = agree(&bench, &bilan);
    assert_eq!(text(&desk, "/bilan/agreement/agreement"), "d_accord");
    assert_eq!(bench.answer("list_due_bilans", json!({})), json!([]));
    assert_eq!(bench.answer("get_today", json!({}))["dueBilans"], json!([]));

    // Each becomes an action with who and when, tied to the PMSMP; once.
    let follow_ups = desk["bilan"]["followUps"].as_array().unwrap();
    let wanted: Vec<Value> = follow_ups
        .iter()
        .chain(follow_ups)
        .map(|next| json!({ "followUpId": next["id"], "action": next["action"] }))
        .collect();
    let plan = json!({ "bilanId": bilan["id"], "objectiveLabel": "Donner suite à l’immersion", "followUps": wanted });
    let desk = bench.answer("plan_follow_ups", plan.clone());
    assert!(desk["bilan"]["followUps"][0]["actionId"].is_string());
    bench.call("plan_follow_ups", plan);
    let plan = bench.answer("get_plan", json!({ "personId": person }));
    assert_eq!(plan["objectives"].as_array().unwrap().len(), 1);
    assert_eq!(text(&plan, "/objectives/0/objective/category"), "emploi");
    let actions = plan["objectives"][0]["actions"].as_array().unwrap();
    assert_eq!(actions.len(), 2);
    assert_eq!(
        text(&plan, "/objectives/0/actions/1/action/dueOn"),
        "2026-12-01"
    );
    // Taken out of the plan, it can be put there again.
    bench.call("archive_action", json!({ "actionId": actions[0]["id"] }));
    let desk = bench.answer("get_pmsmp_bilan", json!({ "pmsmpId": pmsmp }));
    assert_eq!(desk["bilan"]["followUps"][0]["actionId"], Value::Null);
    assert!(desk["bilan"]["followUps"][1]["actionId"].is_string());
}

#[test]
fn an_agreed_bilan_is_corrected_by_another_version() {
    let bench = Bench::open();
    let (_, pmsmp) = finished(&bench, "confirmer");
    let bilan = begin(&bench, &pmsmp, "collectif");
    assert_eq!(
        bench
            .refusal(
                "create_pmsmp_bilan",
                json!({ "pmsmpId": pmsmp, "mode": "collectif" })
            )
            .message,
        "Un bilan est déjà en cours pour cette immersion."
    );
    tell(&bench, &bilan, "oui");
    let id = &bilan["id"];
    agree(&bench, &bilan);
    let line = &bilan["lines"][0];
    for (command, input) in [
        (
            "update_pmsmp_bilan",
            json!({ "bilanId": id, "outcome": { "reached": "non", "evidence": "Autre chose." } }),
        ),
        (
            "update_pmsmp_bilan",
            json!({ "bilanId": id, "followUps": [{ "kind": "pause" }] }),
        ),
        (
            "update_bilan_line",
            json!({ "bilanId": id, "lineId": line["id"], "line": { "taskMark": "vue" } }),
        ),
        (
            "update_bilan_line",
            json!({ "bilanId": id, "newLine": { "kind": "savoir_etre", "code": "SE02" } }),
        ),
        (
            "agree_pmsmp_bilan",
            json!({ "bilanId": id, "agreement": "pas_d_accord", "agreedOn": "2026-11-23", "comment": "Non." }),
        ),
        ("archive_pmsmp_bilan", json!({ "bilanId": id })),
    ] {
        let refused = bench.refusal(command, input);
        assert!(
            refused.message.contains("ne change plus"),
            "{command}: {}",
            refused.message
        );
    }
    // Nothing older is offered to be undone: the opinion of the person is not taken back in one key.
    assert!(bench.try_call("undo", json!({})).is_err());
    bench.clock.pass_seconds(60);
    let next = begin(&bench, &pmsmp, "separe");
    assert_eq!(next["number"], 2);
    assert_eq!(next["agreement"], Value::Null);
    assert_eq!(text(&next, "/outcome/evidence"), "Deux meubles montés.");
    assert_eq!(next["lines"].as_array().unwrap().len(), 6);
    assert_eq!(line_mark(&next, "Être à l’écoute"), "4");
    bench.call("update_pmsmp_bilan", json!({ "bilanId": next["id"], "outcome": { "reached": "en_partie", "evidence": "Un seul meuble." } }));
    // The first stays as it was agreed to.
    let first = bench.answer(
        "get_pmsmp_bilan",
        json!({ "pmsmpId": pmsmp, "bilanId": id }),
    );
    assert_eq!(text(&first, "/bilan/outcome/reached"), "oui");
    assert_eq!(first["versions"].as_array().unwrap().len(), 2);
    // The draft goes away, with a way back.
    let desk = bench.answer("archive_pmsmp_bilan", json!({ "bilanId": next["id"] }));
    assert_eq!(desk["bilan"]["number"], 1);
    bench.call("undo", json!({}));
    let desk = bench.answer("get_pmsmp_bilan", json!({ "pmsmpId": pmsmp }));
    assert_eq!(desk["bilan"]["number"], 2);
}

fn line_mark(bilan: &Value, label: &str) -> String {
    text(&line(bilan, label), "/line/tutorMark")
}

#[test]
fn what_a_bilan_may_not_say_is_refused_next_to_its_field() {
    let bench = Bench::open();
    let (_, pmsmp) = finished(&bench, "confirmer");
    let bilan = begin(&bench, &pmsmp, "collectif");
    let id = &bilan["id"];
    let frame = |day: &str| json!({ "madeOn": day, "mode": "collectif" });
    for (part, value, field, message) in [
        (
            "frame",
            frame("2026-11-12"),
            "madeOn",
            "Cette date vient avant le dernier jour.",
        ),
        (
            "frame",
            frame("2026-11-24"),
            "madeOn",
            "Cette date est dans le futur.",
        ),
        ("frame", frame(""), "madeOn", "À remplir."),
        (
            "done",
            json!({ "completion": "complete", "missedMinutes": 70 * 60 + 1 }),
            "missedMinutes",
            "Plus que prévu\u{202f}: 70 h au plus.",
        ),
        (
            "done",
            json!({ "completion": "en_partie", "lastDay": "2026-11-04", "missedMinutes": 21 * 60 + 1 }),
            "missedMinutes",
            "Plus que prévu\u{202f}: 21 h au plus.",
        ),
        (
            "done",
            json!({ "completion": "en_partie", "lastDay": "2026-11-01" }),
            "lastDay",
            "Cette date vient avant le premier jour.",
        ),
        (
            "done",
            json!({ "completion": "en_partie", "lastDay": "2026-11-14" }),
            "lastDay",
            "Cette date vient après le dernier jour.",
        ),
        (
            "done",
            json!({ "completion": "en_partie", "lastDay": "31/11/2026" }),
            "lastDay",
            "Cette date n’existe pas. Écrivez jj/mm/aaaa.",
        ),
        (
            "followUps",
            json!([{ "kind": "embauche", "happensOn": "2026-11-01" }]),
            "followUps.0.happensOn",
            "Cette date vient avant le premier jour.",
        ),
        (
            "followUps",
            json!([{ "kind": "embauche", "contractType": "freelance" }]),
            "followUps.0.contractType",
            "Ce choix n’est pas dans la liste.",
        ),
    ] {
        let refused = bench.refusal(
            "update_pmsmp_bilan",
            json!({ "bilanId": id, part: value.clone() }),
        );
        let found = refused.fields.get(field).map(|m| m.replace('\u{a0}', " "));
        assert_eq!(found.as_deref(), Some(message), "{part} {value}");
    }
    // Technical skills are looked at for a recruitment only.
    let technical =
        json!({ "bilanId": id, "newLine": { "kind": "technique", "label": "Lire un plan" } });
    let refused = bench.refusal("update_bilan_line", technical);
    assert!(refused.fields["kind"].contains("recrutement"));
    // A savoir-être is one of the pack, and once.
    for code in ["SE99", "SE01"] {
        let again = json!({ "bilanId": id, "newLine": { "kind": "savoir_etre", "code": code } });
        assert!(
            bench
                .refusal("update_bilan_line", again)
                .fields
                .contains_key("code"),
            "{code}"
        );
    }
    // What is not complete is not agreed to; who disagrees says why.
    let said = |agreement: &str, on: &str| json!({ "bilanId": id, "agreement": agreement, "agreedOn": on });
    let refused = bench.refusal("agree_pmsmp_bilan", said("d_accord", "2026-11-23"));
    assert!(
        refused.message.contains("trois lignes observées"),
        "{}",
        refused.message
    );
    tell(&bench, &bilan, "oui");
    let refused = bench.refusal("agree_pmsmp_bilan", said("pas_d_accord", "2026-11-23"));
    assert_eq!(refused.fields["comment"], "À remplir.");
    let refused = bench.refusal("agree_pmsmp_bilan", said("d_accord", "2026-11-22"));
    assert_eq!(
        refused.fields["agreedOn"],
        "Cette date vient avant celle du bilan."
    );
    let desk = agree(&bench, &bilan);
    assert_eq!(desk["bilan"]["renewal"]["isOpen"], false);
    assert!(text(&desk, "/bilan/renewal/reason").contains("D. 5135-3"));
}

#[test]
fn a_recruitment_brings_technical_skills() {
    let bench = Bench::open();
    let (_, pmsmp) = finished(&bench, "recrutement");
    let bilan = begin(&bench, &pmsmp, "collectif");
    assert_eq!(text(&line(&bilan, "Lire un plan"), "/kind"), "technique");
    let bilan = bench.answer(
        "update_bilan_line",
        json!({ "bilanId": bilan["id"], "newLine": { "kind": "technique", "label": "Régler la scie" }, "line": { "tutorMark": "3" } }),
    );
    assert_eq!(
        text(&line(&bilan, "Régler la scie"), "/cvProposal"),
        "Je sais régler la scie."
    );
}

#[test]
fn what_the_welcome_was_goes_to_the_company_with_consent_and_without_a_name() {
    let bench = Bench::open();
    let (_, pmsmp) = finished(&bench, "confirmer");
    let bilan = begin(&bench, &pmsmp, "collectif");
    tell(&bench, &bilan, "oui");
    let said = |shared: bool| {
        json!({ "bilanId": bilan["id"], "welcome": { "welcomePrepared": "oui", "welcomeClear": "en_partie",
            "welcomeNote": "Léa Soulé était attendue à 8 h.", "welcomeShared": shared } })
    };
    let view = bench.answer("update_pmsmp_bilan", said(false));
    assert_eq!(view["welcomeLog"], Value::Null);
    let view = bench.answer("update_pmsmp_bilan", said(true));
    let log = text(&view, "/welcomeLog");
    assert!(
        log.contains("Le premier jour était préparé\u{202f}: oui."),
        "{log}"
    );
    assert!(log.contains("la personne était attendue"), "{log}");
    assert!(!log.contains("Léa") && !log.contains("Soulé"), "{log}");
    let pmsmps = bench.answer("get_pmsmp", json!({ "pmsmpId": pmsmp }));
    let company = json!({ "companyId": pmsmps["row"]["companyId"] });
    let events = |bench: &Bench| bench.answer("get_company", company.clone())["events"].clone();
    assert_eq!(events(&bench), json!([]));
    agree(&bench, &bilan);
    assert_eq!(events(&bench).as_array().unwrap().len(), 1);
    assert_eq!(text(&events(&bench), "/0/event/text"), log);
    // A correction that says the same does not write it again.
    bench.clock.pass_seconds(60);
    let next = begin(&bench, &pmsmp, "collectif");
    agree(&bench, &next);
    assert_eq!(events(&bench).as_array().unwrap().len(), 1);
}

#[test]
fn a_correction_counts_for_the_rules_once_the_person_answered() {
    let bench = Bench::open();
    let (_, pmsmp) = finished(&bench, "confirmer");
    let bilan = begin(&bench, &pmsmp, "telephone");
    tell(&bench, &bilan, "non");
    agree(&bench, &bilan);
    let renewal = bench.answer("renew_pmsmp", json!({ "pmsmpId": pmsmp }));
    let is_reached = || {
        let found = bench.answer(
            "check_pmsmp",
            json!({ "pmsmpId": text(&renewal, "/row/id") }),
        );
        let mut found = found.as_array().unwrap().iter();
        found.any(|finding| text(finding, "/message").contains("l’objectif atteint"))
    };
    let next = begin(&bench, &pmsmp, "telephone");
    bench.call(
        "update_pmsmp_bilan",
        json!({ "bilanId": next["id"], "outcome": { "reached": "oui", "evidence": "Trois meubles montés." } }),
    );
    assert!(!is_reached(), "a version being written counts for nothing");
    agree(&bench, &next);
    assert!(is_reached());
}

#[test]
fn who_acts_next_is_known_by_a_double_name_and_words_are_never_codes() {
    let bench = Bench::open();
    let (person, pmsmp) = finished(&bench, "confirmer");
    let file = bench.answer("get_person", json!({ "personId": person }));
    let mut about = file["person"].clone();
    about["usageName"] = json!("Soulé-Dupré");
    bench.call(
        "update_person",
        json!({ "personId": person, "person": about }),
    );
    let bilan = begin(&bench, &pmsmp, "telephone");
    let next = json!([
        { "kind": "autre", "who": "Mme Soulé-Dupré" },
        { "kind": "autre", "who": "Mme Duprés" },
    ]);
    let update = json!({ "bilanId": bilan["id"], "followUps": next });
    let bilan = bench.answer("update_pmsmp_bilan", update);
    assert_eq!(text(&bilan, "/followUps/0/action/actor"), "personne");
    assert_eq!(text(&bilan, "/followUps/0/action/label"), "Autre");
    assert_eq!(text(&bilan, "/followUps/1/action/actor"), "partenaire");
}

#[test]
fn when_nobody_came_three_sections_are_asked_and_no_opinion() {
    let bench = Bench::open();
    let (_, pmsmp) = finished(&bench, "confirmer");
    let bilan = begin(&bench, &pmsmp, "telephone");
    let done = json!({ "completion": "non_venue", "initiative": "personne", "reason": "Malade le premier jour." });
    let bilan = bench.answer(
        "update_pmsmp_bilan",
        json!({ "bilanId": bilan["id"], "done": done }),
    );
    assert_eq!(
        bilan["sections"],
        json!(["realisation", "accueil", "suites"])
    );
    assert_eq!(gaps(&bilan), Vec::<String>::new());
    assert_eq!(bilan["doneMinutes"], 0);
    let refused = bench.refusal(
        "agree_pmsmp_bilan",
        json!({ "bilanId": bilan["id"], "agreement": "d_accord", "agreedOn": "2026-11-23" }),
    );
    assert!(
        refused.message.contains("n’est pas venue"),
        "{}",
        refused.message
    );
    // Nothing more is due.
    assert_eq!(bench.answer("list_due_bilans", json!({})), json!([]));
    // What is left to do is said: the steps noted too far, then the way out, then nothing.
    let told = || {
        let desk = bench.answer("get_pmsmp_bilan", json!({ "pmsmpId": pmsmp }));
        text(&desk, "/bilan/withoutOpinion")
    };
    assert!(told().contains("revenez"), "{}", told());
    for step in ["terminee", "en_cours"] {
        bench.call(
            "move_pmsmp",
            json!({ "pmsmpId": pmsmp, "step": step, "back": true }),
        );
    }
    assert!(told().contains("notez"), "{}", told());
    bench.call(
        "end_pmsmp",
        json!({ "pmsmpId": pmsmp, "exit": "non_venue", "on": "2026-11-02", "reason": "Malade le premier jour." }),
    );
    assert!(told().contains("déjà"), "{}", told());
}

#[test]
fn a_bilan_is_set_aside_after_three_months_with_a_reason() {
    let bench = Bench::open();
    let (_, pmsmp) = finished(&bench, "confirmer");
    let aside = |reason: Value| json!({ "pmsmpId": pmsmp, "reason": reason });
    let refused = bench.refusal(
        "set_aside_bilan",
        aside(json!("L’entreprise ne répond plus.")),
    );
    assert!(refused.message.contains("trois mois"));
    bench.clock.pass_days(90);
    assert_eq!(
        bench.refusal("set_aside_bilan", aside(json!("  "))).fields["reason"],
        "À remplir."
    );
    let due = bench.answer(
        "set_aside_bilan",
        aside(json!("L’entreprise ne répond plus.")),
    );
    assert_eq!(text(&due, "/0/stage"), "mis_de_cote");
    assert_eq!(
        text(&due, "/0/setAsideReason"),
        "L’entreprise ne répond plus."
    );
    assert_eq!(bench.answer("get_today", json!({}))["dueBilans"], json!([]));
    let due = bench.answer("set_aside_bilan", aside(Value::Null));
    assert_eq!(text(&due, "/0/stage"), "a_completer");
}

#[test]
fn an_invented_bilan_is_one_that_could_have_been_written() {
    let bench = Bench::with_people(60);
    let rows = bench.answer(
        "list_immersions",
        json!({ "from": "2026-05-01", "to": "2026-11-30" }),
    );
    let mut seen = 0;
    for row in rows.as_array().unwrap() {
        let desk = bench.answer("get_pmsmp_bilan", json!({ "pmsmpId": row["id"] }));
        if desk["bilan"].is_null() {
            continue;
        }
        seen += 1;
        assert_eq!(gaps(&desk["bilan"]), Vec::<String>::new());
        for line in desk["bilan"]["lines"].as_array().unwrap() {
            let is_task = line["kind"] == "tache";
            assert_eq!(line["line"]["tutorMark"].is_null(), is_task);
        }
    }
    assert!(seen > 2, "{seen}");
}

#[test]
fn nothing_is_begun_before_the_end_nor_of_what_did_not_take_place() {
    let bench = Bench::open();
    let (_, pmsmp) = finished(&bench, "confirmer");
    // Another version of the same dossier, in preparation.
    let view = bench.answer("get_pmsmp", json!({ "pmsmpId": pmsmp }));
    let other = bench.answer(
        "create_pmsmp",
        json!({ "personId": view["row"]["personId"], "offerId": view["row"]["offerId"] }),
    );
    let refused = bench.refusal(
        "create_pmsmp_bilan",
        json!({ "pmsmpId": other["row"]["id"], "mode": "telephone" }),
    );
    assert!(
        refused.message.contains("n’a pas eu lieu"),
        "{}",
        refused.message
    );
    assert_eq!(
        bench
            .answer("list_due_bilans", json!({}))
            .as_array()
            .unwrap()
            .len(),
        1
    );
}
