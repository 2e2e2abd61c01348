//! PM-09: the week holds together; nights, Sundays and public holidays are told.

use chrono::{Datelike, NaiveDate, Weekday};

use super::calendar::is_public_holiday;
use super::people::is_minor;
use super::presence::{Presence, presence_days, slots_on, weekly_minutes};
use super::report::{Report, Told};
use super::{Case, Fault, RuleCode};
use crate::pmsmp::schedule::{DAY, Slot};

/// Night work where no agreement says otherwise: 21 h to 6 h (code du travail L. 3122-20, read on 2026-11-23; L. 3122-2
/// lets an agreement move it between 21 h and 7 h).
const NIGHT: [(u32, u32); 2] = [(0, 6 * 60), (21 * 60, 30 * 60)];
const WEEK: u32 = 7 * DAY as u32;

pub(super) fn check(report: &mut Report<'_>) {
    for (at, case) in report.cases() {
        let is_minor = is_minor(&report.history.person, case);
        for told in blocking(case) {
            report.tell(at, told.at("schedule"));
        }
        for told in warnings(case, is_minor) {
            report.tell(at, told.at("schedule"));
        }
    }
}

fn blocking(case: &Case) -> Vec<Told> {
    let slots = case.schedule.slots();
    let mut told = Vec::new();
    let mut block = |fault: Fault| told.push(Told::block(RuleCode::Pm09, fault));
    if let Some(slot) = slots.iter().find(|slot| slot.minutes() == 0) {
        block(Fault::EmptySlot { slot: *slot });
    }
    let pairs = slots.iter().enumerate().flat_map(|(at, one)| {
        let after = slots.iter().skip(at + 1);
        after.map(move |other| (*one, *other))
    });
    if let Some((one, other)) = pairs.into_iter().find(|(one, other)| overlap(*one, *other)) {
        block(Fault::OverlappingSlots { one, other });
    }
    let is_nothing = [weekly_minutes(case), presence_days(case)].contains(&Some(0));
    if is_nothing && !slots.iter().any(|slot| slot.minutes() == 0) {
        block(Fault::NoHours);
    }
    if let Some(end) = case.ends_on.filter(|end| !case.days_off.contains(end))
        && case.starts_on.is_some_and(|start| start <= end)
        && slots_on(case, end).any(|slot| slot.end < slot.start && slot.end > 0)
    {
        block(Fault::PastLastDay { last: end });
    }
    told
}

fn warnings(case: &Case, is_minor: bool) -> Vec<Told> {
    let mut told = Vec::new();
    let mut warn = |fault: Fault| told.push(Told::warn(RuleCode::Pm09, fault));
    let slots = case.schedule.slots();
    if slots.is_empty() {
        if case.is_whole && case.weekly_minutes.is_none() {
            warn(Fault::HoursUnknown);
        }
        return told.into_iter().map(Told::missing).collect();
    }
    if slots.iter().any(|slot| is_at_night(*slot)) {
        warn(Fault::Night { is_minor });
    }
    let Some(presence) = Presence::of(case) else {
        if slots.iter().any(|slot| slot.weekday == 7) {
            warn(Fault::Sundays { days: Vec::new() });
        }
        return told;
    };
    let among = |is_such: &dyn Fn(NaiveDate) -> bool| -> Vec<NaiveDate> {
        let days = presence.minutes.keys().copied();
        days.filter(|day| is_such(*day)).collect()
    };
    let sundays = among(&|day| day.weekday() == Weekday::Sun);
    if let (Some(first), Some(last)) = (sundays.first().copied(), sundays.last().copied()) {
        let fault = Fault::Sundays { days: sundays };
        told.push(Told::warn(RuleCode::Pm09, fault).over((first, last)));
    }
    let holidays = among(&is_public_holiday);
    if let (Some(first), Some(last)) = (holidays.first().copied(), holidays.last().copied()) {
        let fault = Fault::Holidays { days: holidays };
        told.push(Told::warn(RuleCode::Pm09, fault).over((first, last)));
    }
    told
}

fn is_at_night(slot: Slot) -> bool {
    let (start, minutes) = (u32::from(slot.start), slot.minutes());
    let end = start.saturating_add(minutes);
    NIGHT
        .iter()
        .any(|(from, to)| start < *to && end > *from && minutes > 0)
}

/// Whether two stretches of the usual week share a minute; a Sunday night goes on into Monday.
fn overlap(one: Slot, other: Slot) -> bool {
    let start = |slot: Slot| {
        let day = u32::from(slot.weekday.saturating_sub(1));
        day * u32::from(DAY) + u32::from(slot.start)
    };
    let reaches = |from: Slot, to: Slot| {
        let gap = (start(to) + WEEK - start(from)) % WEEK;
        gap < from.minutes() && to.minutes() > 0
    };
    reaches(one, other) || reaches(other, one)
}
