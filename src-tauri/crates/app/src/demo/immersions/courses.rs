//! The courses invented PMSMP take.

use trame_domain::code::Coded;
use trame_domain::pmsmp::bilan::Reached;
use trame_domain::pmsmp::life::PmsmpStep;
use trame_domain::pmsmp::{PmsmpExit, PmsmpObject};

/// How far an invented PMSMP goes.
pub(super) struct Course {
    /// Days from today to about its first day.
    pub(super) starts_in: i64,
    /// The furthest step noted.
    pub(super) up_to: Option<PmsmpStep>,
    pub(super) object: Option<PmsmpObject>,
    pub(super) exit: Option<(PmsmpExit, &'static str)>,
    /// What its bilan says of the objective.
    pub(super) reached: Option<Reached>,
    pub(super) has_accident: bool,
}

impl Course {
    const fn new(starts_in: i64, up_to: Option<PmsmpStep>) -> Self {
        Self {
            starts_in,
            up_to,
            object: Some(PmsmpObject::Discover),
            exit: None,
            reached: None,
            has_accident: false,
        }
    }

    const fn out(self, exit: PmsmpExit, reason: &'static str) -> Self {
        Self {
            exit: Some((exit, reason)),
            ..self
        }
    }

    const fn reviewed(self, reached: Reached) -> Self {
        Self {
            reached: Some(reached),
            ..self
        }
    }

    const fn to(self, object: PmsmpObject) -> Self {
        Self {
            object: Some(object),
            ..self
        }
    }

    const fn hurt(self) -> Self {
        Self {
            has_accident: true,
            ..self
        }
    }

    /// The steps noted.
    pub(super) fn steps(&self) -> impl Iterator<Item = PmsmpStep> + use<> {
        let last = self.up_to;
        let all = PmsmpStep::ALL.iter().copied();
        all.filter(move |step| last.is_some_and(|last| *step <= last))
    }
}

/// One of each state, then a few more of the usual ones.
pub(super) const COURSES: &[Course] = &[
    Course::new(28, None),
    Course::new(21, Some(PmsmpStep::Propose)),
    Course::new(21, Some(PmsmpStep::Meet)).to(PmsmpObject::Confirm),
    Course::new(14, Some(PmsmpStep::Request)),
    Course::new(8, Some(PmsmpStep::Validate)).to(PmsmpObject::Confirm),
    Course::new(-3, Some(PmsmpStep::Start)),
    Course::new(-20, Some(PmsmpStep::Finish)),
    Course::new(-40, Some(PmsmpStep::Finish)).reviewed(Reached::Partly),
    Course::new(-90, Some(PmsmpStep::Close)).reviewed(Reached::Yes),
    Course::new(14, Some(PmsmpStep::Propose)).out(
        PmsmpExit::Refused,
        "L’équipe est trop réduite en ce moment pour accueillir.",
    ),
    Course::new(-10, Some(PmsmpStep::Validate))
        .out(PmsmpExit::Cancelled, "Le chantier est reporté."),
    Course::new(-30, Some(PmsmpStep::Start)).out(
        PmsmpExit::Interrupted,
        "Le magasin a fermé après un dégât des eaux.",
    ),
    Course::new(-25, Some(PmsmpStep::Validate)).out(
        PmsmpExit::NoShow,
        "Pas de garde pour l’enfant le premier matin.",
    ),
    Course::new(-6, Some(PmsmpStep::Start)).hurt(),
    Course::new(0, Some(PmsmpStep::Validate)).to(PmsmpObject::Recruit),
    Course::new(-26, Some(PmsmpStep::Start)),
    Course::new(-200, Some(PmsmpStep::Close)).reviewed(Reached::Yes),
    Course::new(35, None).to(PmsmpObject::Confirm),
    Course::new(-60, Some(PmsmpStep::Finish)).reviewed(Reached::No),
    Course::new(10, Some(PmsmpStep::Validate)),
];
