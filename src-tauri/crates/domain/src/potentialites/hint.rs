//! Whom the grid was thought for: a hint on the screen, never a filter. The référent opens it for anyone.

use chrono::{Datelike, Months, NaiveDate};

use crate::person::{Child, Household, Person};

/// What the dossier says of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hint {
    /// A parent alone with a child under three.
    pub is_lone_parent: bool,
    /// Month of an expected birth the person wanted written, while it is not over.
    pub expected_birth: Option<NaiveDate>,
}

impl Hint {
    /// Reads it from the household; a child dated after today is a slip and says nothing.
    #[must_use]
    pub fn read(person: &Person, children: &[Child], today: NaiveDate) -> Self {
        let is_alone = person.household == Some(Household::Alone);
        let is_small = |child: &Child| {
            child.birth_month <= today
                && child
                    .birth_month
                    .checked_add_months(Months::new(36))
                    .is_some_and(|third| today < third)
        };
        let this_month = today.with_day(1).unwrap_or(today);
        Self {
            is_lone_parent: is_alone && children.iter().any(is_small),
            expected_birth: person.expected_birth.filter(|month| *month >= this_month),
        }
    }

    /// Whether the grid was thought for them.
    #[must_use]
    pub fn is_for_them(self) -> bool {
        self.is_lone_parent || self.expected_birth.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::Hint;
    use crate::id::Id;
    use crate::person::{Child, Household};
    use crate::potentialites::testing::{day, person};

    #[test]
    fn alone_with_a_small_child_or_a_birth_to_come() {
        use Household::{Alone, Couple};
        for (household, child, birth, is_for_them) in [
            (Some(Alone), Some("2025-03-01"), None, true),
            (Some(Alone), Some("2023-12-01"), None, true),
            (Some(Alone), Some("2023-11-01"), None, false),
            (Some(Alone), Some("2026-12-01"), None, false),
            (Some(Alone), None, None, false),
            (Some(Couple), Some("2025-03-01"), None, false),
            (None, Some("2025-03-01"), None, false),
            (Some(Couple), None, Some("2026-11-01"), true),
            (None, None, Some("2027-02-01"), true),
            (None, None, Some("2026-10-01"), false),
        ] {
            let mut person = person();
            person.household = household;
            person.expected_birth = birth.map(day);
            let child = child.map(|month| Child {
                id: Id::new(3, [0; 10]),
                person: person.id,
                birth_month: day(month),
            });
            let children: Vec<_> = child.into_iter().collect();
            let hint = Hint::read(&person, &children, day("2026-11-23"));
            assert_eq!(hint.is_for_them(), is_for_them, "{household:?} {children:?}");
        }
    }
}
