//! Measures the bulk reads and a durable save over a made-up base: `cargo run --release --example bulk [people]`.
//!
//! Prints milliseconds; `make bench` compares with a bare SQLCipher commit.
#![expect(clippy::print_stdout, reason = "a measure is for reading")]

use std::error::Error;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use chrono::{DateTime, Days, NaiveDate};
use trame_domain::agenda::{Appointment, Attendance, Note};
use trame_domain::category::{Category, CategoryState, Impact};
use trame_domain::clock::{Entropy, NoEntropy, Now};
use trame_domain::code::Coded;
use trame_domain::diagnostic::{CategoryEntry, Diagnostic};
use trame_domain::dossier::Dossier;
use trame_domain::person::{Household, Person};
use trame_domain::plan::{Action, ActionStatus, Actor, Objective, ObjectiveStatus};
use trame_store::journal::agree::Sample;
use trame_store::{Context, Key, Op, Store, StoreError, Tx};

struct Counting(AtomicU64);

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

fn main() -> Result<(), Box<dyn Error>> {
    let people: u32 = std::env::args()
        .nth(1)
        .map_or(Ok(10_000), |text| text.parse())?;
    let dir = std::env::temp_dir().join(format!("trame-bulk-{}", std::process::id()));
    std::fs::create_dir_all(&dir)?;
    let answer = measure(&dir.join("trame.db"), people);
    std::fs::remove_dir_all(&dir)?;
    answer
}

fn measure(path: &std::path::Path, people: u32) -> Result<(), Box<dyn Error>> {
    let chance = Counting(AtomicU64::new(0));
    let millis = 1_795_000_000_000;
    let local = DateTime::from_timestamp_millis(1_795_000_000_000).unwrap_or_default();
    let now = Now {
        millis,
        local: local.naive_utc(),
    };
    let context = Context {
        now,
        author: "Zoé Martin",
        entropy: &chance,
    };
    let key = Key::random(&chance)?;
    let mut store = Store::create(path, &key, &chance)?;
    let start = Instant::now();
    let mut last = None;
    store.write(Op::LoadDemo, &context, |tx| {
        for number in 0..people {
            last = Some(one(tx, number, now.today())?);
        }
        Ok(())
    })?;
    show("fill", start.elapsed());
    store.close()?;
    println!("size {} MB", std::fs::metadata(path)?.len() / 1_000_000);

    let start = Instant::now();
    let mut store = Store::open(path, &key, &chance, |_| Ok(()))?;
    show("open", start.elapsed());
    for _ in 0..3 {
        let (start, work) = (Instant::now(), on_cpu());
        let rows = store.reader().caseload(now.local)?;
        show("caseload", start.elapsed());
        show("  of which at work", on_cpu().saturating_sub(work));
        assert_eq!(rows.len(), people as usize);
    }
    let Some(mut person) = last else {
        return Ok(());
    };
    let start = Instant::now();
    store.reader().caseload_row(person.id, now.local)?;
    show("caseload_row", start.elapsed());
    let start = Instant::now();
    let overdue = store.reader().overdue_actions(now.today())?.len();
    show(&format!("overdue_actions ({overdue})"), start.elapsed());

    let mut saves = Vec::new();
    let work = on_cpu();
    for number in 0..200 {
        person.phone = Some(format!("06399{number:05}"));
        let start = Instant::now();
        store.write(Op::UpdatePerson, &context, |tx| tx.put(&person, None))?;
        saves.push(start.elapsed());
    }
    show("save of one field, median", median(saves));
    show(
        "  of which at work, mean",
        on_cpu().saturating_sub(work) / 200,
    );
    store.connection().execute_batch(
        "CREATE TABLE bare (id INTEGER PRIMARY KEY, x TEXT); INSERT INTO bare VALUES (1, '')",
    )?;
    let mut bare = Vec::new();
    let work = on_cpu();
    for number in 0..200 {
        let start = Instant::now();
        store.connection().execute(
            "UPDATE bare SET x = ?1 WHERE id = 1",
            [format!("06399{number:05}")],
        )?;
        bare.push(start.elapsed());
    }
    show("bare commit, median", median(bare));
    show(
        "  of which at work, mean",
        on_cpu().saturating_sub(work) / 200,
    );
    let start = Instant::now();
    let wrong = store
        .reader()
        .disagreements(Sample::OneIn { step: 20, start: 3 })?;
    show(
        &format!("1 row in 20 against the journal ({} differ)", wrong.len()),
        start.elapsed(),
    );
    Ok(())
}

