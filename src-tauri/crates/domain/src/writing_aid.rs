//! A quiet reader of notes: points at what a note had better not hold, so that whoever writes may say it otherwise.
//!
//! It never blocks, keeps nothing and knows no word by itself: the lists are data. What it finds is a place in the text
//! and a kind, never a judgement on who is written about.

mod nir;
mod terms;
#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::code::coded;
use crate::text::fold;

pub use self::terms::BadTerm;
use self::terms::{Term, Token};

coded! {
    /// What was found.
    FindingKind {
        /// A number that looks like a NIR.
        Nir = "nir",
        /// Health.
        Health = "sante",
        /// Offences and convictions (GDPR, article 10).
        Penal = "penal",
        /// A word that judges or insults.
        Judging = "jugement",
    }
}

/// Something found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub kind: FindingKind,
    /// Where, in characters.
    pub range: Range<usize>,
}

/// The words looked for and the phrases in which they mean something else.
///
/// A phrase is words apart by spaces; accents, case and apostrophes do not count, and a final `s`, `x`, `e` or `es` is
/// forgiven. `mot*` takes any ending, `=mot` no ending but its own, and `…` stands for up to three words.
#[derive(Debug, Clone, Default)]
pub struct WordList {
    terms: Vec<(FindingKind, Term)>,
    exceptions: Vec<(FindingKind, Term)>,
}

impl WordList {
    /// Takes a phrase to look for.
    ///
    /// # Errors
    /// [`BadTerm`] when it says nothing to look for.
    pub fn look_for(&mut self, kind: FindingKind, phrase: &str) -> Result<(), BadTerm> {
        self.terms.push((kind, Term::parse(phrase)?));
        Ok(())
    }

    /// Takes a phrase in which the words of that kind mean something else.
    ///
    /// # Errors
    /// [`BadTerm`] when it says nothing.
    pub fn leave(&mut self, kind: FindingKind, phrase: &str) -> Result<(), BadTerm> {
        self.exceptions.push((kind, Term::parse(phrase)?));
        Ok(())
    }
}

/// Reads a text; findings in the order of the text, none inside another of the same kind.
#[must_use]
pub fn inspect(text: &str, words: &WordList) -> Vec<Finding> {
    let chars: Vec<char> = text.chars().collect();
    let tokens = tokens(&chars);
    let mut found: Vec<Finding> = nir::find(&chars)
        .into_iter()
        .map(|range| Finding {
            kind: FindingKind::Nir,
            range,
        })
        .collect();
    let left = places(&tokens, &words.exceptions);
    for place in places(&tokens, &words.terms) {
        let is_left = left
            .iter()
            .any(|other| other.kind == place.kind && holds(&other.range, &place.range));
        if !is_left {
            found.push(place);
        }
    }
    // The longest first at one place, so that what it holds is dropped.
    found.sort_by_key(|f| (f.range.start, std::cmp::Reverse(f.range.end), f.kind));
    let mut kept: Vec<Finding> = Vec::new();
    for finding in found {
        let is_inside = kept
            .iter()
            .any(|other| other.kind == finding.kind && other.range.end > finding.range.start);
        if !is_inside {
            kept.push(finding);
        }
    }
    kept
}

fn holds(outer: &Range<usize>, inner: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

/// Every place where one of the terms is, in characters.
fn places(tokens: &[Token], terms: &[(FindingKind, Term)]) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut rest = tokens;
    while let Some((first, tail)) = rest.split_first() {
        for (kind, term) in terms {
            if let Some(last) = term.end(rest) {
                found.push(Finding {
                    kind: *kind,
                    range: first.start..last,
                });
            }
        }
        rest = tail;
    }
    found
}

/// Words of a text with their places; accents written as separate marks belong to their letter.
fn tokens(chars: &[char]) -> Vec<Token> {
    let is_word =
        |c: char| c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c);
    let mut tokens = Vec::new();
    let mut word = String::new();
    let mut start = 0;
    for (at, c) in chars.iter().copied().chain([' ']).enumerate() {
        if is_word(c) {
            if word.is_empty() {
                start = at;
            }
            word.push(c);
        } else if !word.is_empty() {
            let text = fold(&word);
            if !text.is_empty() {
                tokens.push(Token::new(text, start, at));
            }
            word.clear();
        }
    }
    tokens
}
