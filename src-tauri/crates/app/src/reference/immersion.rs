//! The content pack of immersions: savoir-être, scales, short lists.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use trame_domain::code::Coded;
use trame_domain::pmsmp::bilan::{Mark, TaskMark};
use ts_rs::TS;

use super::CodeLabel;

/// A savoir-être one can observe (the sixteen of France Travail, ROME 4.0, read on 2026-11-23; our wording).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SoftSkillDef {
    /// `SE01` and so on.
    pub code: String,
    /// Label.
    pub label: String,
    /// What one sees when it is there.
    pub observe: String,
    /// Whether a new offer shows it at once.
    pub by_default: bool,
    /// Sentence proposed for a CV.
    pub cv: String,
}

/// The pack.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Immersion {
    /// `trame/immersion/1`.
    pub schema: String,
    /// Version.
    pub version: String,
    /// Day it was published, ISO.
    pub published_on: String,
    /// Savoir-être.
    pub soft_skills: Vec<SoftSkillDef>,
    /// The simple grid.
    pub marks: Vec<CodeLabel>,
    /// How far an activity went.
    pub task_marks: Vec<CodeLabel>,
    /// Lists by name: `workforce`, `hardships`, `contractTypes`, `welcome`.
    pub lists: BTreeMap<String, Vec<CodeLabel>>,
}

impl Immersion {
    /// Checks what the code relies on: the marks it knows, lists by name, no code twice.
    ///
    /// # Errors
    /// What is wrong, in English, for the log.
    pub(super) fn check(&self) -> Result<(), String> {
        known::<Mark>(&self.marks)?;
        known::<TaskMark>(&self.task_marks)?;
        for name in ["workforce", "hardships", "contractTypes", "welcome"] {
            let list = self.lists.get(name).ok_or(format!("list {name} missing"))?;
            once(list.iter().map(|entry| entry.code.as_str()))?;
        }
        once(self.soft_skills.iter().map(|skill| skill.code.as_str()))
    }

    /// The savoir-être of a code.
    #[must_use]
    pub fn soft_skill(&self, code: &str) -> Option<&SoftSkillDef> {
        self.soft_skills.iter().find(|skill| skill.code == code)
    }

    /// Label of a mark.
    #[must_use]
    pub fn mark(&self, mark: Mark) -> &str {
        worded(&self.marks, mark)
    }

    /// Label of how far an activity went.
    #[must_use]
    pub fn task_mark(&self, mark: TaskMark) -> &str {
        worded(&self.task_marks, mark)
    }

    /// Whether a list has that code.
    #[must_use]
    pub fn has(&self, list: &str, code: &str) -> bool {
        let mut entries = self.lists.get(list).into_iter().flatten();
        entries.any(|entry| entry.code == code)
    }

    /// Label of a code in a list; the code itself when the pack no longer has it.
    #[must_use]
    pub fn label<'a>(&'a self, list: &str, code: &'a str) -> &'a str {
        let mut entries = self.lists.get(list).into_iter().flatten();
        let found = entries.find(|entry| entry.code == code);
        found.map_or(code, |entry| entry.label.as_str())
    }
}

/// Label of a member of a closed list, as the pack words it.
fn worded<E: Coded>(labels: &[CodeLabel], member: E) -> &str {
    let mut entries = labels.iter();
    let entry = entries.find(|entry| entry.code == member.code());
    entry.map_or(member.code(), |entry| entry.label.as_str())
}

/// Every member of a closed list has its label, and nothing else has one.
fn known<E: Coded>(labels: &[CodeLabel]) -> Result<(), String> {
    let codes: Vec<&str> = labels.iter().map(|entry| entry.code.as_str()).collect();
    let expected: Vec<&str> = E::ALL.iter().map(|member| member.code()).collect();
    if codes == expected {
        Ok(())
    } else {
        Err(format!("{}: {codes:?} instead of {expected:?}", E::NAME))
    }
}

/// Refuses a code that comes twice.
pub(super) fn once<'a>(codes: impl Iterator<Item = &'a str>) -> Result<(), String> {
    let mut seen = BTreeSet::new();
    for code in codes {
        if !seen.insert(code) {
            return Err(format!("code {code} twice"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use trame_domain::code::Coded;
    use trame_domain::pmsmp::bilan::{Mark, TaskMark};

    use super::super::Reference;
    use crate::labels::Labelled;

    #[test]
    fn the_pack_compiled_in_words_the_marks_as_the_window_does() {
        let pack = Reference::built_in().unwrap().immersion;
        for mark in Mark::ALL {
            assert_eq!(pack.mark(*mark), mark.label());
        }
        for mark in TaskMark::ALL {
            assert_eq!(pack.task_mark(*mark), mark.label());
        }
    }

    #[test]
    fn the_pack_compiled_in_is_sound_and_a_code_twice_is_not() {
        let mut pack = Reference::built_in().unwrap().immersion;
        assert_eq!(pack.check(), Ok(()));
        assert_eq!(pack.soft_skills.len(), 16);
        let shown = pack.soft_skills.iter().filter(|skill| skill.by_default);
        assert_eq!(shown.count(), 8);
        assert_eq!(pack.label("workforce", "10-19"), "10 à 19 salariés");
        assert_eq!(pack.label("workforce", "gone"), "gone");
        pack.soft_skills.extend(pack.soft_skills.first().cloned());
        assert_eq!(pack.check(), Err("code SE01 twice".to_owned()));
        pack.marks.pop();
        assert!(pack.check().unwrap_err().starts_with("Mark"));
    }
}
