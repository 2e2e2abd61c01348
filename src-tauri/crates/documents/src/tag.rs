//! Ties what is drawn to the structure: every run of draws belongs to one element or is decoration.

use std::rc::Rc;

use crate::display::{Area, Draw, Page};
use crate::structure::{Node, NodeId, Role, Structure};

/// What a run of draws belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    /// An element of that role; the number is the run's own on its page.
    Element(Role, usize),
    /// Nothing: rules, frames, heads drawn again.
    Decoration,
    /// The foot of the page.
    Foot,
}

/// Draws one after the other that belong to the same thing.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    /// What to.
    pub(crate) owner: Owner,
    /// The draws.
    pub(crate) draws: Vec<Draw>,
}

/// A page in runs.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct TaggedPage {
    /// In drawing order.
    pub(crate) runs: Vec<Run>,
    /// Places that do something on screen, each with its element.
    pub(crate) areas: Vec<(NodeId, Area)>,
    /// Elements of the runs, by their number.
    pub(crate) owners: Vec<NodeId>,
}

/// What an element is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kid {
    /// Another element.
    Node(NodeId),
    /// A run on a page.
    Run {
        /// Page, from 0.
        page: usize,
        /// Number of the run there.
        number: usize,
    },
    /// A place on a page.
    Area {
        /// Page, from 0.
        page: usize,
        /// Its place in the page's list.
        index: usize,
    },
}

/// A heading and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entry {
    /// 2 for a section, 3 for its parts.
    pub(crate) level: usize,
    /// Its words.
    pub(crate) title: Rc<str>,
    /// Page, from 0.
    pub(crate) page: usize,
    /// Height on the page, from the top.
    pub(crate) y: f64,
}

/// A document whose every draw is accounted for.
pub(crate) struct Tagged {
    /// Its pages.
    pub(crate) pages: Vec<TaggedPage>,
    /// What each element is made of, in reading order.
    pub(crate) kids: Vec<Vec<Kid>>,
    /// Its headings.
    pub(crate) outline: Vec<Entry>,
}

/// Sorts the draws of pages into runs and gives every element its parts.
pub(crate) fn tag(pages: Vec<Page>, structure: &Structure) -> Tagged {
    let mut tagged = Tagged {
        pages: vec![],
        kids: vec![vec![]; structure.len()],
        outline: vec![],
    };
    let mut own: Vec<Vec<(usize, Kid)>> = vec![vec![]; structure.len()];
    let mut seen = 0;
    for (page, content) in pages.into_iter().enumerate() {
        let mut out = TaggedPage::default();
        for item in content.items {
            let Some(node) = item.node else {
                out.push(Owner::Decoration, item.draw);
                continue;
            };
            seen += 1;
            let (Some(parts), Some(found)) = (own.get_mut(node.index()), structure.get(node))
            else {
                continue;
            };
            if let Draw::Area(area) = item.draw {
                let index = out.areas.len();
                out.areas.push((node, area));
                parts.push((seen, Kid::Area { page, index }));
                continue;
            }
            if parts.is_empty() {
                tagged.outline.extend(entry(found, page, &item.draw));
            }
            if let Some(number) = out.add(node, found.role, item.draw) {
                parts.push((seen, Kid::Run { page, number }));
            }
        }
        for draw in content.foot {
            out.push(Owner::Foot, draw);
        }
        tagged.pages.push(out);
    }
    gather(structure, own, &mut tagged.kids);
    tagged
}

impl TaggedPage {
    /// Adds a draw to the run it goes on with; returns the number of the run it had to start instead.
    fn add(&mut self, node: NodeId, role: Role, draw: Draw) -> Option<usize> {
        let same = self.owners.last() == Some(&node);
        if let Some(last) = self.runs.last_mut().filter(|_| same)
            && matches!(last.owner, Owner::Element(..))
        {
            last.draws.push(draw);
            return None;
        }
        let number = self.owners.len();
        self.owners.push(node);
        self.push(Owner::Element(role, number), draw);
        Some(number)
    }

