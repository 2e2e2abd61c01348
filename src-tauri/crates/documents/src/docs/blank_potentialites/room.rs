//! How the blank grid is set: sentences never under 14 points, and what gives way first when a page is full.

use crate::flow::Asking;

/// How what the parent keeps is written down.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Keeping {
    /// Lines for the strengths, and for the priorities.
    Lines(u32, u32),
    /// A sign in the margin.
    Margin,
    /// Not on this sheet.
    Nothing,
}

/// A setting.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Room {
    /// Sentences and answers.
    pub(super) asking: Asking,
    /// Whether domains are named: not when each has one sentence.
    pub(super) named: bool,
    /// Size of the name of a domain.
    pub(super) heading: f64,
    /// Space above it.
    pub(super) above: f64,
    /// How strengths and priorities are kept.
    pub(super) keeping: Keeping,
    /// Whether a domain stays on one page.
    pub(super) whole: bool,
}

impl Room {
    /// From the airiest to the closest.
    pub(super) const EACH: [Self; 9] = [
        Self::of((15.0, 12.0, 14.0), (14.0, 8.0), Keeping::Lines(5, 3), true),
        Self::of((14.0, 11.0, 12.0), (13.0, 7.0), Keeping::Lines(5, 3), true),
        Self::of((14.0, 11.0, 9.0), (12.5, 5.0), Keeping::Lines(4, 3), true),
        Self::of((14.0, 11.0, 7.0), (12.0, 4.0), Keeping::Lines(3, 3), true),
        Self::of((14.0, 11.0, 9.0), (12.5, 6.0), Keeping::Margin, true),
        Self::of((14.0, 11.0, 7.5), (12.5, 4.5), Keeping::Margin, true),
        Self::of((14.0, 11.0, 6.0), (12.0, 3.0), Keeping::Margin, true),
        Self::of((14.0, 11.0, 5.0), (12.0, 3.0), Keeping::Margin, false),
        Self::of((14.0, 11.0, 3.5), (12.0, 2.0), Keeping::Nothing, false),
    ];

    const fn of(
        (size, answers, air): (f64, f64, f64),
        (heading, above): (f64, f64),
        keeping: Keeping,
        whole: bool,
    ) -> Self {
        Self {
            asking: Asking { size, answers, air },
            named: true,
            heading,
            above,
            keeping,
            whole,
        }
    }
}
