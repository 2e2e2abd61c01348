//! Hours a week against the mark of the law: the same words and the same gauge in every document.

use chrono::NaiveDate;
use trame_domain::hours::WeeklyHours;

use super::plan_view::{HoursView, TargetView};
use crate::error::DocumentError;
use crate::flow::{Flow, Gauge};
use crate::text::Span;
use crate::theme::{body, label, strong};
use crate::typo;

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
    match mark(day) {
        Some(mark) => against(flow, value, mark, style),
        None => Ok(()),
    }
}

/// The total of a plan, what it is held to and the gauge.
pub(super) fn total(
    flow: &mut Flow,
    hours: &HoursView,
    day: NaiveDate,
) -> Result<(), DocumentError> {
    let law = mark(day);
    let (total, held) = (counted(hours), held(hours, law));
    flow.paragraph(vec![strong(&format!("{total} ")), body(&held)], 8.0)?;
    match (&hours.target, law) {
        (Some(target), _) if target.minutes > 0 => against(
            flow,
            hours.minutes,
            (target.minutes, target.minutes),
            &label(""),
        ),
        (None, Some(law)) => against(flow, hours.minutes, law, &label("")),
        _ => Ok(()),
    }
}

/// The same without a gauge: hours, then what they are held to.
pub(super) fn in_a_sentence(hours: &HoursView, day: NaiveDate) -> String {
    let total = typo::duration(hours.minutes);
    format!("{total} par semaine. {}", held(hours, mark(day)))
}

/// « Total : 10 h 30 par semaine. », or of one week.
fn counted(hours: &HoursView) -> String {
    let minutes = typo::duration(hours.minutes);
    match hours.week_of {
        Some(monday) => format!("Semaine du {} : {minutes}.", typo::date(monday)),
        None => format!("Total : {minutes} par semaine."),
    }
}

/// What hours are held to.
fn held(hours: &HoursView, law: Option<(u32, u32)>) -> String {
    match (&hours.target, law) {
        (Some(target), law) => lowered(target, law),
        (None, Some(law)) => format!(
            "Repère du contrat : {} d’activités par semaine, adaptées à la situation de la personne.",
            in_words(law)
        ),
        (None, None) => String::new(),
    }
}

/// A target lower than the law's, in a sentence.
fn lowered(target: &TargetView, law: Option<(u32, u32)>) -> String {
    let instead = law.map(|law| format!(" au lieu de {}", in_words(law)));
    let what = match target.minutes {
        0 => "Sans heures demandées".to_owned(),
        minutes => format!("Objectif abaissé à {} par semaine", typo::duration(minutes)),
    };
    let mut said = format!("{what}{}", instead.unwrap_or_default());
    if let Some(motive) = &target.motive {
        said = format!("{said}. Motif : {motive}");
    }
    let decided = target
        .decided_on
        .map(|day| format!("Décision du {}", typo::date(day)));
    let until = target
        .until
        .map(|day| format!("jusqu’au {}", typo::date(day)));
    let dates = match (decided, until) {
        (Some(decided), Some(until)) => format!(" {decided}, {until}."),
        (Some(decided), None) => format!(" {decided}."),
        (None, Some(until)) => format!(" Valable {until}."),
        (None, None) => String::new(),
    };
    format!("{said}.{dates}")
}

fn against(
    flow: &mut Flow,
    value: u32,
    mark: (u32, u32),
    style: &Span,
) -> Result<(), DocumentError> {
    flow.keep_with_next();
    flow.gauge(&Gauge { value, mark }, style)
}
