//! Hours planned and hours done, computed from the week and the days: nobody counts them by hand.

use chrono::NaiveDate;

use super::{Completion, PmsmpBilan};
use crate::pmsmp::Pmsmp;

/// Minutes planned up to a day: those of the week day by day, else those of a week for each week begun. None when no week
/// was said.
#[must_use]
pub(super) fn planned_minutes(pmsmp: &Pmsmp, until: Option<NaiveDate>) -> Option<u32> {
    if !pmsmp.schedule.is_empty() {
        return Some(pmsmp.planned_minutes(until));
    }
    let (first, last) = (pmsmp.starts_on?, pmsmp.last_day()?);
    let last = until.map_or(last, |until| last.min(until));
    let days = last
        .signed_duration_since(first)
        .num_days()
        .checked_add(1)?;
    let weeks = u32::try_from(days).unwrap_or(0).div_ceil(7);
    pmsmp.weekly_minutes.map(|week| week.saturating_mul(weeks))
}

impl PmsmpBilan {
    /// Minutes planned up to the last day the bilan tells.
    #[must_use]
    pub fn planned_minutes(&self, pmsmp: &Pmsmp) -> Option<u32> {
        planned_minutes(pmsmp, self.last_day_of(pmsmp))
    }

    /// Minutes done: those planned up to the last day, without those missed; none at all when nobody came.
    #[must_use]
    pub fn done_minutes(&self, pmsmp: &Pmsmp) -> Option<u32> {
        match self.completion? {
            Completion::NoShow => Some(0),
            Completion::Complete | Completion::Partial => {
                let missed = self.missed_minutes.unwrap_or(0);
                let planned = self.planned_minutes(pmsmp)?;
                Some(planned.saturating_sub(missed))
            }
        }
    }
}
