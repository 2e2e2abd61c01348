//! The caseload and the dossier of a person.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use trame_domain::category::{Category, CategoryState, Impact};
use trame_domain::contract::life::{Term, current};
use trame_domain::contract::{Contract, ContractState};
use trame_domain::person::{Household, Person};
use ts_rs::TS;

use crate::wire::{DateText, Ref, Wire};

/// Which people, in which order.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct PeopleFilter {
    /// Words of names, birth date or phone, typed as they come.
    pub search: Option<String>,
    /// `ouverts`, `clos` or `tous` (default).
    pub status: Option<StatusFilter>,
    /// Only people with an active frein in this category.
    pub frein_in: Option<Wire<Category>>,
    /// With at least this impact there.
    pub min_impact: Option<Wire<Impact>>,
    /// Only this territory.
    pub territory: Option<String>,
    /// Only this tag.
    pub tag: Option<String>,
    /// Only parents alone with a child under 18.
    pub isolated_parent: Option<bool>,
    /// Only people whose diagnostic is to be looked at again.
    pub stale: Option<bool>,
    /// Only people with an overdue action.
    pub overdue: Option<bool>,
    /// Only people whose contract stands there.
    pub contract: Option<ContractFilter>,
    /// Column to sort by; with a search and no sort, the best answers come first.
    pub sort: Option<PeopleSort>,
    /// Greatest first.
    pub descending: Option<bool>,
    /// Rows to skip.
    pub offset: Option<u32>,
    /// Rows wanted; all when absent.
    pub limit: Option<u32>,
}

/// Open or closed dossiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StatusFilter {
    /// Open ones.
    Ouverts,
    /// Closed ones.
    Clos,
    /// Both.
    Tous,
}

/// Columns of the caseload one can sort by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PeopleSort {
    /// Family name, then first name.
    Name,
    /// Birth date.
    BirthDate,
    /// Last contact.
    LastContact,
    /// Next appointment.
    NextAppointment,
    /// Day the diagnostic was last confirmed.
    ConfirmedOn,
    /// Territory.
    Territory,
    /// Number of overdue actions.
    Overdue,
    /// Last day of the contract.
    ContractEnd,
}

/// What the latest diagnostic says of one category.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CategoryMark {
    /// Category.
    pub category: Wire<Category>,
    /// State.
    pub state: Wire<CategoryState>,
    /// Impact of an active frein.
    pub impact: Option<Wire<Impact>>,
}

/// The contract that counts today, in a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContractBrief {
    /// Which.
    pub id: Ref<Contract>,
    /// Where it stands.
    pub state: Wire<ContractState>,
    /// First day, ISO.
    pub starts_on: Option<String>,
    /// Last day once amended, or the day it was ended; ISO.
    pub ends_on: Option<String>,
}

impl ContractBrief {
    /// The contract that counts among those of a person.
    pub(crate) fn of(contracts: &[Term], today: NaiveDate) -> Option<Self> {
        let term = current(contracts, today)?;
        Some(Self {
            id: term.id.into(),
            state: Wire(term.state(today)),
            starts_on: term.starts_on.map(|day| day.to_string()),
            ends_on: term.binds_until().map(|day| day.to_string()),
        })
    }
}

/// Which contracts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ContractFilter {
    /// None at all.
    Aucun,
    /// In preparation, or ready to be signed.
    EnPreparation,
    /// Signed and not over.
    EnCours,
    /// Over within the notice, and no renewal signed.
    FinProche,
    /// Over or ended.
    Termine,
}

/// One line of the caseload.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonRow {
    /// Identifier.
    pub id: Ref<Person>,
    /// Usage name, else birth name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// Birth date, ISO.
    pub birth_date: Option<String>,
    /// Age in years.
    pub age: Option<u32>,
    /// The ten categories, in order.
    pub categories: Vec<CategoryMark>,
    /// Day the diagnostic was last confirmed, ISO.
    pub confirmed_on: Option<String>,
    /// Whether it is to be looked at again.
    pub is_stale: bool,
    /// Last contact, ISO.
    pub last_contact_on: Option<String>,
    /// Next appointment, local ISO.
    pub next_appointment_at: Option<String>,
    /// Overdue actions.
    pub overdue_actions: u32,
    /// Territory.
    pub territory: Option<String>,
    /// Parent alone with a child under 18.
    pub is_isolated_parent: bool,
    /// Tags.
    pub tags: Vec<String>,
    /// The contract that counts today.
    pub contract: Option<ContractBrief>,
    /// Whether the dossier is closed.
    pub is_closed: bool,
}

/// How many people answer, and how many there are.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PeopleCount {
    /// Answering the filter.
    pub matching: u32,
    /// Open dossiers in the base.
    pub open: u32,
    /// All people in the base.
    pub all: u32,
}

