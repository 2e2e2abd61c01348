//! Priorities, then objectives and actions: who, for when, with what proof, how many hours.

use super::{Part, Summary};
use crate::docs::plan_table::PlanTable;
use crate::docs::week;
use crate::error::DocumentError;
use crate::flow::Flow;
use crate::theme::{body, strong};

/// What the person wants first: on the first page, where it is read in thirty seconds.
pub(in crate::docs) fn print_priorities(
    flow: &mut Flow,
    priorities: &[String],
) -> Result<(), DocumentError> {
    flow.heading("Priorités")?;
    if priorities.is_empty() {
        flow.paragraph(vec![body("Aucune priorité n’est encore choisie.")], 4.0)?;
    }
    for (rank, priority) in (1..).zip(priorities) {
        let rank = strong(&format!("{rank}. "));
        flow.paragraph(vec![rank, body(priority)], 3.0)?;
    }
    Ok(())
}

/// Objectives, actions and the hours they add up to.
pub(super) fn print(flow: &mut Flow, summary: &Summary) -> Result<(), DocumentError> {
    if !summary.shows(Part::Plan) {
        return Ok(());
    }
    flow.heading("Plan d’action")?;
    if summary.objectives.is_empty() {
        return flow.paragraph(vec![body("Aucun objectif n’est encore fixé.")], 4.0);
    }
    let table = PlanTable {
        by_category: false,
        starts: false,
        hours: summary.shows(Part::Hours),
        consent: false,
    };
    table.print(flow, &summary.objectives)?;
    if !summary.shows(Part::Hours) {
        return Ok(());
    }
    week::total(flow, &summary.hours, summary.printed_on)
}
