//! The person who is followed: identity, contacts, household, rights, work. Everything optional but a name.

use chrono::NaiveDate;

use crate::code::coded;
use crate::id::Id;
use crate::text::{self, LINE_LIMIT, NAME_LIMIT};
use crate::violation::{Violation, Violations};

/// Id of a person.
pub type PersonId = Id<Person>;

coded! {
    /// With whom the person lives.
    Household {
        /// Alone, with or without children.
        Alone = "seul",
        /// In a couple.
        Couple = "couple",
        /// With relatives or friends who put the person up.
        Hosted = "heberge",
    }
}

/// A person. There is deliberately no field for the NIR (décret 2019-341; CNIL délibération 2024-088, read on 2026-11-23).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Identifier.
    pub id: PersonId,
    /// Nom de naissance.
    pub birth_name: String,
    /// Nom d'usage, when it differs.
    pub usage_name: Option<String>,
    /// First name or names.
    pub first_name: String,
    /// Date of birth.
    pub birth_date: Option<NaiveDate>,
    /// Phone, national digits or `+` form, without separators.
    pub phone: Option<String>,
    /// E-mail, lower case.
    pub email: Option<String>,
    /// Number and street.
    pub address: Option<String>,
    /// Five digits.
    pub postcode: Option<String>,
    /// INSEE code of the commune, five characters.
    pub commune_code: Option<String>,
    /// Name of the commune.
    pub commune_name: Option<String>,
    /// With whom the person lives.
    pub household: Option<Household>,
    /// Month of an expected birth, only if the person wants it written: first day of the month.
    pub expected_birth: Option<NaiveDate>,
    /// Code of the work situation (nomenclature of the content pack).
    pub work_situation: Option<String>,
    /// Since when.
    pub work_situation_since: Option<NaiveDate>,
    /// Code of the education level (codes of France Travail).
    pub education_level: Option<String>,
    /// Recognised as a disabled worker. Health data (CNIL délibération 2023-005): sensitive block, hidden by default.
    pub rqth: Option<bool>,
    /// N° allocataire (CAF or MSA).
    pub caf_number: Option<String>,
    /// France Travail identifier.
    pub ft_number: Option<String>,
}

/// A child of the household: a month of birth is enough for rights and childcare, so no name is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Child {
    /// Identifier.
    pub id: Id<Self>,
    /// Parent.
    pub person: PersonId,
    /// First day of the month of birth.
    pub birth_month: NaiveDate,
}

coded! {
    /// What an element of a set attached to a person is about.
    PersonSet {
        /// A right: RSA and others, by code of the nomenclature.
        Right = "droit",
        /// A language spoken.
        Language = "langue",
        /// A driving licence category or step.
        Licence = "permis",
        /// A free tag of the référent.
        Tag = "etiquette",
    }
}

/// One element of a set attached to a person; one entity each, so that two devices can add without a conflict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonItem {
    /// Identifier.
    pub id: Id<Self>,
    /// Whose.
    pub person: PersonId,
    /// Which set.
    pub set: PersonSet,
    /// Code in the nomenclature, or the text of a tag.
    pub code: String,
}

impl Person {
    /// The family name to show: usage name when there is one.
    #[must_use]
    pub fn last_name(&self) -> &str {
        self.usage_name.as_deref().unwrap_or(&self.birth_name)
    }

    /// Age in full years at `today`, if the birth date is known.
    #[must_use]
    pub fn age(&self, today: NaiveDate) -> Option<u32> {
        today.years_since(self.birth_date?)
    }

    /// Cleans every text as typed; never changes its meaning.
    pub fn clean(&mut self) {
        self.birth_name = text::clean_line(&self.birth_name);
        self.first_name = text::clean_line(&self.first_name);
        for field in [
            &mut self.usage_name,
            &mut self.address,
            &mut self.commune_name,
            &mut self.work_situation,
            &mut self.education_level,
            &mut self.caf_number,
            &mut self.ft_number,
        ] {
            *field = field
                .as_deref()
                .map(text::clean_line)
                .filter(|value| !value.is_empty());
        }
        self.phone = self
            .phone
            .as_deref()
            .map(clean_phone)
            .filter(|value| !value.is_empty());
        self.email = self
            .email
            .as_deref()
            .map(|value| text::clean_line(value).to_lowercase())
            .filter(|value| !value.is_empty());
        for field in [&mut self.postcode, &mut self.commune_code] {
            *field = field
                .as_deref()
                .map(|value| {
                    value
                        .chars()
                        .filter(|c| !c.is_whitespace())
                        .collect::<String>()
                        .to_uppercase()
                })
                .filter(|value| !value.is_empty());
        }
    }

