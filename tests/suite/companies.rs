//! Companies and immersion offers: a visit, its sheet, its editions, the places left, and what bad input does.

use serde_json::{Value, json};
use trame_tests::{Bench, text};

use crate::pmsmp::prepared;

fn company(bench: &Bench, fields: Value) -> String {
    let view = bench.answer("create_company", json!({ "company": fields }));
    text(&view, "/id")
}

fn offer(bench: &Bench, company: &str) -> String {
    let view = bench.answer(
        "create_offer",
        json!({ "companyId": company, "job": "Menuisier" }),
    );
    text(&view, "/row/id")
}

/// Writes some fields of a sheet over those it has.
fn write(bench: &Bench, offer: &str, fields: &Value) -> Result<Value, trame_app::ApiError> {
    let view = bench.answer("get_offer", json!({ "offerId": offer }));
    let mut sheet = view["offer"].clone();
    for (key, value) in fields.as_object().unwrap() {
        sheet[key] = value.clone();
    }
    bench.try_call(
        "update_offer",
        json!({ "offerId": offer, "version": view["version"], "offer": sheet }),
    )
}

fn names(list: &Value, key: &str) -> Vec<String> {
    let rows = list["rows"].as_array().unwrap();
    rows.iter()
        .map(|row| text(row, &format!("/{key}")))
        .collect()
}

