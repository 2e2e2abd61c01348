//! The structure check: what a tagged PDF must hold together, and what veraPDF's rules do not look at.
//!
//! Every part adds its findings to one list and goes on, so that a broken file tells all that is wrong with it.

mod annotations;
mod catalog;
mod content;
mod fonts;
mod pdf;
mod tree;

use lopdf::Document;

pub(crate) use content::Run;
pub(crate) use pdf::Pdf;
pub(crate) use tree::Tree;

/// What is wrong with a file, one line each.
pub(crate) type Findings = Vec<String>;

/// A file read back: its tree, and the text of every element as a screen reader gets it.
pub(crate) struct Report {
    /// What is wrong.
    pub(crate) findings: Findings,
    /// Role and text of each element that holds text itself, in reading order.
    pub(crate) texts: Vec<(String, String)>,
}

/// Checks a file.
pub(crate) fn check(file: &Document) -> Report {
    let mut findings = Findings::new();
    let fonts = fonts::read(file, &mut findings);
    let tree = Tree::read(file, &mut findings);
    let runs = content::read(file, &fonts, &mut findings);
    tree::compare(&tree, &runs, file, &mut findings);
    tree::tables(&tree, file, &mut findings);
    annotations::check(&tree, file, &mut findings);
    catalog::check(&tree, &runs, file, &mut findings);
    Report {
        texts: tree.texts(&runs, file),
        findings,
    }
}

/// Checks the bytes of a file.
pub(crate) fn check_bytes(bytes: &[u8]) -> Report {
    match Document::load_mem(bytes) {
        Ok(file) => check(&file),
        Err(error) => Report {
            findings: vec![format!("not read: {error}")],
            texts: vec![],
        },
    }
}

/// One space for any run of them: which space was drawn is looked at elsewhere.
pub(crate) fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
