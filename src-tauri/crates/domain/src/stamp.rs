//! Hybrid logical clock: when a field was written, on which device, comparable across devices.

use std::fmt;
use std::str::FromStr;

/// Number of a device, drawn at random when its base is created.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Device(pub u64);

/// 48 bits of milliseconds, 16 bits of counter, 64 bits of device. As text: 32 hexadecimal digits that sort like the stamp.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp {
    ticks: u64,
    device: Device,
}

/// The text is not a stamp.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a stamp")]
pub struct NotAStamp;

impl Stamp {
    /// Returns the stamp that follows `last` on `device` at wall-clock `millis`.
    ///
    /// It is always greater than `last`, even if the wall clock went back: local writing is never refused.
    #[must_use]
    pub fn after(last: Option<Self>, millis: u64, device: Device) -> Self {
        let wall = (millis & 0xffff_ffff_ffff) << 16;
        let next = last.map_or(0, |stamp| stamp.ticks.saturating_add(1));
        Self {
            ticks: wall.max(next),
            device,
        }
    }

    /// Wall-clock part, milliseconds since 1970.
    #[must_use]
    pub fn millis(self) -> u64 {
        self.ticks >> 16
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}{:016x}", self.ticks, self.device.0)
    }
}

impl FromStr for Stamp {
    type Err = NotAStamp;

    fn from_str(text: &str) -> Result<Self, NotAStamp> {
        if text.len() != 32
            || !text
                .bytes()
                .all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
        {
            return Err(NotAStamp);
        }
        let bits = u128::from_str_radix(text, 16).map_err(|_| NotAStamp)?;
        let half = |value: u128| u64::try_from(value & u128::from(u64::MAX)).map_err(|_| NotAStamp);
        Ok(Self {
            ticks: half(bits >> 64)?,
            device: Device(half(bits)?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grows_even_when_the_clock_goes_back() {
        let first = Stamp::after(None, 1_000, Device(7));
        let second = Stamp::after(Some(first), 10, Device(7));
        assert!(second > first);
        assert_eq!(second.millis(), 1_000);
    }

    #[test]
    fn text_sorts_and_reads_back() {
        let first = Stamp::after(None, 1_000, Device(u64::MAX));
        let second = Stamp::after(Some(first), 2_000, Device(1));
        assert!(first.to_string() < second.to_string());
        assert_eq!(second.to_string().parse(), Ok(second));
        assert_eq!("zz".parse::<Stamp>(), Err(NotAStamp));
    }
}
