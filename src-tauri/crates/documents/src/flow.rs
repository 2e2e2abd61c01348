//! The flow: blocks become slices, slices become pages. A slice is what no page break may cut.

mod fact;
mod figure;
mod footer;
mod paginate;
mod row;
mod table;
mod writing;

use std::rc::Rc;

pub(crate) use fact::Fact;
pub(crate) use figure::WheelEntry;
pub(crate) use row::{Cell, Look};
pub(crate) use table::{Column, TableRow};
pub(crate) use writing::Signature;

use crate::color::ACCENT;
use crate::display::{Item, Page, rule};
use crate::error::DocumentError;
use crate::shape::Shaper;
use crate::structure::{NodeId, Role, Structure};
use crate::text::Span;
use crate::theme::{self, WIDTH};

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
}

/// A document laid out.
pub(crate) struct Laid {
    /// Its pages.
    pub(crate) pages: Vec<Page>,
    /// Characters replaced.
    pub(crate) missing: Vec<char>,
    /// What its items are.
    #[cfg(test)]
    pub(crate) structure: Structure,
}

impl Flow {
    /// An empty document.
    pub(crate) fn new() -> Self {
        Self {
            shaper: Shaper::default(),
            structure: Structure::new(),
            slices: vec![],
        }
    }

    /// The title of the document.
    pub(crate) fn title(&mut self, text: &str) -> Result<(), DocumentError> {
        let node = self.structure.add(Role::H1);
        let look = Look {
            before: 22.0,
            keep: true,
            ..Look::default()
        };
        self.row(vec![Cell::whole(node, vec![theme::title(text)])], &look)
    }

    /// The heading of a section, with a rule under it.
    pub(crate) fn heading(&mut self, text: &str) -> Result<(), DocumentError> {
        let node = self.structure.add(Role::H2);
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

    /// Adds an element of its own to the document.
    pub(crate) fn node(&mut self, role: Role) -> NodeId {
        self.structure.add(role)
    }

    /// Adds an element to another.
    pub(crate) fn node_in(&mut self, parent: NodeId, role: Role) -> NodeId {
        self.structure.add_in(parent, role)
    }

    /// Cuts the flow into pages, each with its footer.
    pub(crate) fn finish(mut self, footer: &str) -> Result<Laid, DocumentError> {
        let mut pages = paginate::paginate(std::mem::take(&mut self.slices));
        footer::number(&mut self.shaper, &mut pages, footer)?;
        Ok(Laid {
            pages,
            missing: self.shaper.missing.into_iter().collect(),
            #[cfg(test)]
            structure: self.structure,
        })
    }
}

#[cfg(test)]
mod tests;
