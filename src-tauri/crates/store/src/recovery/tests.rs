use super::*;
use crate::vault::testing::Counter;

fn sheet() -> RecoveryWords {
    RecoveryWords::random(&Counter::new(7)).unwrap()
}

#[test]
fn words_roundtrip_however_they_are_typed() {
    let words = sheet();
    let plain = words.words().join(" ");
    let numbered: String = (1..)
        .zip(words.words())
        .map(|(number, word)| format!("{number}. {}\n", word.to_uppercase()))
        .collect();
    let short: Vec<String> = words
        .words()
        .iter()
        .map(|word| fold(word).chars().take(4).collect())
        .collect();
    for typed in [
        plain.clone(),
        fold(&plain),
        numbered,
        short.join("  ,  "),
        format!("  {plain} "),
    ] {
        let read = RecoveryWords::parse(&typed).unwrap();
        assert_eq!(read.secret(), words.secret(), "{typed}");
    }
}

#[test]
fn mistakes_are_told_by_position() {
    let words = sheet();
    let mut typed: Vec<&str> = words.words().to_vec();
    typed[2] = "zzzz";
    typed[23] = "ordinateurs";
    assert_eq!(
        RecoveryWords::parse(&typed.join(" ")).unwrap_err(),
        WordsProblem::Unknown {
            positions: vec![3, 24]
        }
    );
    assert_eq!(
        RecoveryWords::parse(&typed[..23].join(" ")).unwrap_err(),
        WordsProblem::Count { found: 23 }
    );
    assert_eq!(
        RecoveryWords::parse("").unwrap_err(),
        WordsProblem::Count { found: 0 }
    );
}

#[test]
fn a_word_taken_for_another_fails_the_check_sum() {
    let words = sheet();
    // Eight bits of check sum: of 256 words about one passes by chance.
    let passed = (0..256)
        .filter_map(word_at)
        .filter(|other| {
            let mut typed = words.words().to_vec();
            typed[0] = other;
            RecoveryWords::parse(&typed.join(" ")).is_ok()
        })
        .count();
    assert!(passed < 12, "{passed}");
}

#[test]
fn confirmation_asks_for_one_word() {
    let words = sheet();
    let fifth = words.words()[4].to_uppercase();
    assert!(words.confirms(5, &format!(" {fifth} ")));
    assert!(!words.confirms(6, &fifth) || words.words()[4] == words.words()[5]);
    for position in [0, 25] {
        assert!(!words.confirms(position, &fifth));
        assert!(!words.confirms(position, "zzzz"));
    }
    assert_eq!(format!("{words:?}"), "RecoveryWords(…)");
}

#[test]
fn four_letters_name_one_word() {
    let starts: std::collections::BTreeSet<String> = (0..2048)
        .filter_map(word_at)
        .map(|word| fold(word).chars().take(4).collect())
        .collect();
    assert_eq!(starts.len(), 2048);
}
