//! The gauge of a week: hours given, against the mark of the contract.

use super::{Flow, Slice, put};
use crate::color::{ACCENT, FRAME, INK, PAPER, TINT};
use crate::display::{Draw, Item, rectangle};
use crate::error::DocumentError;
use crate::font::FaceId;
use crate::path::{Path, Point};
use crate::structure::{NodeId, Role};
use crate::text::Span;
use crate::theme::WIDTH;
use crate::typo::duration;

/// What a gauge shows, in minutes a week.
pub(crate) struct Gauge {
    /// Given.
    pub(crate) value: u32,
    /// Mark, from and to.
    pub(crate) mark: (u32, u32),
}

const HEIGHT: f64 = 18.0;
/// Between the two ends of the mark, for its name to stand there.
const ROOM: f64 = 88.0;
const STEP: u32 = 5 * 60;

impl Flow {
    /// Prints a gauge; `style` is that of its words.
    pub(crate) fn gauge(&mut self, gauge: &Gauge, style: &Span) -> Result<(), DocumentError> {
        let (from, to) = gauge.mark;
        let most = gauge.value.max(to + STEP).div_ceil(STEP) * STEP;
        let place = |minutes: u32| f64::from(minutes) / f64::from(most) * WIDTH;
        let figure = self.node(Role::Figure);
        self.describe(
            figure,
            &if from == to {
                format!(
                    "Jauge : {} par semaine. Objectif : {} par semaine.",
                    duration(gauge.value),
                    duration(from)
                )
            } else {
                format!(
                    "Jauge : {} par semaine. Repère : de {} à {} par semaine.",
                    duration(gauge.value),
                    duration(from),
                    duration(to)
                )
            },
        );
        let mut items = vec![];
        let tall = style.style.size * 1.4;
        let top = tall + 4.0;
        let band = |x: f64, y: f64, width: f64, height: f64, color| Draw::Fill {
            path: rectangle(x, y, width, height),
            color,
        };
        let node = Some(figure);
        let mut draw = |draw: Draw| items.push(Item { node, draw });
        draw(band(0.0, top, WIDTH, HEIGHT, TINT));
        draw(band(
            0.0,
            top + 4.0,
            place(gauge.value),
            HEIGHT - 8.0,
            ACCENT,
        ));
        // Paper around the marks, so that they show on the filled part too.
        for minutes in [from, to] {
            for (color, width) in [(PAPER, 4.0), (INK, 1.6)] {
                draw(stroke(
                    place(minutes),
                    top - 4.0,
                    HEIGHT + 8.0,
                    color,
                    width,
                ));
            }
        }
        draw(Draw::Stroke {
            path: rectangle(0.0, top, WIDTH, HEIGHT),
            color: FRAME,
            width: 0.8,
        });
        let mut strong = style.clone();
        strong.style.face = FaceId::SemiBold;
        strong.style.color = INK;
        let end = place(gauge.value);
        self.tell(
            figure,
            &duration(gauge.value),
            end,
            0.0,
            &strong,
            &mut items,
        )?;
        let y = top + HEIGHT + 5.0;
        // One mark only, where it starts and ends at the same place.
        let upper = Some(to).filter(|to| *to != from);
        for minutes in [Some(0), Some(from), upper, Some(most)]
            .into_iter()
            .flatten()
        {
            let text = if minutes == 0 {
                "0".to_owned()
            } else {
                duration(minutes)
            };
            self.tell(figure, &text, place(minutes), y, style, &mut items)?;
        }
        let middle = f64::midpoint(place(from), place(to));
        if place(to) - place(from) > ROOM {
            self.tell(figure, "repère", middle, y, style, &mut items)?;
        }
        self.slices.push(Slice {
            before: 4.0,
            height: y + tall,
            items,
            ..Slice::default()
        });
        Ok(())
    }

    /// Writes a few words around a place, inside the width.
    fn tell(
        &mut self,
        figure: NodeId,
        text: &str,
        x: f64,
        y: f64,
        style: &Span,
        items: &mut Vec<Item>,
    ) -> Result<(), DocumentError> {
        let span = Span {
            // Readers join the words of a figure.
            text: format!("{text} "),
            style: style.style,
        };
        let lines = self.lay(figure, &[span], WIDTH)?;
        let width = lines.first().map_or(0.0, |line| line.width);
        let left = (x - width / 2.0).clamp(0.0, WIDTH - width);
        put(figure, lines, left, y, items);
        Ok(())
    }
}

fn stroke(x: f64, y: f64, height: f64, color: crate::color::Color, width: f64) -> Draw {
    Draw::Stroke {
        path: Path::line(&[Point::new(x, y), Point::new(x, y + height)], false),
        color,
        width,
    }
}
