//! What the documents about a person are made from, read once under the lock.

use trame_domain::agenda::{Appointment, Attendance};
use trame_domain::clock::Now;
use trame_domain::diagnostic::DiagnosticId;
use trame_domain::dossier::Dossier;
use trame_domain::person::{Child, Person, PersonId, PersonItem};
use trame_domain::plan::{Action, Objective};
use trame_store::StoreError;

use crate::diagnostic::{Talk, number_of, read_talk};
use crate::error::AppError;
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
    /// Planned and still to come, in their order.
    pub(super) appointments: Vec<Appointment>,
    /// Name of the référent who prints.
    pub(super) referent: String,
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
        let mut appointments = values(reader.appointments_of(id)?);
        appointments.retain(|appointment: &Appointment| {
            appointment.attendance == Attendance::Planned && appointment.starts_at >= now.local
        });
        appointments.sort_by_key(|appointment| appointment.starts_at);
        Ok(Self {
            appointments,
            person,
            items: values(reader.items_of(id)?),
            children: values(reader.children_of(id)?),
            dossier: reader.dossier_of(id)?.map(|row| row.value),
            talk,
            version,
            objectives: values(reader.objectives_of(id)?),
            actions: values(reader.actions_of(id)?),
            referent: session.author(),
        })
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
