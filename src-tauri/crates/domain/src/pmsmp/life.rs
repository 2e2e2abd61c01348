//! The life of a PMSMP: where it stands, which step comes next, how it goes out of its course, whether it can be renewed.

mod checks;
mod ending;
mod renewal;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::bilan::PmsmpBilan;
use super::{Pmsmp, PmsmpExit, PmsmpState};
use crate::code::{Coded, coded};

pub use self::ending::Ending;
pub use self::renewal::{allow_renewal, renewal};

coded! {
    /// A step a référent notes, in the order of the course. « Bilan fait » follows from the bilan.
    PmsmpStep {
        /// Proposée à l’entreprise.
        Propose = "proposee",
        /// Rencontre faite.
        Meet = "rencontre_faite",
        /// Convention demandée.
        Request = "convention_demandee",
        /// Convention validée.
        Validate = "convention_validee",
        /// En cours.
        Start = "en_cours",
        /// Terminée.
        Finish = "terminee",
        /// Clôturée.
        Close = "cloturee",
    }
}

/// Why something cannot be done with a PMSMP.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It went out of its course.
    #[error("out of its course")]
    OutOfCourse,
    /// It is closed.
    #[error("closed")]
    Closed,
    /// That step, or a later one, was noted.
    #[error("step noted already")]
    StepNoted,
    /// A step before it was not noted.
    #[error("a step before is missing")]
    StepMissing,
    /// Only the last step can be taken back.
    #[error("not the last step")]
    NotTheLastStep,
    /// Its day has not come.
    #[error("too early")]
    TooEarly,
    /// First and last days are needed from there on.
    #[error("dates missing")]
    DatesMissing,
    /// The bilan is neither done nor set aside.
    #[error("bilan missing")]
    BilanMissing,
    /// Object, objectives and dates are those of the convention asked for.
    #[error("convention asked for")]
    Requested,
    /// That way out does not go with where it stands.
    #[error("not that way out")]
    WrongExit,
    /// It did not go out of its course.
    #[error("in its course")]
    InCourse,
    /// A renewal is not renewed (D. 5135-3).
    #[error("renewal of a renewal")]
    RenewalOfRenewal,
    /// It was renewed already (D. 5135-3).
    #[error("renewed already")]
    RenewedAlready,
    /// The objective was reached: no renewal (D. 5135-3).
    #[error("objective reached")]
    ObjectiveReached,
    /// No bilan says whether the objective was reached (D. 5135-3).
    #[error("no bilan yet")]
    NoBilan,
    /// It did not take place.
    #[error("did not take place")]
    DidNotTakePlace,
}

impl PmsmpStep {
    /// The state it leads to.
    #[must_use]
    pub fn state(self) -> PmsmpState {
        match self {
            Self::Propose => PmsmpState::Proposed,
            Self::Meet => PmsmpState::Met,
            Self::Request => PmsmpState::Requested,
            Self::Validate => PmsmpState::Validated,
            Self::Start => PmsmpState::Running,
            Self::Finish => PmsmpState::Finished,
            Self::Close => PmsmpState::Closed,
        }
    }

    /// Whether what the law forbids keeps from taking it. What took place is told as it was: « terminée » and
    /// « clôturée » are always noted.
    #[must_use]
    pub fn is_held_by_rules(self) -> bool {
        match self {
            Self::Request | Self::Validate | Self::Start => true,
            Self::Propose | Self::Meet | Self::Finish | Self::Close => false,
        }
    }

    /// Whether the course may go on without it: one may meet before proposing, or neither.
    fn may_be_skipped(self) -> bool {
        matches!(self, Self::Propose | Self::Meet)
    }
}

impl Pmsmp {
    /// Where it stands. The bilan counts once the person said what they think of it.
    #[must_use]
    pub fn state(&self, bilan: Option<&PmsmpBilan>) -> PmsmpState {
        match (self.exit, self.last_step()) {
            (Some(PmsmpExit::Refused), _) => PmsmpState::Refused,
            (Some(PmsmpExit::Cancelled), _) => PmsmpState::Cancelled,
            (Some(PmsmpExit::Interrupted), _) => PmsmpState::Interrupted,
            (Some(PmsmpExit::NoShow), _) => PmsmpState::NoShow,
            (None, None) => PmsmpState::Draft,
            (None, Some(PmsmpStep::Finish)) if bilan.is_some_and(|b| b.agreed_on.is_some()) => {
                PmsmpState::Reviewed
            }
            (None, Some(step)) => step.state(),
        }
    }

    /// Day a step was noted.
    #[must_use]
    pub fn step_on(&self, step: PmsmpStep) -> Option<NaiveDate> {
        match step {
            PmsmpStep::Propose => self.proposed_on,
            PmsmpStep::Meet => self.met_on,
            PmsmpStep::Request => self.requested_on,
            PmsmpStep::Validate => self.validated_on,
            PmsmpStep::Start => self.started_on,
            PmsmpStep::Finish => self.finished_on,
            PmsmpStep::Close => self.closed_on,
        }
    }

