//! The life of an immersion: an offer, a person, what the law refuses, the course to the end, its renewal.

use serde_json::{Value, json};
use trame_tests::{Bench, text};

/// A company with a right SIRET and an offer of two places.
pub(super) fn offer(bench: &Bench) -> String {
    let company = json!({ "name": "Boulangerie des Exemples", "siret": "732 829 320 00074", "communeName": "Toulouse" });
    let view = bench.answer("create_company", json!({ "company": company }));
    let company = text(&view, "/id");
    let view = bench.answer(
        "create_offer",
        json!({ "companyId": company, "job": "Vente en boulangerie" }),
    );
    let mut fields = view["offer"].clone();
    fields["hostName"] = json!("Ana Lopes");
    fields["hostRole"] = json!("Responsable");
    fields["hostPhone"] = json!("05 36 49 00 11");
    fields["objects"] = json!(["decouvrir", "recrutement"]);
    fields["technicalSkills"] = json!(["Tenir une caisse"]);
    fields["transit"] = json!(true);
    fields["otherMeasures"] = json!("Horaires adaptés à la crèche");
    fields["schedule"] = json!([
        { "weekday": 1, "start": 360, "end": 720 },
        { "weekday": 2, "start": 360, "end": 720 },
        { "weekday": 3, "start": 360, "end": 720 },
    ]);
    let id = text(&view, "/row/id");
    bench.call("update_offer", json!({ "offerId": id, "offer": fields }));
    id
}

/// Somebody of age.
fn person(bench: &Bench) -> String {
    let person = bench.person("Soulé", "Léa");
    let file = bench.answer("get_person", json!({ "personId": person }));
    let mut fields = file["person"].clone();
    fields["birthDate"] = json!("1990-01-31");
    bench.call(
        "update_person",
        json!({ "personId": person, "person": fields }),
    );
    person
}

/// A PMSMP of that person on that offer, whole, from a day to another.
pub(super) fn prepared(bench: &Bench, person: &str, offer: &str, dates: [&str; 2]) -> Value {
    bench.clock.pass_seconds(1);
    let view = bench.answer(
        "create_pmsmp",
        json!({ "personId": person, "offerId": offer }),
    );
    dated(bench, &view, dates)
}

/// The same with other dates.
fn dated(bench: &Bench, view: &Value, [first, last]: [&str; 2]) -> Value {
    let mut fields = view["pmsmp"].clone();
    fields["object"] = json!("decouvrir");
    if fields["objectives"] == json!("") {
        fields["objectives"] = json!("Découvrir la vente au comptoir");
    }
    fields["judgedBy"] = json!("Servir seule trois clients de suite");
    fields["startsOn"] = json!(first);
    fields["endsOn"] = json!(last);
    fields["noReplacement"] = json!(true);
    bench.answer(
        "update_pmsmp",
        json!({ "pmsmpId": text(view, "/row/id"), "version": view["row"]["version"], "pmsmp": fields }),
    )
}

fn step(bench: &Bench, view: &Value, step: &str) -> Value {
    bench.clock.pass_seconds(1);
    bench.answer(
        "move_pmsmp",
        json!({ "pmsmpId": text(view, "/row/id"), "step": step }),
    )
}

/// Through every step to « terminée », the clock left after its last day.
fn finished(bench: &Bench, view: &Value, days: u64) -> Value {
    for noted in [
        "proposee",
        "rencontre_faite",
        "convention_demandee",
        "convention_validee",
    ] {
        step(bench, view, noted);
    }
    bench.clock.pass_days(days);
    step(bench, view, "en_cours");
    step(bench, view, "terminee")
}

fn blocking(view: &Value) -> Vec<String> {
    let findings = view["findings"].as_array().unwrap().iter();
    let found = findings.filter(|finding| finding["level"] == "bloquant");
    found.map(|finding| text(finding, "/code")).collect()
}

