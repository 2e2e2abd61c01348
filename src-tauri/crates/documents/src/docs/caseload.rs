//! The caseload list: whoever the filter kept, one row a person.

mod view;

pub use view::{CaseloadColumn, CaseloadList, CaseloadRow, FreinView};

/// The title when the list has not its own.
pub const DEFAULT_TITLE: &str = "Liste de la file active";
