//! Whether an activity fits in the week a grid tells.

use trame_documents::typo::typo;
use trame_domain::plan::WEEKLY_MINUTES_LIMIT;
use trame_domain::pmsmp::Pmsmp;
use trame_domain::potentialites::budget::{Fit, Need, Way};
use trame_domain::violation::{Violation, Violations};
use trame_store::StoreError;

use super::{check_way, lengths, view, words};
use crate::app::App;
use crate::dto::time_budget::{BudgetQuestion, BudgetVerdict};
use crate::error::AppError;
use crate::potentialites::GridFile;
use crate::session::Session;
use crate::wire::Wire;

/// Holds an activity against the week of a grid; nothing is kept.
pub(crate) fn check_time_budget(
    app: &App,
    asked: BudgetQuestion,
) -> Result<BudgetVerdict, AppError> {
    let reference = app.reference()?;
    check(&asked)?;
    app.with(|_, session| {
        let grid = GridFile::read(session, asked.grid_id.id)?.grid;
        if grid.budget.is_empty() {
            return Err(AppError::NoTimeBudget);
        }
        let pmsmp = match asked.pmsmp_id {
            Some(named) => Some(pmsmp_of(session, named.id, grid.person)?),
            None => None,
        };
        // A PMSMP counts a day there and back, taking the child somewhere included.
        let counted = pmsmp.as_ref().and_then(|pmsmp| pmsmp.travel_minutes);
        let counted = counted.map(|minutes| minutes.div_ceil(2));
        let way = Way {
            travel: asked
                .travel_minutes
                .or(counted)
                .or(grid.travel_minutes)
                .unwrap_or(0),
            drop_off: asked.drop_off_minutes.unwrap_or(match counted {
                Some(_) if asked.travel_minutes.is_none() => 0,
                _ => grid.drop_off_minutes,
            }),
        };
        let detailed = pmsmp.as_ref().filter(|pmsmp| !pmsmp.schedule.is_empty());
        let need = match detailed {
            Some(pmsmp) => Need::of_week(&pmsmp.schedule, way),
            None => Need::even(asked.weekly_minutes, asked.days, way),
        };
        let pack = &reference.potentialites;
        let (fit, lack) = grid.budget.fit(&need, &lengths(pack));
        let week = view(&grid, pack);
        let offer = match pmsmp.and_then(|pmsmp| pmsmp.offer) {
            Some(offer) if fit == Fit::DoesNot => {
                session.store.reader().get(offer)?.map(|row| row.value)
            }
            _ => None,
        };
        Ok(BudgetVerdict {
            verdict: Wire(fit),
            needed_minutes: need.minutes(),
            message: typo(&words::message(need.minutes(), &week, lack)),
            todo: words::todo(fit, offer.as_ref()).map(|todo| typo(&todo)),
        })
    })
}

fn check(asked: &BudgetQuestion) -> Result<(), AppError> {
    let mut wrong = Violations::new();
    let mut range = |field: &str, value: u32, max: u32| {
        if !(1..=max).contains(&value) {
            let max = i64::from(max);
            wrong.add(field, Violation::OutOfRange { min: 1, max });
        }
    };
    range("weeklyMinutes", asked.weekly_minutes, WEEKLY_MINUTES_LIMIT);
    range("days", asked.days, 7);
    check_way(asked.travel_minutes, "travelMinutes", &mut wrong);
    check_way(asked.drop_off_minutes, "dropOffMinutes", &mut wrong);
    Ok(wrong.into_result()?)
}

/// A PMSMP of that person; of another, it is not found.
fn pmsmp_of(
    session: &Session,
    id: trame_domain::id::Id<Pmsmp>,
    person: trame_domain::person::PersonId,
) -> Result<Pmsmp, AppError> {
    let row = session.store.reader().find(id)?;
    if row.archived || row.value.person != person {
        return Err(StoreError::NotFound.into());
    }
    Ok(row.value)
}
