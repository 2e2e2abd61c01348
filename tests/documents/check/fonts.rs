//! Fonts: embedded, readable back as text, and without the empty glyph.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document};

use super::pdf::utf16;
use super::{Findings, Pdf};

/// The fonts of a page by their names.
pub(crate) type Fonts = BTreeMap<Vec<u8>, Font>;

/// How the codes of a font read as text.
pub(crate) struct Font {
    name: String,
    /// Composite fonts take two bytes a glyph.
    composite: bool,
    unicode: BTreeMap<u16, String>,
}

/// Reads the fonts of every page.
pub(crate) fn read(file: &Document, findings: &mut Findings) -> Vec<Fonts> {
    let pages = file.page_iter();
    let fonts = pages.map(|page| {
        let dicts = file.get_page_fonts(page).unwrap_or_default().into_iter();
        dicts
            .map(|(key, dict)| (key, Font::read_from(file, dict, findings)))
            .collect()
    });
    let fonts = fonts.collect();
    findings.sort();
    findings.dedup();
    fonts
}

impl Font {
    fn read_from(file: &Document, dict: &Dictionary, findings: &mut Findings) -> Self {
        let name = file.name(dict, "BaseFont").unwrap_or_default();
        let below = file
            .list(dict, "DescendantFonts")
            .first()
            .and_then(|it| file.dict_of(it));
        let descriptor = file.dict(below.unwrap_or(dict), "FontDescriptor");
        let is_embedded = descriptor.is_some_and(|descriptor| {
            let programs = ["FontFile", "FontFile2", "FontFile3"];
            programs
                .iter()
                .any(|key| file.stream(descriptor, key).is_some())
        });
        if !is_embedded {
            findings.push(format!("font {name} is not embedded"));
        }
        let cmap = file.stream(dict, "ToUnicode");
        if cmap.is_none() && below.is_some() {
            findings.push(format!("font {name} does not read back as text"));
        }
        Self {
            name,
            composite: below.is_some(),
            unicode: cmap.map(|cmap| parsed(&cmap)).unwrap_or_default(),
        }
    }

    /// The text of a shown string, and what is wrong with it.
    pub(crate) fn read(&self, string: &[u8]) -> (String, Vec<String>) {
        if !self.composite {
            return (string.iter().copied().map(char::from).collect(), vec![]);
        }
        let mut text = String::new();
        let mut wrong = vec![];
        for code in string.chunks(2) {
            let code = code
                .iter()
                .fold(0, |sum, byte| sum * 256 + u16::from(*byte));
            if code == 0 {
                wrong.push(format!("the empty glyph of {} is drawn", self.name));
            }
            match self.unicode.get(&code) {
                Some(said) if said.chars().any(is_private) => {
                    wrong.push(format!(
                        "glyph {code} of {} means something elsewhere only",
                        self.name
                    ));
                }
                Some(said) => text += said,
                None => wrong.push(format!("glyph {code} of {} has no text", self.name)),
            }
        }
        (text, wrong)
    }
}

/// Characters without a meaning all share (ISO 19005-2 6.2.11.7.3).
fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

/// Codes and texts of a ToUnicode map: `bfchar` pairs and `bfrange` triples.
fn parsed(cmap: &[u8]) -> BTreeMap<u16, String> {
    let cmap = String::from_utf8_lossy(cmap);
    let mut map = BTreeMap::new();
    for (section, width) in [("bfchar", 2), ("bfrange", 3)] {
        for part in cmap.split(&format!("begin{section}")).skip(1) {
            let part = part
                .split(&format!("end{section}"))
                .next()
                .unwrap_or_default();
            let hexes: Vec<Vec<u8>> = part
                .split('<')
                .skip(1)
                .map(|hex| bytes(hex.split('>').next().unwrap_or_default()))
                .collect();
            for entry in hexes.chunks_exact(width) {
                let number = |at: usize| entry.get(at).map_or(0, |hex| code(hex));
                let text = utf16(entry.last().map_or(&[], Vec::as_slice));
                let (first, last) = (number(0), number(width - 2));
                for (step, code) in (first..=last).enumerate() {
                    map.insert(code, stepped(&text, step));
                }
            }
        }
    }
    map
}

/// The text `step` places further in a range: its last character moves on.
fn stepped(text: &str, step: usize) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    if let Some(last) = chars.last_mut() {
        let moved = u32::try_from(step).map(|step| *last as u32 + step);
        *last = moved
            .ok()
            .and_then(char::from_u32)
            .unwrap_or(char::REPLACEMENT_CHARACTER);
    }
    chars.into_iter().collect()
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex
        .chars()
        .filter_map(|digit| digit.to_digit(16))
        .filter_map(|digit| u8::try_from(digit).ok())
        .collect();
    digits
        .chunks(2)
        .map(|pair| pair.iter().fold(0, |sum, digit| sum * 16 + digit))
        .collect()
}

fn code(bytes: &[u8]) -> u16 {
    bytes
        .iter()
        .fold(0, |sum: u16, byte| sum.wrapping_mul(256) + u16::from(*byte))
}
