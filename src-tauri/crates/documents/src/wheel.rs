//! Geometry of the 360° wheel, pure: the window draws the same figure from the same numbers.
//!
//! The wheel has radius 1 around the origin, y downwards. The first segment starts at the top and
//! goes clockwise.
//! A frein fills its segment from the hub outwards: how far says its impact, in black and white too.

use trame_domain::category::{CategoryState, Impact};

use crate::mark::Mark;
use crate::path::{Path, Point};

/// Number of segments: the ten categories.
pub const SEGMENTS: u8 = 10;
/// Radius of the empty hub.
pub const HUB: f64 = 0.16;
/// How far a weak frein reaches.
pub const LOW: f64 = 0.42;
/// How far a strong frein reaches.
pub const HIGH: f64 = 0.70;
/// How far a blocking frein reaches.
pub const BLOCKING: f64 = 1.0;
/// Where the mark of a state stands when the segment is not filled.
pub const MARK_RADIUS: f64 = 0.62;
/// Where the star of a strength stands, by the rim.
pub const STAR_RADIUS: f64 = 0.87;
/// Where the number of the category stands.
pub const LABEL_RADIUS: f64 = 1.12;

/// One segment of the wheel.
#[derive(Debug, Clone, PartialEq)]
pub struct Segment {
    /// Where it starts, as a part of a full turn from the top.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Its outline, hub to rim.
    pub outline: Path,
    /// How far it is filled: 0 but for an active frein.
    pub depth: f64,
    /// The filled part, when there is one.
    pub fill: Option<Path>,
    /// The mark of its state, when the fill does not already say it.
    pub mark: Option<(Mark, Point)>,
    /// Centre of the star, when the person has a strength there.
    pub star: Option<Point>,
    /// Whether the star stands on the filled part and must be drawn light.
    pub star_on_fill: bool,
    /// Centre of the number.
    pub label: Point,
}

/// How far a segment is filled.
#[must_use]
pub fn depth(state: CategoryState, impact: Option<Impact>) -> f64 {
    match Mark::of(state, impact) {
        Mark::Quarter => LOW,
        Mark::Half => HIGH,
        Mark::Full => BLOCKING,
        Mark::Ring | Mark::Flat | Mark::Check | Mark::Dash | Mark::Star => 0.0,
    }
}

/// Geometry of the segment at `index` (0 starts at the top, then clockwise).
#[must_use]
pub fn segment(
    index: u8,
    state: CategoryState,
    impact: Option<Impact>,
    has_strength: bool,
) -> Segment {
    let width = 1.0 / f64::from(SEGMENTS);
    let from = f64::from(index) * width;
    let (middle, to) = (from + width / 2.0, from + width);
    let depth = depth(state, impact);
    let filled = depth > 0.0;
    Segment {
        from,
        to,
        outline: Path::sector(HUB, 1.0, from, to),
        depth,
        fill: filled.then(|| Path::sector(HUB, depth, from, to)),
        mark: (!filled).then(|| (Mark::of(state, impact), Point::polar(MARK_RADIUS, middle))),
        star: has_strength.then(|| Point::polar(STAR_RADIUS, middle)),
        star_on_fill: has_strength && depth > STAR_RADIUS,
        label: Point::polar(LABEL_RADIUS, middle),
    }
}

/// How far inside the edges of its segment the former frein is drawn: neighbours stay apart.
const INSET: f64 = 0.006;
/// A dash and the gap after it, along a line.
const DASH: f64 = 0.095;
/// The part of it that is drawn.
const DRAWN: f64 = 0.58;

/// Outline of what a segment was in another version, in dashes laid over what it is: a former frein only.
///
/// Drawn as lines rather than filled, so that both versions read without colour.
#[must_use]
pub fn former(index: u8, state: CategoryState, impact: Option<Impact>) -> Vec<Path> {
    let depth = depth(state, impact);
    if depth <= 0.0 {
        return vec![];
    }
    let width = 1.0 / f64::from(SEGMENTS);
    let from = f64::from(index) * width + INSET;
    let to = f64::from(index + 1) * width - INSET;
    let side = |turn: f64| move |part: f64| Point::polar(HUB + (depth - HUB) * part, turn);
    let rim = |part: f64| Point::polar(depth, from + (to - from) * part);
    let along = (to - from) * std::f64::consts::TAU * depth;
    let mut dashes = dashes(depth - HUB, side(from));
    dashes.extend(self::dashes(along, rim));
    dashes.extend(self::dashes(depth - HUB, side(to)));
    dashes
}

/// Dashes along a line of a length, whose point at each part of it is known; both ends are drawn.
fn dashes(length: f64, at: impl Fn(f64) -> Point) -> Vec<Path> {
    let count = (length / DASH).round().max(2.0);
    // The last dash has no gap after it.
    let step = 1.0 / (count - 1.0 + DRAWN);
    let each = (0..count as u32).map(|number| {
        let start = f64::from(number) * step;
        let points = [0.0, 0.5, 1.0].map(|part| at(start + step * DRAWN * part));
        Path::line(&points, false)
    });
    each.collect()
}

#[cfg(test)]
mod tests;
