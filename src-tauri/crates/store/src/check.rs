//! « Vérifier mes données »: the pages, the structure, the links, and what the caller knows should be there.
//!
//! SQLite alone says « ok » of an emptied base; hence the counts, and the caller's own comparison with the journal.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::error::StoreError;

/// What a check found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Pages whose authentication fails, in SQLCipher's words.
    pub pages: Vec<String>,
    /// Faults of structure, in SQLite's words.
    pub structure: Vec<String>,
    /// Rows that point to a missing one: table, row, table pointed to.
    pub orphans: Vec<(String, Option<i64>, String)>,
    /// What the caller's comparison found.
    pub differences: Vec<String>,
    /// Rows per table.
    pub rows: BTreeMap<String, i64>,
}

impl Report {
    /// Tells whether nothing was found.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.pages.is_empty()
            && self.structure.is_empty()
            && self.orphans.is_empty()
            && self.differences.is_empty()
    }
}

/// Checks an open base; `compare` says what differs from what the journal tells.
///
/// # Errors
/// Only what prevents checking: damage goes to the report.
pub fn check(
    connection: &Connection,
    compare: impl FnOnce(&Connection) -> Result<Vec<String>, StoreError>,
) -> Result<Report, StoreError> {
    let mut report = Report {
        pages: damage(lines(connection, "PRAGMA cipher_integrity_check"))?,
        structure: damage(lines(connection, "PRAGMA quick_check"))?,
        ..Report::default()
    };
    report.structure.retain(|line| line != "ok");
    if report.is_sound() {
        report.orphans = orphans(connection)?;
        report.differences = compare(connection)?;
        report.rows = row_counts(connection)?;
    }
    Ok(report)
}

/// Counts the rows of every ordinary table.
pub(crate) fn row_counts(connection: &Connection) -> Result<BTreeMap<String, i64>, StoreError> {
    // Virtual tables have no page of their own; the tables they keep their data in are counted.
    let names = lines(
        connection,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name",
    )?;
    let mut counts = BTreeMap::new();
    for name in names {
        let quoted = name.replace('"', "\"\"");
        let sql = format!("SELECT count(*) FROM \"{quoted}\"");
        let count = connection.query_row(&sql, [], |row| row.get(0))?;
        counts.insert(name, count);
    }
    Ok(counts)
}

fn orphans(connection: &Connection) -> Result<Vec<(String, Option<i64>, String)>, StoreError> {
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn lines(connection: &Connection, sql: &str) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare(sql)?;
    let found = statement.query_map([], |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn damage(found: Result<Vec<String>, StoreError>) -> Result<Vec<String>, StoreError> {
    match found {
        Err(StoreError::Corrupt) => Ok(vec!["unreadable".to_owned()]),
        other => other,
    }
}

#[cfg(test)]
mod tests;
