//! The flow: blocks become slices, slices become pages. A slice is what no page break may cut.

mod callout;
mod check;
mod fact;
mod figure;
mod footer;
mod gauge;
mod input;
mod list;
mod overlay;
mod paginate;
mod picture;
mod place;
mod plain;
mod question;
mod roster;
mod row;
mod ruled;
mod table;
mod trail;
mod writing;

use std::collections::BTreeSet;
use std::rc::Rc;

pub(crate) use fact::Fact;
pub(crate) use figure::WheelEntry;
pub(crate) use gauge::Gauge;
pub(crate) use input::{Input, Room};
pub(crate) use list::{Entry, Listing, Marker};
pub(crate) use overlay::{Former, Overlay};
use place::put;
pub(crate) use question::Asking;
pub(crate) use roster::{ColumnWidth, Roster, RosterColumn, RosterLine};
pub(crate) use row::{Cell, Look};
pub(crate) use ruled::Blank;
pub(crate) use table::{Column, TableRow};
pub(crate) use trail::{Beside, Stop, Trail};
pub(crate) use writing::Signature;

use crate::color::ACCENT;
use crate::display::{Item, Page, rule};
use crate::error::DocumentError;
use crate::shape::Shaper;
use crate::structure::{ByHand, NodeId, Role, Structure};
use crate::text::{Line, Span, layout, turns};
use crate::theme::{self, WIDTH};
use crate::typo::typo;

/// Blocks up to this height are kept whole.
const SHORT: f64 = 150.0;

/// A band of the page over its whole width.
#[derive(Debug, Clone, Default)]
pub(crate) struct Slice {
    /// Space above, dropped at the top of a page.
    pub(crate) before: f64,
    /// Height.
    pub(crate) height: f64,
    /// Whether the next slice must follow on the same page.
    pub(crate) keep: bool,
    /// Whether it starts a page.
    pub(crate) turns: bool,
    /// What is drawn, from the top left corner of the slice.
    pub(crate) items: Vec<Item>,
    /// What is drawn again above it when it comes first on a page.
    pub(crate) header: Option<Rc<Self>>,
}

/// A document being laid out.
pub(crate) struct Flow {
    shaper: Shaper,
    structure: Structure,
    slices: Vec<Slice>,
    /// The words each element was given.
    words: Vec<(NodeId, String)>,
    /// What the names of fields begin with.
    prefix: String,
}

/// A document laid out.
pub(crate) struct Laid {
    /// Its pages.
    pub(crate) pages: Vec<Page>,
    /// What its items are.
    pub(crate) structure: Structure,
    /// The words each element was given.
    #[cfg(feature = "audit")]
    pub(crate) words: Vec<(NodeId, String)>,
}

impl Flow {
    /// An empty document.
    pub(crate) fn new() -> Self {
        Self {
            shaper: Shaper::default(),
            structure: Structure::new(),
            slices: vec![],
            words: vec![],
            prefix: String::new(),
        }
    }

    /// The title of the document.
    pub(crate) fn title(&mut self, text: &str) -> Result<(), DocumentError> {
        let node = self.heading_node(Role::H1, text);
        let look = Look {
            before: 22.0,
            keep: true,
            ..Look::default()
        };
        self.row(vec![Cell::whole(node, vec![theme::title(text)])], &look)
    }

    /// The heading of a section, with a rule under it.
    pub(crate) fn heading(&mut self, text: &str) -> Result<(), DocumentError> {
        let node = self.heading_node(Role::H2, text);
        let look = Look {
            before: 18.0,
            keep: true,
            ..Look::default()
        };
        self.row(vec![Cell::whole(node, vec![theme::heading(text)])], &look)?;
        if let Some(slice) = self.slices.last_mut() {
            let line = rule(0.0, slice.height + 2.0, WIDTH, ACCENT, 0.8);
            slice.items.push(Item::decoration(line));
            slice.height += 8.0;
        }
        Ok(())
    }

    /// A paragraph, `before` points under what precedes.
    pub(crate) fn paragraph(&mut self, spans: Vec<Span>, before: f64) -> Result<(), DocumentError> {
        let node = self.structure.add(Role::P);
        let look = Look {
            before,
            ..Look::default()
        };
        self.row(vec![Cell::whole(node, spans)], &look)
    }

