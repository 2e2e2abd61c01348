//! The immersions a contract speaks of: the real PMSMP of its period, else what its lines say.

use chrono::NaiveDate;
use trame_domain::contract::{Contract, ContractLine};
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_domain::plan::ActionStatus;
use trame_domain::pmsmp::Pmsmp;
use trame_domain::text::fold;

use super::material::Material;
use crate::error::AppError;
use crate::labels::Labelled;
use crate::session::Session;

/// A PMSMP in the words of a document.
pub(super) struct ImmersionWords {
    id: Id<Pmsmp>,
    /// Company and job.
    place: String,
    first: Option<NaiveDate>,
    last: Option<NaiveDate>,
    state: String,
}

/// Reads the PMSMP of a person that take, took or may take place.
pub(super) fn read(session: &Session, person: PersonId) -> Result<Vec<ImmersionWords>, AppError> {
    let reader = session.store.reader();
    let mut words = Vec::new();
    for row in reader.pmsmps_of(person)? {
        let pmsmp = row.value;
        if !pmsmp.takes_place() {
            continue;
        }
        let (company, job) = crate::pmsmp::place(session, &pmsmp)?;
        let bilan = crate::pmsmp::counting(session, pmsmp.id)?;
        words.push(ImmersionWords {
            id: pmsmp.id,
            place: if job.is_empty() {
                company
            } else {
                format!("{job}, {company}")
            },
            first: pmsmp.starts_on,
            last: pmsmp.last_day(),
            state: pmsmp.state(bilan.as_ref()).label().to_lowercase(),
        });
    }
    Ok(words)
}

/// The immersions of a contract, oldest first.
pub(super) fn of_contract(
    contract: &Contract,
    lines: &[&ContractLine],
    material: &Material,
) -> Vec<String> {
    let linked: Vec<Id<Pmsmp>> = material
        .actions
        .iter()
        .filter(|action| lines.iter().any(|line| line.action == Some(action.id)))
        .filter_map(|action| action.pmsmp)
        .collect();
    let real = material
        .immersions
        .iter()
        .filter(|words| linked.contains(&words.id) || is_within(contract, words.first, words.last));
    let mut real: Vec<&ImmersionWords> = real.collect();
    real.sort_by_key(|words| words.first);
    if real.is_empty() {
        return in_lines(lines, material);
    }
    let words = real.into_iter().map(|words| {
        let when = period(words.first, words.last);
        format!("{}{when} : {}", words.place, words.state)
    });
    words.collect()
}

/// Whether a period has a day in a contract; one without dates is in none.
fn is_within(contract: &Contract, first: Option<NaiveDate>, last: Option<NaiveDate>) -> bool {
    let (Some(first), Some(last)) = (first, last) else {
        return false;
    };
    contract.starts_on.is_some_and(|start| last >= start)
        && contract.ends_on.is_none_or(|end| first <= end)
}

/// Immersions among the actions of a contract whose PMSMP are not written yet: planned, or done.
fn in_lines(lines: &[&ContractLine], material: &Material) -> Vec<String> {
    let is_immersion = |line: &&&ContractLine| {
        let label = fold(line.action_label.as_deref().unwrap_or_default());
        label.contains("pmsmp") || label.contains("immersion")
    };
    let each = lines.iter().filter(is_immersion).filter_map(|line| {
        let label = line.action_label.as_deref()?;
        let mut actions = material.actions.iter();
        let action = actions.find(|action| Some(action.id) == line.action);
        let done = action.is_some_and(|action| action.status == ActionStatus::Done);
        let state = if done { "faite" } else { "prévue" };
        let when = period(line.starts_on, line.due_on);
        Some(format!("{label}{when} : {state}"))
    });
    each.collect()
}

fn period(first: Option<NaiveDate>, last: Option<NaiveDate>) -> String {
    let day = |day: Option<NaiveDate>| day.map(|day| day.format("%d/%m/%Y"));
    match (day(first), day(last)) {
        (Some(first), Some(last)) => format!(", du {first} au {last}"),
        (Some(first), None) => format!(", à partir du {first}"),
        (None, Some(last)) => format!(", avant le {last}"),
        (None, None) => String::new(),
    }
}
