//! PM-04 and PM-08: days of presence, hours a week and a day.

use chrono::{Days, NaiveDate};

use super::people::is_minor;
use super::presence::{Presence, presence_days, weekly_minutes};
use super::report::{Report, Told};
use super::{Case, Fault, RuleCode};

/// Days of presence a convention may have.
const DAYS: u32 = 30;
/// Hours a week nobody works more than (code du travail L. 3121-20), in minutes.
const MOST: u32 = 48 * 60;
/// The legal week (L. 3121-27; that of the young, L. 3162-1), in minutes.
const USUAL: u32 = 35 * 60;
/// The longest day of an adult (L. 3121-18), in minutes.
const LONG_DAY: u32 = 10 * 60;
/// The longest day of somebody under 18 (L. 3162-1), in minutes.
const YOUNG_DAY: u32 = 8 * 60;

pub(super) fn check(report: &mut Report<'_>) {
    for (at, case) in report.cases() {
        if let Some(days) = presence_days(case).filter(|days| *days > DAYS) {
            let told = Told::block(RuleCode::Pm04, Fault::TooManyPresenceDays { days });
            report.tell(at, told.at(field(case, "presenceDays")));
        }
        let is_minor = is_minor(&report.history.person, case);
        let presence = Presence::of(case);
        if let Some(told) = week(case, presence.as_ref(), is_minor) {
            report.tell(at, told);
        }
        if let Some(told) = day(case, presence.as_ref(), is_minor) {
            report.tell(at, told);
        }
    }
}

/// The fullest week of the dates; what was said of a usual week when it is more, or all that is known.
fn week(case: &Case, presence: Option<&Presence>, is_minor: bool) -> Option<Told> {
    let usual = match presence {
        Some(_) => case.weekly_minutes,
        None => weekly_minutes(case),
    };
    let fullest = presence.and_then(Presence::fullest_week);
    let said = usual.map(|minutes| (None, minutes));
    let counted = fullest.map(|(monday, minutes)| (Some(monday), minutes));
    let (monday, minutes) = [said, counted]
        .into_iter()
        .flatten()
        .max_by_key(|(_, minutes)| *minutes)?;
    let fault = Fault::LongWeek { minutes, is_minor };
    let told = match minutes {
        minutes if minutes > MOST || (is_minor && minutes > USUAL) => {
            Told::block(RuleCode::Pm08, fault)
        }
        minutes if minutes > USUAL => Told::warn(RuleCode::Pm08, fault),
        _ => return None,
    };
    let told = told.at(field(case, "weeklyMinutes"));
    let span = |monday: NaiveDate| Some((monday, monday.checked_add_days(Days::new(6))?));
    Some(match monday.and_then(span) {
        Some(span) => told.over(span),
        None => told,
    })
}

fn day(case: &Case, presence: Option<&Presence>, is_minor: bool) -> Option<Told> {
    let (day, minutes) = match presence {
        Some(presence) => presence
            .fullest_day()
            .map(|(day, minutes)| (Some(day), minutes))?,
        // No dates yet: the usual week tells enough.
        None => (
            None,
            (1..=7)
                .map(|weekday| case.schedule.minutes_on(weekday))
                .max()?,
        ),
    };
    let fault = Fault::LongDay { minutes, is_minor };
    let told = if is_minor && minutes > YOUNG_DAY {
        Told::block(RuleCode::Pm08, fault)
    } else if minutes > LONG_DAY {
        Told::warn(RuleCode::Pm08, fault)
    } else {
        return None;
    };
    let told = told.at("schedule");
    Some(match day {
        Some(day) => told.over((day, day)),
        None => told,
    })
}

/// The week where it is detailed, else the number that stands for it.
fn field(case: &Case, number: &'static str) -> &'static str {
    if case.schedule.is_empty() {
        number
    } else {
        "schedule"
    }
}
