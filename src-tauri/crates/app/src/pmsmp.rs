//! PMSMP of a person.

pub(crate) mod check;
