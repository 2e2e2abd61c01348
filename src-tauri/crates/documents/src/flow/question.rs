//! A sentence in large letters, and under it the answers to tick: always at the same places down the page.

use super::list::tick_box;
use super::{Flow, Slice};
use crate::color::LINE;
use crate::display::{Item, rule};
use crate::error::DocumentError;
use crate::path::Point;
use crate::structure::{ByHand, NodeId, Role};
use crate::text::{Line, Span};
use crate::theme::{WIDTH, sized};

/// How sentences to answer are set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Asking {
    /// Size of the sentences.
    pub(crate) size: f64,
    /// Size of the answers.
    pub(crate) answers: f64,
    /// Space above and under each.
    pub(crate) air: f64,
}

/// Lines of large letters are set closer than running text: each sentence is short, and stands alone.
const STEP: f64 = 1.22;
/// Between a box and its words.
const NEAR: f64 = 5.0;
/// Between two answers, at least and at most.
const FAR: (f64, f64) = (10.0, 30.0);

impl Flow {
    /// Prints a sentence and its answers, with a rule under them when another follows.
    pub(crate) fn question(
        &mut self,
        asked: &str,
        answers: &[String],
        asking: Asking,
        ruled: bool,
    ) -> Result<(), DocumentError> {
        let node = self.node(Role::P);
        let words: Span = sized(asked, asking.size);
        let mut items = vec![];
        let lines = self.lay(node, std::slice::from_ref(&words), WIDTH)?;
        let mut y = asking.air * 0.35;
        y += close(node, lines, (0.0, y), asking.size * STEP, &mut items) + 2.0;
        y += self.answers(words.text.trim(), answers, asking, y, &mut items)?;
        y += asking.air * 0.65;
        if ruled {
            items.push(Item::decoration(rule(0.0, y, WIDTH, LINE, 0.6)));
        }
        self.slices.push(Slice {
            height: y,
            items,
            ..Slice::default()
        });
        Ok(())
    }

    /// The boxes and their words from `top` on; returns their height.
    fn answers(
        &mut self,
        asked: &str,
        answers: &[String],
        asking: Asking,
        top: f64,
        items: &mut Vec<Item>,
    ) -> Result<f64, DocumentError> {
        let list = self.node(Role::L);
        let (side, step) = (asking.answers * 0.95, asking.answers * STEP);
        let mut set = vec![];
        for answer in answers {
            let (label, body) = self.entry_of(list);
            let lines = self.lay(body, &[sized(answer, asking.answers)], WIDTH - side - NEAR)?;
            let width = lines.iter().map(|line| line.width).fold(0.0, f64::max);
            set.push((answer, label, body, lines, side + NEAR + width));
        }
        let used: f64 = set.iter().map(|(.., width)| width).sum();
        let gaps = (answers.len().max(2) - 1) as f64;
        let far = ((WIDTH - used) / gaps).clamp(FAR.0, FAR.1);
        let (mut x, mut y, mut tall) = (0.0, top, step);
        for (answer, label, body, lines, width) in set {
            if x > 0.0 && x + width > WIDTH + 0.5 {
                (x, y) = (0.0, top + tall);
                tall += step;
            }
            let form = self.by_hand(label, ByHand::Tick(false), &format!("{asked} {answer}"));
            let node = Some(form);
            let draws = tick_box(x + 0.5, y + (step - side) / 2.0, side, false);
            items.extend(draws.into_iter().map(|draw| Item { node, draw }));
            let under = close(body, lines, (x + side + NEAR, y), step, items);
            tall = f64::max(tall, y - top + under);
            x += width + far;
        }
        Ok(tall)
    }
}

/// Puts lines under each other, `step` points apart; returns their height.
fn close(
    node: NodeId,
    lines: Vec<Line>,
    (x, y): (f64, f64),
    step: f64,
    items: &mut Vec<Item>,
) -> f64 {
    let mut tall = 0.0;
    for line in lines {
        // Half of what is taken from the leading is taken above.
        let by = Point::new(x, y + tall - (line.height - step) / 2.0);
        tall += step;
        let node = Some(node);
        let draws = line.draws.into_iter();
        items.extend(draws.map(|draw| Item { node, draw }.moved(by)));
    }
    tall
}
