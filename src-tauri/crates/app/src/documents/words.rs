//! Values in the words of a printed page.

use chrono::NaiveDate;
use trame_domain::company::Company;
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

/// Address of a person on two lines.
pub(super) fn address(person: &Person) -> Option<String> {
    two_lines(&person.address, &person.postcode, &person.commune_name)
}

/// Address of a company on two lines.
pub(crate) fn company_address(company: &Company) -> Option<String> {
    two_lines(&company.address, &company.postcode, &company.commune_name)
}

fn two_lines(
    street: &Option<String>,
    postcode: &Option<String>,
    commune: &Option<String>,
) -> Option<String> {
    let town: Vec<&str> = [postcode, commune]
        .into_iter()
        .filter_map(|it| it.as_deref())
        .collect();
    let town = Some(town.join(" ")).filter(|town| !town.is_empty());
    let lines: Vec<&str> = [street, &town]
        .into_iter()
        .filter_map(|it| it.as_deref())
        .collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// The same text, begun small: to go on a sentence.
pub(super) fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_lowercase);
    first.chain(chars).collect()
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
