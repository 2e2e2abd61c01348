//! Whom the grid was thought for, read from the dossier: a hint, never a filter.

use chrono::NaiveDate;
use trame_domain::person::PersonId;
use trame_domain::potentialites::hint::Hint;
use trame_domain::potentialites::review::{third_birthday, third_birthday_ahead};

use super::file::months;
use super::words;
use crate::dto::potentialites::EligibilityHint;
use crate::error::AppError;
use crate::session::Session;

/// What the dossier says of it, in words.
pub(super) fn hint(
    session: &Session,
    person: PersonId,
    today: NaiveDate,
) -> Result<EligibilityHint, AppError> {
    let person = session.store.reader().find(person)?.value;
    let children = months(session, person.id)?;
    let hint = Hint::read(person.household, person.expected_birth, &children, today);
    Ok(EligibilityHint {
        is_for_them: hint.is_for_them(),
        reasons: words::reasons(hint),
        third_birthday_on: third_birthday(&children, today).map(|day| day.to_string()),
        third_birthday_alert: third_birthday_ahead(&children, today).is_some(),
    })
}
