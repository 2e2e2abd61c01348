use super::*;
use trame_domain::code::Coded;

fn today() -> NaiveDate {
    "2026-11-23".parse().unwrap()
}

fn codes(json: &str) -> Vec<String> {
    let report = check_history(json, today()).unwrap();
    let told = report.violations.iter();
    told.map(|one| format!("{} {} {}", one.pmsmp, one.code.0.code(), one.level.0.code()))
        .collect()
}

fn refusal(json: &str) -> String {
    check_history(json, today()).unwrap_err().message
}

#[test]
fn the_example_of_the_format() {
    let json = r#"{"today":"2026-11-23","person":{"birthDate":"1990-01-31"},"pmsmps":[
      {"id":"a","siret":"73282932000074","objet":"decouvrir","objectifs":"Voir le métier","start":"2026-09-01","end":"2026-09-30","stoppedOn":null,"renews":null,"objectiveReached":null,"weeklyHours":35,"presenceDays":20},
      {"id":"b","siret":"732 829 320 00074","objet":"confirmer","objectifs":"Tenir un poste","start":"2026-10-01","end":"2026-10-31","stoppedOn":null,"renews":null,"objectiveReached":null,"weeklyHours":35,"presenceDays":20,"unknown":[1]}
    ]}"#;
    let report = check_history(json, today()).unwrap();
    let [one] = report.violations.as_slice() else {
        panic!("{report:?}")
    };
    assert_eq!(
        (one.pmsmp.as_str(), one.article.as_deref()),
        ("b", Some("D5135-3"))
    );
    assert_eq!(one.from.as_deref(), Some("2026-09-01"));
    assert_eq!(one.to.as_deref(), Some("2027-08-31"));
    assert!(one.message.starts_with("61 jours"), "{}", one.message);
    assert!(one.todo.contains("30/10/2026"), "{}", one.todo);
}

#[test]
fn what_is_wrong_is_told_and_what_is_unknown_is_not() {
    assert_eq!(codes(r#"{"pmsmps":[]}"#), Vec::<String>::new());
    assert_eq!(codes(r#"{"pmsmps":[{"id":"a"}]}"#), ["a PM-01 bloquant"]);
    let two =
        r#"{"pmsmps":[{"id":"a","objet":["decouvrir","confirmer"],"siret":"7328293200007"}]}"#;
    assert_eq!(codes(two), ["a PM-01 bloquant", "a PM-14 bloquant"]);
    let bad = r#"{"pmsmps":[{"id":"a","objet":"confirmer","start":"2027-01-31","end":"2027-01-30",
      "noReplacement":false,"weeklyHours":0,"tutorRole":"","schedule":[{"weekday":1,"start":"22:00","end":"05:00"},{"weekday":2,"start":"04:00","end":"08:00"}]}]}"#;
    assert_eq!(
        codes(bad),
        [
            "a PM-02 bloquant",
            "a PM-09 bloquant",
            "a PM-09 alerte",
            "a PM-11 bloquant",
            "a PM-17 bloquant"
        ]
    );
}

#[test]
fn what_cannot_be_read_is_refused_with_its_line() {
    for (json, expected) in [
        ("{\n\"pmsmps\": [", "le JSON s’arrête"),
        ("{\n oups }", "Ligne 2"),
        (
            "{\"pmsmps\":[\n{\"id\":\"a\",\"start\":\"2026-02-30\"}]}",
            "Ligne 2",
        ),
        (
            "{\"pmsmps\":[{\"id\":\"a\",\"start\":\"30/09/2026\"}]}",
            "AAAA-MM-JJ",
        ),
        (
            "{\"pmsmps\":[{\"id\":\"a\",\"objet\":\"stage\"}]}",
            "decouvrir",
        ),
        ("{\"pmsmps\":[{\"siret\":\"1\"}]}", "il manque"),
        ("{\"pmsmps\":[{\"id\":\"a\"},\n{\"id\":\"a\"}]}", "Ligne 2"),
        ("{\"pmsmps\":[{\"id\":\"a\",\"weeklyHours\":-1}]}", "heures"),
        (
            "{\"pmsmps\":[{\"id\":\"a\",\"presenceDays\":-1}]}",
            "type attendu",
        ),
        (
            "{\"pmsmps\":[{\"id\":\"a\",\"schedule\":\"1 25:00-26:00\"}]}",
            "horaires",
        ),
        (
            "{\"pmsmps\":[{\"id\":\"a\",\"siret\":73282932000074}]}",
            "guillemets",
        ),
        ("[]", "type attendu"),
        ("", "s’arrête"),
    ] {
        let message = refusal(json);
        assert!(message.contains(expected), "{json}: {message}");
        assert!(message.starts_with("Ligne "), "{message}");
    }
}
