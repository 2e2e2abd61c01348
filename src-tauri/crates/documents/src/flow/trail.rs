//! A path drawn as a winding road, what is done above, today in the middle, what is ahead below; beside it, lists.

mod road;

use road::{Sign, road};

use super::{Flow, Slice, put};
use crate::color::{ACCENT, LINE, TINT};
use crate::display::{Draw, Item, rectangle, rule};
use crate::error::DocumentError;
use crate::path::Point;
use crate::structure::{NodeId, Role};
use crate::text::Span;
use crate::theme::{WIDTH, body, field, heading, strong};

/// A step of the road.
pub(crate) struct Stop {
    /// Its day, short.
    pub(crate) when: String,
    /// What.
    pub(crate) title: String,
}

/// A list beside the road.
pub(crate) struct Beside {
    /// Its heading.
    pub(crate) heading: String,
    /// What stands before, and the words.
    pub(crate) entries: Vec<(String, Vec<Span>)>,
    /// What is said when there is nothing.
    pub(crate) none: String,
    /// What is said of what is left out.
    pub(crate) rest: Option<String>,
}

/// A road and what stands beside it.
pub(crate) struct Trail {
    /// Steps done, the oldest first.
    pub(crate) done: Vec<Stop>,
    /// Those not shown, in words.
    pub(crate) others_done: Option<String>,
    /// Today, in words.
    pub(crate) today: String,
    /// What goes on today.
    pub(crate) going_on: Vec<Stop>,
    /// Steps ahead, the nearest first.
    pub(crate) ahead: Vec<Stop>,
    /// Those not shown, in words.
    pub(crate) others_ahead: Option<String>,
    /// Where the road leads.
    pub(crate) aims: Vec<String>,
    /// Lists beside it.
    pub(crate) beside: Vec<Beside>,
}

/// Where the road ends on the right.
const ROAD: f64 = 306.0;
/// Where days start.
const DAY: f64 = 27.0;
/// Where titles start.
const TITLE: f64 = 99.0;
/// Where the lists beside it start.
const SIDE: f64 = ROAD + 22.0;
/// Between two steps.
const GAP: f64 = 4.5;
/// Around a heading.
const AIR: f64 = 9.0;

/// A column being filled from top to bottom.
#[derive(Default)]
struct Column {
    y: f64,
    items: Vec<Item>,
    /// Signs of the road, from top to bottom.
    signs: Vec<(Sign, f64)>,
}

impl Flow {
    /// Prints a road and the lists beside it, in one piece.
    pub(crate) fn trail(&mut self, trail: &Trail) -> Result<(), DocumentError> {
        let mut left = Column::default();
        self.side_heading("Ce que j’ai fait", DAY, &mut left)?;
        let none = "Mon chemin commence aujourd’hui.";
        self.stops(&trail.done, Sign::Done, none, &mut left)?;
        self.rest(trail.others_done.as_deref(), DAY, ROAD, &mut left)?;
        self.today(trail, &mut left)?;
        self.side_heading("Ce qui vient", DAY, &mut left)?;
        let none = "Nous en décidons ensemble.";
        self.stops(&trail.ahead, Sign::Ahead, none, &mut left)?;
        self.rest(trail.others_ahead.as_deref(), DAY, ROAD, &mut left)?;
        self.aims(&trail.aims, &mut left)?;
        let mut right = Column::default();
        for list in &trail.beside {
            self.beside(list, &mut right)?;
        }
        let height = left.y.max(right.y);
        let mut items = road(&left.signs);
        if !trail.beside.is_empty() {
            let x = ROAD + 11.0;
            let side = Draw::Stroke {
                path: crate::path::Path::line(&[Point::new(x, 6.0), Point::new(x, height)], false),
                color: LINE,
                width: 0.8,
            };
            items.push(Item::decoration(side));
        }
        items.append(&mut left.items);
        items.append(&mut right.items);
        self.slices.push(Slice {
            before: 8.0,
            height,
            items,
            ..Slice::default()
        });
        Ok(())
    }

