//! A fiche navette that comes back filled: what is asked, what it would change.

use serde::{Deserialize, Serialize};
use trame_domain::offer::ImmersionOffer;
use trame_domain::sheet_reading::SheetSlot;
use ts_rs::TS;

use crate::wire::{Ref, Wire};

/// A PDF somebody chose, and the offer it is about.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SheetFile {
    /// Which offer.
    pub offer_id: Ref<ImmersionOffer>,
    /// The bytes, base64.
    pub base64: String,
    /// Which copy of the sheet, in a file of several; the first filled one when absent.
    pub copy: Option<u32>,
}

/// How what was found stands to what is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ReadState {
    /// Known already, and the same.
    Same,
    /// Nothing was known.
    New,
    /// Something else was known.
    Changed,
    /// It is no value: it stays as it is.
    Unreadable,
    /// More than the offer keeps.
    TooLong,
}

/// A place of the sheet that says something.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadField {
    /// Which place.
    pub slot: Wire<SheetSlot>,
    /// What it is called on the sheet.
    pub label: String,
    /// What is known, a thing a line; empty when nothing is.
    pub current: String,
    /// What was found, a thing a line.
    pub found: String,
    /// How they stand.
    pub state: ReadState,
    /// What to know about it, in French.
    pub note: Option<String>,
    /// Whether taking it changes the company, and so all its offers.
    pub of_the_company: bool,
}

/// What a sheet would change, said before anything is.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetReading {
    /// Name of the company.
    pub company_name: String,
    /// Métier of the offer.
    pub job: String,
    /// Version of the offer that was compared.
    #[ts(type = "number")]
    pub version: i64,
    /// Version of the company that was compared.
    #[ts(type = "number")]
    pub company_version: i64,
    /// Copies of the file that are filled.
    pub copies: Vec<u32>,
    /// The one that was read.
    pub copy: u32,
    /// Places that say something, in the order of the sheet.
    pub fields: Vec<ReadField>,
    /// What to know about the file, in French.
    pub notes: Vec<String>,
    /// Why the offer is no longer rewritten, in words; none while it may be.
    pub frozen: Option<String>,
}

/// What to take of a sheet.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SheetChoice {
    /// Which offer.
    pub offer_id: Ref<ImmersionOffer>,
    /// Version of the offer that was compared.
    #[ts(type = "number")]
    pub version: i64,
    /// Version of the company that was compared.
    #[ts(type = "number")]
    pub company_version: i64,
    /// The bytes, base64.
    pub base64: String,
    /// Which copy of the sheet, in a file of several.
    pub copy: Option<u32>,
    /// Places to take; the others stay as they are.
    pub fields: Vec<Wire<SheetSlot>>,
}
