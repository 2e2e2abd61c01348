//! Fields of a form: what is known is printed, what is not can be typed on screen or written by hand.

use std::borrow::Cow;
use std::rc::Rc;

use super::{Cell, Flow, Look};
use crate::color::{FRAME, LINE};
use crate::display::{Area, AreaKind, Draw, Item, rectangle, rule};
use crate::error::DocumentError;
use crate::path::Point;
use crate::structure::{NodeId, Role};
use crate::text::Span;
use crate::theme::{WIDTH, cell, field, label, strong_label};
use crate::typo::typo;

/// A field.
pub(crate) struct Input {
    /// Stable ASCII name its value is read by.
    pub(crate) name: Cow<'static, str>,
    /// Its label.
    pub(crate) label: Cow<'static, str>,
    /// What it takes.
    pub(crate) room: Room,
    /// A word of help after the label.
    pub(crate) hint: Option<&'static str>,
    /// What is known already, in its own style.
    pub(crate) known: Option<Span>,
    /// Whether another may stand beside it.
    pub(crate) half: bool,
}

/// What a field takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Room {
    /// A text on so many lines.
    Lines(u32),
    /// Yes or no.
    YesNo,
    /// Boxes to tick, code and label, then a text on so many lines.
    Boxes(Vec<(String, String)>, u32),
}

/// Space between two lines to write on: 8 mm.
const WRITING: f64 = 22.7;
const GAP: f64 = 16.0;
const HALF: f64 = (WIDTH - GAP) / 2.0;
/// Height of a label on one line.
const LABEL: f64 = 13.6;
/// Longer values take the whole width.
const SHORT: usize = 44;
const BOX: f64 = 11.0;

impl Flow {
    /// Prints fields in their order; without `fillable` a value not known is said to be missing.
    pub(crate) fn inputs(&mut self, inputs: &[Input], fillable: bool) -> Result<(), DocumentError> {
        let list = self.node(Role::L);
        let mut inputs = inputs.iter().peekable();
        while let Some(input) = inputs.next() {
            let beside = inputs.next_if(|next| input.is_short() && next.is_short());
            let width = if input.is_short() { HALF } else { WIDTH };
            let mut row = vec![(input, 0.0, width)];
            row.extend(beside.map(|input| (input, HALF + GAP, HALF)));
            self.input_row(list, &row, fillable)?;
        }
        Ok(())
    }

    fn input_row(
        &mut self,
        list: NodeId,
        row: &[(&Input, f64, f64)],
        fillable: bool,
    ) -> Result<(), DocumentError> {
        let (mut cells, mut fields) = (vec![], vec![]);
        for (input, x, width) in row {
            let item = self.node_in(list, Role::Li);
            let name = self.node_in(item, Role::Lbl);
            let value = self.node_in(item, Role::LBody);
            let mut words = vec![strong_label(&input.label)];
            let hint = input.hint.filter(|_| fillable && input.known.is_none());
            words.extend(hint.map(|hint| label(&format!(" – {hint}"))));
            let mut column = Cell::at(*x, *width, name, words);
            match &input.known {
                Some(known) => column.paragraphs.push((value, vec![known.clone()])),
                None if fillable => fields.push((*input, value, *x, *width)),
                None => column
                    .paragraphs
                    .push((value, vec![field("non renseigné")])),
            }
            cells.push(column);
        }
        let paired = row.len() > 1;
        let look = Look {
            before: 7.0,
            ..Look::default()
        };
        self.row(cells, &look)?;
        for (input, node, x, width) in fields {
            let last = self.slices.last().map_or(LABEL, |slice| slice.height);
            let y = if paired { LABEL } else { last + 1.0 };
            let (items, tall) = match &input.room {
                Room::Lines(lines) => self.text_field(input, node, (x, y, width), *lines),
                Room::YesNo => self.yes_no(input, node, x, y)?,
                Room::Boxes(boxes, lines) => self.boxes(input, node, y, boxes, *lines)?,
            };
            if let Some(slice) = self.slices.last_mut() {
                slice.items.extend(items);
                slice.height = slice.height.max(y + tall);
            }
        }
        Ok(())
    }

