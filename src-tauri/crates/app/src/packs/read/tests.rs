use serde_json::{Value, json};

use super::*;

/// A small référentiel of our own format, one entry a line.
fn pack() -> Value {
    let delivered: Value = serde_json::from_str(include_str!(
        "../../../../../../assets/reference/referentiel-2026.1.json"
    ))
    .unwrap();
    json!({
        "schema": "trame/referentiel/1", "version": "2027.1", "publishedOn": "2027-01-04", "title": "Essai",
        "source": "Inventé", "licence": "Apache-2.0", "categories": delivered["categories"],
        "situations": [{ "code": "logement.tente", "category": "logement", "label": "Vit sous une tente", "polarity": "frein",
            "franceTravail": null, "objectives": ["logement.toit"], "aliases": [], "replacedBy": null }],
        "objectives": [{ "code": "logement.toit", "category": "logement", "label": "Trouver un toit", "actions": ["logement.appel"],
            "thematics": [], "aliases": [], "replacedBy": null }],
        "actions": [{ "code": "logement.appel", "category": "logement", "label": "Appeler le 115", "actor": "referent",
            "weeklyMinutes": null, "proof": null, "aliases": [], "replacedBy": null }],
    })
}

/// A small référentiel of the other shape.
fn foreign() -> Value {
    json!({
        "themes": [{ "code": "abri", "libelle": "S'abriter", "categorie": "logement" }],
        "situations": [{ "key": "a/1", "theme": "abri", "categorie": "logement", "libelle": "Dort  dans un van ( parking, ... )" }],
        "objectifs": [], "actions": [],
    })
}

fn faults(text: &str) -> Vec<PackFault> {
    let refusal = read(text.as_bytes()).expect_err("refused");
    refusal
        .found
        .into_iter()
        .map(|problem| problem.fault)
        .collect()
}

fn changed(mut pack: Value, pointer: &str, value: Value) -> String {
    *pack.pointer_mut(pointer).expect("there") = value;
    pack.to_string()
}

#[test]
fn both_shapes_are_read() {
    let ours = read(pack().to_string().as_bytes()).unwrap();
    assert!(ours.is_ours && ours.found == [1, 1, 1]);
    assert_eq!(ours.situations[0].def.objectives, ["logement.toit"]);
    let marked = format!("\u{feff}{}", foreign());
    let other = read(marked.as_bytes()).unwrap();
    assert!(!other.is_ours && other.found == [1, 0, 0]);
    let line = &other.situations[0];
    assert_eq!(line.def.label, "Dort dans un van (parking, …)");
    assert_eq!(line.def.aliases, ["Dort  dans un van ( parking, ... )"]);
    assert_eq!(line.theme.as_deref(), Some("S’abriter"));
}

#[test]
fn the_pack_trame_comes_with_is_read_as_it_is() {
    let text = include_str!("../../../../../../assets/reference/referentiel-2026.1.json");
    let delivered: Referentiel = serde_json::from_str(text).unwrap();
    let found = read(text.as_bytes()).unwrap();
    assert_eq!(found, Incoming::of(delivered));
}

#[test]
fn everything_wrong_in_an_entry_is_said() {
    let code = || json!("sante.appel");
    for (pointer, value, fault) in [
        (
            "/version",
            json!("demain"),
            PackFault::WrongType {
                field: "version".into(),
                wanted: Wanted::Version,
            },
        ),
        (
            "/publishedOn",
            json!("2027-02-30"),
            PackFault::WrongType {
                field: "publishedOn".into(),
                wanted: Wanted::Date,
            },
        ),
        ("/schema", json!("trame/referentiel/2"), PackFault::Newer),
        ("/schema", json!("autre"), PackFault::NotAPack),
        (
            "/situations/0/category",
            json!("jardin"),
            PackFault::UnknownChoice {
                field: "category",
                found: "jardin".into(),
            },
        ),
        (
            "/situations/0/polarity",
            json!(""),
            PackFault::UnknownChoice {
                field: "polarity",
                found: String::new(),
            },
        ),
        (
            "/situations/0/objectives/0",
            code(),
            PackFault::LinkToNothing("sante.appel".into()),
        ),
        (
            "/objectives/0/actions/0",
            json!("logement.tente"),
            PackFault::LinkToNothing("logement.tente".into()),
        ),
        (
            "/actions/0/replacedBy",
            code(),
            PackFault::LinkToNothing("sante.appel".into()),
        ),
        ("/actions/0/label", json!(" \t"), PackFault::EmptyLabel),
        (
            "/actions/0/label",
            json!("é".repeat(241)),
            PackFault::LongLabel(241),
        ),
        (
            "/actions/0/code",
            json!("logement.Appel"),
            PackFault::BadCode("logement.Appel".into()),
        ),
        (
            "/actions/0/weeklyMinutes",
            json!(-5),
            PackFault::WrongType {
                field: "weeklyMinutes".into(),
                wanted: Wanted::Number,
            },
        ),
        (
            "/actions/0/aliases",
            json!([1]),
            PackFault::WrongType {
                field: "aliases".into(),
                wanted: Wanted::List,
            },
        ),
        (
            "/actions/0",
            json!("rien"),
            PackFault::WrongType {
                field: String::new(),
                wanted: Wanted::Object,
            },
        ),
        ("/categories/9", json!({}), PackFault::Missing("code")),
    ] {
        let found = faults(&changed(pack(), pointer, value));
        assert!(found.contains(&fault), "{pointer}: {found:?}");
    }
    let mut doubled = pack();
    let twice = doubled["actions"][0].clone();
    doubled["actions"].as_array_mut().unwrap().push(twice);
    assert_eq!(
        faults(&doubled.to_string()),
        [PackFault::DoubledCode("logement.appel".into())]
    );
    let mut more = pack();
    more["actions"][0]["couleur"] = json!("bleu");
    assert_eq!(
        faults(&more.to_string()),
        [PackFault::UnknownField("couleur".into())]
    );
}

