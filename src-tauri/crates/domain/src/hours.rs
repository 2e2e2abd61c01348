//! Hours of activity a week that a contract is measured against: a rule that changes with the law, hence dated.

use chrono::NaiveDate;

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