    /// Steps under each other, each with its sign on the road.
    fn stops(
        &mut self,
        stops: &[Stop],
        sign: Sign,
        none: &str,
        column: &mut Column,
    ) -> Result<(), DocumentError> {
        if stops.is_empty() {
            return if none.is_empty() {
                Ok(())
            } else {
                self.rest(Some(none), DAY, ROAD, column)
            };
        }
        let list = self.node(Role::L);
        for stop in stops {
            let item = self.node_in(list, Role::Li);
            let day = self.node_in(item, Role::Lbl);
            let words = self.node_in(item, Role::LBody);
            column.signs.push((sign, column.y + 8.0));
            let left = self.fill(day, &[field(&stop.when)], (DAY, TITLE - 4.0), column)?;
            let right = self.fill(words, &[body(&stop.title)], (TITLE, ROAD), column)?;
            column.y += left.max(right) + GAP;
        }
        Ok(())
    }

    /// The day, on a ground of its own, with what goes on.
    fn today(&mut self, trail: &Trail, column: &mut Column) -> Result<(), DocumentError> {
        column.y += AIR;
        let top = column.y - 3.0;
        let node = self.heading_node(Role::H2, &trail.today);
        column.signs.push((Sign::Today, column.y + 9.0));
        let tall = self.fill(node, &[strong(&trail.today)], (DAY, ROAD - 6.0), column)?;
        column.y += tall + GAP;
        self.stops(&trail.going_on, Sign::Going, "", column)?;
        let area = |x: f64, width: f64, color| {
            let path = rectangle(x, top, width, column.y - top);
            Item::decoration(Draw::Fill { path, color })
        };
        // Under the words.
        let ground = [
            area(DAY - 6.0, ROAD - DAY + 6.0, TINT),
            area(DAY - 6.0, 2.5, ACCENT),
        ];
        column.items.splice(0..0, ground);
        Ok(())
    }

    /// Where the road leads.
    fn aims(&mut self, aims: &[String], column: &mut Column) -> Result<(), DocumentError> {
        if aims.is_empty() {
            return Ok(());
        }
        self.side_heading("Ce que je vise", DAY, column)?;
        let list = self.node(Role::L);
        for (rank, aim) in (1..).zip(aims) {
            let item = self.node_in(list, Role::Li);
            let number = self.node_in(item, Role::Lbl);
            let words = self.node_in(item, Role::LBody);
            column.signs.push((Sign::Flag, column.y + 8.0));
            let rank = strong(&format!("{rank}."));
            self.fill(number, &[rank], (DAY, DAY + 18.0), column)?;
            column.y += self.fill(words, &[strong(aim)], (DAY + 18.0, ROAD), column)? + GAP;
        }
        Ok(())
    }

    fn beside(&mut self, list: &Beside, column: &mut Column) -> Result<(), DocumentError> {
        self.side_heading(&list.heading, SIDE, column)?;
        if list.entries.is_empty() {
            return self.rest(Some(&list.none), SIDE, WIDTH, column);
        }
        let node = self.node(Role::L);
        for (sign, words) in &list.entries {
            let item = self.node_in(node, Role::Li);
            let mark = self.node_in(item, Role::Lbl);
            let text = self.node_in(item, Role::LBody);
            self.fill(mark, &[strong(sign)], (SIDE, SIDE + 14.0), column)?;
            column.y += self.fill(text, words, (SIDE + 14.0, WIDTH), column)? + GAP;
        }
        self.rest(list.rest.as_deref(), SIDE + 14.0, WIDTH, column)
    }

    fn side_heading(
        &mut self,
        text: &str,
        x: f64,
        column: &mut Column,
    ) -> Result<(), DocumentError> {
        column.y += AIR;
        let node = self.heading_node(Role::H2, text);
        let end = if x < ROAD { ROAD } else { WIDTH };
        column.y += self.fill(node, &[heading(text)], (x, end), column)? + 1.5;
        let line = rule(x, column.y, end - x, ACCENT, 0.8);
        column.items.push(Item::decoration(line));
        column.y += 5.0;
        Ok(())
    }

    /// A sentence of its own.
    fn rest(
        &mut self,
        said: Option<&str>,
        x: f64,
        end: f64,
        column: &mut Column,
    ) -> Result<(), DocumentError> {
        let Some(said) = said else {
            return Ok(());
        };
        let node = self.node(Role::P);
        column.y += self.fill(node, &[field(said)], (x, end), column)? + GAP;
        Ok(())
    }

    /// Sets words between two edges where the column stands; returns their height.
    fn fill(
        &mut self,
        node: NodeId,
        spans: &[Span],
        (x, end): (f64, f64),
        column: &mut Column,
    ) -> Result<f64, DocumentError> {
        let lines = self.lay(node, spans, end - x)?;
        Ok(put(node, lines, x, column.y, &mut column.items))
    }
}
