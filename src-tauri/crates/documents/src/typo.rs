//! French typography of running text: the spaces and marks a careful typist would have made.

use chrono::{Datelike, Timelike};

const NARROW: char = '\u{202f}';
const NO_BREAK: char = '\u{a0}';

/// Returns the text with no-break spaces where French wants them, real apostrophes, dashes and ellipses.
///
/// Spaces are only added where the meaning is plain, so addresses, times and web links stay as typed.
#[must_use]
pub fn typo(text: &str) -> String {
    let text = text.replace("...", "…");
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len() + 16);
    for (at, &c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| chars.get(at)).copied();
        let after = chars.get(at + 1).copied();
        match c {
            '\'' if letter(before) && letter(after) => out.push('’'),
            // A lone hyphen between two words was meant as a dash; one between figures may be a subtraction.
            '-' if before == Some(' ') && after == Some(' ') && !numbers(&chars, at) => {
                out.push('–');
            }
            ' ' | NO_BREAK => out.push(space(&chars, at, before, after)),
            ';' | '!' | '?' | ':' if wants_space(before, after) => out.extend([NARROW, c]),
            '«' if after.is_some_and(|next| !next.is_whitespace()) => out.extend([c, NARROW]),
            '»' if before.is_some_and(|last| !last.is_whitespace()) => out.extend([NARROW, c]),
            _ => out.push(c),
        }
    }
    out
}

fn letter(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphabetic)
}

/// Whether figures stand on both sides of the spaces around `at`.
fn numbers(chars: &[char], at: usize) -> bool {
    let left = at.checked_sub(2).and_then(|at| chars.get(at)).copied();
    digit(left) && digit(chars.get(at + 2).copied())
}

fn digit(c: Option<char>) -> bool {
    c.is_some_and(|c| c.is_ascii_digit())
}

/// Which space stands for the one typed at `at`.
fn space(chars: &[char], at: usize, before: Option<char>, after: Option<char>) -> char {
    let next = |ahead: usize| chars.get(at + ahead).copied();
    let thousands = digit(before)
        && (1..=3).all(|ahead| digit(next(ahead)))
        && !digit(next(4))
        && !(next(4) == Some(' ') && digit(next(5)) && !digit(next(7)));
    match after {
        Some(';' | ':' | '!' | '?' | '»') => NARROW,
        Some('%' | '€') => NO_BREAK,
        Some('h') if digit(before) && !letter(next(2)) => NO_BREAK,
        _ if before == Some('«') || thousands => NARROW,
        _ => chars.get(at).copied().unwrap_or(' '),
    }
}

/// Whether a high mark was typed right against the word before it, as an English keyboard habit.
fn wants_space(before: Option<char>, after: Option<char>) -> bool {
    let word = before.is_some_and(|c| c.is_alphabetic() || matches!(c, ')' | '…'));
    word && after.is_none_or(char::is_whitespace)
}

/// A date as France writes it.
#[must_use]
pub fn date(date: chrono::NaiveDate) -> String {
    date.format("%d/%m/%Y").to_string()
}

/// Minutes as hours: « 2 h 30 ».
#[must_use]
pub fn duration(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, rest) => format!("{rest}{NO_BREAK}min"),
        (hours, 0) => format!("{hours}{NO_BREAK}h"),
        (hours, rest) => format!("{hours}{NO_BREAK}h{NO_BREAK}{rest:02}"),
    }
}

/// A number, digits in groups of three.
#[must_use]
pub fn count(number: usize) -> String {
    let digits = number.to_string();
    let left = digits.chars().count();
    let mut out = String::with_capacity(left * 2);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (left - at).is_multiple_of(3) {
            out.push(NARROW);
        }
        out.push(digit);
    }
    out
}

/// A day in full, as it is said: « mardi 1er décembre 2026 ».
#[must_use]
pub fn long_date(date: chrono::NaiveDate) -> String {
    const DAYS: [&str; 7] = [
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ];
    const MONTHS: [&str; 12] = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    let weekday = DAYS.get(date.weekday().num_days_from_monday() as usize);
    let month = MONTHS.get(date.month0() as usize);
    let day = match date.day() {
        1 => "1er".to_owned(),
        day => day.to_string(),
    };
    format!(
        "{} {day}{NO_BREAK}{} {}",
        weekday.copied().unwrap_or_default(),
        month.copied().unwrap_or_default(),
        date.year()
    )
}

/// An hour of the day: « 9 h », « 14 h 30 ».
#[must_use]
pub fn hour(time: chrono::NaiveTime) -> String {
    match (time.hour(), time.minute()) {
        (hour, 0) => format!("{hour}{NO_BREAK}h"),
        (hour, minute) => format!("{hour}{NO_BREAK}h{NO_BREAK}{minute:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn running_text() {
        let cases = [
            ("Bonjour ! Quoi ?", "Bonjour\u{202f}! Quoi\u{202f}?"),
            (
                "Bonjour! Date: oui; non",
                "Bonjour\u{202f}! Date\u{202f}: oui\u{202f}; non",
            ),
            ("« ici »", "«\u{202f}ici\u{202f}»"),
            ("«ici»", "«\u{202f}ici\u{202f}»"),
            ("l'été d'Anne", "l’été d’Anne"),
            ("1 200 €, 50 %", "1\u{202f}200\u{a0}€, 50\u{a0}%"),
            ("14 h 30", "14\u{a0}h 30"),
            ("attends...", "attends…"),
            (
                "l'été - enfin - 12 - 5 porte-clés",
                "l’été – enfin – 12 - 5 porte-clés",
            ),
            ("https://a.fr/?q=1 14:30", "https://a.fr/?q=1 14:30"),
            ("", ""),
        ];
        for (typed, printed) in cases {
            assert_eq!(typo(typed), printed);
            assert_eq!(typo(printed), printed, "twice is once");
        }
    }

    #[test]
    fn hours() {
        assert_eq!(duration(45), "45\u{a0}min");
        assert_eq!(duration(120), "2\u{a0}h");
        assert_eq!(duration(605), "10\u{a0}h\u{a0}05");
    }

    #[test]
    fn digits_go_by_three() {
        let cases = [
            (7, "7"),
            (999, "999"),
            (2_000, "2\u{202f}000"),
            (1_234_567, "1\u{202f}234\u{202f}567"),
        ];
        for (number, printed) in cases {
            assert_eq!(count(number), printed);
        }
    }

    #[test]
    fn days_and_hours_are_said_in_full() {
        let day = |text: &str| long_date(text.parse().unwrap());
        assert_eq!(day("2026-12-01"), "mardi 1er\u{a0}décembre 2026");
        assert_eq!(day("2027-08-15"), "dimanche 15\u{a0}août 2027");
        assert_eq!(hour("09:00:00".parse().unwrap()), "9\u{a0}h");
        assert_eq!(hour("14:05:00".parse().unwrap()), "14\u{a0}h\u{a0}05");
    }
}
