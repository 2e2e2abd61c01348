//! What the parent chooses: « Mes forces », « Mes priorités », which lines about health may leave.

use trame_domain::potentialites::choices::{ChosenStrength, keep_priorities, keep_strengths};
use trame_domain::potentialites::life::GridStage;
use trame_domain::violation::{Violation, Violations};
use trame_store::Op;

use super::{change, view};
use crate::app::App;
use crate::dto::potentialites::*;
use crate::error::AppError;

/// Keeps exactly these strengths, in this order.
pub(crate) fn choose_strengths(app: &App, choice: StrengthsChoice) -> Result<GridView, AppError> {
    let chosen: Vec<_> = choice.strengths.into_iter().map(strength).collect();
    change(app, choice.grid_id.id, Op::AnswerGrid, |held| {
        held.expect_stage(GridStage::Referent)?;
        Ok(keep_strengths(&mut held.answers, &chosen)?)
    })
}

fn strength(fields: StrengthFields) -> ChosenStrength {
    ChosenStrength {
        item: fields.item,
        example: fields.example,
        cv: fields.cv,
    }
}

/// Keeps exactly these priorities, in this order. Actions already in the plan stay there.
pub(crate) fn choose_priorities(app: &App, choice: PrioritiesChoice) -> Result<GridView, AppError> {
    change(app, choice.grid_id.id, Op::AnswerGrid, |held| {
        held.expect_stage(GridStage::Referent)?;
        Ok(keep_priorities(&mut held.answers, &choice.items)?)
    })
}

/// Notes whether the parent agrees that a line about health or pregnancy leaves; the others leave anyway.
pub(crate) fn share_potentialites(app: &App, sharing: GridSharing) -> Result<GridView, AppError> {
    let reference = app.reference()?;
    change(app, sharing.grid_id.id, Op::UpdateGrid, |held| {
        let pregnancy = held.grid.pregnancy;
        let answer = held.answer_mut(&sharing.item)?;
        if !view::is_sensitive(answer, pregnancy, &reference.potentialites) {
            let mut wrong = Violations::new();
            wrong.add("item", Violation::UnknownCode);
            return Err(wrong.into());
        }
        answer.shared = sharing.shared;
        Ok(())
    })
}
