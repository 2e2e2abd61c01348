//! What one may write in a PMSMP. Texts are empty while nothing is said.

use serde::{Deserialize, Serialize};
use trame_domain::pmsmp::{PmsmpObject, SharedLine};
use ts_rs::TS;

use crate::dto::schedule::WeekSlot;
use crate::wire::{DateText, Wire};

/// What one may write in a PMSMP.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct PmsmpFields {
    /// Objet.
    pub object: Option<Wire<PmsmpObject>>,
    /// Objectifs précis.
    pub objectives: String,
    /// How one will know they are reached.
    pub judged_by: String,
    /// First day.
    pub starts_on: Option<DateText>,
    /// Last day.
    pub ends_on: Option<DateText>,
    /// Usual week.
    pub schedule: Vec<WeekSlot>,
    /// Days without presence.
    pub days_off: Vec<DateText>,
    /// Minutes a week when the week is not detailed.
    pub weekly_minutes: Option<u32>,
    /// Days of presence when the week is not detailed.
    pub presence_days: Option<u32>,
    /// Tutor.
    pub tutor_name: String,
    /// Their function.
    pub tutor_role: String,
    /// Their phone.
    pub tutor_phone: String,
    /// Their e-mail.
    pub tutor_email: String,
    /// It replaces nobody and covers no surge of activity.
    pub no_replacement: bool,
    /// Majeur protégé.
    pub protected_adult: bool,
    /// Représentant légal.
    pub guardian_name: String,
    /// Their phone.
    pub guardian_phone: String,
    /// Their e-mail.
    pub guardian_email: String,
    /// The person is employed and goes on working time.
    pub on_working_time: bool,
    /// Employeur actuel.
    pub employer_name: String,
    /// Its SIRET.
    pub employer_siret: String,
    /// Who signs for it.
    pub employer_contact: String,
    /// First day of the CUI or CDDI.
    pub aided_from: Option<DateText>,
    /// Its last day.
    pub aided_to: Option<DateText>,
    /// Technical skills looked at.
    pub technical_skills: Vec<String>,
    /// Minutes of travel a day.
    pub travel_minutes: Option<u32>,
    /// Points d’appui.
    pub support: String,
    /// Aménagements demandés.
    pub accommodations: String,
    /// Ce que je veux vérifier.
    pub to_check: String,
    /// Mes contraintes d’horaires.
    pub constraints: String,
    /// Qui prévenir.
    pub emergency_contact: String,
    /// Lines the person agreed to show the company.
    pub shared: Vec<Wire<SharedLine>>,
    /// Day of that agreement.
    pub shared_on: Option<DateText>,
    /// Number in the tool that signs conventions.
    pub external_number: String,
    /// Date of the bilan collectif.
    pub review_on: Option<DateText>,
}
