//! What changes, entry by entry.

use std::collections::BTreeMap;

use trame_domain::category::Category;
use trame_domain::pack::{FoundBy, PackChange, PackList};

use super::combine::{Combined, Rules, Slot};
use super::def::Def;
use crate::reference::CategoryDef;
use crate::wire::Wire;

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// Key in the file; none for what is removed.
    pub(super) key: Option<String>,
    pub(super) list: PackList,
    pub(super) category: Category,
    pub(super) change: PackChange,
    pub(super) found_by: Option<FoundBy>,
    pub(super) label: String,
    /// Former label, when it is another.
    pub(super) was: Option<String>,
    /// How the file words it, when the pack keeps other words.
    pub(super) said: Option<String>,
    /// Labels of the others it takes the place of.
    pub(super) merged: Vec<String>,
    pub(super) theme: Option<String>,
    /// Whether its polarity is not known.
    pub(super) to_review: bool,
}

/// The changes of one list, in the order of the file, then what goes.
pub(super) fn lines<D: Def>(
    list: PackList,
    combined: &Combined<D>,
    rules: &Rules<'_>,
) -> Vec<Line> {
    let labels: BTreeMap<&str, &str> = combined
        .slots
        .iter()
        .map(|slot| (slot.def.code(), slot.def.label()))
        .collect();
    let mut lines = Vec::new();
    for slot in combined.slots.iter().filter(|slot| slot.key.is_some()) {
        let change = change(slot, rules);
        let was = slot.was.as_ref().map(|(def, _)| def.label());
        // An entry retired by the file: what it was becomes what takes its place.
        let target = slot
            .def
            .replaced_by()
            .and_then(|code| labels.get(code).copied());
        let label = target
            .filter(|_| change == PackChange::Merged)
            .unwrap_or(slot.def.label());
        lines.push(Line {
            key: slot.key.clone(),
            list,
            category: slot.def.category(),
            change,
            found_by: slot.was.as_ref().map(|(_, by)| *by),
            label: label.to_owned(),
            was: was.filter(|was| *was != label).map(str::to_owned),
            merged: slot
                .merged
                .iter()
                .map(|def| def.label().to_owned())
                .collect(),
            theme: slot.theme.clone(),
            said: Some(&slot.said)
                .filter(|said| *said != slot.def.label())
                .cloned(),
            to_review: false,
        });
    }
    lines.extend(combined.removed.iter().map(|def| Line {
        key: None,
        list,
        category: def.category(),
        change: PackChange::Removed,
        found_by: None,
        label: def.label().to_owned(),
        was: None,
        said: None,
        merged: Vec::new(),
        theme: None,
        to_review: false,
    }));
    lines
}

fn change<D: Def>(slot: &Slot<D>, rules: &Rules<'_>) -> PackChange {
    let Some((was, _)) = &slot.was else {
        // A file carries its own past: what it never offers adds nothing.
        let is_retired = slot.def.replaced_by().is_some();
        return if is_retired {
            PackChange::Unchanged
        } else {
            PackChange::Added
        };
    };
    let retired = slot.def.replaced_by().is_some() && was.replaced_by().is_none();
    if !slot.merged.is_empty() || retired {
        return PackChange::Merged;
    }
    if was.label() != slot.def.label() {
        return PackChange::Reworded;
    }
    let mut before = was.clone();
    if !rules.is_ours {
        // Another way of writing it, kept to find it: nothing people see.
        before
            .aliases_mut()
            .clone_from(&slot.def.aliases().to_vec());
    }
    if before == slot.def {
        PackChange::Unchanged
    } else {
        PackChange::Adjusted
    }
}

/// Categories worded anew: before, after.
pub(super) fn reworded(before: &[CategoryDef], after: &[CategoryDef]) -> Vec<(String, String)> {
    let find = |code: Wire<Category>| after.iter().find(|def| def.code == code);
    let pairs = before.iter().filter_map(|def| Some((def, find(def.code)?)));
    let changed = pairs.filter(|(was, now)| was.label != now.label);
    changed
        .map(|(was, now)| (was.label.clone(), now.label.clone()))
        .collect()
}