    /// Starts a page.
    pub(crate) fn turn_page(&mut self) {
        self.slices.push(Slice {
            turns: true,
            ..Slice::default()
        });
    }

    /// From here on the names of fields begin so.
    pub(crate) fn name_fields(&mut self, prefix: String) {
        self.prefix = prefix;
    }

    /// Binds the last slice to whatever comes next.
    pub(crate) fn keep_with_next(&mut self) {
        if let Some(slice) = self.slices.last_mut() {
            slice.keep = true;
        }
    }

    /// Where the next block will start.
    pub(crate) fn position(&self) -> usize {
        self.slices.len()
    }

    /// Keeps everything since `start` on one page, when that is short enough not to leave a hole.
    pub(crate) fn bind_if_short(&mut self, start: usize) {
        let Some(block) = self.slices.get_mut(start..) else {
            return;
        };
        let height: f64 = block.iter().map(|slice| slice.before + slice.height).sum();
        if height <= SHORT
            && let Some((_, rest)) = block.split_last_mut()
        {
            for slice in rest {
                slice.keep = true;
            }
        }
    }

    /// Keeps everything since `start` on one page, if a page can hold it.
    pub(crate) fn bind(&mut self, start: usize) {
        let block = self.slices.get_mut(start..).unwrap_or_default();
        if let Some((_, rest)) = block.split_last_mut() {
            for slice in rest {
                slice.keep = true;
            }
        }
    }

    /// Adds an element of its own to the document.
    pub(crate) fn node(&mut self, role: Role) -> NodeId {
        self.structure.add(role)
    }

    /// Adds a heading whose words come later, so that the outline can name it.
    pub(crate) fn heading_node(&mut self, role: Role, text: &str) -> NodeId {
        let node = self.structure.add(role);
        let title = Rc::from(typo(text.trim()));
        self.structure
            .describe(node, |node| node.title = Some(title));
        node
    }

    /// Says what an element is to who cannot see it.
    pub(crate) fn describe(&mut self, node: NodeId, alt: &str) {
        let alt = Rc::from(typo(alt));
        self.structure.describe(node, |node| node.alt = Some(alt));
    }

    /// Adds a place to fill by hand to an element.
    pub(crate) fn by_hand(&mut self, parent: NodeId, kind: ByHand, what: &str) -> NodeId {
        let node = self.structure.add_in(parent, Role::Form);
        self.structure
            .describe(node, |node| node.by_hand = Some(kind));
        self.describe(node, what);
        node
    }

    /// Lays out the words of an element in lines no wider than `width`.
    pub(crate) fn lay(
        &mut self,
        node: NodeId,
        spans: &[Span],
        width: f64,
    ) -> Result<Vec<Line>, DocumentError> {
        let words = spans.iter().map(|span| span.text.as_str()).collect();
        self.words.push((node, words));
        layout(&mut self.shaper, spans, width)
    }

    /// Adds an element to another.
    pub(crate) fn node_in(&mut self, parent: NodeId, role: Role) -> NodeId {
        self.structure.add_in(parent, role)
    }

    /// Drawn from the right, words would be read backwards: their elements say them as they were written.
    fn say_what_reads_from_the_right(&mut self) {
        let turned = self.words.iter();
        let turned = turned.filter(|(_, words)| words.chars().any(turns));
        let turned: BTreeSet<NodeId> = turned.map(|(node, _)| *node).collect();
        for (node, words) in &self.words {
            if turned.contains(node) {
                self.structure.describe(*node, |node| node.say(words));
            }
        }
    }

    /// Cuts the flow into pages, each with its footer.
    pub(crate) fn finish(mut self, footer: &str) -> Result<Laid, DocumentError> {
        let mut pages = paginate::paginate(std::mem::take(&mut self.slices));
        footer::number(&mut self.shaper, &mut pages, footer)?;
        self.say_what_reads_from_the_right();
        Ok(Laid {
            pages,
            structure: self.structure,
            #[cfg(feature = "audit")]
            words: self.words,
        })
    }
}

#[cfg(test)]
mod tests;
