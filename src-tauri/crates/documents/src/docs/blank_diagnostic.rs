//! The blank diagnostic, to fill by hand in an interview without a computer.

mod view;

pub use view::{BlankCategory, BlankDiagnostic};

/// The title when the structure has not set its own.
pub const DEFAULT_TITLE: &str = "Diagnostic 360° à remplir à la main";
