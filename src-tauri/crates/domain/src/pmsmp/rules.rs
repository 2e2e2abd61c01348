//! What the law and good practice ask of a PMSMP: pure functions over a person’s history, each finding with its
//! article, the dates its rule holds and its level. An unknown fact never blocks; it is told when it matters.

pub mod calendar;
mod case;
mod content;
mod fault;
mod hours;
mod people;
mod presence;
mod renewal;
mod report;
mod rulebook;
mod term;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod watch;
mod week;
mod windows;

use chrono::{NaiveDate, NaiveDateTime};

pub use self::case::{Case, History, Renews, Subject};
pub use self::fault::{Fault, Scope};
use self::report::Report;
pub use self::rulebook::{RULES, Rule, RuleCode, rule_on};
pub use self::term::month_limit;
pub use self::watch::{DECLARED_WITHIN, TOLD_WITHIN};
pub use self::windows::{DAYS_WITH_A_HOST, busiest};
use crate::code::coded;

coded! {
    /// How much a finding weighs.
    Level {
        /// The convention cannot be asked for like this.
        Blocking = "bloquant",
        /// Worth a look.
        Warning = "alerte",
        /// Something is to be done before an instant.
        Timer = "minuteur",
    }
}

/// One rule that one PMSMP of a history does not keep, or something to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which PMSMP: its place in [`History::cases`].
    pub case: usize,
    /// The rule, as it was on the first day of that PMSMP.
    pub rule: &'static Rule,
    /// How much it weighs.
    pub level: Level,
    /// Wire name of the field it stands next to.
    pub field: Option<&'static str>,
    /// First day it is about: of the 12 months for PM-06 and PM-07.
    pub from: Option<NaiveDate>,
    /// Last day it is about.
    pub to: Option<NaiveDate>,
    /// The instant a timer runs to; what is left is counted by whoever shows it.
    pub due: Option<NaiveDateTime>,
    /// Whether something is only missing, rather than wrong.
    pub is_missing: bool,
    /// What is wrong, to be worded.
    pub fault: Fault,
}

/// Checks every PMSMP of a person; findings in the order of the cases, then of the codes.
#[must_use]
pub fn check(history: &History) -> Vec<Finding> {
    let mut report = Report::new(history);
    term::check(&mut report);
    renewal::check(&mut report);
    windows::check(&mut report);
    hours::check(&mut report);
    week::check(&mut report);
    people::check(&mut report);
    content::check(&mut report);
    watch::check(&mut report);
    report.into_findings()
}
