//! Versions of packs: `2026.1` for what is published, `2026.1+cdb-1f3a9c04` for what is derived from it in a base. Two
//! contents never share one, as diagnostics name the version they were made with.

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::reference::{ActionDef, CategoryDef, ObjectiveDef, Referentiel, SituationDef};

/// Why a version is derived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Derived {
    /// Completed or replaced by a file of another shape.
    Foreign,
    /// Completed by a file of our own, or another content under a version that is known.
    Imported,
    /// The structure added its own entries.
    Local,
}

/// What makes two packs the same.
#[derive(Serialize)]
struct Content<'a> {
    categories: &'a [CategoryDef],
    situations: &'a [SituationDef],
    objectives: &'a [ObjectiveDef],
    actions: &'a [ActionDef],
}

/// First digits of the hash of what a pack offers, whatever its title.
pub(super) fn hash(pack: &Referentiel) -> String {
    let content = Content {
        categories: &pack.categories,
        situations: &pack.situations,
        objectives: &pack.objectives,
        actions: &pack.actions,
    };
    // Strings, numbers and lists of ours always make JSON.
    hex(&serde_json::to_vec(&content).unwrap_or_default(), 8)
}

/// First hexadecimal digits of a SHA-256.
pub(super) fn hex(bytes: &[u8], digits: usize) -> String {
    let sum = Sha256::digest(bytes);
    let hex: String = sum.iter().map(|byte| format!("{byte:02x}")).collect();
    hex.chars().take(digits).collect()
}

/// The version of a pack derived from another.
pub(super) fn derive(from: &str, why: Derived, pack: &Referentiel) -> String {
    let published = from.split('+').next().unwrap_or(from);
    let tag = match why {
        Derived::Foreign => "cdb",
        Derived::Imported => "imp",
        Derived::Local => "local",
    };
    format!("{published}+{tag}-{}", hash(pack))
}

/// Whether a text reads as a version: year, rank, and what derived it.
pub(super) fn is_version(text: &str) -> bool {
    let (published, derived) = match text.split_once('+') {
        Some((published, derived)) => (published, Some(derived)),
        None => (text, None),
    };
    let digits = |text: &str| {
        !text.is_empty() && text.len() <= 4 && text.chars().all(|c| c.is_ascii_digit())
    };
    let is_published = published.split_once('.').is_some_and(|(year, rank)| {
        year.len() == 4 && digits(year) && digits(rank) && !rank.starts_with('0')
    });
    let is_derived = derived.is_none_or(|derived| {
        derived.split_once('-').is_some_and(|(tag, hash)| {
            let is_hash =
                hash.len() == 8 && hash.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f'));
            is_hash
                && !tag.is_empty()
                && tag.len() <= 12
                && tag.chars().all(|c| c.is_ascii_lowercase())
        })
    });
    is_published && is_derived
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_a_year_a_rank_and_what_derived_them() {
        for version in [
            "2026.1",
            "2026.12",
            "2027.1+cdb-0123abcd",
            "2026.1+local-ffffffff",
        ] {
            assert!(is_version(version), "{version}");
        }
        for other in [
            "",
            "2026",
            "2026.0",
            "26.1",
            "2026.1+",
            "2026.1+cdb",
            "2026.1+cdb-XYZ",
            "2026.1+-01234567",
            "vide",
            "2026.1.2",
        ] {
            assert!(!is_version(other), "{other}");
        }
    }
}
