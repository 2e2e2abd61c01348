//! Hours of activity a week that a contract is measured against: a rule that changes with the law, hence dated.

mod childcare;
mod target;
mod week;

use chrono::NaiveDate;

use crate::code::coded;
use crate::id::Id;
use crate::person::PersonId;

pub use self::childcare::is_lone_parent_short_of_care;
pub use self::target::AskedHours;
pub use self::week::{Assumed, Week, minutes_by_week, minutes_in, minutes_this_week};

coded! {
    /// Why less is asked of a person than the law's hours: code du travail L. 5411-6 as the press of 2024 sums it up
    /// (read on 2026-11-23; the text itself was not): on request, health, disability or invalidity, carers, parents
    /// alone without childcare for a child under 12. Otherwise hours are adapted, not brought to zero.
    HoursMotive {
        /// Santé, handicap ou invalidité.
        Health = "sante_handicap",
        /// Proche aidant.
        Carer = "aidant",
        /// Parent isolé sans mode de garde pour un enfant de moins de 12 ans.
        LoneParent = "parent_isole",
        /// Autre motif, écrit en clair.
        Other = "autre",
    }
}

/// Hours a week asked of a person instead of the law's; the latest decision counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoursTarget {
    /// Identifier.
    pub id: Id<Self>,
    /// Whose.
    pub person: PersonId,
    /// Day it was decided.
    pub decided_on: NaiveDate,
    /// Minutes a week asked; 0 is an exemption.
    pub weekly_minutes: u32,
    /// Why.
    pub motive: HoursMotive,
    /// Why, in words; needed for [`HoursMotive::Other`].
    pub detail: Option<String>,
    /// Last day it holds; none until it is looked at again.
    pub until: Option<NaiveDate>,
}

/// The marks in force from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeeklyHours {
    /// First day it applies.
    pub valid_from: NaiveDate,
    /// Hours a week the plan should reach, unless the situation of the person lowers it.
    pub min: u32,
    /// Hours a week beyond which the plan asks for more than usual.
    pub max: u32,
}

/// At least 15 h: code du travail L. 5411-6 as written by the « plein emploi » act (loi 2023-1196 of 18 December 2023,
/// décret 2024-1244 of 30 December 2024), in force on 1 January 2025; read on 2026-11-23. The 20 h are the upper end of
/// the range the services publish (data·inclusion, weekly volume), not an obligation.
const RULES: &[WeeklyHours] = &[WeeklyHours {
    valid_from: day(2025, 1, 1),
    min: 15,
    max: 20,
}];

const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => NaiveDate::MIN,
    }
}

impl WeeklyHours {
    /// The marks in force on a day; none before the first rule.
    #[must_use]
    pub fn on(day: NaiveDate) -> Option<Self> {
        let rules = RULES.iter().filter(|rule| rule.valid_from <= day);
        rules.max_by_key(|rule| rule.valid_from).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fifteen_hours_from_the_first_of_january_2025() {
        let on = |text: &str| WeeklyHours::on(text.parse().unwrap());
        assert_eq!(on("2024-12-31"), None);
        let rule = on("2025-01-01").unwrap();
        assert_eq!((rule.min, rule.max), (15, 20));
        assert_eq!(on("2026-11-23"), Some(rule));
    }
}
