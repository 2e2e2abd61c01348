//! Names of what lies in a depot: random, in a closed alphabet, without anything about anybody.

use std::fmt;
use std::str::FromStr;

use trame_domain::clock::{Entropy, NoEntropy};

/// Characters of an identifier: 16 random bytes in base 32.
pub const NAME_LENGTH: usize = 26;
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// The text is not an identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an identifier of a depot")]
pub struct NotAName;

/// Draws 26 characters of base 32.
fn draw(entropy: &dyn Entropy) -> Result<String, NoEntropy> {
    let mut bytes = [0; NAME_LENGTH];
    entropy.fill(&mut bytes)?;
    // 32 divides 256: each letter is as likely as any other.
    let letter = |byte: &u8| char::from(*ALPHABET.get(usize::from(byte % 32)).unwrap_or(&b'a'));
    Ok(bytes.iter().map(letter).collect())
}

fn is_name(text: &str) -> bool {
    text.len() == NAME_LENGTH && text.bytes().all(|byte| ALPHABET.contains(&byte))
}

macro_rules! name {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Draws a new one.
            ///
            /// # Errors
            /// [`NoEntropy`] when the source fails.
            pub fn random(entropy: &dyn Entropy) -> Result<Self, NoEntropy> {
                Ok(Self(draw(entropy)?))
            }

            /// The text of it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = NotAName;

            fn from_str(text: &str) -> Result<Self, NotAName> {
                is_name(text).then(|| Self(text.to_owned())).ok_or(NotAName)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

name! {
    /// A safe (« coffre »): what the devices of one référent, or of one team, share in a depot.
    SafeId
}

name! {
    /// A device (« appareil ») that writes under its own prefix, and nowhere else.
    DeviceId
}

/// An object of a depot, by its path: always under `trame1/`, in `[a-z0-9/.-]`, safe on every file system.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectName(String);

impl ObjectName {
    /// Version `number` of the directory.
    #[must_use]
    pub fn directory(number: u64) -> Self {
        Self(format!("trame1/annuaire/{number:08}.json"))
    }

    /// The head of a device: the only object ever overwritten.
    #[must_use]
    pub fn head(safe: &SafeId, device: &DeviceId) -> Self {
        Self(format!("trame1/coffres/{safe}/{device}/tete.json"))
    }

    /// Journal bundle `number` of a device.
    #[must_use]
    pub fn journal(safe: &SafeId, device: &DeviceId, number: u64) -> Self {
        Self(format!(
            "trame1/coffres/{safe}/{device}/j-{number:08}.trame"
        ))
    }

    /// Image `number` of a device.
    #[must_use]
    pub fn image(safe: &SafeId, device: &DeviceId, number: u64) -> Self {
        Self(format!(
            "trame1/coffres/{safe}/{device}/i-{number:08}.trame"
        ))
    }

    /// Letter `number` of a device to a safe: hand-over, receipt.
    #[must_use]
    pub fn letter(to: &SafeId, from: &DeviceId, number: u64) -> Self {
        Self(format!("trame1/boites/{to}/{from}/{number:08}.trame"))
    }

    /// The path.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ObjectName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A folder of a depot, for a listing one level deep.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FolderName(String);

impl FolderName {
    /// The versions of the directory.
    #[must_use]
    pub fn directories() -> Self {
        Self("trame1/annuaire".to_owned())
    }

    /// What a device wrote in a safe; for repair only.
    #[must_use]
    pub fn device(safe: &SafeId, device: &DeviceId) -> Self {
        Self(format!("trame1/coffres/{safe}/{device}"))
    }

    /// Who wrote letters to a safe.
    #[must_use]
    pub fn letters(to: &SafeId) -> Self {
        Self(format!("trame1/boites/{to}"))
    }

    /// Letters of a device to a safe.
    #[must_use]
    pub fn letters_from(to: &SafeId, from: &DeviceId) -> Self {
        Self(format!("trame1/boites/{to}/{from}"))
    }

    /// The path, without a slash at the end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Counting;

    impl Entropy for Counting {
        fn fill(&self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
            for (at, byte) in bytes.iter_mut().enumerate() {
                *byte = u8::try_from(at * 7 % 256).unwrap_or(0);
            }
            Ok(())
        }
    }

    #[test]
    fn an_identifier_reads_back_and_nothing_else_does() {
        let id = DeviceId::random(&Counting).unwrap();
        assert_eq!(id.as_str().len(), NAME_LENGTH);
        assert_eq!(id.to_string().parse(), Ok(id));
        for bad in [
            "",
            "../..",
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
            "abcdefghijklmnopqrstuvwxy1",
        ] {
            assert_eq!(bad.parse::<SafeId>(), Err(NotAName), "{bad}");
        }
    }

    #[test]
    fn paths_stay_in_an_alphabet_every_file_system_takes() {
        let (safe, device) = (
            SafeId::random(&Counting).unwrap(),
            DeviceId::random(&Counting).unwrap(),
        );
        for name in [
            ObjectName::directory(1),
            ObjectName::head(&safe, &device),
            ObjectName::journal(&safe, &device, 12),
            ObjectName::image(&safe, &device, 3),
            ObjectName::letter(&safe, &device, 7),
        ] {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "/.-".contains(c);
            assert!(name.as_str().chars().all(plain), "{name}");
            assert!(name.as_str().starts_with("trame1/"));
        }
    }
}
