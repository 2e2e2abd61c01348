//! Whatever text a base can hold, the document is valid: drawn at random, always the same draws.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use trame_documents::docs::caseload::render_caseload;
use trame_documents::docs::comparison::render_comparison;
use trame_documents::docs::contract::{render_contract, render_contract_text};
use trame_documents::docs::person_summary::render_person_summary;
use trame_documents::docs::roadmap::render_roadmap;
use trame_documents::docs::summary::render_summary;
use trame_documents::{DocumentError, Rendered};

use crate::check::check_bytes;
use crate::samples::{caseload, comparison, contract, person_summary, roadmap, sample};
use crate::vera::{Job, judge};

const CASES: u32 = 150;
const JUDGED: usize = 20;

/// A piece of text from one of the corners of Unicode.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~]{0,40}",
        "[a-zàâçéèêëîïôûùüÿœæÀÉÇ’«» ;:!?…–]{0,40}",
        // Controls, line and paragraph separators, byte order mark, spaces of every width.
        "[\u{0}-\u{1f}\u{7f}-\u{9f}\u{2028}\u{2029}\u{feff}\u{2000}-\u{200f}\u{ad}]{0,8}",
        // Right to left, digits in it, marks and overrides of direction.
        "[\u{5d0}-\u{5ea}\u{5b0}-\u{5bc}\u{620}-\u{652}\u{660}-\u{669} 0-9()\u{202a}-\u{202e}\u{2066}-\u{2069}]{0,30}",
        // Letters under a pile of marks; marks alone.
        "[aeo]?[\u{300}-\u{36f}]{0,12}",
        // Private use, non-characters, beyond the first plane.
        "[\u{e000}-\u{e010}\u{fffd}-\u{ffff}\u{1d400}-\u{1d410}\u{10fff0}-\u{10ffff}]{0,8}",
        // Emoji: alone, joined, flags, half sequences.
        "[\u{1f468}\u{1f469}\u{1f466}\u{200d}\u{fe0f}\u{2764}\u{1f1eb}\u{1f1f7}\u{1f3fd}\u{1f984}]{0,10}",
        // Letters of other scripts, and whatever else.
        "[ĀĐŁŞŽžёЖΩạễคกअ中あ가]{0,20}",
        "\\PC{0,30}",
        // One word wider than any column.
        "[a-z]{200,400}",
    ]
}

fn text() -> impl Strategy<Value = String> {
    vec(piece(), 0..5).prop_map(|pieces| pieces.concat())
}

/// Prints one of six documents with these texts in the places people fill.
fn print(kind: u8, texts: &[String]) -> Result<Rendered, DocumentError> {
    let mut next = texts.iter().cycle().cloned();
    let mut text = || next.next().unwrap();
    match kind {
        0 => {
            let mut view = sample::ordinary();
            view.title = Some(text());
            view.letterhead.structure = text();
            view.letterhead.referent_email = Some(text());
            view.identity.name = text();
            view.identity.address = Some(text());
            view.person.children = vec![text()];
            view.priorities = vec![text()];
            view.categories[1].words = text();
            view.categories[2].shared_note = Some(text());
            view.categories[3].strengths = vec![text()];
            view.objectives[0].label = text();
            view.objectives[0].actions[0].label = text();
            view.objectives[0].actions[0].proof = Some(text());
            view.person_observations = Some(text());
            render_summary(&view)
        }
        1 => {
            let mut view = roadmap::ordinary();
            view.first_name = text();
            view.aims[0].label = text();
            view.aims[0].words = Some(text());
            view.my_steps[0].label = text();
            view.appointments[0].place = Some(text());
            view.strengths = vec![text(), text()];
            render_roadmap(&view)
        }
        2 => {
            let mut view = contract::renewal(&sample::ordinary());
            view.title = text();
            view.legal_mention = text();
            view.referent.name = text();
            view.project = text();
            view.person_engagements = text();
            view.person_observations = text();
            if let Some(bilan) = &mut view.bilan {
                bilan.person_done = text();
            }
            view.objectives[0].actions[0].proof = Some(text());
            // The same words as a text, that must be a file too.
            assert!(render_contract_text(&view)?.bytes.starts_with(b"PK"));
            render_contract(&view)
        }
        3 => {
            let mut view = person_summary::ordinary();
            view.first_name = text();
            view.going_well = vec![text(), text()];
            view.words[0].text = text();
            view.decided.as_mut().unwrap()[0].who = text();
            render_person_summary(&view)
        }
        4 => {
            let mut view = comparison::ordinary();
            view.name = text();
            view.categories[5].words_after = text();
            view.categories[7].change = text();
            view.groups[0].lines = vec![text(), text()];
            render_comparison(&view)
        }
        _ => {
            let mut view = caseload::of(3);
            view.title = Some(text());
            view.filter = Some(text());
            view.rows[0].name = text();
            view.rows[1].territory = Some(text());
            view.rows[2].phone = Some(text());
            render_caseload(&view)
        }
    }
}

#[test]
fn any_text_gives_a_valid_document() {
    let config = Config {
        cases: CASES,
        failure_persistence: None,
        ..Config::default()
    };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, b"twenty-third of November 2026...");
    let jobs = std::cell::RefCell::new(vec![]);
    let outcome = TestRunner::new_with_rng(config, rng).run(
        &(0_u8..6, vec(text(), 1..15)),
        |(kind, texts)| {
            let rendered = print(kind, &texts).unwrap();
            let report = check_bytes(&rendered.bytes);
            prop_assert!(report.findings.is_empty(), "{:?}", report.findings);
            let mut jobs = jobs.borrow_mut();
            if jobs.len() < JUDGED {
                jobs.push(Job {
                    name: format!("{texts:?}"),
                    flavour: "2a",
                    bytes: rendered.bytes,
                });
            }
            Ok(())
        },
    );
    outcome.unwrap_or_else(|error| panic!("{error}"));
    let broken = judge(&jobs.into_inner());
    assert!(broken.is_empty(), "{broken:#?}");
}
