//! The display list: what stands where on each page. Content above, file format below; neither knows the other.

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
}

impl Item {
    /// Decoration.
    pub(crate) fn decoration(draw: Draw) -> Self {
        Self { node: None, draw }
    }

    /// The same, moved.
    pub(crate) fn moved(mut self, by: Point) -> Self {
        match &mut self.draw {
            Draw::Text { at, .. } => *at = at.place(1.0, by),
            Draw::Fill { path, .. } | Draw::Stroke { path, .. } => *path = path.place(1.0, by),
        }
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