#[test]
fn an_offer_fills_in_the_immersion_of_a_person_and_its_course_is_noted_step_by_step() {
    let bench = Bench::open();
    let (person, offer) = (person(&bench), offer(&bench));
    let view = bench.answer(
        "create_pmsmp",
        json!({ "personId": person, "offerId": offer }),
    );
    assert_eq!(text(&view, "/pmsmp/tutorName"), "Ana Lopes");
    assert_eq!(text(&view, "/pmsmp/tutorPhone"), "0536490011");
    assert_eq!(view["weeklyMinutes"], json!(18 * 60));
    assert_eq!(text(&view, "/row/state"), "en_preparation");
    assert_eq!(text(&view, "/row/companyName"), "Boulangerie des Exemples");
    assert!(blocking(&view).contains(&"PM-01".to_owned()));

    let view = dated(&bench, &view, ["2026-11-30", "2026-12-11"]);
    assert_eq!(blocking(&view), Vec::<String>::new());
    assert_eq!(view["presenceDays"], json!(6));
    assert_eq!(view["row"]["days"], json!(12));
    assert_eq!(view["host"]["days"], json!(12));
    let early = bench.refusal(
        "move_pmsmp",
        json!({ "pmsmpId": text(&view, "/row/id"), "step": "convention_validee" }),
    );
    assert!(
        early.message.contains("Une étape avant"),
        "{}",
        early.message
    );
    let view = finished(&bench, &view, 20);
    assert_eq!(text(&view, "/row/state"), "terminee");
    let list = bench.answer("list_pmsmps", json!({ "personId": person }));
    assert_eq!(text(&list, "/pmsmps/0/state"), "terminee");
    assert_eq!(list["hosts"][0]["limit"], json!(60));
    let history = bench.answer("list_history", json!({ "personId": person }));
    assert!(history.to_string().contains("PMSMP : étape notée"));
}

#[test]
fn the_sixty_first_day_is_refused_with_its_article_then_shortened() {
    let bench = Bench::open();
    let (person, offer) = (person(&bench), offer(&bench));
    let first = prepared(&bench, &person, &offer, ["2026-12-01", "2026-12-31"]);
    finished(&bench, &first, 40);
    let second = prepared(&bench, &person, &offer, ["2027-01-04", "2027-02-03"]);
    let mut fields = second["pmsmp"].clone();
    fields["objectives"] = json!("Confirmer l’envie de vendre");
    fields["object"] = json!("confirmer");
    fields["endsOn"] = json!("2027-02-02");
    let id = text(&second, "/row/id");
    let second = bench.answer("update_pmsmp", json!({ "pmsmpId": id, "pmsmp": fields }));
    assert_eq!(second["host"]["days"], json!(61));
    assert!(blocking(&second).contains(&"PM-07".to_owned()), "{second}");
    let refused = bench.refusal(
        "move_pmsmp",
        json!({ "pmsmpId": id, "step": "convention_demandee" }),
    );
    assert!(refused.message.contains("D5135-3"), "{}", refused.message);
    fields["endsOn"] = json!("2027-02-01");
    let shorter = bench.answer("update_pmsmp", json!({ "pmsmpId": id, "pmsmp": fields }));
    assert_eq!(shorter["host"]["days"], json!(60));
    assert_eq!(blocking(&shorter), Vec::<String>::new());
    let asked = step(&bench, &shorter, "convention_demandee");
    assert_eq!(asked["termsAreFixed"], json!(true));
    fields["endsOn"] = json!("2027-02-02");
    let fixed = bench.refusal("update_pmsmp", json!({ "pmsmpId": id, "pmsmp": fields }));
    assert!(fixed.message.contains("La convention est demandée"));
    // The step taken back, the dates move again.
    bench.call(
        "move_pmsmp",
        json!({ "pmsmpId": id, "step": "convention_demandee", "back": true }),
    );
    bench.call("update_pmsmp", json!({ "pmsmpId": id, "pmsmp": fields }));
}

/// A bilan that says whether the objective was reached.
fn bilan(bench: &Bench, pmsmp: &str, reached: &str) {
    let view = bench.answer(
        "create_pmsmp_bilan",
        json!({ "pmsmpId": pmsmp, "mode": "telephone" }),
    );
    let outcome = json!({ "reached": reached, "evidence": "A servi seule toute une matinée." });
    bench.call(
        "update_pmsmp_bilan",
        json!({ "bilanId": text(&view, "/bilan/id"), "outcome": outcome }),
    );
}

