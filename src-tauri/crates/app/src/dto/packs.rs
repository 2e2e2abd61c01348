//! Référentiel packs: what is read of a file, what it would change, what was adopted, what was typed freely.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use trame_domain::category::{Category, Polarity};
use trame_domain::pack::{FoundBy, Pack, PackChange, PackList, PackMode};
use ts_rs::TS;

use crate::wire::{Ref, Wire};

/// A référentiel somebody chose, and what was decided on its preview. One of the three sources is given.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct PackChoice {
    /// A file, base64.
    pub base64: Option<String>,
    /// A pack adopted before.
    pub pack_id: Option<Ref<Pack>>,
    /// The pack Trame comes with.
    pub delivered: bool,
    /// What adopting does to the pack in force; none: what suits the source.
    pub mode: Option<Wire<PackMode>>,
    /// Keys of entries that are none of ours, whatever their words.
    pub apart: Vec<String>,
    /// What new situations are, by key.
    #[ts(type = "Record<string, Polarity>")]
    pub polarities: BTreeMap<String, Wire<Polarity>>,
}

/// One reason why a file is refused.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackProblemView {
    /// Line, from 1; none when the file was not read.
    pub line: Option<u32>,
    /// Byte, from 0; none when the file was not read.
    pub byte: Option<u32>,
    /// The reason, in French.
    pub reason: String,
}

/// What a file gave: reasons why it is refused, or a preview.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackReading {
    /// The first reasons; none when the file can be adopted.
    pub problems: Vec<PackProblemView>,
    /// How many more reasons.
    pub more_problems: u32,
    /// What adopting it would do.
    pub preview: Option<PackPreview>,
}

/// How many entries, by what becomes of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackCounts {
    /// Situations found in the source.
    pub situations: u32,
    /// Objectives found in the source.
    pub objectives: u32,
    /// Actions found in the source.
    pub actions: u32,
    /// Themes the source sorts them by.
    pub themes: u32,
    /// Categories they end in.
    pub categories: u32,
    /// Entries of a theme folded into a category.
    pub folded: u32,
    /// Entries said twice.
    pub doubled: u32,
    /// New entries.
    pub added: u32,
    /// Entries in other words.
    pub reworded: u32,
    /// Entries with other links or values.
    pub adjusted: u32,
    /// Entries that take the place of several.
    pub merged: u32,
    /// Entries offered no more.
    pub removed: u32,
    /// Entries that do not change.
    pub unchanged: u32,
    /// New situations whose polarity is not known.
    pub to_review: u32,
    /// Entries of the source found nowhere in the result.
    pub lost: u32,
}

/// One change.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackLine {
    /// Name of the entry in this source; none for what is removed.
    pub key: Option<String>,
    /// Its list.
    pub list: Wire<PackList>,
    /// Its category.
    pub category: Wire<Category>,
    /// What becomes of it.
    pub change: Wire<PackChange>,
    /// How it was recognised; none when it is new or removed.
    pub found_by: Option<Wire<FoundBy>>,
    /// Its label.
    pub label: String,
    /// Its former label, when it is another.
    pub was: Option<String>,
    /// How the source words it, when the pack keeps other words for it.
    pub said: Option<String>,
    /// Labels of the others it takes the place of.
    pub merged: Vec<String>,
    /// Theme folded into the category.
    pub theme: Option<String>,
    /// Whether its polarity is to be said.
    pub to_review: bool,
}

/// A label of a category, before and after.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CategoryRewording {
    /// Before.
    pub was: String,
    /// After.
    pub label: String,
}

/// What adopting would do, said before anything is done.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackPreview {
    /// Title of the source.
    pub title: String,
    /// Where it comes from.
    pub source: String,
    /// Under which licence.
    pub licence: String,
    /// Day it was published, ISO, when it says it.
    pub published_on: Option<String>,
    /// Whether it has codes, links and polarities of its own.
    pub is_ours: bool,
    /// Version in force, compared with.
    pub against: String,
    /// Version that would be in force.
    pub version: String,
    /// What adopting does to the pack in force.
    pub mode: Wire<PackMode>,
    /// Whether nothing would change.
    pub is_same: bool,
    /// How many entries.
    pub counts: PackCounts,
    /// Every entry.
    pub lines: Vec<PackLine>,
    /// Categories worded anew.
    pub categories: Vec<CategoryRewording>,
}

/// A pack of this base.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackRow {
    /// Identifier; none for the pack Trame comes with.
    pub id: Option<Ref<Pack>>,
    /// Version.
    pub version: String,
    /// Title.
    pub title: String,
    /// Where it comes from.
    pub source: String,
    /// Under which licence.
    pub licence: String,
    /// Day it was published, ISO.
    pub published_on: Option<String>,
    /// Local time it was adopted, ISO; none for the pack Trame comes with.
    pub adopted_at: Option<String>,
    /// Who adopted it.
    pub author: Option<String>,
    /// What adopting it did to the former one; none for the pack Trame comes with.
    pub mode: Option<Wire<PackMode>>,
    /// Whether it is the one in force.
    pub is_in_force: bool,
    /// How many situations it offers.
    pub situations: u32,
    /// How many objectives.
    pub objectives: u32,
    /// How many actions.
    pub actions: u32,
}

/// What was typed in plans and is in no pack: never with a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FreeEntry {
    /// Objectives or actions.
    pub list: Wire<PackList>,
    /// Category.
    pub category: Wire<Category>,
    /// What was typed, cleaned.
    pub label: String,
    /// In how many dossiers.
    pub dossiers: u32,
}

/// An entry to be added to the pack in force.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewEntry {
    /// Objectives or actions.
    pub list: Wire<PackList>,
    /// Category.
    pub category: Wire<Category>,
    /// Its label.
    pub label: String,
}

/// Entries to be added to the pack in force.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewEntries {
    /// The entries.
    pub entries: Vec<NewEntry>,
}
