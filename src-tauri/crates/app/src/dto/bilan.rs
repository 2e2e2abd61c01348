//! The bilan of a plan, in both voices.

use serde::{Deserialize, Serialize};
use trame_domain::bilan::Bilan;
use trame_domain::contract::Contract;
use trame_domain::person::Person;
use ts_rs::TS;

use crate::wire::{DateText, Ref};

/// What one may say in a bilan.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BilanFields {
    /// The contract that ends with it.
    #[serde(default)]
    pub contract_id: Option<Ref<Contract>>,
    /// Day it was made; today when none is given.
    #[serde(default)]
    pub made_on: Option<DateText>,
    /// What was done, in the person's words.
    pub person_done: String,
    /// What hindered, in the person's words.
    pub person_hindered: String,
    /// What was done, seen by the référent.
    pub referent_done: String,
    /// What hindered, seen by the référent.
    pub referent_hindered: String,
}

/// How many of the planned actions stood where, on the day of the bilan. Facts about the plan, not a mark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BilanFacts {
    /// Done.
    pub done: u32,
    /// Given up by the person.
    pub abandoned: u32,
    /// Cancelled by the structure.
    pub cancelled: u32,
    /// Still to do, those late included.
    pub open: u32,
    /// Late.
    pub overdue: u32,
}

/// A bilan.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BilanView {
    /// Identifier.
    pub id: Ref<Bilan>,
    /// What it says.
    pub bilan: BilanFields,
    /// Whether both voices said what was done: a renewal can rest on it.
    pub is_complete: bool,
    /// What was planned, and where it stood.
    pub facts: BilanFacts,
}

/// A new bilan, or new values of one.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct BilanUpdate {
    /// About whom.
    pub person_id: Ref<Person>,
    /// Which; a new one when absent.
    #[serde(default)]
    pub bilan_id: Option<Ref<Bilan>>,
    /// The values.
    pub bilan: BilanFields,
}

/// Which bilan.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BilanKey {
    /// Which.
    pub bilan_id: Ref<Bilan>,
}
