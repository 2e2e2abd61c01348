//! The answers by domain, and the week: words in tables, no total of any mark.

use super::{ABSENT, Potentialites, WeekView};
use crate::docs::immersion;
use crate::error::DocumentError;
use crate::flow::{Column, Flow, TableRow};
use crate::text::Span;
use crate::theme::{body, cell, label, strong_cell};

/// Heads and widths: what is not printed leaves its room to the others.
fn columns(grid: &Potentialites) -> Vec<Column> {
    let column = |head, part| Column { head, part };
    match (grid.has_referent, grid.has_facts) {
        (true, true) => vec![
            column("Phrase", 0.31),
            column("Le parent", 0.19),
            column("Le référent", 0.19),
            column("Un fait entendu ou vu", 0.31),
        ],
        (true, false) => vec![
            column("Phrase", 0.5),
            column("Le parent", 0.25),
            column("Le référent", 0.25),
        ],
        (false, true) => vec![
            column("Phrase", 0.4),
            column("Le parent", 0.24),
            column("Un fait entendu ou vu", 0.36),
        ],
        (false, false) => vec![column("Phrase", 0.68), column("Le parent", 0.32)],
    }
}

pub(super) fn print_answers(flow: &mut Flow, grid: &Potentialites) -> Result<(), DocumentError> {
    flow.heading("Réponses, domaine par domaine")?;
    if grid.domains.iter().all(|domain| domain.lines.is_empty()) {
        return flow.paragraph(vec![body("Rien n’a encore été dit.")], 4.0);
    }
    let mut rows = vec![];
    for domain in &grid.domains {
        if domain.lines.is_empty() {
            continue;
        }
        rows.push(TableRow::Group(None, vec![strong_cell(&domain.label)]));
        for line in &domain.lines {
            let mut cells = vec![vec![cell(&line.label)], vec![said(line.parent.as_deref())]];
            if grid.has_referent {
                cells.push(vec![said(line.referent.as_deref())]);
            }
            if grid.has_facts {
                cells.push(vec![cell(&line.fact)]);
            }
            rows.push(TableRow::Cells(cells));
        }
    }
    flow.table(&columns(grid), rows)
}

fn said(mark: Option<&str>) -> Span {
    mark.map_or_else(|| label(ABSENT), strong_cell)
}

/// The week as it is on the wall: days from left to right, morning above afternoon.
pub(super) fn print_week(flow: &mut Flow, week: &WeekView) -> Result<(), DocumentError> {
    let start = flow.position();
    flow.heading("Temps disponible dans la semaine")?;
    let day = |head| Column { head, part: 0.17 };
    let columns = [
        Column {
            head: "Moment",
            part: 0.15,
        },
        day("Lundi"),
        day("Mardi"),
        day("Mercredi"),
        day("Jeudi"),
        day("Vendredi"),
    ];
    let rows =
        ["Matin", "Après-midi"]
            .iter()
            .enumerate()
            .map(|(at, name)| {
                let mut cells = vec![vec![strong_cell(name)]];
                let moments = week.days.iter().map(|day| day.get(at).cloned().flatten());
                cells.extend(moments.map(|moment| {
                    vec![moment.map_or_else(|| label(ABSENT), |moment| cell(&moment))]
                }));
                TableRow::Cells(cells)
            });
    flow.table(&columns, rows.collect())?;
    immersion::print_lines(flow, &week.lines, ABSENT)?;
    flow.bind(start);
    Ok(())
}
