//! What a rule found, with the facts its sentence needs.

use chrono::NaiveDate;

/// What is wrong, missing or worth a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// No object chosen.
    NoObject,
    /// Several objects.
    SeveralObjects {
        /// How many.
        count: usize,
    },
    /// No first or last day.
    NoDates,
    /// The last day comes before the first.
    EndBeforeStart,
    /// It was stopped before its first day.
    StoppedBeforeStart,
    /// Longer than a month from date to date.
    TooLong {
        /// Last day it may have.
        limit: NaiveDate,
    },
}
