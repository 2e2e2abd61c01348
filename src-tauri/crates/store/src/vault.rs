//! The vault: the base's random key, wrapped for the agent's passphrase and for the recovery words.
//!
//! A passphrase is proven by its slot alone, so a damaged base is never mistaken for a wrong passphrase. Passphrases are
//! compared in NFC with spaces squeezed: keyboards compose accents differently, and pasting adds spaces.

mod delay;
mod kdf;
mod slots;
mod strength;

use std::path::{Path, PathBuf};

use trame_domain::clock::{Entropy, Now};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use self::delay::Delay;
pub use self::kdf::KdfProfile;
use self::slots::SlotId;
pub(crate) use self::slots::Slots;
pub use self::strength::{Strength, StrengthLevel, strength, suggest_passphrase};
use crate::error::StoreError;
use crate::files;
use crate::key::Key;
use crate::recovery::RecoveryWords;

/// The vault of one folder.
#[derive(Debug, Clone)]
pub struct Vault {
    dir: PathBuf,
}

impl Vault {
    /// Names the vault of a folder, whether it exists yet or not.
    #[must_use]
    pub fn at(dir: &Path) -> Self {
        Self {
            dir: dir.to_owned(),
        }
    }

    /// Tells whether the folder holds anything a new vault would lose.
    ///
    /// Slots without a base nor a backup are what an interrupted creation leaves: they wrap a key that never served.
    #[must_use]
    pub fn exists(&self) -> bool {
        let base = files::base(&self.dir);
        let backups = std::fs::read_dir(files::backups(&self.dir));
        base.exists()
            || files::beside(&base, files::INCOMING).exists()
            || backups.is_ok_and(|mut found| found.next().is_some())
    }

    /// Creates the folder and its slots; the base itself comes next.
    ///
    /// # Errors
    /// [`StoreError::BaseExists`], [`StoreError::WeakPassphrase`], or a failure of the disk or of chance.
    pub fn create(
        &self,
        passphrase: &str,
        entropy: &dyn Entropy,
        profile: KdfProfile,
    ) -> Result<(Key, RecoveryWords), StoreError> {
        if self.exists() {
            return Err(StoreError::BaseExists);
        }
        refuse_weak(passphrase)?;
        files::create_dir(&self.dir)?;
        let key = Key::random(entropy)?;
        let words = RecoveryWords::random(entropy)?;
        let mut slots = Slots::new(&key, entropy)?;
        slots.put(
            SlotId::Agent,
            &key,
            &canonical(passphrase),
            profile,
            entropy,
        )?;
        slots.put(SlotId::Recovery, &key, words.secret(), profile, entropy)?;
        slots.save(&self.dir)?;
        Delay::read(&self.dir).reset();
        Ok((key, words))
    }

    /// Opens with the passphrase, without touching the base.
    ///
    /// # Errors
    /// [`StoreError::WrongPassphrase`], [`StoreError::Delayed`], [`StoreError::NoBase`], [`StoreError::BadSlots`].
    pub fn unlock(&self, passphrase: &str, now: &Now) -> Result<Key, StoreError> {
        self.open_slot(SlotId::Agent, &canonical(passphrase), now)
    }

    /// Opens with the recovery words.
    ///
    /// # Errors
    /// [`StoreError::BadRecoveryWords`] when they are not well written; else as [`Vault::unlock`].
    pub fn unlock_with_words(&self, typed: &str, now: &Now) -> Result<Key, StoreError> {
        let words = RecoveryWords::parse(typed)?;
        self.open_slot(SlotId::Recovery, words.secret(), now)
    }

    /// Replaces the passphrase; the base is not rewritten.
    ///
    /// # Errors
    /// As [`Vault::unlock`] for the current one, [`StoreError::WeakPassphrase`] for the new one.
    pub fn change_passphrase(
        &self,
        current: &str,
        new: &str,
        entropy: &dyn Entropy,
        profile: KdfProfile,
        now: &Now,
    ) -> Result<(), StoreError> {
        refuse_weak(new)?;
        let key = self.unlock(current, now)?;
        self.set_passphrase(&key, new, entropy, profile)
    }

