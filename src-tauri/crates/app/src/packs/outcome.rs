//! What adopting a file would make of the référentiel in force: the pack that comes out, and every change, entry by entry.

use std::collections::{BTreeMap, BTreeSet};

use trame_domain::category::{Category, Polarity};
use trame_domain::pack::{PackChange, PackList, PackMode};
use trame_domain::text::fold;

use super::codes::Codes;
use super::combine::{Combined, Rules, combine};
use super::def::Def;
use super::lines::{Line, lines, reworded};
use super::links::{link, link_none, retire};
use super::read::{Incoming, Source};
use super::version::{self, Derived};
use crate::reference::Referentiel;
use crate::wire::Wire;

/// What somebody decided on the preview.
#[derive(Debug, Clone, Default)]
pub(super) struct Decisions {
    /// None: what suits the file.
    pub(super) mode: Option<PackMode>,
    /// Keys of entries that are none of ours.
    pub(super) apart: Vec<String>,
    /// What a new situation is, by key.
    pub(super) polarities: BTreeMap<String, Polarity>,
}

/// What comes out.
#[derive(Debug, Clone)]
pub(super) struct Outcome {
    pub(super) pack: Referentiel,
    pub(super) mode: PackMode,
    pub(super) lines: Vec<Line>,
    /// Categories worded anew: before, after.
    pub(super) categories: Vec<(String, String)>,
    /// Entries of the file that are nowhere in the pack: always none, and counted, not promised.
    pub(super) lost: usize,
    /// Whether the pack in force offers exactly that already.
    pub(super) is_same: bool,
}

/// Puts a file together with the référentiel in force. `known` are the versions taken, each with its content’s hash.
pub(super) fn outcome(
    present: &Referentiel,
    incoming: &Incoming,
    decisions: &Decisions,
    known: &[(String, String)],
) -> Outcome {
    let suits = if incoming.is_ours {
        PackMode::Replace
    } else {
        PackMode::Complete
    };
    let mode = decisions.mode.unwrap_or(suits);
    let rules = Rules {
        mode,
        is_ours: incoming.is_ours,
        apart: &decisions.apart,
    };
    let mut codes = taken(present, incoming, mode);
    let mut situations = combine(
        "situations",
        &present.situations,
        incoming.situations.clone(),
        &rules,
        &mut codes,
    );
    let mut objectives = combine(
        "objectives",
        &present.objectives,
        incoming.objectives.clone(),
        &rules,
        &mut codes,
    );
    let mut actions = combine(
        "actions",
        &present.actions,
        incoming.actions.clone(),
        &rules,
        &mut codes,
    );
    link(&mut situations, &objectives);
    link(&mut objectives, &actions);
    link_none(&mut actions);
    retire(&mut situations);
    retire(&mut objectives);
    retire(&mut actions);
    let mut to_review = BTreeSet::new();
    for slot in &mut situations.slots {
        let Some(key) = slot
            .key
            .as_ref()
            .filter(|_| slot.was.is_none() && !incoming.is_ours)
        else {
            continue;
        };
        match decisions.polarities.get(key) {
            Some(polarity) => slot.def.polarity = Wire(*polarity),
            None => {
                to_review.insert(key.clone());
            }
        }
    }
    let mut found = lines(PackList::Situations, &situations, &rules);
    found.extend(lines(PackList::Objectives, &objectives, &rules));
    found.extend(lines(PackList::Actions, &actions, &rules));
    for line in &mut found {
        let is_new = line.change == PackChange::Added && line.list == PackList::Situations;
        line.to_review = is_new && line.key.as_ref().is_some_and(|key| to_review.contains(key));
    }
    let replaces = incoming.is_ours && mode == PackMode::Replace;
    let head = if replaces { &incoming.head } else { present };
    let mut pack = Referentiel {
        situations: defs(situations),
        objectives: defs(objectives),
        actions: defs(actions),
        ..head.clone()
    };
    if !replaces {
        add_source(&mut pack, &incoming.head);
    }
    pack.version = name(&pack, present, incoming, replaces, known);
    Outcome {
        mode,
        lines: found,
        categories: reworded(&present.categories, &pack.categories),
        lost: lost(incoming, &pack),
        is_same: version::hash(&pack) == version::hash(present),
        pack,
    }
}

