//! Writing the dossier of a file: one operation, so that « Annuler » takes the whole of it back.

use trame_domain::clock::Now;
use trame_domain::diagnostic::{CategoryEntry, Diagnostic, Strength, TickedSituation};
use trame_domain::dossier::Dossier;
use trame_domain::id::Id;
use trame_domain::person::{Child, PersonId, PersonItem, PersonSet};
use trame_domain::plan::{Action, Objective};
use trame_store::{Op, StoreError, Tx};

use super::parcel::{Parcel, TalkParcel};
use crate::diagnostic::read_talk;
use crate::env::Env;
use crate::error::AppError;
use crate::session::Session;

/// Ids that grow: lists are in the order of ids, and everything here is of one instant.
struct Ids<'a> {
    env: &'a Env,
    millis: u64,
}

impl Ids<'_> {
    fn next<K>(&mut self) -> Result<Id<K>, StoreError> {
        let mut random = [0; 10];
        self.env.entropy.fill(&mut random)?;
        self.millis = self.millis.saturating_add(1);
        Ok(Id::new(self.millis, random))
    }
}

/// Writes everything.
pub(super) fn save(
    env: &Env,
    session: &mut Session,
    parcel: &Parcel,
    now: Now,
) -> Result<(), AppError> {
    let person = parcel.person.id;
    let referent = session.author();
    let is_away = session.store.reader().get(person)?.is_some();
    let old = session.store.reader().any_dossier_of(person)?;
    let talk = match &parcel.talk {
        Some(talk) if is_left_behind(session, person, talk)? => None,
        talk => talk.as_ref(),
    };
    let mut ids = Ids {
        env,
        millis: now.millis,
    };
    let dossier = Dossier {
        // A person has one dossier: that of an import undone comes back.
        id: old
            .as_ref()
            .map_or_else(|| ids.next(), |row| Ok(row.value.id))?,
        person,
        referent,
        opened_on: now.today(),
        closed_on: None,
        close_reason: None,
        orientation_path: parcel.orientation_path.clone(),
        rsa_from: None,
        orientation_notified_on: parcel.orientation_notified_on,
        territory: None,
    };
    dossier.check(now.today())?;
    session.write(env, Op::ImportPerson, |tx| {
        tx.put(&parcel.person, None)?;
        if is_away {
            tx.restore(person)?;
        }
        tx.put(&dossier, None)?;
        if old.is_some() {
            tx.restore(dossier.id)?;
        }
        save_sets(tx, &mut ids, parcel)?;
        if let Some(talk) = talk {
            save_talk(tx, &mut ids, talk)?;
        }
        for (objective, actions) in &parcel.plan {
            let objective = Objective {
                id: ids.next()?,
                ..objective.clone()
            };
            tx.put(&objective, None)?;
            for action in actions {
                let action = Action {
                    id: ids.next()?,
                    objective: objective.id,
                    ..action.clone()
                };
                tx.put(&action, None)?;
            }
        }
        Ok(())
    })
}

/// Whether that closed version is here already: undoing an import archives the person, and a closed version, which
/// never changes, stays behind with them.
fn is_left_behind(
    session: &Session,
    person: PersonId,
    talk: &TalkParcel,
) -> Result<bool, AppError> {
    for row in session.store.reader().diagnostics_of(person)? {
        let here = read_talk(session, &row.value)?;
        let same_days = (row.value.opened_on, row.value.closed_on)
            == (talk.diagnostic.opened_on, talk.diagnostic.closed_on);
        let same_words = talk.entries.iter().all(|entry| {
            let other = here.entry(entry.category);
            (entry.state, entry.impact, &entry.words, &entry.note)
                == (other.state, other.impact, &other.words, &other.note)
        });
        let same_codes = here.situations.len() == talk.situations.len()
            && here.strengths.len() == talk.strengths.len();
        if row.value.closed_on.is_some() && same_days && same_words && same_codes {
            return Ok(true);
        }
    }
    Ok(false)
}

fn save_sets(tx: &mut Tx<'_>, ids: &mut Ids<'_>, parcel: &Parcel) -> Result<(), AppError> {
    let person = parcel.person.id;
    for birth_month in &parcel.children {
        let child = Child {
            id: ids.next()?,
            person,
            birth_month: *birth_month,
        };
        tx.put(&child, None)?;
    }
    let tags = parcel.unknown.iter().cloned();
    let tags = tags.map(|label| (PersonSet::Tag, label));
    let mut written = Vec::new();
    for (set, code) in parcel.items.iter().cloned().chain(tags) {
        if written.contains(&(set, code.clone())) {
            continue;
        }
        written.push((set, code.clone()));
        let item = PersonItem {
            id: ids.next()?,
            person,
            set,
            code,
        };
        tx.put(&item, None)?;
    }
    Ok(())
}

fn save_talk(tx: &mut Tx<'_>, ids: &mut Ids<'_>, talk: &TalkParcel) -> Result<(), AppError> {
    let diagnostic = ids.next()?;
    // A closed version takes no more writes: it is closed last.
    let mut version = Diagnostic {
        id: diagnostic,
        closed_on: None,
        ..talk.diagnostic.clone()
    };
    tx.put(&version, None)?;
    for entry in &talk.entries {
        let entry = CategoryEntry {
            id: ids.next()?,
            diagnostic,
            ..entry.clone()
        };
        tx.put(&entry, None)?;
    }
    for situation in &talk.situations {
        let situation = TickedSituation {
            id: ids.next()?,
            diagnostic,
            ..situation.clone()
        };
        tx.put(&situation, None)?;
    }
    for strength in &talk.strengths {
        let strength = Strength {
            id: ids.next()?,
            diagnostic,
            ..strength.clone()
        };
        tx.put(&strength, None)?;
    }
    version.closed_on = talk.diagnostic.closed_on;
    tx.put(&version, None)?;
    Ok(())
}