/// What filters can offer.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FilterChoices {
    /// Territories in use.
    pub territories: Vec<String>,
    /// Tags in use.
    pub tags: Vec<String>,
}

/// Everything one may know of a person; all optional but a name.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct PersonFields {
    /// Nom de naissance.
    pub birth_name: String,
    /// Nom d’usage.
    pub usage_name: Option<String>,
    /// First name.
    pub first_name: String,
    /// Birth date.
    pub birth_date: Option<DateText>,
    /// Phone.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Number and street.
    pub address: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// INSEE code of the commune.
    pub commune_code: Option<String>,
    /// Commune.
    pub commune_name: Option<String>,
    /// With whom the person lives.
    pub household: Option<Wire<Household>>,
    /// Month of an expected birth (`2027-03`), only if the person wants it written.
    pub expected_birth: Option<DateText>,
    /// Months of birth of the children (`2024-05`).
    pub children: Vec<DateText>,
    /// Codes of rights.
    pub rights: Vec<String>,
    /// Codes of languages.
    pub languages: Vec<String>,
    /// Codes of driving licences.
    pub licences: Vec<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// Code of the work situation.
    pub work_situation: Option<String>,
    /// Since when.
    pub work_situation_since: Option<DateText>,
    /// Code of the education level.
    pub education_level: Option<String>,
    /// RQTH (sensitive block).
    pub rqth: Option<bool>,
    /// N° allocataire.
    pub caf_number: Option<String>,
    /// France Travail identifier.
    pub ft_number: Option<String>,
}

/// The administrative side of the dossier.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct DossierFields {
    /// Name of the référent; the profile's when empty.
    pub referent: Option<String>,
    /// First day of the follow-up; today when empty.
    pub opened_on: Option<DateText>,
    /// Code of the orientation path.
    pub orientation_path: Option<String>,
    /// Day the RSA was asked for or granted.
    pub rsa_from: Option<DateText>,
    /// Day the orientation was notified.
    pub orientation_notified_on: Option<DateText>,
    /// Territory.
    pub territory: Option<String>,
}

/// A new dossier.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct NewPerson {
    /// The person.
    pub person: PersonFields,
    /// The dossier.
    #[serde(default)]
    pub dossier: Option<DossierFields>,
}

/// Whom.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PersonKey {
    /// Identifier.
    pub person_id: Ref<Person>,
}

/// New values of a person; what did not change is not written.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PersonUpdate {
    /// Identifier.
    pub person_id: Ref<Person>,
    /// Version the values were read at; refused if it moved since.
    #[serde(default)]
    pub version: Option<i64>,
    /// The values.
    pub person: PersonFields,
}

/// New values of a dossier.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DossierUpdate {
    /// Whose.
    pub person_id: Ref<Person>,
    /// The values.
    pub dossier: DossierFields,
}

/// End of a follow-up.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DossierClosing {
    /// Whose.
    pub person_id: Ref<Person>,
    /// Last day.
    pub closed_on: DateText,
    /// Code of the reason.
    pub close_reason: String,
}

/// A dossier, whole.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonFile {
    /// Identifier.
    pub id: Ref<Person>,
    /// Version of the person's fields.
    pub version: i64,
    /// Usage name, else birth name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// Age in years.
    pub age: Option<u32>,
    /// The person.
    pub person: PersonFields,
    /// The dossier.
    pub dossier: DossierFields,
    /// Last day, when closed, ISO.
    pub closed_on: Option<String>,
    /// Code of the reason it was closed.
    pub close_reason: Option<String>,
    /// Last contact, ISO.
    pub last_contact_on: Option<String>,
    /// Next appointment, local ISO.
    pub next_appointment_at: Option<String>,
    /// Day by which the contract should be signed, while none was signed since the orientation; ISO.
    pub contract_deadline: Option<String>,
    /// The contract that counts today.
    pub contract: Option<ContractBrief>,
    /// First day of the month the youngest child turns three, from four months ahead; ISO.
    pub third_birthday_alert_on: Option<String>,
    /// Whether the dossier was put away.
    pub is_archived: bool,
}

/// A piece of the history of a dossier.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryRow {
    /// Rank in the journal.
    #[ts(type = "number")]
    pub seq: i64,
    /// Local date and time, ISO.
    pub at: String,
    /// Who.
    pub author: String,
    /// What, in French.
    pub title: String,
    /// Fields and new values, in French.
    pub details: Vec<String>,
}

/// Which part of the history.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct HistoryQuery {
    /// Whose.
    pub person_id: Ref<Person>,
    /// Only what is before this rank.
    #[serde(default)]
    #[ts(type = "number")]
    pub before: Option<i64>,
}
