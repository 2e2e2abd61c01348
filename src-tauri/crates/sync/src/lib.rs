//! Exchanges between the devices of a référent, and hand-overs between référents: signed, encrypted bundles that any
//! store can carry. Whether the outcome is right never depends on the store: no lock, no condition, no trust in dates.

pub mod depot;
pub mod names;
