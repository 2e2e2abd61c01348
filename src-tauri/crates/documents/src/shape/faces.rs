//! A face for every character, chosen before shaping: fonts draw nothing at all for what they lack.

use std::collections::BTreeSet;

use unicode_normalization::char::is_combining_mark;

use crate::error::DocumentError;
use crate::font::{Face, FaceId};

/// What stands for a character no face has.
pub(crate) const REPLACEMENT: char = '\u{fffd}';

/// Splits `text` in runs of one face each; what no face has is replaced and noted in `missing`.
pub(crate) fn split(
    wanted: FaceId,
    text: &str,
    missing: &mut BTreeSet<char>,
) -> Result<Vec<(FaceId, Vec<char>)>, DocumentError> {
    let other = wanted.stand_in();
    let (main, wide) = (wanted.face()?, other.face()?);
    let clusters = clusters(text);
    let lacks = |cluster: &Vec<char>| !covers(main, cluster);
    // A word is not patched letter by letter: one foreign letter takes the whole word along.
    let foreign = clusters
        .iter()
        .any(|cluster| lacks(cluster) && cluster.iter().any(|c| c.is_alphabetic()));
    let whole = foreign && clusters.iter().all(|cluster| covers(wide, cluster));
    let mut runs: Vec<(FaceId, Vec<char>)> = vec![];
    for mut cluster in clusters {
        let face = if !whole && covers(main, &cluster) {
            wanted
        } else {
            for c in &mut cluster {
                if !draws(wide, *c) {
                    missing.insert(*c);
                    *c = REPLACEMENT;
                }
            }
            other
        };
        match runs.last_mut() {
            Some((last, chars)) if *last == face => chars.append(&mut cluster),
            _ => runs.push((face, cluster)),
        }
    }
    Ok(runs)
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

fn covers(face: &Face, cluster: &[char]) -> bool {
    cluster.iter().all(|c| draws(face, *c))
}

fn draws(face: &Face, c: char) -> bool {
    c.is_whitespace() || is_invisible(c) || matches!(c, '\u{2010}' | '\u{2011}') || face.has(c)
}

/// Joiners, direction marks, variation selectors and soft hyphens: never drawn, so never missing.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}
