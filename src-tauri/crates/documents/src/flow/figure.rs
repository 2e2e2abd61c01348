//! The 360° wheel and, beside it, the same values as a table.

use trame_domain::category::{CategoryState, Impact};

use super::{Flow, Slice, put};
use crate::color::{ACCENT, FRAME, INK, LINE, PAPER};
use crate::display::{Draw, Item, mark, rule};
use crate::error::DocumentError;
use crate::mark::Mark;
use crate::path::{Path, Point};
use crate::structure::{NodeId, Role, Scope};
use crate::text::Span;
use crate::theme::{WIDTH, cell, strong_cell, strong_label};
use crate::wheel::{SEGMENTS, segment};

/// One category in the wheel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct WheelEntry {
    /// Its number among the ten, from 1: where it stands in the wheel.
    pub(crate) number: u8,
    /// Its label.
    pub(crate) label: String,
    /// State.
    pub(crate) state: CategoryState,
    /// Impact.
    pub(crate) impact: Option<Impact>,
    /// State and impact in words.
    pub(crate) words: String,
    /// Whether the person has a strength there.
    pub(crate) has_strength: bool,
}

pub(super) const RADIUS: f64 = 84.0;
pub(super) const CENTRE: Point = Point::new(RADIUS + 16.0, RADIUS + 24.0);
const TABLE: f64 = 224.0;
const LABEL: f64 = 148.0;
const WORDS: f64 = TABLE + 20.0 + LABEL;

impl Flow {
    /// Prints the wheel and its values, in one piece.
    pub(crate) fn wheel(&mut self, entries: &[WheelEntry]) -> Result<(), DocumentError> {
        let figure = self.node(Role::Figure);
        self.describe(figure, &in_words(entries));
        let mut items = vec![];
        for entry in entries {
            self.segment(figure, entry, &mut items)?;
        }
        let table = self.node(Role::Table);
        let mut y = 4.0;
        let head = self.node_in(table, Role::Tr);
        let heads = [("Catégorie", TABLE), ("État", WORDS)];
        let mut tall = 0.0;
        for (text, x) in heads {
            let node = self.node_in(head, Role::Th(Scope::Column));
            tall = self.text(node, strong_label(text), x, y, 120.0, &mut items)?;
        }
        y += tall + 2.0;
        let width = WIDTH - TABLE;
        items.push(Item::decoration(rule(TABLE, y, width, ACCENT, 0.8)));
        for entry in entries {
            y += self.entry(table, entry, y, &mut items)?;
            items.push(Item::decoration(rule(TABLE, y, width, LINE, 0.6)));
        }
        self.slices.push(Slice {
            before: 8.0,
            height: y.max(CENTRE.y + RADIUS + 20.0),
            items,
            ..Slice::default()
        });
        Ok(())
    }

    fn entry(
        &mut self,
        table: NodeId,
        entry: &WheelEntry,
        top: f64,
        items: &mut Vec<Item>,
    ) -> Result<f64, DocumentError> {
        let row = self.node_in(table, Role::Tr);
        let name = self.node_in(row, Role::Th(Scope::Row));
        let y = top + 2.5;
        let spans = strong_cell(&entry.number.to_string());
        self.text(name, spans, TABLE, y, 20.0, items)?;
        let left = self.text(name, cell(&entry.label), TABLE + 18.0, y, LABEL, items)?;
        let value = self.node_in(row, Role::Td);
        let x = WORDS + 16.0;
        let right = self.text(value, cell(&entry.words), x, y, WIDTH - x, items)?;
        let kind = Mark::of(entry.state, entry.impact);
        let at = Point::new(WORDS + 5.0, y + 7.0);
        let draws = mark(kind, at, 4.6, INK);
        items.extend(draws.into_iter().map(|draw| Item {
            node: Some(value),
            draw,
        }));
        Ok(left.max(right) + 5.0)
    }

    /// Draws one segment and its number.
    pub(super) fn segment(
        &mut self,
        figure: NodeId,
        entry: &WheelEntry,
        items: &mut Vec<Item>,
    ) -> Result<(), DocumentError> {
        let index = entry.number.saturating_sub(1).min(SEGMENTS - 1);
        let shape = segment(index, entry.state, entry.impact, entry.has_strength);
        let place = |path: &Path| path.place(RADIUS, CENTRE);
        let mut draws = vec![];
        draws.extend(shape.fill.as_ref().map(|path| Draw::Fill {
            path: place(path),
            color: ACCENT,
        }));
        // Paper between two filled segments, then the frame over it.
        draws.push(Draw::Stroke {
            path: place(&shape.outline),
            color: PAPER,
            width: 2.4,
        });
        draws.push(Draw::Stroke {
            path: place(&shape.outline),
            color: FRAME,
            width: 0.7,
        });
        if let Some((kind, at)) = shape.mark {
            draws.extend(mark(kind, at.place(RADIUS, CENTRE), 7.0, INK));
        }
        if let Some(at) = shape.star {
            let color = if shape.star_on_fill { PAPER } else { INK };
            draws.extend(mark(Mark::Star, at.place(RADIUS, CENTRE), 5.4, color));
        }
        items.extend(draws.into_iter().map(|draw| Item {
            node: Some(figure),
            draw,
        }));
        let at = shape.label.place(RADIUS, CENTRE);
        let number = strong_cell(&entry.number.to_string());
        let lines = self.lay(figure, &[number], 30.0)?;
        let width = lines.first().map_or(0.0, |line| line.width);
        put(figure, lines, at.x - width / 2.0, at.y - 7.0, items);
        Ok(())
    }

    /// Sets a text at a place; returns its height.
    fn text(
        &mut self,
        node: NodeId,
        span: Span,
        x: f64,
        y: f64,
        width: f64,
        items: &mut Vec<Item>,
    ) -> Result<f64, DocumentError> {
        let lines = self.lay(node, &[span], width)?;
        Ok(put(node, lines, x, y, items))
    }
}

/// The wheel in a sentence: every value, so that who does not see it misses nothing.
fn in_words(entries: &[WheelEntry]) -> String {
    let each = entries.iter().map(|entry| {
        let strength = if entry.has_strength { ", un atout" } else { "" };
        format!(
            "{} {} : {}{strength}",
            entry.number, entry.label, entry.words
        )
    });
    let each: Vec<String> = each.collect();
    format!("Roue des dix catégories. {}.", each.join(" ; "))
}