/// Codes that no new entry may have.
fn taken(present: &Referentiel, incoming: &Incoming, mode: PackMode) -> Codes {
    let mut codes = Codes::default();
    let take = |codes: &mut Codes, defs: &mut dyn Iterator<Item = &str>| {
        defs.for_each(|code| codes.take(code));
    };
    if mode == PackMode::Complete || !incoming.is_ours {
        take(&mut codes, &mut present.situations.iter().map(Def::code));
        take(&mut codes, &mut present.objectives.iter().map(Def::code));
        take(&mut codes, &mut present.actions.iter().map(Def::code));
    } else {
        take(
            &mut codes,
            &mut incoming.situations.iter().map(|source| source.def.code()),
        );
        take(
            &mut codes,
            &mut incoming.objectives.iter().map(|source| source.def.code()),
        );
        take(
            &mut codes,
            &mut incoming.actions.iter().map(|source| source.def.code()),
        );
    }
    codes
}

fn defs<D>(list: Combined<D>) -> Vec<D> {
    list.slots.into_iter().map(|slot| slot.def).collect()
}

/// Says what completed the pack, once.
fn add_source(pack: &mut Referentiel, head: &Referentiel) {
    let credit = format!(
        "Complété par : {}, {} ({}).",
        head.title, head.source, head.licence
    );
    let credit = trame_documents::typo::typo(&credit.replace("..", "."));
    if !pack.source.contains(&credit) && head.title != pack.title {
        pack.source = format!("{} {credit}", pack.source);
    }
    if head.licence != pack.licence && !pack.licence.split(", ").any(|known| known == head.licence)
    {
        pack.licence = format!("{}, {}", pack.licence, head.licence);
    }
}

fn name(
    pack: &Referentiel,
    present: &Referentiel,
    incoming: &Incoming,
    replaces: bool,
    known: &[(String, String)],
) -> String {
    let own = version::hash(pack);
    let present_hash = version::hash(present);
    if own == present_hash {
        return present.version.clone();
    }
    let said = &incoming.head.version;
    let is_whole = replaces && own == hash_of(incoming);
    if is_whole
        && known
            .iter()
            .all(|(version, hash)| version != said || *hash == own)
    {
        return said.clone();
    }
    let why = if incoming.is_ours {
        Derived::Imported
    } else {
        Derived::Foreign
    };
    let from = if replaces { said } else { &present.version };
    version::derive(from, why, pack)
}

fn hash_of(incoming: &Incoming) -> String {
    fn all<D: Clone>(list: &[Source<D>]) -> Vec<D> {
        list.iter().map(|source| source.def.clone()).collect()
    }
    version::hash(&Referentiel {
        situations: all(&incoming.situations),
        objectives: all(&incoming.objectives),
        actions: all(&incoming.actions),
        ..incoming.head.clone()
    })
}

/// Counts the entries of the file that the pack does not have under any name.
fn lost(incoming: &Incoming, pack: &Referentiel) -> usize {
    fn missing<D: Def>(said: &[Source<D>], kept: &[D]) -> usize {
        let mut names: BTreeSet<(Category, String)> = BTreeSet::new();
        for def in kept {
            let words = def
                .aliases()
                .iter()
                .map(String::as_str)
                .chain([def.label(), def.code()]);
            names.extend(words.map(|words| (def.category(), fold(words))));
        }
        let is_kept = |def: &D| names.contains(&(def.category(), fold(def.label())));
        said.iter().filter(|source| !is_kept(&source.def)).count()
    }
    missing(&incoming.situations, &pack.situations)
        + missing(&incoming.objectives, &pack.objectives)
        + missing(&incoming.actions, &pack.actions)
}
