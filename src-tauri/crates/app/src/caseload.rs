//! The caseload in memory: read whole once, refreshed person by person, filtered and sorted at the speed of typing.
//! Nothing of it outlives the session.

mod filter;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{Days, Months, NaiveDate, NaiveDateTime};
use trame_domain::category::CategoryState;
use trame_domain::clock::Now;
use trame_domain::code::Coded;
use trame_domain::contract::ContractState;
use trame_domain::contract::life::{Term, current};
use trame_domain::diagnostic::is_stale;
use trame_domain::person::{Household, PersonId};
use trame_domain::search::SearchKey;
use trame_domain::text::fold;
use trame_store::{CaseloadRow, Store};

use crate::dto::people::*;
use crate::error::AppError;
use crate::wire::Wire;

/// A contract that ends shows this many days ahead: time for a bilan and a renewal.
pub(crate) const ENDING_NOTICE: u64 = 45;

/// One person, with what searching and sorting need worked out.
pub(crate) struct Case {
    pub(crate) row: CaseloadRow,
    key: SearchKey,
    /// Folded family name then first name.
    order: (String, String),
}

/// Everybody, as the base knows them.
pub(crate) struct Caseload {
    cases: BTreeMap<PersonId, Arc<Case>>,
    /// The same, in the order of names: what is walked at each keystroke.
    by_name: Vec<Arc<Case>>,
    day: NaiveDate,
}

impl Caseload {
    /// Reads everybody.
    pub(crate) fn load(store: &Store, now: NaiveDateTime) -> Result<Self, AppError> {
        let rows = store.reader().caseload(now)?;
        let cases = rows
            .into_iter()
            .map(|row| (row.person.value.id, Arc::new(Case::new(row))))
            .collect();
        let mut caseload = Self {
            cases,
            by_name: Vec::new(),
            day: now.date(),
        };
        caseload.sort();
        Ok(caseload)
    }

    /// The day it was read for: late and stale depend on it.
    pub(crate) fn day(&self) -> NaiveDate {
        self.day
    }

    /// Reads one person again after a change.
    pub(crate) fn refresh(
        &mut self,
        store: &Store,
        person: PersonId,
        now: NaiveDateTime,
    ) -> Result<(), AppError> {
        let Some(row) = store.reader().caseload_row(person, now)? else {
            self.cases.remove(&person);
            self.by_name
                .retain(|case| case.row.person.value.id != person);
            return Ok(());
        };
        let case = Arc::new(Case::new(row));
        let before = self.cases.insert(person, Arc::clone(&case));
        let mut places = self.by_name.iter_mut();
        let place = places.find(|case| case.row.person.value.id == person);
        match (place, before) {
            // Most changes leave the name alone: the line takes its own place.
            (Some(place), Some(before)) if before.order == case.order => *place = case,
            _ => self.sort(),
        }
        Ok(())
    }

    /// Everybody, in the order of names.
    pub(crate) fn cases(&self) -> impl Iterator<Item = &Case> {
        self.by_name.iter().map(Arc::as_ref)
    }

    /// One person, unless put away.
    pub(crate) fn case(&self, person: PersonId) -> Option<&Case> {
        self.cases.get(&person).map(Arc::as_ref)
    }

    /// Territories and tags in use, in order.
    pub(crate) fn choices(&self) -> FilterChoices {
        let mut territories = BTreeSet::new();
        let mut tags = BTreeSet::new();
        for case in self.cases.values() {
            let territory = case
                .row
                .dossier
                .as_ref()
                .and_then(|d| d.value.territory.clone());
            territories.extend(territory);
            tags.extend(case.row.tags.iter().cloned());
        }
        FilterChoices {
            territories: territories.into_iter().collect(),
            tags: tags.into_iter().collect(),
        }
    }

    fn sort(&mut self) {
        self.by_name = self.cases.values().cloned().collect();
        self.by_name.sort_by(|a, b| {
            (&a.order, a.row.person.value.id).cmp(&(&b.order, b.row.person.value.id))
        });
    }
}

impl Case {
    fn new(row: CaseloadRow) -> Self {
        let person = &row.person.value;
        let birth = person
            .birth_date
            .map(|day| day.format("%d/%m/%Y").to_string());
        let names = [person.birth_name.as_str(), person.first_name.as_str()];
        let names = names.into_iter().chain(person.usage_name.as_deref());
        let numbers = birth.as_deref().into_iter().chain(person.phone.as_deref());
        let key = SearchKey::new(names, numbers);
        let order = (fold(person.last_name()), fold(&person.first_name));
        Self { row, key, order }
    }

