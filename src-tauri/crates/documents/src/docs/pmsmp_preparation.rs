//! « Feuille de préparation » : what the convention asks, in its order, and what is still missing.

/// The title.
pub const TITLE: &str = "Préparer la convention de PMSMP";
