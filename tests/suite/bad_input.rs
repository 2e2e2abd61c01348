//! What tired people and hostile files type: refused next to the field, or kept whole.

use serde_json::{Value, json};
use trame_app::ErrorCode;
use trame_tests::{Bench, text};

#[test]
fn impossible_and_future_dates_names_of_300_letters_and_a_nir_are_refused_all_at_once() {
    let bench = Bench::open();
    let person = json!({ "birthName": "a".repeat(300), "birthDate": "2026-02-30", "workSituationSince": "2030-01-01", "expectedBirth": "bientôt",
        "email": "fatou", "cafNumber": "2 92 04 99 900 123", "rights": ["inconnu"], "children": ["2031-01"] });
    let error = bench.refusal("create_person", json!({ "person": person }));
    assert_eq!(error.code, ErrorCode::Invalid);
    let fields: Vec<&String> = error.fields.keys().collect();
    assert_eq!(
        fields,
        [
            "birthDate",
            "birthName",
            "cafNumber",
            "children",
            "email",
            "expectedBirth",
            "rights",
            "workSituationSince"
        ]
    );
    assert!(
        error.fields["birthName"].contains("300"),
        "{:?}",
        error.fields
    );
    assert!(
        bench
            .answer("list_people", json!({}))
            .as_array()
            .unwrap()
            .is_empty()
    );
}

#[test]
fn emoji_right_to_left_names_and_long_notes_are_kept_whole() {
    let bench = Bench::open();
    for (last, first) in [
        ("محمد بن علي", "🙂"),
        ("Đỗ Thị", "Hồng"),
        (
            "O’Brien-Lacaze d’Arbonnéry-Saint-Martin-de-la-Montagne-Noire",
            "Abdoulaye",
        ),
    ] {
        let id = bench.person(last, first);
        let file = bench.answer("get_person", json!({ "personId": id }));
        assert_eq!(
            (text(&file, "/lastName"), text(&file, "/firstName")),
            (last.to_owned(), first.to_owned())
        );
        let note = "Éàç « ok » 🙂\n\tligne "
            .repeat(1_100)
            .trim_end()
            .to_owned();
        assert!(note.chars().count() > 20_000);
        bench.call(
            "create_note",
            json!({ "personId": id, "note": { "writtenOn": "2026-11-23", "text": note } }),
        );
        assert_eq!(
            text(
                &bench.answer("list_notes", json!({ "personId": id })),
                "/0/note/text"
            ),
            note
        );
    }
}

#[test]
fn requests_of_the_wrong_shape_answer_a_coded_error() {
    let bench = Bench::open();
    let shapes: [(&str, Value); 9] = [
        ("danser", json!({})),
        ("list_people", json!({ "inconnu": 1 })),
        ("list_people", json!([1, 2])),
        ("list_people", json!("DROP TABLE person")),
        ("get_person", Value::Null),
        ("get_person", json!({ "personId": "../../etc/passwd" })),
        ("get_person", json!({ "personId": 12 })),
        ("update_settings", json!({ "autoLockMinutes": -1 })),
        (
            "update_category",
            json!({ "diagnosticId": "x", "category": "sante", "fields": {} }),
        ),
    ];
    for (command, input) in shapes {
        assert_eq!(
            bench.refusal(command, input).code,
            ErrorCode::BadRequest,
            "{command}"
        );
    }
    let nobody = "01900000-0000-7000-8000-000000000000";
    assert_eq!(
        bench
            .refusal("get_person", json!({ "personId": nobody }))
            .code,
        ErrorCode::NotFound
    );
    assert_eq!(
        bench
            .refusal(
                "create_note",
                json!({ "personId": nobody, "note": { "writtenOn": "2026-11-23", "text": "x" } })
            )
            .code,
        ErrorCode::NotFound
    );
}

#[test]
fn settings_stay_in_their_bounds() {
    let bench = Bench::open();
    let mut settings = bench.answer("get_settings", json!({}));
    settings["autoLockMinutes"] = json!(60);
    settings["silentDays"] = json!(1);
    let error = bench.refusal("update_settings", settings.clone());
    assert_eq!(
        error.fields.keys().collect::<Vec<_>>(),
        ["autoLockMinutes", "silentDays"]
    );
    settings["autoLockMinutes"] = json!(15);
    settings["silentDays"] = json!(30);
    assert_eq!(bench.answer("update_settings", settings.clone()), settings);
}
