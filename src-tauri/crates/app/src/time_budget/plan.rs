//! A priority of the parent becomes actions of the plan: who, what, by when.

use trame_domain::category::Category;
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_domain::plan::{Action, ActionStatus, Objective, ObjectiveStatus};
use trame_domain::potentialites::PotentialitesAnswer;
use trame_domain::potentialites::life::GridStage;
use trame_domain::text::{clean_line, fold};
use trame_domain::violation::{Violation, Violations};
use trame_store::{Op, StoreError};

use crate::agenda::clean_optional;
use crate::app::App;
use crate::dto::potentialites::GridView;
use crate::dto::time_budget::{PriorityAction, PriorityPlan};
use crate::error::AppError;
use crate::potentialites::{GridFile, grid_view, is_sensitive, refuse_unfollowed};
use crate::reference::{PotentialitesPack, Reference};
use crate::session::Session;

/// Most actions put in the plan at once.
const ACTIONS_LIMIT: usize = 10;

/// Puts actions in the plan under a priority the parent chose; one that is there already stays as it is. A closed grid
/// keeps its priorities, so the plan may still grow from it.
pub(crate) fn plan_priority(app: &App, wanted: PriorityPlan) -> Result<GridView, AppError> {
    let reference = app.reference()?;
    let pack = &reference.potentialites;
    let today = app.now().today();
    app.with(|env, session| {
        let mut held = GridFile::read(session, wanted.grid_id.id)?;
        refuse_unfollowed(session, held.grid.person)?;
        if held.grid.stage() == GridStage::Parent {
            return Err(StoreError::ParentFirst.into());
        }
        let person = held.grid.person;
        let answer = held.answer_mut(&wanted.item)?.clone();
        check(&wanted, &answer, pack)?;
        let hides = is_sensitive(&answer, held.grid.pregnancy, pack) && !answer.shared;
        let mut aim = Aim::find(session, person, &answer, &reference, hides)?;
        let there: Vec<String> = held
            .actions_for(&answer)
            .into_iter()
            .map(|action| fold(&action.label))
            .collect();
        session.write(env, Op::PlanPriority, |tx| {
            let mut written = there;
            for fields in &wanted.actions {
                if written.contains(&fold(&clean_line(&fields.label))) {
                    continue;
                }
                let objective = match aim.known {
                    Some(known) => known,
                    None => {
                        let objective = aim.objective(tx.new_id()?, person);
                        objective.check()?;
                        tx.put(&objective, None)?;
                        aim.known = Some(objective.id);
                        objective.id
                    }
                };
                let action = read_action(tx.new_id()?, objective, &answer, aim.position, fields)?;
                tx.put(&action, None)?;
                aim.position = aim.position.saturating_add(1);
                written.push(fold(&action.label));
            }
            Ok(())
        })?;
        grid_view(session, held.grid.id, &reference, today)
    })
}

fn check(
    wanted: &PriorityPlan,
    answer: &PotentialitesAnswer,
    pack: &PotentialitesPack,
) -> Result<(), AppError> {
    let mut wrong = Violations::new();
    if answer.priority.is_none() {
        wrong.add("item", Violation::UnknownCode);
    }
    match wanted.actions.len() {
        0 => wrong.add("actions", Violation::Missing),
        1..=ACTIONS_LIMIT => {}
        _ => wrong.add("actions", Violation::OutOfRange { min: 1, max: 10 }),
    }
    let mut codes = wanted.actions.iter().filter_map(|it| it.code.as_deref());
    if codes.any(|code| pack.action(code).is_none()) {
        wrong.add("code", Violation::UnknownCode);
    }
    Ok(wrong.into_result()?)
}

/// The objective actions of a priority go under.
struct Aim {
    /// One of the plan.
    known: Option<Id<Objective>>,
    category: Category,
    label: String,
    /// Place of an objective to be made.
    place: i64,
    /// Place of the next action.
    position: i64,
}

impl Aim {
    /// The objective that serves the priority already, or one under way of the same words; else one to be made. Words
    /// about health or pregnancy stay in the grid until the parent shares them: the plan leaves in documents.
    fn find(
        session: &Session,
        person: PersonId,
        answer: &PotentialitesAnswer,
        reference: &Reference,
        hides: bool,
    ) -> Result<Self, AppError> {
        let reader = session.store.reader();
        let found = reference.potentialites.item(&answer.item);
        let category = found.map(|(_, item)| item.category.0);
        let category = category.unwrap_or(Category::Emploi);
        let label = if hides {
            format!("Avancer sur : {}", reference.category_label(category))
        } else {
            answer.label.trim_end_matches('.').to_owned()
        };
        let objectives = reader.objectives_of(person)?;
        let actions = reader.actions_of(person)?;
        let serves = |objective: &Objective| {
            let mut own = actions
                .iter()
                .filter(|row| row.value.objective == objective.id);
            own.any(|row| row.value.potentialites_answer == Some(answer.id))
        };
        let is_same = |objective: &Objective| {
            objective.category == category && fold(&objective.label) == fold(&label)
        };
        let mut open = objectives
            .iter()
            .map(|row| &row.value)
            .filter(|objective| objective.status == ObjectiveStatus::InProgress);
        let known = open
            .clone()
            .find(|it| serves(it))
            .or_else(|| open.find(|it| is_same(it)));
        let own = actions
            .iter()
            .filter(|row| known.is_some_and(|it| it.id == row.value.objective));
        Ok(Self {
            known: known.map(|objective| objective.id),
            category,
            label,
            place: after(objectives.iter().map(|row| row.value.position)),
            position: after(own.map(|row| row.value.position)),
        })
    }

    fn objective(&self, id: Id<Objective>, person: PersonId) -> Objective {
        Objective {
            id,
            person,
            category: self.category,
            code: None,
            label: trame_documents::typo::typo(&self.label),
            status: ObjectiveStatus::InProgress,
            priority: None,
            position: self.place,
        }
    }
}

fn after(positions: impl Iterator<Item = i64>) -> i64 {
    positions.max().map_or(0, |last| last.saturating_add(1))
}

fn read_action(
    id: Id<Action>,
    objective: Id<Objective>,
    answer: &PotentialitesAnswer,
    position: i64,
    fields: &PriorityAction,
) -> Result<Action, AppError> {
    let mut wrong = Violations::new();
    let due_on = fields.due_on.read("dueOn", &mut wrong);
    if fields.due_on.0.trim().is_empty() {
        wrong.add("dueOn", Violation::Missing);
    }
    let action = Action {
        id,
        objective,
        code: clean_optional(fields.code.as_deref()),
        label: clean_line(&fields.label),
        status: ActionStatus::Planned,
        actor: fields.actor.0,
        actor_name: clean_optional(fields.actor_name.as_deref()),
        starts_on: None,
        due_on,
        proof: None,
        weekly_minutes: None,
        closed_on: None,
        close_reason: None,
        appointment: None,
        pmsmp: None,
        potentialites_answer: Some(answer.id),
        position,
    };
    wrong.extend(action.check());
    wrong.into_result()?;
    Ok(action)
}
