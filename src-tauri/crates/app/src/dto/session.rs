//! First start, unlocking, recovery, backups.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Where the application stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AppState {
    /// No base on this machine yet.
    FirstStart,
    /// A base is there, closed.
    Locked,
    /// The base is open.
    Open,
}

/// What the window needs to know before anything else.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AppStatus {
    /// Where the application stands.
    pub state: AppState,
    /// Version of Trame.
    pub version: String,
    /// Today on this machine, ISO.
    pub today: String,
    /// Seconds to wait before the next passphrase is tried.
    pub delay_seconds: u32,
    /// Whether the base holds demonstration data.
    pub is_demo: bool,
    /// Whether the recovery sheet was confirmed.
    pub recovery_confirmed: bool,
    /// Minutes without activity before locking.
    pub auto_lock_minutes: u32,
    /// Date and time of the last verified backup, local ISO.
    pub last_backup_at: Option<String>,
}

/// A passphrase on its way in; wiped when dropped, never shown by `Debug`.
#[derive(Clone, Deserialize, Zeroize, ZeroizeOnDrop, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Secret(String);

impl Secret {
    /// The text.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

/// First start.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewBase {
    /// Name of the référent.
    pub name: String,
    /// Name of the structure.
    pub structure: String,
    /// Territory.
    #[serde(default)]
    pub territory: Option<String>,
    /// Passphrase.
    pub passphrase: Secret,
    /// Fill the base with an invented caseload to try Trame.
    #[serde(default)]
    pub demo: bool,
}

/// The 24 words, shown once, and the two that will be asked.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecoverySheet {
    /// 24 French words in order.
    pub words: Vec<String>,
    /// Positions (1 to 24) of the two words to type as a confirmation.
    pub challenge: Vec<u32>,
}

/// Confirmation that the sheet was printed or written down.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecoveryAnswer {
    /// The words asked, in the order of the challenge.
    pub words: Vec<Secret>,
}

/// A passphrase to unlock with.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Passphrase {
    /// The passphrase.
    pub passphrase: Secret,
}

/// Recovery by the printed words.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Recovery {
    /// The 24 words, separated by spaces.
    pub words: Secret,
    /// The passphrase that replaces the lost one.
    pub new_passphrase: Secret,
}

/// A change of passphrase.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PassphraseChange {
    /// The one in force.
    pub current: Secret,
    /// The one to come.
    pub new_passphrase: Secret,
}

/// How strong a passphrase is.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PassphraseStrength {
    /// 0 (very weak) to 4 (strong).
    pub level: u32,
    /// Whether it is enough.
    pub accepted: bool,
    /// What to do, in French.
    pub advice: String,
}

/// A passphrase proposed by Trame.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SuggestedPassphrase {
    /// Seven French words.
    pub passphrase: String,
}

/// A backup one can go back to.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupRow {
    /// Name to give back to `restore_backup`.
    pub name: String,
    /// Local date and time, ISO.
    pub made_at: String,
    /// Size in bytes.
    pub bytes: u64,
}

/// Restoring a backup.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RestoreBackup {
    /// Which one.
    pub name: String,
    /// Passphrase, to prove one may and to verify the copy.
    pub passphrase: Secret,
}

/// Outcome of « Vérifier mes données ».
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckReport {
    /// Whether everything agrees.
    pub ok: bool,
    /// What was found, in French.
    pub findings: Vec<String>,
    /// Number of people in the base.
    pub people: u64,
    /// Number of changes in the journal.
    pub changes: u64,
}
