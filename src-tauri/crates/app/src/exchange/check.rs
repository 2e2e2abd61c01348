//! Checks of single values of a file: lengths, days, closed lists.

use chrono::{Datelike, NaiveDate};
use trame_domain::code::Coded;
use trame_domain::id::Id;
use trame_domain::text::{LINE_LIMIT, check_text, clean_line};

use super::ImportProblem;
use super::format::Named;

/// What a list of the file may hold at most: far more than a dossier, far less than a trap.
const LIST_LIMIT: usize = 300;

/// An id to be set when the row is written.
pub(super) fn nobody<K>() -> Id<K> {
    Id::new(0, [0; 10])
}

/// A line as it was, no-break spaces of the pack included; cleaned only when it is not one line.
pub(super) fn exact(text: &str) -> String {
    if text.chars().any(char::is_control) || text.trim() != text {
        clean_line(text)
    } else {
        text.to_owned()
    }
}

/// A member of a closed list: those lists are Trame's own, an unknown code is a damaged file.
pub(super) fn code<E: Coded>(named: &Named) -> Result<E, ImportProblem> {
    E::from_code(&named.code).ok_or_else(|| damaged(E::NAME))
}

pub(super) fn line(text: &str) -> Result<(), ImportProblem> {
    check_text(text, LINE_LIMIT).map_err(|_| damaged("text"))
}

pub(super) fn optional_line(text: &Option<String>) -> Result<Option<String>, ImportProblem> {
    text.as_deref().map_or(Ok(()), line)?;
    Ok(text.clone())
}

pub(super) fn limit<T>(list: &[T]) -> Result<(), ImportProblem> {
    if list.len() > LIST_LIMIT {
        Err(damaged("list too long"))
    } else {
        Ok(())
    }
}

/// A day that four digits can write, as the base sorts them.
pub(super) fn plausible(day: NaiveDate) -> Result<NaiveDate, ImportProblem> {
    if (1900..=2200).contains(&day.year()) {
        Ok(day)
    } else {
        Err(damaged("date"))
    }
}

pub(super) fn past(today: NaiveDate) -> impl Fn(NaiveDate) -> Result<NaiveDate, ImportProblem> {
    move |day| {
        plausible(day).and_then(|day| {
            if day <= today {
                Ok(day)
            } else {
                Err(damaged("date"))
            }
        })
    }
}

pub(super) fn damaged(what: &'static str) -> ImportProblem {
    ImportProblem::Damaged(what)
}
