//! What is wrong with a value somebody gave: pure facts, worded in French by the application layer.

use std::collections::BTreeMap;

/// One thing wrong with one field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Violation {
    /// The field must be filled in.
    Missing,
    /// More than `limit` characters.
    TooLong {
        /// Characters allowed.
        limit: usize,
        /// Characters found.
        found: usize,
    },
    /// Not a date of the calendar.
    NotADate,
    /// A date after today where only the past makes sense.
    InTheFuture,
    /// A date before today where only what is to come makes sense.
    InThePast,
    /// A date so far ahead that it must be a slip.
    TooFarAhead,
    /// A date so far back that it must be a slip.
    TooLongAgo,
    /// The end comes before the start.
    EndBeforeStart,
    /// A day after the last one it may be.
    AfterEnd,
    /// A day before the first one.
    BeforeStart,
    /// A day before the last one, of what is told once it is over.
    BeforeLastDay,
    /// A day before that of the bilan it is about.
    BeforeBilan,
    /// A moment before the accident it is about.
    BeforeAccident,
    /// More time missed or done than was planned.
    MoreThanPlanned {
        /// Minutes planned.
        most: u32,
    },
    /// Technical skills are looked at for a recruitment only.
    OnlyForRecruitment,
    /// Said of something that is not closed.
    NotClosed,
    /// Not an e-mail address.
    NotAnEmail,
    /// Not a phone number.
    NotAPhone,
    /// Not a five-digit postcode.
    NotAPostcode,
    /// Not a five-character INSEE code of a commune.
    NotACommuneCode,
    /// A code that the list in force does not have.
    UnknownCode,
    /// A number outside `min..=max`.
    OutOfRange {
        /// Smallest value allowed.
        min: i64,
        /// Greatest value allowed.
        max: i64,
    },
    /// A frein needs its impact.
    ImpactMissing,
    /// An impact goes with an active frein only.
    ImpactWithoutFrein,
    /// Characters that are not text (control codes).
    NotText,
    /// More than `limit` entries in a list.
    TooMany {
        /// Entries allowed.
        limit: usize,
        /// Entries found.
        found: usize,
    },
    /// Not a code APE: four digits and a letter.
    NotAnApe,
    /// Not a code ROME: a letter from A to N and four digits.
    NotARomeCode,
    /// Not a code of appellation: five or six digits.
    NotAnAppellation,
    /// A stretch of time that no week has.
    NotAWeek,
    /// A number that looks like a NIR, which Trame does not keep (décret 2019-341, read on 2026-11-23).
    LooksLikeNir,
}

/// Everything wrong with an input, by field path, all at once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Violations(BTreeMap<String, Violation>);

impl Violations {
    /// Returns an empty collection.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes what is wrong with a field; the first thing found stays.
    pub fn add(&mut self, field: impl Into<String>, violation: Violation) {
        self.0.entry(field.into()).or_insert(violation);
    }

    /// Notes the outcome of a check, if it found something.
    pub fn check(&mut self, field: &str, outcome: Result<(), Violation>) {
        if let Err(violation) = outcome {
            self.add(field, violation);
        }
    }

    /// Notes everything another check found.
    pub fn extend(&mut self, outcome: Result<(), Self>) {
        for (field, violation) in outcome.err().iter().flat_map(Self::iter) {
            self.add(field, violation);
        }
    }

    /// The fields in order, each with what is wrong.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Violation)> {
        self.0
            .iter()
            .map(|(field, violation)| (field.as_str(), *violation))
    }

    /// `Ok` when nothing is wrong.
    ///
    /// # Errors
    /// Returns the collection itself when it holds anything.
    pub fn into_result(self) -> Result<(), Self> {
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }
}
