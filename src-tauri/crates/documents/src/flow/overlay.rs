//! Two versions of the 360° wheel, one over the other, and beside it what it means and what changed.

use trame_domain::category::{CategoryState, Impact};

use super::figure::{CENTRE, RADIUS};
use super::{Flow, Slice, WheelEntry, put};
use crate::color::{ACCENT, INK, PAPER};
use crate::display::{Draw, Item, rectangle};
use crate::error::DocumentError;
use crate::path::{Path, Point};
use crate::structure::{NodeId, Role};
use crate::text::Span;
use crate::theme::{WIDTH, cell, label, strong_cell};
use crate::wheel::{SEGMENTS, former};

/// Where a category stood in the former version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Former {
    /// Its number among the ten, from 1.
    pub(crate) number: u8,
    /// State.
    pub(crate) state: CategoryState,
    /// Impact.
    pub(crate) impact: Option<Impact>,
}

/// Two versions of a wheel.
pub(crate) struct Overlay<'o> {
    /// What it says to who does not see it.
    pub(crate) alt: &'o str,
    /// The newer version, filled.
    pub(crate) now: &'o [WheelEntry],
    /// The older one, in dashes.
    pub(crate) before: &'o [Former],
    /// What each is called.
    pub(crate) names: [&'o str; 2],
    /// What changed: a title, then lines.
    pub(crate) groups: &'o [(String, Vec<String>)],
}

const ASIDE: f64 = 224.0;
const SWATCH: (f64, f64) = (22.0, 9.0);

impl Flow {
    /// Prints the wheel with its key and what changed beside it, in one piece.
    pub(crate) fn overlay(&mut self, overlay: &Overlay<'_>) -> Result<(), DocumentError> {
        let figure = self.node(Role::Figure);
        self.describe(figure, overlay.alt);
        let mut items = vec![];
        for entry in overlay.now {
            self.segment(figure, entry, &mut items)?;
        }
        let node = Some(figure);
        for entry in overlay.before {
            let index = entry.number.saturating_sub(1).min(SEGMENTS - 1);
            for path in former(index, entry.state, entry.impact) {
                let draws = dashed(&path.place(RADIUS, CENTRE));
                items.extend(draws.map(|draw| Item { node, draw }));
            }
        }
        let mut y = self.key(overlay, &mut items)?;
        for (title, lines) in overlay.groups {
            y = self.group(title, lines, y, &mut items)?;
        }
        self.slices.push(Slice {
            before: 8.0,
            height: y.max(CENTRE.y + RADIUS + 20.0),
            items,
            ..Slice::default()
        });
        Ok(())
    }

    /// What is filled and what is dashed.
    fn key(&mut self, overlay: &Overlay<'_>, items: &mut Vec<Item>) -> Result<f64, DocumentError> {
        let [now, before] = overlay.names;
        let list = self.node(Role::L);
        let mut y = 6.0;
        for (name, is_now) in [(now, true), (before, false)] {
            let item = self.node_in(list, Role::Li);
            let body = self.node_in(item, Role::LBody);
            let draws = swatch(ASIDE, y + 2.5, is_now);
            items.extend(draws.into_iter().map(Item::decoration));
            let x = ASIDE + SWATCH.0 + 8.0;
            y += self.set(body, cell(name), x, y, items)? + 3.0;
        }
        Ok(y + 4.0)
    }

    fn group(
        &mut self,
        title: &str,
        lines: &[String],
        top: f64,
        items: &mut Vec<Item>,
    ) -> Result<f64, DocumentError> {
        let node = self.node(Role::P);
        let mut y = top + 5.0;
        y += self.set(node, strong_cell(title), ASIDE, y, items)?;
        let list = self.node(Role::L);
        for line in lines {
            let item = self.node_in(list, Role::Li);
            let sign = self.node_in(item, Role::Lbl);
            let body = self.node_in(item, Role::LBody);
            self.set(sign, label("•"), ASIDE, y, items)?;
            y += self.set(body, cell(line), ASIDE + 10.0, y, items)?;
        }
        Ok(y)
    }

    fn set(
        &mut self,
        node: NodeId,
        span: Span,
        x: f64,
        y: f64,
        items: &mut Vec<Item>,
    ) -> Result<f64, DocumentError> {
        let lines = self.lay(node, &[span], WIDTH - x)?;
        Ok(put(node, lines, x, y, items))
    }
}

/// Paper under the dashes, so that they show on what is filled too.
fn dashed(path: &Path) -> [Draw; 2] {
    [(PAPER, 3.4), (INK, 1.7)].map(|(color, width)| Draw::Stroke {
        path: path.clone(),
        color,
        width,
    })
}

/// A sample of what is filled, or of what is dashed.
fn swatch(x: f64, y: f64, is_filled: bool) -> Vec<Draw> {
    let (width, height) = SWATCH;
    let path = rectangle(x, y, width, height);
    if is_filled {
        let color = ACCENT;
        return vec![Draw::Fill { path, color }];
    }
    let middle = y + height / 2.0;
    let dash = |number: u8| {
        let start = x + f64::from(number) * 8.0;
        let points = [Point::new(start, middle), Point::new(start + 5.0, middle)];
        Draw::Stroke {
            path: Path::line(&points, false),
            color: INK,
            width: 1.7,
        }
    };
    (0..3).map(dash).collect()
}
