//! One window per base.

use std::fs::{File, TryLockError};
use std::io::ErrorKind;
use std::path::Path;

use crate::error::StoreError;

/// Holds the base for this process; the system lets go of it even after a crash.
#[derive(Debug)]
pub struct Guard {
    _file: File,
}

impl Guard {
    /// Takes the base of a folder.
    ///
    /// # Errors
    /// [`StoreError::InUse`] when another window has it, [`StoreError::NoBase`] when there is no such folder.
    pub fn take(dir: &Path) -> Result<Self, StoreError> {
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(dir.join("trame.verrou"));
        let file = match file {
            Err(error) if error.kind() == ErrorKind::NotFound => return Err(StoreError::NoBase),
            opened => opened?,
        };
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn second_window_is_told_until_the_first_closes() {
        let dir = tempfile::tempdir().unwrap();
        let first = Guard::take(dir.path()).unwrap();
        assert!(matches!(Guard::take(dir.path()), Err(StoreError::InUse)));
        let absent = Guard::take(&dir.path().join("absent"));
        assert!(matches!(absent, Err(StoreError::NoBase)));
        drop(first);
        assert!(Guard::take(dir.path()).is_ok());
    }
}
