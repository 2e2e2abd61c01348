//! Times the documents, for `make bench`: `bench_documents WHAT`, one JSON object on standard output.
//!
//! `one ROUNDS`: the first synthesis of the process and the median of the next. `batch PEOPLE`: as many syntheses, each
//! of another person, then the peak memory. `list ROWS`: the median of a list. `write FOLDER`: the synthesis as PDF and
//! its words as JSON for the peers, so that they print the same.

#[path = "../render_samples/samples.rs"]
#[expect(dead_code, reason = "two of the samples are timed")]
mod samples;
mod words;

use std::io::Write;
use std::path::Path;
use std::time::Instant;

use serde_json::{Value, json};
use trame_documents::docs::caseload::render_caseload;
use trame_documents::docs::summary::{Summary, render_summary};

use samples::{caseload, sample};

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [what, with] = arguments.as_slice() else {
        return Err("two arguments are wanted: what, and how many or where".into());
    };
    let answer = match what.as_str() {
        "one" => one(with.parse()?)?,
        "batch" => batch(with.parse()?)?,
        "list" => list(with.parse()?)?,
        "write" => write(Path::new(with))?,
        _ => return Err(format!("unknown: {what}").into()),
    };
    writeln!(std::io::stdout(), "{answer}")?;
    Ok(())
}

fn one(rounds: usize) -> Result<Value, Failure> {
    let people: Vec<Summary> = (0..=rounds).map(person).collect();
    let mut times = vec![];
    let mut last = (0, 0);
    for person in &people {
        let start = Instant::now();
        let document = render_summary(person)?;
        times.push(start.elapsed().as_secs_f64() * 1000.0);
        last = (document.pages, document.bytes.len());
    }
    let first = times.remove(0);
    Ok(json!({ "first": first, "next": median(times), "pages": last.0, "bytes": last.1 }))
}

fn batch(count: usize) -> Result<Value, Failure> {
    let start = Instant::now();
    let mut bytes = 0;
    for number in 0..count {
        bytes += render_summary(&person(number))?.bytes.len();
    }
    let spent = start.elapsed().as_secs_f64();
    Ok(
        json!({ "perSecond": count as f64 / spent, "bytes": bytes / count.max(1), "peakMb": peak()? }),
    )
}

fn list(rows: usize) -> Result<Value, Failure> {
    let list = caseload::of(rows);
    let mut times = vec![];
    let mut last = (0, 0);
    for _ in 0..5 {
        let start = Instant::now();
        let document = render_caseload(&list)?;
        times.push(start.elapsed().as_secs_f64() * 1000.0);
        last = (document.pages, document.bytes.len());
    }
    Ok(json!({ "ms": median(times), "pages": last.0, "bytes": last.1 }))
}

fn write(folder: &Path) -> Result<Value, Failure> {
    let summary = person(0);
    std::fs::write(folder.join("trame.pdf"), render_summary(&summary)?.bytes)?;
    let words = words::of(&summary);
    std::fs::write(folder.join("synthesis.json"), words.to_string())?;
    std::fs::write(folder.join("wheel.svg"), words::wheel(&summary))?;
    Ok(json!({}))
}

/// The ordinary dossier, of another person with other words each time: no cache may answer for all.
fn person(number: usize) -> Summary {
    let mut summary = sample::ordinary();
    summary.identity.name = format!("Fatou Exemple-Diallo {number}");
    summary.identity.phone = Some(format!("06 99 {:02} {:02} 67", number / 100, number % 100));
    summary.version = format!("v{number} · 0192f3a4");
    for (at, category) in (0..).zip(&mut summary.categories) {
        let own = number * 10 + at;
        let words =
            format!("Ce que la personne {number} en dit, avec ses mots : dossier n° {own}.");
        category.words = format!("{} {words}", category.words);
    }
    for objective in &mut summary.objectives {
        objective.label = format!("{} (suite n° {number})", objective.label);
    }
    summary
}

/// Peak resident memory of this process, in MB.
fn peak() -> Result<f64, Failure> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next());
    let kilobytes: f64 = kilobytes.ok_or("no VmHWM")?.parse()?;
    Ok(kilobytes / 1024.0)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}
