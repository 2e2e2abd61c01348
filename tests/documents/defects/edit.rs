//! Reaching into a document to break it.

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::check::{Pdf, Tree};

/// Makes every stream plain, so that it can be edited as text.
pub(crate) fn unpack(file: &mut Document) {
    for object in file.objects.values_mut() {
        if let Object::Stream(stream) = object
            && let Ok(plain) = stream.get_plain_content()
        {
            stream.set_plain_content(plain);
        }
    }
}

/// The catalog.
pub(crate) fn root(file: &mut Document) -> Option<&mut Dictionary> {
    file.catalog_mut().ok()
}

/// The elements of a role, in reading order.
pub(crate) fn elements(file: &Document, role: &str) -> Vec<ObjectId> {
    let tree = Tree::read(file, &mut vec![]);
    let found = tree.elements.iter().filter(|element| element.role == role);
    found.map(|element| element.id).collect()
}

/// An object's dictionary.
pub(crate) fn dict(file: &mut Document, id: ObjectId) -> Option<&mut Dictionary> {
    file.get_dictionary_mut(id).ok()
}

/// The object an entry of the catalog refers to.
pub(crate) fn catalog_object(file: &Document, key: &str) -> Option<ObjectId> {
    file.catalog()
        .ok()?
        .get(key.as_bytes())
        .ok()?
        .as_reference()
        .ok()
}

/// The root of the structure tree.
pub(crate) fn structure(file: &mut Document) -> Option<&mut Dictionary> {
    let id = catalog_object(file, "StructTreeRoot")?;
    dict(file, id)
}

/// The first page.
pub(crate) fn first_page(file: &mut Document) -> Option<&mut Dictionary> {
    let id = file.page_iter().next()?;
    dict(file, id)
}

/// Rewrites the content of the first page; none when that changes nothing.
pub(crate) fn content(file: &mut Document, rewrite: impl Fn(&str) -> Option<String>) -> Option<()> {
    let page = file.page_iter().next()?;
    let id = *file.get_page_contents(page).first()?;
    rewrite_stream(file, id, rewrite)
}

/// Rewrites a plain stream; none when that changes nothing. Bytes stand for themselves.
pub(crate) fn rewrite_stream(
    file: &mut Document,
    id: ObjectId,
    rewrite: impl Fn(&str) -> Option<String>,
) -> Option<()> {
    let stream = file.get_object_mut(id).ok()?.as_stream_mut().ok()?;
    let text: String = stream.content.iter().copied().map(char::from).collect();
    let new = rewrite(&text)?;
    let bytes: Vec<u8> = new
        .chars()
        .filter_map(|c| u8::try_from(u32::from(c)).ok())
        .collect();
    (new != text).then(|| stream.set_plain_content(bytes))
}

/// The first annotation that fits.
pub(crate) fn annotation(file: &Document, key: &str, value: &str) -> Option<ObjectId> {
    file.page_iter().find_map(|page| {
        let page = file.get_dictionary(page).ok()?;
        let all = file.list(page, "Annots").into_iter();
        all.filter_map(|it| it.as_reference().ok()).find(|id| {
            let dict = file.get_dictionary(*id).ok();
            dict.and_then(|dict| file.name(dict, key)).as_deref() == Some(value)
        })
    })
}

/// Objects of a type or with an entry, among the dictionaries.
pub(crate) fn with_entry(file: &Document, key: &str) -> Vec<ObjectId> {
    let all = file.objects.iter();
    all.filter(|(_, object)| object.as_dict().is_ok_and(|dict| dict.has(key.as_bytes())))
        .map(|(id, _)| *id)
        .collect()
}

/// Takes an entry away; none when it was not there.
pub(crate) fn drop_entry(dict: &mut Dictionary, key: &str) -> Option<()> {
    dict.remove(key.as_bytes()).map(drop)
}

/// The start of the second marked content of a page: `(from, to)` around its `BDC` and what is before it.
pub(crate) fn second_mark(text: &str) -> Option<(usize, usize)> {
    let number = text.match_indices("/MCID").nth(1)?.0;
    let end = number + text.get(number..)?.find("BDC")? + 3;
    let start = text.get(..number)?.rfind("<<")?;
    let start = text.get(..start)?.rfind('/')?;
    Some((start, end))
}
