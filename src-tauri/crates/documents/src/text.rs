//! Paragraphs: styled text broken into lines, in the order each line is drawn.

mod atoms;

use std::ops::Range;
use std::rc::Rc;

use unicode_bidi::{BidiInfo, Level, ParagraphInfo};
use unicode_normalization::UnicodeNormalization;

use crate::color::Color;
use crate::display::Draw;
use crate::error::DocumentError;
use crate::font::FaceId;
use crate::path::Point;
use crate::shape::{Shaped, Shaper};
use atoms::{Atom, Piece};

/// How a text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    /// Face.
    pub(crate) face: FaceId,
    /// Size in points.
    pub(crate) size: f64,
    /// Colour.
    pub(crate) color: Color,
}

/// Text of one style.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Span {
    /// The text; line feeds end a line.
    pub(crate) text: String,
    /// Its style.
    pub(crate) style: Style,
}

/// One line, laid out.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    /// Height with its leading.
    pub(crate) height: f64,
    /// Width of what is drawn.
    pub(crate) width: f64,
    /// Drawn from its top left corner.
    pub(crate) draws: Vec<Draw>,
}

/// Line height for a size of type.
const LEADING: f64 = 1.4;

/// A paragraph between two line feeds.
struct Paragraph<'a> {
    text: &'a str,
    range: Range<usize>,
    /// Directions; none where everything reads from the left, which is nearly always.
    bidi: Option<(&'a BidiInfo<'a>, &'a ParagraphInfo)>,
    spans: &'a [Span],
}

/// Lays spans out in lines no wider than `width`.
pub(crate) fn layout(
    shaper: &mut Shaper,
    spans: &[Span],
    width: f64,
) -> Result<Vec<Line>, DocumentError> {
    let spans: Vec<Span> = spans.iter().map(clean).collect();
    let text: String = spans.iter().map(|span| span.text.as_str()).collect();
    let bidi = text.chars().any(turns).then(|| BidiInfo::new(&text, None));
    let mut paragraphs = vec![];
    if let Some(bidi) = &bidi {
        let each = bidi.paragraphs.iter();
        paragraphs.extend(each.map(|info| (info.range.clone(), Some((bidi, info)))));
    } else {
        let mut start = 0;
        for part in text.split_inclusive('\n') {
            paragraphs.push((start..start + part.len(), None));
            start += part.len();
        }
    }
    let mut lines = vec![];
    for (range, bidi) in paragraphs {
        let paragraph = Paragraph {
            text: &text,
            range,
            bidi,
            spans: &spans,
        };
        paragraph.lines(shaper, width, &mut lines)?;
    }
    Ok(lines)
}

/// Whether a character may read from the right, or change the direction of others.
pub(crate) fn turns(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}' | '\u{1c}'..='\u{1e}')
}

/// Composed letters, tabs as spaces, line feeds as the only controls.
fn clean(span: &Span) -> Span {
    let mut text = String::with_capacity(span.text.len());
    for c in span.text.replace("\r\n", "\n").nfc() {
        match c {
            '\t' => text.push_str("    "),
            // A mark of encoding, not a character: no file may say it.
            '\u{feff}' => {}
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => text.push('\n'),
            c => text.push(c),
        }
    }
    Span {
        text,
        style: span.style,
    }
}

