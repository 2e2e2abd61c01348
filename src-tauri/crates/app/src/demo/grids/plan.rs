//! Actions of an invented plan that answer to the priorities of a grid.

use chrono::{Months, NaiveDate};
use trame_domain::plan::{Action, ActionStatus, Objective, ObjectiveStatus};
use trame_domain::potentialites::PotentialitesAnswer;

use super::InventedGrid;
use crate::demo::case::{Case, Draw};

impl Draw<'_> {
    /// An action of the bank for each priority, under one objective.
    pub(super) fn plan_of_grid(
        &mut self,
        case: &Case,
        answers: &[PotentialitesAnswer],
        opened_on: NaiveDate,
        invented: &mut InventedGrid,
    ) {
        let pack = &self.reference.potentialites;
        let kept = answers.iter().filter(|answer| answer.priority.is_some());
        for (position, answer) in (0i64..).zip(kept) {
            let Some((_, item)) = pack.item(&answer.item) else {
                continue;
            };
            let Some(def) = item.actions.first().and_then(|code| pack.action(code)) else {
                continue;
            };
            let objective = invented.objective.get_or_insert_with(|| {
                let last = case.objectives.iter().map(|it| it.position).max();
                Objective {
                    id: self.id(),
                    person: case.person.id,
                    category: item.category.0,
                    code: None,
                    label: answer.label.trim_end_matches('.').to_owned(),
                    status: ObjectiveStatus::InProgress,
                    priority: None,
                    position: last.map_or(0, |last| last.saturating_add(1)),
                }
            });
            invented.actions.push(Action {
                id: self.id(),
                objective: objective.id,
                code: Some(def.code.clone()),
                label: def.label.clone(),
                status: ActionStatus::InProgress,
                actor: def.actor.0,
                actor_name: def.actor_name.clone(),
                starts_on: None,
                due_on: opened_on.checked_add_months(Months::new(5)),
                proof: None,
                weekly_minutes: None,
                closed_on: None,
                close_reason: None,
                appointment: None,
                pmsmp: None,
                potentialites_answer: Some(answer.id),
                position,
            });
        }
    }
}
