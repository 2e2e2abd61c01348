//! Support of the unit tests: a fixed clock, chance that repeats itself, a base in a temporary folder.

mod contracts;

use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{DateTime, NaiveDate};
use tempfile::TempDir;
use trame_domain::agenda::{Appointment, Attendance, Note};
use trame_domain::category::{Category, CategoryState};
use trame_domain::clock::{Entropy, NoEntropy, Now};
use trame_domain::diagnostic::{CategoryEntry, Diagnostic};
use trame_domain::document::{Document, DocumentKind, DocumentUse};
use trame_domain::dossier::Dossier;
use trame_domain::id::Id;
use trame_domain::person::Person;
use trame_domain::plan::{Action, ActionStatus, Actor, Objective, ObjectiveStatus};

pub(crate) use self::contracts::{bilan, contract, contract_line, hours_target};
use crate::error::StoreError;
use crate::journal::agree::Sample;
use crate::key::Key;
use crate::op::Op;
use crate::record::Record;
use crate::store::Store;
use crate::write::{Change, Context, Tx};

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

impl Bench {
    /// Runs an operation of Zoé's that must succeed.
    pub(crate) fn done(
        &mut self,
        op: Op,
        second: u64,
        change: impl FnOnce(&mut Tx<'_>) -> Result<i64, StoreError>,
    ) -> Change {
        let context = at(&self.chance, second, "Zoé");
        let (_, change) = self.store.write(op, &context, change).unwrap();
        change
    }

    /// Saves a record.
    pub(crate) fn put<R: Record>(&mut self, record: &R) -> Change {
        self.done(Op::LoadDemo, 0, |tx| tx.put(record, None))
    }

    /// Whatever was done, rows say what the journal says.
    pub(crate) fn agrees(&self) {
        let found = self.store.reader().disagreements(Sample::Whole).unwrap();
        assert_eq!(found, []);
    }
}

/// A context at `second`.
pub(crate) fn at<'a>(chance: &'a Counting, second: u64, author: &'a str) -> Context<'a> {
    Context {
        now: now(second),
        author,
        entropy: chance,
    }
}

pub(crate) fn id<K>(number: u8) -> Id<K> {
    Id::new(1_795_000_000_000, [0, 0, 0, 0, 0, 0, 0, 0, 0, number])
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

pub(crate) fn dossier(number: u8) -> Dossier {
    Dossier {
        id: id(number),
        person: id(number),
        referent: "Zoé Martin".into(),
        opened_on: day("2026-01-05"),
        closed_on: None,
        close_reason: None,
        orientation_path: Some("social".into()),
        rsa_from: None,
        orientation_notified_on: Some(day("2026-01-02")),
        territory: None,
    }
}

pub(crate) fn diagnostic(number: u8, person: u8, opened_on: &str) -> Diagnostic {
    Diagnostic {
        id: id(number),
        person: id(person),
        opened_on: day(opened_on),
        closed_on: None,
        pack: "2026.1".into(),
    }
}

pub(crate) fn entry(number: u8, diagnostic: u8, category: Category) -> CategoryEntry {
    CategoryEntry {
        id: id(number),
        diagnostic: id(diagnostic),
        category,
        state: CategoryState::NotDiscussed,
        impact: None,
        words: String::new(),
        note: String::new(),
        note_shared: false,
        confirmed_on: None,
        unchanged_on: None,
    }
}

pub(crate) fn objective(number: u8, person: u8) -> Objective {
    Objective {
        id: id(number),
        person: id(person),
        category: Category::Mobilite,
        code: None,
        label: "Se déplacer seule".into(),
        status: ObjectiveStatus::InProgress,
        priority: Some(1),
        position: 0,
    }
}

pub(crate) fn action(number: u8, objective: u8, due_on: &str) -> Action {
    Action {
        id: id(number),
        objective: id(objective),
        code: Some("mobilite.permis".into()),
        label: "S’inscrire à l’auto-école".into(),
        status: ActionStatus::InProgress,
        actor: Actor::Partner,
        actor_name: Some("Mission locale".into()),
        starts_on: None,
        due_on: Some(day(due_on)),
        proof: None,
        weekly_minutes: Some(90),
        closed_on: None,
        close_reason: None,
        appointment: None,
        pmsmp: None,
        potentialites_answer: None,
        position: 2,
    }
}

pub(crate) fn appointment(
    number: u8,
    person: u8,
    starts_at: &str,
    attendance: Attendance,
) -> Appointment {
    Appointment {
        id: id(number),
        person: id(person),
        starts_at: starts_at.parse().unwrap(),
        minutes: 45,
        place: Some("Maison des solidarités".into()),
        subject: None,
        attendance,
    }
}

pub(crate) fn note(number: u8, person: u8, written_on: &str, text: &str) -> Note {
    Note {
        id: id(number),
        person: id(person),
        written_on: day(written_on),
        text: text.into(),
        is_contact: true,
        shared: false,
    }
}

pub(crate) fn document(number: u8, person: Option<u8>) -> Document {
    Document {
        id: id(number),
        person: person.map(id),
        kind: DocumentKind::Summary,
        title: "Synthèse de diagnostic et plan d’action".into(),
        made_at: "2026-11-23T09:30:00".parse().unwrap(),
        author: "Zoé Martin".into(),
        pages: 4,
        sha256: "ab".repeat(32),
        left_as: DocumentUse::Printed,
        with_data: person.is_some(),
        hidden: vec!["Téléphone".into(), "Les mots de la personne".into()],
    }
}
