//! « Ma feuille de route »: what the person takes home, in plain words and large letters.

mod steps;
mod time;
mod view;

pub use view::{Aim, Appointment, Contact, MyStep, OtherStep, Roadmap};

use chrono::NaiveDate;

use super::head::{self, Letterhead};
use super::print;
use crate::conform::Meta;
use crate::error::{DocumentError, Rendered};
use crate::flow::{Flow, Laid};
use crate::text::Span;
use crate::theme::{label, plain};
use crate::typo;

/// The title when the structure has not set its own.
pub const DEFAULT_TITLE: &str = "Ma feuille de route";

/// Lines for what the person wants to say.
const LINES: u32 = 4;

/// Prints the roadmap.
///
/// # Errors
/// [`DocumentError`] when a font or the page writer fails.
pub fn render_roadmap(roadmap: &Roadmap) -> Result<Rendered, DocumentError> {
    let meta = Meta {
        title: format!("{} – version {}", title(roadmap), roadmap.version),
        author: roadmap.letterhead.structure.clone(),
        date: roadmap.printed_on,
    };
    print(lay_out(roadmap)?, &meta, None)
}

fn title(roadmap: &Roadmap) -> &str {
    head::title(roadmap.title.as_deref(), DEFAULT_TITLE)
}

fn lay_out(roadmap: &Roadmap) -> Result<Laid, DocumentError> {
    let mut flow = Flow::new();
    let head_of = letterhead(&roadmap.letterhead, roadmap.contact.is_some());
    head::print(&mut flow, &head_of)?;
    flow.plain_title(title(roadmap))?;
    let name = roadmap.first_name.trim();
    print_who(&mut flow, name, roadmap.printed_on)?;
    let what = "Cette feuille est à moi. Nous l’avons faite ensemble. Elle peut changer.";
    flow.paragraph(vec![plain::body(what)], 3.0)?;
    steps::print_aims(&mut flow, &roadmap.aims)?;
    steps::print_mine(&mut flow, &roadmap.my_steps)?;
    time::print_appointments(&mut flow, &roadmap.appointments)?;
    steps::print_others(&mut flow, roadmap)?;
    steps::print_strengths(&mut flow, &roadmap.strengths)?;
    time::print_week(&mut flow, roadmap.weekly_minutes, roadmap.printed_on)?;
    print_help(&mut flow, roadmap.contact.as_ref())?;
    if roadmap.room_to_write {
        let what = "Ce que je veux dire la prochaine fois";
        flow.plain_heading(what)?;
        flow.lines(what, LINES);
    }
    if let Some(mentions) = &roadmap.letterhead.legal_mentions {
        flow.paragraph(vec![label(mentions)], 12.0)?;
    }
    let footer = head::foot(&[
        title(roadmap),
        name,
        &typo::date(roadmap.printed_on),
        &format!("version {}", roadmap.version),
    ]);
    flow.finish(&footer)
}

/// « Fatou, le lundi 23 novembre 2026 ».
pub(super) fn print_who(flow: &mut Flow, name: &str, day: NaiveDate) -> Result<(), DocumentError> {
    let day = typo::long_date(day);
    let who = if name.is_empty() {
        vec![plain::body(&format!("Le {day}"))]
    } else {
        let name = head::exact(plain::strong(""), name);
        vec![name, plain::body(&format!(", le {day}"))]
    };
    flow.paragraph(who, 0.0)
}

/// The référent is named once: where the person is told whom to call.
pub(super) fn letterhead(letterhead: &Letterhead, has_contact: bool) -> Letterhead {
    if !has_contact {
        return letterhead.clone();
    }
    Letterhead {
        referent: String::new(),
        referent_role: None,
        referent_phone: None,
        referent_email: None,
        ..letterhead.clone()
    }
}

/// What to do and whom to call when a step cannot be made.
fn print_help(flow: &mut Flow, contact: Option<&Contact>) -> Result<(), DocumentError> {
    flow.plain_heading("Si quelque chose ne va pas")?;
    let mut paragraphs = vec![vec![
        plain::strong("Je ne peux pas venir ? Je ne peux pas faire une action ? "),
        plain::body("Je le dis le plus tôt possible. Nous cherchons ensemble une autre solution."),
    ]];
    paragraphs.extend(contact.map(reach).unwrap_or_default());
    let danger = "En cas de danger : le 112. Par SMS : le 114.";
    paragraphs.push(vec![plain::body(danger)]);
    flow.callout(&paragraphs)
}

/// Whom to call: the name, how to reach them, where.
pub(super) fn reach(contact: &Contact) -> Vec<Vec<Span>> {
    let mut paragraphs = vec![];
    let known = |what: &str, value: &Option<String>| {
        let value = value.as_deref()?;
        Some([plain::body(what), head::exact(plain::strong(""), value)])
    };
    let role = contact.role.as_deref().unwrap_or("mon référent");
    paragraphs.push(vec![
        plain::body("Mon contact : "),
        head::exact(plain::strong(""), &contact.name),
        plain::body(&format!(", {}", lower_first(role))),
    ]);
    let mut reach: Vec<Span> = vec![];
    for (what, value) in [
        ("Téléphone : ", &contact.phone),
        ("Courriel : ", &contact.email),
    ] {
        let Some(value) = known(what, value) else {
            continue;
        };
        if !reach.is_empty() {
            reach.push(plain::body(" · "));
        }
        reach.extend(value);
    }
    if !reach.is_empty() {
        paragraphs.push(reach);
    }
    let place = contact.place.as_deref();
    let place = place.map(|place| place.lines().collect::<Vec<_>>().join(", "));
    if let Some(place) = place {
        let place = head::exact(plain::body(""), &place);
        paragraphs.push(vec![plain::body("Adresse : "), place]);
    }
    paragraphs
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_lowercase);
    first.chain(chars).collect()
}

#[cfg(test)]
mod tests;
