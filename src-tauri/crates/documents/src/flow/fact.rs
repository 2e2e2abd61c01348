//! Facts: labels and values, two to a row when they are short.

use super::{Cell, Flow, Look};
use crate::error::DocumentError;
use crate::structure::{NodeId, Role};
use crate::theme::{WIDTH, field, verbatim};
use crate::typo::typo;

/// Something known, and what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fact {
    label: String,
    value: String,
}

const LABEL: f64 = 100.0;
const GAP: f64 = 12.0;
const HALF: f64 = (WIDTH - GAP) / 2.0;
/// Longer values take the whole width.
const SHORT: usize = 24;

impl Fact {
    /// A fact whose value is printed as it is.
    pub(crate) fn exact(label: &str, value: &str) -> Self {
        Self {
            label: label.to_owned(),
            value: value.to_owned(),
        }
    }

    /// A fact in running words.
    pub(crate) fn words(label: &str, value: &str) -> Self {
        Self::exact(label, &typo(value))
    }

    fn is_short(&self) -> bool {
        self.value.chars().count() <= SHORT && !self.value.contains('\n')
    }
}

impl Flow {
    /// Prints facts, in their order.
    pub(crate) fn facts(&mut self, facts: &[Fact]) -> Result<(), DocumentError> {
        if facts.is_empty() {
            return Ok(());
        }
        let list = self.node(Role::L);
        let mut facts = facts.iter().peekable();
        while let Some(fact) = facts.next() {
            let beside = facts.next_if(|next| fact.is_short() && next.is_short());
            let width = if fact.is_short() { HALF } else { WIDTH };
            let mut cells = Vec::from(self.fact(list, fact, 0.0, width));
            if let Some(fact) = beside {
                cells.extend(self.fact(list, fact, HALF + GAP, HALF));
            }
            let look = Look {
                before: 3.0,
                ..Look::default()
            };
            self.row(cells, &look)?;
        }
        Ok(())
    }

    fn fact(&mut self, list: NodeId, fact: &Fact, x: f64, width: f64) -> [Cell; 2] {
        let item = self.node_in(list, Role::Li);
        let name = self.node_in(item, Role::Lbl);
        let value = self.node_in(item, Role::LBody);
        [
            Cell::at(x, LABEL - 6.0, name, vec![field(&fact.label)]),
            Cell::at(x + LABEL, width - LABEL, value, vec![verbatim(&fact.value)]),
        ]
    }
}
