//! Fiche navette PMSMP, volet entreprise: blank to fill on screen or by hand, or printed with what is known.

mod view;

pub use view::{Company, CompanySheet, Expectations, Job, Organisation, SheetHeader};

/// The title.
pub const TITLE: &str = "Fiche navette PMSMP – volet entreprise";
