//! Links and fields: tied to their element both ways, named, printed, with a look for every state.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, ObjectId};

use super::pdf::id;
use super::{Findings, Pdf, Tree};

/// Checks the annotations of every page.
pub(crate) fn check(tree: &Tree<'_>, file: &Document, findings: &mut Findings) {
    let owners: BTreeMap<ObjectId, (ObjectId, &str)> = tree
        .elements
        .iter()
        .flat_map(|element| {
            let owner = (element.id, element.role.as_str());
            element.annotations.iter().map(move |it| (*it, owner))
        })
        .collect();
    let form = file
        .catalog()
        .ok()
        .and_then(|root| file.dict(root, "AcroForm"));
    let fields: BTreeSet<ObjectId> = form
        .map(|form| file.list(form, "Fields").into_iter().filter_map(id))
        .into_iter()
        .flatten()
        .collect();
    let mut met = BTreeSet::new();
    for (number, page) in (1..).zip(file.page_iter()) {
        let Ok(page) = file.get_dictionary(page) else {
            continue;
        };
        let annotations = file.list(page, "Annots");
        if !annotations.is_empty() && file.name(page, "Tabs").as_deref() != Some("S") {
            findings.push(format!(
                "page {number}: the tab order is not the structure's"
            ));
        }
        for annotation in annotations {
            let (Some(own), Some(dict)) = (id(annotation), file.dict_of(annotation)) else {
                findings.push(format!("page {number}: an annotation is no object"));
                continue;
            };
            met.insert(own);
            let mut wrong = one(file, dict);
            let listed = file
                .number(dict, "StructParent")
                .and_then(|key| tree.parents.get(&key).copied())
                .and_then(id);
            let owner = owners.get(&own);
            if listed.is_none() || listed != owner.map(|(element, _)| *element) {
                wrong.push("is not tied to its element both ways");
            }
            let is_link = file.name(dict, "Subtype").as_deref() == Some("Link");
            let role = if is_link { "Link" } else { "Form" };
            if owner.is_some_and(|(_, found)| *found != role) {
                wrong.push("is in an element of another role");
            }
            if !is_link && !fields.contains(&own) {
                wrong.push("is a field the form does not know");
            }
            findings.extend(
                wrong
                    .into_iter()
                    .map(|wrong| format!("page {number}: annotation {own:?} {wrong}")),
            );
        }
    }
    if owners.keys().any(|owned| !met.contains(owned)) {
        findings.push("the tree holds an annotation no page has".to_owned());
    }
}

/// What is wrong with an annotation by itself.
fn one(file: &Document, dict: &Dictionary) -> Vec<&'static str> {
    let mut wrong = vec![];
    let flags = file.number(dict, "F").unwrap_or_default();
    // Print set; Invisible, Hidden and NoView not.
    if flags & 0b10_0111 != 0b100 {
        wrong.push("is not seen both on screen and on paper");
    }
    let said = |key: &str| {
        file.text(dict, key)
            .is_some_and(|text| !text.trim().is_empty())
    };
    match file.name(dict, "Subtype").as_deref() {
        Some("Link") => {
            if !said("Contents") {
                wrong.push("does not say where it leads");
            }
        }
        Some("Widget") => {
            if !said("TU") {
                wrong.push("does not say what to write");
            }
            let looks = file.dict(dict, "AP").and_then(|all| file.entry(all, "N"));
            match (looks, file.name(dict, "FT").as_deref()) {
                (None, _) => wrong.push("has no look"),
                (Some(looks), Some("Btn")) => {
                    let state = file.name(dict, "AS");
                    let has = |state: &str| {
                        looks
                            .as_dict()
                            .is_ok_and(|looks| looks.has(state.as_bytes()))
                    };
                    if !state.is_some_and(|state| has(&state)) {
                        wrong.push("is a box whose state has no look");
                    }
                }
                _ => {}
            }
        }
        _ => wrong.push("is neither a link nor a field"),
    }
    wrong
}
