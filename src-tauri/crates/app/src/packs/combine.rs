//! One list of ours and one list of a file become one: who is whom, what stays, what goes, under which code.

use std::collections::BTreeMap;

use trame_domain::pack::{EntryOrigin, FoundBy, PackMode, recognise};

use super::codes::Codes;
use super::def::Def;
use super::read::Source;

/// How the two are put together.
pub(super) struct Rules<'a> {
    pub(super) mode: PackMode,
    /// Whether the file is of our own format.
    pub(super) is_ours: bool,
    /// Keys of entries that are none of ours, whatever their words.
    pub(super) apart: &'a [String],
}

/// An entry of the result.
pub(super) struct Slot<D> {
    pub(super) def: D,
    /// Links it had here; they lead to entries of ours.
    pub(super) own_links: Vec<String>,
    /// Links it has in the file; they lead to entries of the file.
    pub(super) file_links: Vec<String>,
    /// Key in the file; none for an entry the file does not have.
    pub(super) key: Option<String>,
    pub(super) theme: Option<String>,
    /// Its label in the file; the entry’s own when the file does not have it.
    pub(super) said: String,
    /// What it was here, and how it was found.
    pub(super) was: Option<(D, FoundBy)>,
    /// What it takes the place of, besides.
    pub(super) merged: Vec<D>,
}

/// The list that comes out.
pub(super) struct Combined<D> {
    pub(super) slots: Vec<Slot<D>>,
    /// What is offered no more.
    pub(super) removed: Vec<D>,
    /// Code of the result by code of the file.
    pub(super) file_codes: BTreeMap<String, String>,
    /// Code of the result by code of ours that changed.
    pub(super) own_codes: BTreeMap<String, String>,
}

/// Puts a list of ours and one of a file together. `codes` holds those that are taken.
pub(super) fn combine<D: Def>(
    list: &str,
    ours: &[D],
    theirs: Vec<Source<D>>,
    rules: &Rules<'_>,
    codes: &mut Codes,
) -> Combined<D> {
    let own: Vec<_> = ours.iter().map(|def| def.entry(false)).collect();
    let said: Vec<_> = theirs
        .iter()
        .map(|source| source.def.entry(rules.apart.contains(&source.key)))
        .collect();
    let recognised = recognise(&own, &said);
    let mut out = Combined {
        slots: Vec::new(),
        removed: Vec::new(),
        file_codes: BTreeMap::new(),
        own_codes: BTreeMap::new(),
    };
    let mut places: BTreeMap<usize, Slot<D>> = BTreeMap::new();
    let mut gone = vec![false; ours.len()];
    let mut new = Vec::new();
    for (source, found) in theirs.into_iter().zip(recognised) {
        let file_code = source.def.code().to_owned();
        let was = found
            .ours
            .and_then(|(at, by)| Some((at, ours.get(at)?.clone(), by)));
        let merged: Vec<D> = found
            .merges
            .iter()
            .filter_map(|at| ours.get(*at).cloned())
            .collect();
        for at in found.merges.iter().chain(was.as_ref().map(|(at, ..)| at)) {
            if let Some(gone) = gone.get_mut(*at) {
                *gone = true;
            }
        }
        let slot = slot(
            list,
            source,
            was.as_ref().map(|(_, def, by)| (def, *by)),
            merged,
            rules,
            codes,
        );
        let code = slot.def.code().to_owned();
        let changed = slot
            .merged
            .iter()
            .chain(slot.was.as_ref().map(|(def, _)| def));
        for def in changed.filter(|def| def.code() != code) {
            out.own_codes.insert(def.code().to_owned(), code.clone());
        }
        out.file_codes.insert(file_code, code);
        match was {
            Some((at, ..)) if rules.mode == PackMode::Complete => {
                places.insert(at, slot);
            }
            Some(_) | None => new.push(slot),
        }
    }
    for (at, def) in ours.iter().enumerate() {
        let is_gone = gone.get(at).copied().unwrap_or_default();
        if let Some(slot) = places.remove(&at) {
            out.slots.push(slot);
        } else if !is_gone && stays(def, rules) {
            new.extend(kept(list, def, rules, codes, &mut out));
        } else if !is_gone && def.replaced_by().is_none() {
            out.removed.push(def.clone());
        }
    }
    out.slots.append(&mut new);
    out
}

