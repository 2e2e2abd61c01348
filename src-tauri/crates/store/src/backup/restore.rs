//! Putting a copy back, the base it replaces being kept aside: an error of choice is undone the same way.

use std::path::{Path, PathBuf};

use chrono::{NaiveDateTime, TimeDelta};
use trame_domain::clock::Now;

use super::{NAME, date_of, discard, file, files_in, read_companion, verified};
use crate::error::StoreError;
use crate::key::Key;
use crate::vault::Slots;
use crate::{connection, files};

/// Replaced bases kept: each holds people's data, and undoing is for the day's mistakes.
const KEPT_ASIDE: usize = 3;
const ASIDE: &str = "remplacee_";

/// Puts a backup back in place of the base, which must be closed; the base, whatever its state, is kept aside first.
///
/// # Errors
/// [`StoreError::NotFound`]; [`StoreError::Corrupt`] when the backup is damaged or the key is not its own: then nothing
/// has changed. After a crash on the way, opening finds either the former base or the restored one.
pub fn restore(dir: &Path, name: &str, key: &Key, now: &Now) -> Result<(), StoreError> {
    let taken = date_of(name).ok_or(StoreError::NotFound)?;
    let source = file(dir, taken, "db");
    if !source.try_exists()? {
        return Err(StoreError::NotFound);
    }
    replace_with(dir, &source, key, now)?;
    let slots = read_companion(dir, taken).and_then(|companion| companion.slots);
    mend_slots(dir, slots, key)
}

/// Undoes the last restore: the base it replaced comes back, and the restored one is kept aside in its turn.
///
/// # Errors
/// [`StoreError::NotFound`] when there is nothing to undo; [`StoreError::Corrupt`] when what was replaced is damaged.
pub fn undo_restore(dir: &Path, key: &Key, now: &Now) -> Result<(), StoreError> {
    let (_, source) = aside(dir)?.pop().ok_or(StoreError::NotFound)?;
    // It was set aside with its write-ahead log: opening and closing it folds one into the other.
    drop(connection::open(&source, key)?);
    replace_with(dir, &source, key, now)?;
    discard(&source)
}

/// Returns when the base was last replaced, if that can be undone.
///
/// # Errors
/// Only when the folder cannot be read.
pub fn replaced(dir: &Path) -> Result<Option<NaiveDateTime>, StoreError> {
    Ok(aside(dir)?.pop().map(|(when, _)| when))
}

fn replace_with(dir: &Path, source: &Path, key: &Key, now: &Now) -> Result<(), StoreError> {
    verified(source, key)?;
    let base = files::base(dir);
    files::copy_whole(source, &files::beside(&base, files::INCOMING))?;
    keep_aside(dir, &base, now)?;
    files::finish_replacement(&base)?;
    let mut all = aside(dir)?;
    all.truncate(all.len().saturating_sub(KEPT_ASIDE));
    for (_, old) in all {
        discard(&old).ok();
    }
    Ok(())
}

/// Moves the base away with its log. The log is copied before and the base moved in one step, so that a crash never
/// leaves a base without its log, nor a log that the next base would take for its own.
fn keep_aside(dir: &Path, base: &Path, now: &Now) -> Result<(), StoreError> {
    if !base.try_exists()? {
        return Ok(());
    }
    let mut when = now.local;
    let path =
        |when: NaiveDateTime| files::backups(dir).join(format!("{ASIDE}{}.db", when.format(NAME)));
    while path(when).try_exists()? {
        when += TimeDelta::seconds(1);
    }
    let log = files::beside(base, "-wal");
    if log.try_exists()? {
        files::copy_whole(&log, &files::beside(&path(when), "-wal"))?;
    }
    files::rename(base, &path(when))
}

/// Gives the folder the backup's slots where its own are lost or belong to another key.
fn mend_slots(dir: &Path, of_backup: Option<Slots>, key: &Key) -> Result<(), StoreError> {
    let sound = Slots::load(dir).is_ok_and(|slots| slots.is_key(key));
    match of_backup {
        Some(mut slots) if !sound && slots.is_key(key) => slots.save(dir),
        _ => Ok(()),
    }
}

/// The replaced bases, oldest first.
fn aside(dir: &Path) -> Result<Vec<(NaiveDateTime, PathBuf)>, StoreError> {
    let mut found: Vec<(NaiveDateTime, PathBuf)> = files_in(&files::backups(dir))?
        .into_iter()
        .filter_map(|path| {
            let name = path.file_name()?.to_str()?;
            let when = date_of(name.strip_prefix(ASIDE)?.strip_suffix(".db")?)?;
            Some((when, path))
        })
        .collect();
    found.sort();
    Ok(found)
}