    /// Whether the follow-up is over.
    pub(crate) fn is_closed(&self) -> bool {
        self.row
            .dossier
            .as_ref()
            .is_some_and(|d| d.value.closed_on.is_some())
    }

    /// Parent who lives alone with a child under 18 at `today`.
    pub(crate) fn is_isolated_parent(&self, today: NaiveDate) -> bool {
        let adult = |month: NaiveDate| month.checked_add_months(Months::new(18 * 12));
        let minor = self
            .row
            .youngest_child
            .and_then(adult)
            .is_some_and(|day| day > today);
        minor && self.row.person.value.household == Some(Household::Alone)
    }

    /// Last day the diagnostic was confirmed.
    pub(crate) fn confirmed_on(&self) -> Option<NaiveDate> {
        self.row
            .diagnostic
            .as_ref()
            .and_then(|diagnostic| diagnostic.confirmed_on)
    }

    /// Whether the diagnostic is to be looked at again.
    pub(crate) fn is_stale(&self, today: NaiveDate, months: u32) -> bool {
        self.confirmed_on()
            .is_some_and(|day| is_stale(day, today, months))
    }

    /// The contract that counts at `today`.
    pub(crate) fn contract(&self, today: NaiveDate) -> Option<Term> {
        current(&self.row.contracts, today)
    }

    /// The contract that runs and ends within `days`, with no renewal signed.
    pub(crate) fn ending(&self, today: NaiveDate, days: u64) -> Option<Term> {
        let term = self.contract(today)?;
        let notice = today.checked_add_days(Days::new(days))?;
        let is_running = term.state(today) == ContractState::Running;
        let is_renewed = self.row.contracts.iter().any(|other| {
            other.is_main() && other.follows == Some(term.id) && other.signed_on.is_some()
        });
        let ends_soon = term.binds_until().is_some_and(|last| last <= notice);
        (is_running && ends_soon && !is_renewed).then_some(term)
    }

    /// First name then last name.
    pub(crate) fn shown(&self) -> String {
        let person = &self.row.person.value;
        crate::session::show_name(&person.first_name, person.last_name())
    }

    fn view(&self, today: NaiveDate, months: u32) -> PersonRow {
        let person = &self.row.person.value;
        PersonRow {
            id: person.id.into(),
            last_name: person.last_name().to_owned(),
            first_name: person.first_name.clone(),
            birth_date: person.birth_date.map(|day| day.to_string()),
            age: person.age(today),
            categories: self.marks(),
            confirmed_on: self.confirmed_on().map(|day| day.to_string()),
            is_stale: self.is_stale(today, months),
            last_contact_on: self.row.last_contact.map(|day| day.to_string()),
            next_appointment_at: self.row.next_appointment.map(minute),
            overdue_actions: self.row.overdue_actions,
            territory: self
                .row
                .dossier
                .as_ref()
                .and_then(|d| d.value.territory.clone()),
            is_isolated_parent: self.is_isolated_parent(today),
            tags: self.row.tags.clone(),
            contract: ContractBrief::of(&self.row.contracts, today),
            is_closed: self.is_closed(),
        }
    }

    /// The ten categories in order; those without an entry are « non abordée ».
    fn marks(&self) -> Vec<CategoryMark> {
        let entries = self
            .row
            .diagnostic
            .as_ref()
            .map(|d| d.entries.as_slice())
            .unwrap_or_default();
        trame_domain::category::Category::ALL
            .iter()
            .map(|category| {
                let entry = entries.iter().find(|entry| entry.category == *category);
                CategoryMark {
                    category: Wire(*category),
                    state: Wire(entry.map_or(CategoryState::NotDiscussed, |entry| entry.state)),
                    impact: entry.and_then(|entry| entry.impact).map(Wire),
                }
            })
            .collect()
    }
}

/// When a person was last met and will be next.
pub(crate) struct Contact {
    pub(crate) last_on: Option<NaiveDate>,
    pub(crate) next_at: Option<NaiveDateTime>,
}

/// When a person, even put away, was last met and will be next.
pub(crate) fn contact(store: &Store, person: PersonId, now: Now) -> Result<Contact, AppError> {
    let row = store.reader().caseload_row(person, now.local)?;
    Ok(Contact {
        last_on: row.as_ref().and_then(|row| row.last_contact),
        next_at: row.and_then(|row| row.next_appointment),
    })
}

/// A local time to the minute, ISO.
pub(crate) fn minute(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M").to_string()
}
