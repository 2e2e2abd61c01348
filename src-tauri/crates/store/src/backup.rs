//! Dated copies of the base, encrypted with its key: opened and counted before they are called backups.
//!
//! The base must be held by a [`crate::guard::Guard`] meanwhile. A copy's name is its local date and time, nothing else;
//! beside it a small file keeps the slots of its day, so that it opens even if the vault's own file is lost.

mod restore;
mod rotation;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{NaiveDateTime, TimeDelta};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use trame_domain::clock::Now;

pub use self::restore::{replaced, restore, undo_restore};
use self::rotation::expired;
use crate::error::StoreError;
use crate::key::Key;
use crate::vault::{Slots, Vault};
use crate::{check, connection, files};

const NAME: &str = "%Y-%m-%d_%H-%M-%S";

/// Why a copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// At unlock, or every half hour of work.
    Scheduled,
    /// The user asked.
    Manual,
    /// The base was about to be brought to a later schema.
    BeforeUpgrade,
    /// The base was about to be replaced by another copy.
    BeforeRestore,
}

/// One backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// What [`restore`] takes.
    pub name: String,
    /// When, local time.
    pub taken: NaiveDateTime,
    /// Why, if its companion file is still there.
    pub reason: Option<Reason>,
    /// Size in bytes.
    pub size: u64,
}

/// The small file beside a copy.
#[derive(Debug, Serialize, Deserialize)]
struct Companion {
    reason: Reason,
    slots: Option<Slots>,
}

/// Copies the base, verifies the copy, then lets go of the copies that have served their time.
///
/// # Errors
/// [`StoreError::DiskFull`] and the like: no partial copy stays, no former one goes.
pub fn copy_now(
    connection: &Connection,
    key: &Key,
    dir: &Path,
    now: &Now,
    reason: Reason,
) -> Result<Backup, StoreError> {
    let folder = files::backups(dir);
    files::create_dir(&folder)?;
    let mut taken = now.local;
    while file(dir, taken, "db").try_exists()? {
        // Two copies within a second, or the hour that winter time plays twice.
        taken += TimeDelta::seconds(1);
    }
    let partial = folder.join("copie.partielle");
    discard(&partial)?;
    let copied = copy_verified(connection, key, &partial)
        .and_then(|()| write_companion(dir, taken, reason))
        .and_then(|()| files::rename(&partial, &file(dir, taken, "db")));
    if let Err(error) = copied {
        discard(&partial).ok();
        return Err(error);
    }
    let all: Vec<NaiveDateTime> = list(dir)?.into_iter().map(|backup| backup.taken).collect();
    for old in expired(&all, now.local) {
        // A copy too many is no reason to call the new one a failure.
        files::remove_if_there(&file(dir, old, "db")).ok();
        files::remove_if_there(&file(dir, old, "json")).ok();
    }
    Ok(Backup {
        name: taken.format(NAME).to_string(),
        taken,
        reason: Some(reason),
        size: fs::metadata(file(dir, taken, "db"))?.len(),
    })
}

/// Lists the backups, newest first.
///
/// # Errors
/// Only when the folder cannot be read; no folder is no backup.
pub fn list(dir: &Path) -> Result<Vec<Backup>, StoreError> {
    let mut found = Vec::new();
    for path in files_in(&files::backups(dir))? {
        let stem = path.file_stem().and_then(|stem| stem.to_str());
        let (Some(name), Some("db")) = (stem, path.extension().and_then(|end| end.to_str())) else {
            continue;
        };
        if let Some(taken) = date_of(name) {
            found.push(Backup {
                name: name.to_owned(),
                taken,
                reason: read_companion(dir, taken).map(|companion| companion.reason),
                size: fs::metadata(&path)?.len(),
            });
        }
    }
    found.sort_by_key(|backup| std::cmp::Reverse(backup.taken));
    Ok(found)
}

/// Returns the date of the newest backup that is not in the future (a clock once wrong must not stop the copies).
///
/// # Errors
/// As [`list`].
pub fn latest(dir: &Path, now: &Now) -> Result<Option<NaiveDateTime>, StoreError> {
    let all = list(dir)?;
    Ok(all
        .iter()
        .map(|backup| backup.taken)
        .find(|taken| *taken <= now.local))
}

