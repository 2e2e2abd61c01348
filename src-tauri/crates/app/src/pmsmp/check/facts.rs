//! What the base holds of a person’s PMSMPs, as the rules want it.

use chrono::NaiveDate;
use trame_domain::company::siret;
use trame_domain::person::Person;
use trame_domain::pmsmp::rules::{Case, History, Renews, Subject};
use trame_domain::pmsmp::{Pmsmp, PmsmpExit};
use trame_store::StoreError;

use super::super::desk::counting;
use crate::error::AppError;
use crate::session::Session;

/// A history and the ids of its cases, in the same order; the PMSMP being checked is the last.
pub(super) struct Gathered {
    pub(super) history: History,
    pub(super) ids: Vec<String>,
}

impl Gathered {
    /// Reads the PMSMPs of a person, with `edited` as it is given, beside the childcare known to be sure.
    pub(super) fn read(
        session: &Session,
        today: NaiveDate,
        edited: &Pmsmp,
        assured_minutes: Option<u32>,
    ) -> Result<Self, AppError> {
        let reader = session.store.reader();
        let person = reader.find(edited.person)?.value;
        let stored = reader.pmsmps_of(edited.person)?.into_iter();
        let mut all: Vec<Pmsmp> = stored
            .map(|row| row.value)
            .filter(|pmsmp| pmsmp.id != edited.id)
            .collect();
        all.push(edited.clone());
        let cases: Result<Vec<Case>, StoreError> =
            all.iter().map(|pmsmp| case(session, pmsmp, &all)).collect();
        let structure = session.structure.as_ref();
        Ok(Self {
            history: History {
                today,
                person: subject(&person),
                cases: cases?,
                delegation_until: structure.and_then(|structure| structure.delegation_until),
                assured_minutes,
            },
            ids: all.iter().map(|pmsmp| pmsmp.id.to_string()).collect(),
        })
    }

    /// The same history without the PMSMP being checked.
    pub(super) fn without_last(&self) -> History {
        let mut history = self.history.clone();
        history.cases.pop();
        let gone = history.cases.len();
        for case in &mut history.cases {
            if case.renews == Renews::Case(gone) {
                case.renews = Renews::Elsewhere;
            }
        }
        history
    }
}

fn subject(person: &Person) -> Subject {
    let last_names = [Some(&person.birth_name), person.usage_name.as_ref()];
    Subject {
        birth_date: person.birth_date,
        names: last_names
            .into_iter()
            .flatten()
            .map(|last| format!("{} {last}", person.first_name))
            .collect(),
        email: person.email.clone(),
    }
}

fn case(session: &Session, pmsmp: &Pmsmp, all: &[Pmsmp]) -> Result<Case, StoreError> {
    let reader = session.store.reader();
    let company = reader.get(pmsmp.company)?.map(|row| row.value);
    let offer = match pmsmp.offer {
        Some(offer) => reader.get(offer)?.map(|row| row.value),
        None => None,
    };
    let is_detailed = !pmsmp.schedule.is_empty();
    Ok(Case {
        is_whole: true,
        siret: company
            .and_then(|company| company.siret)
            .map(|typed| siret::clean(&typed))
            .filter(|typed| !typed.is_empty()),
        host: Some(pmsmp.company.to_string()),
        job: offer.as_ref().map(|offer| offer.job.clone()),
        objects: pmsmp.object.into_iter().collect(),
        objectives: pmsmp.objectives.clone(),
        starts_on: pmsmp.starts_on,
        ends_on: pmsmp.ends_on,
        stopped_on: pmsmp
            .exit_on
            .filter(|_| pmsmp.exit == Some(PmsmpExit::Interrupted)),
        is_out: !pmsmp.takes_place(),
        renews: renews(pmsmp, all),
        reached: counting(session, pmsmp.id)?.and_then(|bilan| bilan.reached),
        schedule: pmsmp.schedule.clone(),
        days_off: pmsmp
            .days_off
            .iter()
            .filter_map(|day| day.parse().ok())
            .collect(),
        weekly_minutes: pmsmp.weekly_minutes.filter(|_| !is_detailed),
        presence_days: pmsmp.presence_days.filter(|_| !is_detailed),
        travel_minutes: pmsmp.travel_minutes,
        tutor_name: pmsmp.tutor_name.clone(),
        tutor_role: pmsmp.tutor_role.clone(),
        tutor_email: pmsmp.tutor_email.clone(),
        no_replacement: Some(pmsmp.no_replacement),
        protected_adult: Some(pmsmp.protected_adult),
        guardian: pmsmp.guardian_name.clone(),
        on_working_time: Some(pmsmp.on_working_time),
        employer: pmsmp.employer_name.clone(),
        aided_from: pmsmp.aided_from,
        aided_to: pmsmp.aided_to,
        has_technical_skills: !pmsmp.technical_skills.is_empty(),
        protective: offer.as_ref().and_then(|offer| offer.protective),
        protective_detail: offer.and_then(|offer| offer.protective_detail),
        validated_on: pmsmp.validated_on,
        started_on: pmsmp.started_on,
        accident_at: pmsmp.accident_at,
        accident_told_at: pmsmp.accident_told_at,
        accident_declared_at: pmsmp.accident_declared_at,
        accident_contact: pmsmp.accident_contact.clone(),
    })
}

fn renews(pmsmp: &Pmsmp, all: &[Pmsmp]) -> Renews {
    let Some(renewed) = pmsmp.renews else {
        return Renews::Nothing;
    };
    let place = all.iter().position(|other| other.id == renewed);
    place.map_or(Renews::Elsewhere, Renews::Case)
}
