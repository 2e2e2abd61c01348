//! The writing aid over 200 invented notes: what it finds, what it misses, what it points at for nothing.
//!
//! The notes were written before the lists, and every other one was set aside while the lists were tuned: the figures
//! that count are those of the half held out. One hand wrote both, so real notes will fare less well.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use trame_tests::{Bench, text};

const KINDS: [&str; 4] = ["nir", "sante", "penal", "jugement"];

/// Of one kind in one half: notes that hold it, those found, those pointed at for nothing.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Count {
    held: u32,
    found: u32,
    false_alarms: u32,
}

fn notes() -> Vec<Value> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/notes-200.json");
    let read: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    read["notes"].as_array().unwrap().clone()
}

fn kinds_of(bench: &Bench, note: &str) -> Vec<String> {
    let found = bench.answer("check_note", json!({ "text": note }));
    found
        .as_array()
        .unwrap()
        .iter()
        .map(|f| text(f, "/kind"))
        .collect()
}

fn measure(half: &str) -> (BTreeMap<&'static str, Count>, u32, u32) {
    let bench = Bench::open();
    let mut counts: BTreeMap<&str, Count> = KINDS.iter().map(|k| (*k, Count::default())).collect();
    let (mut clean, mut alarmed) = (0, 0);
    for note in notes().iter().filter(|note| note["half"] == half) {
        let held: Vec<&str> = note["kinds"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(Value::as_str)
            .collect();
        let found = kinds_of(&bench, &text(note, "/text"));
        clean += u32::from(held.is_empty());
        alarmed += u32::from(held.is_empty() && !found.is_empty());
        for (kind, count) in &mut counts {
            let (is_held, is_found) = (held.contains(kind), found.iter().any(|f| f == kind));
            count.held += u32::from(is_held);
            count.found += u32::from(is_held && is_found);
            count.false_alarms += u32::from(!is_held && is_found);
            if is_held != is_found {
                println!(
                    "{half} {kind} {}: {}",
                    if is_held { "missed" } else { "false alarm" },
                    note["text"]
                );
            }
        }
    }
    for (kind, c) in &counts {
        println!(
            "{half} {kind}: {} of {} found, {} false alarms",
            c.found, c.held, c.false_alarms
        );
    }
    println!("{half}: {alarmed} of {clean} clean notes pointed at");
    (counts, clean, alarmed)
}

#[test]
fn figures() {
    measure("tuning");
    measure("held_out");
}
