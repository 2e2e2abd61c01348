//! The single integration binary: one module a journey, on a real encrypted base, through the command table.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a journey stops where it fails; JSON is read by name"
)]

mod bad_input;
mod caseload;
mod closed_version;
mod companies;
mod comparison;
mod contract;
mod contract_refusals;
mod correspondence;
mod damage;
mod documents;
mod exchange;
mod first_start;
mod followed;
mod interview;
mod kill;
mod locking;
mod logo;
mod pack;
mod pack_refusals;
mod packs;
mod plan;
mod plan_life;
mod pmsmp;
mod pmsmp_bilan;
mod pmsmp_check;
mod pmsmp_documents;
mod potentialites;
mod potentialites_documents;
mod potentialites_pack;
mod potentialites_refusals;
mod printing;
mod secrets;
mod sheet_reading;
mod sheets;
mod tidy;
mod time_budget;
mod trajectory;
mod writing_aid;
