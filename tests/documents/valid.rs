//! Every sample is valid, and says what its view says.

use trame_documents::Rendered;
use trame_documents::typo::typo;

use crate::check::{check_bytes, squeezed};
use crate::poppler;
use crate::samples::{Sample, samples};
use crate::vera::{Job, judge};

/// Poppler draws a page again for each of its elements: two minutes for the 121 pages of the longest list, which is as
/// a short list is, and which our own check reads whole.
const READ_TWICE: usize = 60;

/// All samples, printed.
pub(crate) fn printed() -> Vec<(Sample, Rendered)> {
    let print = |sample: Sample| {
        let rendered = (sample.render)().unwrap();
        (sample, rendered)
    };
    samples().into_iter().map(print).collect()
}

/// Stops with everything that is wrong, not the first thing only.
#[track_caller]
fn nothing(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_document_keeps_verapdfs_rules() {
    let jobs: Vec<Job> = printed()
        .into_iter()
        .map(|(sample, rendered)| Job {
            name: sample.name(),
            flavour: sample.flavour,
            bytes: rendered.bytes,
        })
        .collect();
    let broken = judge(&jobs);
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn every_document_holds_together() {
    let mut wrong = vec![];
    for (sample, rendered) in printed() {
        let findings = check_bytes(&rendered.bytes).findings;
        let first = findings.into_iter().take(5);
        wrong.extend(first.map(|finding| format!("{}: {finding}", sample.name())));
    }
    nothing(&wrong);
}

#[test]
fn every_element_reads_as_it_was_given() {
    let mut wrong = vec![];
    for (sample, rendered) in printed() {
        let name = sample.name();
        let given: Vec<(String, String)> = rendered
            .outline
            .iter()
            .map(|(role, text)| ((*role).to_owned(), plain(text, &rendered)))
            .collect();
        let ours = check_bytes(&rendered.bytes).texts;
        wrong.extend(first_difference(&given, &ours).map(|it| format!("{name}, ours: {it}")));
        if rendered.pages > READ_TWICE {
            continue;
        }
        let given: Vec<String> = given.iter().map(|(_, text)| in_any_order(text)).collect();
        let theirs = poppler::texts(&rendered.bytes);
        let theirs: Vec<String> = theirs.iter().map(|text| in_any_order(text)).collect();
        wrong.extend(first_difference(&given, &theirs).map(|it| format!("{name}, poppler: {it}")));
    }
    nothing(&wrong);
}

/// A text with letters that read from the right loses its order: poppler gives them as they are drawn, and passes over
/// the `ActualText` that says how they are read.
fn in_any_order(text: &str) -> String {
    if !text.chars().any(|c| matches!(c, '\u{590}'..='\u{8ff}')) {
        return text.to_owned();
    }
    let mut letters: Vec<char> = text.chars().collect();
    letters.sort_unstable();
    letters.into_iter().collect()
}

/// A text as it can be read back: one space for any, a mark for what no font has.
fn plain(text: &str, rendered: &Rendered) -> String {
    let lost = |c: char| {
        rendered
            .missing
            .iter()
            .any(|missing| missing.character == c)
    };
    let shown = |c: char| {
        if lost(c) {
            char::REPLACEMENT_CHARACTER
        } else {
            c
        }
    };
    squeezed(&text.chars().map(shown).collect::<String>())
}

fn first_difference<T: PartialEq + std::fmt::Debug>(given: &[T], read: &[T]) -> Option<String> {
    let differs = given.iter().zip(read).find(|(given, read)| given != read);
    match differs {
        Some((given, read)) => Some(format!("given {given:.300?}\n    read {read:.300?}")),
        None if given.len() == read.len() => None,
        None => Some(format!(
            "{} elements given, {} read",
            given.len(),
            read.len()
        )),
    }
}

#[test]
fn every_document_says_what_its_view_says_in_order() {
    let mut wrong = vec![];
    for (sample, rendered) in printed() {
        let elements = check_bytes(&rendered.bytes).texts;
        let all: Vec<String> = elements.into_iter().map(|(_, text)| tight(&text)).collect();
        let all = all.concat();
        let mut rest = all.as_str();
        for said in &sample.said {
            for part in parts(said, &rendered) {
                match rest.split_once(part.as_str()) {
                    Some((_, after)) => rest = after,
                    None => wrong.push(format!("{}: « {part:.80} » not read there", sample.name())),
                }
            }
        }
        for unsaid in sample.unsaid {
            if all.contains(&tight(unsaid)) {
                wrong.push(format!("{}: « {unsaid} » is read", sample.name()));
            }
        }
    }
    nothing(&wrong);
}

/// A text without its spaces, which lines and columns may change.
fn tight(text: &str) -> String {
    typo(text).split_whitespace().collect()
}

/// The parts of a text between characters no font has.
fn parts(text: &str, rendered: &Rendered) -> Vec<String> {
    let lost = |c: char| {
        rendered
            .missing
            .iter()
            .any(|missing| missing.character == c)
    };
    let parts = text.split(lost).map(tight);
    parts.filter(|part| !part.is_empty()).collect()
}

#[test]
fn the_same_view_prints_the_same_bytes() {
    for sample in samples() {
        let twice = [(sample.render)().unwrap(), (sample.render)().unwrap()];
        assert!(twice[0] == twice[1], "{} differs", sample.name());
    }
}
