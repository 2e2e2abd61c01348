//! Lists: a marker, then words; in one column or several read from top to bottom.

use super::{Cell, Flow, Look, Slice, put};
use crate::color::INK;
use crate::display::{Draw, Item, rectangle};
use crate::error::DocumentError;
use crate::path::{Path, Point};
use crate::structure::{ByHand, NodeId, Role};
use crate::text::{Span, layout};
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
/// Columns up to this height are set in one piece.
const WHOLE: f64 = 420.0;

/// An entry, its elements and the height it takes in its column.
struct Set {
    label: NodeId,
    body: NodeId,
    entry: Entry,
    tall: f64,
}

impl Flow {
    /// Prints a list; what is short enough is never cut.
    pub(crate) fn list(
        &mut self,
        entries: Vec<Entry>,
        listing: &Listing,
    ) -> Result<(), DocumentError> {
        if entries.is_empty() {
            return Ok(());
        }
        let list = self.node(Role::L);
        let columns = listing.columns.max(1);
        let width = (WIDTH - GAP * (columns - 1) as f64) / columns as f64;
        let mut sets = vec![];
        for entry in entries {
            let item = self.node_in(list, Role::Li);
            let label = self.node_in(item, Role::Lbl);
            let body = self.node_in(item, Role::LBody);
            let lines = layout(&mut self.shaper, &entry.words, width - entry.room())?;
            let tall = lines.iter().map(|line| line.height).sum::<f64>() + listing.before;
            sets.push(Set {
                label,
                body,
                entry,
                tall,
            });
        }
        let all: f64 = sets.iter().map(|set| set.tall).sum();
        if columns == 1 || all > WHOLE * columns as f64 {
            return self.list_rows(sets, listing);
        }
        self.list_columns(sets, listing, width)
    }

    /// One entry under the other, cut between pages where needed.
    fn list_rows(&mut self, sets: Vec<Set>, listing: &Listing) -> Result<(), DocumentError> {
        let count = sets.len();
        for (at, set) in sets.into_iter().enumerate() {
            let look = Look {
                before: listing.before,
                keep: listing.keep || at + 1 < count && count <= 3,
                ..Look::default()
            };
            let room = set.entry.room();
            let mut cells = vec![Cell::at(
                room,
                WIDTH - room,
                set.body,
                set.entry.words.clone(),
            )];
            if !matches!(set.entry.marker, Marker::Box(_)) {
                cells.insert(0, Cell::at(0.0, room, set.label, vec![set.entry.sign()]));
            }
            let start = self.slices.len();
            self.row(cells, &look)?;
            if let Marker::Box(ticked) = set.entry.marker {
                let items = self.boxed(&set, ticked, 0.0, 0.0);
                if let Some(slice) = self.slices.get_mut(start) {
                    slice.items.splice(0..0, items);
                }
            }
        }
        Ok(())
    }

    /// Columns read from top to bottom, in one piece.
    fn list_columns(
        &mut self,
        sets: Vec<Set>,
        listing: &Listing,
        width: f64,
    ) -> Result<(), DocumentError> {
        let all: f64 = sets.iter().map(|set| set.tall).sum();
        let each = all / listing.columns as f64;
        let (mut items, mut column, mut y, mut height) = (vec![], 0_usize, 0.0, 0.0);
        for set in sets {
            // The middle of an entry says in which column most of it is.
            if y + set.tall / 2.0 > each && column + 1 < listing.columns {
                (column, y) = (column + 1, 0.0);
            }
            let x = column as f64 * (width + GAP);
            let top = y + listing.before;
            items.extend(self.marked(&set, x, top)?);
            let room = set.entry.room();
            let lines = self.lay(set.body, &set.entry.words, width - room)?;
            put(set.body, lines, x + room, top, &mut items);
            y += set.tall;
            height = f64::max(height, y);
        }
        self.slices.push(Slice {
            height,
            keep: listing.keep,
            items,
            ..Slice::default()
        });
        Ok(())
    }

    /// What stands before an entry.
    fn marked(&mut self, set: &Set, x: f64, y: f64) -> Result<Vec<Item>, DocumentError> {
        let mut items = vec![];
        match set.entry.marker {
            Marker::Box(ticked) => items = self.boxed(set, ticked, x, y),
            Marker::Dot | Marker::Star | Marker::Rank(_) => {
                let lines = self.lay(set.label, &[set.entry.sign()], set.entry.room())?;
                put(set.label, lines, x, y, &mut items);
            }
        }
        Ok(items)
    }

    fn boxed(&mut self, set: &Set, ticked: bool, x: f64, y: f64) -> Vec<Item> {
        let words = &set.entry.words;
        let what: String = words.iter().map(|span| span.text.as_str()).collect();
        let first = what.lines().next().unwrap_or_default();
        let state = if ticked { "Coché" } else { "À cocher" };
        let what = format!("{state} : {first}");
        let form = self.by_hand(set.label, ByHand::Tick(ticked), &what);
        let size = set.entry.size();
        let side = size * 0.86;
        let draws = tick_box(x + 0.5, y + size * 0.7 - side / 2.0, side, ticked);
        let node = Some(form);
        draws.into_iter().map(|draw| Item { node, draw }).collect()
    }
}

impl Entry {
    /// Room for what stands before the words.
    fn room(&self) -> f64 {
        self.size() * 1.75
    }

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
