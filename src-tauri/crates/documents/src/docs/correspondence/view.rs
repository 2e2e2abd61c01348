//! View model of the correspondence with the grids of France Travail; labels already in French, codes as published.

use chrono::NaiveDate;

use crate::docs::head::Letterhead;

/// Everything the table prints. What must not be printed is simply absent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Correspondence {
    /// Who makes the document.
    pub letterhead: Letterhead,
    /// Title; none for [`super::DEFAULT_TITLE`].
    pub title: Option<String>,
    /// Day it is printed.
    pub printed_on: NaiveDate,
    /// First name and name of the person, as shown.
    pub name: String,
    /// France Travail identifier, when it is printed.
    pub ft_number: Option<String>,
    /// Number of the version of the diagnostic.
    pub version: u32,
    /// Day of the diagnostic.
    pub diagnostic_on: Option<NaiveDate>,
    /// Day the lists of codes were read.
    pub read_on: NaiveDate,
    /// One table a grid.
    pub grids: Vec<GridView>,
    /// Criteria of the grids that are not filled here.
    pub not_covered: Vec<ValueView>,
}

/// One grid of France Travail.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GridView {
    /// What it is called.
    pub title: String,
    /// One row a criterion.
    pub rows: Vec<GridRow>,
}

/// One criterion.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GridRow {
    /// What it is called.
    pub label: String,
    /// Its code.
    pub code: String,
    /// Codes of its value, each with its label; several when the référent has to choose.
    pub values: Vec<ValueView>,
    /// What the value was read from.
    pub from: String,
    /// What is missing to have one.
    pub missing: Option<String>,
}

/// A code and what it is called.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ValueView {
    /// Code.
    pub code: String,
    /// Label.
    pub label: String,
}
