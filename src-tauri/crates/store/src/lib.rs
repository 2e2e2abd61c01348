//! The encrypted base: its vault, its file, its tables, its one write path with journal, its backups.

pub mod connection;
pub mod entity;
pub mod error;
pub mod journal;
pub mod key;
pub mod op;
pub mod read;
pub mod record;
pub mod schema;
pub mod settings;
pub mod store;
pub mod tables;
pub mod write;

#[cfg(test)]
mod testing;
