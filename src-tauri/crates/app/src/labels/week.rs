//! Days of the week and times of the day.

/// From Monday to Sunday.
pub(crate) const WEEKDAYS: [&str; 7] = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
];

/// A minute of the day: « 8 h 30 ».
pub(crate) fn clock(minute: u16) -> String {
    match (minute / 60, minute % 60) {
        (hour, 0) => format!("{hour} h"),
        (hour, minute) => format!("{hour} h {minute:02}"),
    }
}