#[test]
fn a_renewal_follows_only_when_the_objective_was_not_reached() {
    for (reached, allowed) in [("oui", false), ("en_partie", true)] {
        let bench = Bench::open();
        let (person, offer) = (person(&bench), offer(&bench));
        let today = bench.answer("get_today", json!({}));
        let today: chrono::NaiveDate = text(&today, "/today").parse().unwrap();
        let day = |after: u64| {
            let day = today.checked_add_days(chrono::Days::new(after)).unwrap();
            day.to_string()
        };
        let view = prepared(&bench, &person, &offer, [&day(7), &day(18)]);
        let id = text(&view, "/row/id");
        let none = bench.refusal("renew_pmsmp", json!({ "pmsmpId": id }));
        assert!(none.message.contains("n’a pas eu lieu"), "{}", none.message);
        finished(&bench, &view, 20);
        let none = bench.refusal("renew_pmsmp", json!({ "pmsmpId": id }));
        assert!(none.message.contains("bilan"), "{}", none.message);
        bilan(&bench, &id, reached);
        let view = bench.answer("get_pmsmp", json!({ "pmsmpId": id }));
        assert_eq!(view["canRenew"], json!(allowed));
        if !allowed {
            let refused = bench.refusal("renew_pmsmp", json!({ "pmsmpId": id }));
            assert!(refused.message.contains("D. 5135-3"), "{}", refused.message);
            continue;
        }
        let renewal = bench.answer("renew_pmsmp", json!({ "pmsmpId": id }));
        assert_eq!(text(&renewal, "/row/renewsId"), id);
        assert_eq!(renewal["aimIsFixed"], json!(true));
        assert_eq!(text(&renewal, "/pmsmp/startsOn"), day(19));
        // Its aim does not move, whatever is sent.
        let mut fields = renewal["pmsmp"].clone();
        fields["objectives"] = json!("Autre chose");
        let kept = bench.answer(
            "update_pmsmp",
            json!({ "pmsmpId": text(&renewal, "/row/id"), "pmsmp": fields }),
        );
        assert_eq!(
            text(&kept, "/pmsmp/objectives"),
            "Découvrir la vente au comptoir"
        );
        let twice = bench.refusal("renew_pmsmp", json!({ "pmsmpId": id }));
        assert!(twice.message.contains("qu’une fois"), "{}", twice.message);
    }
}

#[test]
fn no_renewal_is_offered_once_the_sixty_days_are_used() {
    let bench = Bench::open();
    let (person, offer) = (person(&bench), offer(&bench));
    let first = prepared(&bench, &person, &offer, ["2026-12-01", "2026-12-31"]);
    finished(&bench, &first, 40);
    let second = prepared(&bench, &person, &offer, ["2027-01-04", "2027-02-01"]);
    let mut fields = second["pmsmp"].clone();
    fields["objectives"] = json!("Confirmer l’envie de vendre");
    fields["object"] = json!("confirmer");
    let id = text(&second, "/row/id");
    let second = bench.answer("update_pmsmp", json!({ "pmsmpId": id, "pmsmp": fields }));
    assert_eq!(second["host"]["days"], json!(60));
    finished(&bench, &second, 40);
    bilan(&bench, &id, "non");
    let refused = bench.refusal("renew_pmsmp", json!({ "pmsmpId": id }));
    assert!(refused.message.contains("D5135-3"), "{}", refused.message);
    let view = bench.answer("get_pmsmp", json!({ "pmsmpId": id }));
    assert_eq!(view["canRenew"], json!(false));
    assert!(
        text(&view, "/renewalRefusal").contains("61 jours"),
        "{view}"
    );
    let desk = bench.answer("get_pmsmp_bilan", json!({ "pmsmpId": id }));
    assert_eq!(desk["bilan"]["renewal"]["isOpen"], json!(false));
    assert_eq!(desk["bilan"]["renewal"]["reason"], view["renewalRefusal"]);
}

