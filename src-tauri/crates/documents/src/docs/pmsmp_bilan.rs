//! Bilan « à trois voix » of a PMSMP: what was seen, by whom, never added up.

mod grid;
mod view;

pub use view::{ActivityView, GridLineView, PmsmpBilan, SuiteView};

use super::immersion::{Section, print as print_section};
use super::{head, print};
use crate::conform::Meta;
use crate::error::{DocumentError, Rendered};
use crate::flow::{Entry, Flow, Laid, Listing, Marker, Signature};
use crate::theme::{body, label, strong};
use crate::typo;

/// The title.
pub const TITLE: &str = "Bilan de l’immersion";

/// Said as long as the person has not answered.
pub const PROVISIONAL: &str = "Provisoire";

/// Said of what is not known.
const ABSENT: &str = "pas encore dit";

/// Prints the bilan.
///
/// # Errors
/// [`DocumentError`] when a font or the page writer fails.
pub fn render_pmsmp_bilan(bilan: &PmsmpBilan) -> Result<Rendered, DocumentError> {
    let meta = Meta {
        title: TITLE.to_owned(),
        author: bilan.letterhead.structure.clone(),
        date: bilan.printed_on,
    };
    print(lay_out(bilan)?, &meta, None)
}

pub(super) fn lay_out(bilan: &PmsmpBilan) -> Result<Laid, DocumentError> {
    let mut flow = Flow::new();
    head::print(&mut flow, &bilan.letterhead)?;
    flow.title(TITLE)?;
    print_state(&mut flow, bilan)?;
    super::immersion::print_lines(&mut flow, &bilan.about, ABSENT)?;
    print_section(&mut flow, &bilan.completion, ABSENT)?;
    optional(&mut flow, bilan.objective.as_ref())?;
    grid::print_activities(&mut flow, bilan)?;
    grid::print_skills(&mut flow, bilan)?;
    optional(&mut flow, bilan.welcome.as_ref())?;
    optional(&mut flow, bilan.takeaways.as_ref())?;
    print_suites(&mut flow, &bilan.suites)?;
    print_sentences(&mut flow, bilan.sentences.as_deref())?;
    optional(&mut flow, bilan.agreement.as_ref())?;
    if let Some(mentions) = &bilan.letterhead.legal_mentions {
        flow.paragraph(vec![label(mentions)], 8.0)?;
    }
    if bilan.signatures {
        print_signatures(&mut flow, bilan)?;
    }
    let footer = head::foot(&[
        TITLE,
        // A long name must not push them out.
        if bilan.provisional { PROVISIONAL } else { "" },
        &format!("version {}", bilan.version),
        &bilan.name,
        &typo::date(bilan.printed_on),
    ]);
    flow.finish(&footer)
}

/// Whose copy it is, and whether it is provisional: said in words.
fn print_state(flow: &mut Flow, bilan: &PmsmpBilan) -> Result<(), DocumentError> {
    let mut said = vec![];
    if bilan.provisional {
        said.push(vec![
            strong(&format!("{PROVISIONAL}. ")),
            body("La personne n’a pas encore donné sa réponse : ce bilan peut changer."),
        ]);
    }
    if !bilan.copy.is_empty() {
        said.push(vec![strong(&bilan.copy)]);
    }
    if said.is_empty() {
        return Ok(());
    }
    flow.callout(&said)
}

fn optional(flow: &mut Flow, section: Option<&Section>) -> Result<(), DocumentError> {
    section.map_or(Ok(()), |section| print_section(flow, section, ABSENT))
}

fn print_suites(flow: &mut Flow, suites: &[SuiteView]) -> Result<(), DocumentError> {
    flow.heading("Suites")?;
    if suites.is_empty() {
        return flow.paragraph(vec![body("Aucune suite n’est encore décidée.")], 4.0);
    }
    let entry = |suite: &SuiteView| {
        let mut words = vec![strong(&suite.what)];
        if !suite.detail.trim().is_empty() {
            words.push(body(&format!(" : {}", suite.detail.trim())));
        }
        let about = [suite.when.as_deref(), suite.who.as_deref()];
        let about: Vec<&str> = about.into_iter().flatten().collect();
        if !about.is_empty() {
            words.push(label(&format!(" ({})", about.join(", "))));
        }
        Entry {
            marker: Marker::Dot,
            words,
        }
    };
    flow.list(suites.iter().map(entry).collect(), &LISTING)
}

fn print_sentences(flow: &mut Flow, sentences: Option<&[String]>) -> Result<(), DocumentError> {
    let Some(sentences) = sentences.filter(|sentences| !sentences.is_empty()) else {
        return Ok(());
    };
    flow.heading("Phrases pour le CV")?;
    let entry = |sentence: &String| Entry {
        marker: Marker::Dot,
        words: vec![body(sentence)],
    };
    flow.list(sentences.iter().map(entry).collect(), &LISTING)
}

const LISTING: Listing = Listing {
    columns: 1,
    above: 4.0,
    before: 4.0,
    keep: false,
};

fn print_signatures(flow: &mut Flow, bilan: &PmsmpBilan) -> Result<(), DocumentError> {
    flow.heading("Signatures")?;
    let signature = |title: &str, name: &str| Signature {
        title: title.to_owned(),
        name: name.to_owned(),
        signed_on: None,
    };
    flow.signatures(&[
        signature("La personne", &bilan.name),
        signature("L’entreprise", &bilan.tutor),
        signature("Le référent", &bilan.referent),
    ])
}
