//! The structure tree, and whether it agrees with the pages in both directions.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::pdf::id;
use super::{Findings, Pdf, Run, squeezed};

/// Where marked content stands: page from 0, number in the page.
pub(crate) type Place = (usize, i64);

/// An element.
pub(crate) struct Element<'a> {
    /// Its object.
    pub(crate) id: ObjectId,
    /// Its role.
    pub(crate) role: String,
    /// Its number among the elements.
    pub(crate) parent: Option<usize>,
    /// All that is said of it.
    pub(crate) dict: &'a Dictionary,
    /// The marked content it holds itself, in order.
    pub(crate) content: Vec<Place>,
    /// The annotations it stands for.
    pub(crate) annotations: Vec<ObjectId>,
}

/// All elements, in reading order.
#[derive(Default)]
pub(crate) struct Tree<'a> {
    /// Elements.
    pub(crate) elements: Vec<Element<'a>>,
    /// Values of the parent tree.
    pub(crate) parents: BTreeMap<i64, &'a Object>,
    pages: BTreeMap<ObjectId, usize>,
    met: BTreeSet<ObjectId>,
}

impl<'a> Tree<'a> {
    /// Reads the tree of a file.
    pub(crate) fn read(file: &'a Document, findings: &mut Findings) -> Self {
        let mut tree = Self {
            pages: file
                .page_iter()
                .enumerate()
                .map(|(at, id)| (id, at))
                .collect(),
            ..Self::default()
        };
        let Some(root) = file
            .catalog()
            .ok()
            .and_then(|root| file.dict(root, "StructTreeRoot"))
        else {
            findings.push("no structure tree".to_owned());
            return tree;
        };
        match file.dict(root, "ParentTree") {
            Some(parents) => tree.parents = file.numbers(parents).into_iter().collect(),
            None => findings.push("no parent tree".to_owned()),
        }
        for kid in file.list(root, "K") {
            tree.add(file, kid, None, None, findings);
        }
        tree
    }

    fn add(
        &mut self,
        file: &'a Document,
        kid: &'a Object,
        parent: Option<usize>,
        page: Option<usize>,
        findings: &mut Findings,
    ) {
        let (Some(dict), Some(own)) = (file.dict_of(kid), id(kid)) else {
            findings.push("an element is no object of its own".to_owned());
            return;
        };
        if !self.met.insert(own) {
            findings.push(format!("element {own:?} stands twice in the tree"));
            return;
        }
        if let Some(parent) = parent.and_then(|at| self.elements.get(at))
            && dict.get(b"P").ok().and_then(id) != Some(parent.id)
        {
            findings.push(format!("element {own:?} names another parent"));
        }
        let at = self.elements.len();
        let page = self.page(dict).or(page);
        self.elements.push(Element {
            id: own,
            role: file.name(dict, "S").unwrap_or_default(),
            parent,
            dict,
            content: vec![],
            annotations: vec![],
        });
        for kid in file.list(dict, "K") {
            self.add_kid(file, kid, at, page, findings);
        }
    }

    fn add_kid(
        &mut self,
        file: &'a Document,
        kid: &'a Object,
        at: usize,
        page: Option<usize>,
        findings: &mut Findings,
    ) {
        let here = file.dict_of(kid);
        let kind = here.and_then(|dict| file.name(dict, "Type"));
        let mut place = None;
        let mut annotation = None;
        match (kind.as_deref(), here) {
            (Some("MCR"), Some(dict)) => {
                let page = self.page(dict).or(page);
                place = page.zip(file.number(dict, "MCID"));
            }
            (Some("OBJR"), Some(dict)) => annotation = dict.get(b"Obj").ok().and_then(id),
            (_, Some(_)) => return self.add(file, kid, Some(at), page, findings),
            (_, None) => place = page.zip(file.follow(kid).and_then(|it| it.as_i64().ok())),
        }
        if place.is_none() && annotation.is_none() {
            findings.push("an element holds something that is nowhere".to_owned());
        }
        if let Some(element) = self.elements.get_mut(at) {
            element.content.extend(place);
            element.annotations.extend(annotation);
        }
    }

