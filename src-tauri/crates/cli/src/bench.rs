//! `trame-cli bench`: ratios against a reference taken in the same run, on an invented base.

use std::time::Instant;

use serde_json::{Value, json};
use trame_app::{ApiError, App, DemoPlan, Env, dispatch, dispatch_text};

use crate::run::Failure;

/// Saves, and bare commits, timed.
const COMMITS: u32 = 400;
/// What a hurried référent types: beginnings, slips, reversed names, dates.
const TYPED: &[&str] = &[
    "d",
    "di",
    "dia",
    "dial",
    "diallo",
    "fatou d",
    "lacze",
    "benhaim in",
    "o brien",
    "12/04",
    "063998",
    "ngyuen",
    "çel",
    "saint mar",
    "zzzz",
];

/// Builds a base of `people` dossiers and measures it.
pub(crate) fn run(people: u32) -> Result<String, Failure> {
    let folder = std::env::temp_dir().join(format!("trame-bench-{}", std::process::id()));
    let outcome = measure(people, &folder);
    // The base is invented; leaving it behind would only fill the disk.
    std::fs::remove_dir_all(&folder).ok();
    outcome
}

fn measure(people: u32, folder: &std::path::Path) -> Result<String, Failure> {
    let app = App::open(folder.join("base"), Env::system());
    let passphrase = "tilleul marche cuivre lanterne brume sabot onze";
    dispatch(
        &app,
        "create_base",
        json!({ "name": "Mesure", "structure": "Mesure", "passphrase": passphrase }),
    )?;
    let started = Instant::now();
    app.fill_demo(DemoPlan { people, seed: 2026 })?;
    let filled = millis(started);
    dispatch(&app, "lock", json!({}))?;

    let started = Instant::now();
    dispatch(&app, "unlock", json!({ "passphrase": passphrase }))?;
    let unlocked = millis(started);
    let started = Instant::now();
    let page = json!({ "limit": 100 });
    let rows = dispatch(&app, "list_people", page.clone())?;
    let first_list = millis(started);
    let person = rows.pointer("/0/id").cloned().unwrap_or(Value::Null);

    let list = percentiles(200, || call(&app, "list_people", page.clone()))?;
    let mut typed = TYPED.iter().cycle();
    let search = percentiles(600, || {
        let text = typed.next().copied().unwrap_or_default();
        call(&app, "list_people", json!({ "search": text, "limit": 100 }))
    })?;
    let (save, bare) = commits(&app, &person)?;
    Ok(format!(
        "{people} dossiers inventés en {filled:.0} ms ; déverrouillage {unlocked:.0} ms (clé comprise)\n\
         première liste après déverrouillage : {first_list:.1} ms\n\
         première page de la liste, médiane {:.2} ms, p99 {:.2} ms (visée ≤ 20 ms)\n\
         recherche à la frappe, médiane {:.2} ms, p99 {:.2} ms (visée ≤ 10 ms)\n\
         enregistrement durable d’un champ : médiane {save:.3} ms ; commit SQLCipher nu : {bare:.3} ms ; rapport {:.2} (visée ≤ 1,3)\n",
        list.0,
        list.1,
        search.0,
        search.1,
        save / bare.max(f64::EPSILON),
    ))
}

fn call(app: &App, name: &str, input: Value) -> Result<(), ApiError> {
    dispatch_text(app, name, input).map(drop)
}

/// Saves of one field and bare commits, in alternated rounds so that a busy disk weighs on both alike. Medians, ms.
fn commits(app: &App, person: &Value) -> Result<(f64, f64), Failure> {
    let note = json!({ "personId": person, "note": { "writtenOn": "2026-01-05", "text": "mesure", "isContact": false, "shared": false } });
    let note = dispatch(app, "create_note", note)?;
    let id = note.pointer("/id").cloned().unwrap_or(Value::Null);
    let (mut saves, mut bare) = (Vec::new(), Vec::new());
    for round in 0..10 {
        for turn in 0..COMMITS / 10 {
            let text = format!("mesure {round} {turn}");
            let input = json!({ "noteId": id, "note": { "writtenOn": "2026-01-05", "text": text, "isContact": false, "shared": false } });
            let started = Instant::now();
            dispatch_text(app, "update_note", input)?;
            saves.push(millis(started));
        }
        let nanos = app.probe_commits(COMMITS / 10)?;
        bare.extend(nanos.into_iter().map(|n| n as f64 / 1e6));
    }
    Ok((at(&mut saves, 50), at(&mut bare, 50)))
}

/// Median and 99th percentile of `count` runs, milliseconds.
fn percentiles(
    count: u32,
    mut run: impl FnMut() -> Result<(), ApiError>,
) -> Result<(f64, f64), Failure> {
    let mut times = Vec::new();
    for _ in 0..count {
        let started = Instant::now();
        run()?;
        times.push(millis(started));
    }
    Ok((at(&mut times, 50), at(&mut times, 99)))
}

fn at(times: &mut [f64], percent: usize) -> f64 {
    times.sort_by(f64::total_cmp);
    let index = times.len().saturating_sub(1).saturating_mul(percent) / 100;
    times.get(index).copied().unwrap_or_default()
}

fn millis(started: Instant) -> f64 {
    started.elapsed().as_secs_f64() * 1e3
}
