//! One question, a few boxes on a line: exactly one is meant to be ticked by hand.

use super::list::tick_box;
use super::{Flow, Slice, put};
use crate::display::Item;
use crate::error::DocumentError;
use crate::structure::{ByHand, NodeId, Role};
use crate::text::Span;
use crate::theme::{WIDTH, cell};

const BOX: f64 = 9.0;
/// Between a box and its words.
const NEAR: f64 = 5.0;
/// Between two choices.
const FAR: f64 = 14.0;

impl Flow {
    /// Prints a question and its choices from `room` on, on as many lines as they need.
    pub(crate) fn choices(
        &mut self,
        question: Span,
        room: f64,
        choices: &[&str],
    ) -> Result<(), DocumentError> {
        let asked = question.text.clone();
        let node = self.node(Role::P);
        let mut items = vec![];
        let lines = self.lay(node, &[question], room - 6.0)?;
        let mut tall = put(node, lines, 0.0, 0.9, &mut items);
        let list = self.node(Role::L);
        let (mut x, mut y) = (room, 0.0);
        for choice in choices {
            let (label, body) = self.entry_of(list);
            let span = cell(choice);
            let lines = self.lay(body, &[span], WIDTH - room - BOX - NEAR)?;
            let width = lines.iter().map(|line| line.width).fold(0.0, f64::max);
            if x > room && x + BOX + NEAR + width > WIDTH {
                (x, y) = (room, tall);
            }
            let what = format!("{} {choice}", asked.trim());
            let form = self.by_hand(label, ByHand::Tick(false), &what);
            let draws = tick_box(x, y + 2.5, BOX, false);
            let node = Some(form);
            items.extend(draws.into_iter().map(|draw| Item { node, draw }));
            let bottom = y + put(body, lines, x + BOX + NEAR, y, &mut items);
            tall = f64::max(tall, bottom);
            x += BOX + NEAR + width + FAR;
        }
        self.slices.push(Slice {
            before: 5.0,
            height: tall,
            keep: true,
            items,
            ..Slice::default()
        });
        Ok(())
    }

    pub(super) fn entry_of(&mut self, list: NodeId) -> (NodeId, NodeId) {
        let item = self.node_in(list, Role::Li);
        let label = self.node_in(item, Role::Lbl);
        (label, self.node_in(item, Role::LBody))
    }
}
