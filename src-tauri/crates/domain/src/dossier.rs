//! The administrative side of following a person: opened, oriented, closed.

use chrono::NaiveDate;

use crate::id::Id;
use crate::person::{PersonId, past_date};
use crate::text::{self, LINE_LIMIT, NAME_LIMIT};
use crate::violation::{Violation, Violations};

/// The dossier of a person; one a person, reopened rather than doubled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dossier {
    /// Identifier.
    pub id: Id<Self>,
    /// Whose dossier.
    pub person: PersonId,
    /// Name of the référent in charge.
    pub referent: String,
    /// First day of the follow-up.
    pub opened_on: NaiveDate,
    /// Last day, when closed.
    pub closed_on: Option<NaiveDate>,
    /// Code of the reason it was closed.
    pub close_reason: Option<String>,
    /// Code of the orientation path (professionnel, socio-professionnel, social).
    pub orientation_path: Option<String>,
    /// Day the RSA was asked for or granted, if it is known; the six weeks of the orientation run from it.
    pub rsa_from: Option<NaiveDate>,
    /// Day the latest orientation decision was notified; the month of D. 5411-14-1 runs from it.
    pub orientation_notified_on: Option<NaiveDate>,
    /// Territory.
    pub territory: Option<String>,
}

impl Dossier {
    /// Whether the follow-up is going on.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.closed_on.is_none()
    }

    /// Cleans every text as typed.
    pub fn clean(&mut self) {
        self.referent = text::clean_line(&self.referent);
        for field in [
            &mut self.close_reason,
            &mut self.orientation_path,
            &mut self.territory,
        ] {
            *field = field
                .as_deref()
                .map(text::clean_line)
                .filter(|value| !value.is_empty());
        }
    }

    /// Checks every field against `today`.
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check(&self, today: NaiveDate) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        wrong.check("referent", text::check_text(&self.referent, NAME_LIMIT));
        wrong.check(
            "territory",
            self.territory
                .as_deref()
                .map_or(Ok(()), |value| text::check_text(value, LINE_LIMIT)),
        );
        wrong.check("openedOn", past_date(self.opened_on, today));
        for (field, date) in [
            ("rsaFrom", self.rsa_from),
            ("orientationNotifiedOn", self.orientation_notified_on),
        ] {
            wrong.check(field, date.map_or(Ok(()), |date| past_date(date, today)));
        }
        if let Some(closed) = self.closed_on {
            wrong.check("closedOn", past_date(closed, today));
            if closed < self.opened_on {
                wrong.add("closedOn", Violation::EndBeforeStart);
            }
            if self.close_reason.is_none() {
                wrong.add("closeReason", Violation::Missing);
            }
        }
        wrong.into_result()
    }
}
