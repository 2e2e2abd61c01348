//! Whether the motive « parent isolé sans mode de garde » is worth talking about: proposed, never decided.

use chrono::{Months, NaiveDate};

use super::WeeklyHours;
use crate::person::Household;

/// A child under that age counts for the motive (see [`super::HoursMotive::LoneParent`]).
const AGE_YEARS: u32 = 12;

/// Whether somebody lives alone with a child under 12 born by `today`, while less childcare is sure than the hours the
/// law asks for. `children` are months of birth; only the month is known, so the child counts until it ends.
#[must_use]
pub fn is_lone_parent_short_of_care(
    household: Option<Household>,
    children: &[NaiveDate],
    assured_minutes: u32,
    today: NaiveDate,
) -> bool {
    let is_young = |month: &NaiveDate| {
        let end = month.checked_add_months(Months::new(AGE_YEARS * 12 + 1));
        *month <= today && end.is_some_and(|end| end > today)
    };
    let rule = WeeklyHours::on(today);
    household == Some(Household::Alone)
        && children.iter().any(is_young)
        && rule.is_some_and(|rule| assured_minutes < rule.min_minutes())
}

#[cfg(test)]
mod tests {
    use super::is_lone_parent_short_of_care;
    use crate::person::Household::{self, Alone, Couple, Hosted};

    #[test]
    fn alone_a_child_under_twelve_and_less_care_than_the_law_asks_hours() {
        let today = "2026-11-23".parse().unwrap();
        let found = |household: Option<Household>, child: &str, assured| {
            let children: Vec<_> = child.parse().into_iter().collect();
            is_lone_parent_short_of_care(household, &children, assured, today)
        };
        for (household, child, assured, wanted) in [
            (Some(Alone), "2025-02-01", 0, true),
            (Some(Alone), "2025-02-01", 899, true),
            (Some(Alone), "2025-02-01", 900, false),
            // Twelve in the month that runs: perhaps not yet.
            (Some(Alone), "2014-11-01", 0, true),
            (Some(Alone), "2014-10-01", 0, false),
            (Some(Alone), "2027-01-01", 0, false),
            (Some(Alone), "", 0, false),
            (Some(Couple), "2025-02-01", 0, false),
            (Some(Hosted), "2025-02-01", 0, false),
            (None, "2025-02-01", 0, false),
        ] {
            let case = format!("{household:?} {child} {assured}");
            assert_eq!(found(household, child, assured), wanted, "{case}");
        }
    }
}