#[test]
fn a_way_out_has_its_reason_and_can_be_taken_back() {
    let bench = Bench::open();
    let (person, offer) = (person(&bench), offer(&bench));
    let view = prepared(&bench, &person, &offer, ["2026-11-30", "2026-12-11"]);
    let id = text(&view, "/row/id");
    let mut ending = json!({ "pmsmpId": id, "exit": "refusee", "on": "2026-11-23", "reason": " " });
    let refused = bench.refusal("end_pmsmp", ending.clone());
    assert!(refused.fields.contains_key("reason") && refused.fields.contains_key("by"));
    ending["reason"] = json!("Équipe trop réduite");
    ending["by"] = json!("entreprise");
    let out = bench.answer("end_pmsmp", ending);
    assert_eq!(text(&out, "/row/state"), "refusee");
    assert_eq!(out["isOver"], json!(true));
    let mut fields = out["pmsmp"].clone();
    fields["support"] = json!("Très à l’aise avec le public");
    let over = bench.refusal("update_pmsmp", json!({ "pmsmpId": id, "pmsmp": fields }));
    assert!(over.message.contains("sortie de son cours"));
    let back = bench.answer("end_pmsmp", json!({ "pmsmpId": id }));
    assert_eq!(text(&back, "/row/state"), "en_preparation");
    bench.call("archive_pmsmp", json!({ "pmsmpId": id }));
    let list = bench.answer("list_pmsmps", json!({ "personId": person }));
    assert_eq!(list["pmsmps"], json!([]));
    bench.call("undo", json!({}));
    let list = bench.answer("list_pmsmps", json!({ "personId": person }));
    assert_eq!(list["pmsmps"].as_array().unwrap().len(), 1);
}

#[test]
fn what_was_written_elsewhere_in_between_is_told() {
    let bench = Bench::open();
    let (person, offer) = (person(&bench), offer(&bench));
    let view = prepared(&bench, &person, &offer, ["2026-11-30", "2026-12-11"]);
    let fields = view["pmsmp"].clone();
    let update = |version: i64, support: &str| {
        let mut fields = fields.clone();
        fields["support"] = json!(support);
        json!({ "pmsmpId": text(&view, "/row/id"), "version": version, "pmsmp": fields })
    };
    let version = view["row"]["version"].as_i64().unwrap();
    bench.call("update_pmsmp", update(version, "Ponctuelle"));
    let stale = bench.refusal("update_pmsmp", update(version, "Curieuse"));
    assert_eq!(stale.code, trame_app::ErrorCode::Conflict);
}

#[test]
fn only_what_the_person_agreed_to_is_seen_by_the_company() {
    let bench = Bench::open();
    let (person, offer) = (person(&bench), offer(&bench));
    let view = prepared(&bench, &person, &offer, ["2026-11-30", "2026-12-11"]);
    let mut fields = view["pmsmp"].clone();
    fields["support"] = json!("À l’aise avec le public");
    fields["accommodations"] = json!("Éviter de porter plus de 10 kg");
    fields["shared"] = json!(["points_appui", "contact_urgence"]);
    fields["sharedOn"] = json!("2026-11-23");
    let view = bench.answer(
        "update_pmsmp",
        json!({ "pmsmpId": text(&view, "/row/id"), "pmsmp": fields }),
    );
    let seen = view["seenByCompany"].as_array().unwrap();
    assert_eq!(seen.len(), 1);
    assert_eq!(text(&seen[0], "/label"), "Points d’appui");
}

#[test]
fn an_accident_runs_until_it_is_declared() {
    let bench = Bench::open();
    let (person, offer) = (person(&bench), offer(&bench));
    let view = prepared(&bench, &person, &offer, ["2026-11-30", "2026-12-11"]);
    let id = text(&view, "/row/id");
    for noted in ["convention_demandee", "convention_validee"] {
        step(&bench, &view, noted);
    }
    bench.clock.pass_days(9);
    step(&bench, &view, "en_cours");
    let accident = json!({ "at": "2026-12-01T15:30", "contact": "Ana Lopes" });
    let view = bench.answer(
        "record_accident",
        json!({ "pmsmpId": id, "accident": accident }),
    );
    assert_eq!(text(&view, "/accident/tellBy"), "2026-12-02T15:30");
    assert_eq!(text(&view, "/accident/declareBy"), "2026-12-03T15:30");
    let today = bench.answer("get_today", json!({}));
    assert_eq!(text(&today, "/accidents/0/pmsmpId"), id);
    let wrong = bench.refusal(
        "record_accident",
        json!({ "pmsmpId": id, "accident": { "at": "2026-12-01T15:30", "toldAt": "2026-12-01T12:00" } }),
    );
    assert!(wrong.fields.contains_key("toldAt"));
    let done = json!({ "at": "2026-12-01T15:30", "toldAt": "2026-12-01T17:00", "declaredAt": "2026-12-02T08:00" });
    bench.call(
        "record_accident",
        json!({ "pmsmpId": id, "accident": done }),
    );
    let today = bench.answer("get_today", json!({}));
    assert_eq!(today["accidents"], json!([]));
}

