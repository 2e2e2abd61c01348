//! What a company, its contacts and its log may hold.

use chrono::NaiveDate;

use super::{Company, CompanyContact, CompanyEvent, ape, siret};
use crate::person::{clean_phone, is_commune_code, is_email, is_phone, is_postcode, past_date};
use crate::text::{self, LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT};
use crate::violation::{Violation, Violations};

/// Longest number kept as a SIRET: one that is wrong is kept as typed, and told.
const SIRET_LIMIT: usize = 40;

/// Cleans an optional line; an empty one says nothing.
pub(crate) fn line(field: &mut Option<String>) {
    clean(field, text::clean_line);
}

/// Cleans an optional phone.
pub(crate) fn phone(field: &mut Option<String>) {
    clean(field, clean_phone);
}

/// Cleans an optional e-mail.
pub(crate) fn email(field: &mut Option<String>) {
    clean(field, |value| text::clean_line(value).to_lowercase());
}

/// Cleans an optional code: capitals, no spaces.
pub(crate) fn code(field: &mut Option<String>) {
    clean(field, |value| {
        let bare = value.chars().filter(|c| !c.is_whitespace());
        bare.flat_map(char::to_uppercase).collect()
    });
}

fn clean(field: &mut Option<String>, how: impl Fn(&str) -> String) {
    *field = field.as_deref().map(how).filter(|value| !value.is_empty());
}

/// Checks an optional value: `ok`, or a violation.
pub(crate) fn optional(
    value: Option<&String>,
    ok: impl Fn(&str) -> bool,
    violation: Violation,
) -> Result<(), Violation> {
    match value {
        Some(value) if !ok(value) => Err(violation),
        _ => Ok(()),
    }
}

/// Checks the length of an optional line.
pub(crate) fn short(value: Option<&String>, limit: usize) -> Result<(), Violation> {
    value.map_or(Ok(()), |value| text::check_text(value, limit))
}

/// Checks a phone and an e-mail.
pub(crate) fn reach(
    wrong: &mut Violations,
    (phone_field, phone): (&str, Option<&String>),
    (email_field, email): (&str, Option<&String>),
) {
    wrong.check(phone_field, optional(phone, is_phone, Violation::NotAPhone));
    wrong.check(
        email_field,
        optional(email, is_email, Violation::NotAnEmail),
    );
}

impl Company {
    /// Cleans every text as typed; never changes its meaning. A code APE without its nomenclature takes the one in
    /// force `today`.
    pub fn clean(&mut self, today: NaiveDate) {
        self.name = text::clean_line(&self.name);
        for field in [
            &mut self.activity,
            &mut self.workforce,
            &mut self.collective_agreement,
            &mut self.address,
            &mut self.commune_name,
            &mut self.territory,
            &mut self.training,
            &mut self.ape_version,
        ] {
            line(field);
        }
        clean(&mut self.siret, siret::clean);
        clean(&mut self.ape, ape::clean);
        if self.ape.is_none() {
            self.ape_version = None;
        } else if self.ape_version.is_none() {
            self.ape_version = Some(ape::nomenclature_on(today).to_owned());
        }
        code(&mut self.postcode);
        code(&mut self.commune_code);
        phone(&mut self.phone);
        email(&mut self.email);
        for note in [
            &mut self.stated_values,
            &mut self.future_commitments,
            &mut self.notes,
        ] {
            *note = text::clean_note(note);
        }
    }

    /// Checks every field but the key of the SIRET, which is kept as typed and told apart ([`Company::siret_fault`]).
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check(&self, today: NaiveDate) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        if self.name.is_empty() {
            wrong.add("name", Violation::Missing);
        }
        wrong.check("name", text::check_text(&self.name, NAME_LIMIT));
        for (field, value, limit) in [
            ("siret", &self.siret, SIRET_LIMIT),
            ("activity", &self.activity, LINE_LIMIT),
            ("workforce", &self.workforce, NAME_LIMIT),
            (
                "collectiveAgreement",
                &self.collective_agreement,
                LINE_LIMIT,
            ),
            ("address", &self.address, LINE_LIMIT),
            ("communeName", &self.commune_name, LINE_LIMIT),
            ("territory", &self.territory, LINE_LIMIT),
            ("training", &self.training, LINE_LIMIT),
        ] {
            wrong.check(field, short(value.as_ref(), limit));
        }
        for (field, value) in [
            ("statedValues", &self.stated_values),
            ("futureCommitments", &self.future_commitments),
            ("notes", &self.notes),
        ] {
            wrong.check(field, text::check_text(value, NOTE_LIMIT));
        }
        let ape_version = self.ape_version.as_ref();
        wrong.check(
            "ape",
            optional(self.ape.as_ref(), ape::is_ape, Violation::NotAnApe),
        );
        wrong.check(
            "apeVersion",
            optional(
                ape_version,
                |version| ape::NOMENCLATURES.contains(&version),
                Violation::UnknownCode,
            ),
        );
        wrong.check(
            "postcode",
            optional(self.postcode.as_ref(), is_postcode, Violation::NotAPostcode),
        );
        wrong.check(
            "communeCode",
            optional(
                self.commune_code.as_ref(),
                is_commune_code,
                Violation::NotACommuneCode,
            ),
        );
        reach(
            &mut wrong,
            ("phone", self.phone.as_ref()),
            ("email", self.email.as_ref()),
        );
        if let Some(day) = self.trained_on {
            wrong.check("trainedOn", past_date(day, today));
        }
        wrong.into_result()
    }

    /// What is wrong with the SIRET, if one was given (PM-14).
    #[must_use]
    pub fn siret_fault(&self) -> Option<siret::SiretFault> {
        siret::check(self.siret.as_deref()?).err()
    }
}

impl CompanyContact {
    /// Cleans every text as typed.
    pub fn clean(&mut self) {
        self.name = text::clean_line(&self.name);
        line(&mut self.role);
        phone(&mut self.phone);
        email(&mut self.email);
    }

    /// Checks every field.
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check(&self) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        if self.name.is_empty() {
            wrong.add("name", Violation::Missing);
        }
        wrong.check("name", text::check_text(&self.name, NAME_LIMIT));
        wrong.check("role", short(self.role.as_ref(), LINE_LIMIT));
        reach(
            &mut wrong,
            ("phone", self.phone.as_ref()),
            ("email", self.email.as_ref()),
        );
        wrong.into_result()
    }
}

impl CompanyEvent {
    /// Cleans every text as typed.
    pub fn clean(&mut self) {
        line(&mut self.contact);
        self.text = text::clean_note(&self.text);
    }

    /// Checks every field: a log tells what happened, not what will.
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check(&self, today: NaiveDate) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        if self.text.trim().is_empty() {
            wrong.add("text", Violation::Missing);
        }
        wrong.check("text", text::check_text(&self.text, NOTE_LIMIT));
        wrong.check("contact", short(self.contact.as_ref(), NAME_LIMIT));
        wrong.check("happenedOn", past_date(self.happened_on, today));
        wrong.into_result()
    }
}

#[cfg(test)]
mod tests;
