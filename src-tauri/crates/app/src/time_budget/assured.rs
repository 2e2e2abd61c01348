//! What the last grid found sure, beside the hours the law asks for: shown, never decided.

use trame_documents::typo::{duration, typo};
use trame_domain::hours::{HoursMotive, WeeklyHours, is_lone_parent_short_of_care};

use super::{Care, care};
use crate::app::App;
use crate::dto::people::PersonKey;
use crate::dto::time_budget::AssuredTime;
use crate::error::AppError;
use crate::wire::Wire;

/// What the last grid of somebody says is sure; none when none tells a week.
pub(crate) fn get_assured_time(app: &App, key: PersonKey) -> Result<Option<AssuredTime>, AppError> {
    let reference = app.reference()?;
    let today = app.now().today();
    app.with(|_, session| {
        let reader = session.store.reader();
        let person = reader.find(key.person_id.id)?.value;
        let Some(care) = care(session, person.id, &reference.potentialites)? else {
            return Ok(None);
        };
        let children = reader.children_of(person.id)?.into_iter();
        let children: Vec<_> = children.map(|row| row.value.birth_month).collect();
        let is_short =
            is_lone_parent_short_of_care(person.household, &children, care.assured_minutes, today);
        let law = WeeklyHours::on(today).map(WeeklyHours::min_minutes);
        Ok(Some(AssuredTime {
            grid_id: care.grid.into(),
            told_on: care.told_on.to_string(),
            assured_minutes: care.assured_minutes,
            possible_minutes: care.possible_minutes,
            suggested_motive: is_short.then_some(Wire(HoursMotive::LoneParent)),
            message: typo(&message(&care, law)),
        }))
    })
}

fn message(care: &Care, law: Option<u32>) -> String {
    let told = care.told_on.format("%d/%m/%Y");
    let said = super::words::there_is(care.assured_minutes, care.possible_minutes);
    let asked = law.map(|minutes| format!(" ; la loi demande {}", duration(minutes)));
    let asked = asked.unwrap_or_default();
    format!("D’après la grille de potentialités du {told}, {said} par semaine{asked}.")
}
