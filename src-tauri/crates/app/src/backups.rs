//! Backups, restoring, and « Vérifier mes données ».

use std::path::Path;

use trame_domain::clock::Now;
use trame_store::backup::{self, Backup, Reason};
use trame_store::check;
use trame_store::journal::agree::Sample;
use trame_store::tables::signed_pdf;
use trame_store::{Connection, Guard, Key, StoreError, Vault};

use crate::app::App;
use crate::dto::Nothing;
use crate::dto::session::{AppStatus, BackupRow, CheckReport, RestoreBackup};
use crate::env::Env;
use crate::error::AppError;
use crate::session::{self, Session};

/// The backups, newest first. Needs no passphrase: names are dates, contents stay encrypted.
pub(crate) fn list_backups(app: &App, _: Nothing) -> Result<Vec<BackupRow>, AppError> {
    Ok(backup::list(app.folder())?.iter().map(row).collect())
}

/// Makes a backup now.
pub(crate) fn create_backup(app: &App, _: Nothing) -> Result<BackupRow, AppError> {
    app.with(|env, session| {
        let made = copy(app.folder(), session, &env.clock.now(), Reason::Manual)?;
        Ok(row(&made))
    })
}

/// Goes back to a backup: closes the base, keeps it aside, puts the copy in its place and opens it.
pub(crate) fn restore_backup(app: &App, input: RestoreBackup) -> Result<AppStatus, AppError> {
    let mut inner = app.inner();
    let now = app.now();
    let passphrase = input.passphrase.reveal();
    let vault = Vault::at(app.folder());
    let opened = vault.unlock(passphrase, &now);
    // The vault itself may be what was lost: each backup carries its copy of it.
    let key = match opened {
        Err(StoreError::BadSlots | StoreError::NoBase) => {
            backup::unlock(app.folder(), &input.name, passphrase, &now)?
        }
        opened => opened?,
    };
    app.close(&mut inner);
    let guard = Guard::take(app.folder())?;
    backup::restore(app.folder(), &input.name, &key, &now)?;
    session::open(app, &mut inner, key, guard)?;
    session::status(app, &inner)
}

/// Checks pages, links and counters.
pub(crate) fn check_base(app: &App, _: Nothing) -> Result<CheckReport, AppError> {
    app.with(|_, session| {
        let reader = session.store.reader();
        let report = check::check(session.store.connection(), |_| {
            let found = reader.disagreements(Sample::Whole)?;
            let mut differences: Vec<String> = found.into_iter().map(|row| row.field).collect();
            differences.extend(signed_pdf::damaged(session.store.connection())?);
            Ok(differences)
        })?;
        let counted =
            |table: &str| u64::try_from(report.rows.get(table).copied().unwrap_or(0)).unwrap_or(0);
        Ok(CheckReport {
            ok: report.is_sound(),
            findings: crate::messages::word_check(&report),
            people: counted("person"),
            changes: counted("journal"),
        })
    })
}

/// Makes the backup of the day, and one every 30 minutes of work.
pub(crate) fn backup_if_due(
    folder: &Path,
    session: &mut Session,
    env: &Env,
) -> Result<(), AppError> {
    let now = env.clock.now();
    let last = backup::latest(folder, &now)?;
    if backup::due(last, session.was_changed()?, &now) {
        copy(folder, session, &now, Reason::Scheduled)?;
    }
    Ok(())
}

/// The copy that precedes an upgrade of the schema.
pub(crate) fn copy_before_upgrade(
    folder: &Path,
    connection: &Connection,
    key: &Key,
    now: &Now,
) -> Result<(), StoreError> {
    backup::copy_now(connection, key, folder, now, Reason::BeforeUpgrade).map(drop)
}

/// Date and time of the newest backup, ISO.
pub(crate) fn last(folder: &Path, now: &Now) -> Option<String> {
    let last = backup::latest(folder, now).ok().flatten();
    last.map(crate::caseload::minute)
}

fn copy(folder: &Path, session: &mut Session, now: &Now, why: Reason) -> Result<Backup, AppError> {
    let made = backup::copy_now(session.store.connection(), &session.key, folder, now, why)?;
    session.note_backup()?;
    Ok(made)
}

fn row(backup: &Backup) -> BackupRow {
    BackupRow {
        name: backup.name.clone(),
        made_at: crate::caseload::minute(backup.taken),
        bytes: backup.size,
    }
}
