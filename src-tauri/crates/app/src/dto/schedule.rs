//! The week of an immersion on the wire.

use serde::{Deserialize, Serialize};
use trame_domain::pmsmp::schedule::{Schedule, Slot};
use trame_domain::violation::{Violation, Violations};
use ts_rs::TS;

/// A stretch of presence; one that ends at or before it starts goes past midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WeekSlot {
    /// 1 for Monday to 7 for Sunday.
    pub weekday: u8,
    /// Minute of the day it starts.
    pub start: u16,
    /// Minute of the day it ends, 1440 at most.
    pub end: u16,
}

/// The week as the window reads it.
pub(crate) fn week_slots(schedule: &Schedule) -> Vec<WeekSlot> {
    let slots = schedule.slots().iter();
    slots
        .map(|slot| WeekSlot {
            weekday: slot.weekday,
            start: slot.start,
            end: slot.end,
        })
        .collect()
}

/// Reads a week; what no week has is noted against `field`.
pub(crate) fn read_week(slots: &[WeekSlot], field: &str, wrong: &mut Violations) -> Schedule {
    let slots = slots.iter().map(|slot| Slot {
        weekday: slot.weekday,
        start: slot.start,
        end: slot.end,
    });
    Schedule::new(slots.collect()).unwrap_or_else(|| {
        wrong.add(field, Violation::NotAWeek);
        Schedule::default()
    })
}
