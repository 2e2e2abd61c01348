//! Links between the entries of the pack that comes out.

use std::collections::BTreeSet;

use super::combine::Combined;
use super::def::Def;

/// Leads links to the entries of the result; those that lead nowhere any more go.
pub(super) fn link<D: Def, T: Def>(from: &mut Combined<D>, to: &Combined<T>) {
    let offered: BTreeSet<&str> = to.slots.iter().map(|slot| slot.def.code()).collect();
    for slot in &mut from.slots {
        let own = slot
            .own_links
            .iter()
            .map(|code| to.own_codes.get(code).unwrap_or(code));
        let file = slot
            .file_links
            .iter()
            .map(|code| to.file_codes.get(code).unwrap_or(code));
        let mut links: Vec<String> = Vec::new();
        for code in own
            .chain(file)
            .filter(|code| offered.contains(code.as_str()))
        {
            if !links.contains(code) {
                links.push(code.clone());
            }
        }
        slot.def.set_links(links);
    }
}

/// Actions lead to nothing.
pub(super) fn link_none<D: Def>(from: &mut Combined<D>) {
    for slot in &mut from.slots {
        slot.def.set_links(Vec::new());
    }
}

/// Leads what takes the place of a retired entry to the entry of the result.
pub(super) fn retire<D: Def>(list: &mut Combined<D>) {
    let codes: BTreeSet<String> = list
        .slots
        .iter()
        .map(|slot| slot.def.code().to_owned())
        .collect();
    for slot in &mut list.slots {
        let Some(target) = slot.def.replaced_by() else {
            continue;
        };
        let renamed = if slot.key.is_some() {
            list.file_codes.get(target)
        } else {
            list.own_codes.get(target)
        };
        let target = renamed.map_or(target, String::as_str).to_owned();
        let is_there = codes.contains(&target) && target != slot.def.code();
        slot.def.set_replaced_by(is_there.then_some(target));
    }
}
