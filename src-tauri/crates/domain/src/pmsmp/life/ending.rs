//! How a PMSMP goes out of its course: always with a reason, and at whose initiative.

use chrono::NaiveDate;

use super::Refusal;
use crate::pmsmp::{Initiative, Pmsmp, PmsmpExit};
use crate::text::{self, LINE_LIMIT};
use crate::violation::{Violation, Violations};

/// What is said of a way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// Which way.
    pub exit: PmsmpExit,
    /// Day; the last day of presence when it was interrupted.
    pub on: Option<NaiveDate>,
    /// At whose initiative.
    pub by: Option<Initiative>,
    /// Why.
    pub reason: String,
    /// Minutes done before an interruption.
    pub done_minutes: Option<u32>,
}

impl Pmsmp {
    /// The ways out that go with where it stands.
    #[must_use]
    pub fn exits(&self) -> Vec<PmsmpExit> {
        if self.exit.is_some() || self.finished_on.is_some() || self.closed_on.is_some() {
            Vec::new()
        } else if self.started_on.is_some() {
            vec![PmsmpExit::Interrupted]
        } else if self.validated_on.is_some() {
            vec![PmsmpExit::Cancelled, PmsmpExit::NoShow]
        } else {
            vec![PmsmpExit::Refused, PmsmpExit::Cancelled]
        }
    }

    /// Says whether it can go out that way.
    ///
    /// # Errors
    /// Why it cannot.
    pub fn allow_exit(&self, exit: PmsmpExit) -> Result<(), Refusal> {
        if self.exit.is_some() {
            Err(Refusal::OutOfCourse)
        } else if self.closed_on.is_some() {
            Err(Refusal::Closed)
        } else if self.exits().contains(&exit) {
            Ok(())
        } else {
            Err(Refusal::WrongExit)
        }
    }

    /// Checks what is said of a way out.
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check_ending(&self, ending: &Ending, today: NaiveDate) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        if ending.reason.is_empty() {
            wrong.add("reason", Violation::Missing);
        }
        wrong.check("reason", text::check_text(&ending.reason, LINE_LIMIT));
        match (ending.exit, ending.by) {
            (PmsmpExit::NoShow, _) => {}
            (_, None) => wrong.add("by", Violation::Missing),
            // Refused: by the company, the person or the prescriber, and nobody else (§1.9 of the field notes).
            (PmsmpExit::Refused, Some(Initiative::Agreed | Initiative::Accident)) => {
                wrong.add("by", Violation::UnknownCode);
            }
            (_, Some(_)) => {}
        }
        match ending.on {
            None => wrong.add("on", Violation::Missing),
            Some(day) if day > today => wrong.add("on", Violation::InTheFuture),
            Some(day) => self.check_day(ending.exit, day, &mut wrong),
        }
        if ending.exit == PmsmpExit::Interrupted {
            let most = self.planned_minutes(ending.on);
            match ending.done_minutes {
                None => wrong.add("doneMinutes", Violation::Missing),
                Some(done) if most > 0 && done > most => {
                    wrong.add("doneMinutes", Violation::MoreThanPlanned { most });
                }
                Some(_) => {}
            }
        }
        wrong.into_result()
    }

    fn check_day(&self, exit: PmsmpExit, day: NaiveDate, wrong: &mut Violations) {
        let takes_dates = matches!(exit, PmsmpExit::Interrupted | PmsmpExit::NoShow);
        if takes_dates && self.starts_on.is_some_and(|start| day < start) {
            wrong.add("on", Violation::BeforeStart);
        }
        if takes_dates && self.ends_on.is_some_and(|end| day > end) {
            wrong.add("on", Violation::AfterEnd);
        }
    }

    /// Notes a way out.
    pub fn end(&mut self, ending: &Ending) {
        self.exit = Some(ending.exit);
        self.exit_on = ending.on;
        self.exit_by = ending.by;
        self.exit_reason = Some(ending.reason.clone());
        self.done_minutes = ending
            .done_minutes
            .filter(|_| ending.exit == PmsmpExit::Interrupted);
    }

    /// Puts it back in its course: the way out was a slip.
    ///
    /// # Errors
    /// It did not go out of its course.
    pub fn resume(&mut self) -> Result<(), Refusal> {
        if self.exit.is_none() {
            return Err(Refusal::InCourse);
        }
        self.exit = None;
        self.exit_on = None;
        self.exit_by = None;
        self.exit_reason = None;
        self.done_minutes = None;
        Ok(())
    }
}