/// What the structure added itself stays whatever comes: no list of the outside knows it.
fn stays<D: Def>(def: &D, rules: &Rules<'_>) -> bool {
    rules.mode == PackMode::Complete || def.origin() == Some(EntryOrigin::Local)
}

/// An entry of ours the file does not have: where it was when the file completes, at the end when it replaces.
fn kept<D: Def>(
    list: &str,
    def: &D,
    rules: &Rules<'_>,
    codes: &mut Codes,
    out: &mut Combined<D>,
) -> Option<Slot<D>> {
    let mut def = def.clone();
    if rules.mode == PackMode::Replace && codes.has(def.code()) {
        // The file has that code in another list: the structure's own entry makes room.
        let code = codes.make(list, def.category(), def.label());
        out.own_codes.insert(def.code().to_owned(), code.clone());
        let former = def.code().to_owned();
        def.set_code(code);
        def.keep(&former);
    }
    let slot = Slot {
        own_links: def.links().to_vec(),
        file_links: Vec::new(),
        key: None,
        theme: None,
        said: def.label().to_owned(),
        was: None,
        merged: Vec::new(),
        def,
    };
    if rules.mode == PackMode::Complete {
        out.slots.push(slot);
        return None;
    }
    Some(slot)
}

fn slot<D: Def>(
    list: &str,
    source: Source<D>,
    was: Option<(&D, FoundBy)>,
    merged: Vec<D>,
    rules: &Rules<'_>,
    codes: &mut Codes,
) -> Slot<D> {
    let file_links = source.def.links().to_vec();
    let said = source.def.label().to_owned();
    let mut def = match was {
        Some((own, by)) => meet(own, &source.def, by, rules),
        None => source.def,
    };
    let is_taken = was.is_none() && rules.mode == PackMode::Complete && codes.has(def.code());
    if def.code().is_empty() || is_taken {
        def.set_code(codes.make(list, def.category(), def.label()));
    }
    for other in &merged {
        def.keep(other.code());
        def.keep(other.label());
    }
    let keeps_links = !rules.is_ours || rules.mode == PackMode::Complete;
    Slot {
        own_links: was
            .filter(|_| keeps_links)
            .map(|(own, _)| own.links().to_vec())
            .unwrap_or_default(),
        file_links,
        key: Some(source.key),
        theme: source.theme,
        said,
        was: was.map(|(own, by)| (own.clone(), by)),
        merged,
        def,
    }
}

/// One entry out of ours and theirs. A better wording keeps its code, and the former label stays findable.
fn meet<D: Def>(own: &D, said: &D, by: FoundBy, rules: &Rules<'_>) -> D {
    if rules.is_ours && rules.mode == PackMode::Replace {
        let mut def = said.clone();
        if by != FoundBy::Code {
            def.keep(own.code());
            def.keep(own.label());
        }
        return def;
    }
    // Our format says everything; another says only the words.
    let mut def = if rules.is_ours {
        said.clone()
    } else {
        own.clone()
    };
    def.set_code(own.code().to_owned());
    def.set_origin(own.origin());
    let knows_it = match by {
        FoundBy::Alias => own.is_also(said.label()),
        // Accents and capitals of ours are looked after; a source corrects only what came from it.
        FoundBy::Label => !rules.is_ours && own.origin() != Some(EntryOrigin::Imported),
        FoundBy::Code | FoundBy::Near => false,
    };
    def.set_label(if knows_it { own.label() } else { said.label() }.to_owned());
    let others = own
        .aliases()
        .iter()
        .chain(said.aliases())
        .map(String::as_str);
    for words in others.chain([own.label(), said.code()]) {
        def.keep(words);
    }
    def
}
