//! The whole grid of potentialités, for the file: both voices in words, never added up.

mod grid;
mod view;

pub use super::head::Letterhead;
pub use view::{AnswerView, DomainView, Potentialites, WeekView};

use super::parent_potentialites::{KeptPriority, KeptStep, KeptStrength};
use super::{head, immersion, print};
use crate::conform::Meta;
use crate::error::{DocumentError, Rendered};
use crate::flow::{Entry, Flow, Laid, Listing, Marker};
use crate::theme::{body, label, strong};
use crate::typo;

/// The title.
pub const TITLE: &str = "Grille de potentialités";

/// Said of what is not known.
const ABSENT: &str = "pas encore dit";

const LISTING: Listing = Listing {
    columns: 1,
    above: 4.0,
    before: 4.0,
    keep: false,
};

/// Prints the grid.
///
/// # Errors
/// [`DocumentError`] when a font or the page writer fails.
pub fn render_potentialites(grid: &Potentialites) -> Result<Rendered, DocumentError> {
    let meta = Meta {
        title: TITLE.to_owned(),
        author: grid.letterhead.structure.clone(),
        date: grid.printed_on,
    };
    print(lay_out(grid)?, &meta, None)
}

pub(super) fn lay_out(grid: &Potentialites) -> Result<Laid, DocumentError> {
    let mut flow = Flow::new();
    head::print(&mut flow, &grid.letterhead)?;
    flow.title(TITLE)?;
    flow.paragraph(vec![head::exact(strong(""), grid.name.trim())], 2.0)?;
    if !grid.banner.is_empty() {
        flow.paragraph(vec![body(&grid.banner)], 4.0)?;
    }
    if grid.provisional {
        flow.callout(&[vec![
            strong("Grille en cours. "),
            body("Elle n’est pas close : elle peut changer."),
        ]])?;
    }
    immersion::print_lines(&mut flow, &grid.about, ABSENT)?;
    if let Some(strengths) = &grid.strengths {
        print_strengths(&mut flow, strengths)?;
    }
    if let Some(priorities) = &grid.priorities {
        print_priorities(&mut flow, priorities)?;
    }
    grid::print_answers(&mut flow, grid)?;
    if let Some(week) = &grid.week {
        grid::print_week(&mut flow, week)?;
    }
    if let Some(day) = grid.review_on {
        let day = typo::long_date(day);
        flow.paragraph(vec![strong("À revoir ensemble : "), body(&day)], 10.0)?;
    }
    if let Some(mentions) = &grid.letterhead.legal_mentions {
        flow.paragraph(vec![label(mentions)], 8.0)?;
    }
    let footer = head::foot(&[
        TITLE,
        &grid.name,
        &typo::date(grid.printed_on),
        &format!("grille {}", grid.pack),
    ]);
    flow.finish(&footer)
}

fn print_strengths(flow: &mut Flow, all: &[KeptStrength]) -> Result<(), DocumentError> {
    flow.heading("Mes forces")?;
    if all.is_empty() {
        return flow.paragraph(vec![body("Aucune n’a encore été choisie.")], 4.0);
    }
    let entries = all.iter().map(|strength| {
        let mut words = vec![strong(strength.label.trim())];
        if let Some(example) = strength.proof() {
            words.push(body(&format!("\nUn exemple : {example}")));
        }
        if let Some(cv) = strength.words() {
            words.push(label(&format!("\nPour le CV : {cv}")));
        }
        Entry {
            marker: Marker::Star,
            words,
        }
    });
    flow.list(entries.collect(), &LISTING)
}

fn print_priorities(flow: &mut Flow, all: &[KeptPriority]) -> Result<(), DocumentError> {
    flow.heading("Mes priorités")?;
    if all.is_empty() {
        return flow.paragraph(vec![body("Aucune n’a encore été choisie.")], 4.0);
    }
    for priority in all {
        flow.paragraph(vec![strong(priority.label.trim())], 5.0)?;
        if !priority.steps.is_empty() {
            flow.keep_with_next();
            let entries = priority.steps.iter().map(step).collect();
            let listing = Listing {
                before: 2.0,
                ..LISTING
            };
            flow.list(entries, &listing)?;
        }
    }
    Ok(())
}

/// Who, what, for when.
fn step(step: &KeptStep) -> Entry {
    let when = match (step.done, step.due_on) {
        (true, _) => " (c’est fait)".to_owned(),
        (false, Some(day)) => format!(" (pour le {})", typo::date(day)),
        (false, None) => String::new(),
    };
    Entry {
        marker: Marker::Dot,
        words: vec![
            body(&format!("{} : {}", step.who.trim(), step.what.trim())),
            label(&when),
        ],
    }
}
