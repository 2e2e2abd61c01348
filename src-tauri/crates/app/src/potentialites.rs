//! The grid of potentialités: opened, answered by the parent, then by the référent beside them, closed for good. What
//! the parent said crosses as it is; nothing is counted, and the référent’s part does not exist before its time.

mod choose;
mod compare;
mod file;
mod hint;
mod referent;
mod view;
mod words;

use trame_domain::id::Id;
use trame_domain::potentialites::life::{
    GridStage, allow_opening, check_due_month, check_review_day,
};
use trame_domain::potentialites::review::review;
use trame_domain::potentialites::{PotentialitesAnswer, PotentialitesGrid, choices};
use trame_domain::violation::Violations;
use trame_store::Op;

pub(crate) use self::choose::{choose_priorities, choose_strengths, share_potentialites};
pub(crate) use self::compare::compare_potentialites;
pub(crate) use self::file::{GridFile, refuse_unfollowed};
pub(crate) use self::referent::answer_as_referent;
pub(crate) use self::view::{grid_view, is_sensitive};
use crate::app::App;
use crate::dto::potentialites::*;
use crate::error::AppError;
use crate::wire::read_date;

/// The grids of a person, and one of them.
pub(crate) fn get_potentialites(
    app: &App,
    query: PotentialitesQuery,
) -> Result<PotentialitesDesk, AppError> {
    let reference = app.reference()?;
    let today = app.now().today();
    app.with(|_, session| {
        let named = query.grid_id.map(|grid| grid.id);
        view::desk(session, query.person_id.id, named, &reference, today)
    })
}

/// Opens a grid: its items keep the words of that day, whatever the pack becomes.
pub(crate) fn open_potentialites(app: &App, new: NewGrid) -> Result<PotentialitesDesk, AppError> {
    let reference = app.reference()?;
    let pack = &reference.potentialites;
    let today = app.now().today();
    app.with(|env, session| {
        let person = new.person_id.id;
        refuse_unfollowed(session, person)?;
        let grids = session.store.reader().grids_of(person)?;
        let grids: Vec<_> = grids.into_iter().map(|row| row.value).collect();
        allow_opening(&grids)?;
        let id = session.write(env, Op::OpenGrid, |tx| {
            let grid = PotentialitesGrid::blank(
                tx.new_id()?,
                person,
                new.form.0,
                new.pregnancy,
                new.support.0,
                pack.version.clone(),
                today,
            );
            tx.put(&grid, None)?;
            for (position, (_, item)) in (0i64..).zip(pack.items(grid.form)) {
                let label = item.words(grid.pregnancy).to_owned();
                let id = tx.new_id()?;
                let answer =
                    PotentialitesAnswer::blank(id, grid.id, item.code.clone(), label, position);
                tx.put(&answer, None)?;
            }
            Ok(grid.id)
        })?;
        view::desk(session, person, Some(id), &reference, today)
    })
}

/// Keeps what the parent answers, while the grid is theirs.
pub(crate) fn answer_potentialites(app: &App, said: ParentAnswer) -> Result<GridView, AppError> {
    change(app, said.grid_id.id, Op::AnswerGrid, |held| {
        held.expect_stage(GridStage::Parent)?;
        held.answer_mut(&said.item)?.parent = said.mark.map(|wire| wire.0);
        choices::settle(&mut held.answers);
        Ok(())
    })
}

/// Hands the grid over once the parent has finished, or back to them; the référent’s column is kept meanwhile.
pub(crate) fn hand_potentialites(app: &App, handing: GridHanding) -> Result<GridView, AppError> {
    let today = app.now().today();
    change(app, handing.grid_id.id, Op::HandGrid, |held| {
        if handing.done {
            held.grid.finish(&held.answers, today)?;
        } else {
            held.grid.parent_done_on = None;
        }
        Ok(())
    })
}

/// Changes what is said of the grid itself. Without a day to look at it again, it has the usual one when it is closed.
pub(crate) fn update_potentialites(app: &App, update: GridUpdate) -> Result<GridView, AppError> {
    let today = app.now().today();
    change(app, update.grid_id.id, Op::UpdateGrid, |held| {
        let mut wrong = Violations::new();
        let due = update.due_month.as_ref();
        let due = due.and_then(|month| month.read_month("dueMonth", &mut wrong));
        let on = read_date(update.review_on.as_ref(), "reviewOn", &mut wrong);
        // What was said before stays sayable, even once its day has come.
        if let Some(due) = due.filter(|due| Some(*due) != held.grid.due_month) {
            wrong.check("dueMonth", check_due_month(due, today));
        }
        if let Some(on) = on.filter(|on| Some(*on) != held.grid.review_on) {
            wrong.check("reviewOn", check_review_day(on, today));
        }
        wrong.into_result()?;
        held.grid.due_month = due;
        let usual = review(today, &held.children, due);
        held.grid.review_on = on.filter(|on| *on != usual.on);
        Ok(())
    })
}

/// Closes a grid: from then on it never changes, and has its day to be looked at again.
pub(crate) fn close_potentialites(app: &App, key: GridKey) -> Result<GridView, AppError> {
    let today = app.now().today();
    change(app, key.grid_id.id, Op::CloseGrid, |held| {
        held.expect_stage(GridStage::Referent)?;
        let missing = words::missing(held);
        if !missing.is_empty() {
            return Err(AppError::GridIncomplete(missing));
        }
        held.grid.closed_on = Some(today);
        if held.grid.review_on.is_none() {
            let usual = review(today, &held.children, held.grid.due_month);
            held.grid.review_on = Some(usual.on);
            held.grid.review_motive = Some(usual.motive);
        }
        Ok(())
    })
}

/// Puts an open grid away; it can be undone.
pub(crate) fn archive_potentialites(
    app: &App,
    key: GridKey,
) -> Result<PotentialitesDesk, AppError> {
    let reference = app.reference()?;
    let today = app.now().today();
    app.with(|env, session| {
        let held = GridFile::read(session, key.grid_id.id)?;
        held.refuse_over(session)?;
        session.write(env, Op::ArchiveGrid, |tx| Ok(tx.archive(held.grid.id)?))?;
        view::desk(session, held.grid.person, None, &reference, today)
    })
}

/// Reads a grid that may change, changes it, writes the rows that did, and gives it back.
fn change(
    app: &App,
    id: Id<PotentialitesGrid>,
    op: Op,
    change: impl FnOnce(&mut GridFile) -> Result<(), AppError>,
) -> Result<GridView, AppError> {
    let reference = app.reference()?;
    let today = app.now().today();
    app.with(|env, session| {
        let before = GridFile::read(session, id)?;
        before.refuse_over(session)?;
        let mut after = before.clone();
        change(&mut after)?;
        session.write(env, op, |tx| {
            // A closed grid takes no more writes: its answers go first.
            for (answer, known) in after.answers.iter().zip(&before.answers) {
                if answer != known {
                    tx.put(answer, None)?;
                }
            }
            if after.grid != before.grid {
                tx.put(&after.grid, None)?;
            }
            Ok(())
        })?;
        grid_view(session, id, &reference, today)
    })
}