#[test]
fn a_visit_makes_a_company_its_log_and_an_offer_that_is_found() {
    let bench = Bench::open();
    let id = company(
        &bench,
        json!({ "name": "  Menuiserie   Exemple ", "siret": "732 829 320 00074" }),
    );
    let view = bench.answer("get_company", json!({ "companyId": id }));
    assert_eq!(text(&view, "/company/name"), "Menuiserie Exemple");
    assert_eq!(text(&view, "/company/siret"), "73282932000074");
    assert_eq!(view["siretWarning"], Value::Null);

    // The code of activity takes the nomenclature of the day.
    let mut fields = view["company"].clone();
    fields["ape"] = json!("4332a");
    fields["territory"] = json!("Sud toulousain");
    fields["workforce"] = json!("6-9");
    fields["trainedOn"] = json!("12/10/2026");
    let view = bench.answer(
        "update_company",
        json!({ "companyId": id, "version": view["version"], "company": fields }),
    );
    assert_eq!(text(&view, "/company/ape"), "43.32A");
    assert_eq!(text(&view, "/company/apeVersion"), "naf2");

    // Contacts and log.
    let contacts = json!([{ "name": "Nadia Roux", "role": "Gérante" }, { "name": "Karim Attal", "phone": "+33 5 61 00 00 00" }]);
    let view = bench.answer(
        "update_company_contacts",
        json!({ "companyId": id, "contacts": contacts }),
    );
    assert_eq!(text(&view, "/contacts/1/phone"), "0561000000");
    let mut kept = view["contacts"].clone();
    kept.as_array_mut().unwrap().reverse();
    let view = bench.answer(
        "update_company_contacts",
        json!({ "companyId": id, "contacts": kept }),
    );
    assert_eq!(
        text(&view, "/contacts/0/name"),
        "Karim Attal",
        "another order, the same people"
    );
    assert_eq!(view["contacts"].as_array().unwrap().len(), 2);
    bench.call("create_company_event", json!({ "companyId": id, "event": { "kind": "visite", "text": "Atelier visité.", "happenedOn": "2026-11-20" } }));
    bench.clock.pass_seconds(1);
    let view = bench.answer(
        "create_company_event",
        json!({ "companyId": id, "event": { "kind": "appel", "text": "Rappelle lundi." } }),
    );
    assert_eq!(text(&view, "/events/0/event/happenedOn"), "2026-11-23");
    assert_eq!(text(&view, "/events/0/author"), "Camille Exemple");

    // The offer begins with what is known, and says what it lacks in the order of the sheet.
    let offer = offer(&bench, &id);
    let view = bench.answer("get_offer", json!({ "offerId": offer }));
    assert_eq!(text(&view, "/offer/prospector"), "Camille Exemple");
    assert_eq!(text(&view, "/offer/territory"), "Sud toulousain");
    assert_eq!(text(&view, "/empty/0"), "sector");
    assert!(view["needed"].as_array().unwrap().contains(&json!("tasks")));
    let sheet = json!({
        "tasks": ["Poncer", "Vernir"], "positions": 2, "transit": true, "partTime": true, "rome": "h2206",
        "objects": ["decouvrir", "recrutement"], "softSkills": ["SE06"], "hardships": ["charges"],
        "schedule": [{ "weekday": 2, "start": 780, "end": 1020 }, { "weekday": 1, "start": 510, "end": 720 }],
    });
    let view = write(&bench, &offer, &sheet).unwrap();
    assert_eq!(text(&view, "/offer/rome"), "H2206");
    assert_eq!(view["offer"]["schedule"][0]["weekday"], 1, "by day");
    assert!(
        view["empty"]
            .as_array()
            .unwrap()
            .contains(&json!("technicalSkills"))
    );
    assert!(!view["empty"].as_array().unwrap().contains(&json!("hours")));

    // Found, and not found.
    for (query, found) in [
        (json!({}), 1),
        (json!({ "search": "menuiserie" }), 1),
        (json!({ "search": "H2206" }), 1),
        (json!({ "search": "boulanger" }), 0),
        (
            json!({ "job": "menuisier", "withoutCar": true, "partTime": true, "withPlaces": true }),
            1,
        ),
        (json!({ "object": "confirmer" }), 0),
        (
            json!({ "object": "recrutement", "territory": "Sud toulousain" }),
            1,
        ),
        (json!({ "territory": "Ailleurs" }), 0),
        (json!({ "companyId": id }), 1),
    ] {
        let list = bench.answer("list_offers", query.clone());
        assert_eq!(list["rows"].as_array().unwrap().len(), found, "{query}");
    }
    for (query, found) in [
        (json!({ "search": "menuisrie" }), 1),
        (json!({ "search": "732 829" }), 1),
        (json!({ "search": "43.32A" }), 1),
        (json!({ "trained": true, "territory": "Sud toulousain" }), 1),
        (json!({ "trained": false }), 0),
        (json!({ "archived": true }), 0),
    ] {
        let list = bench.answer("list_companies", query.clone());
        assert_eq!(list["rows"].as_array().unwrap().len(), found, "{query}");
    }
    let list = bench.answer("list_companies", json!({}));
    assert_eq!(list["rows"][0]["placesLeft"], 2);
    assert_eq!(text(&list, "/rows/0/lastEventOn"), "2026-11-23");
}

