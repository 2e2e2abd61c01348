//! Lists: a marker, then words; in one column or several read from top to bottom.

use super::{Cell, Flow, Look};
use crate::color::INK;
use crate::display::{Draw, Item, rectangle};
use crate::error::DocumentError;
use crate::path::{Path, Point};
use crate::structure::{ByHand, NodeId, Role};
use crate::text::Span;
use crate::theme::WIDTH;

/// What stands before the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Marker {
    /// A point.
    Dot,
    /// A star: something to count on.
    Star,
    /// A rank.
    Rank(usize),
    /// A box to tick, ticked already or not.
    Box(bool),
}

/// One thing of a list.
pub(crate) struct Entry {
    /// What stands before.
    pub(crate) marker: Marker,
    /// Its words.
    pub(crate) words: Vec<Span>,
}

/// How a list is set.
pub(crate) struct Listing {
    /// Columns.
    pub(crate) columns: usize,
    /// Space above each row.
    pub(crate) before: f64,
    /// Whether it stays with what follows.
    pub(crate) keep: bool,
}

/// Between two columns.
const GAP: f64 = 18.0;

impl Flow {
    /// Prints a list; its rows are never cut unless they are very tall.
    pub(crate) fn list(
        &mut self,
        entries: Vec<Entry>,
        listing: &Listing,
    ) -> Result<(), DocumentError> {
        if entries.is_empty() {
            return Ok(());
        }
        let columns = listing.columns.max(1);
        let rows = entries.len().div_ceil(columns);
        let list = self.node(Role::L);
        let entries: Vec<(NodeId, NodeId, Entry)> = entries
            .into_iter()
            .map(|entry| {
                let item = self.node_in(list, Role::Li);
                let label = self.node_in(item, Role::Lbl);
                (label, self.node_in(item, Role::LBody), entry)
            })
            .collect();
        let gaps = GAP * (columns - 1) as f64;
        let width = (WIDTH - gaps) / columns as f64;
        for row in 0..rows {
            let (mut cells, mut boxes) = (vec![], vec![]);
            let here = entries.iter().skip(row).step_by(rows);
            for (column, (label, body, entry)) in here.enumerate() {
                let x = column as f64 * (width + GAP);
                let size = entry.size();
                let room = size * 1.75;
                match entry.marker {
                    Marker::Box(ticked) => boxes.push((*label, entry, x, ticked)),
                    _ => cells.push(Cell::at(x, room, *label, vec![entry.sign()])),
                }
                let words = entry.words.clone();
                cells.push(Cell::at(x + room, width - room, *body, words));
            }
            let look = Look {
                before: listing.before,
                keep: listing.keep || row + 1 < rows && rows <= 3,
                ..Look::default()
            };
            let start = self.slices.len();
            self.row(cells, &look)?;
            for (label, entry, x, ticked) in boxes {
                self.put_box(start, label, entry, x, ticked);
            }
        }
        Ok(())
    }

    fn put_box(&mut self, slice: usize, label: NodeId, entry: &Entry, x: f64, ticked: bool) {
        let what: String = entry.words.iter().map(|span| span.text.as_str()).collect();
        let first = what.lines().next().unwrap_or_default();
        let state = if ticked { "Coché" } else { "À cocher" };
        let what = format!("{state} : {first}");
        let form = self.by_hand(label, ByHand::Tick(ticked), &what);
        let side = entry.size() * 0.86;
        let y = entry.size() * 0.7 - side / 2.0;
        let draws = tick_box(x + 0.5, y, side, ticked);
        if let Some(slice) = self.slices.get_mut(slice) {
            let node = Some(form);
            let items = draws.into_iter().map(|draw| Item { node, draw });
            slice.items.splice(0..0, items);
        }
    }
}

impl Entry {
    fn size(&self) -> f64 {
        self.words.first().map_or(10.0, |span| span.style.size)
    }

    fn sign(&self) -> Span {
        let mut style = self
            .words
            .first()
            .map_or_else(|| crate::theme::body("").style, |span| span.style);
        style.face = crate::font::FaceId::SemiBold;
        let text = match self.marker {
            Marker::Dot | Marker::Box(_) => "•".to_owned(),
            Marker::Star => "★".to_owned(),
            Marker::Rank(rank) => format!("{rank}."),
        };
        Span { text, style }
    }
}

/// A box to tick, dark enough to be seen on any copy.
pub(super) fn tick_box(x: f64, y: f64, side: f64, ticked: bool) -> Vec<Draw> {
    let mut draws = vec![Draw::Stroke {
        path: rectangle(x, y, side, side),
        color: INK,
        width: 0.9,
    }];
    if ticked {
        let at = |dx: f64, dy: f64| Point::new(x + side * dx, y + side * dy);
        draws.push(Draw::Stroke {
            path: Path::line(&[at(0.2, 0.55), at(0.42, 0.78), at(0.82, 0.22)], false),
            color: INK,
            width: 1.5,
        });
    }
    draws
}
