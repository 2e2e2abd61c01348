//! The table of a plan: objectives, then actions with who, when, with what proof, how many hours.

use super::plan_view::{ActionView, ObjectiveView};
use crate::error::DocumentError;
use crate::flow::{Column, Flow, TableRow};
use crate::text::Span;
use crate::theme::{cell, label, strong_cell, strong_label};
use crate::typo;

/// What a table of a plan says beside who and what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PlanTable {
    /// Whether objectives stand under the name of their category, or name it themselves.
    pub(super) by_category: bool,
    /// Whether the first day is said.
    pub(super) starts: bool,
    /// Whether hours are said.
    pub(super) hours: bool,
    /// Whether the last column says the day the person agreed, not the status.
    pub(super) consent: bool,
}

impl PlanTable {
    fn columns(self) -> Vec<Column> {
        let (who, when) = (0.17, if self.starts { 0.175 } else { 0.14 });
        let hours = if self.hours { 0.145 } else { 0.0 };
        let last = 0.14;
        let column = |head, part| Column { head, part };
        let mut columns = vec![
            column("Action", 1.0 - who - when - hours - last),
            column("Qui", who),
            column(if self.starts { "Quand" } else { "Pour le" }, when),
        ];
        if self.hours {
            columns.push(column("Par semaine", hours));
        }
        columns.push(column(
            if self.consent { "Accord le" } else { "Statut" },
            last,
        ));
        columns
    }

    /// Prints the table.
    pub(super) fn print(
        self,
        flow: &mut Flow,
        objectives: &[ObjectiveView],
    ) -> Result<(), DocumentError> {
        let columns = self.columns();
        let mut rows = vec![];
        let mut category = None;
        for objective in objectives {
            if self.by_category && category != Some(objective.category.as_str()) {
                rows.push(TableRow::Group(
                    None,
                    vec![strong_cell(&objective.category)],
                ));
            }
            category = Some(objective.category.as_str());
            rows.extend(self.objective(objective, columns.len()));
        }
        flow.table(&columns, rows)
    }

    fn objective(self, objective: &ObjectiveView, columns: usize) -> Vec<TableRow> {
        let priority = objective.priority.map(|rank| format!("Priorité {rank}"));
        let category = (!self.by_category).then(|| objective.category.clone());
        let context = [priority, category, Some(objective.status.clone())];
        let context: Vec<String> = context.into_iter().flatten().collect();
        let context = context.into_iter().filter(|text| !text.is_empty());
        let context = context.collect::<Vec<String>>().join(" · ");
        let name = vec![
            strong_cell(&objective.label),
            label(&format!("   {context}")),
        ];
        let mut rows = vec![if self.by_category {
            TableRow::Under(name)
        } else {
            TableRow::Group(None, name)
        }];
        if objective.actions.is_empty() {
            let mut cells = vec![vec![cell("Aucune action pour l’instant.")]];
            cells.resize(columns, vec![]);
            rows.push(TableRow::Cells(cells));
        }
        rows.extend(objective.actions.iter().map(|each| self.action(each)));
        rows
    }

    fn action(self, action: &ActionView) -> TableRow {
        let or_dash = |text: Option<String>| vec![cell(&text.unwrap_or_else(|| "–".to_owned()))];
        let mut cells = vec![
            what(action),
            vec![cell(&action.who)],
            or_dash(self.when(action)),
        ];
        if self.hours {
            cells.push(or_dash(action.weekly_minutes.map(typo::duration)));
        }
        cells.push(if self.consent {
            or_dash(action.consent_on.map(typo::date))
        } else {
            status(action)
        });
        TableRow::Cells(cells)
    }

    fn when(self, action: &ActionView) -> Option<String> {
        let due = action.due_on.map(typo::date);
        let start = action.starts_on.filter(|_| self.starts).map(typo::date);
        match (start, due) {
            (Some(start), Some(due)) => Some(format!("du {start}\nau {due}")),
            (Some(start), None) => Some(format!("dès le {start}")),
            (None, Some(due)) if self.starts => Some(format!("avant le {due}")),
            (None, due) => due,
        }
    }
}

fn what(action: &ActionView) -> Vec<Span> {
    let mut what = vec![cell(&action.label)];
    let said = [
        ("Preuve", &action.proof),
        ("Rendez-vous", &action.appointment),
        ("Pourquoi", &action.reason),
    ];
    for (name, text) in said {
        if let Some(text) = text {
            what.push(label(&format!("\n{name} : {text}")));
        }
    }
    what
}

fn status(action: &ActionView) -> Vec<Span> {
    let mut status = vec![];
    if action.is_overdue {
        let mut late = strong_label("En retard\n");
        late.style.color = strong_cell("").style.color;
        status.push(late);
    }
    status.push(cell(&action.status));
    if let Some(day) = action.closed_on {
        status.push(label(&format!("\nle {}", typo::date(day))));
    }
    status
}
