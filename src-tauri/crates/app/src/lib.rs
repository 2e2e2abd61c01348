//! Use cases of Trame behind one door: a table of commands, JSON in, JSON out, errors worded in French.
//!
//! Hosts (the window, the headless program, the test host) own an [`App`] and call [`dispatch`]. Nothing here knows
//! Tauri. SQL stays in the store, page layout in the documents, rules in the domain.

mod agenda;
mod app;
mod backups;
mod caseload;
mod commands;
mod companies;
mod contract;
mod correspondence;
mod demo;
mod diagnostic;
mod dispatch;
mod documents;
pub mod dto;
mod env;
pub mod error;
mod exchange;
mod file_failure;
pub mod labels;
mod logo;
mod messages;
mod offers;
pub mod packs;
mod people;
mod plan;
mod pmsmp;
mod pmsmp_bilan;
pub mod pmsmp_history;
mod potentialites;
mod profile;
pub mod reference;
mod session;
mod sheet_reading;
mod time_budget;
mod today;
mod trajectory;
mod typescript;
pub mod wire;
mod writing_aid;

pub use app::App;
pub use commands::COMMANDS;
pub use demo::DemoPlan;
pub use dispatch::{dispatch, dispatch_text};
pub use env::{Env, OsEntropy, SystemClock};
pub use error::{ApiError, ErrorCode};
pub use file_failure::FileFailure;
pub use typescript::generate;
