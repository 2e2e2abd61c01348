//! Référentiel packs: reading one from anywhere, showing what it would change, adopting it, going back.
//!
//! Nothing of a dossier is touched: what was ticked or planned keeps the label of its time. The pack in force is the
//! newest adopted in the base; undoing its adoption puts the former one back.

mod codes;
mod combine;
mod def;
mod fault;
mod free;
mod lines;
mod links;
mod list;
mod outcome;
mod read;
#[cfg(test)]
mod tests;
mod version;
mod view;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use trame_domain::pack::{Pack, PackMode};
use trame_store::Op;

pub use self::fault::{PackFault, PackProblem, PackRefusal, Wanted};
pub(crate) use self::free::{add_to_pack, list_free_entries};
pub(crate) use self::list::list_packs;
use self::outcome::{Decisions, Outcome, outcome};
pub use self::read::SIZE_LIMIT;
use self::read::{Incoming, read};
use crate::app::App;
use crate::dto::packs::*;
use crate::error::AppError;
use crate::reference::{Reference, Referentiel};
use crate::session::Session;

/// Says what a référentiel would change, or why it is refused.
pub(crate) fn read_pack(app: &App, choice: PackChoice) -> Result<PackReading, AppError> {
    let incoming = match source(app, &choice) {
        Ok(incoming) => incoming,
        Err(AppError::Pack(refusal)) => return Ok(view::refused(&refusal)),
        Err(other) => return Err(other),
    };
    let present = app.reference()?;
    let outcome = compare(app, &present.referentiel, &incoming, &choice)?;
    Ok(view::preview(&present.referentiel, &incoming, &outcome))
}

/// Puts a référentiel in force; one that changes nothing is not adopted twice.
pub(crate) fn adopt_pack(app: &App, choice: PackChoice) -> Result<Vec<PackRow>, AppError> {
    app.with(|_, _| Ok(()))?;
    let incoming = source(app, &choice)?;
    let present = app.reference()?;
    let outcome = compare(app, &present.referentiel, &incoming, &choice)?;
    if !outcome.is_same {
        adopt(app, outcome.pack, &incoming.head, outcome.mode)?;
    }
    list_packs(app, crate::dto::Nothing {})
}

/// The sentence for a file that is not even opened, of that many bytes.
#[must_use]
pub fn too_large(size: u64) -> String {
    crate::messages::word_pack(&PackFault::TooLarge(Some(size)))
}

/// Writes the adoption, in one operation that can be undone.
fn adopt(app: &App, pack: Referentiel, head: &Referentiel, mode: PackMode) -> Result<(), AppError> {
    let content = serde_json::to_string(&pack).map_err(|e| AppError::Internal(e.to_string()))?;
    let now = app.now();
    app.with(|env, session| {
        let author = session.author();
        session.write(env, Op::AdoptPack, |tx| {
            let row = Pack {
                id: tx.new_id()?,
                version: pack.version.clone(),
                title: head.title.clone(),
                source: head.source.clone(),
                licence: head.licence.clone(),
                published_on: head.published_on.parse().ok(),
                adopted_at: now.local,
                author,
                mode,
                content,
            };
            Ok(tx.put(&row, None)?)
        })
    })?;
    Ok(())
}

fn compare(
    app: &App,
    present: &Referentiel,
    incoming: &Incoming,
    choice: &PackChoice,
) -> Result<Outcome, AppError> {
    let decisions = Decisions {
        mode: choice.mode.map(|mode| mode.0),
        apart: choice.apart.clone(),
        polarities: choice
            .polarities
            .iter()
            .map(|(key, polarity)| (key.clone(), polarity.0))
            .collect(),
    };
    let known = known_versions(app)?;
    Ok(outcome(present, incoming, &decisions, &known))
}

/// Versions that are taken, each with the hash of what it offers.
fn known_versions(app: &App) -> Result<Vec<(String, String)>, AppError> {
    let delivered = app.delivered()?;
    let mut known = vec![named(&delivered.referentiel)];
    if app.inner().session.is_some() {
        app.with(|_, session| {
            let packs = session.store.reader().packs()?;
            let contents = packs.iter().filter_map(|row| content(&row.value).ok());
            known.extend(contents.map(|pack| named(&pack)));
            Ok(())
        })?;
    }
    Ok(known)
}

fn named(pack: &Referentiel) -> (String, String) {
    (pack.version.clone(), version::hash(pack))
}

/// The référentiel of a pack of the base.
fn content(pack: &Pack) -> Result<Referentiel, AppError> {
    serde_json::from_str(&pack.content).map_err(|e| AppError::Internal(e.to_string()))
}

/// What was chosen, read outside the lock: a large file does not keep anybody from typing.
fn source(app: &App, choice: &PackChoice) -> Result<Incoming, AppError> {
    match (&choice.base64, choice.pack_id, choice.delivered) {
        (Some(base64), None, false) => {
            // Four letters are three bytes: the size is known before anything is decoded.
            let size = base64.len() / 4 * 3;
            if size > SIZE_LIMIT + 3 {
                let size = u64::try_from(size).ok();
                return Err(PackRefusal::unread(PackFault::TooLarge(size)).into());
            }
            let bytes = STANDARD.decode(base64);
            let bytes = bytes.map_err(|e| AppError::BadRequest(e.to_string()))?;
            Ok(read(&bytes)?)
        }
        (None, Some(id), false) => app.with(|_, session| {
            let row = session.store.reader().find(id.id)?.value;
            let mut incoming = Incoming::of(content(&row)?);
            incoming.head.title = row.title;
            Ok(incoming)
        }),
        (None, None, true) => Ok(Incoming::of(app.delivered()?.referentiel.clone())),
        _ => Err(AppError::BadRequest("one source, and one only".to_owned())),
    }
}

/// The pack adopted in an open base, with the lists of codes and the rules of `delivered`; none when none was adopted.
pub(crate) fn adopted(
    session: &Session,
    delivered: &Reference,
) -> Result<Option<Reference>, AppError> {
    let Some(row) = session.store.reader().pack_in_force()? else {
        return Ok(None);
    };
    Ok(Some(Reference {
        referentiel: content(&row.value)?,
        nomenclatures: delivered.nomenclatures.clone(),
        immersion: delivered.immersion.clone(),
        potentialites: delivered.potentialites.clone(),
        statuses: delivered.statuses.clone(),
    }))
}