/// Time this thread spent on a processor: a busy machine does not change it. 0 where the system does not say.
fn on_cpu() -> Duration {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanos = text.split(' ').next().and_then(|nanos| nanos.parse().ok());
    Duration::from_nanos(nanos.unwrap_or(0))
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn show(what: &str, time: Duration) {
    println!("{what}: {:.2} ms", time.as_secs_f64() * 1000.0);
}

fn one(tx: &mut Tx<'_>, number: u32, today: NaiveDate) -> Result<Person, StoreError> {
    let person = Person {
        id: tx.new_id()?,
        birth_name: format!("Nom{number}"),
        usage_name: None,
        first_name: format!("Prénom{number}"),
        birth_date: NaiveDate::from_ymd_opt(1980, 1, 1),
        phone: Some(format!("06{number:08}")),
        email: None,
        address: Some("3, rue de l’Exemple".to_owned()),
        postcode: Some("59000".to_owned()),
        commune_code: Some("59350".to_owned()),
        commune_name: Some("Lille".to_owned()),
        household: Some(Household::Alone),
        expected_birth: None,
        work_situation: None,
        work_situation_since: None,
        education_level: None,
        rqth: None,
        caf_number: None,
        ft_number: None,
    };
    tx.put(&person, None)?;
    tx.put(
        &Dossier {
            id: tx.new_id()?,
            person: person.id,
            referent: "Zoé Martin".to_owned(),
            opened_on: today,
            closed_on: None,
            close_reason: None,
            orientation_path: Some("social".to_owned()),
            rsa_from: None,
            orientation_notified_on: None,
            territory: None,
        },
        None,
    )?;
    let diagnostic = Diagnostic {
        id: tx.new_id()?,
        person: person.id,
        opened_on: today,
        closed_on: None,
        pack: "2026.1".to_owned(),
    };
    tx.put(&diagnostic, None)?;
    for category in Category::ALL {
        let is_frein = (number as usize + category.code().len()).is_multiple_of(3);
        let entry = CategoryEntry {
            id: tx.new_id()?,
            diagnostic: diagnostic.id,
            category: *category,
            state: if is_frein {
                CategoryState::Frein
            } else {
                CategoryState::NothingToReport
            },
            impact: is_frein.then_some(Impact::High),
            words: "« Je voudrais pouvoir me déplacer seule. »".repeat(3),
            note: "Évoquer la garde d’enfants au prochain rendez-vous. ".repeat(5),
            note_shared: false,
            confirmed_on: Some(today),
            unchanged_on: None,
        };
        tx.put(&entry, None)?;
    }
    let objective = Objective {
        id: tx.new_id()?,
        person: person.id,
        category: Category::Mobilite,
        code: None,
        label: "Se déplacer seule".to_owned(),
        status: ObjectiveStatus::InProgress,
        priority: Some(1),
        position: 0,
    };
    tx.put(&objective, None)?;
    for days in 0..2 {
        let action = Action {
            id: tx.new_id()?,
            objective: objective.id,
            code: None,
            label: "S’inscrire à l’auto-école".to_owned(),
            status: ActionStatus::InProgress,
            actor: Actor::Person,
            actor_name: None,
            starts_on: None,
            due_on: today.checked_sub_days(Days::new(days)),
            proof: None,
            weekly_minutes: Some(60),
            closed_on: None,
            close_reason: None,
            appointment: None,
            pmsmp: None,
            potentialites_answer: None,
            position: 0,
        };
        tx.put(&action, None)?;
    }
    for attendance in [Attendance::Present, Attendance::Planned] {
        let appointment = Appointment {
            id: tx.new_id()?,
            person: person.id,
            starts_at: today.and_time(chrono::NaiveTime::MIN),
            minutes: 45,
            place: None,
            subject: None,
            attendance,
        };
        tx.put(&appointment, None)?;
    }
    let note = Note {
        id: tx.new_id()?,
        person: person.id,
        written_on: today,
        text: "Appel : tout va bien. ".repeat(10),
        is_contact: true,
        shared: false,
    };
    tx.put(&note, None)?;
    Ok(person)
}