#[test]
fn what_is_absurd_is_refused_by_field_and_a_wrong_siret_is_told() {
    let bench = Bench::open();
    let nameless = bench.refusal("create_company", json!({ "company": { "name": " " } }));
    assert_eq!(nameless.fields["name"], "À remplir.");
    for (siret, told) in [
        ("73282932000079", "La clé de ce SIRET ne correspond pas"),
        ("7328293200007", "celui-ci a 13\u{a0}chiffres"),
    ] {
        let view = bench.answer(
            "create_company",
            json!({ "company": { "name": "Essai", "siret": siret } }),
        );
        assert_eq!(text(&view, "/company/siret"), siret, "kept as typed");
        let warning = text(&view, "/siretWarning").replace("13 chiffres", "13\u{a0}chiffres");
        assert!(warning.contains(told), "{warning}");
    }
    let id = company(
        &bench,
        json!({ "name": "La Poste", "siret": "35600000049837" }),
    );
    let post = bench.answer("get_company", json!({ "companyId": id }));
    assert_eq!(post["siretWarning"], Value::Null);

    let wrong = bench.refusal("create_company", json!({ "company": { "name": "Essai", "ape": "bois", "postcode": "3100", "workforce": "beaucoup", "trainedOn": "31/11/2026" } }));
    let fields: Vec<&str> = wrong.fields.keys().map(String::as_str).collect();
    assert_eq!(fields, ["ape", "postcode", "trainedOn", "workforce"]);
    let wrong = bench.refusal(
        "update_company_contacts",
        json!({ "companyId": id, "contacts": [{ "name": "Nadia" }, { "name": "", "email": "x" }] }),
    );
    assert_eq!(
        wrong.fields.keys().collect::<Vec<_>>(),
        ["contacts.1.email", "contacts.1.name"]
    );
    assert_eq!(
        bench.answer("get_company", json!({ "companyId": id }))["contacts"],
        json!([]),
        "nothing is half kept"
    );
    let wrong = bench.refusal("create_company_event", json!({ "companyId": id, "event": { "kind": "visite", "text": "", "happenedOn": "2026-11-24" } }));
    assert_eq!(
        wrong.fields.keys().collect::<Vec<_>>(),
        ["happenedOn", "text"]
    );

    let offer = offer(&bench, &id);
    let tasks = |count: usize| {
        (0..count)
            .map(|n| json!(format!("Tâche {n}")))
            .collect::<Vec<_>>()
    };
    let full = write(&bench, &offer, &json!({ "tasks": tasks(200) })).unwrap();
    assert_eq!(full["offer"]["tasks"].as_array().unwrap().len(), 200);
    for (fields, field, told) in [
        (
            json!({ "tasks": tasks(201) }),
            "tasks",
            "Trop de lignes\u{202f}: 201 pour 200 au plus.",
        ),
        (
            json!({ "positions": 0 }),
            "positions",
            "Un nombre de 1 à 99.",
        ),
        (
            json!({ "rome": "Z12" }),
            "rome",
            "Un code ROME a une lettre",
        ),
        (
            json!({ "softSkills": ["SE99"] }),
            "softSkills",
            "Ce choix n’est pas dans la liste.",
        ),
        (
            json!({ "hardships": ["ennui"] }),
            "hardships",
            "Ce choix n’est pas dans la liste.",
        ),
        (
            json!({ "schedule": [{ "weekday": 8, "start": 0, "end": 10 }] }),
            "schedule",
            "Une de ces plages",
        ),
        (
            json!({ "reviewOn": "30/02/2027" }),
            "reviewOn",
            "Cette date n’existe pas.",
        ),
        (json!({ "hostPhone": "12" }), "hostPhone", "Dix chiffres"),
    ] {
        let error = write(&bench, &offer, &fields).unwrap_err();
        assert!(
            error.fields[field].starts_with(told),
            "{field}: {}",
            error.fields[field]
        );
    }
}

#[test]
fn a_slower_window_does_not_write_over_another() {
    let bench = Bench::open();
    let id = company(&bench, json!({ "name": "Essai" }));
    let offer = offer(&bench, &id);
    let view = bench.answer("get_offer", json!({ "offerId": offer }));
    let save = |meals: &str| {
        let mut sheet = view["offer"].clone();
        sheet["meals"] = json!(meals);
        json!({ "offerId": offer, "version": view["version"], "offer": sheet })
    };
    bench.call("update_offer", save("Cantine"));
    bench.call("update_offer", save("Cantine"));
    let late = bench.refusal("update_offer", save("Panier"));
    assert_eq!(late.code, trame_app::ErrorCode::Conflict);
    bench.call("undo", json!({}));
    let back = bench.answer("get_offer", json!({ "offerId": offer }));
    assert_eq!(text(&back, "/offer/meals"), "");
}

