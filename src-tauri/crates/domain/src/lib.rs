//! Types and rules of the field, pure: no I/O, no clock, no randomness, no serialisation of entities.
//!
//! "Today", "now" and random bytes are always arguments. A rule that comes from a text names it, with the
//! article and the date it was read. Nothing here knows the base, the documents or the window.

pub mod agenda;
pub mod bilan;
pub mod category;
pub mod clock;
pub mod code;
pub mod company;
pub mod comparison;
pub mod contract;
pub mod correspondence;
pub mod diagnostic;
pub mod document;
pub mod dossier;
pub mod hours;
pub mod id;
pub mod label;
pub mod letterhead;
pub mod offer;
pub mod pack;
pub mod person;
pub mod plan;
pub mod pmsmp;
pub mod potentialites;
pub mod search;
pub mod sheet_reading;
pub mod stamp;
pub mod text;
pub mod trajectory;
pub mod violation;
pub mod writing_aid;
