//! What carries bundles: five verbs, each object whole, overwritten without condition. Nothing more is asked of a store,
//! because nothing more can be trusted on all of them (locks, conditions, deep listings and dates fail, each somewhere).

use crate::names::{FolderName, ObjectName};

/// Largest object ever read or written, bytes.
pub const OBJECT_LIMIT: usize = 4 << 20;

/// What reading an object gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// The same as when the given mark was handed out.
    Unchanged,
    /// There is none. Never a deletion: a store forgets, is unmounted, or is another one.
    Absent,
    /// Its bytes, and the store's mark of them (ETag) if it gives any: it only spares a transfer, nothing rests on it.
    Bytes {
        /// The bytes, as they are: nothing is checked here but their number.
        bytes: Vec<u8>,
        /// What to give back next time.
        mark: Option<String>,
    },
}

/// Why a store did not do what was asked. Each has its sentence in French, and none loses anything.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DepotError {
    /// No network, no answer, name unknown: try again later.
    #[error("the depot cannot be reached")]
    Unreachable,
    /// The folder of the depot is not there: drive pulled out, share not mounted.
    #[error("the folder of the depot is not there")]
    Unmounted,
    /// The identifiers are refused.
    #[error("the depot refuses the identifiers")]
    Refused,
    /// Reading or writing is not allowed there.
    #[error("the depot does not allow it")]
    Forbidden,
    /// No room left.
    #[error("the depot is full")]
    Full,
    /// Nothing can be written there.
    #[error("the depot is read-only")]
    ReadOnly,
    /// The store asks to come back later (423, 429, 503), after so many seconds if it says.
    #[error("the depot is busy")]
    Busy {
        /// Seconds it asks for.
        after: Option<u32>,
    },
    /// What answers is not a store: sign-in page of a network, another site.
    #[error("what answers is not a depot")]
    NotADepot,
    /// The object is larger than [`OBJECT_LIMIT`].
    #[error("an object of the depot is too large")]
    TooLarge,
    /// The address is not one.
    #[error("the address of the depot cannot be used")]
    BadAddress,
    /// The connection is not one that may be trusted: certificate.
    #[error("the depot's certificate is not trusted")]
    Untrusted,
    /// Anything else, in words for the log: never a secret, never a name.
    #[error("the depot failed: {0}")]
    Failed(String),
}

/// A store, seen through five verbs. Calls are blocking and run outside any lock of the base.
pub trait Depot: Send {
    /// Reads an object; `mark` is what the last reading gave.
    ///
    /// # Errors
    /// [`DepotError`]. Absence is an answer, not an error.
    fn read(&mut self, name: &ObjectName, mark: Option<&str>) -> Result<Found, DepotError>;

    /// Writes an object whole, over the one there may be. When it returns, a reader sees all of it.
    ///
    /// # Errors
    /// [`DepotError`]; the object may then be there or not: the same bytes are sent again under the same name.
    fn write(&mut self, name: &ObjectName, bytes: &[u8]) -> Result<(), DepotError>;

    /// Names in a folder, without those of folders inside it, nor any that Trame could not have given (conflict copies and
    /// parts of files of a file sync client, thumbnails). Last part of the path only; in order. An absent folder is empty.
    ///
    /// # Errors
    /// [`DepotError`].
    fn list(&mut self, folder: &FolderName) -> Result<Vec<String>, DepotError>;

    /// Names of the folders in a folder, last part only, in order.
    ///
    /// # Errors
    /// [`DepotError`].
    fn folders(&mut self, folder: &FolderName) -> Result<Vec<String>, DepotError>;

    /// Deletes an object. Not there: nothing.
    ///
    /// # Errors
    /// [`DepotError`].
    fn delete(&mut self, name: &ObjectName) -> Result<(), DepotError>;

    /// The store's clock as its last answer told it, milliseconds since 1970; none when it tells none.
    fn clock(&self) -> Option<u64>;
}
