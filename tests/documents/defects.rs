//! One defect at a time in a valid file: veraPDF's rules or our check must see each, or they are worth nothing.

mod annotations;
mod content;
mod edit;
mod file;
mod fonts;
mod structure;

use lopdf::Document;

use crate::check::{check, check_bytes};
use crate::samples::samples;
use crate::vera::{Job, judge};

/// Breaks one thing in a file; none when the file has nothing of the kind.
type Break = fn(&mut Document) -> Option<()>;

/// Samples small enough to be broken dozens of times, which together have everything: figure, table, links, fields,
/// boxes, data attached.
const BROKEN: [&str; 2] = ["summary-with-data", "company-sheet-blank"];

#[test]
fn every_defect_is_seen() {
    let good: Vec<_> = samples()
        .into_iter()
        .filter(|sample| BROKEN.contains(&sample.name().as_str()))
        .map(|sample| ((sample.render)().unwrap(), sample.flavour))
        .collect();
    let all: Vec<(&str, Break)> = [
        structure::ALL,
        content::ALL,
        fonts::ALL,
        annotations::ALL,
        file::ALL,
    ]
    .concat();
    let mut jobs = vec![];
    let mut by_check = vec![];
    for (name, spoil) in &all {
        let broken = good.iter().find_map(|(rendered, flavour)| {
            let mut file = Document::load_mem(&rendered.bytes).unwrap();
            edit::unpack(&mut file);
            spoil(&mut file)?;
            Some((file, rendered, *flavour))
        });
        let (mut file, rendered, flavour) =
            broken.unwrap_or_else(|| panic!("{name}: in no sample"));
        let report = check(&file);
        // What the file says against what it said when it was whole: the view is the reference.
        let says_otherwise = report.texts != check_bytes(&rendered.bytes).texts;
        by_check.push(!report.findings.is_empty() || says_otherwise);
        let mut bytes = vec![];
        file.save_to(&mut bytes).unwrap();
        jobs.push(Job {
            name: (*name).to_owned(),
            flavour,
            bytes,
        });
    }
    // A file only unpacked and saved again is still whole: what is seen below is the defect, not the saving.
    for (at, (rendered, flavour)) in good.iter().enumerate() {
        let mut file = Document::load_mem(&rendered.bytes).unwrap();
        edit::unpack(&mut file);
        assert_eq!(check(&file).findings, Vec::<String>::new());
        let mut bytes = vec![];
        file.save_to(&mut bytes).unwrap();
        jobs.push(Job {
            name: format!("whole {at}"),
            flavour,
            bytes,
        });
    }
    let by_rules = judge(&jobs);
    assert!(
        !by_rules.keys().any(|name| name.starts_with("whole")),
        "{by_rules:#?}"
    );
    let mut report = String::new();
    let mut escaped = vec![];
    for ((name, _), by_check) in all.iter().zip(by_check) {
        let rule = by_rules.get(*name).and_then(|broken| broken.first());
        let rule = rule.and_then(|rule| rule.split(':').next());
        let ours = if by_check { "our check" } else { "" };
        report += &format!("{name:<34} {:<16} {ours}\n", rule.unwrap_or_default());
        if rule.is_none() && !by_check {
            escaped.push(*name);
        }
    }
    // Shown by `--nocapture`, and with the failure.
    std::io::Write::write_all(&mut std::io::stdout(), report.as_bytes()).unwrap();
    assert!(
        all.len() >= 36 && escaped.is_empty(),
        "seen by nobody: {escaped:?}\n{report}"
    );
}
