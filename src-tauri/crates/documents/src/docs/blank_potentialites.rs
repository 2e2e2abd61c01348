//! The blank grid of potentialités, for paper: large letters, five answers in words, no column of the référent.

mod room;
mod view;

pub use view::{BlankAnswer, BlankDomain, BlankPotentialites};

use super::{head, print};
use crate::color::ACCENT;
use crate::conform::Meta;
use crate::error::{DocumentError, Rendered};
use crate::flow::{Blank, Cell, Flow, Laid, Look};
use crate::structure::{NodeId, Role};
use crate::theme::{field, label, sized, strong_sized};
use crate::typo;
use room::{Keeping, Room};

/// The title.
pub const TITLE: &str = "Grille de potentialités : mes atouts";

/// Sentences from which the grid takes a second page.
const LONG: usize = 12;

/// Prints the blank grid.
///
/// # Errors
/// [`DocumentError`] when a font or the page writer fails.
pub fn render_blank_potentialites(grid: &BlankPotentialites) -> Result<Rendered, DocumentError> {
    let meta = Meta {
        title: TITLE.to_owned(),
        author: grid.letterhead.structure.clone(),
        date: grid.printed_on,
    };
    print(lay_out(grid)?, &meta, None)
}

/// The airiest setting that fits: one page for the short list, two for the whole grid.
pub(super) fn lay_out(grid: &BlankPotentialites) -> Result<Laid, DocumentError> {
    let items: usize = grid.domains.iter().map(|domain| domain.items.len()).sum();
    let pages = if items > LONG { 2 } else { 1 };
    let named = items > grid.domains.len();
    let [first, rooms @ ..] = Room::EACH.map(|room| Room { named, ..room });
    let mut laid = in_room(grid, first)?;
    for room in rooms {
        if laid.pages.len() <= pages {
            break;
        }
        laid = in_room(grid, room)?;
    }
    Ok(laid)
}

fn in_room(grid: &BlankPotentialites, room: Room) -> Result<Laid, DocumentError> {
    let mut flow = Flow::new();
    print_head(&mut flow, grid)?;
    for domain in &grid.domains {
        print_domain(&mut flow, grid, domain, room)?;
    }
    print_choices(&mut flow, room)?;
    let pack = grid.pack.as_deref();
    let pack = pack.map(|pack| format!("grille {pack}"));
    let footer = head::foot(&[
        TITLE,
        &typo::date(grid.printed_on),
        &pack.unwrap_or_default(),
    ]);
    flow.finish(&footer)
}

/// One line for who makes it: the room is for the sentences.
fn print_head(flow: &mut Flow, grid: &BlankPotentialites) -> Result<(), DocumentError> {
    let head = &grid.letterhead;
    let service = head.service.as_deref().unwrap_or_default();
    let who = head::foot(&[&head.structure, service, &head.referent]);
    if !who.is_empty() {
        flow.paragraph(vec![head::exact(label(""), &who)], 0.0)?;
    }
    let node = flow.heading_node(Role::H1, TITLE);
    let look = Look {
        before: 2.0,
        keep: true,
        ..Look::default()
    };
    let mut title = strong_sized(TITLE, 20.0);
    title.style.color = ACCENT;
    flow.row(vec![Cell::whole(node, vec![title])], &look)?;
    if !grid.banner.is_empty() {
        flow.paragraph(vec![strong_sized(&grid.banner, 11.5)], 0.0)?;
    }
    let told = grid.answers.iter();
    let told = told.filter(|it| !it.label.starts_with(&it.short));
    let told = told.map(|it| format!(" « {} » : {}.", it.short, lower_first(&it.label)));
    let how = "Une case par phrase.";
    let how = format!("{how}{}", told.collect::<String>());
    flow.paragraph(vec![sized(&how, 11.0)], 1.0)?;
    let blank = |name: &str, part| Blank {
        name: field(name),
        known: None,
        part,
    };
    let who = "Prénom, si vous voulez : ";
    flow.blanks(vec![blank(who, 0.66), blank("Date : ", 0.34)], false)
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_lowercase);
    first.chain(chars).collect()
}

fn print_domain(
    flow: &mut Flow,
    grid: &BlankPotentialites,
    domain: &BlankDomain,
    room: Room,
) -> Result<(), DocumentError> {
    let start = flow.position();
    // One sentence says its domain by itself: the short list keeps its room for what is written by hand.
    if room.named {
        let node = flow.heading_node(Role::H2, &domain.label);
        print_heading(flow, node, &domain.label, room)?;
    }
    let answers: Vec<String> = grid.answers.iter().map(|it| it.short.clone()).collect();
    let mut items = domain.items.iter().peekable();
    while let Some(item) = items.next() {
        let is_last = items.peek().is_none();
        let is_between = !is_last || !room.named;
        flow.question(item, &answers, room.asking, is_between)?;
    }
    if room.whole {
        flow.bind(start);
    }
    Ok(())
}

fn print_heading(
    flow: &mut Flow,
    node: NodeId,
    name: &str,
    room: Room,
) -> Result<(), DocumentError> {
    let look = Look {
        before: room.above,
        rule: Some((ACCENT, 0.8)),
        keep: true,
        ..Look::default()
    };
    let mut name = strong_sized(name, room.heading);
    name.style.color = ACCENT;
    flow.row(vec![Cell::whole(node, vec![name])], &look)
}

/// « Mes forces » and « Mes priorités »: lines to write where there is room, a sign in the margin where there is not.
fn print_choices(flow: &mut Flow, room: Room) -> Result<(), DocumentError> {
    let start = flow.position();
    match room.keeping {
        Keeping::Lines(strengths, priorities) => {
            let parts = [
                ("Mes forces, avec un exemple", strengths),
                ("Mes priorités, pour commencer", priorities),
            ];
            for (what, lines) in parts {
                let node = flow.heading_node(Role::H2, what);
                print_heading(flow, node, what, room)?;
                flow.lines(what, lines);
            }
        }
        Keeping::Margin => {
            let how = "Pour finir : une étoile devant mes forces, une flèche devant mes priorités.";
            flow.paragraph(vec![strong_sized(how, 11.0)], 2.0)?;
        }
        Keeping::Nothing => {}
    }
    flow.bind(start);
    Ok(())
}