/// Tells whether a copy is due: once a day, and every half hour of work when something changed.
#[must_use]
pub fn due(last: Option<NaiveDateTime>, changed: bool, now: &Now) -> bool {
    last.is_none_or(|last| {
        last.date() != now.today() || (changed && now.local - last >= TimeDelta::minutes(30))
    })
}

/// Opens with the slots a backup was taken with, when the folder's own are lost: the passphrase of that day.
///
/// # Errors
/// [`StoreError::NotFound`], [`StoreError::BadSlots`]; else as [`Vault::unlock`].
pub fn unlock(dir: &Path, name: &str, passphrase: &str, now: &Now) -> Result<Key, StoreError> {
    let taken = date_of(name).ok_or(StoreError::NotFound)?;
    let slots = read_companion(dir, taken).and_then(|companion| companion.slots);
    Vault::at(dir).unlock_slots(&slots.ok_or(StoreError::BadSlots)?, passphrase, now)
}

fn copy_verified(connection: &Connection, key: &Key, target: &Path) -> Result<(), StoreError> {
    let before = check::row_counts(connection)?;
    connection::vacuum_into(connection, target)?;
    files::flush(target)?;
    let copied = verified(target, key)?;
    // Through a connection of its own the copy may run while people write: it stands between the two counts.
    let after = check::row_counts(connection)?;
    let counted = |(name, rows): (&String, &i64)| {
        let (first, last) = (before.get(name), after.get(name));
        first.min(last) <= Some(rows) && Some(rows) <= first.max(last)
    };
    if copied.len() == before.len() && copied.iter().all(counted) {
        Ok(())
    } else {
        Err(StoreError::Corrupt)
    }
}

/// Removes an unfinished copy, with what SQLite may have left beside it.
fn discard(partial: &Path) -> Result<(), StoreError> {
    for suffix in ["-journal", "-wal", "-shm", ""] {
        files::remove_if_there(&files::beside(partial, suffix))?;
    }
    Ok(())
}

/// Opens a copy, checks it whole, and returns its counts.
fn verified(path: &Path, key: &Key) -> Result<std::collections::BTreeMap<String, i64>, StoreError> {
    let copy = connection::open_read_only(path, key)?;
    let report = check::check(&copy, |_| Ok(Vec::new()))?;
    if report.pages.is_empty() && report.structure.is_empty() {
        Ok(report.rows)
    } else {
        Err(StoreError::Corrupt)
    }
}

fn write_companion(dir: &Path, taken: NaiveDateTime, reason: Reason) -> Result<(), StoreError> {
    let companion = Companion {
        reason,
        slots: Slots::load(dir).ok(),
    };
    let bytes = serde_json::to_vec_pretty(&companion).map_err(|_| StoreError::BadSlots)?;
    files::write_atomic(&file(dir, taken, "json"), &bytes)
}

fn read_companion(dir: &Path, taken: NaiveDateTime) -> Option<Companion> {
    let bytes = fs::read(file(dir, taken, "json")).ok()?;
    let mut companion: Companion = serde_json::from_slice(&bytes).ok()?;
    companion.slots = companion.slots.filter(Slots::is_sound);
    Some(companion)
}

fn file(dir: &Path, taken: NaiveDateTime, extension: &str) -> PathBuf {
    let name = format!("{}.{extension}", taken.format(NAME));
    files::backups(dir).join(name)
}

/// Reads a name back; what is not exactly one of ours names no file.
fn date_of(name: &str) -> Option<NaiveDateTime> {
    let taken = NaiveDateTime::parse_from_str(name, NAME).ok()?;
    (taken.format(NAME).to_string() == name).then_some(taken)
}

fn files_in(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    match fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error.into()),
        Ok(entries) => {
            let paths = entries.map(|entry| entry.map(|entry| entry.path()));
            Ok(paths.collect::<Result<_, _>>()?)
        }
    }
}

#[cfg(test)]
mod tests;
