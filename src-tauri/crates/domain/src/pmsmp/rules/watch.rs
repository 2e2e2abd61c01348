//! PM-13, PM-18 and PM-20 to PM-23: what to keep an eye on — validation, length of an aided contract, childcare, long
//! discoveries, accidents, the delegation.

use chrono::{NaiveDate, TimeDelta};

use super::calendar::{days, is_working_day};
use super::presence::{presence_days, weekly_minutes};
use super::report::{Report, Told};
use super::{Case, Fault, RuleCode};
use crate::pmsmp::PmsmpObject;

/// Working days an agency needs before the first day.
const NOTICE: usize = 3;
/// A PMSMP may take that share of a CUI or CDDI: one day in four.
const SHARE: u32 = 4;
/// Working days after which two hosts teach more than one (DGEFP circular 01/2015).
const LONG_DISCOVERY: u32 = 10;
/// Hours from the accident that the company has to tell of it (D. 5135-5 §2).
pub const TOLD_WITHIN: i64 = 24;
/// Hours from the accident that the structure has to declare it.
pub const DECLARED_WITHIN: i64 = 48;

pub(super) fn check(report: &mut Report<'_>) {
    let history = report.history;
    for (at, case) in report.cases() {
        let aided = aided(report, at, case);
        let found = [
            validation(case, history.today),
            aided,
            childcare(case, history.assured_minutes),
            discovery(case),
            delegation(case, history.delegation_until),
        ];
        for told in found.into_iter().flatten().chain(timers(case)) {
            report.tell(at, told);
        }
    }
}

/// Not covered before the convention is validated: an accident would be nobody’s.
fn validation(case: &Case, today: NaiveDate) -> Option<Told> {
    let start = case.starts_on?;
    let has_begun = case.started_on.is_some() || start <= today;
    let told = match case.validated_on {
        Some(validated) if validated <= start || !has_begun => return None,
        Some(_) => Told::block(RuleCode::Pm13, Fault::ValidatedLate),
        None if case.started_on.is_some() && case.is_whole => {
            Told::block(RuleCode::Pm13, Fault::NeverValidated).missing()
        }
        None if has_begun && case.is_whole => Told::warn(RuleCode::Pm13, Fault::StartPast),
        None if has_begun => return None,
        None => {
            let notice = days(today.succ_opt()?, start).filter(|day| is_working_day(*day));
            if notice.take(NOTICE).count() >= NOTICE {
                return None;
            }
            Told::warn(RuleCode::Pm13, Fault::StartNear)
        }
    };
    Some(told.at("startsOn"))
}

/// Days of all PMSMPs up to this one within the aided contract, whatever the host.
fn aided(report: &Report<'_>, at: usize, case: &Case) -> Option<Told> {
    let (from, to) = (case.aided_from?, case.aided_to?);
    let (start, _) = case.period()?;
    let length = count(from, to).filter(|days| *days > 0)?;
    let upto = report.cases().filter(|(other, before)| {
        before
            .period()
            .is_some_and(|(first, _)| (first, *other) <= (start, at))
    });
    let spent = upto.filter_map(|(_, before)| {
        let (first, last) = before.period()?;
        count(first.max(from), last.min(to))
    });
    let days = spent.fold(0, u32::saturating_add);
    let is_over = days.saturating_mul(SHARE) > length;
    let told = Told::warn(RuleCode::Pm18, Fault::AidedContract { days, length });
    is_over.then(|| told.at("endsOn").over((from, to)))
}

/// Days from the first to the last; 0 when they are in the other order.
fn count(first: NaiveDate, last: NaiveDate) -> Option<u32> {
    let days = last
        .signed_duration_since(first)
        .num_days()
        .checked_add(1)?;
    u32::try_from(days.max(0)).ok()
}

fn childcare(case: &Case, assured: Option<u32>) -> Option<Told> {
    let assured = assured?;
    let presence = weekly_minutes(case)?;
    let weekdays = (1..=7).filter(|day| case.schedule.minutes_on(*day) > 0);
    let travel_days = u32::try_from(weekdays.count()).unwrap_or(0);
    let travel = case.travel_minutes.unwrap_or(0).saturating_mul(travel_days);
    let needed = presence.saturating_add(travel);
    let told = Told::warn(RuleCode::Pm20, Fault::Childcare { needed, assured });
    (needed > assured).then(|| told.at("schedule"))
}

fn discovery(case: &Case) -> Option<Told> {
    if case.object() != Some(PmsmpObject::Discover) {
        return None;
    }
    let (start, end) = case.period()?;
    let days = presence_days(case).or_else(|| {
        // Ten times what matters is enough to count, whatever the dates.
        let days = days(start, end)
            .take(400)
            .filter(|day| is_working_day(*day));
        u32::try_from(days.count()).ok()
    })?;
    let told = Told::warn(RuleCode::Pm21, Fault::LongDiscovery { days });
    (days > LONG_DISCOVERY).then(|| told.at("endsOn"))
}

fn delegation(case: &Case, until: Option<NaiveDate>) -> Option<Told> {
    let (until, last) = (until?, case.last_day()?);
    let told = Told::warn(RuleCode::Pm23, Fault::DelegationEnds { until });
    (until < last).then(|| told.at("endsOn"))
}

fn timers(case: &Case) -> Vec<Told> {
    let Some(accident) = case.accident_at else {
        return Vec::new();
    };
    let contact = case.accident_contact.clone();
    let steps = [
        (
            case.accident_told_at,
            TOLD_WITHIN,
            Fault::AccidentToTell {
                contact: contact.clone(),
            },
            "accidentToldAt",
        ),
        (
            case.accident_declared_at,
            DECLARED_WITHIN,
            Fault::AccidentToDeclare { contact },
            "accidentDeclaredAt",
        ),
    ];
    steps
        .into_iter()
        .filter(|(done, ..)| done.is_none())
        .filter_map(|(_, hours, fault, field)| {
            let due = accident.checked_add_signed(TimeDelta::hours(hours))?;
            Some(Told::timer(RuleCode::Pm22, fault, due).at(field))
        })
        .collect()
}
