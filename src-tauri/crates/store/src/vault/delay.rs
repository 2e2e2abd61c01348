//! Slower after each failure. A comfort against a passing colleague: a stolen file is guessed elsewhere, without delay.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::error::StoreError;
use crate::files;

const LONGEST: u64 = 30;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Failures {
    count: u32,
    last_millis: u64,
}

/// The failures of one folder, kept across restarts.
#[derive(Debug)]
pub(crate) struct Delay {
    path: PathBuf,
    failures: Failures,
}

impl Delay {
    pub(crate) fn read(dir: &Path) -> Self {
        let path = dir.join("essais.json");
        let read = fs::read(&path).ok();
        let failures = read.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        Self {
            path,
            failures: failures.unwrap_or_default(),
        }
    }

    /// Refuses while the delay runs.
    pub(crate) fn check(&mut self, now_millis: u64) -> Result<(), StoreError> {
        let wait = wait_after(self.failures.count) * 1000;
        if wait == 0 {
            return Ok(());
        }
        let Some(elapsed) = now_millis.checked_sub(self.failures.last_millis) else {
            // The clock went back: the wait starts again from now, instead of lasting until the old date.
            self.failures.last_millis = now_millis;
            self.write();
            return Err(StoreError::Delayed {
                seconds: wait / 1000,
            });
        };
        match wait.checked_sub(elapsed) {
            None | Some(0) => Ok(()),
            Some(left) => Err(StoreError::Delayed {
                seconds: left.div_ceil(1000),
            }),
        }
    }

    pub(crate) fn failed(&mut self, now_millis: u64) {
        self.failures.count = self.failures.count.saturating_add(1);
        self.failures.last_millis = now_millis;
        self.write();
    }

    pub(crate) fn reset(&mut self) {
        self.failures = Failures::default();
        files::remove_if_there(&self.path).ok();
    }

    fn write(&self) {
        // Without this file there is no delay, which is no reason to answer something else than « wrong passphrase ».
        if let Ok(bytes) = serde_json::to_vec(&self.failures) {
            files::write_atomic(&self.path, &bytes).ok();
        }
    }
}

/// 1, 2, 4 … 30 s after the first, second, third … failure.
fn wait_after(failures: u32) -> u64 {
    match failures.checked_sub(1) {
        None => 0,
        Some(doublings) => 1u64.checked_shl(doublings).unwrap_or(LONGEST).min(LONGEST),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(delay: &mut Delay, now: u64) -> Option<u64> {
        match delay.check(now) {
            Ok(()) => None,
            Err(StoreError::Delayed { seconds }) => Some(seconds),
            Err(other) => panic!("{other:?}"),
        }
    }

    #[test]
    fn doubles_up_to_thirty_seconds_across_restarts() {
        let dir = tempfile::tempdir().unwrap();
        let mut now = 1_000_000;
        assert_eq!(refused(&mut Delay::read(dir.path()), now), None);
        for expected in [1, 2, 4, 8, 16, 30, 30] {
            Delay::read(dir.path()).failed(now);
            assert_eq!(refused(&mut Delay::read(dir.path()), now), Some(expected));
            now += expected * 1000 - 1;
            assert_eq!(refused(&mut Delay::read(dir.path()), now), Some(1));
            now += 1;
            assert_eq!(refused(&mut Delay::read(dir.path()), now), None);
        }
        Delay::read(dir.path()).reset();
        assert_eq!(refused(&mut Delay::read(dir.path()), now), None);
        assert_eq!(wait_after(u32::MAX), 30);
    }

    #[test]
    fn a_clock_gone_back_waits_the_delay_once() {
        let dir = tempfile::tempdir().unwrap();
        Delay::read(dir.path()).failed(9_000_000);
        assert_eq!(refused(&mut Delay::read(dir.path()), 5_000), Some(1));
        assert_eq!(refused(&mut Delay::read(dir.path()), 6_000), None);
    }

    #[test]
    fn a_damaged_file_counts_no_failure() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("essais.json"), b"{").unwrap();
        assert_eq!(refused(&mut Delay::read(dir.path()), 0), None);
    }
}
