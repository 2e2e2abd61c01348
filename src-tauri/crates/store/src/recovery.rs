//! The 24 recovery words: BIP39's French list, written as people write.

use std::sync::LazyLock;

use bip0039::{French, Mnemonic};
use trame_domain::clock::{Entropy, NoEntropy};
use trame_domain::text::fold;
use zeroize::Zeroizing;

use crate::error::WordsProblem;

/// How many words the sheet carries.
pub const WORD_COUNT: usize = 24;

/// The words of the recovery sheet: shown once, wiped when dropped, never logged.
pub struct RecoveryWords {
    words: [&'static str; WORD_COUNT],
    secret: Zeroizing<[u8; 32]>,
}

impl RecoveryWords {
    /// Draws new words.
    ///
    /// # Errors
    /// [`NoEntropy`] when the source fails.
    pub fn random(entropy: &dyn Entropy) -> Result<Self, NoEntropy> {
        let mut secret = Zeroizing::new([0; 32]);
        entropy.fill(secret.as_mut_slice())?;
        let mnemonic =
            Mnemonic::<French>::from_entropy(secret.as_slice()).map_err(|_| NoEntropy)?;
        let mut words = [""; WORD_COUNT];
        for (word, drawn) in words.iter_mut().zip(mnemonic.phrase().split(' ')) {
            *word = lookup(&fold(drawn)).ok_or(NoEntropy)?;
        }
        Ok(Self { words, secret })
    }

    /// Reads typed words: case, accents, numbering and punctuation do not matter, and four letters of a word are enough.
    ///
    /// # Errors
    /// [`WordsProblem`], which says what to look at again.
    pub fn parse(typed: &str) -> Result<Self, WordsProblem> {
        let folded = Zeroizing::new(fold(typed));
        let found: Vec<Option<&'static str>> = folded
            .split(|letter: char| !letter.is_alphabetic())
            .filter(|word| !word.is_empty())
            .map(lookup)
            .collect();
        let unknown: Vec<usize> = (1..)
            .zip(&found)
            .filter_map(|(position, word)| word.is_none().then_some(position))
            .collect();
        if found.len() != WORD_COUNT {
            return Err(WordsProblem::Count { found: found.len() });
        }
        if !unknown.is_empty() {
            return Err(WordsProblem::Unknown { positions: unknown });
        }
        let mut words = [""; WORD_COUNT];
        for (word, known) in words.iter_mut().zip(found.into_iter().flatten()) {
            *word = known;
        }
        let phrase = words.join(" ");
        let mnemonic =
            Mnemonic::<French>::from_phrase(phrase).map_err(|_| WordsProblem::Checksum)?;
        let mut secret = Zeroizing::new([0; 32]);
        for (byte, read) in secret.iter_mut().zip(mnemonic.entropy()) {
            *byte = *read;
        }
        Ok(Self { words, secret })
    }

    /// Returns the words in order, for the sheet.
    #[must_use]
    pub fn words(&self) -> &[&'static str; WORD_COUNT] {
        &self.words
    }

    /// Tells whether the word typed as a confirmation is the one at this position, from 1.
    #[must_use]
    pub fn confirms(&self, position: usize, typed: &str) -> bool {
        let expected = position
            .checked_sub(1)
            .and_then(|index| self.words.get(index));
        expected.is_some() && lookup(fold(typed).trim()).as_ref() == expected
    }

    pub(crate) fn secret(&self) -> &[u8; 32] {
        &self.secret
    }
}

impl Drop for RecoveryWords {
    fn drop(&mut self) {
        // The words themselves are public; which ones were drawn is not.
        self.words = [""; WORD_COUNT];
    }
}

impl std::fmt::Debug for RecoveryWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryWords(…)")
    }
}

/// Returns the word of the list at an index below 2048.
pub(crate) fn word_at(index: u16) -> Option<&'static str> {
    French::words().get(usize::from(index)).copied()
}

/// Finds the word meant by folded letters: itself, or the only one that starts alike on four letters or more.
fn lookup(folded: &str) -> Option<&'static str> {
    static LIST: LazyLock<Vec<(String, &'static str)>> = LazyLock::new(|| {
        French::words()
            .iter()
            .map(|word| (fold(word), *word))
            .collect()
    });
    let exact = LIST.iter().find(|(listed, _)| listed == folded);
    // The list is made so that four letters are enough; what follows may be cut short, never different.
    let short = || {
        let enough = folded.chars().count() >= 4;
        LIST.iter()
            .find(|(listed, _)| enough && listed.starts_with(folded))
    };
    exact.or_else(short).map(|(_, word)| *word)
}

#[cfg(test)]
mod tests;
