//! Codes for entries that come without one: made of the label, the same on every machine, never one that is taken.

use std::collections::BTreeSet;

use trame_domain::category::Category;
use trame_domain::code::Coded;
use trame_domain::label::slug;

use super::version::hex;

/// Most characters of a code.
const LIMIT: usize = 80;
/// Characters of what tells two entries with the same short name apart.
const MARK: usize = 4;

/// The codes taken so far.
#[derive(Debug, Default)]
pub(super) struct Codes(BTreeSet<String>);

impl Codes {
    pub(super) fn take(&mut self, code: &str) {
        self.0.insert(code.to_owned());
    }

    pub(super) fn has(&self, code: &str) -> bool {
        self.0.contains(code)
    }

    /// Makes a code and takes it. `list` tells a situation from an action of the same words.
    pub(super) fn make(&mut self, list: &str, category: Category, label: &str) -> String {
        let room = LIMIT.saturating_sub(category.code().len() + 1 + MARK + 1);
        let plain = format!("{}.{}", category.code(), slug(label, room));
        let mut code = plain.clone();
        // The mark comes from the words, not from the order: another file with the same entries gives the same codes.
        let mut salt = 0_u32;
        while self.has(&code) {
            let mark = hex(format!("{list} {label} {salt}").as_bytes(), MARK);
            code = format!("{plain}_{mark}");
            salt += 1;
        }
        self.take(&code);
        code
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_the_same_everywhere_and_never_taken_twice() {
        let mut codes = Codes::default();
        let first = codes.make("actions", Category::Sante, "Prendre rendez-vous");
        assert_eq!(first, "sante.prendre_rendez_vous");
        let second = codes.make("objectives", Category::Sante, "Prendre rendez-vous");
        assert!(
            second.starts_with("sante.prendre_rendez_vous_") && second.len() == first.len() + 5,
            "{second}"
        );
        let mut others = Codes::default();
        others.take(&first);
        assert_eq!(
            others.make("objectives", Category::Sante, "Prendre rendez-vous"),
            second
        );
        let long = codes.make(
            "actions",
            Category::DifficulteAdministrative,
            &"mot ".repeat(60),
        );
        assert!(long.len() <= LIMIT, "{long}");
    }
}
