//! Hours of the week of a parent: what is sure, what is possible, and the longest stretch of one day.

use super::{Availability, Moment, TimeBudget};

/// How long the moments of a week last, in minutes: content, so that a structure may say otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MomentLengths {
    /// A half-day.
    pub half_day: u32,
    /// One evening.
    pub evening: u32,
    /// Evenings a week.
    pub evenings: u32,
    /// A day of the weekend.
    pub weekend_day: u32,
    /// Days of the weekend.
    pub weekend_days: u32,
}

/// A stretch without a break, the same on several days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// Days it is found on, 1 for Monday to 7 for Sunday.
    pub weekdays: Vec<u8>,
    /// Its moments, those of the first of these days.
    pub moments: Vec<Moment>,
    /// How long it lasts.
    pub minutes: u32,
}

/// Which answers count as free.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counting {
    /// What is sure.
    Assured,
    /// What is sure, and what may be when it is planned.
    WithPossible,
}

/// Days of a week, 1 for Monday to 7 for Sunday.
pub(super) const WEEK: std::ops::RangeInclusive<u8> = 1..=7;

impl MomentLengths {
    /// Minutes of a moment over a week.
    #[must_use]
    pub fn of_week(&self, moment: Moment) -> u32 {
        match moment {
            Moment::Evenings => self.evening.saturating_mul(self.evenings),
            Moment::Weekend => self.weekend_day.saturating_mul(self.weekend_days),
            Moment::MondayMorning
            | Moment::MondayAfternoon
            | Moment::TuesdayMorning
            | Moment::TuesdayAfternoon
            | Moment::WednesdayMorning
            | Moment::WednesdayAfternoon
            | Moment::ThursdayMorning
            | Moment::ThursdayAfternoon
            | Moment::FridayMorning
            | Moment::FridayAfternoon => self.half_day,
        }
    }

    /// Minutes of a moment on one day.
    fn of_day(&self, moment: Moment) -> u32 {
        match moment {
            Moment::Evenings => self.evening,
            Moment::Weekend => self.weekend_day,
            other => self.of_week(other),
        }
    }
}

impl Counting {
    fn takes(self, said: Option<Availability>) -> bool {
        match said {
            Some(Availability::Assured) => true,
            Some(Availability::Possible) => self == Self::WithPossible,
            Some(Availability::No) | None => false,
        }
    }
}

/// The moments of a day, in order; each goes straight into the next one.
pub(super) fn moments_of(weekday: u8) -> &'static [Moment] {
    use Moment::*;
    match weekday {
        1 => &[MondayMorning, MondayAfternoon, Evenings],
        2 => &[TuesdayMorning, TuesdayAfternoon, Evenings],
        3 => &[WednesdayMorning, WednesdayAfternoon, Evenings],
        4 => &[ThursdayMorning, ThursdayAfternoon, Evenings],
        5 => &[FridayMorning, FridayAfternoon, Evenings],
        6 | 7 => &[Weekend],
        _ => &[],
    }
}

impl TimeBudget {
    /// Minutes a week of the moments of which exactly that was said.
    #[must_use]
    pub fn minutes(&self, said: Availability, lengths: &MomentLengths) -> u32 {
        let moments = self.iter().filter(|(_, it)| *it == Some(said));
        let lengths = moments.map(|(moment, _)| lengths.of_week(moment));
        lengths.fold(0, u32::saturating_add)
    }

    /// Stretches of a day, in order.
    pub(super) fn stretches(
        &self,
        weekday: u8,
        counting: Counting,
        lengths: &MomentLengths,
    ) -> Vec<Stretch> {
        let of_day = moments_of(weekday);
        let free = of_day.split(|moment| !counting.takes(self.at(*moment)));
        let stretches = free.filter(|moments| !moments.is_empty());
        let stretch = |moments: &[Moment]| Stretch {
            weekdays: vec![weekday],
            moments: moments.to_vec(),
            minutes: moments
                .iter()
                .map(|moment| lengths.of_day(*moment))
                .fold(0, u32::saturating_add),
        };
        stretches.map(stretch).collect()
    }

    /// The longest stretch of one day: its two half-days are joined, and the evening when evenings are said. Days where
    /// the same moments make it are told together.
    #[must_use]
    pub fn longest(&self, counting: Counting, lengths: &MomentLengths) -> Option<Stretch> {
        let all: Vec<Stretch> = WEEK
            .flat_map(|weekday| self.stretches(weekday, counting, lengths))
            .collect();
        let most = all.iter().map(|one| one.minutes).max()?;
        let mut longest = all.iter().filter(|one| one.minutes == most);
        let first = longest.next()?;
        let mut found = first.clone();
        let same = longest.filter(|other| shape(other) == shape(first));
        found.weekdays.extend(same.flat_map(|one| &one.weekdays));
        Some(found)
    }
}

/// Which parts of its day a stretch takes, so that Monday morning is like Tuesday morning.
fn shape(stretch: &Stretch) -> Vec<Option<usize>> {
    let weekday = stretch.weekdays.first().copied().unwrap_or_default();
    let day = moments_of(weekday);
    let place = |moment| day.iter().position(|it| it == moment);
    let parts = stretch.moments.iter().map(place);
    // A weekend is no working day, whatever its place in it.
    let is_weekend = [(weekday > 5).then_some(0)];
    is_weekend.into_iter().chain(parts).collect()
}

#[cfg(test)]
pub(super) mod tests;
