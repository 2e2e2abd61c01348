//! Callouts: what must not be missed, on a tinted ground beside an accent bar.

use super::{Flow, Slice, put};
use crate::color::{ACCENT, TINT};
use crate::display::{Draw, Item, rectangle};
use crate::error::DocumentError;
use crate::structure::{NodeId, Role};
use crate::text::Span;
use crate::theme::WIDTH;

const PAD: f64 = 11.0;
const LEFT: f64 = 16.0;
const BETWEEN: f64 = 4.0;

impl Flow {
    /// Prints paragraphs in a callout, in one piece; the heading above keeps it company.
    pub(crate) fn callout(&mut self, paragraphs: &[Vec<Span>]) -> Result<(), DocumentError> {
        let mut words = vec![];
        let mut y = PAD;
        for (at, spans) in paragraphs.iter().enumerate() {
            let node: NodeId = self.node(Role::P);
            let lines = self.lay(node, spans, WIDTH - LEFT - PAD)?;
            y += if at == 0 { 0.0 } else { BETWEEN };
            y += put(node, lines, LEFT, y, &mut words);
        }
        let height = y + PAD;
        let area = |x: f64, width: f64, color| {
            let path = rectangle(x, 0.0, width, height);
            Item::decoration(Draw::Fill { path, color })
        };
        let mut items = vec![area(0.0, WIDTH, TINT), area(0.0, 3.0, ACCENT)];
        items.append(&mut words);
        self.slices.push(Slice {
            before: 8.0,
            height,
            items,
            ..Slice::default()
        });
        Ok(())
    }
}
