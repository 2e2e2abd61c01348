//! Priorities, then objectives and actions: who, for when, with what proof, how many hours.

use super::{ActionView, ObjectiveView, Part, Summary};
use crate::docs::week;
use crate::error::DocumentError;
use crate::flow::{Column, Flow, TableRow};
use crate::text::Span;
use crate::theme::{body, cell, label, strong, strong_cell};
use crate::typo;

const COLUMNS: [Column; 5] = [
    Column {
        head: "Action",
        part: 0.40,
    },
    Column {
        head: "Qui",
        part: 0.18,
    },
    Column {
        head: "Pour le",
        part: 0.14,
    },
    Column {
        head: "Par semaine",
        part: 0.155,
    },
    Column {
        head: "Statut",
        part: 0.125,
    },
];

const WITHOUT_HOURS: [Column; 4] = [
    Column {
        head: "Action",
        part: 0.53,
    },
    Column {
        head: "Qui",
        part: 0.195,
    },
    Column {
        head: "Pour le",
        part: 0.14,
    },
    Column {
        head: "Statut",
        part: 0.135,
    },
];

/// What the person wants first: on the first page, where it is read in thirty seconds.
pub(super) fn print_priorities(flow: &mut Flow, summary: &Summary) -> Result<(), DocumentError> {
    if !summary.shows(Part::Priorities) {
        return Ok(());
    }
    flow.heading("Priorités")?;
    if summary.priorities.is_empty() {
        flow.paragraph(vec![body("Aucune priorité n’est encore choisie.")], 4.0)?;
    }
    for (rank, priority) in (1..).zip(&summary.priorities) {
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
    let hours = summary.shows(Part::Hours);
    let objectives = summary.objectives.iter();
    let rows = objectives.flat_map(|each| objective(each, hours)).collect();
    flow.table(if hours { &COLUMNS } else { &WITHOUT_HOURS }, rows)?;
    if !summary.shows(Part::Hours) {
        return Ok(());
    }
    let total = format!(
        "Total : {} par semaine. ",
        typo::duration(summary.weekly_minutes)
    );
    let mark = week::mark(summary.printed_on).map(|mark| {
        format!(
            "Repère du contrat : {} d’activités par semaine, adaptées à la situation de la personne.",
            week::in_words(mark)
        )
    });
    let words = vec![strong(&total), body(&mark.unwrap_or_default())];
    flow.paragraph(words, 8.0)?;
    week::gauge(flow, summary.weekly_minutes, summary.printed_on, &label(""))
}

fn objective(objective: &ObjectiveView, hours: bool) -> Vec<TableRow> {
    let priority = objective.priority.map(|rank| format!("Priorité {rank} · "));
    let context = format!(
        "   {}{} · {}",
        priority.unwrap_or_default(),
        objective.category,
        objective.status
    );
    let name = vec![strong_cell(&objective.label), label(&context)];
    let mut rows = vec![TableRow::Group(None, name)];
    if objective.actions.is_empty() {
        let mut cells = vec![vec![cell("Aucune action pour l’instant.")]];
        cells.resize(COLUMNS.len() - usize::from(!hours), vec![]);
        rows.push(TableRow::Cells(cells));
    }
    rows.extend(objective.actions.iter().map(|each| action(each, hours)));
    rows
}

fn action(action: &ActionView, hours: bool) -> TableRow {
    let mut what: Vec<Span> = vec![cell(&action.label)];
    if let Some(proof) = &action.proof {
        what.push(label(&format!("\nPreuve : {proof}")));
    }
    let or_dash = |text: Option<String>| vec![cell(&text.unwrap_or_else(|| "–".to_owned()))];
    let mut cells = vec![
        what,
        vec![cell(&action.who)],
        or_dash(action.due_on.map(typo::date)),
    ];
    if hours {
        cells.push(or_dash(action.weekly_minutes.map(typo::duration)));
    }
    cells.push(vec![cell(&action.status)]);
    TableRow::Cells(cells)
}
