//! Atoms of a paragraph: what a line takes or leaves whole, cut into pieces of one style and one direction.

use std::ops::Range;
use std::rc::Rc;

use super::{Paragraph, Style};
use crate::error::DocumentError;
use crate::shape::{Shaped, Shaper, clusters};

/// Part of an atom: one style, one direction, blank or not.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    /// Bytes of the text.
    pub(super) range: Range<usize>,
    /// Style.
    pub(super) style: Style,
    /// Glyphs.
    pub(super) shaped: Rc<Shaped>,
    /// Whether it is only spaces.
    pub(super) blank: bool,
}

/// What stays on one line.
pub(super) struct Atom {
    /// Its pieces, in reading order.
    pub(super) pieces: Vec<Piece>,
    /// Width without the spaces at its end.
    pub(super) solid: f64,
    /// Width with them.
    pub(super) full: f64,
}

impl Piece {
    /// Width in points.
    pub(super) fn width(&self) -> f64 {
        self.shaped.width * self.style.size
    }
}

/// Cuts a paragraph where lines may break; a word wider than the line is cut where it must.
pub(super) fn of(
    paragraph: &Paragraph<'_>,
    shaper: &mut Shaper,
    width: f64,
) -> Result<Vec<Atom>, DocumentError> {
    let range = &paragraph.range;
    let text = paragraph.text.get(range.clone()).unwrap_or_default();
    let mut atoms = vec![];
    let mut start = 0;
    for (end, _) in unicode_linebreak::linebreaks(text) {
        let whole = range.start + start..range.start + end;
        let atom = make(paragraph, shaper, whole.clone())?;
        if atom.solid > width {
            for part in cut(paragraph, shaper, whole, width)? {
                atoms.push(make(paragraph, shaper, part)?);
            }
        } else if !atom.pieces.is_empty() {
            atoms.push(atom);
        }
        start = end;
    }
    Ok(atoms)
}

fn make(
    paragraph: &Paragraph<'_>,
    shaper: &mut Shaper,
    range: Range<usize>,
) -> Result<Atom, DocumentError> {
    let text = paragraph.text;
    let mut pieces: Vec<Piece> = vec![];
    let (mut solid, mut full) = (0.0, 0.0);
    for (range, style) in styled(paragraph, range) {
        for part in uniform(paragraph, range) {
            let words = text.get(part.clone()).unwrap_or_default();
            let rtl = paragraph.level(part.start).is_rtl();
            let piece = Piece {
                shaped: shaper.shape(style.face, rtl, words)?,
                range: part,
                style,
                blank: words.chars().all(char::is_whitespace),
            };
            full += piece.width();
            if !piece.blank {
                solid = full;
            }
            pieces.push(piece);
        }
    }
    Ok(Atom {
        pieces,
        solid,
        full,
    })
}

/// The parts of a range by style.
fn styled(paragraph: &Paragraph<'_>, range: Range<usize>) -> Vec<(Range<usize>, Style)> {
    let mut parts = vec![];
    let mut at = 0;
    for span in paragraph.spans {
        let end = at + span.text.len();
        let part = range.start.max(at)..range.end.min(end);
        if part.start < part.end {
            parts.push((part, span.style));
        }
        at = end;
    }
    parts
}

/// The parts of a range where direction and blankness stay the same; line feeds are left out.
fn uniform(paragraph: &Paragraph<'_>, range: Range<usize>) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = vec![];
    let mut last = None;
    let text = paragraph.text.get(range.clone()).unwrap_or_default();
    for (at, c) in text.char_indices() {
        let at = range.start + at;
        let kind = (paragraph.level(at), c.is_whitespace());
        if c == '\n' {
            continue;
        }
        match parts.last_mut() {
            Some(part) if last == Some(kind) => part.end = at + c.len_utf8(),
            _ => parts.push(at..at + c.len_utf8()),
        }
        last = Some(kind);
    }
    parts
}

/// Cuts what no line can hold, never between a letter and its marks.
fn cut(
    paragraph: &Paragraph<'_>,
    shaper: &mut Shaper,
    range: Range<usize>,
    width: f64,
) -> Result<Vec<Range<usize>>, DocumentError> {
    let mut parts = vec![];
    let (mut start, mut pen) = (range.start, 0.0);
    for (part, style) in styled(paragraph, range.clone()) {
        let mut at = part.start;
        let text = paragraph.text.get(part).unwrap_or_default();
        let mut before = String::new();
        for cluster in clusters(text) {
            let cluster: String = cluster.into_iter().collect();
            // Measured beside its neighbour: letters are kerned.
            let pair = format!("{before}{cluster}");
            let mut width_of = |text: &str| {
                let shaped = shaper.shape(style.face, false, text);
                shaped.map(|shaped| shaped.width * style.size)
            };
            let advance = width_of(&pair)? - width_of(&before)?;
            before.clone_from(&cluster);
            if pen + advance > width && at > start {
                parts.push(start..at);
                (start, pen) = (at, 0.0);
            }
            pen += advance;
            at += cluster.len();
        }
    }
    parts.push(start..range.end);
    Ok(parts)
}
