//! What the documents about a person are made from, read once under the lock.

use trame_domain::agenda::{Appointment, Attendance};
use trame_domain::bilan::Bilan;
use trame_domain::clock::Now;
use trame_domain::comparison::Change;
use trame_domain::contract::{Contract, ContractId, ContractLine};
use trame_domain::diagnostic::{Diagnostic, DiagnosticId};
use trame_domain::dossier::Dossier;
use trame_domain::hours::HoursTarget;
use trame_domain::person::{Child, Person, PersonId, PersonItem};
use trame_domain::plan::{Action, Objective};
use trame_store::StoreError;

use super::immersion::Immersion;
use super::immersions::{self, ImmersionWords};
use super::potentialites::ToldGrid;
use crate::diagnostic::{Talk, comparison, number_of, read_talk};
use crate::error::AppError;
use crate::reference::Reference;
use crate::session::Session;

/// A dossier, whole, as documents read it.
pub(super) struct Material {
    pub(super) person: Person,
    pub(super) items: Vec<PersonItem>,
    pub(super) children: Vec<Child>,
    pub(super) dossier: Option<Dossier>,
    pub(super) talk: Option<Talk>,
    /// Number of the version of the diagnostic; 0 when there is none.
    pub(super) version: u32,
    /// In the order of the plan.
    pub(super) objectives: Vec<Objective>,
    pub(super) actions: Vec<Action>,
    /// PMSMP of the person, latest first, in words.
    pub(super) immersions: Vec<ImmersionWords>,
    /// Planned and still to come, in their order.
    pub(super) appointments: Vec<Appointment>,
    /// Every appointment an action may have been made for.
    pub(super) meetings: Vec<Appointment>,
    /// What came of plans, newest first.
    pub(super) bilans: Vec<Bilan>,
    /// Decisions that lower the hours.
    pub(super) targets: Vec<HoursTarget>,
    /// The older version, in comparisons only.
    pub(super) former: Option<Former>,
    /// The contract asked for, in contracts only.
    pub(super) agreed: Option<Agreed>,
    /// The immersion asked for, in its documents only.
    pub(super) immersion: Option<Box<Immersion>>,
    /// The grid of potentialités asked for, in its documents only.
    pub(super) grid: Option<Box<ToldGrid>>,
    /// Name of the référent who prints.
    pub(super) referent: String,
}

/// The older version of a comparison.
pub(super) struct Former {
    pub(super) talk: Talk,
    /// Its number.
    pub(super) number: u32,
    /// What became of each category since.
    pub(super) changes: Vec<Change>,
}

/// A contract as it is written.
pub(super) struct Agreed {
    pub(super) contract: Contract,
    /// In its order.
    pub(super) lines: Vec<ContractLine>,
    /// Contracts of the person, itself among them.
    pub(super) all: Vec<Contract>,
}

impl Agreed {
    /// Reads a contract of a person: the newest when none is asked for.
    pub(super) fn read(
        session: &Session,
        person: PersonId,
        wanted: Option<ContractId>,
    ) -> Result<Self, AppError> {
        let reader = session.store.reader();
        let all: Vec<Contract> = values(reader.contracts_of(person)?);
        let found = match wanted {
            // A contract is never printed under somebody else's name.
            Some(id) => {
                let found = all.iter().find(|contract| contract.id == id);
                found.ok_or(AppError::Store(StoreError::NotFound))?
            }
            None => all.first().ok_or(AppError::NoContract)?,
        };
        Ok(Self {
            contract: found.clone(),
            lines: values(reader.contract_lines_of(found.id)?),
            all,
        })
    }
}

