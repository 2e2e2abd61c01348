//! Vector paths: points, lines and cubic curves, y growing downwards as on screens.

use std::f64::consts::TAU;

/// A point; units are those of whoever draws.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// One step of a path.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    /// Starts a ring there.
    Move(Point),
    /// A straight line to there.
    Line(Point),
    /// A cubic curve: two handles, then where it ends.
    Cubic(Point, Point, Point),
}

/// One ring or line.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Path {
    /// Steps, the first one a move.
    pub steps: Vec<Step>,
    /// Whether the last point joins the first.
    pub closed: bool,
}

impl Point {
    /// Makes a point.
    #[must_use]
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// The point at `radius` from the origin, `turn` of a full turn clockwise from the top.
    #[must_use]
    pub fn polar(radius: f64, turn: f64) -> Self {
        let angle = turn * TAU;
        Self::new(radius * angle.sin(), -radius * angle.cos())
    }

    /// The point scaled, then moved.
    #[must_use]
    pub fn place(self, scale: f64, at: Self) -> Self {
        Self::new(self.x * scale + at.x, self.y * scale + at.y)
    }
}

impl Path {
    /// A line through points.
    #[must_use]
    pub fn line(points: &[Point], closed: bool) -> Self {
        let mut steps: Vec<Step> = points.iter().copied().map(Step::Line).collect();
        if let Some(first) = steps.first_mut()
            && let Some(start) = points.first()
        {
            *first = Step::Move(*start);
        }
        Self { steps, closed }
    }

    /// Every point it goes through or is pulled by.
    pub(crate) fn points(&self) -> impl Iterator<Item = Point> {
        self.steps
            .iter()
            .flat_map(|step| match *step {
                Step::Move(p) | Step::Line(p) => [Some(p), None, None],
                Step::Cubic(a, b, p) => [Some(a), Some(b), Some(p)],
            })
            .flatten()
    }

    /// Moves it.
    pub(crate) fn shift(&mut self, by: Point) {
        for step in &mut self.steps {
            match step {
                Step::Move(p) | Step::Line(p) => *p = p.place(1.0, by),
                Step::Cubic(a, b, p) => {
                    for p in [a, b, p] {
                        *p = p.place(1.0, by);
                    }
                }
            }
        }
    }

    /// A whole circle around the origin.
    #[must_use]
    pub fn circle(radius: f64) -> Self {
        let mut path = Self::line(&[Point::polar(radius, 0.0)], true);
        path.arc(radius, 0.0, 1.0);
        path
    }

    /// Part of a disc, from the centre.
    #[must_use]
    pub fn pie(radius: f64, from: f64, to: f64) -> Self {
        let mut path = Self::line(&[Point::new(0.0, 0.0), Point::polar(radius, from)], true);
        path.arc(radius, from, to);
        path
    }

    /// Part of a ring, between two radii.
    #[must_use]
    pub fn sector(inner: f64, outer: f64, from: f64, to: f64) -> Self {
        let mut path = Self::line(
            &[Point::polar(inner, from), Point::polar(outer, from)],
            true,
        );
        path.arc(outer, from, to);
        path.steps.push(Step::Line(Point::polar(inner, to)));
        path.arc(inner, to, from);
        path
    }

    /// Goes on along a circle around the origin, in pieces of a quarter at most, each one cubic curve.
    fn arc(&mut self, radius: f64, from: f64, to: f64) {
        let pieces = ((to - from).abs() * 4.0 - 1e-9).ceil().max(1.0);
        let turn = (to - from) / pieces;
        let handle = radius * 4.0 / 3.0 * (turn * TAU / 4.0).tan();
        let mut at = from;
        for _ in 0..pieces as u32 {
            let (start, end) = (Point::polar(radius, at), Point::polar(radius, at + turn));
            let (leaving, arriving) = (tangent(at), tangent(at + turn));
            self.steps.push(Step::Cubic(
                leaving.place(handle, start),
                arriving.place(-handle, end),
                end,
            ));
            at += turn;
        }
    }

    /// The path scaled, then moved.
    #[must_use]
    pub fn place(&self, scale: f64, at: Point) -> Self {
        let steps = self.steps.iter().map(|step| match *step {
            Step::Move(p) => Step::Move(p.place(scale, at)),
            Step::Line(p) => Step::Line(p.place(scale, at)),
            Step::Cubic(a, b, p) => {
                Step::Cubic(a.place(scale, at), b.place(scale, at), p.place(scale, at))
            }
        });
        Self {
            steps: steps.collect(),
            closed: self.closed,
        }
    }
}

fn tangent(turn: f64) -> Point {
    Point::polar(1.0, turn + 0.25)
}
