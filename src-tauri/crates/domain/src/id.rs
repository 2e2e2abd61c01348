//! Identifiers that travel between devices: UUIDv7 made from the injected clock and randomness.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

/// UUIDv7 (RFC 9562 §5.7) of an entity of kind `K`, so that a person's id cannot be passed for an appointment's.
pub struct Id<K> {
    bits: u128,
    kind: PhantomData<fn() -> K>,
}

/// The text is not a UUID in its usual 36-character form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an identifier")]
pub struct NotAnId;

impl<K> Id<K> {
    /// Makes an id from milliseconds since 1970 and 10 random bytes (6 bits of them are replaced by the format).
    #[must_use]
    pub fn new(millis: u64, random: [u8; 10]) -> Self {
        let random = random
            .iter()
            .fold(0u128, |bits, byte| (bits << 8) | u128::from(*byte));
        let version_and_variant = (0x7u128 << 76) | (0b10u128 << 62);
        let random_bits = random & 0x0fff_3fff_ffff_ffff_ffff;
        let bits =
            (u128::from(millis & 0xffff_ffff_ffff) << 80) | version_and_variant | random_bits;
        Self {
            bits,
            kind: PhantomData,
        }
    }

    /// Reads the same bits as an id of another kind, where one table serves several kinds.
    #[must_use]
    pub fn cast<L>(self) -> Id<L> {
        Id {
            bits: self.bits,
            kind: PhantomData,
        }
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Id<K> {}
impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}
impl<K> Eq for Id<K> {}
impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bits.cmp(&other.bits)
    }
}
impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bits.hash(state);
    }
}

impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = |shift: u32, mask: u128| (self.bits >> shift) & mask;
        write!(
            f,
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            part(96, 0xffff_ffff),
            part(80, 0xffff),
            part(64, 0xffff),
            part(48, 0xffff),
            part(0, 0xffff_ffff_ffff)
        )
    }
}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<K> FromStr for Id<K> {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let shape = text.len() == 36
            && text.bytes().enumerate().all(|(at, byte)| match at {
                8 | 13 | 18 | 23 => byte == b'-',
                _ => byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte),
            });
        if !shape {
            return Err(NotAnId);
        }
        let digits: String = text.chars().filter(|c| *c != '-').collect();
        let bits = u128::from_str_radix(&digits, 16).map_err(|_| NotAnId)?;
        Ok(Self {
            bits,
            kind: PhantomData,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_a_version_7_uuid_that_reads_back() {
        let id: Id<()> = Id::new(0x0190_1234_5678, [0xff; 10]);
        assert_eq!(id.to_string(), "01901234-5678-7fff-bfff-ffffffffffff");
        assert_eq!(id.to_string().parse(), Ok(id));
    }

    #[test]
    fn sorts_by_time() {
        let early: Id<()> = Id::new(1, [0xff; 10]);
        let late: Id<()> = Id::new(2, [0; 10]);
        assert!(early < late && early.to_string() < late.to_string());
    }

    #[test]
    fn refuses_anything_else() {
        for bad in [
            "",
            "01901234-5678-7fff-bfff-fffffffffff",
            "01901234-5678-7FFF-bfff-ffffffffffff",
            "é1901234-5678-7fff-bfff-fffffffffff",
            "+1901234-5678-7fff-bfff-ffffffffffff",
        ] {
            assert_eq!(bad.parse::<Id<()>>(), Err(NotAnId), "{bad}");
        }
    }
}