    /// Sets a passphrase for whoever already holds the key: after the recovery words.
    ///
    /// # Errors
    /// [`StoreError::WeakPassphrase`]; [`StoreError::WrongPassphrase`] when the key is another base's.
    pub fn set_passphrase(
        &self,
        key: &Key,
        new: &str,
        entropy: &dyn Entropy,
        profile: KdfProfile,
    ) -> Result<(), StoreError> {
        refuse_weak(new)?;
        self.rewrap(SlotId::Agent, key, &canonical(new), entropy, profile)
    }

    /// Draws new recovery words; the former sheet opens nothing any more, except older backups' own slots.
    ///
    /// # Errors
    /// As [`Vault::unlock`].
    pub fn renew_recovery(
        &self,
        passphrase: &str,
        entropy: &dyn Entropy,
        profile: KdfProfile,
        now: &Now,
    ) -> Result<RecoveryWords, StoreError> {
        let key = self.unlock(passphrase, now)?;
        let words = RecoveryWords::random(entropy)?;
        self.rewrap(SlotId::Recovery, &key, words.secret(), entropy, profile)?;
        Ok(words)
    }

    /// Returns how many seconds are left to wait after a failure; 0 when a passphrase may be tried.
    #[must_use]
    pub fn wait_seconds(&self, now: &Now) -> u64 {
        match Delay::read(&self.dir).check(now.millis) {
            Err(StoreError::Delayed { seconds }) => seconds,
            _ => 0,
        }
    }

    /// Opens with the slots a backup was taken with, when the folder's own are lost.
    ///
    /// # Errors
    /// As [`Vault::unlock`].
    pub(crate) fn unlock_slots(
        &self,
        slots: &Slots,
        passphrase: &str,
        now: &Now,
    ) -> Result<Key, StoreError> {
        self.slowly(now, || {
            slots.unwrap_key(SlotId::Agent, &canonical(passphrase))
        })
    }

    fn open_slot(&self, id: SlotId, secret: &[u8], now: &Now) -> Result<Key, StoreError> {
        let slots = Slots::load(&self.dir)?;
        self.slowly(now, || slots.unwrap_key(id, secret))
    }

    fn slowly(
        &self,
        now: &Now,
        open: impl FnOnce() -> Result<Key, StoreError>,
    ) -> Result<Key, StoreError> {
        let mut delay = Delay::read(&self.dir);
        delay.check(now.millis)?;
        let opened = open();
        match &opened {
            Ok(_) => delay.reset(),
            Err(StoreError::WrongPassphrase) => delay.failed(now.millis),
            Err(_) => {}
        }
        opened
    }

    fn rewrap(
        &self,
        id: SlotId,
        key: &Key,
        secret: &[u8],
        entropy: &dyn Entropy,
        profile: KdfProfile,
    ) -> Result<(), StoreError> {
        let mut slots = Slots::load(&self.dir)?;
        if !slots.is_key(key) {
            return Err(StoreError::WrongPassphrase);
        }
        slots.put(id, key, secret, profile, entropy)?;
        slots.save(&self.dir)
    }
}

fn refuse_weak(passphrase: &str) -> Result<(), StoreError> {
    if strength(passphrase).accepted {
        Ok(())
    } else {
        Err(StoreError::WeakPassphrase)
    }
}

fn canonical(passphrase: &str) -> Zeroizing<Vec<u8>> {
    // Room for the longest form at once, so that no unwiped piece is left by growing.
    let mut text = Zeroizing::new(String::with_capacity(passphrase.len() * 3));
    for c in passphrase.trim().nfc() {
        if c.is_whitespace() {
            if !text.ends_with(' ') {
                text.push(' ');
            }
        } else {
            text.push(c);
        }
    }
    Zeroizing::new(text.as_bytes().to_vec())
}

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
