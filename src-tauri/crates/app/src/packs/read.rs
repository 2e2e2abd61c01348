//! From the bytes of a file to a référentiel: limits first, then the shape, then every entry, everything wrong at once.

mod fields;
mod foreign;
mod ours;
mod piece;
#[cfg(test)]
mod tests;

use self::fields::Fields;
use self::piece::Piece;
use super::fault::{PackFault, PackRefusal, Wanted};
use crate::reference::{ActionDef, ObjectiveDef, Referentiel, SituationDef};

/// Larger files are refused before being parsed.
pub const SIZE_LIMIT: usize = 4 * 1024 * 1024;
/// Brackets inside brackets; a référentiel needs five.
const DEPTH_LIMIT: usize = 24;
/// Entries of one list: ten times what an interview can hold.
const ENTRY_LIMIT: usize = 1_500;

/// An entry as its file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Source<D> {
    pub(super) def: D,
    /// Name of the entry from one reading of the file to the next.
    pub(super) key: String,
    /// Theme folded into the category, in words.
    pub(super) theme: Option<String>,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Incoming {
    /// Title, source, licence, version, categories; its lists are empty.
    pub(super) head: Referentiel,
    pub(super) situations: Vec<Source<SituationDef>>,
    pub(super) objectives: Vec<Source<ObjectiveDef>>,
    pub(super) actions: Vec<Source<ActionDef>>,
    /// Whether it is of our own format: it then has codes, links and polarities.
    pub(super) is_ours: bool,
    /// Themes it sorts its entries by.
    pub(super) themes: usize,
    /// Entries the file has, those said twice included: situations, objectives, actions.
    pub(super) found: [usize; 3],
    /// Entries said twice with the same words in the same place.
    pub(super) doubled: usize,
}

impl Incoming {
    /// A référentiel of ours that was checked before.
    pub(super) fn of(mut pack: Referentiel) -> Self {
        fn sources<D>(letter: &str, defs: Vec<D>) -> Vec<Source<D>> {
            let source = |(rank, def)| Source {
                def,
                key: format!("{letter}{rank}"),
                theme: None,
            };
            (0_usize..).zip(defs).map(source).collect()
        }
        let situations = sources("s", std::mem::take(&mut pack.situations));
        let objectives = sources("o", std::mem::take(&mut pack.objectives));
        let actions = sources("a", std::mem::take(&mut pack.actions));
        Self {
            found: [situations.len(), objectives.len(), actions.len()],
            themes: pack.categories.len(),
            head: pack,
            situations,
            objectives,
            actions,
            is_ours: true,
            doubled: 0,
        }
    }
}

/// Reads a file.
pub(super) fn read(bytes: &[u8]) -> Result<Incoming, PackRefusal> {
    if bytes.len() > SIZE_LIMIT {
        let size = u64::try_from(bytes.len()).ok();
        return Err(PackRefusal::unread(PackFault::TooLarge(size)));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let before = String::from_utf8_lossy(before);
        PackRefusal::one(&before, error.valid_up_to(), PackFault::NotUtf8)
    })?;
    // Windows editors put a mark at the start of a text.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if let Some(byte) = too_deep(text) {
        return Err(PackRefusal::one(text, byte, PackFault::TooDeep));
    }
    let whole = Piece::whole(text)
        .map_err(|error| PackRefusal::one(text, byte_of(text, &error), PackFault::NotJson))?;
    let mut refusal = PackRefusal::default();
    let mut fields = Fields::of(text, whole, &mut refusal);
    let incoming = match fields.take("schema") {
        Some(schema) => ours::read(fields, schema),
        None => foreign::read(fields),
    };
    match incoming {
        Some(incoming) if refusal.is_empty() => Ok(incoming),
        _ => Err(refusal),
    }
}

/// First byte that goes deeper than a référentiel can.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for (byte, c) in text.bytes().enumerate() {
        match c {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'[' | b'{' if !in_text => depth += 1,
            b']' | b'}' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEPTH_LIMIT {
            return Some(byte);
        }
    }
    None
}

/// The byte that an error of the parser names by its line and column.
fn byte_of(text: &str, error: &serde_json::Error) -> usize {
    if error.is_eof() {
        return text.len();
    }
    let before: usize = text
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum();
    (before + error.column().saturating_sub(1)).min(text.len())
}
