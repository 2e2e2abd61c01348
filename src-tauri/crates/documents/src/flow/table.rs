//! Tables: a head repeated on every page, rows with a rule under each.

use std::rc::Rc;

use super::{Cell, Flow, Look, Slice};
use crate::color::{ACCENT, LINE, TINT};
use crate::error::DocumentError;
use crate::mark::Mark;
use crate::structure::{Role, Scope};
use crate::text::Span;
use crate::theme::{WIDTH, strong_label};

/// A column.
pub(crate) struct Column {
    /// Its head.
    pub(crate) head: &'static str,
    /// Its part of the width; the parts add up to 1.
    pub(crate) part: f64,
}

/// A row.
pub(crate) enum TableRow {
    /// One text over all columns, over the rows it groups.
    Group(Option<Mark>, Vec<Span>),
    /// One text over all columns, under a group and over the rows it heads.
    Under(Vec<Span>),
    /// One text a column.
    Cells(Vec<Vec<Span>>),
}

const GUTTER: f64 = 10.0;

impl Flow {
    /// Prints a table.
    pub(crate) fn table(
        &mut self,
        columns: &[Column],
        rows: Vec<TableRow>,
    ) -> Result<(), DocumentError> {
        let table = self.node(Role::Table);
        let places: Vec<(f64, f64)> = columns
            .iter()
            .scan(0.0, |x, column| {
                let (start, width) = (*x, column.part * WIDTH);
                *x += width;
                Some((start, width - GUTTER))
            })
            .collect();
        let head = self.node_in(table, Role::Tr);
        let mut cells = vec![];
        for (column, (x, width)) in columns.iter().zip(&places) {
            let node = self.node_in(head, Role::Th(Scope::Column));
            cells.push(Cell::at(*x, *width, node, vec![strong_label(column.head)]));
        }
        let look = Look {
            before: 8.0,
            pad: 3.0,
            rule: Some((ACCENT, 0.8)),
            keep: true,
            ..Look::default()
        };
        self.row(cells, &look)?;
        let header = self.slices.last().cloned().map(Rc::new);
        for row in rows {
            self.table_row(table, &places, row, header.clone())?;
        }
        Ok(())
    }

    fn table_row(
        &mut self,
        table: crate::structure::NodeId,
        places: &[(f64, f64)],
        row: TableRow,
        header: Option<Rc<Slice>>,
    ) -> Result<(), DocumentError> {
        let node = self.node_in(table, Role::Tr);
        let mut look = Look {
            pad: 4.0,
            rule: Some((LINE, 0.6)),
            header,
            ..Look::default()
        };
        let mut cells = vec![];
        match row {
            TableRow::Group(mark, spans) => {
                let head = self.node_in(node, Role::Th(Scope::Row));
                let span = places.len();
                self.structure.describe(head, |head| head.span = span);
                let mut cell = Cell::at(6.0, WIDTH - 12.0, head, spans);
                cell.mark = mark;
                cells.push(cell);
                look.fill = Some(TINT);
                look.keep = true;
            }
            TableRow::Under(spans) => {
                let head = self.node_in(node, Role::Th(Scope::Row));
                let span = places.len();
                self.structure.describe(head, |head| head.span = span);
                cells.push(Cell::at(0.0, WIDTH, head, spans));
                look.keep = true;
            }
            TableRow::Cells(texts) => {
                for (spans, (x, width)) in texts.into_iter().zip(places) {
                    let cell = self.node_in(node, Role::Td);
                    cells.push(Cell::at(*x, *width, cell, spans));
                }
            }
        }
        self.row(cells, &look)
    }
}
