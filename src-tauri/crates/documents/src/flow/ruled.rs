//! Lines to write on by hand, with a word at their start that says what for.

use super::{Flow, Slice, put};
use crate::color::FRAME;
use crate::display::{Item, rule};
use crate::error::DocumentError;
use crate::structure::{ByHand, NodeId, Role};
use crate::text::Span;
use crate::theme::WIDTH;

/// Something to write on one line; known, it is printed instead.
pub(crate) struct Blank {
    /// What for, in its own style.
    pub(crate) name: Span,
    /// What is known, in its own style.
    pub(crate) known: Option<Span>,
    /// Its part of the width; the parts add up to 1.
    pub(crate) part: f64,
}

/// Space between two lines to write on: 8 mm.
pub(crate) const WRITING: f64 = 22.7;
const GAP: f64 = 16.0;

impl Flow {
    /// Lines to write on; the name stands in a margin of `room` points.
    pub(crate) fn ruled(
        &mut self,
        name: Span,
        room: f64,
        lines: u32,
        keep: bool,
    ) -> Result<(), DocumentError> {
        let what = name.text.clone();
        let node = self.node(Role::P);
        let form = self.by_hand(NodeId::ROOT, ByHand::Text, what.trim());
        let mut items = vec![];
        let words = self.lay(node, &[name], (room - 6.0).max(40.0))?;
        let base = WRITING - words.first().map_or(0.0, |line| line.height) + 1.0;
        let tall = put(node, words, 0.0, base, &mut items);
        for line in 1..=lines {
            let y = WRITING * f64::from(line);
            let draw = rule(room, y, WIDTH - room, FRAME, 0.6);
            items.push(Item {
                node: Some(form),
                draw,
            });
        }
        self.slices.push(Slice {
            height: (WRITING * f64::from(lines)).max(base + tall),
            keep,
            items,
            ..Slice::default()
        });
        Ok(())
    }

    /// Lines to write on over the whole width, under a heading that says what for.
    pub(crate) fn lines(&mut self, what: &str, lines: u32) {
        let form = self.by_hand(NodeId::ROOT, ByHand::Text, what);
        let each = (1..=lines).map(|line| Item {
            node: Some(form),
            draw: rule(0.0, WRITING * f64::from(line), WIDTH, FRAME, 0.6),
        });
        self.slices.push(Slice {
            height: WRITING * f64::from(lines) + 2.0,
            items: each.collect(),
            ..Slice::default()
        });
    }

    /// Things to write side by side on one line.
    pub(crate) fn blanks(&mut self, blanks: Vec<Blank>, keep: bool) -> Result<(), DocumentError> {
        let all = WIDTH + GAP;
        let (mut items, mut x, mut height) = (vec![], 0.0, WRITING);
        for blank in blanks {
            let width = all * blank.part - GAP;
            let what = blank.name.text.clone();
            let node = self.node(Role::P);
            let mut spans = vec![blank.name];
            let known = blank.known.is_some();
            spans.extend(blank.known);
            let words = self.lay(node, &spans, width)?;
            let used = words.last().map_or(0.0, |line| line.width);
            let base = WRITING - words.first().map_or(0.0, |line| line.height) + 1.0;
            height = f64::max(height, base + put(node, words, x, base, &mut items));
            if !known {
                let form = self.by_hand(NodeId::ROOT, ByHand::Text, what.trim());
                let start = x + used + 5.0;
                let draw = rule(start, WRITING, x + width - start, FRAME, 0.6);
                items.push(Item {
                    node: Some(form),
                    draw,
                });
            }
            x += width + GAP;
        }
        self.slices.push(Slice {
            height,
            keep,
            items,
            ..Slice::default()
        });
        Ok(())
    }
}
