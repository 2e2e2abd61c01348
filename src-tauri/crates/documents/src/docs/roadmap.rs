//! « Ma feuille de route »: what the person takes home, in plain words and large letters.

mod view;

pub use view::{Aim, Appointment, Contact, MyStep, OtherStep, Roadmap};

/// The title when the structure has not set its own.
pub const DEFAULT_TITLE: &str = "Ma feuille de route";
