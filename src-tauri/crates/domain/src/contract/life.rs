//! The life of a contract: what may be done when, which contract counts, how they follow each other.

use chrono::NaiveDate;

use super::{Contract, ContractId, ContractKind, ContractState};

/// The dates of a contract, from which everything about its life follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// Which contract.
    pub id: ContractId,
    /// First, renewal or amendment.
    pub kind: ContractKind,
    /// The contract it renews or amends.
    pub follows: Option<ContractId>,
    /// First day.
    pub starts_on: Option<NaiveDate>,
    /// Last day.
    pub ends_on: Option<NaiveDate>,
    /// Day it is looked at together.
    pub review_on: Option<NaiveDate>,
    /// Day it was found complete.
    pub ready_on: Option<NaiveDate>,
    /// Day both signed.
    pub signed_on: Option<NaiveDate>,
    /// Day it was ended before its last one.
    pub ended_on: Option<NaiveDate>,
}

/// What one may want to do with a contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Write in it; a ready one becomes a draft again.
    Change,
    /// Find it complete.
    Prepare,
    /// Sign it: nothing changes afterwards.
    Sign,
    /// Say that the person has it.
    Hand,
    /// End it before its last day.
    End,
    /// Put a draft away.
    Archive,
    /// Prepare the one that comes next.
    Renew,
    /// Prepare a change of it.
    Amend,
}

/// Why something cannot be done with a contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Another one is being prepared.
    #[error("another contract is being prepared")]
    DraftExists,
    /// One is signed and not over: it is amended or renewed.
    #[error("a signed contract is not over")]
    RunningExists,
    /// A renewal or an amendment follows a contract of the same person.
    #[error("the contract to follow is missing")]
    FollowsNothing,
    /// The contract to follow is not signed.
    #[error("the contract to follow is not signed")]
    FollowsUnsigned,
    /// An amendment changes a contract that is over.
    #[error("the contract to amend is over")]
    FollowsOver,
    /// The renewal exists.
    #[error("already renewed")]
    RenewedAlready,
    /// Signed: it never changes.
    #[error("signed contract")]
    Signed,
    /// Not found complete yet.
    #[error("not ready")]
    NotReady,
    /// Not signed yet.
    #[error("not signed")]
    NotSigned,
    /// Ended already.
    #[error("ended already")]
    EndedAlready,
    /// An amendment lives and ends with its contract.
    #[error("an amendment")]
    IsAmendment,
}

impl Term {
    /// Where it stands on a day.
    #[must_use]
    pub fn state(&self, today: NaiveDate) -> ContractState {
        if self.ended_on.is_some_and(|day| day <= today) {
            return ContractState::Terminated;
        }
        if self.signed_on.is_none() {
            return match self.ready_on {
                Some(_) => ContractState::Ready,
                None => ContractState::Draft,
            };
        }
        if self.ends_on.is_some_and(|day| day < today) {
            ContractState::Over
        } else if self.starts_on.is_some_and(|day| day > today) {
            ContractState::Signed
        } else {
            ContractState::Running
        }
    }

    /// Whether it is a contract of its own.
    #[must_use]
    pub fn is_main(&self) -> bool {
        self.kind != ContractKind::Amendment
    }

    /// The same once its signed amendments have moved its last day.
    #[must_use]
    pub fn settled(self, all: &[Self]) -> Self {
        let amended = all.iter().filter(|other| {
            other.kind == ContractKind::Amendment
                && other.follows == Some(self.id)
                && other.signed_on.is_some()
        });
        let moved = amended.filter(|other| other.ends_on.is_some());
        // The amendment signed last is the one agreed on; ids settle two of one day.
        let last = moved.max_by_key(|other| (other.signed_on, other.id));
        Self {
            ends_on: last.and_then(|other| other.ends_on).or(self.ends_on),
            ..self
        }
    }

    /// Last day it binds, once signed: its own, or the day it was ended.
    #[must_use]
    pub fn binds_until(&self) -> Option<NaiveDate> {
        match (self.ends_on, self.ended_on) {
            (Some(ends), Some(ended)) => Some(ends.min(ended)),
            (ends, ended) => ends.or(ended),
        }
    }
}

impl Contract {
    /// Its dates.
    #[must_use]
    pub fn term(&self) -> Term {
        Term {
            id: self.id,
            kind: self.kind,
            follows: self.follows,
            starts_on: self.starts_on,
            ends_on: self.ends_on,
            review_on: self.review_on,
            ready_on: self.ready_on,
            signed_on: self.signed_on,
            ended_on: self.ended_on,
        }
    }
}

