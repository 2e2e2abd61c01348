//! The base's secret key.

use std::fmt;

use trame_domain::clock::{Entropy, NoEntropy};
use zeroize::{Zeroize, Zeroizing};

/// The random 256-bit key of a base: wiped from memory when dropped, never shown, never cloned.
pub struct Key(Box<[u8; 32]>);

impl Key {
    /// Draws a new key.
    ///
    /// # Errors
    /// [`NoEntropy`] when the source fails.
    pub fn random(entropy: &dyn Entropy) -> Result<Self, NoEntropy> {
        let mut key = Self(Box::new([0; 32]));
        entropy.fill(key.0.as_mut_slice())?;
        Ok(key)
    }

    /// Takes unwrapped bytes; `None` unless there are 32 of them.
    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Self> {
        let mut key = Self(Box::new([0; 32]));
        if bytes.len() != key.0.len() {
            return None;
        }
        key.0.copy_from_slice(bytes);
        Some(key)
    }

    /// Returns the bytes, for whoever wraps or uses the key.
    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Returns the pragma that hands the key to SQLCipher as it is, without another derivation.
    pub(crate) fn pragma(&self) -> Zeroizing<String> {
        let mut digits = Zeroizing::new([0u8; 64]);
        // Reserved at once: a growing string would leave unwiped pieces of the key behind.
        let mut sql = Zeroizing::new(String::with_capacity(96));
        sql.push_str("PRAGMA key = \"x'");
        if hex::encode_to_slice(self.0.as_slice(), digits.as_mut_slice()).is_ok() {
            sql.push_str(std::str::from_utf8(digits.as_slice()).unwrap_or_default());
        }
        sql.push_str("'\"");
        sql
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pragma_carries_every_digit_and_debug_none() {
        let key = Key::from_slice(&[0xab; 32]).unwrap();
        assert_eq!(
            key.pragma().as_str(),
            format!("PRAGMA key = \"x'{}'\"", "ab".repeat(32))
        );
        assert_eq!(format!("{key:?}"), "Key(…)");
        assert!(Key::from_slice(&[0; 31]).is_none());
    }
}
