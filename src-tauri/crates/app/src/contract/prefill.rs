//! A new contract, filled in from the dossier so that one starts by reading, not by typing.

use trame_domain::contract::duration::{USUAL_MONTHS, day_after, last_day};
use trame_domain::contract::{Contract, ContractId, ContractKind, ContractLine};

use super::desk::{Desk, Held, values};
use super::lines::{key, rename_referent, says_the_same};
use super::words;
use crate::error::AppError;
use crate::session::Session;

/// Months after which a contract is looked at together, unless somebody says otherwise.
const REVIEW_MONTHS: u32 = 3;

/// What a new contract says.
pub(super) fn fill(
    session: &Session,
    desk: &Desk,
    id: ContractId,
    kind: ContractKind,
    follows: Option<ContractId>,
) -> Result<Held, AppError> {
    let structure = session.structure.as_ref();
    let mention = structure.and_then(|structure| structure.contract_mention.clone());
    let dossier = session.store.reader().dossier_of(desk.person)?;
    let named = dossier.map(|row| row.value.referent);
    let referent = named.filter(|name| !name.is_empty());
    let mut contract = Contract {
        follows,
        starts_on: Some(desk.today),
        title: crate::documents::contract_title(session),
        legal_mention: mention.unwrap_or_else(|| words::MENTION.to_owned()),
        referent: referent.unwrap_or_else(|| session.author()),
        person_engagements: words::PERSON_ENGAGEMENTS.to_owned(),
        referent_engagements: words::REFERENT_ENGAGEMENTS.to_owned(),
        ..Contract::blank(id, desk.person, kind)
    };
    let before = follows.and_then(|id| desk.contracts.iter().find(|row| row.value.id == id));
    if let Some(before) = before.map(|row| &row.value) {
        contract.title.clone_from(&before.title);
        contract.legal_mention.clone_from(&before.legal_mention);
    }
    if kind == ContractKind::Amendment {
        return amendment(session, desk, contract);
    }
    if let Some(before) = before.map(|row| &row.value) {
        contract.project.clone_from(&before.project);
        contract
            .person_engagements
            .clone_from(&before.person_engagements);
        contract
            .referent_engagements
            .clone_from(&before.referent_engagements);
        // The day after the contract before, unless that day has passed.
        let ends = desk.settled(before.id).and_then(|term| term.binds_until());
        contract.starts_on = ends.and_then(day_after).max(contract.starts_on);
    }
    let closed = desk
        .diagnostics
        .iter()
        .find(|version| version.closed_on.is_some());
    contract.diagnostic = closed.map(|version| version.id);
    contract.ends_on = contract
        .starts_on
        .and_then(|day| last_day(day, USUAL_MONTHS));
    contract.review_on = contract
        .starts_on
        .and_then(|day| day.checked_add_months(chrono::Months::new(REVIEW_MONTHS)));
    let lines = desk.offered(&contract);
    Ok(Held { contract, lines })
}

/// An amendment starts with what is new in the plan since its contract.
fn amendment(session: &Session, desk: &Desk, mut contract: Contract) -> Result<Held, AppError> {
    contract.person_engagements.clear();
    contract.referent_engagements.clear();
    let begins = contract.follows.and_then(|id| desk.settled(id));
    contract.starts_on = contract
        .starts_on
        .max(begins.and_then(|term| term.starts_on));
    let mut known: Vec<ContractLine> = Vec::new();
    let signed = desk.contracts.iter().map(|row| &row.value).filter(|other| {
        other.signed_on.is_some()
            && (Some(other.id) == contract.follows || other.follows == contract.follows)
    });
    for other in signed {
        let mut lines = values(session.store.reader().contract_lines_of(other.id)?);
        for line in &mut lines {
            rename_referent(line, &other.referent, &contract.referent);
        }
        known.extend(lines);
    }
    let mut lines = desk.offered(&contract);
    lines.retain(|line| {
        let mut same = known.iter().filter(|known| key(known) == key(line));
        !same.any(|known| says_the_same(known, line))
    });
    Ok(Held { contract, lines })
}
