//! The commands of first start, unlocking, recovery and locking.

use trame_store::{
    Guard, Key, RecoveryWords, Store, StoreError, StrengthLevel, Vault, WORD_COUNT, files,
};
use zeroize::Zeroize;

use super::{DEMO, SHEET_CONFIRMED, Session};
use crate::app::{App, Inner};
use crate::backups;
use crate::demo::{self, DemoPlan};
use crate::dto::Nothing;
use crate::dto::session::*;
use crate::dto::settings::{Profile, Settings};
use crate::error::AppError;
use crate::profile::save_profile;

/// Where Trame stands.
pub(crate) fn get_status(app: &App, _: Nothing) -> Result<AppStatus, AppError> {
    status(app, &app.inner())
}

/// Creates the base: vault, file, profile, and an invented caseload if asked.
pub(crate) fn create_base(app: &App, new: NewBase) -> Result<RecoverySheet, AppError> {
    let mut inner = app.inner();
    let vault = Vault::at(app.folder());
    if inner.session.is_some() || vault.exists() {
        return Err(AppError::BaseExists);
    }
    let profile = Profile {
        name: new.name.clone(),
        structure_name: new.structure.clone(),
        territory: new.territory.clone(),
        ..Profile::default()
    };
    crate::profile::check_new(&profile)?;
    let env = app.env();
    let entropy = env.entropy.as_ref();
    let (key, words) = vault.create(new.passphrase.reveal(), entropy, env.kdf)?;
    let guard = Guard::take(app.folder())?;
    let store = Store::create(&files::base(app.folder()), &key, entropy)?;
    let mut session = Session::start(store, key, guard)?;
    save_profile(env, &mut session, &profile)?;
    if new.demo {
        demo::fill(env, &mut session, DemoPlan::default())?;
    }
    backups::backup_if_due(app.folder(), &mut session, env)?;
    let sheet = sheet_view(&words);
    inner.session = Some(session);
    inner.sheet = Some(words);
    inner.active_at = app.now().millis;
    Ok(sheet)
}

/// Takes the two words asked as the proof that the sheet is in a safe place.
pub(crate) fn confirm_recovery(app: &App, answer: RecoveryAnswer) -> Result<AppStatus, AppError> {
    let mut inner = app.inner();
    let sheet = inner.sheet.as_ref().ok_or(AppError::RecoveryGone)?;
    let asked = challenge(sheet);
    let right = asked.len() == answer.words.len()
        && asked
            .iter()
            .zip(&answer.words)
            .all(|(position, word)| sheet.confirms(*position, word.reveal()));
    if !right {
        return Err(AppError::RecoveryMismatch);
    }
    let session = inner.session.as_mut().ok_or(AppError::Locked)?;
    session.store.set_setting(SHEET_CONFIRMED, Some("1"))?;
    inner.sheet = None;
    status(app, &inner)
}

/// Draws new recovery words; the former sheet no longer opens anything.
pub(crate) fn renew_recovery(app: &App, input: Passphrase) -> Result<RecoverySheet, AppError> {
    let mut inner = app.inner();
    let session = inner.session.as_mut().ok_or(AppError::Locked)?;
    let env = app.env();
    let vault = Vault::at(app.folder());
    let passphrase = input.passphrase.reveal();
    let words = vault.renew_recovery(passphrase, env.entropy.as_ref(), env.kdf, &app.now())?;
    session.store.set_setting(SHEET_CONFIRMED, None)?;
    let sheet = sheet_view(&words);
    inner.sheet = Some(words);
    Ok(sheet)
}

/// How strong a passphrase is; nothing is kept of it.
pub(crate) fn check_passphrase(_: &App, input: Passphrase) -> Result<PassphraseStrength, AppError> {
    let found = trame_store::strength(input.passphrase.reveal());
    let (level, advice) = match found.level {
        StrengthLevel::Weak => (1, "Trop courte : ajoutez des mots sans rapport entre eux."),
        StrengthLevel::Insufficient => (2, "Encore un effort : sept mots suffisent."),
        StrengthLevel::Good => (3, "C’est assez solide."),
        StrengthLevel::Strong => (4, "C’est très solide."),
    };
    Ok(PassphraseStrength {
        level: if input.passphrase.reveal().is_empty() {
            0
        } else {
            level
        },
        accepted: found.accepted,
        advice: trame_documents::typo::typo(advice),
    })
}

/// Seven French words.
pub(crate) fn suggest_passphrase(app: &App, _: Nothing) -> Result<SuggestedPassphrase, AppError> {
    let words = trame_store::suggest_passphrase(app.env().entropy.as_ref());
    let words = words.map_err(StoreError::from)?;
    Ok(SuggestedPassphrase {
        passphrase: words.to_string(),
    })
}

/// Opens the base with the passphrase.
pub(crate) fn unlock(app: &App, input: Passphrase) -> Result<AppStatus, AppError> {
    let mut inner = app.inner();
    if inner.session.is_none() {
        let guard = Guard::take(app.folder())?;
        let vault = Vault::at(app.folder());
        let key = vault.unlock(input.passphrase.reveal(), &app.now())?;
        open(app, &mut inner, key, guard)?;
    }
    status(app, &inner)
}

