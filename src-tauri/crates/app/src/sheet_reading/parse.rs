//! Values that hold several things in one text.

use trame_domain::company::Company;
use trame_domain::offer::ImmersionOffer;
use trame_domain::text::{clean_line, fold};

/// Things listed one a line, or on one line between semicolons; what marked them is dropped.
pub(super) fn entries(text: &str) -> Vec<String> {
    let between = if text.trim().contains('\n') {
        '\n'
    } else {
        ';'
    };
    let marks = |c: char| matches!(c, '•' | '-' | '–' | '*') || c.is_whitespace();
    text.split(between)
        .map(|entry| entry.trim_start_matches(marks).trim().to_owned())
        .filter(|entry| !entry.is_empty())
        .collect()
}

/// « Oui, pas avant 9 h 30 »: the answer, then the rest; neither answer when the text begins otherwise.
pub(super) fn detailed(text: &str) -> (Option<bool>, Option<String>) {
    let text = text.trim();
    for (word, yes) in [("oui", true), ("non", false)] {
        let start: String = text.chars().take(3).collect();
        let rest = text.get(start.len()..).unwrap_or_default();
        if fold(&start) == word && !rest.starts_with(char::is_alphanumeric) {
            let marks =
                |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '.' | '–' | '-');
            let rest = rest.trim_start_matches(marks).trim();
            return (Some(yes), (!rest.is_empty()).then(|| rest.to_owned()));
        }
    }
    (None, (!text.is_empty()).then(|| text.to_owned()))
}

/// « 4, place du Marché / 31000 Toulouse »: the town is what follows the last postcode.
pub(super) fn read_address(text: &str, company: &mut Company) {
    let words: Vec<&str> = text.split_whitespace().collect();
    let code = words.iter().rposition(|word| is_postcode(word));
    // A number of five digits with nothing after it is no postcode with its town.
    let code = code.filter(|at| at + 1 < words.len());
    let Some(at) = code else {
        company.address = Some(clean_line(&text.replace('\n', ", ")));
        company.postcode = None;
        company.commune_name = None;
        company.commune_code = None;
        return;
    };
    let postcode = words.get(at).map(|word| (*word).to_owned());
    let town = words.get(at + 1..).unwrap_or_default().join(" ");
    let before = words.get(..at).unwrap_or_default();
    let street = text.lines().map(str::trim);
    let street: Vec<&str> = street.filter(|line| !line.is_empty()).collect();
    let street = street.join(", ");
    // The street with its own commas, as far as it goes.
    let kept = street.split_whitespace().take(before.len());
    let kept = kept.collect::<Vec<_>>().join(" ");
    let kept = kept.trim_end_matches([',', ' ']).to_owned();
    if company.postcode != postcode || company.commune_name.as_deref() != Some(town.as_str()) {
        company.commune_code = None;
    }
    company.address = Some(kept).filter(|street| !street.is_empty());
    company.postcode = postcode;
    company.commune_name = Some(town);
}

fn is_postcode(word: &str) -> bool {
    word.len() == 5 && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a part is meant as an address; what it is worth is checked with the offer.
fn is_email(part: &str) -> bool {
    part.contains('@') && !part.contains(char::is_whitespace)
}

/// « Sacha Témoin, coordonnateur, 01 99 00 55 66, sacha@tilleuls.example », in any order.
pub(super) fn read_host(text: &str, offer: &mut ImmersionOffer) {
    let mut said = vec![];
    (offer.host_phone, offer.host_email) = (None, None);
    for part in text.split([',', ';', '\n', '\r']).map(str::trim) {
        if part.is_empty() {
            continue;
        }
        let digits = part.chars().filter(char::is_ascii_digit).count();
        let is_number = |c: char| c.is_ascii_digit() || c.is_whitespace() || "+.-()".contains(c);
        if offer.host_email.is_none() && is_email(part) {
            offer.host_email = Some(part.to_owned());
        } else if offer.host_phone.is_none() && digits >= 9 && part.chars().all(is_number) {
            offer.host_phone = Some(part.to_owned());
        } else {
            said.push(part);
        }
    }
    let mut said = said.into_iter();
    offer.host_name = said.next().map(str::to_owned);
    let role = said.collect::<Vec<_>>().join(", ");
    offer.host_role = Some(role).filter(|role| !role.is_empty());
}

#[cfg(test)]
mod tests {
    use super::*;
    use trame_domain::id::Id;

    #[test]
    fn lists_are_read_line_by_line_or_between_semicolons() {
        assert_eq!(entries("• Un\n- Deux\r\n\n"), ["Un", "Deux"]);
        assert_eq!(entries("Un ; Deux, trois"), ["Un", "Deux, trois"]);
        assert_eq!(entries("  "), Vec::<String>::new());
    }

    #[test]
    fn an_answer_keeps_what_follows_it() {
        let some = |text: &str| Some(text.to_owned());
        for (text, read) in [
            ("Oui", (Some(true), None)),
            (
                "oui, pas avant 9 h 30",
                (Some(true), some("pas avant 9 h 30")),
            ),
            ("NON : trop loin", (Some(false), some("trop loin"))),
            ("Nonante jours", (None, some("Nonante jours"))),
            ("à voir", (None, some("à voir"))),
            ("", (None, None)),
        ] {
            assert_eq!(detailed(text), read, "{text}");
        }
    }

    #[test]
    fn an_address_gives_its_town() {
        let read = |text: &str| {
            let mut company = Company::blank(Id::new(1, [0; 10]), "X".into());
            read_address(text, &mut company);
            [company.address, company.postcode, company.commune_name].map(Option::unwrap_or_default)
        };
        for (text, parts) in [
            (
                "4, place du Marché\n31000 Toulouse",
                ["4, place du Marché", "31000", "Toulouse"],
            ),
            (
                "12 rue X, 31270 Villeneuve Tolosane",
                ["12 rue X", "31270", "Villeneuve Tolosane"],
            ),
            (
                "ZA Nord\nBâtiment B\n31000 Toulouse",
                ["ZA Nord, Bâtiment B", "31000", "Toulouse"],
            ),
            ("au village", ["au village", "", ""]),
            ("31000 Toulouse", ["", "31000", "Toulouse"]),
            ("résidence 31000", ["résidence 31000", "", ""]),
        ] {
            assert_eq!(read(text), parts, "{text}");
        }
    }

    #[test]
    fn a_host_is_read_in_any_order() {
        let mut offer = ImmersionOffer::blank(Id::new(1, [0; 10]), Id::new(2, [0; 10]));
        read_host(
            "01 99 00 55 66\nSacha Témoin, chef, de nuit ; s@tilleuls.example",
            &mut offer,
        );
        assert_eq!(offer.host_name.as_deref(), Some("Sacha Témoin"));
        assert_eq!(offer.host_role.as_deref(), Some("chef, de nuit"));
        assert_eq!(offer.host_phone.as_deref(), Some("01 99 00 55 66"));
        assert_eq!(offer.host_email.as_deref(), Some("s@tilleuls.example"));
    }
}
