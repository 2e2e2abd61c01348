//! The folder of a base: its names, and writes that leave either the old file or the new one.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::error::StoreError;

/// Returns the encrypted base's path.
#[must_use]
pub fn base(dir: &Path) -> PathBuf {
    dir.join("trame.db")
}

/// Ending of a base about to take its place.
pub(crate) const INCOMING: &str = ".nouveau";

/// Returns the folder of the backups.
#[must_use]
pub fn backups(dir: &Path) -> PathBuf {
    dir.join("sauvegardes")
}

/// The two copies of the slots file.
pub(crate) fn slots(dir: &Path) -> [PathBuf; 2] {
    [dir.join("coffre.json"), dir.join("coffre.2.json")]
}

/// A file SQLite keeps beside the base.
pub(crate) fn beside(base: &Path, suffix: &str) -> PathBuf {
    let mut name = base.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Creates a folder only its owner may enter.
pub(crate) fn create_dir(dir: &Path) -> Result<(), StoreError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    Ok(builder.create(dir)?)
}

/// Erases a base that nobody has open: its file, its vault, its backups. For bases of invented data.
///
/// The vault goes first: what a crash would leave is unreadable.
///
/// # Errors
/// Any failure of the file system; erasing again finishes the work.
pub fn remove_base(dir: &Path) -> Result<(), StoreError> {
    for slots in slots(dir) {
        remove_if_there(&slots)?;
    }
    let base = base(dir);
    for suffix in ["", "-wal", "-shm"] {
        remove_if_there(&beside(&base, suffix))?;
    }
    match fs::remove_dir_all(backups(dir)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Replaces a file at once: after a crash it holds either the old bytes or the new ones.
pub(crate) fn write_atomic(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let temporary = beside(path, ".tmp");
    let written = File::create(&temporary).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    if let Err(error) = written {
        remove_if_there(&temporary).ok();
        return Err(error.into());
    }
    rename(&temporary, path)
}

/// Renames, and has the folder remember it.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<(), StoreError> {
    fs::rename(from, to)?;
    sync_parent(to)
}

/// Removes a file that may already be gone.
pub(crate) fn remove_if_there(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Copies and flushes, through a temporary name.
pub(crate) fn copy_whole(from: &Path, to: &Path) -> Result<(), StoreError> {
    let temporary = beside(to, ".tmp");
    let copied = fs::copy(from, &temporary).and_then(|_| flush(&temporary));
    if let Err(error) = copied {
        remove_if_there(&temporary).ok();
        return Err(error.into());
    }
    rename(&temporary, to)
}

/// Waits until the file's bytes are on the disk.
pub(crate) fn flush(path: &Path) -> std::io::Result<()> {
    // Windows flushes only what was opened for writing.
    File::options().write(true).open(path)?.sync_all()
}

/// Ends a replacement that a crash may have interrupted: see `backup::restore`.
///
/// The newcomer is whole as soon as it has its name; the former base is out of the way, log included, before it goes.
pub(crate) fn finish_replacement(base: &Path) -> Result<(), StoreError> {
    let incoming = beside(base, INCOMING);
    if !incoming.try_exists()? {
        return Ok(());
    }
    if base.try_exists()? {
        // Interrupted before the former base moved: it stays.
        return remove_if_there(&incoming);
    }
    for suffix in ["-wal", "-shm"] {
        remove_if_there(&beside(base, suffix))?;
    }
    rename(&incoming, base)
}

#[cfg(unix)]
fn sync_parent(path: &Path) -> Result<(), StoreError> {
    if let Some(parent) = path.parent() {
        File::open(parent)?.sync_all()?;
    }
    Ok(())
}

// Windows journals the rename itself and refuses to open a folder as a file.
#[cfg(not(unix))]
fn sync_parent(_path: &Path) -> Result<(), StoreError> {
    Ok(())
}
