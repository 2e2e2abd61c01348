//! First start, unlocking, recovery, locking; and the session that stays while the base is open.

mod commands;

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDateTime;
use trame_domain::letterhead::{Referent, Structure};
use trame_domain::person::PersonId;
use trame_store::entity::Entity;
use trame_store::{Change, Context, Guard, Key, Op, Store, StoreError, Tx};

pub(crate) use self::commands::*;
use crate::caseload::Caseload;
use crate::documents::Tickets;
use crate::dto::settings::Settings;
use crate::env::Env;
use crate::error::AppError;
use crate::reference::Reference;

/// Setting under which the preferences of this base are kept, as JSON.
pub(crate) const SETTINGS: &str = "settings";
/// Setting that says that the recovery sheet was confirmed.
pub(crate) const SHEET_CONFIRMED: &str = "recovery_confirmed";
/// Setting that says how far in the journal the last backup goes.
const BACKED_UP: &str = "backed_up_seq";
/// Setting that says that the base holds demonstration data.
pub(crate) const DEMO: &str = "demo";

/// An open base and what is kept in memory of it. Dropped, it leaves nothing behind but the file.
pub(crate) struct Session {
    pub(crate) store: Store,
    pub(crate) key: Key,
    pub(crate) settings: Settings,
    pub(crate) referent: Option<Referent>,
    pub(crate) structure: Option<Structure>,
    /// Documents made and not yet known to have left.
    pub(crate) tickets: Tickets,
    caseload: Option<Caseload>,
    /// The référentiel adopted in this base; the outer `None`: not looked for yet.
    adopted: Option<Option<Arc<Reference>>>,
    /// People who changed since the caseload was read: read again when a list is asked for, not while somebody types.
    outdated: BTreeSet<PersonId>,
    /// Place in the journal that the last backup holds.
    backed_up: i64,
    /// Held while the base is open: one window at a time.
    _guard: Guard,
}

impl Session {
    pub(crate) fn start(store: Store, key: Key, guard: Guard) -> Result<Self, StoreError> {
        let settings = store.reader().setting(SETTINGS)?;
        let settings = settings.and_then(|json| serde_json::from_str(&json).ok());
        let backed_up = store.reader().setting(BACKED_UP)?;
        let backed_up = backed_up.and_then(|seq| seq.parse().ok()).unwrap_or(0);
        let referent = store.reader().referent()?.map(|row| row.value);
        let structure = store.reader().structure()?.map(|row| row.value);
        Ok(Self {
            store,
            key,
            settings: settings.unwrap_or_default(),
            referent,
            structure,
            tickets: Tickets::default(),
            caseload: None,
            adopted: None,
            outdated: BTreeSet::new(),
            backed_up,
            _guard: guard,
        })
    }

    /// Name written beside each change.
    pub(crate) fn author(&self) -> String {
        let name = self.referent.as_ref().map(|referent| referent.name.clone());
        name.unwrap_or_default()
    }

    /// Writes through the one path, and notes whose line of the caseload is out of date.
    pub(crate) fn write<T>(
        &mut self,
        env: &Env,
        op: Op,
        change: impl FnOnce(&mut Tx<'_>) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let author = self.author();
        let context = context(env, &author);
        let (answer, change) = self.store.try_write(op, &context, change)?;
        self.follow(&change);
        Ok(answer)
    }

    /// Undoes the last operation of the user.
    pub(crate) fn undo(&mut self, env: &Env) -> Result<Change, AppError> {
        let author = self.author();
        let context = context(env, &author);
        let last = self.store.reader().last_undoable(&author)?;
        let last = last.ok_or(AppError::NothingToUndo)?;
        let change = self.store.undo(last.op_id, &context)?;
        self.follow(&change);
        // The letterhead may be what was put back.
        self.referent = self.store.reader().referent()?.map(|row| row.value);
        self.structure = self.store.reader().structure()?.map(|row| row.value);
        Ok(Change {
            op: last.op,
            ..change
        })
    }

    fn follow(&mut self, change: &Change) {
        self.outdated.extend(&change.persons);
        if change.touched.iter().any(|row| row.entity == Entity::Pack) {
            self.adopted = None;
        }
    }

    /// The référentiel adopted in this base, with the lists and rules of `delivered`; looked for once.
    pub(crate) fn adopted(
        &mut self,
        delivered: &Reference,
    ) -> Result<Option<Arc<Reference>>, AppError> {
        if let Some(adopted) = &self.adopted {
            return Ok(adopted.clone());
        }
        let found = crate::packs::adopted(self, delivered);
        // A pack that cannot be read is not read again at each call.
        let adopted = found.as_ref().ok().and_then(Clone::clone).map(Arc::new);
        self.adopted = Some(adopted.clone());
        found.map(|_| adopted)
    }

    /// The caseload in memory, read from the base the first time and when the day changes.
    pub(crate) fn caseload(&mut self, now: NaiveDateTime) -> Result<&Caseload, AppError> {
        let fresh = self
            .caseload
            .take()
            .filter(|caseload| caseload.day() == now.date());
        let outdated = std::mem::take(&mut self.outdated);
        let caseload = match fresh {
            Some(mut caseload) => {
                for person in outdated {
                    caseload.refresh(&self.store, person, now)?;
                }
                caseload
            }
            None => Caseload::load(&self.store, now)?,
        };
        Ok(self.caseload.insert(caseload))
    }

    /// Name to show of a person: first name then last name.
    pub(crate) fn name_of(&self, person: PersonId) -> Result<String, AppError> {
        let row = self.store.reader().find(person)?;
        Ok(show_name(&row.value.first_name, row.value.last_name()))
    }

    /// Saves the preferences.
    pub(crate) fn save_settings(&mut self, settings: Settings) -> Result<(), AppError> {
        let json =
            serde_json::to_string(&settings).map_err(|e| AppError::Internal(e.to_string()))?;
        self.store.set_setting(SETTINGS, Some(&json))?;
        self.settings = settings;
        Ok(())
    }

    /// Whether something was written since the last backup, in this session or before.
    pub(crate) fn was_changed(&self) -> Result<bool, AppError> {
        Ok(self.store.reader().last_seq()? != self.backed_up)
    }

    /// Remembers how far the backup just made goes.
    pub(crate) fn note_backup(&mut self) -> Result<(), AppError> {
        self.backed_up = self.store.reader().last_seq()?;
        let seq = self.backed_up.to_string();
        Ok(self.store.set_setting(BACKED_UP, Some(&seq))?)
    }

    pub(crate) fn close(self) -> Result<(), StoreError> {
        self.store.close()
    }
}

/// Who writes now.
fn context<'a>(env: &'a Env, author: &'a str) -> Context<'a> {
    Context {
        now: env.clock.now(),
        author,
        entropy: env.entropy.as_ref(),
    }
}

/// First name then last name, without a stray space when one is missing.
pub(crate) fn show_name(first: &str, last: &str) -> String {
    format!("{first} {last}").trim().to_owned()
}
