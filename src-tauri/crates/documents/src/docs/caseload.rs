//! The caseload list: whoever the filter kept, one row a person.

mod view;

pub use view::{CaseloadColumn, CaseloadList, CaseloadRow, FreinView};

use trame_domain::category::CategoryState;

use super::{head, print};
use crate::conform::Meta;
use crate::error::{DocumentError, Rendered};
use crate::flow::{ColumnWidth, Flow, Laid, Roster, RosterColumn, RosterLine};
use crate::mark::Mark;
use crate::text::Span;
use crate::theme::{body, field, fine, label, strong, strong_fine};
use crate::typo;

/// The title when the list has not its own.
pub const DEFAULT_TITLE: &str = "Liste de la file active";

/// Prints the list.
///
/// # Errors
/// [`DocumentError`] when a font or the page writer fails.
pub fn render_caseload(list: &CaseloadList) -> Result<Rendered, DocumentError> {
    let meta = Meta {
        title: format!("{} – {}", title(list), typo::date(list.printed_on)),
        author: list.letterhead.structure.clone(),
        date: list.printed_on,
    };
    print(lay_out(list)?, &meta, None)
}

fn title(list: &CaseloadList) -> &str {
    head::title(list.title.as_deref(), DEFAULT_TITLE)
}

fn lay_out(list: &CaseloadList) -> Result<Laid, DocumentError> {
    let mut flow = Flow::new();
    head::print(&mut flow, &list.letterhead)?;
    flow.title(title(list))?;
    let count = match list.rows.len() {
        0 => "Aucune personne".to_owned(),
        1 => "1 personne".to_owned(),
        count => format!("{} personnes", typo::count(count)),
    };
    let day = format!(" · liste du {}", typo::date(list.printed_on));
    flow.paragraph(vec![strong(&count), field(&day)], 0.0)?;
    let filter = list.filter.as_deref().map(str::trim);
    if let Some(filter) = filter.filter(|filter| !filter.is_empty()) {
        flow.paragraph(vec![field("Filtre : "), body(filter)], 2.0)?;
    }
    let care = "Liste nominative : à garder sous clé, à détruire après usage.";
    flow.paragraph(vec![label(care)], 2.0)?;
    if !list.rows.is_empty() {
        flow.roster(roster(list))?;
    }
    let footer = head::foot(&[
        title(list),
        &list.letterhead.referent,
        &typo::date(list.printed_on),
    ]);
    flow.finish(&footer)
}

fn roster(list: &CaseloadList) -> Roster {
    let kept = |column: &CaseloadColumn| list.columns.contains(column);
    let columns: Vec<CaseloadColumn> = CaseloadColumn::ALL.into_iter().filter(kept).collect();
    let mut heads = vec![RosterColumn {
        head: "Nom",
        width: ColumnWidth::Share(114.0),
    }];
    heads.extend(columns.iter().copied().map(head));
    let rows = list.rows.iter().map(|row| {
        let mut name = strong_fine("");
        name.text.clone_from(&row.name);
        let mut cells = vec![vec![line(name)]];
        cells.extend(columns.iter().map(|column| cell(list, row, *column)));
        cells
    });
    Roster {
        columns: heads,
        rows: rows.collect(),
    }
}

fn head(column: CaseloadColumn) -> RosterColumn {
    let (head, width) = match column {
        CaseloadColumn::Age => ("Âge", ColumnWidth::Fixed(24.0)),
        CaseloadColumn::Territory => ("Territoire", ColumnWidth::Share(80.0)),
        CaseloadColumn::Freins => ("Freins", ColumnWidth::Share(156.0)),
        CaseloadColumn::ContractEnd => ("Fin du contrat", ColumnWidth::Fixed(54.0)),
        CaseloadColumn::NextAppointment => ("Prochain rendez-vous", ColumnWidth::Fixed(58.0)),
        CaseloadColumn::Phone => ("Téléphone", ColumnWidth::Fixed(72.0)),
    };
    RosterColumn { head, width }
}

fn cell(list: &CaseloadList, row: &CaseloadRow, column: CaseloadColumn) -> Vec<RosterLine> {
    let text = |text: Option<String>| vec![line(fine(&text.unwrap_or_else(|| "–".to_owned())))];
    match column {
        CaseloadColumn::Age => text(row.age.map(|age| age.to_string())),
        CaseloadColumn::Territory => text(row.territory.clone()),
        CaseloadColumn::Phone => text(row.phone.clone()),
        CaseloadColumn::NextAppointment => text(row.next_appointment.map(|(day, at)| {
            let day = typo::date(day);
            at.map_or(day.clone(), |at| format!("{day} {}", typo::hour(at)))
        })),
        CaseloadColumn::ContractEnd => {
            let mut lines = text(row.contract_end.map(typo::date));
            let over = row.contract_end.is_some_and(|end| end < list.printed_on);
            lines.extend(over.then(|| line(strong_fine("dépassé"))));
            lines
        }
        CaseloadColumn::Freins if row.freins.is_empty() => text(None),
        CaseloadColumn::Freins => row.freins.iter().map(frein).collect(),
    }
}

fn frein(frein: &FreinView) -> RosterLine {
    let words = match &frein.impact_label {
        Some(impact) => format!("{}, {}", frein.label, impact.to_lowercase()),
        None => frein.label.clone(),
    };
    RosterLine {
        mark: Some(Mark::of(CategoryState::Frein, frein.impact)),
        words: vec![fine(&words)],
    }
}

fn line(span: Span) -> RosterLine {
    RosterLine {
        mark: None,
        words: vec![span],
    }
}

#[cfg(test)]
mod tests;
