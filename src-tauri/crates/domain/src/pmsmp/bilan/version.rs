//! Versions of a bilan: the first is filled in with what the PMSMP tells, a correction takes up the one before (BI-08),
//! and what the person says of it closes it.

use chrono::NaiveDate;

use super::hours::planned_minutes;
use super::{Agreement, Completion, PmsmpBilan, due};
use crate::id::Id;
use crate::person::past_date;
use crate::pmsmp::{Pmsmp, PmsmpExit};
use crate::text::{self, NOTE_LIMIT};
use crate::violation::{Violation, Violations};

/// Why a bilan cannot be begun, set aside or answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Neither convention validated nor start confirmed: nothing to tell.
    #[error("did not take place")]
    DidNotTakePlace,
    /// It is not over.
    #[error("not over yet")]
    NotOver,
    /// A version is being written.
    #[error("a version is being written")]
    Draft,
    /// Nothing to set aside yet: three months after the end.
    #[error("too early to be set aside")]
    TooEarly,
    /// The person said what they think of a version.
    #[error("nothing is due")]
    NothingDue,
    /// Nobody came: there is no opinion to ask for (BI-01).
    #[error("nobody came")]
    NobodyCame,
}

/// Says whether a version can be begun: once it is over, and when no other is being written.
///
/// # Errors
/// Why it cannot.
pub fn allow_version(
    pmsmp: &Pmsmp,
    latest: Option<&PmsmpBilan>,
    today: NaiveDate,
) -> Result<(), Refusal> {
    let last = due::last_day(pmsmp).ok_or(Refusal::DidNotTakePlace)?;
    if today < last {
        return Err(Refusal::NotOver);
    }
    if latest.is_some_and(|latest| latest.agreed_on.is_none()) {
        return Err(Refusal::Draft);
    }
    Ok(())
}

impl PmsmpBilan {
    /// The first version, with what the PMSMP tells already: its tutor, how it stopped.
    #[must_use]
    pub fn first(id: Id<Self>, pmsmp: &Pmsmp, today: NaiveDate) -> Self {
        let completion = match pmsmp.exit {
            Some(PmsmpExit::NoShow) => Some(Completion::NoShow),
            Some(PmsmpExit::Interrupted) => Some(Completion::Partial),
            Some(PmsmpExit::Refused | PmsmpExit::Cancelled) | None => None,
        };
        let last_day = pmsmp
            .exit_on
            .filter(|_| completion == Some(Completion::Partial));
        let planned = planned_minutes(pmsmp, last_day);
        let missed = match (planned, pmsmp.done_minutes) {
            (Some(planned), Some(done)) => Some(planned.saturating_sub(done)),
            _ => None,
        };
        Self {
            tutor_name: pmsmp.tutor_name.clone(),
            completion,
            last_day,
            missed_minutes: missed.filter(|minutes| *minutes > 0),
            initiative: pmsmp.exit_by.filter(|_| completion.is_some()),
            reason: pmsmp.exit_reason.clone().filter(|_| completion.is_some()),
            ..Self::blank(id, pmsmp.id, 1, today)
        }
    }

    /// Another version that says the same, to be corrected; the one before stays as it was (BI-08).
    #[must_use]
    pub fn next(&self, id: Id<Self>, today: NaiveDate) -> Self {
        Self {
            id,
            number: self.number.saturating_add(1),
            made_on: today,
            agreement: None,
            agreed_on: None,
            comment: String::new(),
            ..self.clone()
        }
    }

    /// Notes what the person says of it; someone who disagrees says why (BI-05).
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn agree(
        &mut self,
        agreement: Agreement,
        on: NaiveDate,
        comment: &str,
        today: NaiveDate,
    ) -> Result<(), Violations> {
        let comment = text::clean_note(comment);
        let mut wrong = Violations::new();
        wrong.check("agreedOn", past_date(on, today));
        if on < self.made_on {
            wrong.add("agreedOn", Violation::BeforeBilan);
        }
        wrong.check("comment", text::check_text(&comment, NOTE_LIMIT));
        if agreement == Agreement::Disagrees && comment.trim().is_empty() {
            wrong.add("comment", Violation::Missing);
        }
        wrong.into_result()?;
        self.agreement = Some(agreement);
        self.agreed_on = Some(on);
        self.comment = comment;
        Ok(())
    }
}
