//! What can go wrong with the base, in the few cases a caller acts upon; mapped once from SQLite's and the system's codes.

use std::io;

use rusqlite::ErrorCode;
use trame_domain::clock::NoEntropy;

/// A failure of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No such row, or no such backup.
    #[error("not found")]
    NotFound,
    /// The passphrase (or the recovery words, though well written) opens no slot. Never says which part was wrong.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// Too many failures: try again later.
    #[error("unlocking delayed for {seconds} s")]
    Delayed {
        /// How long to wait.
        seconds: u64,
    },
    /// The new passphrase is too easy to guess.
    #[error("passphrase too weak")]
    WeakPassphrase,
    /// The base was written by a later version.
    #[error("base of schema {found}, supported up to {supported}")]
    FileTooNew {
        /// Schema number of the file.
        found: i64,
        /// Last schema number this version knows.
        supported: i64,
    },
    /// The base, or a copy of it, is damaged.
    #[error("base damaged")]
    Corrupt,
    /// No room left on the disk.
    #[error("disk full")]
    DiskFull,
    /// The folder or the file cannot be written.
    #[error("read-only")]
    ReadOnly,
    /// Another window or process holds the base.
    #[error("base in use by another window")]
    InUse,
    /// Another connection held the lock for longer than we wait.
    #[error("base busy")]
    Busy,
    /// The row changed since it was read.
    #[error("row changed meanwhile, now at version {current_version}")]
    Conflict {
        /// Version the row has now.
        current_version: i64,
    },
    /// The diagnostic is closed: it never changes again, a correction is a new version.
    #[error("closed diagnostic")]
    Closed,
    /// The contract is signed: it never changes again, a correction is an amendment.
    #[error("signed contract")]
    Signed,
    /// The person said what they think of that bilan: it never changes again, a correction is another version.
    #[error("agreed bilan")]
    Agreed,
    /// The grid of potentialités is closed: one looks at it again in another.
    #[error("closed grid")]
    GridClosed,
    /// The parent has finished: nobody answers in their place.
    #[error("the parent answered")]
    ParentAnswered,
    /// The parent has not finished: the référent’s column does not exist yet.
    #[error("the parent answers first")]
    ParentFirst,
    /// The operation is undone already, or what it wrote was written again since.
    #[error("cannot be undone")]
    NotUndoable,
    /// The folder holds no base.
    #[error("no base in this folder")]
    NoBase,
    /// The folder already holds a base: creating another would lose it.
    #[error("a base already exists in this folder")]
    BaseExists,
    /// No copy of the slots file is usable, or its parameters are outside what is accepted.
    #[error("slots file unusable")]
    BadSlots,
    /// The recovery words are not well written.
    #[error("recovery words refused: {0}")]
    BadRecoveryWords(#[from] WordsProblem),
    /// The system gave no random bytes.
    #[error(transparent)]
    Entropy(#[from] NoEntropy),
    /// Any other failure of the file system.
    #[error("file system")]
    Io(#[source] io::Error),
    /// Any other failure of SQLite.
    #[error("sqlite")]
    Sqlite(#[source] SqlFault),
}

/// What is wrong with typed recovery words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WordsProblem {
    /// Not 24 of them.
    #[error("{found} words instead of 24")]
    Count {
        /// How many were typed.
        found: usize,
    },
    /// Some are not in the list; positions count from 1.
    #[error("unknown words at positions {positions:?}")]
    Unknown {
        /// Which ones, from 1 to 24.
        positions: Vec<usize>,
    },
    /// All are in the list but the check sum fails: one was taken for another, or two are swapped.
    #[error("check sum fails")]
    Checksum,
}

/// What a log may keep of an SQLite failure: its extended code and, where it cannot quote a value, its text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("code {code}: {message}")]
pub struct SqlFault {
    /// Extended result code of SQLite, or 0 when rusqlite itself refused.
    pub code: i32,
    /// What SQLite said, never with the statement nor its parameters.
    pub message: String,
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let fault = match error {
            rusqlite::Error::QueryReturnedNoRows => return Self::NotFound,
            rusqlite::Error::SqliteFailure(inner, text) => {
                if let Some(known) = known(inner) {
                    return known;
                }
                // SQLCipher answers so once a page's authentication has failed; SQLite itself always says more.
                if inner.extended_code == 1 && text.as_deref() == Some("SQL logic error") {
                    return Self::Corrupt;
                }
                // A plain SQLITE_ERROR while running may quote what was searched for (FTS5, JSON): its text is dropped.
                let quotes = inner.code == ErrorCode::Unknown;
                SqlFault {
                    code: inner.extended_code,
                    message: text.filter(|_| !quotes).unwrap_or_default(),
                }
            }
            rusqlite::Error::SqlInputError { error, msg, .. } => {
                if let Some(known) = known(error) {
                    return known;
                }
                SqlFault {
                    code: error.extended_code,
                    message: msg,
                }
            }
            other => SqlFault {
                code: 0,
                message: other.to_string(),
            },
        };
        Self::Sqlite(fault)
    }
}

fn known(error: rusqlite::ffi::Error) -> Option<StoreError> {
    // Growing the -shm file fails like this when the disk is full.
    if error.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE {
        return Some(StoreError::DiskFull);
    }
    match error.code {
        ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => Some(StoreError::Corrupt),
        ErrorCode::DiskFull => Some(StoreError::DiskFull),
        ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => {
            Some(StoreError::ReadOnly)
        }
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Some(StoreError::Busy),
        _ => None,
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io(error),
        }
    }
}

#[cfg(test)]
mod tests;
