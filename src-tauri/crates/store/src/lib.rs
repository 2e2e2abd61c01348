//! The encrypted base: its vault, its file, its tables, its one write path with journal, its backups.

pub mod backup;
pub mod caseload;
pub mod check;
pub mod connection;
pub mod entity;
pub mod error;
pub mod files;
pub mod guard;
pub mod journal;
pub mod key;
pub mod op;
pub mod probe;
pub mod read;
pub mod record;
pub mod recovery;
pub mod schema;
pub mod settings;
pub mod store;
pub mod tables;
pub mod today;
pub mod undo;
pub mod vault;
pub mod write;

#[cfg(test)]
mod testing;

pub use caseload::{CaseloadRow, DiagnosticSummary, EntrySummary};
pub use error::{StoreError, WordsProblem};
pub use guard::Guard;
pub use journal::HistoryLine;
pub use key::Key;
pub use op::Op;
pub use read::Reader;
pub use record::Stored;
pub use recovery::{RecoveryWords, WORD_COUNT};
/// The connection type callers pass on to copies and checks, without naming its crate.
pub use rusqlite::Connection;
pub use store::Store;
pub use tables::FreeLine;
pub use tables::signed_pdf::SignedPdf;
pub use today::{Named, PersonName};
pub use undo::Undoable;
pub use vault::{KdfProfile, StrengthLevel, Vault, strength, suggest_passphrase};
pub use write::{Change, Context, OpId, Tx};
