//! The week of a parent: what is sure, what is possible, whether an activity fits; and the actions of their priorities.
//! It never reaches a company, and decides nothing.

mod assured;
mod check;
mod plan;
mod words;

use chrono::NaiveDate;
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_domain::potentialites::PotentialitesGrid;
use trame_domain::potentialites::budget::{Availability, Counting, MomentLengths, WAY_LIMIT};
use trame_domain::violation::{Violation, Violations};
use trame_store::Op;

pub(crate) use self::assured::get_assured_time;
pub(crate) use self::check::check_time_budget;
pub(crate) use self::plan::plan_priority;
use crate::app::App;
use crate::dto::potentialites::GridView;
use crate::dto::time_budget::*;
use crate::error::AppError;
use crate::potentialites::{GridFile, grid_view};
use crate::reference::PotentialitesPack;
use crate::session::Session;
use crate::wire::Wire;

/// Changes the week told in a grid.
pub(crate) fn update_time_budget(
    app: &App,
    update: TimeBudgetUpdate,
) -> Result<GridView, AppError> {
    let reference = app.reference()?;
    let today = app.now().today();
    let mut wrong = Violations::new();
    check_way(update.travel_minutes, "travelMinutes", &mut wrong);
    check_way(Some(update.drop_off_minutes), "dropOffMinutes", &mut wrong);
    wrong.into_result()?;
    app.with(|env, session| {
        let held = GridFile::read(session, update.grid_id.id)?;
        held.refuse_over(session)?;
        let mut grid = held.grid;
        for (moment, said) in &update.moments {
            grid.budget = grid.budget.with(moment.0, said.map(|said| said.0));
        }
        grid.travel_minutes = update.travel_minutes;
        grid.drop_off_minutes = update.drop_off_minutes;
        session.write(env, Op::UpdateGrid, |tx| Ok(tx.put(&grid, None)?))?;
        grid_view(session, grid.id, &reference, today)
    })
}

/// Refuses a way nobody takes twice a day.
fn check_way(minutes: Option<u32>, field: &str, wrong: &mut Violations) {
    if minutes.is_some_and(|minutes| minutes > WAY_LIMIT) {
        let max = i64::from(WAY_LIMIT);
        wrong.add(field, Violation::OutOfRange { min: 0, max });
    }
}

/// How long moments last, as the pack says.
fn lengths(pack: &PotentialitesPack) -> MomentLengths {
    let moments = &pack.moments;
    MomentLengths {
        half_day: moments.half_day_minutes,
        evening: moments.evening_minutes,
        evenings: moments.evenings,
        weekend_day: moments.weekend_day_minutes,
        weekend_days: moments.weekend_days,
    }
}

/// The week of a grid, as the window and the documents show it.
pub(crate) fn view(grid: &PotentialitesGrid, pack: &PotentialitesPack) -> BudgetView {
    let lengths = lengths(pack);
    let longest = grid.budget.longest(Counting::Assured, &lengths);
    let moments = grid.budget.iter().map(|(moment, said)| BudgetMoment {
        moment: Wire(moment),
        said: said.map(Wire),
    });
    BudgetView {
        moments: moments.collect(),
        travel_minutes: grid.travel_minutes,
        drop_off_minutes: grid.drop_off_minutes,
        assured_minutes: grid.budget.minutes(Availability::Assured, &lengths),
        possible_minutes: grid.budget.minutes(Availability::Possible, &lengths),
        longest_minutes: longest.as_ref().map_or(0, |stretch| stretch.minutes),
        longest_label: longest.as_ref().map(words::stretch).unwrap_or_default(),
    }
}

/// What the last grid of somebody says of their week.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Care {
    pub(crate) grid: Id<PotentialitesGrid>,
    /// Day it was told: the closing of the grid, else its opening.
    pub(crate) told_on: NaiveDate,
    pub(crate) assured_minutes: u32,
    pub(crate) possible_minutes: u32,
}

/// What the latest grid that tells a week says of it; none when nobody told one.
pub(crate) fn care(
    session: &Session,
    person: PersonId,
    pack: &PotentialitesPack,
) -> Result<Option<Care>, AppError> {
    let lengths = lengths(pack);
    let grids = session.store.reader().grids_of(person)?;
    let mut told = grids.into_iter().map(|row| row.value);
    let latest = told.find(|grid| !grid.budget.is_empty());
    Ok(latest.map(|grid| Care {
        grid: grid.id,
        told_on: grid.closed_on.unwrap_or(grid.opened_on),
        assured_minutes: grid.budget.minutes(Availability::Assured, &lengths),
        possible_minutes: grid.budget.minutes(Availability::Possible, &lengths),
    }))
}
