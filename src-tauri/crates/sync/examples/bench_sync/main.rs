//! Measures an exchange of invented records against the bare floor of the same run: `make bench`.
#![expect(clippy::print_stdout, reason = "a measure is for reading")]

mod floor;
mod records;

use std::error::Error;
use std::time::Duration;

fn main() -> Result<(), Box<dyn Error>> {
    let count: u32 = std::env::args()
        .nth(1)
        .map_or(Ok(10_000), |text| text.parse())?;
    let work = std::env::temp_dir().join(format!("trame-bench-sync-{}", std::process::id()));
    let outcome = measure(count, &work);
    // All of it is invented; leaving it behind would only fill the disk.
    std::fs::remove_dir_all(&work).ok();
    outcome
}

fn measure(count: u32, work: &std::path::Path) -> Result<(), Box<dyn Error>> {
    let records = records::make(count, 2026);
    let (first, changes) = floor::measure(&records, work)?;
    for (name, round) in [("floor, first", &first), ("floor, 100 changes", &changes)] {
        println!(
            "{name}: push {} ms, pull {} ms, {} kB in {} objects",
            millis(round.push),
            millis(round.pull),
            round.bytes / 1_000,
            round.objects
        );
    }
    Ok(())
}

fn millis(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f64() * 1e3)
}
