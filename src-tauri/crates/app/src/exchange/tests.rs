use chrono::NaiveDate;
use serde_json::{Value, json};

use super::parcel::Parcel;
use super::{ImportProblem, open};
use crate::reference::Reference;

const ID: &str = "0190d0f0-0000-7000-8000-00000000000a";

fn today() -> NaiveDate {
    "2026-11-23".parse().unwrap()
}

fn named(code: &str) -> Value {
    json!({ "code": code, "label": code })
}

/// The smallest whole file, with one of everything that is listed.
fn file() -> Value {
    json!({
        "format": "trame.synthese",
        "version": 1,
        "document": { "kind": "summary", "title": "Synthèse", "madeOn": "2026-11-20", "structure": "Maison", "referent": "Zoé", "diagnosticNumber": 1 },
        "person": { "id": ID, "birthName": "Diallo", "firstName": "Fatou", "birthDate": "1992-04-12", "children": ["2024-05-01"], "rights": [named("droit_inconnu")] },
        "orientation": { "notifiedOn": "2026-10-27" },
        "diagnostic": { "openedOn": "2026-11-01", "closedOn": "2026-11-02", "pack": "2031.4", "categories": [{
            "category": named("mobilite"), "state": named("frein"), "impact": named("fort"), "words": "Le bus s’arrête.",
            "situations": [{ "code": "mobilite.inconnue", "label": "Un libellé d’ailleurs", "polarity": named("frein") }],
            "strengths": ["Répare son vélo"],
        }] },
        "plan": { "objectives": [{ "category": named("mobilite"), "code": "mobilite.d_ailleurs", "label": "Bouger", "status": named("en_cours"),
            "actions": [{ "label": "Marcher", "status": named("en_cours"), "actor": named("personne"), "dueOn": "2026-12-15", "weeklyMinutes": 90 }] }] },
    })
}

fn read(file: &Value) -> Result<Parcel, ImportProblem> {
    let data = open::json(file.to_string().as_bytes())?;
    Parcel::read(&data, &Reference::built_in().unwrap(), today())
}

/// The file with one value put in the place of another, or added.
fn with(pointer: &str, value: Value) -> Value {
    let mut file = file();
    let (parent, field) = pointer.rsplit_once('/').unwrap();
    let parent = file.pointer_mut(parent).unwrap();
    match parent {
        Value::Array(list) => list[field.parse::<usize>().unwrap()] = value,
        other => other[field] = value,
    }
    file
}

#[test]
fn codes_of_another_pack_are_kept_with_their_labels() {
    let parcel = read(&file()).unwrap_or_else(|problem| panic!("{problem}"));
    let talk = parcel.talk.unwrap();
    assert_eq!(talk.situations[0].code, "mobilite.inconnue");
    assert_eq!(talk.situations[0].label, "Un libellé d’ailleurs");
    assert_eq!(talk.diagnostic.pack, "2031.4");
    assert_eq!(
        parcel.plan[0].0.code.as_deref(),
        Some("mobilite.d_ailleurs")
    );
    assert_eq!(parcel.unknown, ["droit_inconnu"]);
    assert!(parcel.items.is_empty());
}

#[test]
fn what_is_not_ours_or_newer_is_told_apart() {
    let problem = |file: Value| read(&file).err();
    assert_eq!(
        problem(with("/format", json!("autre"))),
        Some(ImportProblem::NoData)
    );
    assert_eq!(problem(json!([1, 2])), Some(ImportProblem::NoData));
    assert_eq!(
        problem(with("/version", json!(2))),
        Some(ImportProblem::Newer)
    );
    let mut newer = with("/version", json!(2));
    newer["tomorrow"] = json!({ "deeper": [] });
    assert_eq!(
        problem(newer),
        Some(ImportProblem::Newer),
        "told before anything else is read"
    );
}

