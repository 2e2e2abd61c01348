//! From text to glyphs: a face for every character, then shaping. Nothing vanishes without a trace.

mod faces;

use faces::Part;
pub(crate) use faces::clusters;

use std::collections::HashMap;
use std::rc::Rc;

use rustc_hash::FxHashMap;
use rustybuzz::{
    BufferClusterLevel, BufferFlags, Direction, Feature, Script, ShapePlan, UnicodeBuffer,
};
use unicode_normalization::UnicodeNormalization;

use crate::error::DocumentError;
use crate::font::FaceId;

/// A glyph placed after the one before it; lengths in ems.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Glyph {
    /// Number in the face.
    pub(crate) id: u16,
    /// How far the pen goes.
    pub(crate) advance: f64,
    /// Shift to the right, for marks.
    pub(crate) dx: f64,
    /// Shift upwards, for marks.
    pub(crate) dy: f64,
    /// The text it stands for, for readers and search.
    pub(crate) text: Rc<str>,
    /// The character no face has, when the glyph stands in its place.
    pub(crate) lost: Option<char>,
}

/// Glyphs of one face.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    /// Their face.
    pub(crate) face: FaceId,
    /// In the order they are drawn, left to right.
    pub(crate) glyphs: Vec<Glyph>,
}

/// A piece of text, shaped.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Shaped {
    /// Left to right.
    pub(crate) runs: Vec<Run>,
    /// Width in ems.
    pub(crate) width: f64,
}

/// Shapes pieces of text and remembers them: the same words come back all the time.
#[derive(Default)]
pub(crate) struct Shaper {
    known: FxHashMap<(FaceId, bool), FxHashMap<String, Rc<Shaped>>>,
    /// What a face does with a script costs more to work out than to apply.
    plans: HashMap<(FaceId, bool, Script), ShapePlan>,
}

impl Shaper {
    /// Shapes one unbreakable piece, of one direction.
    pub(crate) fn shape(
        &mut self,
        face: FaceId,
        rtl: bool,
        text: &str,
    ) -> Result<Rc<Shaped>, DocumentError> {
        let known = self.known.entry((face, rtl)).or_default();
        if let Some(shaped) = known.get(text) {
            return Ok(Rc::clone(shaped));
        }
        let mut shaped = Shaped::default();
        for part in faces::split(face, text)? {
            let glyphs = shape_run(&mut self.plans, rtl, &part)?;
            shaped.width += glyphs.iter().map(|glyph| glyph.advance).sum::<f64>();
            let face = part.face;
            shaped.runs.push(Run { face, glyphs });
        }
        if rtl {
            shaped.runs.reverse();
        }
        let shaped = Rc::new(shaped);
        known.insert(text.to_owned(), Rc::clone(&shaped));
        Ok(shaped)
    }
}

/// Width of the spaces French wants narrow.
const NARROW: f64 = 0.17;

fn shape_run(
    plans: &mut HashMap<(FaceId, bool, Script), ShapePlan>,
    rtl: bool,
    part: &Part,
) -> Result<Vec<Glyph>, DocumentError> {
    let (id, chars) = (part.face, &part.chars);
    let face = id.face()?;
    let mut buffer = UnicodeBuffer::new();
    for (at, &c) in chars.iter().enumerate() {
        // One space glyph must mean one character to readers of the file, so every space is drawn as the plain one.
        buffer.add(readable(c), u32::try_from(at).unwrap_or(u32::MAX));
    }
    buffer.set_cluster_level(BufferClusterLevel::Characters);
    buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
    let direction = if rtl {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    };
    buffer.set_direction(direction);
    buffer.guess_segment_properties();
    let script = buffer.script();
    let plan = plans.entry((id, rtl, script)).or_insert_with(|| {
        // Ligatures are left out: they come back as odd characters when text is copied.
        let liga = rustybuzz::ttf_parser::Tag::from_bytes(b"liga");
        let features = [Feature::new(liga, 0, ..)];
        ShapePlan::new(&face.tables, direction, Some(script), None, &features)
    });
    let shaped = rustybuzz::shape_with_plan(&face.tables, plan, buffer);
    let starts: Vec<usize> = shaped
        .glyph_infos()
        .iter()
        .map(|info| info.cluster as usize)
        .collect();
    let texts = texts(chars, &starts);
    let units = face.units();
    let glyphs = shaped.glyph_infos().iter().zip(shaped.glyph_positions());
    Ok(glyphs
        .zip(texts)
        .map(|((info, position), text)| {
            let start = info.cluster as usize;
            let narrow = matches!(chars.get(start), Some('\u{202f}' | '\u{2009}'));
            let lost = part.lost.iter().find(|(at, _)| *at == start);
            Glyph {
                id: u16::try_from(info.glyph_id).unwrap_or(0),
                advance: if narrow {
                    NARROW
                } else {
                    f64::from(position.x_advance) / units
                },
                dx: f64::from(position.x_offset) / units,
                dy: f64::from(position.y_offset) / units,
                text,
                lost: lost.map(|(_, c)| *c),
            }
        })
        .collect())
}

/// The text of each glyph. A letter drawn as several glyphs is shared out in its parts, so that a plain letter
/// never comes to mean an accented one for the whole file.
fn texts(chars: &[char], starts: &[usize]) -> Vec<Rc<str>> {
    let apart = starts.windows(2).all(|pair| pair.first() != pair.last());
    if apart && starts.len() == chars.len() {
        let each = starts.iter().filter_map(|start| chars.get(*start));
        return each
            .map(|c| Rc::from(&*readable(*c).encode_utf8(&mut [0; 4])))
            .collect();
    }
    shared_out(chars, starts)
        .into_iter()
        .map(Rc::from)
        .collect()
}

/// What readers should understand by a character: one space is as good as another.
fn readable(c: char) -> char {
    match c {
        c if c.is_whitespace() => ' ',
        '\u{2010}' | '\u{2011}' => '-',
        c => c,
    }
}

/// Whether a character only tells how others look or join.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}')
}

/// The texts of glyphs where a letter takes several, or several letters take one.
fn shared_out(chars: &[char], starts: &[usize]) -> Vec<String> {
    let mut bounds = starts.to_vec();
    bounds.push(chars.len());
    bounds.sort_unstable();
    bounds.dedup();
    let cluster = |start: usize| -> String {
        let end = bounds.iter().copied().find(|bound| *bound > start);
        let drawn = chars.get(start..end.unwrap_or(chars.len()));
        let drawn = drawn.unwrap_or_default().iter().enumerate();
        // What is not drawn after a letter must not come to be what that letter means for the whole file.
        let drawn = drawn.filter(|(at, c)| *at == 0 || !is_unseen(**c));
        drawn.map(|(_, c)| readable(*c)).collect()
    };
    let mut texts = vec![];
    let mut at = 0;
    while let Some(&start) = starts.get(at) {
        let count = starts
            .iter()
            .skip(at)
            .take_while(|other| **other == start)
            .count();
        let text = cluster(start);
        let parts: Vec<String> = text.nfd().map(String::from).collect();
        if count > 1 && parts.len() == count {
            texts.extend(parts);
        } else {
            texts.push(text);
            texts.extend(std::iter::repeat_n(String::new(), count - 1));
        }
        at += count;
    }
    texts
}

#[cfg(test)]
mod tests;
