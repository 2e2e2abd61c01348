//! What is asked of a person on a day: the law's hours, unless a decision lowered them.

use chrono::NaiveDate;

use super::{HoursMotive, HoursTarget, WeeklyHours};
use crate::person::past_date;
use crate::text::{self, LINE_LIMIT};
use crate::violation::{Violation, Violations};

/// Hours a week asked on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AskedHours<'a> {
    /// The law's marks.
    pub rule: WeeklyHours,
    /// The decision that lowers them, when one holds.
    pub lowered: Option<&'a HoursTarget>,
}

impl WeeklyHours {
    /// Least minutes a week the rule asks for.
    #[must_use]
    pub fn min_minutes(self) -> u32 {
        self.min.saturating_mul(60)
    }
}

impl<'a> AskedHours<'a> {
    /// What is asked on a day: the rule in force, lowered by the latest decision that holds. None before the law.
    #[must_use]
    pub fn on(
        day: NaiveDate,
        decisions: impl IntoIterator<Item = &'a HoursTarget>,
    ) -> Option<Self> {
        let holding = decisions.into_iter().filter(|target| target.holds_on(day));
        Some(Self {
            rule: WeeklyHours::on(day)?,
            lowered: holding.max_by_key(|target| (target.decided_on, target.id)),
        })
    }

    /// Minutes a week asked; 0 when the person is exempted. Never more than the law asks for.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        let asked = self
            .lowered
            .map_or(u32::MAX, |target| target.weekly_minutes);
        asked.min(self.rule.min_minutes())
    }
}

impl HoursTarget {
    /// Whether the decision holds on a day.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.decided_on <= day && self.until.is_none_or(|until| day <= until)
    }

    /// Checks the decision: taken already, below what the law asks for, explained when no motive of the law fits.
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check(&self, today: NaiveDate) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        wrong.check("decidedOn", past_date(self.decided_on, today));
        if self.until.is_some_and(|until| until < self.decided_on) {
            wrong.add("until", Violation::EndBeforeStart);
        }
        // Decided before the law: measured against the rule of today.
        let rule = WeeklyHours::on(self.decided_on).or_else(|| WeeklyHours::on(today));
        let max = rule.map_or(0, WeeklyHours::min_minutes);
        if self.weekly_minutes > max {
            let max = i64::from(max);
            wrong.add("weeklyMinutes", Violation::OutOfRange { min: 0, max });
        }
        match &self.detail {
            None if self.motive == HoursMotive::Other => wrong.add("detail", Violation::Missing),
            None => {}
            Some(detail) => wrong.check("detail", text::check_text(detail, LINE_LIMIT)),
        }
        wrong.into_result()
    }
}

#[cfg(test)]
mod tests;
