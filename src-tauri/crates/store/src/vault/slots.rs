//! The slots file: the base's key wrapped once per way of opening it, in two copies that repair each other.

use std::fs;
use std::path::Path;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use trame_domain::clock::Entropy;
use zeroize::Zeroizing;

use super::kdf::{Kdf, KdfProfile};
use crate::error::StoreError;
use crate::files;
use crate::key::Key;

const VERSION: u32 = 1;
/// A slots file is about 1 kB: what is larger is not ours.
const MAX_BYTES: u64 = 64 * 1024;

/// Who opens a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum SlotId {
    Agent,
    Recovery,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Slot {
    id: SlotId,
    kdf: Kdf,
    nonce: String,
    wrapped: String,
}

/// The whole file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Slots {
    version: u32,
    /// Grows at each writing, so that the fresher of two copies is known.
    revision: u64,
    slots: Vec<Slot>,
    /// Nonce and tag made with the base's key: proves a key without touching the base.
    key_check: String,
    /// Digest of the rest: a damaged copy must not pass for a wrong passphrase.
    digest: String,
}

impl Slots {
    pub(crate) fn new(key: &Key, entropy: &dyn Entropy) -> Result<Self, StoreError> {
        let nonce: [u8; 24] = draw(entropy)?;
        let tag = seal(key.bytes(), &nonce, "trame/key-check", &[])?;
        Ok(Self {
            version: VERSION,
            revision: 0,
            slots: Vec::new(),
            key_check: hex::encode([nonce.as_slice(), &tag].concat()),
            digest: String::new(),
        })
    }

    /// Wraps the key under a secret, in place of what the slot held.
    pub(crate) fn put(
        &mut self,
        id: SlotId,
        key: &Key,
        secret: &[u8],
        profile: KdfProfile,
        entropy: &dyn Entropy,
    ) -> Result<(), StoreError> {
        let kdf = Kdf::new(profile, &draw(entropy)?);
        let nonce: [u8; 24] = draw(entropy)?;
        let wrapping = kdf.derive(secret)?;
        let wrapped = seal(&wrapping, &nonce, aad(id), key.bytes())?;
        self.slots.retain(|slot| slot.id != id);
        self.slots.push(Slot {
            id,
            kdf,
            nonce: hex::encode(nonce),
            wrapped: hex::encode(wrapped),
        });
        Ok(())
    }

    /// Unwraps the key.
    pub(crate) fn unwrap_key(&self, id: SlotId, secret: &[u8]) -> Result<Key, StoreError> {
        let slot = self.slots.iter().find(|slot| slot.id == id);
        let slot = slot.ok_or(StoreError::BadSlots)?;
        let bytes = |text: &str| hex::decode(text).map_err(|_| StoreError::BadSlots);
        let (nonce, wrapped) = (bytes(&slot.nonce)?, bytes(&slot.wrapped)?);
        let wrapping = slot.kdf.derive(secret)?;
        let opened = unseal(&wrapping, &nonce, aad(id), &wrapped)?;
        let key = Key::from_slice(&opened).ok_or(StoreError::BadSlots)?;
        if self.is_key(&key) {
            Ok(key)
        } else {
            Err(StoreError::BadSlots)
        }
    }

    /// Tells whether a key is this base's.
    pub(crate) fn is_key(&self, key: &Key) -> bool {
        let check = hex::decode(&self.key_check).unwrap_or_default();
        check
            .split_at_checked(24)
            .is_some_and(|(nonce, tag)| unseal(key.bytes(), nonce, "trame/key-check", tag).is_ok())
    }

    /// Reads one copy; `None` when it is absent, damaged, or asks for parameters we refuse.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let read: Self = serde_json::from_slice(bytes).ok()?;
        read.is_sound().then_some(read)
    }

    /// Tells whether nothing is damaged and nothing weak or absurd is asked for.
    pub(crate) fn is_sound(&self) -> bool {
        self.version == VERSION
            && self.computed_digest().as_ref() == Some(&self.digest)
            && self.slots.iter().all(|slot| slot.kdf.is_acceptable())
    }

    /// Reads the fresher sound copy of a folder, and writes it over the other if that one differs.
    pub(crate) fn load(dir: &Path) -> Result<Self, StoreError> {
        let paths = files::slots(dir);
        let copies = paths.each_ref().map(|path| read_copy(path));
        let freshest = copies.iter().flatten().max_by_key(|copy| copy.revision);
        let Some(freshest) = freshest.cloned() else {
            let some_there = paths.iter().any(|path| path.exists()) || files::base(dir).exists();
            return Err(if some_there {
                StoreError::BadSlots
            } else {
                StoreError::NoBase
            });
        };
        for (path, copy) in paths.iter().zip(&copies) {
            if copy.as_ref() != Some(&freshest) {
                // One sound copy opens the base: a folder that cannot be written must not prevent it.
                files::write_atomic(path, &freshest.to_bytes()?).ok();
            }
        }
        Ok(freshest)
    }

    /// Writes both copies, one after the other: at any instant at least one is whole.
    pub(crate) fn save(&mut self, dir: &Path) -> Result<(), StoreError> {
        self.revision += 1;
        self.digest = self.computed_digest().ok_or(StoreError::BadSlots)?;
        let bytes = self.to_bytes()?;
        for path in files::slots(dir) {
            files::write_atomic(&path, &bytes)?;
        }
        Ok(())
    }

    pub(crate) fn to_bytes(&self) -> Result<Vec<u8>, StoreError> {
        serde_json::to_vec_pretty(self).map_err(|_| StoreError::BadSlots)
    }

    fn computed_digest(&self) -> Option<String> {
        let bare = Self {
            digest: String::new(),
            ..self.clone()
        };
        Some(hex::encode(Sha256::digest(serde_json::to_vec(&bare).ok()?)))
    }
}

fn read_copy(path: &Path) -> Option<Slots> {
    let small = fs::metadata(path).is_ok_and(|file| file.len() <= MAX_BYTES);
    if !small {
        return None;
    }
    Slots::from_bytes(&fs::read(path).ok()?)
}

fn draw<const N: usize>(entropy: &dyn Entropy) -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    entropy.fill(&mut bytes)?;
    Ok(bytes)
}

/// Bound into the wrapping, so that one slot's bytes cannot be passed off as another's.
fn aad(id: SlotId) -> &'static str {
    match id {
        SlotId::Agent => "trame/agent/1",
        SlotId::Recovery => "trame/recovery/1",
    }
}

fn seal(key: &[u8; 32], nonce: &[u8; 24], aad: &str, msg: &[u8]) -> Result<Vec<u8>, StoreError> {
    let aad = aad.as_bytes();
    XChaCha20Poly1305::new(key.into())
        .encrypt(&XNonce::from(*nonce), Payload { msg, aad })
        .map_err(|_| StoreError::BadSlots)
}

fn unseal(
    key: &[u8; 32],
    nonce: &[u8],
    aad: &str,
    msg: &[u8],
) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    let aad = aad.as_bytes();
    let nonce: [u8; 24] = nonce.try_into().map_err(|_| StoreError::BadSlots)?;
    XChaCha20Poly1305::new(key.into())
        .decrypt(&XNonce::from(nonce), Payload { msg, aad })
        .map(Zeroizing::new)
        .map_err(|_| StoreError::WrongPassphrase)
}
