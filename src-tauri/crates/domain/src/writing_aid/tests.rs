use super::*;
use FindingKind::{Health, Judging, Nir, Penal};

fn words() -> WordList {
    let mut words = WordList::default();
    for (kind, phrase) in [
        (Health, "diabet*"),
        (Health, "alcool"),
        (Health, "=tms"),
        (Health, "=ivre"),
        (Health, "arret maladie"),
        (Health, "sante"),
        (Penal, "prison"),
        (Penal, "police"),
        (Penal, "casier"),
        (Penal, "vol"),
        (Judging, "l’idiot"),
        (Judging, "sale"),
    ] {
        words.look_for(kind, phrase).unwrap();
    }
    for (kind, phrase) in [
        (Health, "santé publique"),
        (Penal, "police d’assurance"),
        (Penal, "casier … vestiaire"),
        (Judging, "dit … idiot"),
    ] {
        words.leave(kind, phrase).unwrap();
    }
    words
}

/// What was found, as (kind, the characters of the text it points at).
fn found(text: &str) -> Vec<(FindingKind, String)> {
    let chars: Vec<char> = text.chars().collect();
    let found = inspect(text, &words()).into_iter();
    found
        .map(|f| (f.kind, chars[f.range].iter().collect()))
        .collect()
}

fn check(text: &str, expected: &[(FindingKind, &str)]) {
    let expected: Vec<_> = expected
        .iter()
        .map(|(k, t)| (*k, (*t).to_owned()))
        .collect();
    assert_eq!(found(text), expected, "{text}");
}

#[test]
fn words_are_found_whatever_the_accents_the_case_and_the_endings() {
    check("DIABÉTIQUE depuis un an", &[(Health, "DIABÉTIQUE")]);
    check("Son diabe\u{301}te.", &[(Health, "diabe\u{301}te")]);
    check("deux prisons", &[(Penal, "prisons")]);
    check("En arrêt maladie.", &[(Health, "arrêt maladie")]);
    check("🙂 l’alcool", &[(Health, "alcool")]);
}

#[test]
fn a_missing_apostrophe_hides_nothing() {
    check("boit de lalcool", &[(Health, "lalcool")]);
    check("fait l idiot", &[(Judging, "l idiot")]);
    check("fait lidiot", &[(Judging, "lidiot")]);
}

#[test]
fn words_stop_at_their_borders() {
    check("Un emprisonnement", &[]);
    check("Le volet roulant, il revole", &[]);
    check("ses vols", &[]);
    check("atmosphère", &[]);
    check("saler, salade", &[]);
    check("un livre, ivre", &[(Health, "ivre")]);
}

#[test]
fn a_phrase_that_means_something_else_is_left_alone() {
    check("La police d’assurance.", &[]);
    check("Casier du grand vestiaire", &[]);
    check(
        "Travaille en santé publique, sa santé va.",
        &[(Health, "santé")],
    );
    check(
        "La police d’assurance, puis la police.",
        &[(Penal, "police")],
    );
    // Beyond three words the phrase is no longer one.
    check(
        "casier de la salle derrière le vestiaire",
        &[(Penal, "casier")],
    );
}

#[test]
fn numbers_that_look_like_a_nir_are_found_however_they_are_spaced() {
    for text in [
        "278049999900105",
        "2 78 04 99 999 001 05",
        "2.78.04.99.999.001-05",
        "2\u{202f}78\u{a0}04 99 999 001 / 05",
        "2780499999001",
        "1 62 11 2B 998 033 40",
        "29006 2a 999 015",
    ] {
        check(text, &[(Nir, text)]);
    }
    check("NIR:278049999900105.", &[(Nir, "278049999900105")]);
}

#[test]
fn a_long_run_of_digits_needs_the_right_key() {
    // A date just before, and another number just after.
    let (right, wrong) = (key("2780499999001"), "2780499999001".to_owned() + "00");
    check(&format!("12/05/2026 {right}"), &[(Nir, &right)]);
    check(&format!("12/05/2026 {wrong}"), &[]);
    check(&format!("{right} 06 39 98 12 34"), &[(Nir, &right)]);
}

#[test]
fn other_numbers_are_left_alone() {
    for text in [
        "06 39 98 12 34",
        "06 39 98 12 34 ou 06 39 98 56 78",
        "FR76 3000 4000 0312 3456 7890 143",
        "802 954 785 00028",
        "le 12/05/2026 à 14 h 30",
        "3017620422003",
        "1 84 13 99 998",
        "2 85 13 99 999 013",
        "2 85 07 00 999 013",
    ] {
        check(text, &[]);
    }
}

fn key(body: &str) -> String {
    let number: u64 = body.parse().unwrap();
    format!("{body}{:02}", 97 - number % 97)
}

#[test]
fn the_key_of_corsica_counts_as_19_and_18() {
    for (text, digits) in [
        ("2900 62A 999 015", "2900619999015"),
        ("1621 12B 998 033", "1621118998033"),
    ] {
        let key = key(digits);
        let key = key.strip_prefix(digits).unwrap();
        // In a longer run, so that the key is what tells.
        let whole = format!("{text} {key}");
        check(&format!("12/05/2026 {whole}"), &[(Nir, &whole)]);
    }
}

#[test]
fn findings_come_in_order_and_none_is_inside_another() {
    let mut words = words();
    words.look_for(Health, "arret").unwrap();
    let found = inspect("prison, arrêt maladie, alcool", &words);
    let kinds: Vec<_> = found.iter().map(|f| (f.kind, f.range.clone())).collect();
    assert_eq!(kinds, [(Penal, 0..6), (Health, 8..21), (Health, 23..29)]);
}

#[test]
fn a_phrase_with_nothing_to_look_for_is_refused() {
    for phrase in ["", "  ", "…", "… mot", "mot …", "’", "*", "="] {
        assert!(
            WordList::default().look_for(Health, phrase).is_err(),
            "{phrase:?}"
        );
    }
}
