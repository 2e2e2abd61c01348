use super::*;
use crate::company::CompanyEventKind;
use crate::company::siret::SiretFault;
use crate::id::Id;

fn today() -> NaiveDate {
    "2026-11-23".parse().unwrap()
}

fn company(change: impl FnOnce(&mut Company)) -> Company {
    let mut company = Company::blank(Id::new(1, [0; 10]), "Menuiserie Exemple".into());
    change(&mut company);
    company.clean(today());
    company
}

fn faults(company: &Company) -> Vec<(String, Violation)> {
    let wrong = company.check(today()).err().unwrap_or_default();
    wrong.iter().map(|(f, v)| (f.to_owned(), v)).collect()
}

#[test]
fn a_siret_with_a_wrong_key_is_kept_as_typed_and_told() {
    for (typed, kept, fault) in [
        ("732 829 320 00074", "73282932000074", None),
        (
            "73282932000079",
            "73282932000079",
            Some(SiretFault::WrongKey),
        ),
        (
            "7328293200007",
            "7328293200007",
            Some(SiretFault::NotFourteenDigits { digits: 13 }),
        ),
        ("35600000049837", "35600000049837", None),
    ] {
        let company = company(|c| c.siret = Some(typed.into()));
        assert_eq!(company.siret.as_deref(), Some(kept), "{typed}");
        assert_eq!(company.siret_fault(), fault, "{typed}");
        assert_eq!(faults(&company), [], "{typed}");
    }
    assert_eq!(company(|_| ()).siret_fault(), None);
    assert_eq!(company(|c| c.siret = Some("  ".into())).siret, None);
}

#[test]
fn an_activity_code_takes_the_nomenclature_of_its_day() {
    let now = company(|c| c.ape = Some("4332a".into()));
    assert_eq!(now.ape.as_deref(), Some("43.32A"));
    assert_eq!(now.ape_version.as_deref(), Some(ape::NAF_2));
    let mut later = now.clone();
    later.ape_version = None;
    later.clean("2027-01-01".parse().unwrap());
    assert_eq!(later.ape_version.as_deref(), Some(ape::NAF_2025));
    let mut gone = now;
    gone.ape = None;
    gone.clean(today());
    assert_eq!(gone.ape_version, None);
}

#[test]
fn what_is_wrong_is_told_by_field() {
    let wrong = company(|c| {
        c.name = " ".into();
        c.ape = Some("bois".into());
        c.ape_version = Some("naf3".into());
        c.postcode = Some("3100".into());
        c.commune_code = Some("3A555".into());
        c.phone = Some("0612".into());
        c.email = Some("accueil".into());
        c.trained_on = "2026-11-24".parse().ok();
        c.siret = Some("9".repeat(41));
    });
    assert_eq!(
        faults(&wrong),
        [
            ("ape", Violation::NotAnApe),
            ("apeVersion", Violation::UnknownCode),
            ("communeCode", Violation::NotACommuneCode),
            ("email", Violation::NotAnEmail),
            ("name", Violation::Missing),
            ("phone", Violation::NotAPhone),
            ("postcode", Violation::NotAPostcode),
            (
                "siret",
                Violation::TooLong {
                    limit: 40,
                    found: 41
                }
            ),
            ("trainedOn", Violation::InTheFuture),
        ]
        .map(|(field, violation)| (field.to_owned(), violation))
    );
}

#[test]
fn names_of_sixty_characters_fit_and_texts_are_cleaned() {
    let long = "Société coopérative d’intérêt collectif des Jardins de Cocagne".to_owned();
    let company = company(|c| {
        c.name.clone_from(&long);
        c.email = Some(" Accueil@Jardins.Example.ORG ".into());
        c.phone = Some("+33 5 61 00 00 00".into());
        c.activity = Some("  ".into());
    });
    assert_eq!(faults(&company), []);
    assert_eq!(company.name, long);
    assert_eq!(
        company.email.as_deref(),
        Some("accueil@jardins.example.org")
    );
    assert_eq!(company.phone.as_deref(), Some("0561000000"));
    assert_eq!(company.activity, None);
}

#[test]
fn a_contact_needs_a_name_and_a_log_line_its_words() {
    let mut contact = CompanyContact::blank(
        Id::new(2, [0; 10]),
        Id::new(1, [0; 10]),
        "  Nadia   Roux ".into(),
    );
    contact.role = Some(String::new());
    contact.clean();
    assert_eq!(
        (contact.name.as_str(), &contact.role),
        ("Nadia Roux", &None)
    );
    assert_eq!(contact.check(), Ok(()));
    contact.name.clear();
    contact.email = Some("nadia".into());
    assert_eq!(contact.check().unwrap_err().iter().count(), 2);

    let mut event = CompanyEvent {
        id: Id::new(3, [0; 10]),
        company: Id::new(1, [0; 10]),
        happened_on: today(),
        kind: CompanyEventKind::Visit,
        contact: Some(" ".into()),
        author: "Camille Exemple".into(),
        text: "Atelier visité.\n".into(),
    };
    event.clean();
    assert_eq!(
        (event.text.as_str(), &event.contact),
        ("Atelier visité.", &None)
    );
    assert_eq!(event.check(today()), Ok(()));
    event.text.clear();
    event.happened_on = "2026-11-24".parse().unwrap();
    assert_eq!(event.check(today()).unwrap_err().iter().count(), 2);
}
