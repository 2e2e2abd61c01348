//! Where time, chance and the log come from.

use chrono::{Local, Utc};
use trame_domain::clock::{Clock, Entropy, NoEntropy, Now};

/// What a host lends to the application.
pub struct Env {
    /// Time.
    pub clock: Box<dyn Clock>,
    /// Chance.
    pub entropy: Box<dyn Entropy>,
    /// One line of log: names of commands, durations, ids, causes. Never names of people nor what they said.
    pub log: Box<dyn Fn(&str) + Send + Sync>,
    /// How dear a guess of the passphrase is; only tests lower it, to the accepted floor.
    pub kdf: trame_store::KdfProfile,
}

impl Env {
    /// The real ones; the log goes nowhere until the host sets it.
    #[must_use]
    pub fn system() -> Self {
        Self {
            clock: Box::new(SystemClock),
            entropy: Box::new(OsEntropy),
            log: Box::new(|_| {}),
            kdf: trame_store::KdfProfile::STANDARD,
        }
    }
}

/// The clock of this machine.
#[derive(Debug, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Now {
        let millis = u64::try_from(Utc::now().timestamp_millis()).unwrap_or(0);
        Now {
            millis,
            local: Local::now().naive_local(),
        }
    }
}

/// Random bytes of the operating system.
#[derive(Debug, Clone, Copy)]
pub struct OsEntropy;

impl Entropy for OsEntropy {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        getrandom::fill(bytes).map_err(|_| NoEntropy)
    }
}
