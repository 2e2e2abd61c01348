//! Two versions of a diagnostic side by side: what appeared, what was lifted, what persists, what weighs more or less.
//!
//! The professional’s note has no place in these types: no document and no screen built on them can show it.

mod kind;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::category::{Category, CategoryState, Impact, Polarity};
use crate::code::Coded;
use crate::diagnostic::{CategoryEntry, Strength, TickedSituation};
use crate::text::fold;

pub use self::kind::{ChangeGroup, ChangeKind};

/// Where a category stands in a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// State.
    pub state: CategoryState,
    /// Impact of an active frein; absent while it is still to be said.
    pub impact: Option<Impact>,
}

/// A ticked situation, with the label of its time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Situation {
    /// Stable code.
    pub code: String,
    /// Label when it was ticked.
    pub label: String,
    /// What it was when ticked.
    pub polarity: Polarity,
}

/// What a version says of a category, without the note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Where it stands.
    pub standing: Standing,
    /// Ticked situations.
    pub situations: Vec<Situation>,
    /// Strengths in free words.
    pub strengths: Vec<String>,
    /// The person’s words.
    pub words: String,
}

/// What a version says, by category; a category never touched is « non abordée ».
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Version {
    said: BTreeMap<Category, Said>,
}

/// A situation both versions say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptSituation {
    /// As the later version words it.
    pub situation: Situation,
    /// As the earlier one did: a pack may have reworded it since.
    pub earlier_label: String,
}

/// What became of one category from one version to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Category.
    pub category: Category,
    /// What became of it.
    pub kind: ChangeKind,
    /// Where it stood.
    pub before: Standing,
    /// Where it stands.
    pub after: Standing,
    /// Situations the later version alone says.
    pub situations_appeared: Vec<Situation>,
    /// Situations the earlier version alone says.
    pub situations_gone: Vec<Situation>,
    /// Situations both say.
    pub situations_kept: Vec<KeptSituation>,
    /// Strengths the later version alone says.
    pub strengths_appeared: Vec<String>,
    /// Strengths the earlier version alone says.
    pub strengths_gone: Vec<String>,
    /// Strengths both say, as the later one words them.
    pub strengths_kept: Vec<String>,
    /// The person’s words then.
    pub words_before: String,
    /// The person’s words since.
    pub words_after: String,
}

impl Default for Said {
    fn default() -> Self {
        Self {
            standing: Standing {
                state: CategoryState::NotDiscussed,
                impact: None,
            },
            situations: Vec::new(),
            strengths: Vec::new(),
            words: String::new(),
        }
    }
}

impl Version {
    /// Gathers what a version says from its parts, all of that version.
    #[must_use]
    pub fn new(
        entries: &[CategoryEntry],
        situations: &[TickedSituation],
        strengths: &[Strength],
    ) -> Self {
        let mut version = Self::default();
        for entry in entries {
            let said = version.said.entry(entry.category).or_default();
            said.standing = Standing {
                state: entry.state,
                impact: entry.impact,
            };
            said.words.clone_from(&entry.words);
        }
        for ticked in situations {
            let said = version.said.entry(ticked.category).or_default();
            said.situations.push(Situation {
                code: ticked.code.clone(),
                label: ticked.label.clone(),
                polarity: ticked.polarity,
            });
        }
        for strength in strengths {
            let said = version.said.entry(strength.category).or_default();
            said.strengths.push(strength.text.clone());
        }
        version
    }

    /// What it says of a category.
    #[must_use]
    pub fn said(&self, category: Category) -> Said {
        self.said.get(&category).cloned().unwrap_or_default()
    }
}

impl Change {
    fn between(category: Category, before: Said, after: Said) -> Self {
        let is_in = |list: &[Situation], code: &str| list.iter().any(|s| s.code == code);
        let same_text = |list: &[String], text: &str| list.iter().any(|s| is_same(s, text));
        let (strengths_kept, strengths_appeared) = after
            .strengths
            .iter()
            .cloned()
            .partition(|text| same_text(&before.strengths, text));
        let situations_kept = after.situations.iter().filter_map(|situation| {
            let mut earlier = before.situations.iter();
            let earlier = earlier.find(|s| s.code == situation.code)?;
            Some(KeptSituation {
                situation: situation.clone(),
                earlier_label: earlier.label.clone(),
            })
        });
        let only_in = |list: &[Situation], other: &[Situation]| {
            let only = list.iter().filter(|s| !is_in(other, &s.code));
            only.cloned().collect::<Vec<_>>()
        };
        let strengths_gone = before.strengths.iter();
        let strengths_gone = strengths_gone.filter(|text| !same_text(&after.strengths, text));
        Self {
            category,
            kind: ChangeKind::between(before.standing, after.standing),
            before: before.standing,
            after: after.standing,
            situations_appeared: only_in(&after.situations, &before.situations),
            situations_gone: only_in(&before.situations, &after.situations),
            situations_kept: situations_kept.collect(),
            strengths_appeared,
            strengths_gone: strengths_gone.cloned().collect(),
            strengths_kept,
            words_before: before.words,
            words_after: after.words,
        }
    }

    /// Whether anything differs. A frein that persists with the same impact is told, but is no change.
    #[must_use]
    pub fn is_change(&self) -> bool {
        self.kind.is_change()
            || self.before != self.after
            || self.words_before != self.words_after
            || !self.situations_appeared.is_empty()
            || !self.situations_gone.is_empty()
            || !self.strengths_appeared.is_empty()
            || !self.strengths_gone.is_empty()
    }
}

/// Compares two versions: one line a category, ten in all, in the order of categories.
#[must_use]
pub fn compare(before: &Version, after: &Version) -> Vec<Change> {
    Category::ALL
        .iter()
        .map(|category| Change::between(*category, before.said(*category), after.said(*category)))
        .collect()
}

/// Whether two strengths are the same to a reader; what folds to nothing (an emoji) is compared as typed.
fn is_same(one: &str, other: &str) -> bool {
    let (a, b) = (fold(one), fold(other));
    if a.is_empty() || b.is_empty() {
        one == other
    } else {
        a == b
    }
}
