//! The caseload: search as you type, filters, sorts, and what a change does to it at once.

use serde_json::{Value, json};
use trame_tests::{Bench, text};

fn ids(rows: &Value) -> Vec<String> {
    rows.as_array()
        .unwrap()
        .iter()
        .map(|row| text(row, "/id"))
        .collect()
}

#[test]
fn finds_people_whatever_way_they_are_typed() {
    let bench = Bench::with_people(40);
    let person = bench.person("Benhaïm-Lecœur", "Inès");
    let file = bench.answer("get_person", json!({ "personId": person }));
    let mut fields = file["person"].clone();
    fields["birthDate"] = json!("2001-07-18");
    fields["phone"] = json!("06 39 98 76 54");
    bench.call(
        "update_person",
        json!({ "personId": person, "person": fields }),
    );
    for typed in [
        "benhaim",
        "ines benhaim",
        "BENHAÏM",
        "bnehaim",
        "lecoeur",
        "18/07/2001",
        "06 39 98 76 54",
        "7654",
        "ines lecoeur ben",
    ] {
        let rows = bench.answer("list_people", json!({ "search": typed }));
        assert!(ids(&rows).contains(&person), "{typed}");
    }
    let rows = bench.answer("list_people", json!({ "search": "benhaim lecoeur ines" }));
    assert_eq!(ids(&rows)[0], person);
    assert!(ids(&bench.answer("list_people", json!({ "search": "qqqq" }))).is_empty());
}

#[test]
fn rows_carry_what_the_table_shows() {
    let bench = Bench::with_people(60);
    let rows = bench.answer("list_people", json!({ "status": "tous" }));
    let rows = rows.as_array().unwrap();
    assert_eq!(rows.len(), 60);
    for row in rows {
        for field in ["id", "lastName", "firstName"] {
            assert!(!text(row, &format!("/{field}")).is_empty());
        }
        assert_eq!(row["categories"].as_array().unwrap().len(), 10);
    }
    let names: Vec<String> = rows
        .iter()
        .map(|row| trame_domain::text::fold(&text(row, "/lastName")))
        .collect();
    assert!(names.is_sorted());
    let count = bench.answer("count_people", json!({ "status": "ouverts" }));
    assert_eq!(count["all"], 60);
    let open = rows.iter().filter(|row| row["isClosed"] == false).count();
    assert_eq!(count["open"], open);
    assert_eq!(count["matching"], open);
}

#[test]
fn filters_and_pages_agree_with_the_whole() {
    let bench = Bench::with_people(60);
    let all = bench.answer("list_people", json!({}));
    let all = all.as_array().unwrap();
    let strong = |row: &&Value| {
        row["categories"].as_array().unwrap().iter().any(|mark| {
            mark["category"] == "mobilite" && mark["state"] == "frein" && mark["impact"] != "faible"
        })
    };
    let expected: Vec<String> = all
        .iter()
        .filter(strong)
        .map(|row| text(row, "/id"))
        .collect();
    let found = bench.answer(
        "list_people",
        json!({ "freinIn": "mobilite", "minImpact": "fort" }),
    );
    assert!(!expected.is_empty() && expected.len() < all.len());
    assert_eq!(ids(&found), expected);
    let alone = bench.answer("list_people", json!({ "isolatedParent": true }));
    assert!(
        alone
            .as_array()
            .unwrap()
            .iter()
            .all(|row| row["isIsolatedParent"] == true)
    );
    let page = bench.answer("list_people", json!({ "offset": 10, "limit": 5 }));
    let slice: Vec<String> = all[10..15].iter().map(|row| text(row, "/id")).collect();
    assert_eq!(ids(&page), slice);
    let sorted = bench.answer(
        "list_people",
        json!({ "sort": "birthDate", "descending": true }),
    );
    let births: Vec<String> = sorted
        .as_array()
        .unwrap()
        .iter()
        .map(|row| text(row, "/birthDate"))
        .filter(|b| !b.is_empty())
        .collect();
    assert!(births.is_sorted_by(|a, b| a >= b));
    let choices = bench.answer("list_filter_choices", json!({}));
    let territory = text(&choices, "/territories/0");
    let there = bench.answer("list_people", json!({ "territory": territory }));
    assert!(
        there
            .as_array()
            .unwrap()
            .iter()
            .all(|row| text(row, "/territory") == territory)
    );
}

#[test]
fn a_change_shows_at_once_and_archiving_has_a_way_back() {
    let bench = Bench::with_people(5);
    let person = bench.person("Ouali", "Karim");
    let found = |bench: &Bench| {
        bench
            .answer(
                "list_people",
                json!({ "status": "ouverts", "search": "ouali karim" }),
            )
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(found(&bench), 1);
    bench.call("archive_person", json!({ "personId": person }));
    assert_eq!(found(&bench), 0);
    bench.call("restore_person", json!({ "personId": person }));
    assert_eq!(found(&bench), 1);
    bench.call("close_dossier", json!({ "personId": person, "closedOn": "23/11/2026", "closeReason": first_code(&bench, "close_reason") }));
    assert_eq!(found(&bench), 0);
    assert_eq!(
        bench
            .answer(
                "list_people",
                json!({ "status": "clos", "search": "ouali karim" })
            )
            .as_array()
            .unwrap()
            .len(),
        1
    );
    bench.call("reopen_dossier", json!({ "personId": person }));
    assert_eq!(found(&bench), 1);
    let undone = bench.answer("undo", json!({}));
    assert_eq!(text(&undone, "/label"), "Dossier rouvert");
    assert_eq!(found(&bench), 0);
}

fn first_code(bench: &Bench, list: &str) -> String {
    let reference = bench.answer("get_reference", json!({}));
    text(&reference, &format!("/nomenclatures/lists/{list}/0/code"))
}

#[test]
fn today_names_what_waits() {
    let bench = Bench::open();
    let person = bench.person("Foix", "Thomas");
    let meeting = |day: &str| json!({ "personId": person, "appointment": { "day": day, "time": "10:30", "minutes": 45, "attendance": "prevu" } });
    let today = bench.answer("create_appointment", meeting("2026-11-23"));
    bench.call("create_appointment", meeting("2026-11-19"));
    bench.call("update_dossier", json!({ "personId": person, "dossier": { "openedOn": "2026-07-01", "orientationNotifiedOn": "2026-10-27" } }));
    let objective = json!({ "personId": person, "objective": { "category": "sante", "label": "Voir un médecin", "status": "en_cours" },
        "actions": [{ "label": "Appeler le centre de santé", "status": "en_cours", "actor": "personne", "dueOn": "2026-11-11" }] });
    bench.call("create_objective", objective);
    let view = bench.answer("get_today", json!({}));
    assert_eq!(text(&view, "/appointments/0/personName"), "Thomas Foix");
    assert_eq!(view["withoutAttendance"].as_array().unwrap().len(), 1);
    assert_eq!(
        (
            text(&view, "/deadlines/0/on"),
            view["deadlines"][0]["days"].as_i64()
        ),
        ("2026-11-27".to_owned(), Some(-4))
    );
    assert_eq!(view["overdueActions"][0]["days"], 12);
    assert_eq!(text(&view, "/silentDossiers/0/personName"), "Thomas Foix");
    bench.call(
        "update_attendance",
        json!({ "appointmentId": today["id"], "attendance": "present" }),
    );
    let view = bench.answer("get_today", json!({}));
    assert!(view["silentDossiers"].as_array().unwrap().is_empty());
    assert_eq!(
        text(
            &bench.answer("get_person", json!({ "personId": person })),
            "/lastContactOn"
        ),
        "2026-11-23"
    );
}