    fn push(&mut self, owner: Owner, draw: Draw) {
        match self.runs.last_mut() {
            Some(last) if last.owner == owner => last.draws.push(draw),
            _ => self.runs.push(Run {
                owner,
                draws: vec![draw],
            }),
        }
    }
}

fn entry(found: &Node, page: usize, draw: &Draw) -> Option<Entry> {
    let level = found.role.level().filter(|level| *level > 1)?;
    let Draw::Text { at, size, .. } = draw else {
        return None;
    };
    Some(Entry {
        level,
        title: Rc::clone(found.title.as_ref()?),
        page,
        y: at.y - size,
    })
}

/// An element holds its children in the order they were made; where it has words of its own too, everything goes
/// in the order it is drawn. An element nothing is drawn of is left out, unless it is a cell a row needs.
fn gather(structure: &Structure, own: Vec<Vec<(usize, Kid)>>, kids: &mut [Vec<Kid>]) {
    let mut first: Vec<Option<usize>> = own
        .iter()
        .map(|parts| parts.first().map(|(seen, _)| *seen))
        .collect();
    let mut children: Vec<Vec<NodeId>> = vec![vec![]; own.len()];
    let parents: Vec<Option<NodeId>> = structure.iter().map(|(_, node)| node.parent).collect();
    let nodes: Vec<(NodeId, Role)> = structure.iter().map(|(id, node)| (id, node.role)).collect();
    // A parent is always made before its children, so one walk from the last to the first is enough.
    for (id, role) in nodes.into_iter().rev() {
        let cell = matches!(role, Role::Td | Role::Th(_));
        let earliest = first.get(id.index()).copied().flatten();
        let parent = parents.get(id.index()).copied().flatten();
        let (true, Some(parent)) = (cell || earliest.is_some(), parent) else {
            continue;
        };
        if let Some(list) = children.get_mut(parent.index()) {
            list.push(id);
        }
        if let Some(slot) = first.get_mut(parent.index()) {
            *slot = match (*slot, earliest) {
                (Some(a), Some(b)) => Some(a.min(b)),
                (a, b) => a.or(b),
            };
        }
    }
    for (at, (parts, mut inside)) in own.into_iter().zip(children).enumerate() {
        inside.reverse();
        let mixed = !parts.is_empty() && !inside.is_empty();
        let mut all: Vec<(usize, Kid)> = inside
            .into_iter()
            .map(|id| {
                let seen = first.get(id.index()).copied().flatten();
                (seen.unwrap_or(0), Kid::Node(id))
            })
            .chain(parts)
            .collect();
        if mixed {
            all.sort_by_key(|(seen, _)| *seen);
        }
        if let Some(slot) = kids.get_mut(at) {
            *slot = all.into_iter().map(|(_, kid)| kid).collect();
        }
    }
}

/// The words of every element that has some, in reading order.
#[cfg(feature = "audit")]
pub(crate) fn words(
    tagged: &Tagged,
    structure: &Structure,
    given: Vec<(NodeId, String)>,
) -> Vec<(&'static str, String)> {
    let mut by_node: std::collections::HashMap<NodeId, String> = std::collections::HashMap::new();
    for (node, words) in given {
        let known = by_node.entry(node).or_default();
        if !known.is_empty() {
            known.push(' ');
        }
        known.push_str(&words);
    }
    let mut said = vec![];
    let mut open = vec![NodeId::ROOT];
    while let Some(node) = open.pop() {
        if let (Some(found), Some(words)) = (structure.get(node), by_node.remove(&node))
            && !words.trim().is_empty()
        {
            said.push((found.role.name(), words));
        }
        let kids = tagged.kids.get(node.index()).map_or(&[][..], Vec::as_slice);
        open.extend(kids.iter().rev().filter_map(|kid| match kid {
            Kid::Node(id) => Some(*id),
            Kid::Run { .. } | Kid::Area { .. } => None,
        }));
    }
    said
}

#[cfg(test)]
mod tests;
