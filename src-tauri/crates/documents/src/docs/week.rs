//! Hours a week against the mark of the law: the same words and the same gauge in every document.

use chrono::NaiveDate;
use trame_domain::hours::WeeklyHours;

use crate::error::DocumentError;
use crate::flow::{Flow, Gauge};
use crate::text::Span;

/// The mark in force on a day, in minutes.
pub(super) fn mark(day: NaiveDate) -> Option<(u32, u32)> {
    let rule = WeeklyHours::on(day)?;
    Some((rule.min * 60, rule.max * 60))
}

/// « 15 à 20 h ».
pub(super) fn in_words((from, to): (u32, u32)) -> String {
    format!("{} à {}\u{a0}h", from / 60, to / 60)
}

/// The gauge, bound to the words above it; nothing where no mark was in force.
pub(super) fn gauge(
    flow: &mut Flow,
    value: u32,
    day: NaiveDate,
    style: &Span,
) -> Result<(), DocumentError> {
    let Some(mark) = mark(day) else {
        return Ok(());
    };
    flow.keep_with_next();
    flow.gauge(&Gauge { value, mark }, style)
}
