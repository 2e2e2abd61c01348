//! Companies, their contacts, their log.

use serde::{Deserialize, Serialize};
use trame_domain::company::{Company, CompanyContact, CompanyEvent, CompanyEventKind};
use ts_rs::TS;

use crate::dto::offer::OfferRow;
use crate::wire::{DateText, Ref, Wire};

/// Which company.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CompanyKey {
    /// Which.
    pub company_id: Ref<Company>,
}

/// What narrows the list of companies.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct CompanyQuery {
    /// Name, SIRET, activity or commune; accents and one slip aside.
    pub search: Option<String>,
    /// Trained to welcome people, or not.
    pub trained: Option<bool>,
    /// Territory.
    pub territory: Option<String>,
    /// Those put away instead of the others.
    pub archived: Option<bool>,
}

/// A company in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CompanyRow {
    /// Identifier.
    pub id: Ref<Company>,
    /// Raison sociale.
    pub name: String,
    /// As kept, without spaces.
    pub siret: Option<String>,
    /// Domaine d’activité.
    pub activity: Option<String>,
    /// Commune.
    pub commune_name: Option<String>,
    /// Territory.
    pub territory: Option<String>,
    /// Day it was trained to welcome people, ISO.
    pub trained_on: Option<String>,
    /// Offers still proposed.
    pub offers: u32,
    /// Places left in them.
    pub places_left: u32,
    /// Day of the last line of the log, ISO.
    pub last_event_on: Option<String>,
    /// Whether it was put away.
    pub is_archived: bool,
}

/// The list of companies.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CompanyList {
    /// Those that answer, by name.
    pub rows: Vec<CompanyRow>,
    /// How many there are, put away aside.
    pub all: u32,
    /// How many were put away.
    pub archived: u32,
    /// Territories in use.
    pub territories: Vec<String>,
}

/// What one may say of a company.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct CompanyFields {
    /// Raison sociale.
    pub name: String,
    /// As typed; one with a wrong key is kept, and told.
    pub siret: Option<String>,
    /// Code APE.
    pub ape: Option<String>,
    /// `naf2` or `naf2025`; the one in force when none is given.
    pub ape_version: Option<String>,
    /// Domaine d’activité.
    pub activity: Option<String>,
    /// Code of the size band.
    pub workforce: Option<String>,
    /// Convention collective.
    pub collective_agreement: Option<String>,
    /// Number and street.
    pub address: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// INSEE code of the commune.
    pub commune_code: Option<String>,
    /// Commune.
    pub commune_name: Option<String>,
    /// Territory.
    pub territory: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Valeurs de l’entreprise.
    pub stated_values: String,
    /// Day it was trained to welcome people.
    pub trained_on: Option<DateText>,
    /// What that training was.
    pub training: Option<String>,
    /// Engagements futurs.
    pub future_commitments: String,
    /// Notes between colleagues, never printed.
    pub notes: String,
}

/// A company to add.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewCompany {
    /// What is known of it; a name is enough.
    #[ts(type = "Partial<CompanyFields>")]
    pub company: CompanyFields,
}

/// New values of a company.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CompanyUpdate {
    /// Which.
    pub company_id: Ref<Company>,
    /// Version the values were read at; refused if it moved since.
    #[serde(default)]
    pub version: Option<i64>,
    /// The values.
    pub company: CompanyFields,
}

/// Somebody one knows in a company.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContactFields {
    /// Identifier; none for a new one.
    #[serde(default)]
    pub id: Option<Ref<CompanyContact>>,
    /// Name.
    pub name: String,
    /// Function.
    #[serde(default)]
    pub role: Option<String>,
    /// Phone.
    #[serde(default)]
    pub phone: Option<String>,
    /// E-mail.
    #[serde(default)]
    pub email: Option<String>,
}

/// The contacts of a company, in order: those left out are put away.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContactsUpdate {
    /// Which company.
    pub company_id: Ref<Company>,
    /// Contacts.
    pub contacts: Vec<ContactFields>,
}

/// A line of the log.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CompanyEventFields {
    /// Day; today when none is given.
    #[serde(default)]
    pub happened_on: Option<DateText>,
    /// Visit, call…
    pub kind: Wire<CompanyEventKind>,
    /// With whom.
    #[serde(default)]
    pub contact: Option<String>,
    /// What was said.
    pub text: String,
}

/// A line to add to the log.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewCompanyEvent {
    /// Which company.
    pub company_id: Ref<Company>,
    /// The line.
    pub event: CompanyEventFields,
}

/// New values of a line of the log.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CompanyEventUpdate {
    /// Which line.
    pub event_id: Ref<CompanyEvent>,
    /// The values.
    pub event: CompanyEventFields,
}

/// Which line of the log.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CompanyEventKey {
    /// Which.
    pub event_id: Ref<CompanyEvent>,
}

/// A line of the log, as kept.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CompanyEventView {
    /// Identifier.
    pub id: Ref<CompanyEvent>,
    /// The line.
    pub event: CompanyEventFields,
    /// Who wrote it.
    pub author: String,
}

/// A company, whole.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CompanyView {
    /// Identifier.
    pub id: Ref<Company>,
    /// Version.
    #[ts(type = "number")]
    pub version: i64,
    /// What is known of it.
    pub company: CompanyFields,
    /// What is wrong with its SIRET, in words; it is kept as typed (PM-14).
    pub siret_warning: Option<String>,
    /// People one knows there, in order.
    pub contacts: Vec<ContactFields>,
    /// The log, latest first.
    pub events: Vec<CompanyEventView>,
    /// Its offers, those no longer proposed included.
    pub offers: Vec<OfferRow>,
    /// Immersions under way or prepared; nobody is named.
    pub immersions_under_way: u32,
    /// Immersions that took place.
    pub immersions_past: u32,
    /// Whether it was put away.
    pub is_archived: bool,
}
