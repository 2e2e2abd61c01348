//! From ready to signed, and after: the pages are frozen with the signature, and given back as they were.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use trame_domain::contract::checklist::is_complete;
use trame_domain::contract::life::{Refusal, Step};
use trame_domain::text::{LINE_LIMIT, check_text, clean_line};
use trame_domain::violation::{Violation, Violations};
use trame_store::{Op, StoreError};

use super::desk::{Desk, Held};
use super::{pages, view};
use crate::app::App;
use crate::dto::contract::*;
use crate::error::AppError;
use crate::session::Session;
use crate::wire::DateText;

/// Finds a draft complete, or says what is missing.
pub(crate) fn prepare_contract(app: &App, key: ContractKey) -> Result<ContractView, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let (mut held, _) = Held::read(session, key.contract_id.id)?;
        let desk = Desk::read(session, held.contract.person, today)?;
        desk.allow(&held.contract, Step::Prepare)?;
        refuse_incomplete(session, &desk, &held)?;
        held.contract.ready_on = held.contract.ready_on.or(Some(today));
        session.write(env, Op::PrepareContract, |tx| {
            Ok(tx.put(&held.contract, None)?)
        })?;
        answer(session, held, today)
    })
}

/// Signs a contract: its pages are made, hashed and kept in the same transaction, and nothing changes afterwards.
pub(crate) fn sign_contract(app: &App, signing: ContractSigning) -> Result<ContractView, AppError> {
    let reference = app.reference()?;
    let now = app.now();
    let today = now.today();
    let id = signing.contract_id.id;
    let (read, pages, signed_on) = app.with(|_, session| {
        let (held, _) = Held::read(session, id)?;
        let desk = Desk::read(session, held.contract.person, today)?;
        desk.allow(&held.contract, Step::Sign)?;
        let signed_on = day(
            &signing.signed_on,
            "signedOn",
            None,
            Some((today, Violation::InTheFuture)),
        )?;
        refuse_incomplete(session, &desk, &held)?;
        let pages = pages::read(session, &held, signed_on, &reference, now)?;
        Ok((held, pages, signed_on))
    })?;
    // Pages are laid out outside the lock; what was read must still be what is signed.
    let bytes = pages.print()?;
    app.with(|env, session| {
        let (mut held, version) = Held::read(session, id)?;
        if held != read {
            return Err(StoreError::Conflict {
                current_version: version,
            }
            .into());
        }
        session.write(env, Op::SignContract, |tx| {
            held.contract.signed_on = Some(signed_on);
            held.contract.sha256 = Some(tx.keep_signed(id, &bytes)?);
            Ok(tx.put(&held.contract, None)?)
        })?;
        answer(session, held, today)
    })
}

/// Says that the person has the signed contract.
pub(crate) fn hand_contract(app: &App, handing: ContractHanding) -> Result<ContractView, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let (mut held, _) = Held::read(session, handing.contract_id.id)?;
        let desk = Desk::read(session, held.contract.person, today)?;
        desk.allow(&held.contract, Step::Hand)?;
        let first = held.contract.signed_on;
        let handed_on = day(
            &handing.handed_on,
            "handedOn",
            first,
            Some((today, Violation::InTheFuture)),
        )?;
        held.contract.handed_on = Some(handed_on);
        session.write(
            env,
            Op::HandContract,
            |tx| Ok(tx.put(&held.contract, None)?),
        )?;
        answer(session, held, today)
    })
}

/// Ends a contract before its last day, with the reason.
pub(crate) fn end_contract(app: &App, ending: ContractEnding) -> Result<ContractView, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let (mut held, _) = Held::read(session, ending.contract_id.id)?;
        let desk = Desk::read(session, held.contract.person, today)?;
        desk.allow(&held.contract, Step::End)?;
        let reason = clean_line(&ending.end_reason);
        let mut wrong = Violations::new();
        wrong.check("endReason", check_text(&reason, LINE_LIMIT));
        if reason.is_empty() {
            wrong.add("endReason", Violation::Missing);
        }
        let first = held.contract.signed_on;
        let last = desk
            .settled(held.contract.id)
            .and_then(|term| term.ends_on)
            .map(|last| (last, Violation::AfterEnd));
        let ended_on = day(&ending.ended_on, "endedOn", first, last);
        if let Err(AppError::Invalid(found)) = &ended_on {
            for (field, violation) in found.iter() {
                wrong.add(field, violation);
            }
        }
        wrong.into_result()?;
        held.contract.ended_on = Some(ended_on?);
        held.contract.end_reason = Some(reason);
        session.write(env, Op::EndContract, |tx| Ok(tx.put(&held.contract, None)?))?;
        answer(session, held, today)
    })
}

/// The signed pages as they were signed; a damaged file is not given.
pub(crate) fn get_signed_pdf(app: &App, key: ContractKey) -> Result<SignedFile, AppError> {
    app.with(|_, session| {
        let (held, _) = Held::read(session, key.contract_id.id)?;
        let contract = held.contract;
        let signed_on = contract.signed_on.ok_or(Refusal::NotSigned)?;
        let kept = pages::kept(session, &contract)?.ok_or(AppError::NoSignedPdf)?;
        let id = contract.id.to_string();
        let tail = id.rsplit('-').next().unwrap_or_default();
        Ok(SignedFile {
            file_name: format!("contrat-signe-{signed_on}-{tail}.pdf"),
            media_type: "application/pdf".to_owned(),
            base64: STANDARD.encode(&kept.bytes),
            sha256: kept.sha256,
        })
    })
}

fn refuse_incomplete(session: &Session, desk: &Desk, held: &Held) -> Result<(), AppError> {
    let gaps = desk.gaps(session, held)?;
    if is_complete(&gaps) {
        return Ok(());
    }
    let blocking = gaps.into_iter().filter(|gap| gap.is_blocking);
    Err(AppError::ContractIncomplete(
        blocking.map(|gap| super::words::gap(&gap)).collect(),
    ))
}

fn answer(session: &Session, held: Held, today: NaiveDate) -> Result<ContractView, AppError> {
    let desk = Desk::read(session, held.contract.person, today)?;
    view::view(session, &desk, &held)
}

/// A day that must be there: not before `first`, nor after the last one it may be.
fn day(
    text: &DateText,
    field: &str,
    first: Option<NaiveDate>,
    last: Option<(NaiveDate, Violation)>,
) -> Result<NaiveDate, AppError> {
    let mut wrong = Violations::new();
    let day = text.read(field, &mut wrong);
    let Some(day) = day else {
        wrong.add(field, Violation::Missing);
        return Err(wrong.into());
    };
    if first.is_some_and(|first| day < first) {
        wrong.add(field, Violation::EndBeforeStart);
    }
    if let Some((last, violation)) = last
        && day > last
    {
        wrong.add(field, violation);
    }
    wrong.into_result()?;
    Ok(day)
}
