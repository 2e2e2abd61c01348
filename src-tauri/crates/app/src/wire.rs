//! What domain values look like on the wire: closed lists as their code, ids as text, dates as typed.

use std::fmt;
use std::marker::PhantomData;

use chrono::NaiveDate;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use trame_domain::code::Coded;
use trame_domain::id::Id;
use trame_domain::violation::{Violation, Violations};
use ts_rs::{Config, TS};

/// A member of a closed list, as its stable code. In TypeScript: the union of the codes, under the list's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wire<E>(pub E);

impl<E: Coded> Serialize for Wire<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.code())
    }
}

impl<'de, E: Coded> Deserialize<'de> for Wire<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        E::from_code(&code)
            .map(Self)
            .ok_or_else(|| D::Error::custom(format_args!("unknown code in {}", E::NAME)))
    }
}

impl<E: Coded> TS for Wire<E> {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;

    fn name(_: &Config) -> String {
        E::NAME.to_owned()
    }
    fn inline(_: &Config) -> String {
        let codes: Vec<String> = E::ALL.iter().map(|e| format!("{:?}", e.code())).collect();
        codes.join(" | ")
    }
    fn decl(cfg: &Config) -> String {
        format!("type {} = {};", E::NAME, Self::inline(cfg))
    }
    fn decl_concrete(cfg: &Config) -> String {
        Self::decl(cfg)
    }
    fn output_path() -> Option<std::path::PathBuf> {
        Some(format!("{}.ts", E::NAME).into())
    }
}

/// An identifier as text.
pub struct Ref<K> {
    /// The identifier.
    pub id: Id<K>,
    kind: PhantomData<fn() -> K>,
}

impl<K> Clone for Ref<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Ref<K> {}
impl<K> PartialEq for Ref<K> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}
impl<K> Eq for Ref<K> {}
impl<K> fmt::Debug for Ref<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.id, f)
    }
}
impl<K> From<Id<K>> for Ref<K> {
    fn from(id: Id<K>) -> Self {
        Self {
            id,
            kind: PhantomData,
        }
    }
}

impl<K> Serialize for Ref<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.id)
    }
}

impl<'de, K> Deserialize<'de> for Ref<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let id: Id<K> = text.parse().map_err(D::Error::custom)?;
        Ok(id.into())
    }
}

impl<K: 'static> TS for Ref<K> {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;

    fn name(_: &Config) -> String {
        "string".to_owned()
    }
    fn inline(cfg: &Config) -> String {
        Self::name(cfg)
    }
}

/// A date as somebody typed it (`2026-11-23` or `23/11/2026`), so that an impossible one is refused next to its field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct DateText(pub String);

impl From<NaiveDate> for DateText {
    fn from(date: NaiveDate) -> Self {
        Self(date.to_string())
    }
}

impl DateText {
    /// Reads a date; what cannot be one is noted against `field`.
    pub fn read(&self, field: &str, wrong: &mut Violations) -> Option<NaiveDate> {
        let text = self.0.trim();
        if text.is_empty() {
            return None;
        }
        let date = ["%Y-%m-%d", "%d/%m/%Y"]
            .iter()
            .find_map(|form| NaiveDate::parse_from_str(text, form).ok());
        if date.is_none() {
            wrong.add(field, Violation::NotADate);
        }
        date
    }

    /// Reads a month (`2026-11` or `11/2026`) as its first day; what cannot be one is noted against `field`.
    pub fn read_month(&self, field: &str, wrong: &mut Violations) -> Option<NaiveDate> {
        let text = self.0.trim();
        if text.is_empty() {
            return None;
        }
        let full = format!("{text}-01");
        let month = NaiveDate::parse_from_str(&full, "%Y-%m-%d")
            .or_else(|_| NaiveDate::parse_from_str(&format!("01/{text}"), "%d/%m/%Y"))
            .ok();
        if month.is_none() {
            wrong.add(field, Violation::NotADate);
        }
        month
    }
}

/// Reads an optional date.
pub fn read_date(
    text: Option<&DateText>,
    field: &str,
    wrong: &mut Violations,
) -> Option<NaiveDate> {
    text.and_then(|text| text.read(field, wrong))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_or_refused_next_to_their_field() {
        for (typed, read) in [
            ("2026-11-23", Some("2026-11-23")),
            (" 23/11/2026", Some("2026-11-23")),
            ("", None),
            ("2026-02-30", None),
            ("31/11/2026", None),
            ("hier", None),
        ] {
            let mut wrong = Violations::new();
            let date = DateText(typed.into()).read("birthDate", &mut wrong);
            assert_eq!(date.map(|d| d.to_string()).as_deref(), read, "{typed}");
            assert_eq!(
                wrong.into_result().is_err(),
                read.is_none() && !typed.is_empty(),
                "{typed}"
            );
        }
    }

    #[test]
    fn codes_cross_both_ways_and_unknown_ones_are_refused() {
        use trame_domain::category::Category;
        let json = serde_json::to_string(&Wire(Category::Sante)).unwrap();
        assert_eq!(json, "\"sante\"");
        assert_eq!(
            serde_json::from_str::<Wire<Category>>(&json).unwrap().0,
            Category::Sante
        );
        assert!(serde_json::from_str::<Wire<Category>>("\"santé\"").is_err());
    }
}
