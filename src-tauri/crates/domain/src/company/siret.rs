//! SIREN and SIRET: Luhn keys, and the exception of La Poste (rule read on 2026-11-23 in python-stdnum and INSEE pages).

/// SIREN of La Poste, whose establishments do not follow Luhn.
const LA_POSTE: &str = "356000000";
/// Its head office, which does.
const LA_POSTE_OFFICE: &str = "35600000000048";

/// What is wrong with a SIRET.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SiretFault {
    /// Not fourteen digits.
    NotFourteenDigits {
        /// Digits found.
        digits: usize,
    },
    /// A key that does not match: a digit is wrong or two are swapped.
    WrongKey,
}

/// Digits of a SIRET as people write it, without its spaces; other characters stay, and are refused by [`check`].
#[must_use]
pub fn clean(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && *c != '.')
        .collect()
}

/// Checks a SIRET without spaces: Luhn on its fourteen digits and on the first nine, but for La Poste, whose digits add
/// up to a multiple of five. Whether the establishment exists cannot be known offline.
///
/// # Errors
/// What is wrong.
pub fn check(siret: &str) -> Result<(), SiretFault> {
    let digits: Option<Vec<u32>> = siret.chars().map(|c| c.to_digit(10)).collect();
    let digits = digits.filter(|digits| digits.len() == 14).ok_or_else(|| {
        SiretFault::NotFourteenDigits {
            digits: siret.chars().filter(char::is_ascii_digit).count(),
        }
    })?;
    let right = if siret.starts_with(LA_POSTE) && siret != LA_POSTE_OFFICE {
        digits.iter().sum::<u32>().is_multiple_of(5)
    } else {
        luhn(&digits) && digits.get(..9).is_some_and(luhn)
    };
    if right {
        Ok(())
    } else {
        Err(SiretFault::WrongKey)
    }
}

/// The SIREN of a SIRET: its first nine characters.
#[must_use]
pub fn siren(siret: &str) -> &str {
    siret.get(..9).unwrap_or(siret)
}

/// Written 3-3-3-5, with no-break spaces; as it is when it has not fourteen characters.
#[must_use]
pub fn grouped(siret: &str) -> String {
    if siret.chars().count() != 14 {
        return siret.to_owned();
    }
    let mut text = String::with_capacity(siret.len() + 6);
    for (at, c) in siret.chars().enumerate() {
        if matches!(at, 3 | 6 | 9) {
            text.push('\u{a0}');
        }
        text.push(c);
    }
    text
}

fn luhn(digits: &[u32]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(at, digit)| match (at % 2, *digit) {
            (0, digit) => digit,
            (_, digit) if digit > 4 => digit * 2 - 9,
            (_, digit) => digit * 2,
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_numbers() {
        for right in [
            "73282932000074",
            "13002526500013",
            "35600000000048",
            "35600000049837",
        ] {
            assert_eq!(check(right), Ok(()), "{right}");
        }
        for wrong in ["73282932000079", "36252187900034", "35600000049838"] {
            assert_eq!(check(wrong), Err(SiretFault::WrongKey), "{wrong}");
        }
        for (short, digits) in [("7328293200007", 13), ("", 0), ("7328293200007A", 13)] {
            assert_eq!(check(short), Err(SiretFault::NotFourteenDigits { digits }));
        }
    }

    #[test]
    fn spaces_are_for_reading() {
        assert_eq!(clean("732 829 320 00074"), "73282932000074");
        assert_eq!(
            grouped("73282932000074"),
            "732\u{a0}829\u{a0}320\u{a0}00074"
        );
        assert_eq!(grouped("7328"), "7328");
        assert_eq!(siren("73282932000074"), "732829320");
    }
}
