//! The outline readers show beside the pages: sections, and their parts under them.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::File;
use super::object::{count, name, real, text};
use crate::tag::Entry;
use crate::theme::PAGE_HEIGHT;

/// A heading and the headings under it.
struct Branch<'a> {
    entry: &'a Entry,
    id: ObjectId,
    under: Vec<Self>,
}

/// Writes the outline; none when the document has a single section or none.
pub(super) fn write(file: &mut File, entries: &[Entry]) -> Option<ObjectId> {
    if entries.len() < 2 {
        return None;
    }
    let mut branches: Vec<Branch<'_>> = vec![];
    for entry in entries {
        let branch = Branch {
            entry,
            id: file.document.new_object_id(),
            under: vec![],
        };
        match branches.last_mut() {
            Some(section) if entry.level > section.entry.level => section.under.push(branch),
            _ => branches.push(branch),
        }
    }
    let root = file.document.new_object_id();
    let mut top = dictionary! { "Type" => "Outlines", "Count" => count(branches.len()) };
    row(file, root, &mut top, &branches);
    file.document.objects.insert(root, Object::Dictionary(top));
    Some(root)
}

/// Writes the branches of one parent, tied to each other and to it.
fn row(file: &mut File, parent: ObjectId, above: &mut Dictionary, branches: &[Branch<'_>]) {
    let ids: Vec<ObjectId> = branches.iter().map(|branch| branch.id).collect();
    if let (Some(first), Some(last)) = (ids.first(), ids.last()) {
        above.set("First", *first);
        above.set("Last", *last);
    }
    for (at, branch) in branches.iter().enumerate() {
        let Entry { title, page, y, .. } = branch.entry;
        let place = file.pages.get(*page).copied().unwrap_or_default();
        let mut own = dictionary! {
            "Title" => text(title),
            "Parent" => parent,
            "Dest" => vec![
                place.into(), name("XYZ"), Object::Null, real(PAGE_HEIGHT - y), Object::Null,
            ],
        };
        if let Some(before) = at.checked_sub(1).and_then(|at| ids.get(at)) {
            own.set("Prev", *before);
        }
        if let Some(after) = ids.get(at + 1) {
            own.set("Next", *after);
        }
        if !branch.under.is_empty() {
            // Closed until the reader opens it: a minus says so.
            let under = i64::try_from(branch.under.len()).unwrap_or(0);
            own.set("Count", Object::Integer(-under));
            row(file, branch.id, &mut own, &branch.under);
        }
        let id = branch.id;
        file.document.objects.insert(id, Object::Dictionary(own));
    }
}
