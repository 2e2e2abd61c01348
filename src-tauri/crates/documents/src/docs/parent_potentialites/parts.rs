//! What I am good at, what I want to move, what I may need to know, when we look at it again. No number of anything.

use super::room::{Air, Room};
use super::{KeptPriority, KeptStep, KeptStrength, ParentPotentialites, RepereView};
use crate::docs::roadmap::reach;
use crate::error::DocumentError;
use crate::flow::{Entry, Flow, Listing, Marker};
use crate::text::Span;
use crate::theme::plain::{body, detail, strong};
use crate::typo;

const LIST: Listing = Listing {
    columns: 1,
    above: 0.0,
    before: 3.0,
    keep: false,
};

pub(super) fn print_strengths(
    flow: &mut Flow,
    all: &[KeptStrength],
    room: Room,
) -> Result<(), DocumentError> {
    flow.plain_heading("Mes forces")?;
    if all.is_empty() {
        let none = "Je n’ai pas encore choisi. J’en parle au prochain rendez-vous.";
        return flow.paragraph(vec![body(none)], 2.0);
    }
    let entries = all.iter().map(|strength| Entry {
        marker: Marker::Star,
        words: strength_words(strength, room),
    });
    flow.list(entries.collect(), &LIST)
}

/// No proof, no words for a CV.
fn strength_words(strength: &KeptStrength, room: Room) -> Vec<Span> {
    let mut words = vec![strong(&room.label(&strength.label))];
    if let Some(proof) = strength.proof() {
        let proof = room.example(&proof);
        words.push(detail(&format!("\nUn exemple : {proof}")));
    }
    if let Some(cv) = strength.words() {
        let cv = format!("\nPour mon CV : {}", room.cut(cv));
        words.push(match room.air {
            Air::Wide | Air::Close => body(&cv),
            Air::Closest => detail(&cv),
        });
    }
    words
}

pub(super) fn print_priorities(
    flow: &mut Flow,
    all: &[KeptPriority],
    room: Room,
) -> Result<(), DocumentError> {
    flow.plain_heading("Mes priorités")?;
    if all.is_empty() {
        let none = "Je n’ai pas encore choisi. J’en parle au prochain rendez-vous.";
        return flow.paragraph(vec![body(none)], 2.0);
    }
    for priority in all {
        let above = if room.air == Air::Wide { 7.0 } else { 4.0 };
        flow.paragraph(vec![strong(&room.label(&priority.label))], above)?;
        flow.keep_with_next();
        if priority.steps.is_empty() {
            let none = "J’en parle au prochain rendez-vous.";
            flow.paragraph(vec![body(none)], 1.0)?;
            continue;
        }
        let steps = priority.steps.iter().take(room.steps);
        let entries = steps.map(|step| Entry {
            marker: Marker::Box(step.done),
            words: step_words(step, room),
        });
        let listing = Listing {
            before: if room.air == Air::Wide { 3.0 } else { 1.0 },
            ..LIST
        };
        flow.list(entries.collect(), &listing)?;
    }
    Ok(())
}

/// Who, what, for when.
fn step_words(step: &KeptStep, room: Room) -> Vec<Span> {
    let mut words = vec![
        strong(&format!("{} : ", room.who(&step.who))),
        body(&room.cut(&step.what)),
    ];
    let when = match (step.done, step.due_on) {
        (true, _) => Some("c’est fait".to_owned()),
        (false, Some(day)) if room.air == Air::Wide => {
            Some(format!("avant le {}", typo::long_date(day)))
        }
        (false, Some(day)) => Some(format!("avant le {}", typo::date(day))),
        (false, None) => None,
    };
    words.extend(when.map(|when| detail(&format!(" – {when}"))));
    words
}

pub(super) fn print_reperes(
    flow: &mut Flow,
    all: &[RepereView],
    room: Room,
) -> Result<(), DocumentError> {
    if all.is_empty() || room.reperes == 0 {
        return Ok(());
    }
    flow.plain_heading("Bon à savoir")?;
    let entries = all.iter().take(room.reperes).map(|repere| {
        let mut words = vec![strong(&repere.title)];
        if room.told {
            words.push(body(&format!(" : {}", repere.text.trim())));
        }
        let day = typo::date(repere.checked_on);
        let source = repere.source.trim();
        let source = format!("\nSource : {source}. Vérifié\u{a0}le\u{a0}{day}.");
        words.push(detail(&source));
        Entry {
            marker: Marker::Dot,
            words,
        }
    });
    flow.list(entries.collect(), &LIST)
}

/// Where the rest is found, when something is left out.
pub(super) fn print_rest(
    flow: &mut Flow,
    page: &ParentPotentialites,
    room: Room,
) -> Result<(), DocumentError> {
    let mut priorities = page.priorities.iter().flatten();
    let steps = priorities.any(|priority| priority.steps.len() > room.steps);
    let reperes = page.reperes.len() > room.reperes;
    let said = [
        (steps, "La suite est dans mon plan d’action."),
        (
            reperes,
            "D’autres droits et adresses : à voir avec mon référent.",
        ),
    ];
    let said = said.into_iter().filter(|(is_cut, _)| *is_cut);
    let said: Vec<&str> = said.map(|(_, said)| said).collect();
    if said.is_empty() {
        return Ok(());
    }
    flow.paragraph(vec![detail(&said.join(" "))], 3.0)
}

/// When we look at it again, and whom to call before.
pub(super) fn print_next(
    flow: &mut Flow,
    page: &ParentPotentialites,
    room: Room,
) -> Result<(), DocumentError> {
    let mut paragraphs = vec![];
    if let Some(day) = page.review_on {
        paragraphs.push(vec![
            body("Nous refaisons le point : "),
            strong(&typo::long_date(day)),
        ]);
    }
    if let Some(contact) = &page.contact {
        paragraphs.extend(reach(contact));
    }
    if paragraphs.is_empty() {
        return Ok(());
    }
    if room.air != Air::Closest {
        flow.plain_heading("Mon référent et la suite")?;
    }
    flow.callout(&paragraphs)
}
