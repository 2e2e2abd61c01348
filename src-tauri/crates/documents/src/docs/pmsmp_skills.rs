//! « Ce que j’ai montré » : sentences for a CV, each with its fact, on one page for the person.

use chrono::NaiveDate;

pub use super::head::Letterhead;
pub use super::roadmap::Contact;
use super::{head, print, roadmap};
use crate::conform::Meta;
use crate::error::{DocumentError, Rendered};
use crate::flow::{Entry, Flow, Laid, Listing, Marker};
use crate::theme::{label, plain};
use crate::typo;

/// The title.
pub const TITLE: &str = "Ce que j’ai montré";

/// How many sentences, and how many letters of each fact, from all there is to what always fits on a page.
const ROOMS: [(usize, usize); 6] = [(40, 400), (16, 240), (12, 140), (9, 90), (7, 60), (5, 40)];
/// Letters of a sentence when there are too many.
const SENTENCE: usize = 160;

/// Everything the page prints.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PmsmpSkills {
    /// Who makes the document.
    pub letterhead: Letterhead,
    /// Day it is printed.
    pub printed_on: NaiveDate,
    /// First name and name.
    pub name: String,
    /// « Aide à domicile, aux Tilleuls, du 1er au 14 décembre 2026 ».
    pub immersion: String,
    /// Sentences kept by the person.
    pub shown: Vec<Shown>,
    /// Whom to call; none leaves it out.
    pub contact: Option<Contact>,
}

/// A sentence and what shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The sentence, in the person’s words.
    pub sentence: String,
    /// One fact.
    pub fact: String,
}

/// Prints the page.
///
/// # Errors
/// [`DocumentError`] when a font or the page writer fails.
pub fn render_pmsmp_skills(skills: &PmsmpSkills) -> Result<Rendered, DocumentError> {
    let meta = Meta {
        title: TITLE.to_owned(),
        author: skills.letterhead.structure.clone(),
        date: skills.printed_on,
    };
    print(lay_out(skills)?, &meta, None)
}

/// The most that fits on one page.
pub(super) fn lay_out(skills: &PmsmpSkills) -> Result<Laid, DocumentError> {
    let [all, rooms @ ..] = ROOMS;
    let mut laid = in_room(skills, all)?;
    for room in rooms {
        if laid.pages.len() <= 1 {
            break;
        }
        laid = in_room(skills, room)?;
    }
    Ok(laid)
}

fn in_room(skills: &PmsmpSkills, (count, letters): (usize, usize)) -> Result<Laid, DocumentError> {
    let mut flow = Flow::new();
    let letterhead = roadmap::letterhead(&skills.letterhead, skills.contact.is_some());
    head::print(&mut flow, &letterhead)?;
    flow.plain_title(TITLE)?;
    let name = head::exact(plain::strong(""), skills.name.trim());
    flow.paragraph(vec![name], 0.0)?;
    flow.paragraph(vec![plain::body(&skills.immersion)], 2.0)?;
    print_shown(&mut flow, skills, count, letters)?;
    if let Some(contact) = &skills.contact {
        flow.callout(&roadmap::reach(contact))?;
    }
    if let Some(mentions) = &skills.letterhead.legal_mentions {
        flow.paragraph(vec![label(mentions)], 12.0)?;
    }
    let footer = head::foot(&[TITLE, &skills.name, &typo::date(skills.printed_on)]);
    flow.finish(&footer)
}

fn print_shown(
    flow: &mut Flow,
    skills: &PmsmpSkills,
    count: usize,
    letters: usize,
) -> Result<(), DocumentError> {
    flow.plain_heading("Pour mon CV et mes entretiens")?;
    if skills.shown.is_empty() {
        let none = "Je n’ai pas encore gardé de phrase de mon bilan.";
        return flow.paragraph(vec![plain::body(none)], 4.0);
    }
    let is_whole = count >= skills.shown.len() && letters >= 400;
    let entry = |shown: &Shown| {
        let sentence = if is_whole {
            shown.sentence.trim().to_owned()
        } else {
            cut(&shown.sentence, SENTENCE)
        };
        let mut words = vec![plain::body(&sentence)];
        let fact = cut(&shown.fact, letters);
        if !fact.is_empty() {
            words.push(plain::detail(&format!("\nUn exemple : {fact}")));
        }
        Entry {
            marker: Marker::Star,
            words,
        }
    };
    let entries = skills.shown.iter().take(count).map(entry);
    let listing = Listing {
        columns: 1,
        above: 4.0,
        before: 6.0,
        keep: false,
    };
    flow.list(entries.collect(), &listing)?;
    match skills.shown.len().saturating_sub(count) {
        0 => Ok(()),
        more => {
            let rest = if more == 1 {
                "autre phrase"
            } else {
                "autres phrases"
            };
            let rest = format!("Et {more} {rest}, dans mon bilan.");
            flow.paragraph(vec![plain::detail(&rest)], 6.0)
        }
    }
}

/// The beginning of a text, cut between two words.
fn cut(text: &str, letters: usize) -> String {
    let text = text.trim();
    if text.chars().count() <= letters {
        return text.to_owned();
    }
    let start: String = text.chars().take(letters).collect();
    let whole = start.rfind(char::is_whitespace);
    let whole = whole.and_then(|end| start.get(..end)).unwrap_or(&start);
    format!("{}…", whole.trim_end_matches([',', ';', ':', ' ']))
}
