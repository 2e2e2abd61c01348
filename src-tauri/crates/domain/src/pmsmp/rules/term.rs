//! PM-01 to PM-04: one object, dates in order, a month from date to date, thirty days of presence.

use chrono::NaiveDate;

use super::report::{Report, Told};
use super::{Fault, RuleCode};
use crate::contract::duration::last_day;

/// Last day a PMSMP may have (D. 5135-3 §1, « un mois de date à date », read the prudent way): the day before the same
/// day of the next month, or the last day of that month when it has no such day.
#[must_use]
pub fn month_limit(starts_on: NaiveDate) -> Option<NaiveDate> {
    last_day(starts_on, 1)
}

pub(super) fn check(report: &mut Report<'_>) {
    for (at, case) in report.cases() {
        match case.objects.len() {
            0 => report.tell(at, {
                Told::block(RuleCode::Pm01, Fault::NoObject)
                    .at("object")
                    .missing()
            }),
            1 => {}
            count => report.tell(
                at,
                Told::block(RuleCode::Pm01, Fault::SeveralObjects { count }).at("object"),
            ),
        }
        let (Some(start), Some(end)) = (case.starts_on, case.ends_on) else {
            if case.is_whole {
                let field = if case.starts_on.is_none() {
                    "startsOn"
                } else {
                    "endsOn"
                };
                let told = Told::block(RuleCode::Pm02, Fault::NoDates).at(field);
                report.tell(at, told.missing());
            }
            continue;
        };
        if end < start {
            let told = Told::block(RuleCode::Pm02, Fault::EndBeforeStart).at("endsOn");
            report.tell(at, told);
            continue;
        }
        if case.stopped_on.is_some_and(|day| day < start) {
            let told = Told::warn(RuleCode::Pm02, Fault::StoppedBeforeStart).at("endsOn");
            report.tell(at, told);
        }
        if let Some(limit) = month_limit(start).filter(|limit| end > *limit) {
            let fault = Fault::TooLong { limit };
            // Validated elsewhere already: too late to block, not to say.
            let told = if case.validated_on.is_some() {
                Told::warn(RuleCode::Pm03, fault)
            } else {
                Told::block(RuleCode::Pm03, fault)
            };
            report.tell(at, told.at("endsOn").over((start, end)));
        }
    }
}
