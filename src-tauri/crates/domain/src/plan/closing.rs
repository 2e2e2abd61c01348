//! How an action ends, and how it starts again.

use chrono::NaiveDate;

use super::{Action, ActionStatus};
use crate::violation::{Violation, Violations};

impl ActionStatus {
    /// Whether ending so needs its reason: « réalisée » says enough.
    #[must_use]
    pub fn needs_reason(self) -> bool {
        match self {
            Self::Abandoned | Self::Cancelled => true,
            Self::Planned | Self::InProgress | Self::OnHold | Self::Done => false,
        }
    }
}

impl Action {
    /// Makes the closing follow the status: one that closes now closes today unless a day was given, one that is open
    /// again forgets both day and reason. `before` is the action as it was: one that stays closed keeps its day, and
    /// what was closed without a day (by an older Trame, from a file) does not pretend to have closed today.
    pub fn settle(&mut self, before: Option<&Self>, today: NaiveDate) {
        if self.status.is_open() {
            self.closed_on = None;
            self.close_reason = None;
        } else if self.closed_on.is_none() {
            self.closed_on = match before {
                Some(before) if !before.status.is_open() => before.closed_on,
                Some(_) | None => Some(today),
            };
        }
    }

    /// Checks what closing asks for: a day that is not to come, a reason where one is due.
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check_closing(&self, today: NaiveDate) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        if self.closed_on.is_some_and(|day| day > today) {
            wrong.add("closedOn", Violation::InTheFuture);
        }
        if self.status.needs_reason() && self.close_reason.is_none() {
            wrong.add("closeReason", Violation::Missing);
        }
        wrong.into_result()
    }

    /// Only what is closed has a day and a reason; what was done was begun. What was given up or cancelled may never
    /// have begun.
    pub(super) fn check_closing_fields(&self, wrong: &mut Violations) {
        if self.status.is_open() {
            if self.closed_on.is_some() {
                wrong.add("closedOn", Violation::NotClosed);
            }
            if self.close_reason.is_some() {
                wrong.add("closeReason", Violation::NotClosed);
            }
        } else if self.status == ActionStatus::Done
            && let (Some(start), Some(end)) = (self.starts_on, self.closed_on)
            && end < start
        {
            wrong.add("closedOn", Violation::EndBeforeStart);
        }
    }
}
