//! What a document contains, said before it is made, and the documents already made.

use serde::{Deserialize, Serialize};
use trame_domain::category::Category;
use trame_domain::document::{Document, DocumentKind, DocumentUse};
use trame_domain::plan::Objective;
use ts_rs::TS;

use super::document::{Block, Identifier};
use crate::wire::{Ref, Wire};

/// An identifier and whether it is printed.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IdentifierChoice {
    /// Code.
    pub code: Identifier,
    /// Label.
    pub label: String,
    /// Whether the dossier has it.
    pub present: bool,
    /// Whether it is printed as things stand.
    pub printed: bool,
    /// Whether it is printed only when asked for by name.
    pub sensitive: bool,
}

/// A part of the document and whether it is printed.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockChoice {
    /// Code.
    pub code: Block,
    /// Label.
    pub label: String,
    /// What it holds.
    pub summary: String,
    /// Whether there is anything to print.
    pub present: bool,
    /// Whether it is printed as things stand.
    pub printed: bool,
}

/// A category and whether it is printed.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CategoryChoice {
    /// Code.
    pub code: Wire<Category>,
    /// Label.
    pub label: String,
    /// Whether something is said of it.
    pub present: bool,
    /// Whether it is printed as things stand.
    pub printed: bool,
}

/// An objective and whether it is printed.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ObjectiveChoice {
    /// Identifier.
    pub id: Ref<Objective>,
    /// Label.
    pub label: String,
    /// Category.
    pub category: Wire<Category>,
    /// Whether it is printed as things stand.
    pub printed: bool,
    /// Whether it could put the person in danger on a sheet others may read.
    pub sensitive: bool,
}

/// Whether the data travel with the document.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DataChoice {
    /// Whether this kind of document may carry them.
    pub possible: bool,
    /// Whether they are attached as things stand.
    pub on: bool,
    /// What they are, in French.
    pub summary: String,
}

/// « Ce que contient ce document ».
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentContents {
    /// Title as printed.
    pub title: String,
    /// Whom it is meant for.
    pub for_whom: String,
    /// Identifiers.
    pub identifiers: Vec<IdentifierChoice>,
    /// Parts.
    pub blocks: Vec<BlockChoice>,
    /// Categories.
    pub categories: Vec<CategoryChoice>,
    /// Objectives.
    pub objectives: Vec<ObjectiveChoice>,
    /// What is always in it.
    pub always: Vec<String>,
    /// What never is.
    pub never: Vec<String>,
    /// Data attached.
    pub with_data: DataChoice,
}

/// A document that left Trame.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DocumentRecord {
    /// As given with the file.
    pub ticket: String,
    /// How it left.
    #[serde(rename = "use")]
    pub left_as: Wire<DocumentUse>,
}

/// One line of the documents of a dossier.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentRow {
    /// Identifier.
    pub id: Ref<Document>,
    /// Which document.
    pub kind: Wire<DocumentKind>,
    /// Title as printed.
    pub title: String,
    /// Local date and time, ISO.
    pub made_at: String,
    /// Who made it.
    pub author: String,
    /// Number of pages.
    pub pages: u32,
    /// SHA-256 of the file, hexadecimal.
    pub sha256: String,
    /// How it left.
    #[serde(rename = "use")]
    pub left_as: Wire<DocumentUse>,
    /// Whether the data were attached.
    pub with_data: bool,
    /// What was left out, in French.
    pub hidden: Vec<String>,
}
