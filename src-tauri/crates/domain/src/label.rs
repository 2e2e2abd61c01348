//! Labels of content packs that come from elsewhere: cleaned without changing a word, made into a code, compared.

mod near;

pub use self::near::{Words, nearness};

use crate::text::{clean_line, fold};

/// Cleans the label of a foreign list: one line, real apostrophes and ellipses, no stray straight quote, no space inside
/// brackets. No word is changed: spelling is for people to correct. No-break spaces are left to whoever shows it.
#[must_use]
pub fn clean_label(raw: &str) -> String {
    let plain: String = raw.chars().filter_map(plain).collect();
    let quoted = quotes(&plain);
    brackets(&clean_line(&quoted.replace("...", "…")))
}

/// A character as it should be; none for those that show nothing.
fn plain(c: char) -> Option<char> {
    match c {
        '\'' | '‘' | 'ʼ' | '`' | '´' | '′' => Some('’'),
        '“' | '”' | '„' | '″' => Some('"'),
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => None,
        c if c.is_control() => Some(' '),
        c => Some(c),
    }
}

/// Straight quotes two by two become « »; one on its own is a slip of some export and goes.
fn quotes(text: &str) -> String {
    if !text.matches('"').count().is_multiple_of(2) {
        return text.replace('"', "");
    }
    let mut is_open = false;
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c == '"' {
            out.push_str(if is_open { " »" } else { "« " });
            is_open = !is_open;
        } else {
            out.push(c);
        }
    }
    out
}

/// « route( auto… ) » becomes « route (auto…) »; « accompagné(e) » stays.
fn brackets(line: &str) -> String {
    let opened = line.replace("( ", " (").replace("[ ", " [");
    let closed = opened.replace(" )", ")").replace(" ]", "]");
    let stopped = closed.replace(" ,", ",").replace(" .", ".");
    clean_line(&stopped)
}

/// A short name for a code out of a label: lower case ASCII words joined by `_`, at most `limit` characters, words kept
/// whole when the first one fits.
#[must_use]
pub fn slug(label: &str, limit: usize) -> String {
    let folded = fold(label);
    let mut slug = String::new();
    for word in folded.split(' ') {
        let word: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
        if word.is_empty() {
            continue;
        }
        // A code starts with a letter: « 2e chance » keeps its figure behind one.
        let joint = match slug.is_empty() {
            true if word.starts_with(|c: char| c.is_ascii_digit()) => "n",
            true => "",
            false => "_",
        };
        if slug.len() + joint.len() + word.len() > limit && !slug.is_empty() {
            break;
        }
        slug.push_str(joint);
        slug.extend(word.chars().take(limit.saturating_sub(joint.len())));
    }
    if slug.is_empty() {
        slug.push_str("entree");
    }
    slug
}

#[cfg(test)]
mod tests;
