//! « Ma feuille de route »: what the person takes home, in plain words and large letters.

mod steps;
mod time;
mod view;

pub use view::{Aim, Appointment, Contact, MyStep, OtherStep, Roadmap};

use super::{head, print};
use crate::conform::Meta;
use crate::error::{DocumentError, Rendered};
use crate::flow::{Flow, Laid};
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
    let title = roadmap.title.as_deref().map(str::trim);
    title
        .filter(|title| !title.is_empty())
        .unwrap_or(DEFAULT_TITLE)
}

fn lay_out(roadmap: &Roadmap) -> Result<Laid, DocumentError> {
    let mut flow = Flow::new();
    head::print(&mut flow, &roadmap.letterhead)?;
    flow.plain_title(title(roadmap))?;
    let day = format!(", le {}", typo::long_date(roadmap.printed_on));
    let name = head::exact(plain::strong(""), &roadmap.first_name);
    flow.paragraph(vec![name, plain::body(&day)], 0.0)?;
    let what = "Cette feuille est à moi. Elle dit ce que nous avons décidé ensemble. Je peux demander à la changer.";
    flow.paragraph(vec![plain::body(what)], 3.0)?;
    steps::print_aims(&mut flow, &roadmap.aims)?;
    steps::print_mine(&mut flow, &roadmap.my_steps)?;
    time::print_appointments(&mut flow, &roadmap.appointments)?;
    steps::print_others(&mut flow, roadmap)?;
    steps::print_strengths(&mut flow, &roadmap.strengths)?;
    time::print_week(&mut flow, roadmap.weekly_minutes)?;
    print_help(&mut flow, roadmap.contact.as_ref())?;
    if roadmap.room_to_write {
        let what = "Ce que je veux dire la prochaine fois";
        flow.plain_heading(what)?;
        flow.lines(what, LINES);
    }
    if let Some(mentions) = &roadmap.letterhead.legal_mentions {
        flow.paragraph(vec![label(mentions)], 12.0)?;
    }
    let footer = format!(
        "{} · {} · {} · version {}",
        title(roadmap),
        roadmap.first_name,
        typo::date(roadmap.printed_on),
        roadmap.version,
    );
    flow.finish(&footer)
}

/// What to do and whom to call when a step cannot be made.
fn print_help(flow: &mut Flow, contact: Option<&Contact>) -> Result<(), DocumentError> {
    flow.plain_heading("Si quelque chose ne va pas")?;
    let mut paragraphs = vec![vec![
        plain::strong("Je ne peux pas venir ? Je ne peux pas faire une action ? "),
        plain::body("Je le dis le plus tôt possible. Nous cherchons ensemble une autre solution."),
    ]];
    if let Some(contact) = contact {
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
        for (what, value) in [
            ("Téléphone : ", &contact.phone),
            ("Courriel : ", &contact.email),
            ("Adresse : ", &contact.place),
        ] {
            paragraphs.extend(known(what, value).map(Vec::from));
        }
    }
    let danger = "En cas de danger : le 112. Par SMS : le 114.";
    paragraphs.push(vec![plain::body(danger)]);
    flow.callout(&paragraphs)
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_lowercase);
    first.chain(chars).collect()
}

#[cfg(test)]
mod tests;
