//! A bare durable commit on the same encrypted file: what saving costs at the least, for `make bench`.

use std::time::Instant;

use crate::error::StoreError;
use crate::store::Store;

/// Times `count` commits of one small row each, in nanoseconds; the rows go away with the probe.
///
/// # Errors
/// Any failure to write.
pub fn bare_commits(store: &mut Store, count: u32) -> Result<Vec<u64>, StoreError> {
    let connection = store.connection();
    connection.execute_batch(
        "CREATE TABLE IF NOT EXISTS probe(id INTEGER PRIMARY KEY, value TEXT NOT NULL) STRICT",
    )?;
    let mut times = Vec::new();
    for turn in 0..count {
        let started = Instant::now();
        // One row written over and over, as a field is.
        connection.execute(
            "INSERT INTO probe(id, value) VALUES (1, ?1) ON CONFLICT(id) DO UPDATE SET value = excluded.value",
            [format!("valeur {turn}")],
        )?;
        times.push(u64::try_from(started.elapsed().as_nanos()).unwrap_or(u64::MAX));
    }
    connection.execute_batch("DROP TABLE probe")?;
    Ok(times)
}
