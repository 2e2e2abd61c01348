//! Defects of links and fields.

use lopdf::{Document, Object};

use super::Break;
use super::edit::{annotation, catalog_object, dict, drop_entry, root};
use crate::check::Pdf as _;

pub(super) const ALL: &[(&str, Break)] = &[
    ("link that does not say where", |file| {
        without(file, "Subtype", "Link", "Contents")
    }),
    ("link tied to no element", |file| {
        without(file, "Subtype", "Link", "StructParent")
    }),
    ("field without a name", |file| {
        without(file, "FT", "Tx", "TU")
    }),
    ("field without a look", |file| {
        without(file, "FT", "Tx", "AP")
    }),
    ("field tied to no element", |file| {
        without(file, "FT", "Tx", "StructParent")
    }),
    ("box without a state", |file| {
        without(file, "FT", "Btn", "AS")
    }),
    ("box in a state without look", box_state_unknown),
    ("field not printed", field_not_printed),
    ("field the form does not know", field_unknown),
    ("tab order not told", no_tabs),
];

fn without(file: &mut Document, key: &str, value: &str, entry: &str) -> Option<()> {
    let id = annotation(file, key, value)?;
    drop_entry(dict(file, id)?, entry)
}

fn box_state_unknown(file: &mut Document) -> Option<()> {
    let id = annotation(file, "FT", "Btn")?;
    dict(file, id)?.set("AS", Object::Name("Peut-etre".into()));
    Some(())
}

fn field_not_printed(file: &mut Document) -> Option<()> {
    let id = annotation(file, "FT", "Tx")?;
    dict(file, id)?.set("F", 0);
    Some(())
}

fn field_unknown(file: &mut Document) -> Option<()> {
    let form = match catalog_object(file, "AcroForm") {
        Some(id) => dict(file, id)?,
        None => root(file)?
            .get_mut(b"AcroForm")
            .and_then(Object::as_dict_mut)
            .ok()?,
    };
    let fields = form
        .get_mut(b"Fields")
        .and_then(Object::as_array_mut)
        .ok()?;
    fields.pop().map(drop)
}

fn no_tabs(file: &mut Document) -> Option<()> {
    let pages: Vec<_> = file.page_iter().collect();
    let is_told = pages.iter().any(|page| {
        let page = file.get_dictionary(*page).ok();
        page.is_some_and(|page| file.name(page, "Tabs").is_some())
    });
    for page in pages {
        dict(file, page)?.remove(b"Tabs");
    }
    is_told.then_some(())
}