impl Paragraph<'_> {
    fn lines(
        &self,
        shaper: &mut Shaper,
        width: f64,
        lines: &mut Vec<Line>,
    ) -> Result<(), DocumentError> {
        let (mut line, mut pen): (Vec<Piece>, f64) = (vec![], 0.0);
        for Atom {
            pieces,
            solid,
            full,
        } in atoms::of(self, shaper, width)?
        {
            if pen + solid > width + 0.01 && !line.is_empty() {
                lines.push(self.line(&std::mem::take(&mut line), width));
                pen = 0.0;
            }
            pen += full;
            line.extend(pieces);
        }
        let mut last = self.line(&line, width);
        self.end_with_space(shaper, &mut last)?;
        lines.push(last);
        Ok(())
    }

    fn is_rtl(&self) -> bool {
        self.bidi.is_some_and(|(_, info)| info.level.is_rtl())
    }

    /// How deep the character at `at` stands in changes of direction.
    fn level(&self, at: usize) -> Level {
        let level = self.bidi.and_then(|(bidi, _)| bidi.levels.get(at));
        level.copied().unwrap_or_else(Level::ltr)
    }

    /// Readers join the lines of an element: without a space its last word would run into the next one.
    fn end_with_space(&self, shaper: &mut Shaper, line: &mut Line) -> Result<(), DocumentError> {
        if self.is_rtl() {
            return Ok(());
        }
        let Some(Draw::Text { face, glyphs, .. }) = line.draws.last_mut() else {
            return Ok(());
        };
        if glyphs.last().is_some_and(|glyph| &*glyph.text == " ") {
            return Ok(());
        }
        let space = shaper.shape(*face, false, " ")?;
        if let Some(run) = space.runs.first().filter(|run| run.face == *face) {
            glyphs.extend(run.glyphs.iter().cloned());
        }
        Ok(())
    }

    /// Sets one line, its pieces in visual order, from the right when the paragraph reads that way.
    fn line(&self, pieces: &[Piece], width: f64) -> Line {
        let ordered = self.visual(pieces);
        let used: f64 = ordered.iter().map(|piece| piece.width()).sum();
        let blank: f64 = pieces
            .iter()
            .rev()
            .take_while(|piece| piece.blank)
            .map(Piece::width)
            .sum();
        let rtl = self.is_rtl();
        let tallest = pieces.iter().map(|piece| piece.style.size);
        let size = tallest.fold(0.0, f64::max);
        let size = if size > 0.0 {
            size
        } else {
            self.spans.first().map_or(10.0, |span| span.style.size)
        };
        let baseline = size * (LEADING / 2.0 + 0.33);
        let mut pen = if rtl { width - (used - blank) } else { 0.0 };
        // Blanks at the end of a right-to-left line come first; they hang over the margin.
        if rtl {
            pen -= blank;
        }
        let mut draws = vec![];
        for piece in ordered {
            draw(&piece.shaped, piece.style, &mut pen, baseline, &mut draws);
        }
        Line {
            height: size * LEADING,
            width: used - blank,
            draws,
        }
    }

    fn visual<'p>(&self, pieces: &'p [Piece]) -> Vec<&'p Piece> {
        let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else {
            return vec![];
        };
        let Some((bidi, info)) = self.bidi.filter(|(bidi, _)| bidi.has_rtl()) else {
            return pieces.iter().collect();
        };
        let (levels, runs) = bidi.visual_runs(info, first.range.start..last.range.end);
        let mut ordered = vec![];
        for run in runs {
            let inside = pieces
                .iter()
                .filter(|piece| run.contains(&piece.range.start));
            if levels.get(run.start).is_some_and(|level| level.is_rtl()) {
                ordered.extend(inside.rev());
            } else {
                ordered.extend(inside);
            }
        }
        ordered
    }
}

/// Draws a shaped piece and moves the pen; a glyph shifted off the line is drawn apart.
fn draw(shaped: &Rc<Shaped>, style: Style, pen: &mut f64, baseline: f64, draws: &mut Vec<Draw>) {
    for run in &shaped.runs {
        for glyph in &run.glyphs {
            let shifted = glyph.dx != 0.0 || glyph.dy != 0.0;
            let at = Point::new(
                *pen + glyph.dx * style.size,
                baseline - glyph.dy * style.size,
            );
            *pen += glyph.advance * style.size;
            match draws.last_mut() {
                Some(Draw::Text {
                    at: start,
                    face,
                    size,
                    color,
                    glyphs,
                }) if !shifted
                    && (start.y - baseline).abs() < 1e-9
                    && *face == run.face
                    && *size == style.size
                    && *color == style.color =>
                {
                    glyphs.push(glyph.clone());
                }
                _ => draws.push(Draw::Text {
                    at,
                    face: run.face,
                    size: style.size,
                    color: style.color,
                    glyphs: vec![glyph.clone()],
                }),
            }
        }
    }
}

#[cfg(test)]
mod tests;
