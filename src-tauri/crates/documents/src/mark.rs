//! The marks of a state, the same in the wheel, in lists and on screen: told apart without colour.

use trame_domain::category::{CategoryState, Impact};

use crate::path::{Path, Point};

/// One mark, drawn in a box from -1 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Non abordée: a hollow ring.
    Ring,
    /// Rien à signaler: a flat line.
    Flat,
    /// Frein faible: a ring with a quarter filled.
    Quarter,
    /// Frein fort: half filled.
    Half,
    /// Frein bloquant: a full disc.
    Full,
    /// Frein levé: a check.
    Check,
    /// Ne souhaite pas répondre: a short dash between two dots.
    Dash,
    /// Atout: a star.
    Star,
}

/// What a mark is made of.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MarkShape {
    /// Filled areas.
    pub fills: Vec<Path>,
    /// Lines, `STROKE` thick.
    pub strokes: Vec<Path>,
}

/// Thickness of the lines of a mark, in its box.
pub const STROKE: f64 = 0.26;
const RADIUS: f64 = 0.84;

impl Mark {
    /// The mark of a state; a frein without impact reads as a weak one rather than as nothing.
    #[must_use]
    pub fn of(state: CategoryState, impact: Option<Impact>) -> Self {
        match state {
            CategoryState::NotDiscussed => Self::Ring,
            CategoryState::NothingToReport => Self::Flat,
            CategoryState::FreinLifted => Self::Check,
            CategoryState::PrefersNotToAnswer => Self::Dash,
            CategoryState::Frein => match impact {
                None | Some(Impact::Low) => Self::Quarter,
                Some(Impact::High) => Self::Half,
                Some(Impact::Blocking) => Self::Full,
            },
        }
    }

    /// Name of the mark, as in the fixture.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Ring => "ring",
            Self::Flat => "flat",
            Self::Quarter => "quarter",
            Self::Half => "half",
            Self::Full => "full",
            Self::Check => "check",
            Self::Dash => "dash",
            Self::Star => "star",
        }
    }

    /// The paths of the mark.
    #[must_use]
    pub fn shape(self) -> MarkShape {
        let ring = || vec![Path::circle(RADIUS)];
        let (fills, strokes) = match self {
            Self::Ring => (vec![], ring()),
            Self::Flat => (vec![], vec![points(&[(-1.0, 0.0), (1.0, 0.0)])]),
            Self::Quarter => (vec![Path::pie(RADIUS, 0.0, 0.25)], ring()),
            Self::Half => (vec![Path::pie(RADIUS, 0.0, 0.5)], ring()),
            Self::Full => (vec![Path::circle(RADIUS)], ring()),
            Self::Check => (
                vec![],
                vec![points(&[(-0.85, 0.05), (-0.25, 0.65), (0.85, -0.65)])],
            ),
            Self::Dash => (
                [-0.85, 0.85]
                    .map(|x| Path::circle(0.15).place(1.0, Point::new(x, 0.0)))
                    .to_vec(),
                vec![points(&[(-0.4, 0.0), (0.4, 0.0)])],
            ),
            Self::Star => (vec![star()], vec![]),
        };
        MarkShape { fills, strokes }
    }
}

fn points(points: &[(f64, f64)]) -> Path {
    let points: Vec<Point> = points.iter().map(|&(x, y)| Point::new(x, y)).collect();
    Path::line(&points, false)
}

fn star() -> Path {
    let points: Vec<Point> = (0..10)
        .map(|tip| {
            let radius = if tip % 2 == 0 { 1.0 } else { 0.42 };
            Point::polar(radius, f64::from(tip) / 10.0)
        })
        .collect();
    Path::line(&points, true)
}