    /// The furthest step that was noted.
    #[must_use]
    pub fn last_step(&self) -> Option<PmsmpStep> {
        let mut steps = PmsmpStep::ALL.iter().rev().copied();
        steps.find(|step| self.step_on(*step).is_some())
    }

    /// The step that comes next; none once closed or out of its course.
    #[must_use]
    pub fn next_step(&self) -> Option<PmsmpStep> {
        if self.exit.is_some() {
            return None;
        }
        let last = self.last_step();
        PmsmpStep::ALL
            .iter()
            .copied()
            .find(|step| last.is_none_or(|last| *step > last))
    }

    /// The step its dates call for, to be confirmed by the référent: it should have begun, or be over.
    #[must_use]
    pub fn step_to_confirm(&self, today: NaiveDate) -> Option<PmsmpStep> {
        let step = self.next_step()?;
        let is_due = match step {
            PmsmpStep::Start => self.starts_on.is_some_and(|day| day <= today),
            // Its last day is not over yet.
            PmsmpStep::Finish => self.ends_on.is_some_and(|day| day < today),
            PmsmpStep::Propose
            | PmsmpStep::Meet
            | PmsmpStep::Request
            | PmsmpStep::Validate
            | PmsmpStep::Close => false,
        };
        is_due.then_some(step)
    }

    /// Says whether a step can be noted now.
    ///
    /// # Errors
    /// Why it cannot.
    pub fn allow_step(
        &self,
        step: PmsmpStep,
        bilan: Option<&PmsmpBilan>,
        today: NaiveDate,
    ) -> Result<(), Refusal> {
        if self.exit.is_some() {
            return Err(Refusal::OutOfCourse);
        }
        if self.last_step().is_some_and(|last| last >= step) {
            return Err(Refusal::StepNoted);
        }
        let mut before = PmsmpStep::ALL.iter().filter(|other| **other < step);
        if before.any(|other| !other.may_be_skipped() && self.step_on(*other).is_none()) {
            return Err(Refusal::StepMissing);
        }
        if step >= PmsmpStep::Request && (self.starts_on.is_none() || self.ends_on.is_none()) {
            return Err(Refusal::DatesMissing);
        }
        // An immersion that stops before its last day is interrupted, not over.
        let day = match step {
            PmsmpStep::Start => self.starts_on,
            PmsmpStep::Finish => self.ends_on,
            PmsmpStep::Propose
            | PmsmpStep::Meet
            | PmsmpStep::Request
            | PmsmpStep::Validate
            | PmsmpStep::Close => None,
        };
        if day.is_some_and(|day| today < day) {
            return Err(Refusal::TooEarly);
        }
        let reviewed = bilan.is_some_and(|bilan| bilan.agreed_on.is_some());
        if step == PmsmpStep::Close && !reviewed && self.set_aside_on.is_none() {
            return Err(Refusal::BilanMissing);
        }
        Ok(())
    }

    /// Notes the day of a step, or takes it back.
    pub fn note_step(&mut self, step: PmsmpStep, on: Option<NaiveDate>) {
        let place = match step {
            PmsmpStep::Propose => &mut self.proposed_on,
            PmsmpStep::Meet => &mut self.met_on,
            PmsmpStep::Request => &mut self.requested_on,
            PmsmpStep::Validate => &mut self.validated_on,
            PmsmpStep::Start => &mut self.started_on,
            PmsmpStep::Finish => &mut self.finished_on,
            PmsmpStep::Close => &mut self.closed_on,
        };
        *place = on;
    }

    /// Says whether a step can be taken back: the last one, of a PMSMP in its course.
    ///
    /// # Errors
    /// Why it cannot.
    pub fn allow_back(&self, step: PmsmpStep) -> Result<(), Refusal> {
        if self.exit.is_some() {
            return Err(Refusal::OutOfCourse);
        }
        if self.last_step() != Some(step) {
            return Err(Refusal::NotTheLastStep);
        }
        Ok(())
    }

    /// Says whether it can be put away: what has a validated convention is cancelled, with its reason.
    ///
    /// # Errors
    /// Why it cannot.
    pub fn allow_archive(&self) -> Result<(), Refusal> {
        if self.validated_on.is_some() {
            return Err(Refusal::Requested);
        }
        Ok(())
    }

    /// Whether its convention was asked for, or more.
    #[must_use]
    pub fn is_asked_for(&self) -> bool {
        self.last_step() >= Some(PmsmpStep::Request)
    }

    /// Last day of presence planned or real: an interruption ends it early.
    #[must_use]
    pub fn last_day(&self) -> Option<NaiveDate> {
        match (self.exit, self.exit_on) {
            (Some(PmsmpExit::Interrupted), Some(day)) => {
                Some(self.ends_on.map_or(day, |end| end.min(day)))
            }
            _ => self.ends_on,
        }
    }

    /// Whether it takes, took or may still take place.
    #[must_use]
    pub fn takes_place(&self) -> bool {
        match self.exit {
            None | Some(PmsmpExit::Interrupted) => true,
            Some(PmsmpExit::Refused | PmsmpExit::Cancelled | PmsmpExit::NoShow) => false,
        }
    }
}