    /// Checks every field against `today`; field paths are those of the interface.
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check(&self, today: NaiveDate) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        if self.birth_name.is_empty() && self.usage_name.is_none() && self.first_name.is_empty() {
            wrong.add("birthName", Violation::Missing);
        }
        wrong.check("birthName", text::check_text(&self.birth_name, NAME_LIMIT));
        wrong.check("firstName", text::check_text(&self.first_name, NAME_LIMIT));
        let lines = [
            ("usageName", &self.usage_name, NAME_LIMIT),
            ("address", &self.address, LINE_LIMIT),
            ("communeName", &self.commune_name, LINE_LIMIT),
            ("workSituation", &self.work_situation, LINE_LIMIT),
            ("educationLevel", &self.education_level, LINE_LIMIT),
            ("cafNumber", &self.caf_number, 40),
            ("ftNumber", &self.ft_number, 40),
        ];
        for (field, value, limit) in lines {
            wrong.check(
                field,
                value
                    .as_deref()
                    .map_or(Ok(()), |value| text::check_text(value, limit)),
            );
        }
        let optional = |value: &Option<String>, ok: fn(&str) -> bool, violation| match value {
            Some(value) if !ok(value) => Err(violation),
            _ => Ok(()),
        };
        wrong.check(
            "cafNumber",
            optional(
                &self.caf_number,
                |value| !looks_like_nir(value),
                Violation::LooksLikeNir,
            ),
        );
        wrong.check(
            "ftNumber",
            optional(
                &self.ft_number,
                |value| !looks_like_nir(value),
                Violation::LooksLikeNir,
            ),
        );
        wrong.check(
            "phone",
            optional(&self.phone, is_phone, Violation::NotAPhone),
        );
        wrong.check(
            "email",
            optional(&self.email, is_email, Violation::NotAnEmail),
        );
        wrong.check(
            "postcode",
            optional(&self.postcode, is_postcode, Violation::NotAPostcode),
        );
        wrong.check(
            "communeCode",
            optional(
                &self.commune_code,
                is_commune_code,
                Violation::NotACommuneCode,
            ),
        );
        wrong.check(
            "birthDate",
            self.birth_date
                .map_or(Ok(()), |date| past_date(date, today)),
        );
        wrong.check(
            "workSituationSince",
            self.work_situation_since
                .map_or(Ok(()), |date| past_date(date, today)),
        );
        wrong.into_result()
    }
}

impl Child {
    /// Checks the month of birth against `today`.
    ///
    /// # Errors
    /// [`Violation::InTheFuture`] or [`Violation::TooLongAgo`].
    pub fn check(&self, today: NaiveDate) -> Result<(), Violation> {
        past_date(self.birth_month, today)
    }
}

/// Checks that a date lies in the last 110 years.
///
/// # Errors
/// [`Violation::InTheFuture`] or [`Violation::TooLongAgo`].
pub fn past_date(date: NaiveDate, today: NaiveDate) -> Result<(), Violation> {
    if date > today {
        return Err(Violation::InTheFuture);
    }
    if today.years_since(date).is_some_and(|years| years > 110) {
        return Err(Violation::TooLongAgo);
    }
    Ok(())
}

/// Keeps digits and a leading `+`; a French number typed `+33 6…` or `0033 6…` becomes `06…`.
pub(crate) fn clean_phone(text: &str) -> String {
    let trimmed = text.trim();
    if trimmed.chars().any(char::is_alphabetic) {
        return trimmed.to_owned();
    }
    let plus = trimmed.starts_with('+');
    let digits: String = trimmed.chars().filter(char::is_ascii_digit).collect();
    let french = if plus {
        digits.strip_prefix("33")
    } else {
        digits.strip_prefix("0033")
    };
    match french {
        Some(rest) => format!("0{}", rest.trim_start_matches('0')),
        None if plus => format!("+{digits}"),
        None => digits,
    }
}

pub(crate) fn is_phone(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or(text);
    let all_digits = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let french = text.starts_with('0') && text.len() == 10;
    let abroad = text.starts_with('+') && (8..=15).contains(&digits.len());
    all_digits && (french || abroad)
}

pub(crate) fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else {
        return false;
    };
    !name.is_empty()
        && text.chars().count() <= 254
        && !text.contains(char::is_whitespace)
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && !host.contains('@')
}

pub(crate) fn is_postcode(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with("00")
}

/// INSEE: two digits of the département (2A and 2B in Corsica), then three digits.
pub(crate) fn is_commune_code(text: &str) -> bool {
    text.len() == 5
        && text.chars().enumerate().all(|(at, c)| {
            c.is_ascii_digit() || (at == 1 && text.starts_with('2') && matches!(c, 'A' | 'B'))
        })
}

/// 13 or 15 digits with the sex, month and key of a NIR. Only the shape matters: it is enough to refuse.
fn looks_like_nir(text: &str) -> bool {
    let compact: String = text
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect::<String>()
        .to_uppercase()
        .replace("2A", "19")
        .replace("2B", "18");
    let digits = compact.bytes().all(|byte| byte.is_ascii_digit());
    let month: u32 = compact
        .get(3..5)
        .and_then(|month| month.parse().ok())
        .unwrap_or(0);
    let sex = compact.starts_with('1') || compact.starts_with('2');
    digits
        && matches!(compact.len(), 13 | 15)
        && sex
        && ((1..=12).contains(&month) || (20..=42).contains(&month))
}

#[cfg(test)]
mod tests;
