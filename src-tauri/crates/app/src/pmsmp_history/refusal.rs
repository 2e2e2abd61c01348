//! Why a history is refused, in French, with its line.

use serde_json::error::Category;
use trame_documents::typo::typo;

/// Starts the reasons worded here, among those of the JSON reader.
const OURS: &str = "\u{2}";

/// Why a history cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryRefusal {
    /// What is wrong, and where.
    pub message: String,
    /// What to do.
    pub hint: String,
}

/// A reason in French, to be found again by [`HistoryRefusal::of`].
pub(super) fn reason<E: serde::de::Error>(words: &str) -> E {
    E::custom(format_args!("{OURS}{words}{OURS}"))
}

impl HistoryRefusal {
    pub(super) fn of(error: &serde_json::Error) -> Self {
        let (line, column) = (error.line(), error.column());
        let words = match error.classify() {
            Category::Syntax | Category::Io => "ce n’est pas du JSON".to_owned(),
            Category::Eof => "le JSON s’arrête avant sa fin".to_owned(),
            Category::Data => data(&error.to_string()),
        };
        Self {
            message: typo(&format!("Ligne {line}, colonne {column} : {words}.")),
            hint: typo(
                "Le format est décrit dans assets/schema/pmsmp-check.schema.json. Corrigez le fichier, puis recommencez.",
            ),
        }
    }
}

/// The reason given here, or that of the reader in French.
fn data(error: &str) -> String {
    if let Some(ours) = error.split(OURS).nth(1) {
        return ours.to_owned();
    }
    let quoted = error.split('`').nth(1).unwrap_or_default();
    if error.starts_with("missing field") {
        format!("il manque « {quoted} »")
    } else if error.starts_with("duplicate field") {
        format!("« {quoted} » est dit deux fois")
    } else {
        "cette valeur n’est pas du type attendu".to_owned()
    }
}

/// An error of the reader for a value of the wrong kind.
pub(super) fn unknown<E: serde::de::Error>(found: &str, wanted: &str) -> E {
    let found: String = found.chars().take(40).collect();
    reason(&format!("« {found} » n’est pas {wanted}"))
}

#[cfg(test)]
mod tests {
    use serde::de::Error as _;

    use super::*;

    #[test]
    fn reasons_are_in_french() {
        let ours: serde_json::Error = unknown("demain", "une date (AAAA-MM-JJ)");
        let refusal = HistoryRefusal::of(&ours);
        assert!(
            refusal.message.contains("n’est pas une date"),
            "{refusal:?}"
        );
        let theirs = serde_json::Error::missing_field("id");
        assert!(HistoryRefusal::of(&theirs).message.contains("il manque"));
    }
}