#[test]
fn editions_follow_one_another_and_copies_start_afresh() {
    let bench = Bench::open();
    let id = company(&bench, json!({ "name": "Essai" }));
    let first = offer(&bench, &id);
    write(
        &bench,
        &first,
        &json!({ "number": "12", "positions": 3, "reviewOn": "2026-12-18" }),
    )
    .unwrap();
    let second = bench.answer("renew_offer_edition", json!({ "offerId": first }));
    assert_eq!(second["row"]["edition"], 2);
    assert_eq!(text(&second, "/offer/number"), "12");
    assert_eq!(second["offer"]["reviewOn"], Value::Null);
    assert_eq!(second["editions"].as_array().unwrap().len(), 2);
    let before = bench.answer("get_offer", json!({ "offerId": first }));
    assert_eq!(text(&before, "/row/retiredOn"), "2026-11-23");
    assert_eq!(text(&before, "/followedBy"), text(&second, "/row/id"));
    assert!(text(&before, "/frozen").contains("Une nouvelle édition remplace cette fiche."));
    for refused in [
        write(&bench, &first, &json!({ "meals": "Panier" })),
        bench.try_call("renew_offer_edition", json!({ "offerId": first })),
        bench.try_call("retire_offer", json!({ "offerId": first })),
    ] {
        assert_eq!(
            refused.unwrap_err().message,
            "Une nouvelle édition remplace cette fiche."
        );
    }
    assert_eq!(
        names(&bench.answer("list_offers", json!({})), "id"),
        [text(&second, "/row/id")]
    );
    let all = bench.answer("list_offers", json!({ "withRetired": true }));
    assert_eq!(all["rows"].as_array().unwrap().len(), 2);

    // Put away, the new edition gives its place back; undone, it takes it again.
    bench.call(
        "archive_offer",
        json!({ "offerId": text(&second, "/row/id") }),
    );
    let alone = bench.answer("get_offer", json!({ "offerId": first }));
    assert_eq!(
        (&alone["followedBy"], &alone["frozen"]),
        (&Value::Null, &Value::Null)
    );
    bench.call("undo", json!({}));
    let copy = bench.answer(
        "duplicate_offer",
        json!({ "offerId": text(&second, "/row/id") }),
    );
    assert_eq!(
        (copy["row"]["edition"].as_u64(), &copy["offer"]["number"]),
        (Some(1), &Value::Null)
    );
    assert_eq!(copy["editions"].as_array().unwrap().len(), 1);
    let retired = bench.answer(
        "retire_offer",
        json!({ "offerId": text(&copy, "/row/id"), "retiredOn": "2026-11-23" }),
    );
    assert_eq!(text(&retired, "/row/retiredOn"), "2026-11-23");
    let again = bench.answer("retire_offer", json!({ "offerId": text(&copy, "/row/id") }));
    assert_eq!(again["row"]["retiredOn"], Value::Null);
}

#[test]
fn a_company_put_away_proposes_nothing_and_comes_back() {
    let bench = Bench::open();
    let id = company(&bench, json!({ "name": "Essai" }));
    let offer = offer(&bench, &id);
    let away = bench.answer("archive_company", json!({ "companyId": id }));
    assert_eq!(away["isArchived"], true);
    assert_eq!(
        text(&away, "/offers/0/id"),
        offer,
        "still named where it was used"
    );
    assert_eq!(
        names(&bench.answer("list_offers", json!({})), "id"),
        Vec::<String>::new()
    );
    assert_eq!(
        names(
            &bench.answer("list_companies", json!({ "archived": true })),
            "id"
        ),
        std::slice::from_ref(&id)
    );
    let sheet = bench.answer("get_offer", json!({ "offerId": offer }));
    assert_eq!(text(&sheet, "/row/companyName"), "Essai");
    for command in ["create_offer", "duplicate_offer", "renew_offer_edition"] {
        let input = if command == "create_offer" {
            json!({ "companyId": id })
        } else {
            json!({ "offerId": offer })
        };
        let refused = bench.refusal(command, input);
        assert_eq!(
            refused.message, "Cette entreprise est mise de côté.",
            "{command}"
        );
    }
    // Nobody is sent there either, with an offer or without.
    let person = bench.answer(
        "create_person",
        json!({ "person": { "birthName": "Soulé", "firstName": "Léa" } }),
    );
    for place in [json!({ "offerId": offer }), json!({ "companyId": id })] {
        let mut input = place;
        input["personId"] = person["id"].clone();
        let refused = bench.refusal("create_pmsmp", input);
        assert_eq!(refused.message, "Cette entreprise est mise de côté.");
    }
    bench.call("restore_company", json!({ "companyId": id }));
    assert_eq!(
        names(&bench.answer("list_offers", json!({})), "id"),
        [offer]
    );
}

