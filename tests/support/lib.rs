//! Builders, fixed clock and temporary profile shared by the journeys.
