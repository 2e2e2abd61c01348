//! Codes APE and the nomenclature they belong to.

use chrono::NaiveDate;

/// NAF rév. 2.
pub const NAF_2: &str = "naf2";
/// NAF 2025.
pub const NAF_2025: &str = "naf2025";
/// Nomenclatures a code may belong to.
pub const NOMENCLATURES: [&str; 2] = [NAF_2, NAF_2025];

/// First day every company has a code of NAF 2025 (décret 2025-736 du 31 juillet 2025, read on 2026-11-23).
const NAF_2025_FROM: Option<NaiveDate> = NaiveDate::from_ymd_opt(2027, 1, 1);

/// The nomenclature in force on a day: what a code read that day most likely belongs to.
#[must_use]
pub fn nomenclature_on(day: NaiveDate) -> &'static str {
    if NAF_2025_FROM.is_some_and(|from| day >= from) {
        NAF_2025
    } else {
        NAF_2
    }
}

/// Writes a code as the nomenclature does (« 4321a » becomes « 43.21A »); what is no code stays as typed, and is refused
/// by [`is_ape`].
#[must_use]
pub fn clean(text: &str) -> String {
    let bare: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '.')
        .flat_map(char::to_uppercase)
        .collect();
    match (bare.get(..2), bare.get(2..)) {
        (Some(division), Some(class)) if is_bare(&bare) => format!("{division}.{class}"),
        _ => text.split_whitespace().collect::<Vec<_>>().join(" "),
    }
}

/// Whether a text, once cleaned, is written as a code APE: two digits, a point, two digits, a letter. Both nomenclatures
/// write it so.
#[must_use]
pub fn is_ape(text: &str) -> bool {
    let bare = text.replacen('.', "", 1);
    is_bare(&bare) && text.find('.').is_none_or(|at| at == 2)
}

fn is_bare(text: &str) -> bool {
    text.len() == 5
        && text.chars().enumerate().all(|(at, c)| {
            if at < 4 {
                c.is_ascii_digit()
            } else {
                c.is_ascii_uppercase()
            }
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_written_one_way() {
        for (typed, written, right) in [
            ("43.21A", "43.21A", true),
            ("4321a", "43.21A", true),
            (" 43 21 a ", "43.21A", true),
            ("4321", "4321", false),
            ("43.2A1", "43.2A1", false),
            ("432.1A", "43.21A", true),
            ("bâtiment", "bâtiment", false),
            ("", "", false),
        ] {
            assert_eq!(clean(typed), written, "{typed}");
            assert_eq!(is_ape(&clean(typed)), right, "{typed}");
        }
        assert!(!is_ape("4.321A"));
    }

    #[test]
    fn the_nomenclature_changes_with_the_year_2027() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(nomenclature_on(day("2026-11-23")), NAF_2);
        assert_eq!(nomenclature_on(day("2026-12-31")), NAF_2);
        assert_eq!(nomenclature_on(day("2027-01-01")), NAF_2025);
    }
}
