//! What journeys share: a clock one sets, a base in a folder that goes away.

pub mod host;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, NaiveDateTime};
use serde_json::{Value, json};
use trame_app::{ApiError, App, DemoPlan, Env, OsEntropy, dispatch};
use trame_domain::clock::{Clock, Now};
use trame_store::KdfProfile;

/// A passphrase strong enough for every test base.
pub const PASSPHRASE: &str = "tilleul marche cuivre lanterne brume sabot onze";

/// A clock that stands still until it is moved; local time is UTC.
#[derive(Clone)]
pub struct TestClock(Arc<AtomicU64>);

impl TestClock {
    /// Stops at a local date and time such as `2026-11-23T09:00:00`; at 1970 when it is none.
    #[must_use]
    pub fn at(text: &str) -> Self {
        let local: NaiveDateTime = text.parse().unwrap_or_default();
        let millis = u64::try_from(local.and_utc().timestamp_millis()).unwrap_or(0);
        Self(Arc::new(AtomicU64::new(millis)))
    }

    /// Moves on.
    pub fn pass_seconds(&self, seconds: u64) {
        self.0.fetch_add(seconds * 1_000, Ordering::SeqCst);
    }

    /// Moves on by whole days.
    pub fn pass_days(&self, days: u64) {
        self.pass_seconds(days * 86_400);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Now {
        let millis = self.0.load(Ordering::SeqCst);
        let at = i64::try_from(millis)
            .ok()
            .and_then(DateTime::from_timestamp_millis);
        Now {
            millis,
            local: at.map(|at| at.naive_utc()).unwrap_or_default(),
        }
    }
}

/// An application on a real encrypted base in a temporary folder.
pub struct Bench {
    /// The application.
    pub app: Arc<App>,
    /// Its clock.
    pub clock: TestClock,
    folder: tempfile::TempDir,
}

impl Bench {
    /// A machine where Trame never ran, on Monday 23 November 2026 at nine.
    ///
    /// # Panics
    /// When the temporary folder cannot be made.
    #[must_use]
    #[expect(
        clippy::expect_used,
        reason = "test support: without a folder there is no test"
    )]
    pub fn fresh() -> Self {
        let folder = tempfile::tempdir().expect("temporary folder");
        let clock = TestClock::at("2026-11-23T09:00:00");
        let app = App::open(folder.path().join("base"), env(&clock));
        Self { app, clock, folder }
    }

    /// A base created and open.
    #[must_use]
    pub fn open() -> Self {
        let bench = Self::fresh();
        bench.call("create_base", json!({ "name": "Camille Exemple", "structure": "Maison de l’insertion", "territory": "Toulouse Nord", "passphrase": PASSPHRASE }));
        bench
    }

    /// A base with an invented caseload.
    ///
    /// # Panics
    /// When the caseload cannot be written.
    #[must_use]
    #[expect(
        clippy::expect_used,
        reason = "test support: without data there is no test"
    )]
    pub fn with_people(people: u32) -> Self {
        let bench = Self::open();
        bench
            .app
            .fill_demo(DemoPlan { people, seed: 2026 })
            .expect("invented caseload");
        bench
    }

    /// The folder of the base.
    #[must_use]
    pub fn base(&self) -> PathBuf {
        self.folder.path().join("base")
    }

    /// The folder around the base.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Closes the application and opens it again on the same folder, locked.
    pub fn restart(&mut self) {
        self.app.lock();
        let elsewhere = self.folder.path().join("nowhere");
        // The first application lets go of the folder before the second takes it.
        self.app = App::open(elsewhere, env(&self.clock));
        self.app = App::open(self.base(), env(&self.clock));
    }

    /// Runs a command.
    ///
    /// # Errors
    /// What the command answers instead.
    pub fn try_call(&self, command: &str, input: Value) -> Result<Value, ApiError> {
        dispatch(&self.app, command, input)
    }

    /// Runs a command that must succeed.
    ///
    /// # Panics
    /// When it does not.
    #[must_use]
    #[expect(clippy::panic, reason = "test support: the journey stops here")]
    pub fn answer(&self, command: &str, input: Value) -> Value {
        match self.try_call(command, input) {
            Ok(answer) => answer,
            Err(error) => panic!("{command}: {error:?}"),
        }
    }

    /// Runs a command that must succeed, for its effect.
    pub fn call(&self, command: &str, input: Value) {
        drop(self.answer(command, input));
    }

    /// Runs a command that must fail; returns its error.
    ///
    /// # Panics
    /// When it succeeds.
    #[must_use]
    #[expect(clippy::panic, reason = "test support: the journey stops here")]
    pub fn refusal(&self, command: &str, input: Value) -> ApiError {
        match self.try_call(command, input) {
            Ok(answer) => panic!("{command} should be refused, answered {answer}"),
            Err(error) => error,
        }
    }

    /// Opens the dossier of an invented person; returns the id.
    pub fn person(&self, last: &str, first: &str) -> String {
        let file = self.answer(
            "create_person",
            json!({ "person": { "birthName": last, "firstName": first } }),
        );
        text(&file, "/id")
    }
}

/// An environment for tests: a set clock, the cheapest accepted derivation of keys.
#[must_use]
pub fn env(clock: &TestClock) -> Env {
    Env {
        clock: Box::new(clock.clone()),
        entropy: Box::new(OsEntropy),
        log: Box::new(|_| {}),
        kdf: KdfProfile::FLOOR,
    }
}

/// The text at a JSON pointer; empty when there is none.
#[must_use]
pub fn text(value: &Value, pointer: &str) -> String {
    value
        .pointer(pointer)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

/// The bytes of a base64 text; empty when it is none.
#[must_use]
pub fn base64_bytes(text: &str) -> Vec<u8> {
    STANDARD.decode(text).unwrap_or_default()
}
