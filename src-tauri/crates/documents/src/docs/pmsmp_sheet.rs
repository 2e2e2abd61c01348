//! Fiche navette of one PMSMP: the offer, what is aimed at, and only what the person agreed to show the company.

/// The title.
pub const TITLE: &str = "Fiche navette de l’immersion";
