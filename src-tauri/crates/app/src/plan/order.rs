//! The order of the page, and one objective a rank.

use trame_domain::id::Id;
use trame_domain::plan::{Objective, rank, reorder};
use trame_store::{Op, StoreError, Tx};

use super::view::plan_view;
use crate::app::App;
use crate::dto::plan::{PlanOrder, PlanView};
use crate::error::AppError;
use crate::wire::Ref;

/// Puts objectives, or the actions of one, in another order.
pub(crate) fn reorder_plan(app: &App, order: PlanOrder) -> Result<PlanView, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let person = order.person_id.id;
        session.write(env, Op::ReorderPlan, |tx| {
            let mut objectives = tx.reader().objectives_of(person)?;
            let present: Vec<_> = objectives.iter().map(|o| o.value.id).collect();
            for (id, position) in places(&present, &order.objective_ids)? {
                for objective in objectives.iter_mut().filter(|o| o.value.id == id) {
                    objective.value.position = position;
                    tx.put(&objective.value, None)?;
                }
            }
            let Some(objective) = order.objective_id.map(|objective| objective.id) else {
                return Ok(());
            };
            if !present.contains(&objective) {
                return Err(StoreError::NotFound.into());
            }
            let mut actions = tx.reader().actions_under(objective)?;
            let present: Vec<_> = actions.iter().map(|a| a.value.id).collect();
            for (id, position) in places(&present, &order.action_ids)? {
                for action in actions.iter_mut().filter(|a| a.value.id == id) {
                    action.value.position = position;
                    tx.put(&action.value, None)?;
                }
            }
            Ok(())
        })?;
        plan_view(session, person, today)
    })
}

/// New positions; none when nothing is asked, so that a plan never put in order keeps its numbers.
fn places<K>(present: &[Id<K>], wanted: &[Ref<K>]) -> Result<Vec<(Id<K>, i64)>, AppError> {
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let wanted: Vec<Id<K>> = wanted.iter().map(|wanted| wanted.id).collect();
    // What is not there was taken away in the meantime.
    reorder(present, &wanted).map_err(|_| StoreError::NotFound.into())
}

/// Saves an objective, and those its rank moves.
pub(super) fn put_ranked(tx: &mut Tx<'_>, objective: &Objective) -> Result<(), AppError> {
    let rows = tx.reader().objectives_of(objective.person)?;
    let others = rows.into_iter().map(|row| row.value);
    let mut plan: Vec<Objective> = others.filter(|other| other.id != objective.id).collect();
    plan.push(objective.clone());
    for moved in rank(&plan, objective.id, objective.priority) {
        tx.put(&moved, None)?;
    }
    tx.put(objective, None)?;
    Ok(())
}
