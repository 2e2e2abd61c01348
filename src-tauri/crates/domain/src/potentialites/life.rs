//! The life of a grid: the parent answers, the référent answers, it is closed for good.

use chrono::{Datelike, Months, NaiveDate};

use super::{PotentialitesAnswer, PotentialitesGrid};
use crate::code::coded;
use crate::violation::Violation;

coded! {
    /// Whose turn it is.
    GridStage {
        /// The parent’s: the référent’s column does not exist.
        Parent = "parent",
        /// The référent’s, then the choices of the parent.
        Referent = "referent",
        /// Nobody’s: it never changes again.
        Closed = "closed",
    }
}

/// Why a grid cannot be opened, handed over or compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The dossier is closed or put away: nobody is followed.
    #[error("the dossier is closed")]
    DossierClosed,
    /// A grid of that person is being filled in.
    #[error("a grid is open already")]
    AlreadyOpen,
    /// An item has no answer; « passe » is one.
    #[error("an item has no answer")]
    Unanswered,
    /// A grid compared with itself.
    #[error("the same grid twice")]
    SameGrid,
}

/// Says whether a grid can be opened beside those of the person: one is filled in at a time, two may have the same day.
///
/// # Errors
/// Why it cannot.
pub fn allow_opening(grids: &[PotentialitesGrid]) -> Result<(), Refusal> {
    if grids.iter().any(|grid| grid.closed_on.is_none()) {
        return Err(Refusal::AlreadyOpen);
    }
    Ok(())
}

/// Months ahead a birth may be expected.
const PREGNANCY_MONTHS: u32 = 10;
/// Months ahead a grid may be looked at again.
const REVIEW_MONTHS: u32 = 24;

/// Says whether a birth can be expected in that month.
///
/// # Errors
/// [`Violation::InThePast`] or [`Violation::TooFarAhead`].
pub fn check_due_month(month: NaiveDate, today: NaiveDate) -> Result<(), Violation> {
    let this_month = today.with_day(1).unwrap_or(today);
    within(month, this_month, PREGNANCY_MONTHS)
}

/// Says whether a grid can be looked at again on that day.
///
/// # Errors
/// [`Violation::InThePast`] or [`Violation::TooFarAhead`].
pub fn check_review_day(day: NaiveDate, today: NaiveDate) -> Result<(), Violation> {
    within(day, today, REVIEW_MONTHS)
}

fn within(day: NaiveDate, first: NaiveDate, months: u32) -> Result<(), Violation> {
    if day < first {
        return Err(Violation::InThePast);
    }
    let last = first.checked_add_months(Months::new(months));
    if last.is_some_and(|last| day > last) {
        return Err(Violation::TooFarAhead);
    }
    Ok(())
}

impl PotentialitesGrid {
    /// Whose turn it is.
    #[must_use]
    pub fn stage(&self) -> GridStage {
        match (self.closed_on, self.parent_done_on) {
            (Some(_), _) => GridStage::Closed,
            (None, Some(_)) => GridStage::Referent,
            (None, None) => GridStage::Parent,
        }
    }

    /// Notes that the parent has finished, every item being answered; « passe » is an answer.
    ///
    /// # Errors
    /// [`Refusal::Unanswered`].
    pub fn finish(
        &mut self,
        answers: &[PotentialitesAnswer],
        today: NaiveDate,
    ) -> Result<(), Refusal> {
        if answers.iter().any(|answer| answer.parent.is_none()) {
            return Err(Refusal::Unanswered);
        }
        self.parent_done_on = self.parent_done_on.or(Some(today));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{GridStage, Refusal, allow_opening, check_due_month, check_review_day};
    use crate::potentialites::PotentialitesMark::{Pass, Strong};
    use crate::potentialites::testing::{answers, day, grid};
    use crate::violation::Violation;

    #[test]
    fn a_birth_and_a_review_are_to_come_and_near() {
        let today = day("2026-11-23");
        for (month, outcome) in [
            ("2026-10-01", Err(Violation::InThePast)),
            ("2026-11-01", Ok(())),
            ("2027-09-01", Ok(())),
            ("2027-10-01", Err(Violation::TooFarAhead)),
        ] {
            assert_eq!(check_due_month(day(month), today), outcome, "{month}");
        }
        for (on, outcome) in [
            ("2026-11-22", Err(Violation::InThePast)),
            ("2026-11-23", Ok(())),
            ("2028-11-23", Ok(())),
            ("2028-11-24", Err(Violation::TooFarAhead)),
        ] {
            assert_eq!(check_review_day(day(on), today), outcome, "{on}");
        }
    }

    #[test]
    fn the_parent_then_the_referent_then_nobody() {
        let mut grid = grid();
        assert_eq!(grid.stage(), GridStage::Parent);
        let half = answers(&[("P01", Some(Strong)), ("P02", None)]);
        let today = day("2026-11-23");
        assert_eq!(grid.finish(&half, today), Err(Refusal::Unanswered));
        assert_eq!(grid.stage(), GridStage::Parent);
        let all_passed = answers(&[("P01", Some(Pass)), ("P02", Some(Pass))]);
        assert_eq!(grid.finish(&all_passed, today), Ok(()));
        assert_eq!(grid.stage(), GridStage::Referent);
        // Said again the day after, it changes nothing.
        assert_eq!(grid.finish(&all_passed, day("2026-11-24")), Ok(()));
        assert_eq!(grid.parent_done_on, Some(today));
        assert_eq!(
            allow_opening(std::slice::from_ref(&grid)),
            Err(Refusal::AlreadyOpen)
        );
        grid.closed_on = Some(today);
        assert_eq!(grid.stage(), GridStage::Closed);
        assert_eq!(allow_opening(&[grid]), Ok(()));
        assert_eq!(allow_opening(&[]), Ok(()));
    }
}
