//! How hard a passphrase is to guess, by the CNIL's rule of 80 bits (délibération 2022-100, case 1, read 2026-11-23):
//! 12 characters of 4 classes, 14 of 3, or 7 words.

use std::collections::BTreeSet;

use trame_domain::clock::{Entropy, NoEntropy};
use trame_domain::text::fold;
use zeroize::Zeroizing;

use crate::recovery::word_at;

const ENOUGH: u32 = 80;
const WORDS: u32 = 7;
/// What everybody tries first; each counts for one character.
const COMMON: [&str; 8] = [
    "motdepasse",
    "password",
    "azerty",
    "qwerty",
    "bonjour",
    "soleil",
    "123456",
    "trame",
];

/// What the gauge shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StrengthLevel {
    /// Guessed in no time.
    Weak,
    /// Not enough yet.
    Insufficient,
    /// Enough.
    Good,
    /// More than enough.
    Strong,
}

/// The strength of one passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strength {
    /// Estimated bits.
    pub bits: u32,
    /// What the gauge shows.
    pub level: StrengthLevel,
    /// Whether a vault accepts it.
    pub accepted: bool,
}

/// Estimates a passphrase; nothing is kept of it.
#[must_use]
pub fn strength(passphrase: &str) -> Strength {
    let bits = by_words(passphrase).max(by_characters(passphrase));
    let level = match bits {
        0..40 => StrengthLevel::Weak,
        40..ENOUGH => StrengthLevel::Insufficient,
        ENOUGH..100 => StrengthLevel::Good,
        100.. => StrengthLevel::Strong,
    };
    Strength {
        bits,
        level,
        accepted: bits >= ENOUGH,
    }
}

/// Draws seven French words, without accents so that any keyboard types them.
///
/// # Errors
/// [`NoEntropy`] when the source fails.
pub fn suggest_passphrase(entropy: &dyn Entropy) -> Result<Zeroizing<String>, NoEntropy> {
    let mut passphrase = Zeroizing::new(String::with_capacity(96));
    for position in 0..WORDS {
        let mut drawn = [0; 2];
        entropy.fill(&mut drawn)?;
        // 2048 words: eleven bits, none favoured.
        let word = word_at(u16::from_le_bytes(drawn) & 0x7ff).ok_or(NoEntropy)?;
        if position > 0 {
            passphrase.push(' ');
        }
        passphrase.push_str(&fold(word));
    }
    Ok(passphrase)
}

fn by_words(passphrase: &str) -> u32 {
    let folded = Zeroizing::new(fold(passphrase));
    let words: BTreeSet<&str> = folded
        .split(' ')
        .filter(|word| word.chars().count() >= 3 && word.chars().any(char::is_alphabetic))
        .collect();
    u32::try_from(words.len())
        .unwrap_or(u32::MAX)
        .saturating_mul(ENOUGH)
        / WORDS
}

fn by_characters(passphrase: &str) -> u32 {
    let classes = [
        passphrase.chars().any(char::is_lowercase),
        passphrase.chars().any(char::is_uppercase),
        passphrase.chars().any(|c| c.is_ascii_digit()),
        passphrase.chars().any(|c| !c.is_alphanumeric()),
    ];
    let length = useful_length(passphrase);
    match classes.iter().filter(|present| **present).count() {
        4 => length.saturating_mul(ENOUGH) / 12,
        3 => length.saturating_mul(ENOUGH) / 14,
        // The rule accepts no fewer classes, whatever the length.
        2 => length.saturating_mul(5).min(ENOUGH - 1),
        _ => length.saturating_mul(4).min(ENOUGH - 1),
    }
}

/// Counts the characters that cost a guess: not a repetition (aaa), not a sequence (abc, 321), not a common word.
fn useful_length(passphrase: &str) -> u32 {
    let mut plain = Zeroizing::new(passphrase.to_lowercase());
    for common in COMMON {
        *plain = plain.replace(common, "*");
    }
    let mut length = 0u32;
    let mut previous: Option<(char, Option<i64>)> = None;
    for c in plain.chars() {
        let step =
            previous.map(|(before, _)| i64::from(u32::from(c)) - i64::from(u32::from(before)));
        let goes_on =
            previous.is_some_and(|(_, last)| last == step) && matches!(step, Some(-1..=1));
        if !goes_on {
            length = length.saturating_add(1);
        }
        previous = Some((c, step));
    }
    length
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::testing::Counter;

    #[test]
    fn accepts_by_the_rule_only() {
        for (passphrase, accepted) in [
            ("", false),
            ("Tr0p-court!", false),
            ("Xk7!pWq2#mZd", true),
            ("Xk7pWq2mZdTy4R", true),
            ("Xk7pWq2mZdTy4", false),
            ("xkpwqmzdtyrlgh", false),
            ("xkpwqmzdtyrlghxkpwqmzdtyrlgh", false),
            ("Aaaaaaaaaaaaaaaa1!", false),
            ("Abcdefghijkl1!", false),
            ("Motdepasse123456!", false),
            ("tortue girafe prune lampe citron velours adroit", true),
            ("tortue-girafe-prune-lampe-citron-velours", false),
            ("tortue tortue tortue tortue tortue tortue tortue", false),
            ("a b c d e f g", false),
        ] {
            assert_eq!(strength(passphrase).accepted, accepted, "{passphrase}");
        }
    }

    #[test]
    fn gauge_only_rises_with_length() {
        let long = "Xk7!pWq2#mZdTy4R$";
        let bits: Vec<u32> = (0..=long.len())
            .map(|n| strength(&long.chars().take(n).collect::<String>()).bits)
            .collect();
        assert!(bits.is_sorted(), "{bits:?}");
        assert_eq!(strength("Xk7").level, StrengthLevel::Weak);
        assert_eq!(strength(long).level, StrengthLevel::Strong);
    }

    #[test]
    fn suggestion_is_accepted_and_never_twice_the_same() {
        let source = Counter::new(3);
        let first = suggest_passphrase(&source).unwrap();
        let second = suggest_passphrase(&source).unwrap();
        assert_eq!(first.split(' ').count(), 7);
        assert!(first.is_ascii());
        assert!(strength(&first).accepted, "{first:?}");
        assert_ne!(*first, *second);
    }
}
