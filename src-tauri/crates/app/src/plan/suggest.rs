//! What the ticked situations suggest for the plan.

use chrono::NaiveDate;
use trame_domain::category::Category;
use trame_domain::plan::{ActionStatus, default_due};

use crate::app::App;
use crate::dto::people::PersonKey;
use crate::dto::plan::{ActionFields, Suggestion};
use crate::error::AppError;
use crate::reference::{ActionDef, ObjectiveDef, Reference};
use crate::wire::{DateText, Wire};

/// Objectives that answer the situations ticked in the newest version and are not in the plan yet.
pub(crate) fn list_suggestions(app: &App, key: PersonKey) -> Result<Vec<Suggestion>, AppError> {
    let reference = app.reference()?;
    let due = default_due(app.now().today());
    app.with(|_, session| {
        let person = key.person_id.id;
        let reader = session.store.reader();
        let Some(newest) = reader.latest_diagnostic(person)? else {
            return Ok(Vec::new());
        };
        let ticked = reader.situations_of(newest.value.id)?;
        let planned = reader.objectives_of(person)?;
        let mut suggestions: Vec<Suggestion> = Vec::new();
        for situation in &ticked {
            let Some(def) = reference.situation(&situation.value.code) else {
                continue;
            };
            for code in &def.objectives {
                let label = situation.value.label.clone();
                // An objective planned under a code that another took the place of is planned all the same.
                let is_planned = planned.iter().any(|o| {
                    let planned = o.value.code.as_deref();
                    let known = planned.and_then(|code| reference.objective(code));
                    planned == Some(code) || known.is_some_and(|def| def.code == *code)
                });
                if is_planned {
                    continue;
                }
                if let Some(known) = suggestions.iter_mut().find(|s| s.code == *code) {
                    known.because.push(label);
                } else if let Some(objective) = reference.objective(code) {
                    suggestions.push(suggestion(&reference, objective, label, due));
                }
            }
        }
        Ok(suggestions)
    })
}

/// An objective of the pack as a suggestion, with the actions that serve it.
fn suggestion(
    reference: &Reference,
    def: &ObjectiveDef,
    because: String,
    due: NaiveDate,
) -> Suggestion {
    let actions = def.actions.iter().filter_map(|code| reference.action(code));
    let category: Wire<Category> = def.category;
    Suggestion {
        category,
        code: def.code.clone(),
        label: def.label.clone(),
        because: vec![because],
        actions: actions.map(|def| suggested_action(def, due)).collect(),
    }
}

fn suggested_action(def: &ActionDef, due: NaiveDate) -> ActionFields {
    ActionFields {
        code: Some(def.code.clone()),
        label: def.label.clone(),
        status: Wire(ActionStatus::Planned),
        actor: def.actor,
        actor_name: None,
        starts_on: None,
        due_on: Some(DateText::from(due)),
        proof: def.proof.clone(),
        weekly_minutes: def.weekly_minutes,
        closed_on: None,
        close_reason: None,
        appointment_id: None,
        pmsmp_id: None,
    }
}
