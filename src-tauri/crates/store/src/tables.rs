//! The tables: how each domain type lies in its own, and the questions asked of it (methods of
//! [`Reader`](crate::read::Reader)). Lists hold what is not archived, in a stable order.

mod action;
mod appointment;
mod bilan;
mod category_entry;
mod child;
mod company;
mod company_contact;
mod company_event;
mod contract;
mod contract_line;
mod diagnostic;
mod document;
mod dossier;
mod hours_target;
mod immersion_offer;
mod note;
mod objective;
mod pack;
mod person;
mod person_item;
mod pmsmp;
mod pmsmp_bilan;
mod pmsmp_bilan_line;
mod pmsmp_follow_up;
mod potentialites_answer;
mod potentialites_grid;
mod referent;
pub mod signed_pdf;
mod strength;
mod structure;
mod ticked_situation;

pub use self::pack::FreeLine;

#[cfg(test)]
mod tests;