/// Opens the base with the recovery words and sets a new passphrase.
pub(crate) fn unlock_with_recovery(app: &App, input: Recovery) -> Result<AppStatus, AppError> {
    if !trame_store::strength(input.new_passphrase.reveal()).accepted {
        return Err(AppError::WeakPassphrase);
    }
    let mut inner = app.inner();
    app.close(&mut inner);
    let guard = Guard::take(app.folder())?;
    let vault = Vault::at(app.folder());
    let env = app.env();
    let key = vault.unlock_with_words(input.words.reveal(), &app.now())?;
    let new = input.new_passphrase.reveal();
    vault.set_passphrase(&key, new, env.entropy.as_ref(), env.kdf)?;
    open(app, &mut inner, key, guard)?;
    status(app, &inner)
}

/// Replaces the passphrase.
pub(crate) fn change_passphrase(app: &App, input: PassphraseChange) -> Result<AppStatus, AppError> {
    let inner = app.inner();
    if inner.session.is_none() {
        return Err(AppError::Locked);
    }
    let env = app.env();
    Vault::at(app.folder()).change_passphrase(
        input.current.reveal(),
        input.new_passphrase.reveal(),
        env.entropy.as_ref(),
        env.kdf,
        &app.now(),
    )?;
    status(app, &inner)
}

/// Erases a base of invented data, vault and backups included, so that the real one can be created in its place.
pub(crate) fn end_demo(app: &App, _: Nothing) -> Result<AppStatus, AppError> {
    let mut inner = app.inner();
    let session = inner.session.as_ref().ok_or(AppError::Locked)?;
    if session.store.reader().setting(DEMO)?.is_none() {
        return Err(AppError::NotADemo);
    }
    app.close(&mut inner);
    files::remove_base(app.folder())?;
    status(app, &inner)
}

/// Closes the base and wipes the key.
pub(crate) fn lock(app: &App, _: Nothing) -> Result<AppStatus, AppError> {
    app.lock();
    status(app, &app.inner())
}

/// Puts off the automatic lock.
pub(crate) fn note_activity(app: &App, _: Nothing) -> Result<AppStatus, AppError> {
    let mut inner = app.inner();
    if inner.session.is_some() {
        inner.active_at = app.now().millis;
    }
    status(app, &inner)
}

/// Opens the base with its key and makes the backup of the day.
pub(crate) fn open(app: &App, inner: &mut Inner, key: Key, guard: Guard) -> Result<(), AppError> {
    let env = app.env();
    let now = app.now();
    let path = files::base(app.folder());
    let before_upgrade =
        |connection: &_| backups::copy_before_upgrade(app.folder(), connection, &key, &now);
    let store = Store::open(&path, &key, env.entropy.as_ref(), before_upgrade)?;
    let mut session = Session::start(store, key, guard)?;
    if let Err(error) = backups::backup_if_due(app.folder(), &mut session, env) {
        // A backup that cannot be made must not keep people from their data: it shows in Réglages and in the log.
        (env.log)(&format!("backup failed: {error}"));
    }
    inner.session = Some(session);
    inner.active_at = now.millis;
    Ok(())
}

/// What the window needs to know first.
pub(crate) fn status(app: &App, inner: &Inner) -> Result<AppStatus, AppError> {
    let now = app.now();
    let vault = Vault::at(app.folder());
    let mut status = AppStatus {
        state: if vault.exists() {
            AppState::Locked
        } else {
            AppState::FirstStart
        },
        version: env!("CARGO_PKG_VERSION").to_owned(),
        today: now.today().to_string(),
        delay_seconds: u32::try_from(vault.wait_seconds(&now)).unwrap_or(u32::MAX),
        is_demo: false,
        recovery_confirmed: false,
        auto_lock_minutes: Settings::default().auto_lock_minutes,
        last_backup_at: backups::last(app.folder(), &now),
    };
    if let Some(session) = &inner.session {
        let reader = session.store.reader();
        status.state = AppState::Open;
        status.is_demo = reader.setting(DEMO)?.is_some();
        status.recovery_confirmed = reader.setting(SHEET_CONFIRMED)?.is_some();
        status.auto_lock_minutes = session.settings.auto_lock_minutes;
    }
    Ok(status)
}

fn sheet_view(words: &RecoveryWords) -> RecoverySheet {
    let challenge = challenge(words).into_iter();
    RecoverySheet {
        words: words.words().iter().map(|word| composed(word)).collect(),
        challenge: challenge
            .filter_map(|position| u32::try_from(position).ok())
            .collect(),
    }
}

/// A word of the list as people write it: the standard lists it with its accents apart.
pub(crate) fn composed(word: &str) -> String {
    trame_domain::text::clean_line(word)
}

/// Positions (from 1) of the two words asked: one in each half of the sheet, the same as long as the sheet is.
fn challenge(words: &RecoveryWords) -> Vec<usize> {
    let letters: usize = words.words().iter().map(|word| word.len()).sum();
    let half = WORD_COUNT / 2;
    vec![1 + letters % half, half + 1 + (letters / 7) % half]
}

/// The copy that crosses to the window cannot be wiped from here: ours is.
impl Drop for RecoverySheet {
    fn drop(&mut self) {
        self.words.iter_mut().for_each(Zeroize::zeroize);
    }
}
