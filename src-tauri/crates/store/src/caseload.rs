//! What the list shows of everybody, in a handful of grouped queries: the application keeps it in memory.

mod fill;

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use trame_domain::category::{Category, CategoryState, Impact};
use trame_domain::contract::life::Term;
use trame_domain::diagnostic::DiagnosticId;
use trame_domain::dossier::Dossier;
use trame_domain::person::{Person, PersonId};

use self::fill::Scope;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::Stored;

/// One person of the caseload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseloadRow {
    /// Who.
    pub person: Stored<Person>,
    /// The dossier, if one was opened.
    pub dossier: Option<Stored<Dossier>>,
    /// The newest version of the diagnostic.
    pub diagnostic: Option<DiagnosticSummary>,
    /// Codes of rights.
    pub rights: Vec<String>,
    /// Free tags.
    pub tags: Vec<String>,
    /// Number of children.
    pub children: u32,
    /// Month of birth of the youngest child born.
    pub youngest_child: Option<NaiveDate>,
    /// Last day the person was met or spoken to.
    pub last_contact: Option<NaiveDate>,
    /// Next appointment planned.
    pub next_appointment: Option<NaiveDateTime>,
    /// Actions that should have been done.
    pub overdue_actions: u32,
    /// Objectives in progress.
    pub open_objectives: u32,
    /// Dates of the contracts, amendments included, oldest first.
    pub contracts: Vec<Term>,
    /// Day of the last bilan.
    pub last_bilan: Option<NaiveDate>,
}

/// The newest version of a diagnostic, without its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiagnosticSummary {
    /// Which version.
    pub id: DiagnosticId,
    /// Day it was opened.
    pub opened_on: NaiveDate,
    /// Day it was closed.
    pub closed_on: Option<NaiveDate>,
    /// Last day an entry was set or confirmed.
    pub confirmed_on: Option<NaiveDate>,
    /// What it says, in the order of categories; those without an entry are not there.
    pub entries: Vec<EntrySummary>,
}

/// What a version says of a category, without its texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EntrySummary {
    /// Category.
    pub category: Category,
    /// State.
    pub state: CategoryState,
    /// Impact of a frein.
    pub impact: Option<Impact>,
}

impl Reader<'_> {
    /// Everybody who is not archived, in the order of ids, as things are at `now`.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn caseload(&self, now: NaiveDateTime) -> Result<Vec<CaseloadRow>, StoreError> {
        let people = self.select::<Person>("t.archived_at IS NULL", [])?;
        let dossiers = self.select::<Dossier>("t.archived_at IS NULL", [])?;
        let mut rows = index(people);
        for dossier in dossiers {
            if let Some(row) = rows.get_mut(&dossier.value.person) {
                row.dossier = Some(dossier);
            }
        }
        fill::all(self, &mut rows, &Scope::everybody(), now)?;
        Ok(rows.into_values().collect())
    }

    /// One person as the caseload shows them; none when absent or archived.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn caseload_row(
        &self,
        person: PersonId,
        now: NaiveDateTime,
    ) -> Result<Option<CaseloadRow>, StoreError> {
        let found = self.get(person)?.filter(|found| !found.archived);
        let mut rows = index(found);
        if let Some(row) = rows.get_mut(&person) {
            row.dossier = self.dossier_of(person)?;
        }
        fill::all(self, &mut rows, &Scope::only(person), now)?;
        Ok(rows.into_values().next())
    }
}

fn index(people: impl IntoIterator<Item = Stored<Person>>) -> BTreeMap<PersonId, CaseloadRow> {
    people
        .into_iter()
        .map(|person| (person.value.id, CaseloadRow::of(person)))
        .collect()
}

impl CaseloadRow {
    fn of(person: Stored<Person>) -> Self {
        Self {
            person,
            dossier: None,
            diagnostic: None,
            rights: Vec::new(),
            tags: Vec::new(),
            children: 0,
            youngest_child: None,
            last_contact: None,
            next_appointment: None,
            overdue_actions: 0,
            open_objectives: 0,
            contracts: Vec::new(),
            last_bilan: None,
        }
    }
}

#[cfg(test)]
mod tests;
