//! Rosters: tables of many short rows, each cell a few lines that may start with a mark. Rows are never cut.

use std::rc::Rc;

use super::{Flow, Slice};
use crate::color::{ACCENT, INK, LINE};
use crate::display::{Item, mark, rule};
use crate::error::DocumentError;
use crate::mark::Mark;
use crate::path::Point;
use crate::structure::{NodeId, Role, Scope};
use crate::text::Span;
use crate::theme::{WIDTH, strong_label};

/// A column.
pub(crate) struct RosterColumn {
    /// Its head.
    pub(crate) head: &'static str,
    /// Its weight in the width.
    pub(crate) weight: f64,
}

/// A line of a cell.
pub(crate) struct RosterLine {
    /// Mark before it.
    pub(crate) mark: Option<Mark>,
    /// Its words.
    pub(crate) words: Vec<Span>,
}

/// A table of many rows; the first cell of each names it.
pub(crate) struct Roster {
    /// Its columns.
    pub(crate) columns: Vec<RosterColumn>,
    /// Its rows, a list of lines for each column.
    pub(crate) rows: Vec<Vec<Vec<RosterLine>>>,
}

const GUTTER: f64 = 9.0;
const PAD: f64 = 3.5;
const MARK_ROOM: f64 = 13.0;

impl Flow {
    /// Prints a roster, its head repeated on every page.
    pub(crate) fn roster(&mut self, roster: Roster) -> Result<(), DocumentError> {
        let table = self.node(Role::Table);
        let places = places(&roster.columns);
        let heads = roster.columns.iter().map(|column| {
            vec![RosterLine {
                mark: None,
                words: vec![strong_label(column.head)],
            }]
        });
        let head = self.roster_row(table, &places, heads.collect(), true)?;
        let header = Rc::new(head.clone());
        self.slices.push(Slice {
            before: 10.0,
            keep: true,
            ..head
        });
        for row in roster.rows {
            let row = self.roster_row(table, &places, row, false)?;
            self.slices.push(Slice {
                header: Some(Rc::clone(&header)),
                ..row
            });
        }
        Ok(())
    }

    fn roster_row(
        &mut self,
        table: NodeId,
        places: &[(f64, f64)],
        row: Vec<Vec<RosterLine>>,
        head: bool,
    ) -> Result<Slice, DocumentError> {
        let tr = self.node_in(table, Role::Tr);
        let (mut items, mut height) = (vec![], 0.0);
        for (at, (lines, (x, width))) in row.into_iter().zip(places).enumerate() {
            let role = match (head, at) {
                (true, _) => Role::Th(Scope::Column),
                (false, 0) => Role::Th(Scope::Row),
                (false, _) => Role::Td,
            };
            let node = self.node_in(tr, role);
            let mut y = PAD;
            for line in lines {
                y += self.roster_line(node, line, *x, y, *width, &mut items)?;
            }
            height = f64::max(height, y);
        }
        let height = height + PAD;
        let (color, thickness) = if head { (ACCENT, 0.8) } else { (LINE, 0.6) };
        items.push(Item::decoration(rule(0.0, height, WIDTH, color, thickness)));
        Ok(Slice {
            height,
            items,
            ..Slice::default()
        })
    }

    fn roster_line(
        &mut self,
        node: NodeId,
        line: RosterLine,
        x: f64,
        y: f64,
        width: f64,
        items: &mut Vec<Item>,
    ) -> Result<f64, DocumentError> {
        let indent = line.mark.map_or(0.0, |_| MARK_ROOM);
        let words = self.lay(node, &line.words, width - indent)?;
        if let Some(kind) = line.mark {
            let middle = words.first().map_or(6.0, |line| line.height / 2.0);
            let draws = mark(kind, Point::new(x + 4.5, y + middle), 4.0, INK);
            let node = Some(node);
            items.extend(draws.into_iter().map(|draw| Item { node, draw }));
        }
        Ok(super::put(node, words, x + indent, y, items))
    }
}

fn places(columns: &[RosterColumn]) -> Vec<(f64, f64)> {
    let all: f64 = columns.iter().map(|column| column.weight).sum();
    let each = columns.iter().scan(0.0, |x, column| {
        let (start, width) = (*x, column.weight / all * (WIDTH + GUTTER));
        *x += width;
        Some((start, width - GUTTER))
    });
    each.collect()
}
