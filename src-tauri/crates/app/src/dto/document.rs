//! Documents: what is asked, what comes back.

use serde::{Deserialize, Serialize};
use trame_domain::diagnostic::Diagnostic;
use trame_domain::person::Person;
use ts_rs::TS;

use crate::wire::Ref;

/// Under which title the summary is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SummaryKind {
    /// « Synthèse de diagnostic et plan d’action ».
    #[default]
    Diagnostic,
    /// The same, under the title of the contract of the territory.
    Cer,
}

/// An identifier that can be left out of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Identifier {
    /// Birth date.
    BirthDate,
    /// Address.
    Address,
    /// Phone.
    Phone,
    /// E-mail.
    Email,
    /// N° allocataire.
    CafNumber,
    /// France Travail identifier.
    FtNumber,
    /// Children.
    Children,
    /// RQTH: left out unless it is asked for by name in `show`.
    Rqth,
}

/// A summary to print.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SummaryRequest {
    /// Whose.
    pub person_id: Ref<Person>,
    /// Which version; the newest when absent.
    #[serde(default)]
    pub diagnostic_id: Option<Ref<Diagnostic>>,
    /// Title.
    #[serde(default)]
    #[ts(as = "Option<SummaryKind>")]
    pub kind: SummaryKind,
    /// Identifiers to leave out.
    #[serde(default)]
    #[ts(as = "Option<Vec<Identifier>>")]
    pub hide: Vec<Identifier>,
    /// Sensitive ones to print all the same.
    #[serde(default)]
    #[ts(as = "Option<Vec<Identifier>>")]
    pub show: Vec<Identifier>,
}

/// A document, ready to be saved where the user says.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentFile {
    /// A name without anything personal in it.
    pub file_name: String,
    /// Media type.
    pub media_type: String,
    /// The bytes, base64.
    pub base64: String,
    /// Number of pages.
    pub pages: u32,
    /// Characters no font has, shown as a mark in the document.
    pub missing: String,
}
