//! The life of a grid: the parent answers, the référent answers, it is closed for good.

use chrono::NaiveDate;

use super::PotentialitesGrid;
use crate::code::coded;

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
        answers: &[super::PotentialitesAnswer],
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
    use super::{GridStage, Refusal, allow_opening};
    use crate::potentialites::PotentialitesMark::{Pass, Strong};
    use crate::potentialites::testing::{answers, day, grid};

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
