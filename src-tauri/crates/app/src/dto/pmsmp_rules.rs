//! What the rules found of a PMSMP, worded.

use serde::{Deserialize, Serialize};
use trame_domain::pmsmp::Pmsmp;
use trame_domain::pmsmp::rules::{Level, RuleCode};
use ts_rs::TS;

use crate::dto::pmsmp::PmsmpFields;
use crate::wire::{Ref, Wire};

/// A PMSMP to check, as it is stored or as it is being written.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CheckedPmsmp {
    /// Which.
    pub pmsmp_id: Ref<Pmsmp>,
    /// What is being written; what is stored when left out.
    #[serde(default)]
    pub pmsmp: Option<PmsmpFields>,
}

/// Something a rule found: what, why, what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleFinding {
    /// Which PMSMP.
    pub pmsmp: String,
    /// Code one can quote.
    pub code: Wire<RuleCode>,
    /// How much it weighs.
    pub level: Wire<Level>,
    /// Article of the code du travail, « D5135-3 »; none for a rule of good practice.
    pub article: Option<String>,
    /// First day the rule holds, ISO.
    pub valid_from: String,
    /// Last day of a rule that was replaced, ISO.
    pub valid_until: Option<String>,
    /// First day it is about, ISO; of the 12 months for PM-06 and PM-07.
    pub from: Option<String>,
    /// Last day it is about, ISO.
    pub to: Option<String>,
    /// The instant a timer runs to, ISO local time.
    pub due_at: Option<String>,
    /// Wire name of the field it stands next to.
    pub field: Option<String>,
    /// Whether something is only missing, rather than wrong.
    pub is_missing: bool,
    /// What was found.
    pub message: String,
    /// What to do.
    pub todo: String,
}
