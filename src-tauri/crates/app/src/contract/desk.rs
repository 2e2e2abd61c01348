//! Everything a contract is made from and held against, read once under the lock.

use chrono::NaiveDate;
use trame_domain::bilan::Bilan;
use trame_domain::contract::checklist::{Evidence, Gap, gaps};
use trame_domain::contract::life::{self, Refusal, Step, Term};
use trame_domain::contract::{Contract, ContractId, ContractKind, ContractLine};
use trame_domain::diagnostic::{Diagnostic, DiagnosticId};
use trame_domain::hours::{AskedHours, HoursTarget};
use trame_domain::person::PersonId;
use trame_domain::plan::{Action, Objective};
use trame_store::{StoreError, Stored};

use super::lines::{key, open_lines, says_the_same};
use crate::diagnostic::read_talk;
use crate::error::AppError;
use crate::session::Session;

/// The contracts of a person and what is around them.
pub(super) struct Desk {
    pub(super) person: PersonId,
    /// Newest first.
    pub(super) contracts: Vec<Stored<Contract>>,
    pub(super) terms: Vec<Term>,
    pub(super) objectives: Vec<Objective>,
    pub(super) actions: Vec<Action>,
    /// Newest first.
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) bilans: Vec<Bilan>,
    targets: Vec<HoursTarget>,
    stale_months: u32,
    pub(super) today: NaiveDate,
}

/// A contract and its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Held {
    pub(super) contract: Contract,
    pub(super) lines: Vec<ContractLine>,
}

impl Desk {
    /// Reads what surrounds the contracts of a person.
    pub(super) fn read(
        session: &Session,
        person: PersonId,
        today: NaiveDate,
    ) -> Result<Self, AppError> {
        let reader = session.store.reader();
        reader.find(person)?;
        let contracts = reader.contracts_of(person)?;
        let mut objectives: Vec<Objective> = values(reader.objectives_of(person)?);
        objectives.sort_by_key(|o| (o.category, o.position, o.id));
        let mut actions: Vec<Action> = values(reader.actions_of(person)?);
        actions.sort_by_key(|action| (action.position, action.id));
        Ok(Self {
            person,
            terms: contracts.iter().map(|row| row.value.term()).collect(),
            contracts,
            objectives,
            actions,
            diagnostics: values(reader.diagnostics_of(person)?),
            bilans: values(reader.bilans_of(person)?),
            targets: values(reader.hours_targets_of(person)?),
            stale_months: session.settings.stale_months,
            today,
        })
    }

    /// The dates of a contract once amended.
    pub(super) fn settled(&self, id: ContractId) -> Option<Term> {
        let term = self.terms.iter().find(|term| term.id == id)?;
        Some(term.settled(&self.terms))
    }

    /// Refuses a step that the state of a contract does not allow.
    pub(super) fn allow(&self, contract: &Contract, step: Step) -> Result<(), AppError> {
        let is_amendment = contract.kind == ContractKind::Amendment;
        if is_amendment && matches!(step, Step::End | Step::Renew | Step::Amend) {
            return Err(Refusal::IsAmendment.into());
        }
        let term = contract.term().settled(&self.terms);
        Ok(life::allow(term.state(self.today), step)?)
    }

    /// The closed version of the diagnostic a contract may rest on.
    pub(super) fn closed(&self, id: DiagnosticId) -> Option<&Diagnostic> {
        let mut versions = self.diagnostics.iter();
        versions.find(|version| version.id == id && version.closed_on.is_some())
    }

    /// Lines of the plan that a contract could hold.
    pub(super) fn offered(&self, contract: &Contract) -> Vec<ContractLine> {
        open_lines(
            contract.id,
            &contract.referent,
            &self.objectives,
            &self.actions,
        )
    }

    /// The bilan of the contract that a renewal follows: made for it, or since it began.
    pub(super) fn bilan(&self, contract: &Contract) -> Option<&Bilan> {
        let followed = self.settled(contract.follows?)?;
        let began = followed.starts_on.max(followed.signed_on);
        let own = self.bilans.iter().filter(|bilan| match bilan.contract {
            Some(about) => about == followed.id,
            None => began.is_some_and(|day| bilan.made_on >= day),
        });
        own.max_by_key(|bilan| (bilan.check_complete().is_ok(), bilan.made_on, bilan.id))
    }

    /// Minutes a week asked of the person: the law's, unless a decision asks for less.
    pub(super) fn asked_minutes(&self) -> Option<u32> {
        AskedHours::on(self.today, &self.targets).map(|asked| asked.minutes())
    }

    /// What is missing in a contract before it is signed.
    pub(super) fn gaps(&self, session: &Session, held: &Held) -> Result<Vec<Gap>, AppError> {
        let rests_on = held.contract.diagnostic.and_then(|id| self.closed(id));
        let confirmed_on = match rests_on {
            Some(version) => read_talk(session, version)?
                .confirmed_on()
                .or(version.closed_on),
            None => None,
        };
        let offered = self.offered(&held.contract);
        let changed = |line: &&ContractLine| {
            let now = offered.iter().find(|now| key(now) == key(line));
            now.is_none_or(|now| !says_the_same(now, line))
        };
        // The contract may not be written yet as it stands here.
        let mut all = self.terms.clone();
        all.retain(|term| term.id != held.contract.id);
        all.push(held.contract.term());
        Ok(gaps(&Evidence {
            contract: &held.contract,
            lines: &held.lines,
            changed_lines: held.lines.iter().filter(changed).count(),
            confirmed_on,
            stale_months: self.stale_months,
            all: &all,
            bilan: self.bilan(&held.contract),
            asked_minutes: self.asked_minutes(),
            today: self.today,
        }))
    }
}

impl Held {
    /// Reads a contract; one put away is no longer there.
    pub(super) fn read(session: &Session, id: ContractId) -> Result<(Self, i64), AppError> {
        let reader = session.store.reader();
        let row = reader.find(id)?;
        if row.archived {
            return Err(StoreError::NotFound.into());
        }
        let lines = values(reader.contract_lines_of(id)?);
        let contract = row.value;
        Ok((Self { contract, lines }, row.version))
    }
}

pub(super) fn values<T>(rows: Vec<Stored<T>>) -> Vec<T> {
    rows.into_iter().map(|row| row.value).collect()
}
