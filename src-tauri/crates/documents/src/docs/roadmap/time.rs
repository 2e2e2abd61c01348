//! Appointments to come, and the hours of a week.

use chrono::NaiveDate;

use super::Appointment;
use crate::docs::week;
use crate::error::DocumentError;
use crate::flow::{Entry, Flow, Listing, Marker};
use crate::theme::plain::{body, detail, strong};
use crate::typo;

pub(super) fn print_appointments(
    flow: &mut Flow,
    appointments: &[Appointment],
) -> Result<(), DocumentError> {
    if appointments.is_empty() {
        return Ok(());
    }
    flow.plain_heading("Mes rendez-vous")?;
    let entries = appointments.iter().map(|appointment| {
        let day = typo::long_date(appointment.on);
        let day = match appointment.at {
            Some(time) => format!("{day}, à {}", typo::hour(time)),
            None => day,
        };
        let mut words = vec![strong(&capital(&day))];
        let rest = [&appointment.subject, &appointment.place];
        for line in rest.into_iter().flatten() {
            words.push(body(&format!("\n{line}")));
        }
        Entry {
            marker: Marker::Dot,
            words,
        }
    });
    let listing = Listing {
        columns: 1,
        above: 0.0,
        before: 4.0,
        keep: false,
    };
    flow.list(entries.collect(), &listing)
}

/// The gauge and, in words, the same values.
pub(super) fn print_week(
    flow: &mut Flow,
    minutes: Option<u32>,
    today: NaiveDate,
) -> Result<(), DocumentError> {
    let Some(value) = minutes else {
        return Ok(());
    };
    flow.plain_heading("Mon temps chaque semaine")?;
    let time = typo::duration(value);
    let against = week::mark(today).map(|(from, to)| {
        let place = if value < from {
            "C’est moins que le repère."
        } else if value <= to {
            "C’est dans le repère."
        } else {
            "C’est plus que le repère."
        };
        let mark = week::in_words((from, to));
        format!("{place} Le repère est de {mark} par semaine. Il est adapté à ma situation.")
    });
    flow.paragraph(
        vec![
            body("Mes actions prennent "),
            strong(&format!("{time} par semaine. ")),
            body(&against.unwrap_or_default()),
        ],
        2.0,
    )?;
    week::gauge(flow, value, today, &detail(""))
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars).collect()
}
