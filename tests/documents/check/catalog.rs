//! What the file says of itself: language, title, labels, outline, data attached, and nothing personal.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, ObjectId};

use super::pdf::id;
use super::{Findings, Pdf, Run, Tree, squeezed};

/// The only entries of the file's information.
const INFORMATION: [&str; 6] = [
    "Title",
    "Author",
    "Creator",
    "Producer",
    "CreationDate",
    "ModDate",
];

/// Checks the catalog and what it points at.
pub(crate) fn check(tree: &Tree<'_>, runs: &[Run], file: &Document, findings: &mut Findings) {
    let Ok(root) = file.catalog() else {
        return findings.push("no catalog".to_owned());
    };
    let mut expect = |holds: bool, what: &str| {
        if !holds {
            findings.push(what.to_owned());
        }
    };
    expect(
        file.text(root, "Lang").as_deref() == Some("fr-FR"),
        "the language is not French",
    );
    let flag = |dict: &str, key: &str| {
        file.dict(root, dict)
            .and_then(|dict| file.entry(dict, key)?.as_bool().ok())
            == Some(true)
    };
    expect(
        flag("MarkInfo", "Marked"),
        "the file does not say it is tagged",
    );
    expect(
        flag("ViewerPreferences", "DisplayDocTitle"),
        "the title is not shown",
    );
    for action in ["OpenAction", "AA"] {
        expect(
            !root.has(action.as_bytes()),
            "the file does something when opened",
        );
    }
    let information = file
        .trailer
        .get(b"Info")
        .ok()
        .and_then(|it| file.dict_of(it));
    let title = information.and_then(|it| file.text(it, "Title"));
    let title = title.unwrap_or_default();
    expect(!title.trim().is_empty(), "no title");
    let metadata = file.stream(root, "Metadata").unwrap_or_default();
    let metadata = String::from_utf8_lossy(&metadata).into_owned();
    expect(
        metadata.contains(&escaped(&title)),
        "the metadata have another title",
    );
    expect(
        information.is_some_and(|it| {
            it.iter()
                .all(|(key, _)| INFORMATION.iter().any(|known| known.as_bytes() == key))
        }),
        "the information says more than a title, a maker and a day",
    );
    let labels = file
        .dict(root, "PageLabels")
        .map(|labels| file.numbers(labels));
    expect(
        labels.is_some_and(|labels| labels.first().is_some_and(|(page, _)| *page == 0)),
        "the first page has no label",
    );
    let attached = file
        .dict(root, "Names")
        .and_then(|names| file.dict(names, "EmbeddedFiles"))
        .map_or(0, |names| file.list(names, "Names").len() / 2);
    let told = file.list(root, "AF");
    let related = told.iter().all(|it| {
        file.dict_of(it)
            .is_some_and(|it| file.name(it, "AFRelationship").is_some())
    });
    expect(
        attached == told.len() && related,
        "attached data are not told as such",
    );
    if let Some(outline) = file.dict(root, "Outlines") {
        entries(tree, runs, file, outline, findings);
    }
}

/// Every entry of the outline leads to a page of the file, and is a heading of it.
fn entries(
    tree: &Tree<'_>,
    runs: &[Run],
    file: &Document,
    outline: &Dictionary,
    findings: &mut Findings,
) {
    let pages: BTreeSet<ObjectId> = file.page_iter().collect();
    let headings: BTreeSet<String> = tree
        .texts(runs, file)
        .into_iter()
        .filter(|(role, _)| role.starts_with('H'))
        .map(|(_, text)| text)
        .collect();
    let mut open: Vec<&Dictionary> = file.dict(outline, "First").into_iter().collect();
    let mut left = 10_000;
    while let Some(entry) = open.pop() {
        left -= 1;
        if left == 0 {
            return findings.push("the outline never ends".to_owned());
        }
        let title = squeezed(&file.text(entry, "Title").unwrap_or_default());
        if !headings.iter().any(|heading| heading.contains(&title)) || title.is_empty() {
            findings.push(format!("the outline has {title:?}, which is no heading"));
        }
        let to = file.list(entry, "Dest").first().copied().and_then(id);
        if !to.is_some_and(|page| pages.contains(&page)) {
            findings.push(format!("the outline entry {title:?} leads nowhere"));
        }
        open.extend(file.dict(entry, "Next"));
        open.extend(file.dict(entry, "First"));
    }
}

/// A text as XML holds it: no control character can be written there.
fn escaped(text: &str) -> String {
    let kept = |c: char| {
        if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') {
            ' '
        } else {
            c
        }
    };
    let text: String = text.chars().map(kept).collect();
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
