//! Days and hours in French.

use chrono::NaiveDate;
use trame_domain::pmsmp::schedule::Slot;

const WEEKDAYS: [&str; 7] = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
];
/// Days quoted before « et d’autres ».
const QUOTED: usize = 3;

/// 23/11/2026.
pub(super) fn day(date: NaiveDate) -> String {
    date.format("%d/%m/%Y").to_string()
}

/// Days in brackets, the first three; nothing when there are none.
pub(super) fn days(dates: &[NaiveDate]) -> String {
    if dates.is_empty() {
        return String::new();
    }
    let quoted: Vec<String> = dates.iter().take(QUOTED).map(|date| day(*date)).collect();
    let more = match dates.len().saturating_sub(QUOTED) {
        0 => String::new(),
        1 => " et un autre jour".to_owned(),
        more => format!(" et {more} autres jours"),
    };
    format!(" ({}{more})", quoted.join(", "))
}

/// « 35 h », « 7 h 30 », « 45 min ».
pub(super) fn hours(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes:02}"),
    }
}

/// « lundi de 8 h à 12 h ».
pub(super) fn slot(slot: Slot) -> String {
    let weekday = WEEKDAYS.get(usize::from(slot.weekday.saturating_sub(1)));
    let clock = |minute: u16| match (minute / 60, minute % 60) {
        (hour, 0) => format!("{hour} h"),
        (hour, minute) => format!("{hour} h {minute:02}"),
    };
    let weekday = weekday.copied().unwrap_or_default();
    format!("{weekday} de {} à {}", clock(slot.start), clock(slot.end))
}
