//! « Mes forces, mes priorités »: what the parent takes home from the grid, in plain words and large letters on a page.

mod parts;
mod room;
mod view;

pub use super::head::Letterhead;
pub use super::roadmap::Contact;
pub use view::{KeptPriority, KeptStep, KeptStrength, ParentPotentialites, RepereView};

use super::{head, print, roadmap};
use crate::conform::Meta;
use crate::error::{DocumentError, Rendered};
use crate::flow::{Flow, Laid};
use crate::theme::{label, plain};
use crate::typo;
use room::{Air, Room};

/// The title.
pub const TITLE: &str = "Mes forces, mes priorités";

/// Prints the page.
///
/// # Errors
/// [`DocumentError`] when a font or the page writer fails.
pub fn render_parent_potentialites(page: &ParentPotentialites) -> Result<Rendered, DocumentError> {
    let meta = Meta {
        title: TITLE.to_owned(),
        author: page.letterhead.structure.clone(),
        date: page.printed_on,
    };
    print(lay_out(page)?, &meta, None)
}

/// The most that fits on one page.
pub(super) fn lay_out(page: &ParentPotentialites) -> Result<Laid, DocumentError> {
    let [all, rooms @ ..] = Room::EACH;
    let mut laid = in_room(page, all)?;
    for room in rooms {
        if laid.pages.len() <= 1 {
            break;
        }
        laid = in_room(page, room)?;
    }
    Ok(laid)
}

fn in_room(page: &ParentPotentialites, room: Room) -> Result<Laid, DocumentError> {
    let mut flow = Flow::new();
    let mut letterhead = roadmap::letterhead(&page.letterhead, page.contact.is_some());
    if room.air == Air::Closest {
        (letterhead.service, letterhead.address) = (None, None);
    }
    head::print(&mut flow, &letterhead)?;
    flow.plain_title(TITLE)?;
    let name = page.first_name.trim();
    roadmap::print_who(&mut flow, name, page.printed_on)?;
    if !page.banner.is_empty() {
        flow.paragraph(vec![plain::body(&page.banner)], 3.0)?;
    }
    if let Some(strengths) = &page.strengths {
        parts::print_strengths(&mut flow, strengths, room)?;
    }
    if let Some(priorities) = &page.priorities {
        parts::print_priorities(&mut flow, priorities, room)?;
    }
    parts::print_reperes(&mut flow, &page.reperes, room)?;
    parts::print_rest(&mut flow, page, room)?;
    parts::print_next(&mut flow, page, room)?;
    if let Some(mentions) = &page.letterhead.legal_mentions {
        flow.paragraph(vec![label(mentions)], 8.0)?;
    }
    let footer = head::foot(&[TITLE, name, &typo::date(page.printed_on)]);
    flow.finish(&footer)
}
