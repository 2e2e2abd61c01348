//! « Plan d’action »: the plan alone, on one page where it can: who does what, from when to when, with what proof.

mod view;

pub use view::Plan;

use super::plan_table::PlanTable;
use super::summary::plan::print_priorities;
use super::{bilan, head, print, week};
use crate::conform::Meta;
use crate::error::{DocumentError, Rendered};
use crate::flow::{Flow, Laid};
use crate::theme::{body, field, label, strong};
use crate::typo;

/// The title when the structure has not set its own.
pub const DEFAULT_TITLE: &str = "Plan d’action";

/// Prints the plan.
///
/// # Errors
/// [`DocumentError`] when a font or the page writer fails.
pub fn render_plan(plan: &Plan) -> Result<Rendered, DocumentError> {
    let meta = Meta {
        title: format!("{} – {}", title(plan), typo::date(plan.printed_on)),
        author: plan.letterhead.structure.clone(),
        date: plan.printed_on,
    };
    print(lay_out(plan)?, &meta, None)
}

fn title(plan: &Plan) -> &str {
    head::title(plan.title.as_deref(), DEFAULT_TITLE)
}

fn lay_out(plan: &Plan) -> Result<Laid, DocumentError> {
    let mut flow = Flow::new();
    head::print(&mut flow, &plan.letterhead)?;
    flow.title(title(plan))?;
    let day = format!(" · imprimé le {}", typo::date(plan.printed_on));
    let name = head::exact(strong(""), &plan.name);
    flow.paragraph(vec![name, field(&day)], 0.0)?;
    let late = late(plan);
    if late > 0 {
        let said = match late {
            1 => "1 action en retard : à faire, à repousser ou à clore.".to_owned(),
            many => format!("{many} actions en retard : à faire, à repousser ou à clore."),
        };
        flow.paragraph(vec![strong(&said)], 6.0)?;
    }
    if let Some(priorities) = &plan.priorities {
        print_priorities(&mut flow, priorities)?;
    }
    flow.heading("Objectifs et actions")?;
    if plan.objectives.is_empty() {
        flow.paragraph(vec![body("Aucun objectif n’est encore fixé.")], 4.0)?;
    } else {
        let table = PlanTable {
            by_category: true,
            starts: true,
            hours: plan.hours.is_some(),
            consent: false,
        };
        table.print(&mut flow, &plan.objectives)?;
    }
    if let Some(hours) = plan.hours.as_ref().filter(|_| !plan.objectives.is_empty()) {
        week::total(&mut flow, hours, plan.printed_on)?;
    }
    if let Some(said) = &plan.bilan {
        bilan::print(&mut flow, "Bilan du plan", said)?;
    }
    if let Some(mentions) = &plan.letterhead.legal_mentions {
        flow.paragraph(vec![label(mentions)], 14.0)?;
    }
    let footer = head::foot(&[title(plan), &plan.name, &typo::date(plan.printed_on)]);
    flow.finish(&footer)
}

/// How many actions should have been done already.
fn late(plan: &Plan) -> usize {
    let actions = plan.objectives.iter().flat_map(|it| &it.actions);
    actions.filter(|action| action.is_overdue).count()
}

#[cfg(test)]
mod tests;
