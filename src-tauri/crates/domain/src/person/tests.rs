use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn person() -> Person {
    Person {
        id: Id::new(1, [0; 10]),
        birth_name: "Diallo".into(),
        usage_name: None,
        first_name: "Fatou".into(),
        birth_date: None,
        phone: None,
        email: None,
        address: None,
        postcode: None,
        commune_code: None,
        commune_name: None,
        household: None,
        expected_birth: None,
        work_situation: None,
        work_situation_since: None,
        education_level: None,
        rqth: None,
        caf_number: None,
        ft_number: None,
    }
}

fn check(change: impl FnOnce(&mut Person), expected: &[(&str, Violation)]) {
    let mut person = person();
    change(&mut person);
    person.clean();
    let found = person.check(day("2026-11-23")).map_or_else(
        |wrong| {
            wrong
                .iter()
                .map(|(field, violation)| (field.to_owned(), violation))
                .collect()
        },
        |()| vec![],
    );
    let expected: Vec<_> = expected
        .iter()
        .map(|(field, violation)| ((*field).to_owned(), *violation))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_name_is_enough() {
    check(|_| {}, &[]);
    check(|p| p.birth_name.clear(), &[]);
    check(
        |p| {
            p.birth_name = "  ".into();
            p.first_name.clear();
        },
        &[("birthName", Violation::Missing)],
    );
}

#[test]
fn refuses_next_to_the_field_and_all_at_once() {
    check(
        |p| {
            p.birth_name = "a".repeat(300);
            p.birth_date = Some(day("2027-01-01"));
            p.email = Some("fatou".into());
            p.phone = Some("06 12".into());
            p.postcode = Some("0031".into());
            p.commune_code = Some("3A555".into());
        },
        &[
            ("birthDate", Violation::InTheFuture),
            (
                "birthName",
                Violation::TooLong {
                    limit: NAME_LIMIT,
                    found: 300,
                },
            ),
            ("communeCode", Violation::NotACommuneCode),
            ("email", Violation::NotAnEmail),
            ("phone", Violation::NotAPhone),
            ("postcode", Violation::NotAPostcode),
        ],
    );
}

#[test]
fn keeps_names_of_the_world() {
    for name in [
        "محمد بن علي",
        "Đỗ Thị Hồng",
        "🙂",
        "O’Brien-Lacaze d’Arbonnéry",
    ] {
        check(|p| p.birth_name = name.into(), &[]);
    }
}

#[test]
fn phones_keep_one_form() {
    for (typed, kept) in [
        ("06 39 98 12 34", "0639981234"),
        ("+33 6 39 98 12 34", "0639981234"),
        ("0033639981234", "0639981234"),
        ("+213 555 12 34 56", "+213555123456"),
    ] {
        let mut p = person();
        p.phone = Some(typed.into());
        p.clean();
        assert_eq!(p.phone.as_deref(), Some(kept));
        assert_eq!(p.check(day("2026-11-23")), Ok(()));
    }
}

#[test]
fn a_nir_is_refused_where_a_number_is_asked() {
    check(
        |p| p.caf_number = Some("2 92 04 99 900 123".into()),
        &[("cafNumber", Violation::LooksLikeNir)],
    );
    check(|p| p.caf_number = Some("1234567".into()), &[]);
}

#[test]
fn ages_turn_on_the_birthday() {
    let mut p = person();
    p.birth_date = Some(day("1992-11-24"));
    assert_eq!(p.age(day("2026-11-23")), Some(33));
    assert_eq!(p.age(day("2026-11-24")), Some(34));
}