#[test]
fn hostile_values_are_refused_one_by_one() {
    let long = json!("é".repeat(1_000_000));
    let many = |entry: Value| Value::from(vec![entry; 301]);
    let refused = [
        ("/unknown", json!(1)),
        ("/version", json!(-1)),
        ("/document/title", long.clone()),
        ("/document/madeOn", json!("2026-02-30")),
        ("/person/id", json!("../../etc")),
        ("/person/birthName", long.clone()),
        ("/person/birthName", json!("Dia\u{0}llo")),
        ("/person/birthDate", json!("2090-01-01")),
        ("/person/birthDate", json!("+200000-01-01")),
        ("/person/cafNumber", json!("2 92 04 99 900 123")),
        ("/person/phone", json!("<script>")),
        ("/person/household", named("palais")),
        ("/person/expectedBirth", json!("9999-01-01")),
        ("/person/children", many(json!("2024-05-01"))),
        ("/person/children/0", json!("2190-05-01")),
        ("/person/rights", many(named("rsa"))),
        (
            "/person/rights/0",
            json!({ "code": "x", "label": "y".repeat(300) }),
        ),
        ("/orientation/notifiedOn", json!("2027-01-01")),
        ("/diagnostic/openedOn", json!("2027-01-01")),
        ("/diagnostic/closedOn", json!("2026-10-01")),
        ("/diagnostic/pack", long.clone()),
        ("/diagnostic/categories/0/category", named("amour")),
        ("/diagnostic/categories/0/state", named("perdu")),
        ("/diagnostic/categories/0/state", named("rien_a_signaler")),
        ("/diagnostic/categories/0/words", long.clone()),
        ("/diagnostic/categories/0/strengths", json!([""])),
        (
            "/diagnostic/categories/0/situations/0",
            json!({ "code": "a", "label": "b", "polarity": named("x") }),
        ),
        (
            "/plan/objectives",
            many(
                json!({ "category": named("mobilite"), "label": "x", "status": named("en_cours") }),
            ),
        ),
        ("/plan/objectives/0/label", json!("")),
        ("/plan/objectives/0/priority", json!(200)),
        ("/plan/objectives/0/code", long.clone()),
        (
            "/plan/objectives/0/actions/0/weeklyMinutes",
            json!(1_000_000),
        ),
        ("/plan/objectives/0/actions/0/dueOn", json!("9999-12-31")),
        ("/plan/objectives/0/actions/0/actorName", long),
    ];
    for (pointer, value) in refused {
        assert!(read(&with(pointer, value)).is_err(), "{pointer}");
    }
    let mut nameless = with("/person/birthName", json!(""));
    nameless["person"]["firstName"] = json!("");
    assert!(read(&nameless).is_err());
    let mut twice = file();
    let first = twice["diagnostic"]["categories"][0].clone();
    twice["diagnostic"]["categories"]
        .as_array_mut()
        .unwrap()
        .push(first);
    assert!(read(&twice).is_err(), "a category twice");
}

#[test]
fn what_is_not_json_or_too_deep_or_too_long_is_refused_before_it_costs() {
    for bytes in [
        b"".to_vec(),
        b"{".to_vec(),
        vec![0xff; 64],
        b"null".to_vec(),
    ] {
        assert!(open::json(&bytes).is_err());
    }
    assert!(open::json("[".repeat(1_000_000).as_bytes()).is_err());
    let deep = format!(
        "{{\"format\":\"trame.synthese\",\"version\":1,\"person\":{}",
        "{\"a\":".repeat(100_000)
    );
    assert!(open::json(deep.as_bytes()).is_err());
    let fat = format!(
        "{{\"format\":\"trame.synthese\",\"x\":\"{}\"}}",
        "a".repeat(5_000_000)
    );
    assert_eq!(
        open::json(fat.as_bytes()).err(),
        Some(ImportProblem::TooLarge)
    );
    assert_eq!(
        open::data(&"A".repeat(28_000_000)).err(),
        Some(ImportProblem::TooLarge)
    );
    assert_eq!(
        open::data("***").err(),
        Some(ImportProblem::Damaged("base64"))
    );
    assert_eq!(
        open::data("aGVsbG8gd29ybGQ=").err(),
        Some(ImportProblem::NotAPdf)
    );
}
