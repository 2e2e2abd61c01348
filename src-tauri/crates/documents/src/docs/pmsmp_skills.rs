//! « Ce que j’ai montré » : sentences for a CV, each with its fact, for the person.

/// The title.
pub const TITLE: &str = "Ce que j’ai montré";
