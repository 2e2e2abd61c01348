//! « Ma synthèse »: where the person stands, for the person, in plain words and large letters on two pages at most.

mod parts;
mod room;
mod view;

pub use view::{Decided, InTheWay, PersonSummary, Words};

use super::roadmap::{self, Appointment};
use super::{head, print};
use crate::conform::Meta;
use crate::error::{DocumentError, Rendered};
use crate::flow::{Flow, Laid};
use crate::theme::{label, plain};
use crate::typo;
use room::Room;

/// The title when the structure has not set its own.
pub const DEFAULT_TITLE: &str = "Ma synthèse";

/// Pages at most.
const PAGES: usize = 2;

/// Prints the summary for the person.
///
/// # Errors
/// [`DocumentError`] when a font or the page writer fails.
pub fn render_person_summary(summary: &PersonSummary) -> Result<Rendered, DocumentError> {
    let meta = Meta {
        title: format!("{} – version {}", title(summary), summary.version),
        author: summary.letterhead.structure.clone(),
        date: summary.printed_on,
    };
    print(lay_out(summary)?, &meta, None)
}

fn title(summary: &PersonSummary) -> &str {
    head::title(summary.title.as_deref(), DEFAULT_TITLE)
}

/// The most that fits.
fn lay_out(summary: &PersonSummary) -> Result<Laid, DocumentError> {
    let [all, rooms @ ..] = Room::EACH;
    let mut laid = in_room(summary, all)?;
    for room in rooms {
        if laid.pages.len() <= PAGES {
            break;
        }
        laid = in_room(summary, room)?;
    }
    Ok(laid)
}

fn in_room(summary: &PersonSummary, room: Room) -> Result<Laid, DocumentError> {
    let mut flow = Flow::new();
    let letterhead = roadmap::letterhead(&summary.letterhead, summary.contact.is_some());
    head::print(&mut flow, &letterhead)?;
    flow.plain_title(title(summary))?;
    let name = summary.first_name.trim();
    roadmap::print_who(&mut flow, name, summary.printed_on)?;
    let what = "Cette synthèse est à moi. Elle dit où j’en suis aujourd’hui.";
    flow.paragraph(vec![plain::body(what)], 3.0)?;
    parts::print_well(&mut flow, summary, room)?;
    if let Some(all) = &summary.in_the_way {
        parts::print_in_the_way(&mut flow, all, room)?;
    }
    if let Some(priorities) = &summary.priorities {
        parts::print_priorities(&mut flow, priorities, room)?;
    }
    if let Some(decided) = &summary.decided {
        parts::print_decided(&mut flow, decided, room)?;
    }
    parts::print_words(&mut flow, summary, room)?;
    print_reach(&mut flow, summary)?;
    if let Some(mentions) = &summary.letterhead.legal_mentions {
        flow.paragraph(vec![label(mentions)], 12.0)?;
    }
    let footer = head::foot(&[
        title(summary),
        name,
        &typo::date(summary.printed_on),
        &format!("version {}", summary.version),
    ]);
    flow.finish(&footer)
}

/// When we meet again, and whom to call before.
fn print_reach(flow: &mut Flow, summary: &PersonSummary) -> Result<(), DocumentError> {
    let mut paragraphs = vec![];
    if let Some(appointment) = &summary.next_appointment {
        paragraphs.push(vec![
            plain::body("Mon prochain rendez-vous : "),
            plain::strong(&when(appointment)),
        ]);
        let about = [&appointment.subject, &appointment.place];
        for text in about.into_iter().flatten() {
            paragraphs.push(vec![plain::body(text)]);
        }
    }
    if let Some(contact) = &summary.contact {
        paragraphs.extend(roadmap::reach(contact));
    }
    if paragraphs.is_empty() {
        return Ok(());
    }
    flow.plain_heading("Mon référent et la suite")?;
    flow.callout(&paragraphs)
}

fn when(appointment: &Appointment) -> String {
    let day = typo::long_date(appointment.on);
    match appointment.at {
        Some(time) => format!("{day}, à {}", typo::hour(time)),
        None => day,
    }
}

#[cfg(test)]
mod tests;
