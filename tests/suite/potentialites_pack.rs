//! The sentences of the grid of potentialités: short, readable, whole.

use serde_json::{Value, json};
use trame_tests::{Bench, text};

fn pack() -> Value {
    Bench::fresh().answer("get_reference", json!({}))["potentialites"].clone()
}

fn items(pack: &Value) -> Vec<Value> {
    let domains = pack["domains"].as_array().unwrap();
    let items = domains
        .iter()
        .flat_map(|domain| domain["items"].as_array().unwrap());
    items.cloned().collect()
}

fn is_vowel(letter: char) -> bool {
    "aeiouyàâäéèêëîïôöùûüœæ".contains(letter)
}

/// Syllables of a French word as it is said: groups of vowels, the last mute « e » left out.
fn syllables(word: &str) -> u32 {
    let word = word.to_lowercase();
    let mut groups = 0;
    let mut inside = false;
    for letter in word.chars() {
        groups += u32::from(is_vowel(letter) && !inside);
        inside = is_vowel(letter);
    }
    let is_mute = ["e", "es", "ent"].iter().any(|end| {
        let stem = word.strip_suffix(end);
        stem.and_then(|stem| stem.chars().next_back())
            .is_some_and(|before| !is_vowel(before))
    });
    (groups - u32::from(is_mute && groups > 1)).max(1)
}

/// Reading ease of Kandel and Moles (1958), Flesch’s formula for French: 100 is very easy, 60 is plain, 30 is hard.
fn reading_ease(sentence: &str) -> f64 {
    let words: Vec<&str> = sentence
        .split(|letter: char| !letter.is_alphabetic())
        .filter(|word| word.to_lowercase().chars().any(is_vowel))
        .collect();
    let count = f64::from(u32::try_from(words.len()).unwrap());
    let said: u32 = words.iter().map(|word| syllables(word)).sum();
    207.0 - 1.015 * count - 73.6 * f64::from(said) / count
}

#[test]
fn syllables_are_counted_as_they_are_said() {
    for (word, said) in [
        ("papa", 2),
        ("repas", 2),
        ("enceinte", 2),
        ("aident", 1),
        ("administration", 5),
        ("que", 1),
        ("trajets", 2),
    ] {
        assert_eq!(syllables(word), said, "{word}");
    }
}

#[test]
fn twenty_seven_sentences_short_and_easy_to_read() {
    let items = items(&pack());
    assert_eq!(items.len(), 27);
    let said = items
        .iter()
        .flat_map(|item| [item["label"].as_str(), item["pregnant"].as_str()])
        .flatten();
    let mut sentences: Vec<(f64, &str)> = said.map(|said| (reading_ease(said), said)).collect();
    sentences.sort_by(|a, b| a.0.total_cmp(&b.0));
    for (ease, sentence) in &sentences {
        let length = sentence.chars().count();
        assert!(length <= 110, "{length} characters: {sentence}");
        assert!(*ease >= 50.0, "{ease:.0}: {sentence}");
    }
    let median = sentences.get(sentences.len() / 2).unwrap().0;
    assert!(median >= 70.0, "the median is {median:.0}");
}

#[test]
fn the_bank_answers_every_sentence_and_rights_say_where_they_were_read() {
    let pack = pack();
    for item in items(&pack) {
        assert!(!item["actions"].as_array().unwrap().is_empty(), "{item}");
    }
    for entry in pack["reperes"].as_array().unwrap() {
        assert!(!text(entry, "/source").is_empty() && !text(entry, "/checkedOn").is_empty());
        // No amount: they change each year.
        assert!(!text(entry, "/text").contains('€'), "{entry}");
    }
}
