//! Support of the unit tests: a fixed clock, chance that repeats itself, a base in a temporary folder.

use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{DateTime, NaiveDate};
use tempfile::TempDir;
use trame_domain::clock::{Entropy, NoEntropy, Now};
use trame_domain::id::Id;
use trame_domain::person::Person;

use crate::key::Key;
use crate::store::Store;
use crate::write::Context;

/// Counts instead of drawing.
#[derive(Default)]
pub(crate) struct Counting(AtomicU64);

impl Entropy for Counting {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        let count = self.0.fetch_add(1, Ordering::Relaxed).to_be_bytes();
        bytes.fill(0);
        for (byte, digit) in bytes.iter_mut().rev().zip(count.iter().rev()) {
            *byte = *digit;
        }
        Ok(())
    }
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn now(second: u64) -> Now {
    let millis = 1_795_000_000_000 + second * 1000;
    let local = DateTime::from_timestamp_millis(i64::try_from(millis).unwrap()).unwrap();
    Now {
        millis,
        local: local.naive_utc(),
    }
}

/// A base and what writing to it takes.
pub(crate) struct Bench {
    pub(crate) dir: TempDir,
    pub(crate) store: Store,
    pub(crate) chance: Counting,
}

pub(crate) fn bench() -> Bench {
    let dir = tempfile::tempdir().unwrap();
    let chance = Counting::default();
    let key = Key::from_slice(&[7; 32]).unwrap();
    let store = Store::create(&dir.path().join("trame.db"), &key, &chance).unwrap();
    Bench { dir, store, chance }
}

/// A context at `second`; a macro-free way to borrow only the chance.
pub(crate) fn at<'a>(chance: &'a Counting, second: u64, author: &'a str) -> Context<'a> {
    Context {
        now: now(second),
        author,
        entropy: chance,
    }
}

pub(crate) fn id<K>(number: u8) -> Id<K> {
    Id::new(1_795_000_000_000, [number; 10])
}

pub(crate) fn person(number: u8) -> Person {
    Person {
        id: id(number),
        birth_name: "Diallo".into(),
        usage_name: None,
        first_name: "Awa".into(),
        birth_date: None,
        phone: None,
        email: None,
        address: None,
        postcode: None,
        commune_code: None,
        commune_name: None,
        household: None,
        expected_birth: None,
        work_situation: None,
        work_situation_since: None,
        education_level: None,
        rqth: None,
        caf_number: None,
        ft_number: None,
    }
}
