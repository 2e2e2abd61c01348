//! The foot of every page: what the document is and where in it one is.

use crate::color::LINE;
use crate::display::{Page, rule};
use crate::error::DocumentError;
use crate::path::Point;
use crate::shape::Shaper;
use crate::text::{Line, Span, layout};
use crate::theme::{BOTTOM, MARGIN, WIDTH, label};

/// Room for « page 12/34 ».
const NUMBER: f64 = 70.0;

/// Adds `text` and « page x/y » to every page.
pub(super) fn number(
    shaper: &mut Shaper,
    pages: &mut [Page],
    text: &str,
) -> Result<(), DocumentError> {
    let width = WIDTH - NUMBER;
    let mut lines = layout(shaper, &[label(text)], width)?;
    if lines.len() > 1 {
        lines = shorten(shaper, text, width)?;
    }
    let count = pages.len();
    for (at, page) in pages.iter_mut().enumerate() {
        let y = BOTTOM + 18.0;
        let line = rule(MARGIN, y, WIDTH, LINE, 0.6);
        page.foot.push(line);
        let number: Span = label(&format!("page {}/{count}", at + 1));
        let number = layout(shaper, &[number], NUMBER)?;
        put(page, lines.first(), MARGIN, y + 5.0);
        let right = number.first().map_or(0.0, |line| line.width);
        put(page, number.first(), MARGIN + WIDTH - right, y + 5.0);
    }
    Ok(())
}

/// The longest beginning that fits on a line, with an ellipsis.
fn shorten(shaper: &mut Shaper, text: &str, width: f64) -> Result<Vec<Line>, DocumentError> {
    let chars: Vec<char> = text.chars().collect();
    let (mut fits, mut too_long) = (0, chars.len());
    let mut best = vec![];
    while fits + 1 < too_long {
        let middle = usize::midpoint(fits, too_long);
        let start: String = chars.iter().take(middle).collect();
        let lines = layout(shaper, &[label(&format!("{}…", start.trim_end()))], width)?;
        if lines.len() > 1 {
            too_long = middle;
        } else {
            fits = middle;
            best = lines;
        }
    }
    Ok(best)
}

fn put(page: &mut Page, line: Option<&Line>, x: f64, y: f64) {
    let draws = line.map(|line| line.draws.clone()).unwrap_or_default();
    let by = Point::new(x, y);
    page.foot
        .extend(draws.into_iter().map(|draw| draw.moved(by)));
}
