//! Words that several documents of an immersion print.

use chrono::NaiveDate;
use trame_documents::docs::immersion::{Day, Week};
use trame_documents::typo;
use trame_domain::pmsmp::Pmsmp;

use super::super::words::phone;
use super::Immersion;
use crate::sheet_reading::days;

/// Dates of the convention: « du 01/12/2026 au 14/12/2026 »; none when one of them is not known.
pub(super) fn dates(pmsmp: &Pmsmp) -> Option<String> {
    Some(period(pmsmp.starts_on?, pmsmp.ends_on?))
}

/// Dates as they were: an interruption ended it early.
pub(super) fn real_dates(pmsmp: &Pmsmp) -> Option<String> {
    Some(period(pmsmp.starts_on?, pmsmp.last_day()?))
}

fn period(from: NaiveDate, to: NaiveDate) -> String {
    format!("du {} au {}", typo::date(from), typo::date(to))
}

/// « le 01/12/2026 ».
pub(super) fn on(day: NaiveDate) -> String {
    format!("le {}", typo::date(day))
}

/// The usual week.
pub(super) fn week(pmsmp: &Pmsmp) -> Week {
    let days = days(&pmsmp.schedule).into_iter();
    Week {
        days: days
            .map(|(name, times, minutes)| Day {
                name: name.to_owned(),
                times,
                total: typo::duration(minutes),
            })
            .collect(),
        total: typo::duration(pmsmp.schedule.weekly_minutes()),
    }
}

/// Hours a week, when the week is not detailed.
pub(super) fn weekly(pmsmp: &Pmsmp) -> Option<String> {
    let minutes = pmsmp.weekly_minutes.filter(|_| pmsmp.schedule.is_empty())?;
    let days = pmsmp.presence_days;
    let days = days.map(|days| {
        let plural = if days > 1 { "s" } else { "" };
        format!(", {days} jour{plural} de présence")
    });
    let week = typo::duration(minutes);
    Some(format!("{week} par semaine{}", days.unwrap_or_default()))
}

/// Name, function, phone and e-mail in a line; none when none is known.
pub(super) fn reach(parts: [Option<&str>; 4]) -> Option<String> {
    let [name, role, number, email] = parts;
    let number = number.map(phone);
    let parts = [name, role, number.as_deref(), email];
    let parts: Vec<&str> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// The tutor.
pub(super) fn tutor(pmsmp: &Pmsmp) -> Option<String> {
    reach([
        pmsmp.tutor_name.as_deref(),
        pmsmp.tutor_role.as_deref(),
        pmsmp.tutor_phone.as_deref(),
        pmsmp.tutor_email.as_deref(),
    ])
}

impl Immersion {
    /// The job, as the offer names it.
    pub(super) fn job(&self) -> Option<&str> {
        let job = self.offer.as_ref().map(|offer| offer.job.as_str());
        job.filter(|job| !job.is_empty())
    }
}
