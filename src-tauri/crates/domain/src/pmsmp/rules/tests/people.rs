//! PM-10 to PM-13.

use super::*;

fn aged(birth: &str, change: impl FnOnce(&mut Case)) -> Vec<String> {
    let mut history = soon(change);
    history.person.birth_date = Some(date(birth));
    told(&history)
}

#[test]
fn sixteen_years_on_the_first_day() {
    let guarded = |one: &mut Case| one.guardian = Some("Lise Martin".into());
    assert_eq!(aged("2011-01-05", guarded), ["PM-10 bloquant 0"]);
    assert_eq!(aged("2011-01-04", guarded), Vec::<String>::new());
    assert_eq!(aged("1900-01-01", guarded), ["PM-10 bloquant 0"]);
    assert_eq!(aged("2027-02-01", guarded), ["PM-10 bloquant 0"]);
    assert_eq!(aged("1990-01-31", |_| {}), Vec::<String>::new());
}

#[test]
fn the_young_and_the_protected_have_a_legal_representative() {
    assert_eq!(aged("2009-01-05", |_| {}), ["PM-10 alerte 0"], "unknown");
    assert_eq!(
        aged("2009-01-04", |_| {}),
        Vec::<String>::new(),
        "18 that day"
    );
    let empty = |one: &mut Case| one.guardian = Some(String::new());
    assert_eq!(aged("2009-01-05", empty), ["PM-10 bloquant 0"]);
    let protected = |one: &mut Case| {
        one.protected_adult = Some(true);
        one.guardian = Some(" ".into());
    };
    assert_eq!(aged("1990-01-31", protected), ["PM-10 bloquant 0"]);
}

#[test]
fn the_tutor_is_somebody_else_with_a_function() {
    let with = |name: &str, email: &str, role: Option<&str>| {
        let mut history = soon(|one| {
            one.tutor_name = Some(name.into());
            one.tutor_email = Some(email.into());
            one.tutor_role = role.map(str::to_owned);
        });
        history.person.names = vec!["Éloïse Petit".into(), "Éloïse Durand".into()];
        history.person.email = Some("eloise@example.org".into());
        told(&history)
    };
    assert_eq!(
        with("Marc Roux", "marc@example.org", None),
        Vec::<String>::new()
    );
    assert_eq!(
        with("DURAND Eloise", "", Some("Gérante")),
        ["PM-11 bloquant 0"]
    );
    assert_eq!(
        with("Marc Roux", "Eloise@example.org ", None),
        ["PM-11 bloquant 0"]
    );
    assert_eq!(with("Marc Roux", "", Some("")), ["PM-11 bloquant 0"]);
}

#[test]
fn an_employer_when_it_is_on_working_time() {
    let with = |employer: Option<&str>| {
        told(&soon(|one| {
            one.on_working_time = Some(true);
            one.employer = employer.map(str::to_owned);
        }))
    };
    assert_eq!(with(Some("Mairie")), Vec::<String>::new());
    assert_eq!(with(Some("")), ["PM-12 bloquant 0"]);
    assert_eq!(with(None), ["PM-12 alerte 0"]);
}

#[test]
fn a_convention_is_validated_before_the_first_day() {
    let with = |start: &str, validated: Option<&str>, has_started: bool, is_whole: bool| {
        let mut one = case(start, "2026-12-11");
        one.objects = vec![PmsmpObject::Confirm];
        one.is_whole = is_whole;
        one.validated_on = validated.map(date);
        one.started_on = has_started.then(|| date(start));
        let found = found(&history(vec![one]), RuleCode::Pm13);
        found.into_iter().next().map(|one| (one.level, one.fault))
    };
    // Today is Monday 23 November 2026: Thursday is the third working day.
    assert_eq!(with("2026-11-26", None, false, false), None);
    let near = Some((Level::Warning, Fault::StartNear));
    assert_eq!(with("2026-11-25", None, false, false), near);
    assert_eq!(with("2026-11-25", Some("2026-11-20"), false, true), None);
    assert_eq!(with("2026-11-16", None, false, false), None, "unknown");
    let past = Some((Level::Warning, Fault::StartPast));
    assert_eq!(with("2026-11-16", None, false, true), past);
    let never = Some((Level::Blocking, Fault::NeverValidated));
    assert_eq!(with("2026-11-16", None, true, true), never);
    let late = Some((Level::Blocking, Fault::ValidatedLate));
    assert_eq!(with("2026-11-16", Some("2026-11-17"), true, false), late);
    assert_eq!(with("2026-11-16", Some("2026-11-16"), true, true), None);
}
