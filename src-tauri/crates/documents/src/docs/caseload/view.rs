//! View model of the caseload list: one row a person, labels already in French.

use chrono::{NaiveDate, NaiveTime};
use trame_domain::category::Impact;

use crate::docs::summary::Letterhead;

/// Everything the list prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseloadList {
    /// Whose list it is.
    pub letterhead: Letterhead,
    /// Title; none for [`super::DEFAULT_TITLE`].
    pub title: Option<String>,
    /// What the filter was, in words: « Ville-Exemple, frein mobilité ».
    pub filter: Option<String>,
    /// Day it is printed.
    pub printed_on: NaiveDate,
    /// Columns beside the name, printed in the order of [`CaseloadColumn::ALL`].
    pub columns: Vec<CaseloadColumn>,
    /// One a person, in their order.
    pub rows: Vec<CaseloadRow>,
}

/// A column that may be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseloadColumn {
    /// Âge.
    Age,
    /// Territoire.
    Territory,
    /// Freins.
    Freins,
    /// Fin du contrat.
    ContractEnd,
    /// Prochain rendez-vous.
    NextAppointment,
    /// Téléphone.
    Phone,
}

/// A person in the list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CaseloadRow {
    /// Name, as shown.
    pub name: String,
    /// Age in full years.
    pub age: Option<u32>,
    /// Commune or territory.
    pub territory: Option<String>,
    /// Active freins, in the order of the categories.
    pub freins: Vec<FreinView>,
    /// End of the contract.
    pub contract_end: Option<NaiveDate>,
    /// Next appointment, its hour when it is known.
    pub next_appointment: Option<(NaiveDate, Option<NaiveTime>)>,
    /// Phone, in pairs.
    pub phone: Option<String>,
}

/// An active frein.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreinView {
    /// Label of the category, short if there is one.
    pub label: String,
    /// Impact, for the mark.
    pub impact: Option<Impact>,
    /// Impact in words: « fort ».
    pub impact_label: Option<String>,
}

impl CaseloadColumn {
    /// All columns, in their order on the page.
    pub const ALL: [Self; 6] = [
        Self::Age,
        Self::Territory,
        Self::Freins,
        Self::ContractEnd,
        Self::NextAppointment,
        Self::Phone,
    ];
}
