//! Headings of the person's own pages: larger, and further apart.

use super::{Cell, Flow, Look};
use crate::color::ACCENT;
use crate::display::{Item, rule};
use crate::error::DocumentError;
use crate::structure::Role;
use crate::theme::{WIDTH, plain};

impl Flow {
    /// The title of a page for the person.
    pub(crate) fn plain_title(&mut self, text: &str) -> Result<(), DocumentError> {
        let node = self.heading_node(Role::H1, text);
        let look = Look {
            before: 16.0,
            keep: true,
            ..Look::default()
        };
        self.row(vec![Cell::whole(node, vec![plain::title(text)])], &look)
    }

    /// The heading of a section of a page for the person.
    pub(crate) fn plain_heading(&mut self, text: &str) -> Result<(), DocumentError> {
        let node = self.heading_node(Role::H2, text);
        let look = Look {
            before: 13.0,
            keep: true,
            ..Look::default()
        };
        self.row(vec![Cell::whole(node, vec![plain::heading(text)])], &look)?;
        if let Some(slice) = self.slices.last_mut() {
            let line = rule(0.0, slice.height + 1.0, WIDTH, ACCENT, 0.8);
            slice.items.push(Item::decoration(line));
            slice.height += 5.0;
        }
        Ok(())
    }
}