/// Whether a step may be taken from a state.
///
/// # Errors
/// Why not.
pub fn allow(state: ContractState, step: Step) -> Result<(), Refusal> {
    use ContractState::{Draft, Over, Ready, Running, Signed, Terminated};
    match (step, state) {
        (Step::Change | Step::Archive | Step::Prepare, Draft | Ready)
        | (Step::Sign, Ready)
        | (Step::Hand, Signed | Running | Over | Terminated)
        | (Step::End | Step::Amend, Signed | Running)
        | (Step::Renew, Running | Over | Terminated) => Ok(()),
        (Step::Change | Step::Archive | Step::Prepare | Step::Sign, _) if is_signed(state) => {
            Err(Refusal::Signed)
        }
        (Step::Sign, _) => Err(Refusal::NotReady),
        (Step::Amend, Over | Terminated) => Err(Refusal::FollowsOver),
        (Step::Amend | Step::Renew, _) => Err(Refusal::FollowsUnsigned),
        (Step::End, Over | Terminated) => Err(Refusal::EndedAlready),
        (Step::Change | Step::Prepare | Step::Archive | Step::Hand | Step::End, _) => {
            Err(Refusal::NotSigned)
        }
    }
}

/// Whether a contract of that kind may be started, after `follows`, on a day.
///
/// # Errors
/// Why not.
pub fn allow_new(
    kind: ContractKind,
    follows: Option<ContractId>,
    all: &[Term],
    today: NaiveDate,
) -> Result<(), Refusal> {
    let settled: Vec<Term> = all.iter().map(|term| term.settled(all)).collect();
    let is_open = |term: &&Term| term.signed_on.is_none();
    let followed = || {
        let mut main = settled.iter().filter(|term| term.is_main());
        main.find(|term| Some(term.id) == follows)
            .ok_or(Refusal::FollowsNothing)
    };
    match kind {
        ContractKind::Amendment => {
            let base = followed()?;
            allow(base.state(today), Step::Amend)?;
            let mut siblings = settled
                .iter()
                .filter(|term| !term.is_main() && term.follows == follows);
            if siblings.any(|term| is_open(&term)) {
                return Err(Refusal::DraftExists);
            }
        }
        ContractKind::Renewal => {
            let base = followed()?;
            allow(base.state(today), Step::Renew)?;
            if settled
                .iter()
                .any(|term| term.is_main() && term.follows == follows)
            {
                return Err(Refusal::RenewedAlready);
            }
        }
        ContractKind::First => {
            let mut main = settled.iter().filter(|term| term.is_main());
            if main.any(|term| {
                matches!(
                    term.state(today),
                    ContractState::Signed | ContractState::Running
                )
            }) {
                return Err(Refusal::RunningExists);
            }
        }
    }
    let mut main = settled.iter().filter(|term| term.is_main());
    if kind != ContractKind::Amendment && main.any(|term| is_open(&term)) {
        return Err(Refusal::DraftExists);
    }
    Ok(())
}

/// The contract that counts on a day: the one running, else signed, else being prepared, else the last that ended.
#[must_use]
pub fn current(all: &[Term], today: NaiveDate) -> Option<Term> {
    let main = all.iter().filter(|term| term.is_main());
    let settled = main.map(|term| term.settled(all));
    settled.max_by_key(|term| {
        let rank = match term.state(today) {
            ContractState::Running => 5,
            ContractState::Signed => 4,
            ContractState::Ready => 3,
            ContractState::Draft => 2,
            ContractState::Over | ContractState::Terminated => 1,
        };
        (rank, term.binds_until(), term.id)
    })
}

/// Another signed contract that binds on one of the days of `term`: one contract runs at a time.
#[must_use]
pub fn overlapped<'a>(term: &Term, all: &'a [Term]) -> Option<&'a Term> {
    let (start, end) = (term.starts_on?, term.ends_on?);
    all.iter().find(|other| {
        let settled = other.settled(all);
        other.is_main()
            && other.id != term.id
            && other.signed_on.is_some()
            && settled.starts_on.is_none_or(|day| day <= end)
            && settled.binds_until().is_none_or(|day| day >= start)
    })
}

/// Rank among the contracts that follow each other: 0 for the first, 1 for its renewal; for amendments, 1 for the first
/// of a contract.
#[must_use]
pub fn rank(term: &Term, all: &[Term]) -> u32 {
    let count = if term.is_main() {
        let before = |id: Option<ContractId>| all.iter().find(|other| Some(other.id) == id);
        let chain = std::iter::successors(before(term.follows), |other| before(other.follows));
        // A chain longer than the list goes round in circles.
        chain.take(all.len()).count()
    } else {
        let siblings = all.iter().filter(|other| {
            !other.is_main() && other.follows == term.follows && other.id <= term.id
        });
        siblings.count()
    };
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn is_signed(state: ContractState) -> bool {
    match state {
        ContractState::Draft | ContractState::Ready => false,
        ContractState::Signed
        | ContractState::Running
        | ContractState::Over
        | ContractState::Terminated => true,
    }
}

#[cfg(test)]
mod tests;
