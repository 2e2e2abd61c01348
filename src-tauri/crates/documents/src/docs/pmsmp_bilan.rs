//! Bilan « à trois voix » of a PMSMP.

/// The title.
pub const TITLE: &str = "Bilan de l’immersion";
