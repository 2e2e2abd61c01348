//! Values in the words of a printed page.

use chrono::NaiveDate;
use trame_domain::person::{Child, Person};

/// Phone in pairs: « 06 39 98 12 34 »; a foreign one stays as it is.
pub(crate) fn phone(digits: &str) -> String {
    if digits.len() != 10 || !digits.starts_with('0') {
        return digits.to_owned();
    }
    let letters: Vec<char> = digits.chars().collect();
    let pairs: Vec<String> = letters
        .chunks(2)
        .map(|pair| pair.iter().collect())
        .collect();
    pairs.join("\u{a0}")
}

/// Address on two lines.
pub(super) fn address(person: &Person) -> Option<String> {
    let town = [person.postcode.as_deref(), person.commune_name.as_deref()];
    let town: Vec<&str> = town.into_iter().flatten().collect();
    let town = town.join(" ");
    let lines = [
        person.address.as_deref(),
        (!town.is_empty()).then_some(town.as_str()),
    ];
    let lines: Vec<&str> = lines.into_iter().flatten().collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// « né·e en 05/2021 (5 ans) », in months under two years.
pub(super) fn child(child: &Child, today: NaiveDate) -> String {
    let month = child.birth_month.format("%m/%Y");
    let years = today.years_since(child.birth_month).unwrap_or(0);
    if years >= 2 {
        return format!("né·e en {month} ({years} ans)");
    }
    let days = today
        .signed_duration_since(child.birth_month)
        .num_days()
        .max(0);
    let months = days / 30;
    format!("né·e en {month} ({months} mois)")
}

#[cfg(test)]
mod tests {
    use super::*;
    use trame_domain::id::Id;

    #[test]
    fn phones_read_in_pairs() {
        assert_eq!(phone("0639981234"), "06\u{a0}39\u{a0}98\u{a0}12\u{a0}34");
        assert_eq!(phone("+213555123456"), "+213555123456");
    }

    #[test]
    fn young_children_are_counted_in_months() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let born = |text: &str| Child {
            id: Id::new(1, [0; 10]),
            person: Id::new(1, [0; 10]),
            birth_month: text.parse().unwrap(),
        };
        assert_eq!(child(&born("2021-05-01"), today), "né·e en 05/2021 (5 ans)");
        assert_eq!(
            child(&born("2026-05-01"), today),
            "né·e en 05/2026 (6 mois)"
        );
    }
}
