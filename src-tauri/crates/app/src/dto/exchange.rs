//! A dossier that travels inside a PDF: what is asked, what it holds.

use serde::{Deserialize, Serialize};
use trame_domain::person::Person;
use ts_rs::TS;

use crate::wire::Ref;

/// A PDF somebody chose.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PdfFile {
    /// The bytes, base64.
    pub base64: String,
}

/// How much the file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PdfCounts {
    /// Categories talked about.
    pub categories: u32,
    /// Situations ticked.
    pub situations: u32,
    /// Objectives.
    pub objectives: u32,
    /// Actions.
    pub actions: u32,
}

/// Somebody here who could be the same person.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Namesake {
    /// Identifier.
    pub id: Ref<Person>,
    /// First name and name.
    pub name: String,
    /// Birth date, ISO.
    pub birth_date: Option<String>,
}

/// What importing would create, said before anything is.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PdfPreview {
    /// Title of the document.
    pub file_title: String,
    /// Day it was made, ISO.
    pub made_on: String,
    /// Structure that made it.
    pub structure: String,
    /// Référent who made it.
    pub referent: String,
    /// First name and name of the person.
    pub name: String,
    /// Birth date, ISO.
    pub birth_date: Option<String>,
    /// How much it holds.
    pub counts: PdfCounts,
    /// What will be created, in French.
    pub lines: Vec<String>,
    /// People here with the same name.
    pub namesakes: Vec<Namesake>,
    /// Whether this very dossier is here already: it is then not imported again.
    pub already_here: bool,
}
