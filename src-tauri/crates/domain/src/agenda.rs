//! Appointments with attendance, and dated notes.

use chrono::{NaiveDate, NaiveDateTime};

use crate::code::coded;
use crate::id::Id;
use crate::person::PersonId;
use crate::text::{self, LINE_LIMIT, NOTE_LIMIT};
use crate::violation::{Violation, Violations};

coded! {
    /// Whether an appointment was kept. An excused absence is not an absence without a reason.
    Attendance {
        /// Prévu.
        Planned = "prevu",
        /// Présent.
        Present = "present",
        /// Absent excusé.
        AbsentExcused = "absent_excuse",
        /// Absent non excusé.
        AbsentUnexcused = "absent_non_excuse",
        /// Annulé.
        Cancelled = "annule",
        /// Reporté.
        Postponed = "reporte",
    }
}

/// An appointment with a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// Identifier.
    pub id: Id<Self>,
    /// With whom.
    pub person: PersonId,
    /// Local date and time, to the minute.
    pub starts_at: NaiveDateTime,
    /// Length in minutes.
    pub minutes: u32,
    /// Place.
    pub place: Option<String>,
    /// What it is about.
    pub subject: Option<String>,
    /// Attendance.
    pub attendance: Attendance,
}

/// A dated note in the journal of a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Identifier.
    pub id: Id<Self>,
    /// About whom.
    pub person: PersonId,
    /// Day it is about.
    pub written_on: NaiveDate,
    /// Text.
    pub text: String,
    /// Whether it was a contact with the person (call, visit…); counts for the last contact.
    pub is_contact: bool,
    /// Whether it may be shown on a shared screen. Private by default.
    pub shared: bool,
}

impl Appointment {
    /// Checks length and texts.
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check(&self) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        for (field, value) in [("place", &self.place), ("subject", &self.subject)] {
            wrong.check(
                field,
                value
                    .as_deref()
                    .map_or(Ok(()), |value| text::check_text(value, LINE_LIMIT)),
            );
        }
        if !(5..=600).contains(&self.minutes) {
            wrong.add("minutes", Violation::OutOfRange { min: 5, max: 600 });
        }
        wrong.into_result()
    }

    /// Whether it is over and nobody said who came.
    #[must_use]
    pub fn needs_attendance(&self, now: NaiveDateTime) -> bool {
        self.attendance == Attendance::Planned && self.starts_at < now
    }
}

impl Note {
    /// Checks date and text.
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check(&self, today: NaiveDate) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        if self.text.is_empty() {
            wrong.add("text", Violation::Missing);
        }
        wrong.check("text", text::check_text(&self.text, NOTE_LIMIT));
        wrong.check(
            "writtenOn",
            crate::person::past_date(self.written_on, today),
        );
        wrong.into_result()
    }
}
