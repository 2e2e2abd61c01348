//! The caseload and the dossier of a person.

mod file;
mod history;
mod sets;

use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_domain::violation::Violations;
use trame_store::Op;

pub(crate) use self::file::{contract_deadline, person_file};
use self::file::{read_dossier, read_person};
pub(crate) use self::history::{list_history, op_label};
use crate::app::App;
use crate::dto::Nothing;
use crate::dto::people::*;
use crate::error::AppError;
use crate::wire::read_date;

/// Rows of the caseload that answer a filter.
pub(crate) fn list_people(app: &App, filter: PeopleFilter) -> Result<Vec<PersonRow>, AppError> {
    let now = app.now();
    app.with(|_, session| {
        let months = session.settings.stale_months;
        Ok(session.caseload(now.local)?.rows(&filter, months))
    })
}

/// How many answer it.
pub(crate) fn count_people(app: &App, filter: PeopleFilter) -> Result<PeopleCount, AppError> {
    let now = app.now();
    app.with(|_, session| {
        let months = session.settings.stale_months;
        Ok(session.caseload(now.local)?.count(&filter, months))
    })
}

/// Territories and tags in use.
pub(crate) fn list_filter_choices(app: &App, _: Nothing) -> Result<FilterChoices, AppError> {
    let now = app.now();
    app.with(|_, session| Ok(session.caseload(now.local)?.choices()))
}

/// A dossier, whole.
pub(crate) fn get_person(app: &App, key: PersonKey) -> Result<PersonFile, AppError> {
    let now = app.now();
    app.with(|_, session| person_file(session, key.person_id.id, now))
}

/// Opens a dossier.
pub(crate) fn create_person(app: &App, new: NewPerson) -> Result<PersonFile, AppError> {
    let reference = app.reference()?;
    let now = app.now();
    app.with(|env, session| {
        let referent = session.author();
        let person = session.write(env, Op::CreatePerson, |tx| {
            let id: PersonId = tx.new_id()?;
            let (person, sets) = read_person(id, &new.person, &reference, now.today())?;
            let fields = new.dossier.clone().unwrap_or_default();
            let dossier = read_dossier(tx.new_id()?, id, &fields, None, &referent, now.today())?;
            tx.put(&person, None)?;
            sets.save(tx, id)?;
            tx.put(&dossier, None)?;
            Ok(id)
        })?;
        person_file(session, person, now)
    })
}

/// Changes a person; only what differs is written.
pub(crate) fn update_person(app: &App, update: PersonUpdate) -> Result<PersonFile, AppError> {
    let reference = app.reference()?;
    let now = app.now();
    app.with(|env, session| {
        let id = update.person_id.id;
        session.store.reader().find(id)?;
        let (person, sets) = read_person(id, &update.person, &reference, now.today())?;
        session.write(env, Op::UpdatePerson, |tx| {
            tx.put(&person, update.version)?;
            sets.save(tx, id)
        })?;
        person_file(session, id, now)
    })
}

/// Changes orientation and follow-up.
pub(crate) fn update_dossier(app: &App, update: DossierUpdate) -> Result<PersonFile, AppError> {
    let now = app.now();
    app.with(|env, session| {
        let person = update.person_id.id;
        let referent = session.author();
        let present = session
            .store
            .reader()
            .dossier_of(person)?
            .map(|row| row.value);
        let id = match &present {
            Some(dossier) => dossier.id,
            None => new_id(env)?,
        };
        let dossier = read_dossier(
            id,
            person,
            &update.dossier,
            present.as_ref(),
            &referent,
            now.today(),
        )?;
        session.write(env, Op::UpdateDossier, |tx| Ok(tx.put(&dossier, None)?))?;
        person_file(session, person, now)
    })
}

/// Closes a dossier, with the day and the reason.
pub(crate) fn close_dossier(app: &App, closing: DossierClosing) -> Result<PersonFile, AppError> {
    let reference = app.reference()?;
    let now = app.now();
    app.with(|env, session| {
        let person = closing.person_id.id;
        let row = session.store.reader().dossier_of(person)?;
        let mut dossier = row.ok_or(trame_store::StoreError::NotFound)?.value;
        let mut wrong = Violations::new();
        dossier.closed_on = read_date(Some(&closing.closed_on), "closedOn", &mut wrong);
        if dossier.closed_on.is_none() {
            wrong.add("closedOn", trame_domain::violation::Violation::Missing);
        }
        if !reference.has("close_reason", &closing.close_reason) {
            wrong.add(
                "closeReason",
                trame_domain::violation::Violation::UnknownCode,
            );
        }
        dossier.close_reason = Some(closing.close_reason.clone());
        if let Err(found) = dossier.check(now.today()) {
            for (field, violation) in found.iter() {
                wrong.add(field, violation);
            }
        }
        wrong.into_result()?;
        session.write(env, Op::CloseDossier, |tx| Ok(tx.put(&dossier, None)?))?;
        person_file(session, person, now)
    })
}

/// Opens a closed dossier again; its history says when it was closed and why.
pub(crate) fn reopen_dossier(app: &App, key: PersonKey) -> Result<PersonFile, AppError> {
    let now = app.now();
    app.with(|env, session| {
        let person = key.person_id.id;
        let row = session.store.reader().dossier_of(person)?;
        let mut dossier = row.ok_or(trame_store::StoreError::NotFound)?.value;
        dossier.closed_on = None;
        dossier.close_reason = None;
        session.write(env, Op::ReopenDossier, |tx| Ok(tx.put(&dossier, None)?))?;
        person_file(session, person, now)
    })
}

/// Puts a person away: out of lists, nothing lost.
pub(crate) fn archive_person(app: &App, key: PersonKey) -> Result<PersonFile, AppError> {
    let now = app.now();
    app.with(|env, session| {
        let person = key.person_id.id;
        session.write(env, Op::ArchivePerson, |tx| Ok(tx.archive(person)?))?;
        person_file(session, person, now)
    })
}

/// Brings a person back.
pub(crate) fn restore_person(app: &App, key: PersonKey) -> Result<PersonFile, AppError> {
    let now = app.now();
    app.with(|env, session| {
        let person = key.person_id.id;
        session.write(env, Op::RestorePerson, |tx| Ok(tx.restore(person)?))?;
        person_file(session, person, now)
    })
}

fn new_id<K>(env: &crate::env::Env) -> Result<Id<K>, AppError> {
    let mut random = [0; 10];
    env.entropy
        .fill(&mut random)
        .map_err(trame_store::StoreError::from)?;
    Ok(Id::new(env.clock.now().millis, random))
}
