//! Phrases looked for: folded words, endings forgiven, a gap of a few words.

use crate::text::fold;

/// A phrase that says nothing to look for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("phrase with nothing to look for: {0}")]
pub struct BadTerm(pub String);

/// Words a gap may stand for.
const GAP: usize = 3;
/// Below this many letters a word is taken as it is: « tic » must not answer for « tics ».
const INFLECTED_FROM: usize = 4;
/// What an elided word glued to the next by a missing apostrophe begins with.
const ELIDED: &[&str] = &["qu", "l", "d", "n", "s", "j", "m", "t", "c"];

/// A word of the text, folded, with its place in characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    text: String,
    /// The word after an elided one whose apostrophe is missing: « lalcool », « darret ».
    unglued: Option<String>,
    pub(super) start: usize,
    end: usize,
}

impl Token {
    pub(super) fn new(text: String, start: usize, end: usize) -> Self {
        let unglued = ELIDED.iter().find_map(|elided| {
            let rest = text.strip_prefix(elided)?;
            let first = rest.chars().next()?;
            let is_word = "aeiouyh".contains(first) && rest.chars().count() >= INFLECTED_FROM;
            is_word.then(|| rest.to_owned())
        });
        Self {
            text,
            unglued,
            start,
            end,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    /// This word, a plural or a feminine forgiven.
    Word(String),
    /// Exactly this word.
    Exact(String),
    /// Any word that begins so.
    Stem(String),
    /// Up to [`GAP`] words.
    Gap,
}

/// A phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Term {
    pieces: Vec<Piece>,
}

impl Term {
    pub(super) fn parse(phrase: &str) -> Result<Self, BadTerm> {
        let bad = || BadTerm(phrase.to_owned());
        let mut pieces = Vec::new();
        for word in phrase.split_whitespace() {
            if word == "…" {
                pieces.push(Piece::Gap);
                continue;
            }
            let (word, is_exact) = word.strip_prefix('=').map_or((word, false), |w| (w, true));
            let (word, is_stem) = word.strip_suffix('*').map_or((word, false), |w| (w, true));
            let folded = fold(word);
            let mut parts: Vec<&str> = folded.split(' ').collect();
            let last = parts
                .pop()
                .filter(|part| !part.is_empty())
                .ok_or_else(bad)?;
            // « l’idiot » is two words, of which only the last takes endings.
            pieces.extend(parts.into_iter().map(|part| Piece::Exact(part.to_owned())));
            let last = last.to_owned();
            pieces.push(match (is_exact, is_stem) {
                (_, true) => Piece::Stem(last),
                (true, false) => Piece::Exact(last),
                (false, false) => Piece::Word(last),
            });
        }
        let is_bare = |piece: Option<&Piece>| matches!(piece, None | Some(Piece::Gap));
        if is_bare(pieces.first()) || is_bare(pieces.last()) {
            return Err(bad());
        }
        Ok(Self { pieces })
    }

    /// The end of the phrase, in characters, if the words begin with it.
    pub(super) fn end(&self, tokens: &[Token]) -> Option<usize> {
        end(&self.pieces, tokens, 0)
    }
}

fn end(pieces: &[Piece], tokens: &[Token], reached: usize) -> Option<usize> {
    let Some((piece, after)) = pieces.split_first() else {
        return Some(reached);
    };
    if *piece == Piece::Gap {
        return (0..=GAP).find_map(|skip| end(after, tokens.get(skip..)?, reached));
    }
    let (token, rest) = tokens.split_first()?;
    // A word wanted as it is does not come out of another: « ivre » is not in « livre ».
    let unglued = token
        .unglued
        .as_deref()
        .filter(|_| !matches!(piece, Piece::Exact(_)));
    let is_here = piece.is(&token.text) || unglued.is_some_and(|word| piece.is(word));
    if is_here {
        return end(after, rest, token.end);
    }
    // A missing apostrophe may have glued what the phrase has as two words: « narrive », « lidiot ».
    match (piece, after.split_first(), &token.unglued) {
        (Piece::Exact(first), Some((second, after)), Some(unglued))
            if second.is(unglued) && token.text.starts_with(first.as_str()) =>
        {
            end(after, rest, token.end)
        }
        _ => None,
    }
}

impl Piece {
    fn is(&self, word: &str) -> bool {
        match self {
            Self::Exact(wanted) => word == wanted,
            Self::Stem(wanted) => word.starts_with(wanted.as_str()),
            Self::Word(wanted) => {
                word.strip_prefix(wanted.as_str())
                    .is_some_and(|ending| match ending {
                        "" => true,
                        "s" | "x" | "e" | "es" => wanted.chars().count() >= INFLECTED_FROM,
                        _ => false,
                    })
            }
            Self::Gap => false,
        }
    }
}
