//! What this crate's tests share: a repeatable chance, a hand-set clock, an opened vault.

use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{NaiveDate, TimeDelta};
use tempfile::TempDir;
use trame_domain::clock::{Entropy, NoEntropy, Now};

use super::{KdfProfile, Vault};
use crate::key::Key;
use crate::recovery::RecoveryWords;

pub(crate) const PASSPHRASE: &str = "Épi-7 girafe, prune !";

/// Repeatable bytes (splitmix64): never outside tests.
pub(crate) struct Counter(AtomicU64);

impl Counter {
    pub(crate) fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }
}

impl Entropy for Counter {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        for byte in bytes {
            let step = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
            let mixed = (step ^ (step >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            *byte = (mixed ^ (mixed >> 31)).to_le_bytes()[0];
        }
        Ok(())
    }
}

/// The instant `minutes` after Monday 5 January 2026, 8:00.
pub(crate) fn at(minutes: i64) -> Now {
    let start = NaiveDate::from_ymd_opt(2026, 1, 5)
        .unwrap()
        .and_hms_opt(8, 0, 0)
        .unwrap();
    let local = start + TimeDelta::minutes(minutes);
    Now {
        millis: u64::try_from(local.and_utc().timestamp_millis()).unwrap(),
        local,
    }
}

pub(crate) struct Opened {
    pub(crate) dir: TempDir,
    pub(crate) vault: Vault,
    pub(crate) key: Key,
    pub(crate) words: RecoveryWords,
    pub(crate) chance: Counter,
}

pub(crate) fn opened() -> Opened {
    let dir = tempfile::tempdir().unwrap();
    let vault = Vault::at(dir.path());
    let chance = Counter::new(1);
    let (key, words) = vault
        .create(PASSPHRASE, &chance, KdfProfile::FLOOR)
        .unwrap();
    Opened {
        dir,
        vault,
        key,
        words,
        chance,
    }
}
