//! What the person wants, who does what, and what the person can count on.

use super::{Aim, MyStep, OtherStep, Roadmap};
use crate::error::DocumentError;
use crate::flow::{Entry, Flow, Listing, Marker};
use crate::text::Span;
use crate::theme::plain::{body, detail, quote, strong};
use crate::typo;

const STEPS: Listing = Listing {
    columns: 1,
    before: 4.0,
    keep: false,
};
const SHORT_STRENGTH: usize = 30;

pub(super) fn print_aims(flow: &mut Flow, aims: &[Aim]) -> Result<(), DocumentError> {
    flow.plain_heading("Ce que je veux")?;
    if aims.is_empty() {
        let text = "Je n’ai pas encore choisi. J’en parle au prochain rendez-vous.";
        return flow.paragraph(vec![body(text)], 2.0);
    }
    let entries = aims.iter().map(|aim| {
        let mut words = vec![match aim.priority {
            Some(_) => strong(&aim.label),
            None => body(&aim.label),
        }];
        let said = aim.words.as_deref().map(str::trim);
        if let Some(said) = said.filter(|said| !said.is_empty()) {
            words.push(quote(&format!("\n« {said} »")));
        }
        let marker = aim
            .priority
            .map_or(Marker::Dot, |rank| Marker::Rank(rank.into()));
        Entry { marker, words }
    });
    flow.list(entries.collect(), &STEPS)
}

pub(super) fn print_mine(flow: &mut Flow, steps: &[MyStep]) -> Result<(), DocumentError> {
    flow.plain_heading("Ce que je fais")?;
    if steps.is_empty() {
        return flow.paragraph(vec![body("Rien pour le moment.")], 2.0);
    }
    flow.paragraph(vec![detail("Je coche quand c’est fait.")], 0.0)?;
    flow.keep_with_next();
    let entries = steps.iter().map(|step| {
        let mut words = vec![strong(&step.label)];
        let when = when(step.due_on, step.done);
        let time = step.weekly_minutes.filter(|minutes| *minutes > 0);
        let time = time.map(|minutes| format!("{} par semaine.", typo::duration(minutes)));
        words.extend(joined(when.into_iter().chain(time)));
        if let Some(proof) = &step.proof {
            words.push(detail(&format!("\nPreuve : {proof}")));
        }
        Entry {
            marker: Marker::Box(step.done),
            words,
        }
    });
    flow.list(entries.collect(), &STEPS)
}

pub(super) fn print_others(flow: &mut Flow, roadmap: &Roadmap) -> Result<(), DocumentError> {
    print_other(flow, "Ce que mon référent fait", &roadmap.referent_steps)?;
    print_other(flow, "Ce que d’autres font", &roadmap.partner_steps)
}

fn print_other(flow: &mut Flow, title: &str, steps: &[OtherStep]) -> Result<(), DocumentError> {
    if steps.is_empty() {
        return Ok(());
    }
    flow.plain_heading(title)?;
    let entries = steps.iter().map(|step| {
        let mut words = vec![];
        if let Some(who) = &step.who {
            words.push(strong(&format!("{who} : ")));
        }
        words.push(body(&step.label));
        words.extend(joined(when(step.due_on, step.done)));
        Entry {
            marker: Marker::Dot,
            words,
        }
    });
    flow.list(entries.collect(), &STEPS)
}

pub(super) fn print_strengths(flow: &mut Flow, strengths: &[String]) -> Result<(), DocumentError> {
    if strengths.is_empty() {
        return Ok(());
    }
    flow.plain_heading("Mes points forts")?;
    let short = |text: &String| text.chars().count() <= SHORT_STRENGTH;
    let listing = Listing {
        columns: if strengths.len() > 1 && strengths.iter().all(short) {
            2
        } else {
            1
        },
        ..STEPS
    };
    let entries = strengths.iter().map(|strength| Entry {
        marker: Marker::Star,
        words: vec![body(strength)],
    });
    flow.list(entries.collect(), &listing)
}

/// « Avant le mardi 15 décembre 2026. »
fn when(due_on: Option<chrono::NaiveDate>, done: bool) -> Option<String> {
    if done {
        return Some("C’est fait.".to_owned());
    }
    due_on.map(|day| format!("Avant le {}.", typo::long_date(day)))
}

/// Sentences on a line of their own.
fn joined(sentences: impl IntoIterator<Item = String>) -> Option<Span> {
    let all: Vec<String> = sentences.into_iter().collect();
    (!all.is_empty()).then(|| detail(&format!("\n{}", all.join(" "))))
}