#[test]
fn an_offer_people_go_to_is_neither_rewritten_nor_put_away() {
    let bench = Bench::open();
    let offer = crate::pmsmp::offer(&bench);
    let get = || bench.answer("get_offer", json!({ "offerId": offer }));
    write(&bench, &offer, &json!({ "positions": 2 })).unwrap();
    let id = text(&get(), "/row/companyId");
    let person = bench.person("Soulé", "Léa");
    let there = prepared(&bench, &person, &offer, ["2026-12-01", "2026-12-12"]);
    assert_eq!(get()["row"]["placesLeft"], 1);
    write(&bench, &offer, &json!({ "meals": "Cantine" })).unwrap();

    // Somebody is to come: neither the sheet nor the company goes away.
    let used = bench.refusal("archive_offer", json!({ "offerId": offer }));
    assert!(
        used.message
            .starts_with("Une immersion repose sur cette offre"),
        "{}",
        used.message
    );
    let used = bench.refusal("archive_company", json!({ "companyId": id }));
    assert!(
        used.message
            .starts_with("Une immersion est en préparation ou en cours"),
        "{}",
        used.message
    );
    let view = bench.answer("get_company", json!({ "companyId": id }));
    assert_eq!(
        (
            view["immersionsUnderWay"].as_u64(),
            view["immersionsPast"].as_u64()
        ),
        (Some(1), Some(0))
    );

    // Once the convention is asked for, the sheet stays as the company saw it; the same save again is no rewriting.
    for step in ["proposee", "rencontre_faite", "convention_demandee"] {
        bench.clock.pass_seconds(1);
        bench.call(
            "move_pmsmp",
            json!({ "pmsmpId": text(&there, "/row/id"), "step": step }),
        );
    }
    write(&bench, &offer, &json!({ "meals": "Cantine" })).unwrap();
    let frozen = write(&bench, &offer, &json!({ "meals": "Panier" })).unwrap_err();
    assert!(
        frozen
            .message
            .starts_with("Une convention a été demandée avec cette fiche")
    );
    assert!(frozen.hint.unwrap_or_default().contains("nouvelle édition"));
    assert!(text(&get(), "/frozen").contains("nouvelle édition"));

    // The next edition shares the places of the first.
    let next = bench.answer("renew_offer_edition", json!({ "offerId": offer }));
    assert_eq!(next["row"]["placesLeft"], 1);
    assert_eq!(next["frozen"], Value::Null);
    write(
        &bench,
        &text(&next, "/row/id"),
        &json!({ "meals": "Panier", "positions": 1 }),
    )
    .unwrap();
    assert_eq!(
        names(
            &bench.answer("list_offers", json!({ "withPlaces": true })),
            "id"
        ),
        Vec::<String>::new()
    );
    bench.call("end_pmsmp", json!({
        "pmsmpId": text(&there, "/row/id"), "exit": "annulee", "on": "2026-11-23", "by": "entreprise", "reason": "Commande annulée" }));
    assert_eq!(
        names(
            &bench.answer("list_offers", json!({ "withPlaces": true })),
            "id"
        ),
        [text(&next, "/row/id")]
    );
    bench.call("archive_company", json!({ "companyId": id }));
}
