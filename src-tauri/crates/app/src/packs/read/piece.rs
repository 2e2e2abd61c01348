//! A part of a JSON text that knows where it stands, so that a refusal names its line.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::value::RawValue;

/// A value of the text, not read yet.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece<'a> {
    text: &'a str,
    raw: &'a RawValue,
}

impl<'a> Piece<'a> {
    /// The whole text, checked to be JSON to its end.
    pub(super) fn whole(text: &'a str) -> serde_json::Result<Self> {
        let raw = serde_json::from_str(text)?;
        Ok(Self { text, raw })
    }

    /// First byte in the text.
    pub(super) fn at(self) -> usize {
        // A raw value is a slice of the text it was read from.
        let start = self.raw.get().as_ptr() as usize;
        start.saturating_sub(self.text.as_ptr() as usize)
    }

    pub(super) fn read<T: Deserialize<'a>>(self) -> Option<T> {
        serde_json::from_str(self.raw.get()).ok()
    }

    pub(super) fn is_null(self) -> bool {
        self.raw.get() == "null"
    }

    pub(super) fn items(self) -> Option<Vec<Self>> {
        let raws: Vec<&'a RawValue> = self.read()?;
        Some(raws.into_iter().map(|raw| self.inside(raw)).collect())
    }

    pub(super) fn fields(self) -> Option<BTreeMap<String, Self>> {
        let raws: BTreeMap<String, &'a RawValue> = self.read()?;
        let inside = |(name, raw)| (name, self.inside(raw));
        Some(raws.into_iter().map(inside).collect())
    }

    fn inside(self, raw: &'a RawValue) -> Self {
        Self {
            text: self.text,
            raw,
        }
    }
}