    fn page(&self, dict: &Dictionary) -> Option<usize> {
        let page = dict.get(b"Pg").ok().and_then(id)?;
        self.pages.get(&page).copied()
    }

    /// Role and text of every element that holds content itself.
    pub(crate) fn texts(&self, runs: &[Run], file: &Document) -> Vec<(String, String)> {
        let said: BTreeMap<Place, &str> = runs
            .iter()
            .filter_map(|run| Some(((run.page, run.mcid?), run.text.as_str())))
            .collect();
        let own = |element: &Element<'_>| {
            file.text(element.dict, "ActualText").unwrap_or_else(|| {
                let parts = element.content.iter().filter_map(|place| said.get(place));
                parts.copied().collect()
            })
        };
        self.elements
            .iter()
            .map(|element| (element.role.clone(), squeezed(&own(element))))
            .filter(|(_, text)| !text.is_empty())
            .collect()
    }
}

/// The tree, the pages and the parent tree say the same.
pub(crate) fn compare(tree: &Tree<'_>, runs: &[Run], file: &Document, findings: &mut Findings) {
    let mut owners: BTreeMap<Place, &Element<'_>> = BTreeMap::new();
    for element in &tree.elements {
        for place in &element.content {
            if owners.insert(*place, element).is_some() {
                findings.push(format!("content {place:?} belongs to two elements"));
            }
        }
    }
    let keys: Vec<Option<i64>> = file
        .page_iter()
        .map(|page| file.number(file.get_dictionary(page).ok()?, "StructParents"))
        .collect();
    let mut drawn = BTreeSet::new();
    for run in runs {
        let Some(mcid) = run.mcid else { continue };
        let place = (run.page, mcid);
        if !drawn.insert(place) {
            findings.push(format!("content {place:?} is drawn twice"));
        }
        let Some(element) = owners.get(&place) else {
            findings.push(format!("content {place:?} is not in the tree"));
            continue;
        };
        if element.role != run.tag {
            let (drawn, told) = (&run.tag, &element.role);
            findings.push(format!(
                "content {place:?} is {drawn} there, {told} in the tree"
            ));
        }
        let listed = keys
            .get(run.page)
            .copied()
            .flatten()
            .and_then(|key| tree.parents.get(&key))
            .and_then(|list| file.follow(list)?.as_array().ok())
            .and_then(|list| id(list.get(usize::try_from(mcid).ok()?)?));
        if listed != Some(element.id) {
            findings.push(format!(
                "the parent tree gives content {place:?} to another"
            ));
        }
    }
    for place in owners.keys().filter(|place| !drawn.contains(place)) {
        findings.push(format!("content {place:?} of the tree is not drawn"));
    }
}

/// Every table says what heads what.
pub(crate) fn tables(tree: &Tree<'_>, file: &Document, findings: &mut Findings) {
    let within = |mut at: Option<usize>, table: usize| {
        while let Some(up) = at {
            if up == table {
                return true;
            }
            at = tree.elements.get(up).and_then(|element| element.parent);
        }
        false
    };
    for (at, table) in tree.elements.iter().enumerate() {
        if table.role != "Table" {
            continue;
        }
        let heads: Vec<_> = tree
            .elements
            .iter()
            .filter(|cell| cell.role == "TH" && within(cell.parent, at))
            .collect();
        if heads.is_empty() {
            findings.push(format!("table {:?} has no heading cell", table.id));
        }
        for head in heads {
            let scoped = file
                .list(head.dict, "A")
                .into_iter()
                .filter_map(|attributes| file.dict_of(attributes))
                .any(|attributes| file.name(attributes, "Scope").is_some());
            if !scoped {
                findings.push(format!("heading cell {:?} has no scope", head.id));
            }
        }
    }
}
