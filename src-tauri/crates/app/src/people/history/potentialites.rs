//! What happens to a grid of potentialités, as history tells it: items by their words, answers in French. Lines about
//! health or pregnancy, those said in private, facts and the référent’s answers are read in the grid, where
//! their time and place are kept.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::Value;
use trame_documents::typo::duration;
use trame_domain::code::Coded;
use trame_domain::person::PersonId;
use trame_domain::potentialites::{PotentialitesAnswer, PotentialitesMark, ReviewMotive};
use trame_store::{HistoryLine, Reader};

use crate::error::AppError;
use crate::labels::Labelled;
use crate::potentialites::is_sensitive;
use crate::reference::Reference;

/// The items of the grids of a person, by the id of their answer.
pub(super) struct Grids {
    /// Whether the grid is worded for a pregnancy, and the answer.
    items: BTreeMap<String, (bool, PotentialitesAnswer)>,
}

impl Grids {
    pub(super) fn read(reader: &Reader<'_>, person: PersonId) -> Result<Self, AppError> {
        let grids = reader.grids_of(person)?;
        let answers = reader.answers_of_person(person)?.into_iter();
        let items = answers.map(|row| {
            let mut of_grid = grids.iter().filter(|grid| grid.value.id == row.value.grid);
            let pregnancy = of_grid.any(|grid| grid.value.pregnancy);
            (row.value.id.to_string(), (pregnancy, row.value))
        });
        Ok(Self {
            items: items.collect(),
        })
    }

    /// One field and its new value; nothing for what is read in the grid only.
    pub(super) fn detail(&self, line: &HistoryLine, reference: &Reference) -> Option<String> {
        if line.entity == "potentialites_grid" {
            return of_grid(&line.field, &line.value);
        }
        let (pregnancy, answer) = self.items.get(&line.entity_id)?;
        let pack = &reference.potentialites;
        let is_private = pack.item(&answer.item).is_some_and(|(_, def)| def.private);
        if is_private || is_sensitive(answer, *pregnancy, pack) {
            return None;
        }
        let said = of_answer(&line.field, &line.value)?;
        let label = answer.label.trim_end_matches('.');
        Some(format!("«\u{202f}{label}\u{202f}»\u{202f}: {said}"))
    }
}

fn of_answer(field: &str, value: &Value) -> Option<String> {
    let words = match (field, value) {
        ("parent", Value::String(code)) => PotentialitesMark::from_code(code)?.label().to_owned(),
        ("parent", _) => "réponse retirée".to_owned(),
        ("strength", group) => match group.get("strength") {
            Some(Value::Number(_)) => "parmi mes forces".to_owned(),
            _ => "n’est plus parmi mes forces".to_owned(),
        },
        ("priority", Value::Number(rank)) => format!("priorité {rank}"),
        ("priority", _) => "n’est plus une priorité".to_owned(),
        _ => return None,
    };
    Some(words)
}

fn of_grid(field: &str, value: &Value) -> Option<String> {
    let words = match (field, value) {
        ("parent_done_on", Value::String(on)) => said("Le parent a terminé le", &day(on)),
        ("parent_done_on", _) => "La main est rendue au parent".to_owned(),
        ("closing", Value::String(on)) => said("Close le", &day(on)),
        ("review", group) => {
            let on = day(group.get("review_on")?.as_str()?);
            let motive = group.get("review_motive").and_then(Value::as_str);
            let motive = motive.and_then(ReviewMotive::from_code);
            let why = motive.map(|motive| format!(" ({})", lower(motive.label())));
            said("À revoir le", &format!("{on}{}", why.unwrap_or_default()))
        }
        ("budget", _) => "Budget temps changé".to_owned(),
        ("travel_minutes", value) => said("Trajet", &minutes(value)?),
        ("drop_off_minutes", value) => said("Dépose de l’enfant", &minutes(value)?),
        _ => return None,
    };
    Some(words)
}

fn said(label: &str, value: &str) -> String {
    format!("{label}\u{202f}: {value}")
}

fn day(text: &str) -> String {
    let day = text.parse::<NaiveDate>();
    day.map_or_else(
        |_| text.to_owned(),
        |day| day.format("%d/%m/%Y").to_string(),
    )
}

fn minutes(value: &Value) -> Option<String> {
    let minutes = u32::try_from(value.as_u64()?).ok()?;
    Some(duration(minutes))
}

fn lower(label: &str) -> String {
    let mut letters = label.chars();
    let first = letters.next().map(|letter| letter.to_lowercase());
    first.into_iter().flatten().chain(letters).collect()
}