#[test]
fn an_offer_is_put_beside_the_constraints_of_a_person_without_a_mark() {
    let bench = Bench::open();
    let (person, offer) = (person(&bench), offer(&bench));
    let version = bench.answer("open_diagnostic", json!({ "personId": person }));
    for (category, situation) in [
        ("mobilite", "mobilite.sans_permis"),
        (
            "contraintes_familiales",
            "contraintes_familiales.garde_decalee",
        ),
    ] {
        bench.call(
            "update_category",
            json!({ "diagnosticId": text(&version, "/version/id"), "category": category,
                "fields": { "state": "frein", "impact": "fort", "situations": [situation] } }),
        );
    }
    let found = bench.answer(
        "match_offer",
        json!({ "personId": person, "offerId": offer }),
    );
    let points = found["points"].as_array().unwrap();
    assert_eq!(points.len(), 4);
    assert!(text(&points[0], "/person/0").contains("permis"));
    assert!(points[1]["offer"].to_string().contains("avant 7"));
    assert!(points[2]["person"].to_string().contains("garde"));
    assert!(points.iter().all(|point| point.get("score").is_none()));
}

#[test]
fn an_action_keeps_the_immersion_it_is_and_refuses_that_of_another() {
    let bench = Bench::open();
    let (person, offer) = (person(&bench), offer(&bench));
    let view = prepared(&bench, &person, &offer, ["2026-11-30", "2026-12-11"]);
    let id = text(&view, "/row/id");
    let objective =
        json!({ "category": "emploi", "label": "Découvrir un métier", "status": "en_cours" });
    let action = json!({ "label": "Faire une immersion", "status": "en_projet", "actor": "personne", "pmsmpId": id });
    let plan = bench.answer(
        "create_objective",
        json!({ "personId": person, "objective": objective, "actions": [action] }),
    );
    assert_eq!(text(&plan, "/immersions/0/id"), id);
    let action = &plan["objectives"][0]["actions"][0];
    let mut fields = action["action"].clone();
    assert_eq!(fields["pmsmpId"], json!(id));
    fields["status"] = json!("en_cours");
    let plan = bench.answer(
        "update_action",
        json!({ "actionId": text(action, "/id"), "action": fields }),
    );
    assert_eq!(
        plan["objectives"][0]["actions"][0]["action"]["pmsmpId"],
        json!(id)
    );
    // Put away, it keeps nobody from writing on in the action.
    bench.call("archive_pmsmp", json!({ "pmsmpId": id }));
    fields["label"] = json!("Chercher une immersion");
    let plan = bench.answer(
        "update_action",
        json!({ "actionId": text(action, "/id"), "action": fields }),
    );
    assert_eq!(
        text(&plan, "/objectives/0/actions/0/action/label"),
        "Chercher une immersion"
    );
    let other = bench.person("Autre", "Paul");
    let stolen =
        json!({ "label": "Immersion", "status": "en_projet", "actor": "personne", "pmsmpId": id });
    let refused = bench.refusal(
        "create_objective",
        json!({ "personId": other, "objective": objective, "actions": [stolen] }),
    );
    assert!(refused.fields.contains_key("pmsmpId"));
}

#[test]
fn the_calendar_and_the_day_show_the_whole_caseload() {
    let bench = Bench::with_people(60);
    let rows = bench.answer(
        "list_immersions",
        json!({ "from": "2026-11-01", "to": "2026-12-31" }),
    );
    let rows = rows.as_array().unwrap();
    assert!(rows.len() >= 8, "{}", rows.len());
    assert!(rows.iter().all(|row| row["takesPlace"] == json!(true)));
    let today = bench.answer("get_today", json!({}));
    for list in ["startingImmersions", "immersionsToConfirm", "accidents"] {
        assert!(!today[list].as_array().unwrap().is_empty(), "{list}");
    }
    let wrong = bench.refusal(
        "list_immersions",
        json!({ "from": "2026-12-31", "to": "2026-11-01" }),
    );
    assert!(wrong.fields.contains_key("to"));
}
