//! Defects of the structure tree.

use lopdf::{Document, Object};

use super::Break;
use super::edit::{dict, drop_entry, elements, first_page, structure};
use crate::check::Pdf as _;

pub(super) const ALL: &[(&str, Break)] = &[
    ("figure without a text instead", figure_no_alt),
    ("heading level skipped", heading_skip),
    ("no first heading", no_heading_first),
    ("heading cells without scope", th_no_scope),
    ("row with a cell less", row_short),
    ("row that is no row", td_outside_tr),
    ("list that is no list", li_in_p),
    ("no parent tree", parent_tree_missing),
    ("parent tree all to one", parent_tree_wrong),
    ("page unknown to the parent tree", no_struct_parents),
    ("order reversed", order_reversed),
    ("contents of two paragraphs swapped", swapped_contents),
    ("content of the tree never drawn", content_not_drawn),
    ("element with another parent", wrong_parent),
    ("role nobody knows", role_unknown),
    ("table without heading cells", no_heading_cell),
];

fn rename(file: &mut Document, role: &str, to: &str) -> Option<()> {
    let id = *elements(file, role).first()?;
    dict(file, id)?.set("S", Object::Name(to.into()));
    Some(())
}

fn figure_no_alt(file: &mut Document) -> Option<()> {
    let id = *elements(file, "Figure").first()?;
    drop_entry(dict(file, id)?, "Alt")
}

fn heading_skip(file: &mut Document) -> Option<()> {
    rename(file, "H3", "H5")
}

fn no_heading_first(file: &mut Document) -> Option<()> {
    rename(file, "H1", "H3")
}

fn th_no_scope(file: &mut Document) -> Option<()> {
    for id in elements(file, "TH") {
        dict(file, id)?.remove(b"A");
    }
    (!elements(file, "TH").is_empty()).then_some(())
}

fn row_short(file: &mut Document) -> Option<()> {
    for id in elements(file, "TR") {
        let kids = dict(file, id)?.get_mut(b"K").and_then(Object::as_array_mut);
        if let Ok(kids) = kids
            && kids.len() > 2
        {
            return kids.pop().map(drop);
        }
    }
    None
}

fn td_outside_tr(file: &mut Document) -> Option<()> {
    rename(file, "TR", "Div")
}

fn li_in_p(file: &mut Document) -> Option<()> {
    rename(file, "L", "P")
}

fn parent_tree_missing(file: &mut Document) -> Option<()> {
    drop_entry(structure(file)?, "ParentTree")
}

/// Gives all contents of the first page to the element of its second one.
fn parent_tree_wrong(file: &mut Document) -> Option<()> {
    let root = structure(file)?.clone();
    let parents = file.dict(&root, "ParentTree")?.clone();
    let mut nums = parents.get(b"Nums").ok()?.as_array().ok()?.clone();
    let list = file.follow(nums.get(1)?)?.as_array().ok()?.clone();
    let all = vec![list.get(1)?.clone(); list.len()];
    *nums.get_mut(1)? = Object::Array(all);
    let mut parents = parents;
    parents.set("Nums", nums);
    structure(file)?.set("ParentTree", parents);
    Some(())
}

fn no_struct_parents(file: &mut Document) -> Option<()> {
    drop_entry(first_page(file)?, "StructParents")
}

fn order_reversed(file: &mut Document) -> Option<()> {
    let id = *elements(file, "Document").first()?;
    let kids = dict(file, id)?
        .get_mut(b"K")
        .and_then(Object::as_array_mut)
        .ok()?;
    kids.reverse();
    Some(())
}

fn swapped_contents(file: &mut Document) -> Option<()> {
    let pair = elements(file, "P");
    let (first, second) = (*pair.first()?, *pair.get(1)?);
    let one = dict(file, first)?.get(b"K").ok()?.clone();
    let other = dict(file, second)?.get(b"K").ok()?.clone();
    dict(file, first)?.set("K", other);
    dict(file, second)?.set("K", one);
    Some(())
}

fn content_not_drawn(file: &mut Document) -> Option<()> {
    let id = *elements(file, "P").first()?;
    dict(file, id)?.set("K", vec![Object::Integer(0), Object::Integer(9_999)]);
    Some(())
}

fn wrong_parent(file: &mut Document) -> Option<()> {
    let (one, other) = (
        *elements(file, "TD").first()?,
        *elements(file, "H1").first()?,
    );
    dict(file, one)?.set("P", other);
    Some(())
}

fn role_unknown(file: &mut Document) -> Option<()> {
    rename(file, "P", "Paragraphe")
}

fn no_heading_cell(file: &mut Document) -> Option<()> {
    let heads = elements(file, "TH");
    for id in &heads {
        dict(file, *id)?.set("S", Object::Name("TD".into()));
    }
    (!heads.is_empty()).then_some(())
}
