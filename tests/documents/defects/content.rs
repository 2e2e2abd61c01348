//! Defects of what the pages draw.

use lopdf::Document;

use super::Break;
use super::edit::{content, second_mark};

pub(super) const ALL: &[(&str, Break)] = &[
    ("text outside marked content", untagged_text),
    ("content not in the tree", mcid_not_in_tree),
    ("real text as decoration", text_as_artifact),
    ("content of another role", other_role),
    ("decoration outside marked content", untagged_line),
    ("marked content never closed", unclosed),
    ("number used twice", number_twice),
    ("colour of a press", device_cmyk),
];

/// Puts another text in the place of the second mark of the page.
fn mark(file: &mut Document, other: &str) -> Option<()> {
    content(file, |text| {
        let (start, end) = second_mark(text)?;
        Some(format!("{}{other}{}", text.get(..start)?, text.get(end..)?))
    })
}

/// The mark and its end go, the text stays.
fn untagged_text(file: &mut Document) -> Option<()> {
    content(file, |text| {
        let (start, end) = second_mark(text)?;
        let rest = text.get(end..)?.replacen("EMC", "", 1);
        Some(format!("{}{rest}", text.get(..start)?))
    })
}

fn mcid_not_in_tree(file: &mut Document) -> Option<()> {
    mark(file, "/P <</MCID 999>> BDC")
}

fn text_as_artifact(file: &mut Document) -> Option<()> {
    mark(file, "/Artifact <</Type /Layout>> BDC")
}

fn other_role(file: &mut Document) -> Option<()> {
    mark(file, "/Figure <</MCID 1>> BDC")
}

fn untagged_line(file: &mut Document) -> Option<()> {
    content(file, |text| Some(format!("0 0 m 9 9 l S\n{text}")))
}

fn unclosed(file: &mut Document) -> Option<()> {
    content(file, |text| {
        let at = text.rfind("EMC")?;
        Some(format!("{}{}", text.get(..at)?, text.get(at + 3..)?))
    })
}

fn number_twice(file: &mut Document) -> Option<()> {
    mark(file, "/P <</MCID 0>> BDC")
}

fn device_cmyk(file: &mut Document) -> Option<()> {
    content(file, |text| {
        Some(format!(
            "/Artifact <</Type /Layout>> BDC 1 0 0 0 k 0 0 1 1 re f EMC\n{text}"
        ))
    })
}