impl Material {
    /// Reads a dossier, with the version of the diagnostic asked for or the newest.
    pub(super) fn read(
        session: &Session,
        id: PersonId,
        wanted: Option<DiagnosticId>,
        now: Now,
    ) -> Result<Self, AppError> {
        let reader = session.store.reader();
        let person = reader.find(id)?.value;
        let diagnostic = match wanted {
            Some(wanted) => {
                let found = reader.find(wanted)?.value;
                // A version is never printed under somebody else's name.
                let own = (found.person == id).then_some(found);
                Some(own.ok_or(StoreError::NotFound)?)
            }
            None => reader.latest_diagnostic(id)?.map(|row| row.value),
        };
        let talk = diagnostic.map(|d| read_talk(session, &d)).transpose()?;
        let version = match &talk {
            Some(talk) => number_of(session, id, talk.diagnostic.id)?,
            None => 0,
        };
        let meetings: Vec<Appointment> = values(reader.appointments_of(id)?);
        let mut appointments = meetings.clone();
        appointments.retain(|appointment: &Appointment| {
            appointment.attendance == Attendance::Planned && appointment.starts_at >= now.local
        });
        appointments.sort_by_key(|appointment| appointment.starts_at);
        Ok(Self {
            appointments,
            meetings,
            bilans: values(reader.bilans_of(id)?),
            targets: values(reader.hours_targets_of(id)?),
            former: None,
            agreed: None,
            immersion: None,
            grid: None,
            person,
            items: values(reader.items_of(id)?),
            children: values(reader.children_of(id)?),
            dossier: reader.dossier_of(id)?.map(|row| row.value),
            talk,
            version,
            objectives: values(reader.objectives_of(id)?),
            actions: values(reader.actions_of(id)?),
            immersions: immersions::read(session, id)?,
            referent: session.author(),
        })
    }

    /// The same with the contract it is printed from; the diagnostic is the one the contract rests on.
    pub(super) fn of_contract(
        session: &Session,
        agreed: Agreed,
        now: Now,
    ) -> Result<Self, AppError> {
        let (person, diagnostic) = (agreed.contract.person, agreed.contract.diagnostic);
        let mut material = Self::read(session, person, diagnostic, now)?;
        if diagnostic.is_none() {
            material.talk = None;
            material.version = 0;
        }
        material.agreed = Some(agreed);
        Ok(material)
    }

    /// The same with an older version to compare with: the one before when none is asked for.
    pub(super) fn of_two(
        session: &Session,
        id: PersonId,
        [older, newer]: [Option<DiagnosticId>; 2],
        reference: &Reference,
        now: Now,
    ) -> Result<Self, AppError> {
        let rows: Vec<Diagnostic> = values(session.store.reader().diagnostics_of(id)?);
        // Newest first in the list.
        let mut ids = rows.iter().map(|row| row.id);
        let newer = newer.or_else(|| ids.next()).ok_or(AppError::OneVersion)?;
        let before = rows.iter().skip_while(|row| row.id != newer).nth(1);
        let older = older.or(before.map(|row| row.id));
        let older = older.filter(|older| *older != newer);
        let older = older.ok_or(AppError::OneVersion)?;
        let compared = comparison(session, reference, id, older, newer)?;
        let mut material = Self::read(session, id, Some(compared.to.id.id), now)?;
        let former = session.store.reader().find(compared.from.id.id)?.value;
        material.former = Some(Former {
            number: compared.from.number,
            talk: read_talk(session, &former)?,
            changes: compared.changes,
        });
        Ok(material)
    }

    /// The same with the immersion it is printed from.
    pub(super) fn of_immersion(
        session: &Session,
        immersion: Immersion,
        now: Now,
    ) -> Result<Self, AppError> {
        let mut material = Self::read(session, immersion.pmsmp.person, None, now)?;
        material.immersion = Some(Box::new(immersion));
        Ok(material)
    }

    /// The same with the grid of potentialités it is printed from.
    pub(super) fn of_grid(session: &Session, grid: ToldGrid, now: Now) -> Result<Self, AppError> {
        let mut material = Self::read(session, grid.grid.person, None, now)?;
        material.grid = Some(Box::new(grid));
        Ok(material)
    }

    /// The grid a document is about.
    pub(super) fn grid(&self) -> Result<&ToldGrid, AppError> {
        let grid = self.grid.as_deref();
        grid.ok_or_else(|| AppError::Internal("document without its grid".to_owned()))
    }

    /// The immersion a document is about.
    pub(super) fn immersion(&self) -> Result<&Immersion, AppError> {
        let immersion = self.immersion.as_deref();
        immersion.ok_or_else(|| AppError::Internal("document without its immersion".to_owned()))
    }

    /// Actions of an objective.
    pub(super) fn actions_of(&self, objective: &Objective) -> impl Iterator<Item = &Action> {
        let id = objective.id;
        self.actions.iter().filter(move |a| a.objective == id)
    }
}

fn values<T>(rows: Vec<trame_store::Stored<T>>) -> Vec<T> {
    rows.into_iter().map(|row| row.value).collect()
}
