//! The encrypted base: its vault, its file, its tables, its one write path with journal, its backups.

pub mod connection;
pub mod error;
pub mod key;
