//! What crosses the door: requests refuse unknown fields, dates are ISO text, ids are text, names are camelCase.

pub mod agenda;
pub mod bilan;
pub mod company;
pub mod comparison;
pub mod contents;
pub mod contract;
pub mod correspondence;
pub mod diagnostic;
pub mod document;
pub mod exchange;
pub mod hours;
pub mod offer;
pub mod packs;
pub mod people;
pub mod plan;
pub mod pmsmp;
pub mod pmsmp_bilan;
pub mod pmsmp_rules;
pub mod potentialites;
pub mod schedule;
pub mod session;
pub mod settings;
pub mod sheet_reading;
pub mod time_budget;
pub mod today;
pub mod trajectory;
pub mod writing_aid;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// No input, or nothing to say.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(type = "Record<string, never>")]
pub struct Nothing {}