#[test]
fn what_another_shape_lacks_is_said() {
    for (pointer, value, fault) in [
        (
            "/situations/0/theme",
            json!("jardin"),
            PackFault::UnknownTheme("jardin".into()),
        ),
        (
            "/themes/0/categorie",
            json!("jardin"),
            PackFault::UnknownTheme("abri".into()),
        ),
        (
            "/situations/0/categorie",
            json!("jardin"),
            PackFault::UnknownChoice {
                field: "categorie",
                found: "jardin".into(),
            },
        ),
        (
            "/situations/0/libelle",
            json!(" \" "),
            PackFault::EmptyLabel,
        ),
        (
            "/situations/0/libelle",
            json!(3),
            PackFault::WrongType {
                field: "libelle".into(),
                wanted: Wanted::Text,
            },
        ),
        ("/situations", json!([]), PackFault::Empty),
        (
            "/actions",
            json!({}),
            PackFault::TooMany {
                list: "actions",
                found: 0,
            },
        ),
    ] {
        let found = faults(&changed(foreign(), pointer, value));
        assert!(found.contains(&fault), "{pointer}: {found:?}");
    }
    let mut doubled = foreign();
    let twice = doubled["situations"][0].clone();
    doubled["situations"].as_array_mut().unwrap().push(twice);
    assert_eq!(
        faults(&doubled.to_string()),
        [PackFault::DoubledCode("a/1".into())]
    );
    doubled["situations"][1]["key"] = json!("a/2");
    let found = read(doubled.to_string().as_bytes()).unwrap();
    assert_eq!(
        (found.found[0], found.doubled, found.situations.len()),
        (2, 1, 1)
    );
}

#[test]
fn a_file_that_is_no_text_no_json_too_deep_or_too_large_is_refused_where_it_goes_wrong() {
    let place = |bytes: &[u8]| {
        let refusal = read(bytes).expect_err("refused");
        let first = refusal.found.first().cloned().expect("a reason");
        (first.fault, first.line, first.byte)
    };
    assert_eq!(place(b"{\n \"a\": \xff}"), (PackFault::NotUtf8, 2, 8));
    assert_eq!(place(b"{\n\n \"a\": oups }"), (PackFault::NotJson, 3, 9));
    assert_eq!(place(b"[1, 2"), (PackFault::NotJson, 1, 5));
    assert_eq!(place(b""), (PackFault::NotJson, 1, 0));
    assert_eq!(place(b"{} {}").0, PackFault::NotJson);
    assert_eq!(
        place("[".repeat(200_000).as_bytes()),
        (PackFault::TooDeep, 1, 24)
    );
    assert_eq!(
        place(b"[1]").0,
        PackFault::WrongType {
            field: String::new(),
            wanted: Wanted::Object
        }
    );
    assert_eq!(place(b"{}").0, PackFault::NotAPack);
    let heavy = vec![b' '; SIZE_LIMIT + 1];
    assert_eq!(
        place(&heavy),
        (PackFault::TooLarge(Some(4 * 1024 * 1024 + 1)), 0, 0)
    );
    let brackets = format!("{{ \"a\": \"{}\" }}", "[".repeat(100));
    assert_eq!(place(brackets.as_bytes()).0, PackFault::NotAPack);
}

#[test]
fn reasons_stop_at_twenty_and_lists_have_an_end() {
    let mut many = pack();
    let action = many["actions"][0].clone();
    many["actions"] = json!(vec![action.clone(); 60]);
    let refusal = read(many.to_string().as_bytes()).expect_err("refused");
    assert_eq!((refusal.found.len(), refusal.more), (20, 39));
    many["actions"] = json!(vec![action; ENTRY_LIMIT + 1]);
    let found = faults(&many.to_string());
    assert!(
        found.contains(&PackFault::TooMany {
            list: "actions",
            found: ENTRY_LIMIT + 1
        }),
        "{found:?}"
    );
}

#[test]
fn no_cut_nor_flipped_byte_makes_it_panic() {
    let bytes = serde_json::to_vec_pretty(&pack()).unwrap();
    for at in (0..bytes.len()).step_by(97) {
        drop(read(&bytes[..at]));
        let mut flipped = bytes.clone();
        flipped[at] ^= 0x15;
        drop(read(&flipped));
    }
}
