//! The road itself: whole behind, in dashes ahead, with a sign at each step; read in black and white too.

use crate::color::{ACCENT, INK, PAPER};
use crate::display::{Draw, Item};
use crate::path::{Path, Point, Step};

/// What stands on the road.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// A disc with a tick.
    Done,
    /// A large ring around a point.
    Today,
    /// A point.
    Going,
    /// A small ring.
    Ahead,
    /// A flag.
    Flag,
}

/// The two sides the road winds between.
const SIDES: [f64; 2] = [6.0, 14.0];
/// How many pieces a bend in dashes is drawn in.
const PIECES: u32 = 5;

/// The road through its signs, from top to bottom; decoration: the words beside each sign say the same.
pub(super) fn road(signs: &[(Sign, f64)]) -> Vec<Item> {
    let sides = SIDES.iter().cycle();
    let stops: Vec<(Sign, Point)> = signs
        .iter()
        .zip(sides)
        .map(|((sign, y), x)| (*sign, Point::new(*x, *y)))
        .collect();
    let mut draws = vec![];
    for ((_, from), (sign, to)) in stops.iter().zip(stops.iter().skip(1)) {
        match sign {
            Sign::Done | Sign::Today | Sign::Going => {
                draws.push(stroke(bend(*from, *to), ACCENT, 2.2));
            }
            Sign::Ahead | Sign::Flag => draws.extend(dashes(*from, *to)),
        }
    }
    for (sign, at) in stops {
        draws.extend(drawn(sign, at));
    }
    draws.into_iter().map(Item::decoration).collect()
}

fn stroke(path: Path, color: crate::color::Color, width: f64) -> Draw {
    Draw::Stroke { path, color, width }
}

/// Handles of the bend between two signs.
fn handles(from: Point, to: Point) -> (Point, Point) {
    let half = (to.y - from.y) / 2.0;
    (
        Point::new(from.x, from.y + half),
        Point::new(to.x, to.y - half),
    )
}

fn bend(from: Point, to: Point) -> Path {
    let (leaving, arriving) = handles(from, to);
    Path {
        steps: vec![Step::Move(from), Step::Cubic(leaving, arriving, to)],
        closed: false,
    }
}

fn dashes(from: Point, to: Point) -> Vec<Draw> {
    let (leaving, arriving) = handles(from, to);
    let at = |part: f64| {
        let rest = 1.0 - part;
        let weigh = |a: f64, b: f64, c: f64, d: f64| {
            rest * rest * rest * a
                + 3.0 * rest * rest * part * b
                + 3.0 * rest * part * part * c
                + part * part * part * d
        };
        Point::new(
            weigh(from.x, leaving.x, arriving.x, to.x),
            weigh(from.y, leaving.y, arriving.y, to.y),
        )
    };
    let step = 1.0 / f64::from(PIECES);
    let each = (0..PIECES).map(|piece| {
        let start = (f64::from(piece) + 0.2) * step;
        let line = Path::line(&[at(start), at(start + 0.6 * step)], false);
        stroke(line, INK, 1.2)
    });
    each.collect()
}

fn drawn(sign: Sign, at: Point) -> Vec<Draw> {
    let disc = |radius: f64, color| Draw::Fill {
        path: Path::circle(radius).place(1.0, at),
        color,
    };
    let ring =
        |radius: f64, color, width| stroke(Path::circle(radius).place(1.0, at), color, width);
    let point = |x: f64, y: f64| Point::new(at.x + x, at.y + y);
    match sign {
        Sign::Done => {
            let tick = [point(-2.5, 0.2), point(-0.7, 2.2), point(2.7, -2.2)];
            vec![
                disc(5.6, ACCENT),
                stroke(Path::line(&tick, false), PAPER, 1.4),
            ]
        }
        Sign::Today => vec![disc(6.2, PAPER), ring(6.2, INK, 1.8), disc(2.6, INK)],
        Sign::Going => vec![disc(3.4, INK)],
        Sign::Ahead => vec![disc(4.6, PAPER), ring(4.6, INK, 1.2)],
        Sign::Flag => {
            let pole = [point(-2.5, -6.0), point(-2.5, 6.0)];
            let cloth = [point(-2.5, -6.0), point(5.0, -3.0), point(-2.5, 0.0)];
            vec![
                disc(6.5, PAPER),
                stroke(Path::line(&pole, false), INK, 1.4),
                Draw::Fill {
                    path: Path::line(&cloth, true),
                    color: ACCENT,
                },
            ]
        }
    }
}
