//! Numbers that look like a NIR: 13 digits or 15 with the key, in one piece or apart, Corsica included.
//!
//! Shape: INSEE, « Numéro de sécurité sociale »; key: 97 less the first 13 modulo 97, 2A read 19 and 2B read 18
//! (read on 2026-11-23).

use std::ops::Range;

/// Digits of a NIR without its key.
const BODY: usize = 13;
/// Digits with the key.
const WHOLE: usize = 15;
/// Signs between two groups: « 2 85 07 », « 2.85.07 », « 013 / 42 ».
const APART: usize = 3;

/// A digit, or the letter of a Corsican département, with its place.
#[derive(Clone, Copy)]
struct Sign {
    value: char,
    at: usize,
    /// Whether it begins a group.
    is_first: bool,
}

/// Every place where a number looks like a NIR, in characters.
pub(super) fn find(chars: &[char]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for run in runs(chars) {
        let mut rest = run.as_slice();
        while !rest.is_empty() {
            // A run of exactly the right length needs no key; inside a longer one only a right key tells.
            let is_alone = rest.len() == run.len();
            let taken = match rest.len() {
                WHOLE if is_alone && has_shape(rest) => WHOLE,
                BODY if is_alone && has_shape(rest) => BODY,
                _ => rest
                    .get(..WHOLE)
                    .filter(|whole| starts_group(whole) && has_shape(whole) && has_key(whole))
                    .map_or(0, <[Sign]>::len),
            };
            if let (Some(first), Some(last)) =
                (rest.first(), rest.get(..taken).and_then(<[Sign]>::last))
            {
                found.push(first.at..last.at.saturating_add(1));
            }
            rest = rest.get(taken.max(1)..).unwrap_or_default();
        }
    }
    found
}

/// Digits that follow one another, a few signs apart at most; a word ends a run.
fn runs(chars: &[char]) -> Vec<Vec<Sign>> {
    let mut runs: Vec<Vec<Sign>> = Vec::new();
    let mut run: Vec<Sign> = Vec::new();
    let mut apart = APART + 1;
    for (at, c) in chars.iter().copied().enumerate() {
        let next_is_word = at
            .checked_add(1)
            .and_then(|next| chars.get(next))
            .is_some_and(|next| next.is_alphabetic());
        let is_corsica = matches!(c, 'A' | 'B' | 'a' | 'b')
            && apart == 0
            && run.last().is_some_and(|sign| sign.value == '2')
            && !next_is_word;
        if c.is_ascii_digit() || is_corsica {
            run.push(Sign {
                value: c.to_ascii_uppercase(),
                at,
                is_first: apart > 0,
            });
            apart = 0;
        } else if matches!(
            c,
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '.' | '-' | '/' | '\t'
        ) && apart < APART
            && !run.is_empty()
        {
            apart += 1;
        } else {
            if !run.is_empty() {
                runs.push(std::mem::take(&mut run));
            }
            apart = APART + 1;
        }
    }
    if !run.is_empty() {
        runs.push(run);
    }
    runs
}

fn starts_group(signs: &[Sign]) -> bool {
    signs.first().is_some_and(|sign| sign.is_first)
}

/// Whether sex, month and département can be those of a NIR.
fn has_shape(signs: &[Sign]) -> bool {
    let text: String = signs.iter().map(|sign| sign.value).collect();
    let part = |range: Range<usize>| text.get(range).unwrap_or_default();
    let number = |range: Range<usize>| part(range).parse::<u32>().ok();
    // Provisional numbers begin with 3, 4, 7 or 8: without their key they are too near to numbers of articles.
    let has_sex = match part(0..1) {
        "1" | "2" => true,
        "3" | "4" | "7" | "8" => has_key(signs),
        _ => false,
    };
    let has_month = number(3..5).is_some_and(|m| matches!(m, 1..=12 | 20 | 30..=42 | 50..=99));
    let place = part(5..7);
    let has_place = matches!(place, "2A" | "2B") || place.parse::<u32>().is_ok_and(|p| p > 0);
    let is_rest_digits = part(7..text.len()).bytes().all(|b| b.is_ascii_digit());
    has_sex && has_month && has_place && is_rest_digits
}

/// Whether the last two digits are the key of the others.
fn has_key(signs: &[Sign]) -> bool {
    let text: String = signs.iter().map(|sign| sign.value).collect();
    let digits = text.replace("2A", "19").replace("2B", "18");
    let body = digits.get(..BODY).and_then(|body| body.parse::<u64>().ok());
    let key = digits
        .get(BODY..WHOLE)
        .and_then(|key| key.parse::<u64>().ok());
    match (body, key) {
        (Some(body), Some(key)) => 97_u64.checked_sub(body % 97) == Some(key),
        _ => false,
    }
}
