//! The application: a folder, what the host lends, and, when unlocked, one open session.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use trame_domain::clock::Now;
use trame_store::RecoveryWords;

use crate::correspondence::Grids;
use crate::env::Env;
use crate::error::{ApiError, AppError};
use crate::reference::Reference;
use crate::session::Session;
use crate::writing_aid::WritingAid;

/// A gap between two ticks longer than this means that the machine slept, milliseconds.
const SLEEP_GAP: u64 = 60_000;
/// How often a backup is considered, milliseconds.
const BACKUP_CHECK: u64 = 60_000;

/// Trame without its window. Hosts share one behind an `Arc`.
pub struct App {
    folder: PathBuf,
    env: Env,
    inner: Mutex<Inner>,
}

/// What changes while Trame runs.
pub(crate) struct Inner {
    pub(crate) session: Option<Session>,
    /// The recovery sheet, until it is confirmed or the base locks.
    pub(crate) sheet: Option<RecoveryWords>,
    /// Last time somebody used Trame, milliseconds.
    pub(crate) active_at: u64,
    ticked_at: u64,
    backup_checked_at: u64,
    pub(crate) reference: Option<Arc<Reference>>,
    grids: Option<Arc<Grids>>,
    writing_aid: Option<Arc<WritingAid>>,
}

impl App {
    /// Opens the application on a data folder, locked. Nothing is read nor created before a command asks.
    #[must_use]
    pub fn open(folder: PathBuf, env: Env) -> Arc<Self> {
        let now = env.clock.now().millis;
        let inner = Inner {
            session: None,
            sheet: None,
            active_at: now,
            ticked_at: now,
            backup_checked_at: now,
            reference: None,
            grids: None,
            writing_aid: None,
        };
        Arc::new(Self {
            folder,
            env,
            inner: Mutex::new(inner),
        })
    }

    /// Opens the application without a data folder: nothing but what needs no base, on the packs compiled in.
    ///
    /// # Errors
    /// When the packs compiled in cannot be read, which their tests rule out.
    pub fn without_base(env: Env) -> Result<Arc<Self>, ApiError> {
        let app = Self::open(PathBuf::new(), env);
        let reference = crate::dispatch::worded(&app, "get_reference", Reference::built_in)?;
        app.inner().reference = Some(Arc::new(reference));
        Ok(app)
    }

    /// Locks the base: closes it, wipes the key. The host then empties its window.
    pub fn lock(&self) {
        self.close(&mut self.inner());
    }

    /// To be called every few seconds: locks after idle time or a sleep of the machine, and makes the backups that are
    /// due. Returns whether it has just locked.
    pub fn tick(&self) -> bool {
        let now = self.env.clock.now().millis;
        let mut inner = self.inner();
        let slept = now.saturating_sub(inner.ticked_at) > SLEEP_GAP;
        inner.ticked_at = now;
        let Some(session) = &mut inner.session else {
            return false;
        };
        let idle_limit = u64::from(session.settings.auto_lock_minutes).saturating_mul(60_000);
        if slept || now.saturating_sub(inner.active_at) >= idle_limit {
            self.close(&mut inner);
            return true;
        }
        if now.saturating_sub(inner.backup_checked_at) >= BACKUP_CHECK {
            inner.backup_checked_at = now;
            if let Some(session) = &mut inner.session
                && let Err(error) = crate::backups::backup_if_due(&self.folder, session, &self.env)
            {
                (self.env.log)(&format!("backup failed: {error}"));
            }
        }
        false
    }

    /// Fills the open base with an invented caseload.
    ///
    /// # Errors
    /// When the base is locked or cannot be written.
    pub fn fill_demo(&self, plan: crate::demo::DemoPlan) -> Result<(), ApiError> {
        crate::dispatch::worded(self, "fill_demo", || {
            self.with(|env, session| crate::demo::fill(env, session, plan))
        })
    }

    /// Times bare durable commits on the open base, in nanoseconds: the reference of `make bench`.
    ///
    /// # Errors
    /// When the base is locked or cannot be written.
    pub fn probe_commits(&self, count: u32) -> Result<Vec<u64>, ApiError> {
        crate::dispatch::worded(self, "probe_commits", || {
            self.with(|_, session| Ok(trame_store::probe::bare_commits(&mut session.store, count)?))
        })
    }

    pub(crate) fn env(&self) -> &Env {
        &self.env
    }

    pub(crate) fn now(&self) -> Now {
        self.env.clock.now()
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(crate) fn inner(&self) -> MutexGuard<'_, Inner> {
        // A panic drops the session before anybody else comes in: what is left is sound.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs `work` on the open session.
    pub(crate) fn with<T>(
        &self,
        work: impl FnOnce(&Env, &mut Session) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let mut inner = self.inner();
        inner.active_at = self.now().millis;
        let session = inner.session.as_mut().ok_or(AppError::Locked)?;
        work(&self.env, session)
    }

    /// The content packs in force: the référentiel adopted in the open base, else the one delivered. Read once.
    pub(crate) fn reference(&self) -> Result<Arc<Reference>, AppError> {
        let delivered = self.delivered()?;
        let mut inner = self.inner();
        let Some(session) = &mut inner.session else {
            return Ok(delivered);
        };
        let adopted = session.adopted(&delivered).unwrap_or_else(|error| {
            // Dossiers keep their own words: better the pack Trame comes with than no work at all.
            (self.env.log)(&format!("adopted pack cannot be read: {error}"));
            None
        });
        Ok(adopted.unwrap_or(delivered))
    }

    /// The content packs of the data folder, else those compiled in, whatever the base adopted. Read once.
    pub(crate) fn delivered(&self) -> Result<Arc<Reference>, AppError> {
        let mut inner = self.inner();
        if let Some(reference) = &inner.reference {
            return Ok(Arc::clone(reference));
        }
        let reference = Arc::new(Reference::load(&self.folder)?);
        inner.reference = Some(Arc::clone(&reference));
        Ok(reference)
    }

    /// The grids of France Travail, read once.
    pub(crate) fn grids(&self) -> Result<Arc<Grids>, AppError> {
        let mut inner = self.inner();
        if let Some(grids) = &inner.grids {
            return Ok(Arc::clone(grids));
        }
        let grids = Arc::new(Grids::load(&self.folder)?);
        inner.grids = Some(Arc::clone(&grids));
        Ok(grids)
    }

    /// The lists of the writing aid, read once.
    pub(crate) fn writing_aid(&self) -> Result<Arc<WritingAid>, AppError> {
        let mut inner = self.inner();
        if let Some(aid) = &inner.writing_aid {
            return Ok(Arc::clone(aid));
        }
        let aid = Arc::new(WritingAid::load(&self.folder)?);
        inner.writing_aid = Some(Arc::clone(&aid));
        Ok(aid)
    }

    pub(crate) fn close(&self, inner: &mut Inner) {
        inner.sheet = None;
        if let Some(session) = inner.session.take()
            && let Err(error) = session.close()
        {
            (self.env.log)(&format!("closing the base: {error}"));
        }
    }

    /// Lets go of a session that a panic may have left half way; nothing is written.
    pub(crate) fn drop_session(&self) {
        let mut inner = self.inner();
        inner.sheet = None;
        inner.session = None;
    }

    /// A short number that a user can quote.
    pub(crate) fn incident(&self) -> String {
        let mut bytes = [0; 4];
        match self.env.entropy.fill(&mut bytes) {
            Ok(()) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
            Err(_) => format!("{:x}", self.now().millis),
        }
    }
}
