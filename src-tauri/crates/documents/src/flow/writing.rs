//! Places to write by hand: blank lines, boxes to tick, signatures.

use chrono::NaiveDate;

use super::{Cell, Flow, Look, Slice};
use crate::color::FRAME;
use crate::display::{Draw, Item, rectangle, rule};
use crate::error::DocumentError;
use crate::path::Point;
use crate::structure::{ByHand, NodeId, Role};
use crate::text::layout;
use crate::theme::{WIDTH, body, field, label, strong, verbatim};
use crate::typo::date;

/// Who signs.
pub(crate) struct Signature {
    /// As what.
    pub(crate) title: String,
    /// Name, printed as it is.
    pub(crate) name: String,
    /// Day it was signed, when it is known.
    pub(crate) signed_on: Option<NaiveDate>,
}

/// Space between two lines to write on.
const WRITING: f64 = 23.0;
const BOX: f64 = 9.0;

impl Flow {
    /// A named place to write on `lines` lines; what is already known is printed instead.
    pub(crate) fn writing(
        &mut self,
        name: &str,
        known: Option<&str>,
        lines: u32,
    ) -> Result<(), DocumentError> {
        self.paragraph(vec![strong(name)], 10.0)?;
        self.keep_with_next();
        if let Some(text) = known.filter(|text| !text.trim().is_empty()) {
            return self.paragraph(vec![body(text)], 2.0);
        }
        let node = self.by_hand(NodeId::ROOT, ByHand::Text, name);
        let mut slice = Slice {
            height: WRITING * f64::from(lines),
            ..Slice::default()
        };
        for line in 1..=lines {
            slice.items.push(Item {
                node: Some(node),
                draw: rule(0.0, WRITING * f64::from(line), WIDTH, FRAME, 0.5),
            });
        }
        self.slices.push(slice);
        Ok(())
    }

    /// A box to tick before a text.
    pub(crate) fn tick(&mut self, text: &str) -> Result<(), DocumentError> {
        let line = self.node(Role::P);
        let form = self.by_hand(line, ByHand::Tick(false), &format!("À cocher : {text}"));
        let look = Look {
            before: 6.0,
            ..Look::default()
        };
        let start = self.slices.len();
        let cell = Cell::at(BOX + 9.0, WIDTH - BOX - 9.0, line, vec![body(text)]);
        self.row(vec![cell], &look)?;
        if let Some(slice) = self.slices.get_mut(start) {
            let draw = Draw::Stroke {
                path: rectangle(0.5, 3.2, BOX, BOX),
                color: FRAME,
                width: 1.0,
            };
            // Before its words: that is how it is read.
            let node = Some(form);
            slice.items.insert(0, Item { node, draw });
        }
        Ok(())
    }

    /// A name and a blank to fill on the same line.
    pub(crate) fn blank(&mut self, text: &str, width: f64) -> Result<(), DocumentError> {
        let line = self.node(Role::P);
        let form = self.by_hand(line, ByHand::Text, text);
        let look = Look {
            before: 14.0,
            ..Look::default()
        };
        self.row(vec![Cell::whole(line, vec![body(text)])], &look)?;
        let used = layout(&mut self.shaper, &[body(text)], WIDTH)?;
        let x = used.last().map_or(0.0, |line| line.width) + 6.0;
        if let Some(slice) = self.slices.last_mut() {
            slice.items.push(Item {
                node: Some(form),
                draw: rule(x, slice.height - 2.0, width.min(WIDTH - x), FRAME, 0.5),
            });
        }
        Ok(())
    }

    /// Frames to sign in, side by side; bound to what precedes when that is kept with next.
    pub(crate) fn signatures(&mut self, signatures: &[Signature]) -> Result<(), DocumentError> {
        let gap = 18.0;
        let count = signatures.len().max(1) as f64;
        let width = (WIDTH - gap * (count - 1.0)) / count;
        let (mut items, mut frames) = (vec![], vec![]);
        let mut height: f64 = 0.0;
        for (at, signature) in signatures.iter().enumerate() {
            let node = self.node(Role::P);
            let what = format!("Date et signature : {}", signature.title.to_lowercase());
            frames.push(self.by_hand(NodeId::ROOT, ByHand::Text, &what));
            let x = at as f64 * (width + gap);
            let mut y = 7.0;
            let spans = [
                vec![strong(&signature.title)],
                vec![verbatim(&signature.name)],
                vec![field(&match signature.signed_on {
                    Some(day) => format!("Signé le {}", date(day)),
                    None => "Date et signature :".to_owned(),
                })],
            ];
            for spans in spans {
                for line in self.lay(node, &spans, width - 20.0)? {
                    let by = Point::new(x + 10.0, y);
                    y += line.height;
                    let draws = line.draws.into_iter().map(|draw| Item {
                        node: Some(node),
                        draw,
                    });
                    items.extend(draws.map(|item| item.moved(by)));
                }
            }
            height = height.max(y + 52.0);
        }
        for (at, frame) in frames.into_iter().enumerate() {
            let node = Some(frame);
            let draw = Draw::Stroke {
                path: rectangle(at as f64 * (width + gap), 0.0, width, height),
                color: FRAME,
                width: 0.8,
            };
            items.push(Item { node, draw });
        }
        self.slices.push(Slice {
            before: 12.0,
            height,
            items,
            ..Slice::default()
        });
        Ok(())
    }

    /// A small remark.
    pub(crate) fn remark(&mut self, text: &str) -> Result<(), DocumentError> {
        self.paragraph(vec![label(text)], 4.0)
    }
}
