//! A face for every character, chosen before shaping: fonts draw nothing at all for what they lack.

use unicode_normalization::char::is_combining_mark;

use crate::error::DocumentError;
use crate::font::{Face, FaceId};

/// What stands for a character no face has.
pub(crate) const REPLACEMENT: char = '\u{fffd}';

/// Characters of one face.
pub(crate) struct Part {
    /// The face.
    pub(crate) face: FaceId,
    /// What it draws.
    pub(crate) chars: Vec<char>,
    /// What stood where a replacement stands now: its place in `chars`, and the character.
    pub(crate) lost: Vec<(usize, char)>,
}

/// Splits `text` in runs of one face each; what no face has is replaced.
pub(crate) fn split(wanted: FaceId, text: &str) -> Result<Vec<Part>, DocumentError> {
    let main = wanted.face()?;
    let chars: Vec<char> = text.chars().collect();
    if covers(main, &chars) {
        return Ok(vec![part(wanted, chars)]);
    }
    let clusters = clusters(text);
    // A word is not patched letter by letter: one foreign letter takes the whole word along.
    let lacks = |cluster: &Vec<char>| !covers(main, cluster);
    let foreign = clusters
        .iter()
        .any(|cluster| lacks(cluster) && cluster.iter().any(|c| c.is_alphabetic()));
    for other in wanted.stand_ins() {
        let face = other.face()?;
        if foreign && clusters.iter().all(|cluster| covers(face, cluster)) {
            return Ok(vec![part(other, clusters.concat())]);
        }
    }
    let mut parts: Vec<Part> = vec![];
    for cluster in clusters {
        let one = patch(wanted, cluster)?;
        match parts.last_mut() {
            Some(last) if last.face == one.face => {
                let start = last.chars.len();
                last.chars.extend(one.chars);
                let lost = one.lost.into_iter();
                last.lost.extend(lost.map(|(at, c)| (start + at, c)));
            }
            _ => parts.push(one),
        }
    }
    Ok(parts)
}

/// One cluster in the first face that has it; the last one draws what it can.
fn patch(wanted: FaceId, mut cluster: Vec<char>) -> Result<Part, DocumentError> {
    let mut last = wanted;
    for id in std::iter::once(wanted).chain(wanted.stand_ins()) {
        if covers(id.face()?, &cluster) {
            return Ok(part(id, cluster));
        }
        last = id;
    }
    let face = last.face()?;
    let mut lost = vec![];
    for (at, c) in cluster.iter_mut().enumerate() {
        if !draws(face, *c) {
            lost.push((at, *c));
            *c = REPLACEMENT;
        }
    }
    Ok(Part {
        face: last,
        chars: cluster,
        lost,
    })
}

fn part(face: FaceId, chars: Vec<char>) -> Part {
    Part {
        face,
        chars,
        lost: vec![],
    }
}

/// A character and the marks that sit on it.
pub(crate) fn clusters(text: &str) -> Vec<Vec<char>> {
    let mut clusters: Vec<Vec<char>> = vec![];
    for c in text.chars() {
        match clusters.last_mut() {
            Some(cluster) if is_combining_mark(c) || is_invisible(c) => cluster.push(c),
            _ => clusters.push(vec![c]),
        }
    }
    clusters
}

/// Whether a face draws every one of those characters.
fn covers(face: &Face, cluster: &[char]) -> bool {
    cluster.iter().all(|c| draws(face, *c))
}

fn draws(face: &Face, c: char) -> bool {
    if is_private(c) {
        return false;
    }
    c.is_whitespace() || is_invisible(c) || matches!(c, '\u{2010}' | '\u{2011}') || face.has(c)
}

/// Characters without a meaning of their own: no reader could say them, and archives refuse them (ISO 19005-2 6.2.11.7.3).
fn is_private(c: char) -> bool {
    let odd = u32::from(c) & 0xfffe == 0xfffe;
    odd || matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}' | '\u{f0000}'..='\u{10ffff}')
}

/// Joiners, direction marks, variation selectors and soft hyphens: never drawn, so never missing.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}
