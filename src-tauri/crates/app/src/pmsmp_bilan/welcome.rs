//! How a person was welcomed, for the log of the company: only if they agreed, and never with their name.

use trame_domain::company::{CompanyEvent, CompanyEventKind};
use trame_domain::id::Id;
use trame_domain::pmsmp::bilan::{PmsmpBilan, Reached};
use trame_domain::text::fold;

use super::desk::{Desk, Held};
use crate::error::AppError;
use crate::labels::Labelled;
use crate::reference::Immersion;
use crate::session::Session;

/// The questions about the welcome that were answered, in their order: code in the pack, answer.
pub(crate) fn answers(bilan: &PmsmpBilan) -> impl Iterator<Item = (&'static str, Reached)> {
    let all = [
        ("welcomePrepared", bilan.welcome_prepared),
        ("welcomeTutor", bilan.welcome_tutor),
        ("welcomeClear", bilan.welcome_clear),
        ("welcomeAdapted", bilan.welcome_adapted),
        ("welcomeAdvised", bilan.welcome_advised),
    ];
    let all = all.into_iter();
    all.filter_map(|(code, answer)| Some((code, answer?)))
}

/// What would be written in the log; nothing without the person’s consent or without an answer.
pub(super) fn log(
    session: &Session,
    desk: &Desk,
    bilan: &PmsmpBilan,
    immersion: &Immersion,
) -> Result<Option<String>, AppError> {
    if !bilan.welcome_shared {
        return Ok(None);
    }
    let said = answers(bilan).map(|(code, answer)| {
        let question = immersion.label("welcome", code);
        let answer = answer.label().to_lowercase();
        format!("{question} : {answer}.")
    });
    let mut lines: Vec<String> = said.collect();
    let person = session.store.reader().find(desk.pmsmp.person)?.value;
    let names = [&person.first_name, &person.birth_name];
    let names = names.into_iter().chain(&person.usage_name);
    let note = without_names(&bilan.welcome_note, names);
    if !note.is_empty() {
        lines.push(note);
    }
    if lines.is_empty() {
        return Ok(None);
    }
    let job = desk.job();
    let about = job.map_or_else(
        || "Retour après une immersion.".to_owned(),
        |job| format!("Retour après une immersion, {job}."),
    );
    lines.insert(0, about);
    Ok(Some(trame_documents::typo::typo(&lines.join("\n"))))
}

/// The line of the log; none when the version before said the same.
pub(super) fn event(
    session: &Session,
    desk: &Desk,
    held: &Held,
    immersion: &Immersion,
) -> Result<Option<CompanyEvent>, AppError> {
    let Some(text) = log(session, desk, &held.bilan, immersion)? else {
        return Ok(None);
    };
    let earlier = desk
        .versions
        .iter()
        .filter(|other| other.number < held.bilan.number);
    for other in earlier.filter(|other| other.agreed_on.is_some()) {
        if log(session, desk, other, immersion)?.as_ref() == Some(&text) {
            return Ok(None);
        }
    }
    Ok(Some(CompanyEvent {
        id: Id::new(0, [0; 10]),
        company: desk.company.id,
        happened_on: held.bilan.made_on,
        kind: CompanyEventKind::Welcome,
        contact: held.bilan.tutor_name.clone(),
        author: session.author(),
        text,
    }))
}

/// The note with the names of the person replaced, whatever their case or accents. Particles stay: « le », « de ».
fn without_names<'a>(note: &str, names: impl Iterator<Item = &'a String>) -> String {
    let names: Vec<String> = names.map(|name| fold(name)).collect();
    let parts = names.iter().flat_map(|name| name.split(' '));
    let parts: Vec<&str> = parts.filter(|part| part.chars().count() > 2).collect();
    let mut out = String::with_capacity(note.len());
    let mut was_name = false;
    for word in note.split_inclusive(|c: char| !c.is_alphabetic()) {
        let bare = word.trim_end_matches(|c: char| !c.is_alphabetic());
        let end = word.get(bare.len()..).unwrap_or_default();
        let is_name = !bare.is_empty() && parts.contains(&fold(bare).as_str());
        match (is_name, was_name) {
            // « Léa Soulé » and « Dupré-Soulé » are one person.
            (true, true) => out.truncate(out.trim_end_matches([' ', '-']).len()),
            (true, false) => out.push_str("la personne"),
            (false, _) => out.push_str(bare),
        }
        out.push_str(end);
        was_name = is_name && end.chars().all(|c| c == ' ' || c == '-');
    }
    out.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_leave_the_note_and_nothing_else_does() {
        let names = ["Léa", "Soulé", "Dupré de Soulé"].map(str::to_owned);
        for (note, kept) in [
            ("Léa était attendue.", "la personne était attendue."),
            (
                "Bon accueil de LEA SOULÉ, dès 8 h.",
                "Bon accueil de la personne, dès 8 h.",
            ),
            (
                "Dupré-Soulé a eu un vestiaire de bois",
                "la personne a eu un vestiaire de bois",
            ),
            (
                "Le leader de l’équipe était absent.",
                "Le leader de l’équipe était absent.",
            ),
            ("", ""),
        ] {
            assert_eq!(without_names(note, names.iter()), kept, "{note}");
        }
    }
}
