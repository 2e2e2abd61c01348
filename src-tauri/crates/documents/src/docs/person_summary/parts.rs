//! What goes well, what is in the way, what comes first, who does what, what was said.

use super::room::{Room, left_out};
use super::{Decided, InTheWay, PersonSummary};
use crate::error::DocumentError;
use crate::flow::{Entry, Flow, Listing, Marker};
use crate::theme::plain::{body, detail, quote, strong};
use crate::typo;

const LIST: Listing = Listing {
    columns: 1,
    above: 0.0,
    before: 3.0,
    keep: false,
};
/// Two to a line up to that many letters.
const SHORT: usize = 30;

pub(super) fn print_well(
    flow: &mut Flow,
    summary: &PersonSummary,
    room: Room,
) -> Result<(), DocumentError> {
    let all = &summary.going_well;
    if all.is_empty() {
        return Ok(());
    }
    flow.plain_heading("Ce qui va bien")?;
    let shown: Vec<String> = all.iter().take(room.well).map(|it| room.cut(it)).collect();
    let is_short = shown.iter().all(|text| text.chars().count() <= SHORT);
    let listing = Listing {
        columns: if is_short && shown.len() > 1 { 2 } else { 1 },
        ..LIST
    };
    let entries = shown.iter().map(|text| Entry {
        marker: Marker::Star,
        words: vec![body(text)],
    });
    flow.list(entries.collect(), &listing)?;
    others(flow, all.len(), room.well)
}

pub(super) fn print_in_the_way(
    flow: &mut Flow,
    all: &[InTheWay],
    room: Room,
) -> Result<(), DocumentError> {
    flow.plain_heading("Ce qui me gêne aujourd’hui")?;
    if all.is_empty() {
        return flow.paragraph(vec![body("Rien de particulier.")], 2.0);
    }
    let entries = all.iter().take(room.in_the_way).map(|it| {
        let mut words = vec![strong(&it.label)];
        if let Some(how_much) = &it.how_much {
            words.push(body(&format!(" : {how_much}")));
        }
        if !it.what.is_empty() {
            let what = room.cut(&it.what.join(", "));
            words.push(detail(&format!("\n{what}")));
        }
        Entry {
            marker: Marker::Dot,
            words,
        }
    });
    flow.list(entries.collect(), &LIST)?;
    others(flow, all.len(), room.in_the_way)
}

pub(super) fn print_priorities(
    flow: &mut Flow,
    priorities: &[String],
    room: Room,
) -> Result<(), DocumentError> {
    flow.plain_heading("Mes priorités")?;
    if priorities.is_empty() {
        let text = "Je n’ai pas encore choisi. J’en parle au prochain rendez-vous.";
        return flow.paragraph(vec![body(text)], 2.0);
    }
    let entries = (1..).zip(priorities).map(|(rank, text)| Entry {
        marker: Marker::Rank(rank),
        words: vec![strong(&room.cut(text))],
    });
    flow.list(entries.collect(), &LIST)
}

/// Who does what for when: what is still to be done.
pub(super) fn print_decided(
    flow: &mut Flow,
    all: &[Decided],
    room: Room,
) -> Result<(), DocumentError> {
    flow.plain_heading("Ce que nous avons décidé")?;
    if all.is_empty() {
        return flow.paragraph(vec![body("Rien pour le moment.")], 2.0);
    }
    let entries = all.iter().take(room.decided).map(|it| {
        let who = strong(&format!("{} : ", room.cut(&it.who)));
        let mut words = vec![who, body(&room.cut(&it.label))];
        let when = match (it.done, it.due_on) {
            (true, _) => Some("C’est fait.".to_owned()),
            (false, Some(day)) => Some(format!("Avant le {}.", typo::long_date(day))),
            (false, None) => None,
        };
        words.extend(when.map(|when| detail(&format!("\n{when}"))));
        Entry {
            marker: Marker::Box(it.done),
            words,
        }
    });
    flow.list(entries.collect(), &LIST)?;
    others(flow, all.len(), room.decided)
}

pub(super) fn print_words(
    flow: &mut Flow,
    summary: &PersonSummary,
    room: Room,
) -> Result<(), DocumentError> {
    let all = summary.words.iter();
    let all: Vec<_> = all.filter(|it| !it.text.trim().is_empty()).collect();
    if all.is_empty() {
        return Ok(());
    }
    flow.plain_heading("Mes mots")?;
    let entries = all.iter().take(room.words).map(|it| Entry {
        marker: Marker::Dot,
        words: vec![
            body(&format!("{} : ", it.about)),
            quote(&format!("« {} »", room.cut(&it.text))),
        ],
    });
    flow.list(entries.collect(), &LIST)?;
    let shown = all.iter().take(room.words);
    let is_cut = shown
        .into_iter()
        .any(|it| room.cut(&it.text).ends_with('…'));
    if all.len() > room.words || is_cut {
        let rest = "Le reste de mes mots est dans mon dossier.";
        flow.paragraph(vec![detail(rest)], 3.0)?;
    }
    Ok(())
}

/// How many are not shown.
fn others(flow: &mut Flow, all: usize, room: usize) -> Result<(), DocumentError> {
    match left_out(all, room) {
        Some(said) => flow.paragraph(vec![detail(&said)], 3.0),
        None => Ok(()),
    }
}
