//! Which people, in which order.

use std::cmp::Reverse;

use chrono::{NaiveDate, NaiveDateTime};
use trame_domain::category::CategoryState;
use trame_domain::contract::ContractState;
use trame_domain::search::Query;

use super::{Case, Caseload, ENDING_NOTICE};
use crate::dto::people::*;

impl Caseload {
    /// The rows that answer a filter, in its order, its page only.
    pub(crate) fn rows(&self, filter: &PeopleFilter, stale_months: u32) -> Vec<PersonRow> {
        let today = self.day();
        let found = self.find(filter, stale_months);
        let skip = usize::try_from(filter.offset.unwrap_or(0)).unwrap_or(usize::MAX);
        let take = filter
            .limit
            .map_or(usize::MAX, |n| usize::try_from(n).unwrap_or(usize::MAX));
        found
            .into_iter()
            .skip(skip)
            .take(take)
            .map(|case| case.view(today, stale_months))
            .collect()
    }

    /// How many answer, and how many there are.
    pub(crate) fn count(&self, filter: &PeopleFilter, stale_months: u32) -> PeopleCount {
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        PeopleCount {
            matching: number(self.find(filter, stale_months).len()),
            open: number(self.cases().filter(|case| !case.is_closed()).count()),
            all: number(self.cases().count()),
        }
    }

    fn find(&self, filter: &PeopleFilter, stale_months: u32) -> Vec<&Case> {
        let query = Query::new(filter.search.as_deref().unwrap_or_default());
        let mut found: Vec<(u32, &Case)> = self
            .cases()
            .filter(|case| case.fits(filter, self.day(), stale_months))
            .filter_map(|case| query.rank(&case.key).map(|rank| (rank, case)))
            .collect();
        match filter.sort {
            Some(sort) => order(&mut found, sort, self.day()),
            // Stable: equal answers stay in the order of names.
            None => found.sort_by_key(|(rank, _)| *rank),
        }
        if filter.descending.unwrap_or(false) {
            found.reverse();
        }
        found.into_iter().map(|(_, case)| case).collect()
    }
}

/// Sorts a column; people without a value come last when it grows.
fn order(found: &mut [(u32, &Case)], sort: PeopleSort, today: NaiveDate) {
    fn last<T>(value: Option<T>) -> (bool, Option<T>) {
        (value.is_none(), value)
    }
    match sort {
        PeopleSort::Name => {}
        PeopleSort::BirthDate => found.sort_by_key(|(_, c)| last(c.row.person.value.birth_date)),
        PeopleSort::LastContact => found.sort_by_key(|(_, c)| last(c.row.last_contact)),
        PeopleSort::NextAppointment => {
            found.sort_by_key(|(_, c)| last::<NaiveDateTime>(c.row.next_appointment));
        }
        PeopleSort::ConfirmedOn => found.sort_by_key(|(_, c)| last::<NaiveDate>(c.confirmed_on())),
        PeopleSort::Territory => found.sort_by_cached_key(|(_, c)| last(c.territory())),
        PeopleSort::ContractEnd => {
            found.sort_by_key(|(_, c)| {
                last::<NaiveDate>(c.contract(today).and_then(|t| t.binds_until()))
            });
        }
        PeopleSort::Overdue => found.sort_by_key(|(_, c)| Reverse(c.row.overdue_actions)),
    }
}

impl Case {
    fn territory(&self) -> Option<String> {
        self.row
            .dossier
            .as_ref()
            .and_then(|dossier| dossier.value.territory.clone())
    }

    fn fits(&self, filter: &PeopleFilter, today: NaiveDate, stale_months: u32) -> bool {
        let status = match filter.status.unwrap_or(StatusFilter::Tous) {
            StatusFilter::Ouverts => !self.is_closed(),
            StatusFilter::Clos => self.is_closed(),
            StatusFilter::Tous => true,
        };
        let wanted = |flag: Option<bool>, is: bool| flag.is_none_or(|flag| flag == is);
        status
            && filter
                .territory
                .as_ref()
                .is_none_or(|t| self.territory().as_ref() == Some(t))
            && filter
                .tag
                .as_ref()
                .is_none_or(|tag| self.row.tags.contains(tag))
            && wanted(filter.isolated_parent, self.is_isolated_parent(today))
            && wanted(filter.stale, self.is_stale(today, stale_months))
            && wanted(filter.overdue, self.row.overdue_actions > 0)
            && filter
                .contract
                .is_none_or(|wanted| self.has_contract(wanted, today))
            && self.has_frein(filter)
    }

    fn has_contract(&self, wanted: ContractFilter, today: NaiveDate) -> bool {
        let state = self.contract(today).map(|term| term.state(today));
        match wanted {
            ContractFilter::Aucun => state.is_none(),
            ContractFilter::EnPreparation => self
                .row
                .contracts
                .iter()
                .any(|term| term.signed_on.is_none()),
            ContractFilter::EnCours => {
                matches!(state, Some(ContractState::Signed | ContractState::Running))
            }
            ContractFilter::FinProche => self.ending(today, ENDING_NOTICE).is_some(),
            ContractFilter::Termine => {
                matches!(state, Some(ContractState::Over | ContractState::Terminated))
            }
        }
    }

    /// Whether there is an active frein in the category asked for, or in any when only an impact is asked for.
    fn has_frein(&self, filter: &PeopleFilter) -> bool {
        if filter.frein_in.is_none() && filter.min_impact.is_none() {
            return true;
        }
        let entries = self
            .row
            .diagnostic
            .as_ref()
            .map(|d| d.entries.as_slice())
            .unwrap_or_default();
        entries.iter().any(|entry| {
            entry.state == CategoryState::Frein
                && filter
                    .frein_in
                    .is_none_or(|category| entry.category == category.0)
                && filter
                    .min_impact
                    .is_none_or(|min| entry.impact >= Some(min.0))
        })
    }
}
