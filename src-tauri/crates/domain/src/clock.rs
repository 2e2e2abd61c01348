//! Time and chance come from outside: the shell and the tests choose them.

use chrono::{NaiveDate, NaiveDateTime};

/// One instant, both as the machine counts it and as the wall shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// Milliseconds since 1970, UTC.
    pub millis: u64,
    /// Local date and time.
    pub local: NaiveDateTime,
}

impl Now {
    /// The local date.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.local.date()
    }
}

/// Where the time comes from.
pub trait Clock: Send + Sync {
    /// Returns the present instant.
    fn now(&self) -> Now;
}

/// The system gave no random bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no random bytes from the system")]
pub struct NoEntropy;

/// Where chance comes from.
pub trait Entropy: Send + Sync {
    /// Fills `bytes` with random ones.
    ///
    /// # Errors
    /// [`NoEntropy`] when the source fails.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoEntropy>;
}
