//! The single integration binary: one module a journey, on a real encrypted base, through the command table.

mod bad_input;
mod caseload;
mod damage;
mod documents;
mod first_start;
mod interview;
mod kill;
mod locking;
mod pack;
mod plan;
mod secrets;
mod tidy;
