//! From a passphrase to a wrapping key: Argon2id, with bounds on what a file may ask for.

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::error::StoreError;

/// How hard guessing is made: chosen when a slot is written, read back from the slot after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KdfProfile {
    memory_kib: u32,
    passes: u32,
}

impl KdfProfile {
    /// What agents get: 128 MiB, 3 passes, about 0.6 s.
    pub const STANDARD: Self = Self {
        memory_kib: 128 * 1024,
        passes: 3,
    };
    /// The least a slots file may ask for: 64 MiB, 2 passes. For tests, which unlock all day long.
    pub const FLOOR: Self = Self {
        memory_kib: 64 * 1024,
        passes: 2,
    };
}

/// The derivation as written in a slot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Kdf {
    name: String,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: String,
}

impl Kdf {
    pub(crate) fn new(profile: KdfProfile, salt: &[u8; 16]) -> Self {
        Self {
            name: "argon2id-19".to_owned(),
            memory_kib: profile.memory_kib,
            passes: profile.passes,
            lanes: 1,
            salt: hex::encode(salt),
        }
    }

    /// Tells whether the parameters are neither a downgrade nor a memory bomb.
    pub(crate) fn is_acceptable(&self) -> bool {
        self.name == "argon2id-19"
            && (64 * 1024..=1024 * 1024).contains(&self.memory_kib)
            && (2..=10).contains(&self.passes)
            && self.lanes == 1
            && self.salt.len() == 32
    }

    pub(crate) fn derive(&self, secret: &[u8]) -> Result<Zeroizing<[u8; 32]>, StoreError> {
        if !self.is_acceptable() {
            return Err(StoreError::BadSlots);
        }
        let salt = hex::decode(&self.salt).map_err(|_| StoreError::BadSlots)?;
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|_| StoreError::BadSlots)?;
        let mut derived = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(secret, &salt, derived.as_mut_slice())
            // The parameters were checked above: only memory can be short.
            .map_err(|_| StoreError::Io(std::io::ErrorKind::OutOfMemory.into()))?;
        Ok(derived)
    }
}
