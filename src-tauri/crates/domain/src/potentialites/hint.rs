//! Whom the grid was thought for: a hint on the screen, never a filter. The référent opens it for anyone.

use chrono::{Datelike, NaiveDate};

use super::review::third_birthday;
use crate::person::Household;

/// What the dossier says of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hint {
    /// A parent alone with a child under three.
    pub is_lone_parent: bool,
    /// Month of an expected birth the person wanted written, while it is not over.
    pub expected_birth: Option<NaiveDate>,
}

impl Hint {
    /// Reads it from the household and the months of birth of the children; a child dated after today says nothing.
    #[must_use]
    pub fn read(
        household: Option<Household>,
        expected_birth: Option<NaiveDate>,
        children: &[NaiveDate],
        today: NaiveDate,
    ) -> Self {
        let is_alone = household == Some(Household::Alone);
        let this_month = today.with_day(1).unwrap_or(today);
        Self {
            is_lone_parent: is_alone && third_birthday(children, today).is_some(),
            expected_birth: expected_birth.filter(|month| *month >= this_month),
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
    use crate::person::Household;
    use crate::potentialites::testing::day;

    #[test]
    fn alone_with_a_small_child_or_a_birth_to_come() {
        use Household::{Alone, Couple};
        for (household, child, birth, is_for_them) in [
            (Some(Alone), Some("2025-03-01"), None, true),
            // Only the month is known: three at its end.
            (Some(Alone), Some("2023-11-01"), None, true),
            (Some(Alone), Some("2023-10-01"), None, false),
            (Some(Alone), Some("2026-12-01"), None, false),
            (Some(Alone), None, None, false),
            (Some(Couple), Some("2025-03-01"), None, false),
            (None, Some("2025-03-01"), None, false),
            (Some(Couple), None, Some("2026-11-01"), true),
            (None, None, Some("2027-02-01"), true),
            (None, None, Some("2026-10-01"), false),
        ] {
            let children: Vec<_> = child.into_iter().map(day).collect();
            let hint = Hint::read(household, birth.map(day), &children, day("2026-11-23"));
            let found = hint.is_for_them();
            assert_eq!(found, is_for_them, "{household:?} {children:?} {birth:?}");
        }
    }
}
