//! The encrypted base: its vault, its file, its tables, its one write path with journal, its backups.

pub mod caseload;
pub mod connection;
pub mod entity;
pub mod error;
pub mod files;
pub mod guard;
pub mod journal;
pub mod key;
pub mod op;
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
