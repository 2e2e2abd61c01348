//! Days and stretches of presence in French.

use chrono::NaiveDate;
use trame_domain::pmsmp::schedule::Slot;

use crate::labels::{WEEKDAYS, clock};

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

/// « lundi de 8 h à 12 h ».
pub(super) fn slot(slot: Slot) -> String {
    let weekday = WEEKDAYS.get(usize::from(slot.weekday.saturating_sub(1)));
    let weekday = weekday.copied().unwrap_or_default();
    format!("{weekday} de {} à {}", clock(slot.start), clock(slot.end))
}
