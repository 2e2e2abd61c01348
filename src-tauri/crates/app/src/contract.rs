//! Contracts: started from the dossier, written while they are drafts, signed for good, renewed and amended.

mod deadlines;
mod desk;
mod invented;
mod lines;
mod pages;
mod prefill;
mod sign;
mod view;
mod words;

use trame_domain::contract::life::{Step, allow_new};
use trame_domain::contract::{Contract, ContractKind, ContractLine};
use trame_domain::violation::{Violation, Violations};
use trame_store::{Op, StoreError, Tx};

pub(crate) use self::deadlines::{facts_of, list_deadlines, signature_of, signature_rule};
use self::desk::{Desk, Held};
pub(crate) use self::invented::{Inventing, SHAPES};
use self::lines::{LineKey, key, rename_referent, settle};
pub(crate) use self::pages::kept;
pub(crate) use self::sign::{
    end_contract, get_signed_pdf, hand_contract, prepare_contract, sign_contract,
};
pub(crate) use self::words::label;
use crate::app::App;
use crate::dto::contract::*;
use crate::dto::people::PersonKey;
use crate::error::AppError;
use crate::wire::read_date;

/// The contracts of a dossier.
pub(crate) fn list_contracts(app: &App, key: PersonKey) -> Result<ContractList, AppError> {
    let today = app.now().today();
    app.with(|_, session| Ok(view::list(&Desk::read(session, key.person_id.id, today)?)))
}

/// A contract, whole.
pub(crate) fn get_contract(app: &App, key: ContractKey) -> Result<ContractView, AppError> {
    let today = app.now().today();
    app.with(|_, session| {
        let (held, _) = Held::read(session, key.contract_id.id)?;
        let desk = Desk::read(session, held.contract.person, today)?;
        view::view(session, &desk, &held)
    })
}

/// Starts a contract, filled in from the dossier.
pub(crate) fn create_contract(app: &App, new: NewContract) -> Result<ContractView, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let desk = Desk::read(session, new.person_id.id, today)?;
        let kind = new.kind.0;
        // A first contract follows none, whatever was sent.
        let follows = new
            .follows_id
            .map(|id| id.id)
            .filter(|_| kind != ContractKind::First);
        allow_new(kind, follows, &desk.terms, today)?;
        let id = crate::profile::fresh(env)?;
        let mut held = prefill::fill(session, &desk, id, kind, follows)?;
        session.write(env, Op::CreateContract, |tx| save(tx, &[], &mut held))?;
        let desk = Desk::read(session, desk.person, today)?;
        view::view(session, &desk, &held)
    })
}

/// Writes in a contract that is not signed; a ready one becomes a draft again.
pub(crate) fn update_contract(app: &App, update: ContractUpdate) -> Result<ContractView, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let (held, _) = Held::read(session, update.contract_id.id)?;
        let desk = Desk::read(session, held.contract.person, today)?;
        desk.allow(&held.contract, Step::Change)?;
        let refresh = update.refresh_lines.unwrap_or(false);
        let mut wanted = read(&desk, &held, &update.contract, refresh)?;
        if wanted != held {
            wanted.contract.ready_on = None;
        }
        session.write(env, Op::UpdateContract, |tx| {
            save(tx, &held.lines, &mut wanted)
        })?;
        let desk = Desk::read(session, desk.person, today)?;
        view::view(session, &desk, &wanted)
    })
}

/// Puts a draft away; it can be undone.
pub(crate) fn archive_contract(app: &App, key: ContractKey) -> Result<ContractList, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let (held, _) = Held::read(session, key.contract_id.id)?;
        let desk = Desk::read(session, held.contract.person, today)?;
        desk.allow(&held.contract, Step::Archive)?;
        let id = held.contract.id;
        session.write(env, Op::ArchiveContract, |tx| Ok(tx.archive(id)?))?;
        Ok(view::list(&Desk::read(session, desk.person, today)?))
    })
}

/// Reads and checks what the window sent.
fn read(
    desk: &Desk,
    held: &Held,
    fields: &ContractFields,
    refresh: bool,
) -> Result<Held, AppError> {
    let mut wrong = Violations::new();
    let diagnostic = fields.diagnostic_id.map(|id| id.id);
    if diagnostic.is_some_and(|id| desk.closed(id).is_none()) {
        wrong.add("diagnosticId", Violation::UnknownCode);
    }
    let mut contract = Contract {
        diagnostic,
        starts_on: read_date(fields.starts_on.as_ref(), "startsOn", &mut wrong),
        ends_on: read_date(fields.ends_on.as_ref(), "endsOn", &mut wrong),
        review_on: read_date(fields.review_on.as_ref(), "reviewOn", &mut wrong),
        title: fields.title.clone(),
        legal_mention: fields.legal_mention.clone(),
        referent: fields.referent.clone(),
        project: fields.project.clone(),
        person_engagements: fields.person_engagements.clone(),
        referent_engagements: fields.referent_engagements.clone(),
        amends: fields.amends.clone(),
        person_observations: fields.person_observations.clone(),
        referent_observations: fields.referent_observations.clone(),
        ..held.contract.clone()
    };
    contract.clean();
    if let Err(found) = contract.check() {
        for (field, violation) in found.iter() {
            wrong.add(field, violation);
        }
    }
    let lines = read_lines(desk, held, &contract, fields, refresh, &mut wrong);
    wrong.into_result()?;
    Ok(Held {
        contract,
        lines: lines?,
    })
}

fn read_lines(
    desk: &Desk,
    held: &Held,
    contract: &Contract,
    fields: &ContractFields,
    refresh: bool,
    wrong: &mut Violations,
) -> Result<Vec<ContractLine>, AppError> {
    let offered = desk.offered(contract);
    let mut present = held.lines.clone();
    for line in &mut present {
        rename_referent(line, &held.contract.referent, &contract.referent);
    }
    let mut lines: Vec<ContractLine> = Vec::new();
    for (position, chosen) in (0i64..).zip(&fields.lines) {
        let wanted: LineKey = (chosen.objective_id.id, chosen.action_id.map(|id| id.id));
        if lines.iter().any(|line| key(line) == wanted) {
            continue;
        }
        let consented = read_date(chosen.consented_on.as_ref(), "consentedOn", wrong);
        if let Some(day) = consented {
            wrong.check(
                "consentedOn",
                trame_domain::person::past_date(day, desk.today),
            );
        }
        let taken = present.iter().find(|line| key(line) == wanted);
        let now = offered.iter().find(|line| key(line) == wanted);
        let line = settle(taken, now, refresh, consented).ok_or(StoreError::NotFound)?;
        lines.push(ContractLine { position, ..line });
    }
    Ok(lines)
}

/// Writes a contract and its lines, what differs only.
fn save(tx: &mut Tx<'_>, before: &[ContractLine], held: &mut Held) -> Result<(), AppError> {
    tx.put(&held.contract, None)?;
    for line in &mut held.lines {
        let known = before.iter().find(|known| key(known) == key(line));
        line.id = match known {
            Some(known) => known.id,
            None => tx.new_id()?,
        };
        tx.put(line, None)?;
    }
    for gone in before {
        if held.lines.iter().all(|line| line.id != gone.id) {
            tx.archive(gone.id)?;
        }
    }
    Ok(())
}
