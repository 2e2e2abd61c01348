//! The display list: what stands where on each page. Content above, file format below; neither knows the other.

use std::rc::Rc;

use crate::color::Color;
use crate::font::FaceId;
use crate::path::{Path, Point};
use crate::shape::Glyph;
use crate::structure::NodeId;

/// Something drawn.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Draw {
    /// Glyphs of one face on one baseline.
    Text {
        /// Start of the baseline.
        at: Point,
        /// Face.
        face: FaceId,
        /// Size in points.
        size: f64,
        /// Colour.
        color: Color,
        /// Glyphs, left to right.
        glyphs: Vec<Glyph>,
    },
    /// A filled area.
    Fill {
        /// Outline.
        path: Path,
        /// Colour.
        color: Color,
    },
    /// A line.
    Stroke {
        /// Where.
        path: Path,
        /// Colour.
        color: Color,
        /// Thickness in points.
        width: f64,
    },
    /// A picture, `width` by `height` points from its top left corner.
    Picture {
        /// Top left corner.
        at: Point,
        /// Width.
        width: f64,
        /// Height.
        height: f64,
        /// Its dots.
        picture: Rc<Picture>,
    },
    /// A place that does something on screen; nothing is drawn.
    Area(Area),
}

/// Dots of a picture, three bytes each, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Picture {
    /// Dots in a row.
    pub(crate) width: usize,
    /// Rows.
    pub(crate) height: usize,
    /// Red, green and blue.
    pub(crate) rgb: Vec<u8>,
}

/// A place that does something on screen.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Area {
    /// Top left corner.
    pub(crate) at: Point,
    /// Width.
    pub(crate) width: f64,
    /// Height.
    pub(crate) height: f64,
    /// What it does.
    pub(crate) kind: AreaKind,
    /// What it is, in words.
    pub(crate) label: Rc<str>,
}

/// What a place does on screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum AreaKind {
    /// Leads to an address.
    Link(Rc<str>),
    /// Takes text, under the name its value is read by.
    Text {
        /// ASCII name, one of its kind in the document.
        name: Rc<str>,
        /// Whether it takes several lines.
        lines: bool,
    },
    /// Is ticked, under the name its value is read by.
    Tick {
        /// ASCII name, one of its kind in the document.
        name: Rc<str>,
    },
}

/// Something drawn, and the element of the document it belongs to; none for decoration.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Item {
    /// Its element.
    pub(crate) node: Option<NodeId>,
    /// What is drawn.
    pub(crate) draw: Draw,
}

/// One page, in points from its top left corner.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Page {
    /// In drawing order.
    pub(crate) items: Vec<Item>,
    /// Drawn at its foot: of the page, not of the document.
    pub(crate) foot: Vec<Draw>,
}

impl Page {
    /// Everything drawn, the foot last.
    pub(crate) fn draws(&self) -> impl Iterator<Item = &Draw> {
        let items = self.items.iter().map(|item| &item.draw);
        items.chain(&self.foot)
    }

    /// The texts drawn, one a draw.
    #[cfg(test)]
    pub(crate) fn texts(&self) -> Vec<String> {
        self.draws()
            .filter_map(|draw| match draw {
                Draw::Text { glyphs, .. } => {
                    Some(glyphs.iter().map(|glyph| &*glyph.text).collect())
                }
                _ => None,
            })
            .collect()
    }

    /// The words of the page, in drawing order.
    #[cfg(test)]
    pub(crate) fn words(&self) -> String {
        self.texts().concat()
    }
}

impl Draw {
    /// The same, moved.
    pub(crate) fn moved(mut self, by: Point) -> Self {
        match &mut self {
            Self::Text { at, .. } | Self::Picture { at, .. } => *at = at.place(1.0, by),
            Self::Area(area) => area.at = area.at.place(1.0, by),
            Self::Fill { path, .. } | Self::Stroke { path, .. } => path.shift(by),
        }
        self
    }
}

impl Item {
    /// Decoration.
    pub(crate) fn decoration(draw: Draw) -> Self {
        Self { node: None, draw }
    }

    /// The same, moved.
    pub(crate) fn moved(mut self, by: Point) -> Self {
        self.draw = self.draw.moved(by);
        self
    }
}

/// A rectangle.
pub(crate) fn rectangle(x: f64, y: f64, width: f64, height: f64) -> Path {
    let corners = [
        (x, y),
        (x + width, y),
        (x + width, y + height),
        (x, y + height),
    ];
    let corners = corners.map(|(x, y)| Point::new(x, y));
    Path::line(&corners, true)
}

/// A level line.
pub(crate) fn rule(x: f64, y: f64, width: f64, color: Color, thickness: f64) -> Draw {
    Draw::Stroke {
        path: Path::line(&[Point::new(x, y), Point::new(x + width, y)], false),
        color,
        width: thickness,
    }
}

/// A mark of half-width `radius` around `at`, in one colour.
pub(crate) fn mark(mark: crate::mark::Mark, at: Point, radius: f64, color: Color) -> Vec<Draw> {
    let shape = mark.shape();
    let place = |path: &Path| path.place(radius, at);
    let fills = shape.fills.iter().map(|path| Draw::Fill {
        path: place(path),
        color,
    });
    let strokes = shape.strokes.iter().map(|path| Draw::Stroke {
        path: place(path),
        color,
        width: radius * crate::mark::STROKE,
    });
    fills.chain(strokes).collect()
}
