//! Text people type: cleaned without changing what they meant, refused when it cannot be kept whole.

use unicode_normalization::UnicodeNormalization;

use crate::violation::Violation;

/// Characters allowed in a name. Real names reach 60; beyond 120 it is a paste into the wrong field.
pub const NAME_LIMIT: usize = 120;
/// Characters allowed in a line (address, label, subject).
pub const LINE_LIMIT: usize = 240;
/// Characters allowed in a note. 20,000 must be kept and printed whole.
pub const NOTE_LIMIT: usize = 40_000;

/// Cleans a one-line text: NFC, spaces at both ends dropped, runs of spaces (no-break ones included) made one.
#[must_use]
pub fn clean_line(text: &str) -> String {
    let composed: String = text.nfc().collect();
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Cleans a text of several lines: NFC, `\n` line ends, no blank at its end. Inner layout stays as typed.
#[must_use]
pub fn clean_note(text: &str) -> String {
    let composed: String = text.nfc().collect();
    composed
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .trim_end()
        .to_owned()
}

/// Checks length and that there are no control characters other than line feeds and tabs.
///
/// # Errors
/// [`Violation::NotText`] or [`Violation::TooLong`].
pub fn check_text(text: &str, limit: usize) -> Result<(), Violation> {
    if text
        .chars()
        .any(|c| c.is_control() && c != '\n' && c != '\t')
    {
        return Err(Violation::NotText);
    }
    let found = text.chars().count();
    if found > limit {
        Err(Violation::TooLong { limit, found })
    } else {
        Ok(())
    }
}

/// Folds a text for comparison: lower case, no accents, œ → oe, æ → ae, ß → ss, everything but letters and digits a space.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().flat_map(char::to_lowercase) {
        match c {
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' => folded.push('d'),
            c if c.is_alphanumeric() => folded.push(c),
            c if unicode_normalization::char::is_combining_mark(c) => {}
            _ => folded.push(' '),
        }
    }
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_what_people_type_differently() {
        for (typed, folded) in [
            ("Lefèvre", "lefevre"),
            ("CŒUR", "coeur"),
            ("O’Brien-Lacaze", "o brien lacaze"),
            ("  Łucja   Đỗ ", "lucja do"),
            ("ÇELİK", "celik"),
            ("محمد", "محمد"),
            ("🙂", ""),
        ] {
            assert_eq!(fold(typed), folded, "{typed}");
        }
    }

    #[test]
    fn cleans_without_losing_words() {
        assert_eq!(clean_line(" Jean\u{a0}\u{a0}Noël \n"), "Jean Noël");
        assert_eq!(clean_note("a\r\n  b\n\n"), "a\n  b");
    }

    #[test]
    fn refuses_what_it_cannot_keep() {
        assert_eq!(check_text("a\u{0}b", 10), Err(Violation::NotText));
        assert_eq!(
            check_text(&"é".repeat(11), 10),
            Err(Violation::TooLong {
                limit: 10,
                found: 11
            })
        );
        assert_eq!(check_text(&"é".repeat(10), 10), Ok(()));
    }
}
