//! PM-10 to PM-12: who is involved — age and legal representative, tutor, employer.

use chrono::NaiveDate;

use super::report::{Report, Told};
use super::{Case, Fault, RuleCode, Subject};
use crate::text::fold;

/// Youngest age at the first day; younger people have another regime (mini-stages).
const YOUNGEST: u32 = 16;
const ADULT: u32 = 18;
/// Older than that is a slip of the keyboard.
const OLDEST: u32 = 120;

pub(super) fn check(report: &mut Report<'_>) {
    let person = &report.history.person;
    for (at, case) in report.cases() {
        for told in [age(person, case), guardian(person, case)]
            .into_iter()
            .chain([same_tutor(person, case), tutor_role(case), employer(case)])
            .flatten()
        {
            report.tell(at, told);
        }
    }
}

/// Age on the first day; none when either date is unknown or the person was not born.
fn age_at_start(person: &Subject, case: &Case) -> Option<u32> {
    case.starts_on?.years_since(person.birth_date?)
}

/// Whether the person is under 18 on the first day, as far as one knows.
pub(super) fn is_minor(person: &Subject, case: &Case) -> bool {
    age_at_start(person, case).is_some_and(|age| age < ADULT)
}

fn age(person: &Subject, case: &Case) -> Option<Told> {
    let Some(birth) = person.birth_date else {
        let told = Told::warn(RuleCode::Pm10, Fault::AgeUnknown).at("birthDate");
        return case.is_whole.then(|| told.missing());
    };
    let is_unlikely = |start: NaiveDate| {
        let age = start.years_since(birth);
        age.is_none_or(|age| age > OLDEST)
    };
    let fault = if case.starts_on.is_some_and(is_unlikely) {
        Fault::UnlikelyBirth
    } else {
        let age = age_at_start(person, case).filter(|age| *age < YOUNGEST)?;
        Fault::TooYoung { age }
    };
    Some(Told::block(RuleCode::Pm10, fault).at("birthDate"))
}

fn guardian(person: &Subject, case: &Case) -> Option<Told> {
    let is_minor = is_minor(person, case);
    if !is_minor && case.protected_adult != Some(true) {
        return None;
    }
    let fault = Fault::NoGuardian { is_minor };
    needed(case, case.guardian.as_deref(), RuleCode::Pm10, fault)
        .map(|told| told.at("guardianName"))
}

fn employer(case: &Case) -> Option<Told> {
    if case.on_working_time != Some(true) {
        return None;
    }
    let employer = case.employer.as_deref();
    needed(case, employer, RuleCode::Pm12, Fault::NoEmployer).map(|told| told.at("employerName"))
}

fn tutor_role(case: &Case) -> Option<Told> {
    let (field, fault, said) = match case.tutor_name.as_deref() {
        None if case.is_whole => ("tutorName", Fault::NoTutor, None),
        Some(name) if name.trim().is_empty() => ("tutorName", Fault::NoTutor, Some("")),
        _ => ("tutorRole", Fault::NoTutorRole, case.tutor_role.as_deref()),
    };
    let is_empty = said.map_or(case.is_whole, |said| said.trim().is_empty());
    let told = Told::block(RuleCode::Pm11, fault).at(field);
    is_empty.then(|| told.missing())
}

fn same_tutor(person: &Subject, case: &Case) -> Option<Told> {
    let email = |email: &Option<String>| {
        let email = email.as_deref().unwrap_or_default().trim().to_lowercase();
        (!email.is_empty()).then_some(email)
    };
    if email(&case.tutor_email).is_some_and(|tutor| email(&person.email) == Some(tutor)) {
        let told = Told::block(RuleCode::Pm11, Fault::TutorIsPerson);
        return Some(told.at("tutorEmail"));
    }
    let tutor = words(case.tutor_name.as_deref().unwrap_or_default());
    let is_same = !tutor.is_empty() && person.names.iter().any(|name| words(name) == tutor);
    is_same.then(|| Told::block(RuleCode::Pm11, Fault::TutorIsPerson).at("tutorName"))
}

/// Words of a name, whichever of first and last name comes first.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = fold(name).split(' ').map(str::to_owned).collect();
    words.retain(|word| !word.is_empty());
    words.sort();
    words
}

/// What a fact makes needed: blocking when it is said to be missing, told when it is unknown.
fn needed(case: &Case, said: Option<&str>, code: RuleCode, fault: Fault) -> Option<Told> {
    let told = match said.map(str::trim) {
        Some("") => Told::block(code, fault),
        Some(_) => return None,
        None if case.is_whole => Told::block(code, fault),
        None => Told::warn(code, fault),
    };
    Some(told.missing())
}