    fn text_field(
        &mut self,
        input: &Input,
        node: NodeId,
        (x, y, width): (f64, f64, f64),
        lines: u32,
    ) -> (Vec<Item>, f64) {
        let height = WRITING * f64::from(lines);
        let form = self.node_in(node, Role::Form);
        self.describe(form, &input.label);
        let guides = (1..lines).map(|line| {
            let y = y + WRITING * f64::from(line);
            Item::decoration(rule(x, y, width, LINE, 0.5))
        });
        let mut items: Vec<Item> = guides.collect();
        items.push(Item::decoration(Draw::Stroke {
            path: rectangle(x, y, width, height),
            color: FRAME,
            width: 0.7,
        }));
        let kind = AreaKind::Text {
            name: self.field_name(&input.name),
            lines: lines > 1,
        };
        let at = Point::new(x + 1.0, y + 1.0);
        items.push(place(
            form,
            at,
            (width - 2.0, height - 2.0),
            kind,
            &input.label,
        ));
        (items, height)
    }

    fn yes_no(
        &mut self,
        input: &Input,
        node: NodeId,
        x: f64,
        y: f64,
    ) -> Result<(Vec<Item>, f64), DocumentError> {
        let (mut items, mut x, mut tall) = (vec![], x, 0.0);
        for (word, code) in [("oui", "yes"), ("non", "no")] {
            let form = self.node_in(node, Role::Form);
            let what = format!("{} : {word}", input.label);
            self.describe(form, &what);
            let kind = AreaKind::Tick {
                name: self.field_name(&format!("{}_{code}", input.name)),
            };
            items.push(place(form, Point::new(x, y + 4.0), (BOX, BOX), kind, &what));
            let lines = self.lay(node, &[cell(word)], 60.0)?;
            tall = super::put(node, lines, x + BOX + 5.0, y + 2.5, &mut items);
            x += 62.0;
        }
        Ok((items, tall + 5.0))
    }
}

impl Flow {
    /// Boxes in two columns read from top to bottom, then room for what no box says.
    fn boxes(
        &mut self,
        input: &Input,
        node: NodeId,
        top: f64,
        boxes: &[(String, String)],
        lines: u32,
    ) -> Result<(Vec<Item>, f64), DocumentError> {
        let half = boxes.len().div_ceil(2).max(1);
        let (mut items, mut tall) = (vec![], top);
        for column in 0..2_u32 {
            let (x, mut y) = (f64::from(column) * (HALF + GAP), top + 2.0);
            let first = if column == 0 { 0 } else { half };
            for (code, name) in boxes.iter().skip(first).take(half) {
                let form = self.node_in(node, Role::Form);
                let what = format!("{} : {name}", input.label);
                self.describe(form, &what);
                let kind = AreaKind::Tick {
                    name: self.field_name(&format!("{}_{}", input.name, code.to_lowercase())),
                };
                items.push(place(form, Point::new(x, y + 1.5), (BOX, BOX), kind, &what));
                let words = self.lay(node, &[cell(name)], HALF - BOX - 6.0)?;
                y += super::put(node, words, x + BOX + 6.0, y, &mut items).max(BOX) + 4.5;
            }
            tall = f64::max(tall, y);
        }
        if lines > 0 {
            let other = Input {
                name: Cow::Owned(format!("{}_other", input.name)),
                label: Cow::Owned(format!("{} : autre", input.label)),
                room: Room::Lines(lines),
                hint: None,
                known: None,
                half: false,
            };
            let words = self.lay(node, &[label("Autre, ou précisions")], WIDTH)?;
            tall += super::put(node, words, 0.0, tall, &mut items) + 1.0;
            let (text, height) = self.text_field(&other, node, (0.0, tall, WIDTH), lines);
            items.extend(text);
            tall += height;
        }
        Ok((items, tall - top))
    }

    fn field_name(&self, name: &str) -> Rc<str> {
        Rc::from(format!("{}{name}", self.prefix))
    }
}

impl Input {
    fn is_short(&self) -> bool {
        let fits = |known: &Span| {
            let text = known.text.as_str();
            text.chars().count() <= SHORT && !text.contains('\n')
        };
        self.half && self.known.as_ref().is_none_or(fits)
    }
}

fn place(
    node: NodeId,
    at: Point,
    (width, height): (f64, f64),
    kind: AreaKind,
    label: &str,
) -> Item {
    let draw = Draw::Area(Area {
        at,
        width,
        height,
        kind,
        label: Rc::from(typo(label)),
    });
    Item {
        node: Some(node),
        draw,
    }
}
