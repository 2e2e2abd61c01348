//! Which entry of ours an incoming entry is: by code, by label, by alias, then by near label. Each of ours is taken once,
//! by the surest of those that claim it.

use std::collections::{BTreeMap, BTreeSet};

use super::FoundBy;
use crate::category::Category;
use crate::label::Words;
use crate::text::fold;

/// What recognising looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Code; none when the source has none of its own.
    pub code: Option<String>,
    /// Category.
    pub category: Category,
    /// Label.
    pub label: String,
    /// Earlier labels and codes, and words people type to find it.
    pub aliases: Vec<String>,
    /// Whether it is offered no more: recognised by its code only.
    pub is_retired: bool,
    /// Whether somebody said that it is none of ours, whatever its words.
    pub is_apart: bool,
}

/// What one incoming entry was recognised as.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recognised {
    /// Place of ours, and how it was found; none when it is new.
    pub ours: Option<(usize, FoundBy)>,
    /// Places of others of ours that it says it takes the place of.
    pub merges: Vec<usize>,
}

/// Says which of `ours` each of `theirs` is, in the order of `theirs`.
#[must_use]
pub fn recognise(ours: &[Entry], theirs: &[Entry]) -> Vec<Recognised> {
    let mut search = Search {
        ours,
        taken: vec![false; ours.len()],
        found: vec![Recognised::default(); theirs.len()],
    };
    search.by_code(theirs);
    search.by_label(theirs);
    search.by_alias(theirs);
    search.by_near_label(theirs);
    search.found
}

struct Search<'a> {
    ours: &'a [Entry],
    taken: Vec<bool>,
    found: Vec<Recognised>,
}

/// Where a label stands: two categories may well say the same words.
type Place = (Category, String);

impl Search<'_> {
    fn is_free(&self, at: usize) -> bool {
        self.taken.get(at) == Some(&false)
    }

    fn is_open(&self, place: usize, entry: &Entry) -> bool {
        let known = self
            .found
            .get(place)
            .is_some_and(|found| found.ours.is_some());
        !known && !entry.is_retired && !entry.is_apart
    }

    fn take(&mut self, place: usize, at: usize, by: FoundBy) {
        if let (Some(found), Some(taken)) = (self.found.get_mut(place), self.taken.get_mut(at)) {
            found.ours = Some((at, by));
            *taken = true;
        }
    }

    fn by_code(&mut self, theirs: &[Entry]) {
        let codes: BTreeMap<&str, usize> = (0..)
            .zip(self.ours)
            .filter_map(|(at, entry)| entry.code.as_deref().map(|code| (code, at)))
            .collect();
        for (place, entry) in theirs.iter().enumerate() {
            let at = entry.code.as_deref().and_then(|code| codes.get(code));
            if let Some(at) = at.copied().filter(|at| self.is_free(*at)) {
                self.take(place, at, FoundBy::Code);
            }
        }
    }

    fn by_label(&mut self, theirs: &[Entry]) {
        let mut labels: BTreeMap<Place, Vec<usize>> = BTreeMap::new();
        for (at, entry) in self
            .ours
            .iter()
            .enumerate()
            .filter(|(_, entry)| !entry.is_retired)
        {
            labels
                .entry(place_of(entry, &entry.label))
                .or_default()
                .push(at);
        }
        for (place, entry) in theirs.iter().enumerate() {
            if !self.is_open(place, entry) {
                continue;
            }
            let known = labels.get(&place_of(entry, &entry.label));
            let at = known.and_then(|places| places.iter().copied().find(|at| self.is_free(*at)));
            if let Some(at) = at {
                self.take(place, at, FoundBy::Label);
            }
        }
    }

    /// Their aliases name ours first: a source knows its own past. Then ours name theirs, unless several of ours do.
    fn by_alias(&mut self, theirs: &[Entry]) {
        for (place, entry) in theirs
            .iter()
            .enumerate()
            .filter(|(_, entry)| !entry.is_retired)
        {
            if entry.is_apart {
                continue;
            }
            let names: BTreeSet<String> = entry.aliases.iter().map(|alias| fold(alias)).collect();
            for at in 0..self.ours.len() {
                let Some(own) = self
                    .ours
                    .get(at)
                    .filter(|own| self.is_free(at) && !own.is_retired)
                else {
                    continue;
                };
                let same_words =
                    own.category == entry.category && names.contains(&fold(&own.label));
                let same_code = own
                    .code
                    .as_ref()
                    .is_some_and(|code| entry.aliases.contains(code));
                if same_code || same_words {
                    self.claim(place, at);
                }
            }
        }
        let mut aliases: BTreeMap<Place, BTreeSet<usize>> = BTreeMap::new();
        for (at, entry) in self
            .ours
            .iter()
            .enumerate()
            .filter(|(_, entry)| !entry.is_retired)
        {
            for alias in &entry.aliases {
                aliases
                    .entry(place_of(entry, alias))
                    .or_default()
                    .insert(at);
            }
        }
        for (place, entry) in theirs.iter().enumerate() {
            let names = [Some(&entry.label), entry.code.as_ref()]
                .into_iter()
                .flatten();
            let known = names.filter_map(|name| aliases.get(&place_of(entry, name)));
            let alone = known.filter(|places| places.len() == 1).flatten().next();
            if let Some(at) = alone
                .copied()
                .filter(|at| self.is_free(*at) && self.is_open(place, entry))
            {
                self.take(place, at, FoundBy::Alias);
            }
        }
    }

    fn claim(&mut self, place: usize, at: usize) {
        match self.found.get_mut(place) {
            Some(found) if found.ours.is_some() => {
                found.merges.push(at);
                if let Some(taken) = self.taken.get_mut(at) {
                    *taken = true;
                }
            }
            Some(_) => self.take(place, at, FoundBy::Alias),
            None => {}
        }
    }

    /// The nearest pairs first, so that no near label takes the place of a nearer one.
    fn by_near_label(&mut self, theirs: &[Entry]) {
        let words = |entries: &[Entry]| -> Vec<Words> {
            entries
                .iter()
                .map(|entry| Words::of(&entry.label))
                .collect()
        };
        let (own_words, their_words) = (words(self.ours), words(theirs));
        let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
        for (place, (entry, said)) in theirs.iter().zip(&their_words).enumerate() {
            if !self.is_open(place, entry) {
                continue;
            }
            for (at, (own, known)) in self.ours.iter().zip(&own_words).enumerate() {
                let may = self.is_free(at) && !own.is_retired && own.category == entry.category;
                if let Some(nearness) = may.then(|| said.near(known)).flatten() {
                    pairs.push((nearness, place, at));
                }
            }
        }
        pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        for (_, place, at) in pairs {
            let is_open = theirs
                .get(place)
                .is_some_and(|entry| self.is_open(place, entry));
            if is_open && self.is_free(at) {
                self.take(place, at, FoundBy::Near);
            }
        }
    }
}

fn place_of(entry: &Entry, words: &str) -> Place {
    (entry.category, fold(words))
}

#[cfg(test)]
mod tests;
