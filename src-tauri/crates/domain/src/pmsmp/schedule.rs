//! The week of a PMSMP: when the person is expected, day by day.

use std::fmt;
use std::str::FromStr;

/// Minutes of a day.
pub const DAY: u16 = 24 * 60;

/// Most stretches of presence in a week: four a day.
pub const SLOTS_LIMIT: usize = 28;

/// A stretch of presence. One that ends at or before it starts goes past midnight, into the next day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot {
    /// Day it starts, 1 for Monday to 7 for Sunday.
    pub weekday: u8,
    /// Minute of that day it starts, under [`DAY`].
    pub start: u16,
    /// Minute it ends, under or equal to [`DAY`].
    pub end: u16,
}

/// Stretches of presence of a usual week, as they were typed: overlaps and empty stretches are kept, and told by the
/// rules. As text, `1 08:30-12:00;1 13:00-17:00`, by day and time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Schedule {
    slots: Vec<Slot>,
}

/// A text that is no schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a schedule")]
pub struct NotASchedule;

impl Slot {
    /// Minutes from its start to its end, past midnight if need be; 0 when both are the same.
    #[must_use]
    pub fn minutes(self) -> u32 {
        if self.start == self.end {
            0
        } else if self.end > self.start {
            u32::from(self.end - self.start)
        } else {
            u32::from(DAY - self.start) + u32::from(self.end)
        }
    }

    fn is_possible(self) -> bool {
        (1..=7).contains(&self.weekday) && self.start < DAY && self.end <= DAY
    }
}

impl Schedule {
    /// Puts stretches in order; none when one of them is not in a week.
    #[must_use]
    pub fn new(mut slots: Vec<Slot>) -> Option<Self> {
        slots.sort();
        slots
            .iter()
            .all(|slot| slot.is_possible())
            .then_some(Self { slots })
    }

    /// The stretches, by day and time.
    #[must_use]
    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }

    /// Whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// Minutes of the stretches that start on a day of the week (1 to 7).
    #[must_use]
    pub fn minutes_on(&self, weekday: u8) -> u32 {
        let day = self.slots.iter().filter(|slot| slot.weekday == weekday);
        day.map(|slot| slot.minutes()).sum()
    }

    /// Minutes of the whole week.
    #[must_use]
    pub fn weekly_minutes(&self) -> u32 {
        self.slots.iter().map(|slot| slot.minutes()).sum()
    }
}

impl fmt::Display for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, slot) in self.slots.iter().enumerate() {
            let comma = if at == 0 { "" } else { ";" };
            write!(
                f,
                "{comma}{} {:02}:{:02}-{:02}:{:02}",
                slot.weekday,
                slot.start / 60,
                slot.start % 60,
                slot.end / 60,
                slot.end % 60
            )?;
        }
        Ok(())
    }
}

impl FromStr for Schedule {
    type Err = NotASchedule;

    fn from_str(text: &str) -> Result<Self, NotASchedule> {
        let slots: Option<Vec<Slot>> = text
            .split(';')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .map(slot)
            .collect();
        slots.and_then(Self::new).ok_or(NotASchedule)
    }
}

fn slot(text: &str) -> Option<Slot> {
    let (weekday, times) = text.split_once(' ')?;
    let (start, end) = times.split_once('-')?;
    Some(Slot {
        weekday: weekday.parse().ok()?,
        start: minute(start)?,
        end: minute(end)?,
    })
}

fn minute(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour <= 24 && minute < 60).then_some(hour * 60 + minute)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_is_written_and_read_back() {
        let week: Schedule = "2 13:00-17:00;1 08:30-12:00; 1 13:00-17:00"
            .parse()
            .unwrap();
        assert_eq!(
            week.to_string(),
            "1 08:30-12:00;1 13:00-17:00;2 13:00-17:00"
        );
        assert_eq!(week.minutes_on(1), 210 + 240);
        assert_eq!(week.weekly_minutes(), 210 + 480);
        assert_eq!("".parse::<Schedule>(), Ok(Schedule::default()));
    }

    #[test]
    fn a_night_goes_past_midnight_and_an_empty_stretch_counts_for_nothing() {
        let night: Schedule = "5 21:00-05:00;6 08:00-08:00".parse().unwrap();
        assert_eq!(night.minutes_on(5), 8 * 60);
        assert_eq!(night.minutes_on(6), 0);
        let evening: Schedule = "7 20:00-24:00".parse().unwrap();
        assert_eq!(evening.weekly_minutes(), 240);
    }

    #[test]
    fn what_is_not_a_week_is_refused() {
        for text in [
            "8 08:00-12:00",
            "0 08:00-12:00",
            "1 24:00-12:00",
            "1 08:60-12:00",
            "1 08:00",
            "lundi",
            "1 08:00-25:00",
            "1 24:30-24:40",
        ] {
            assert_eq!(text.parse::<Schedule>(), Err(NotASchedule), "{text}");
        }
    }
}
