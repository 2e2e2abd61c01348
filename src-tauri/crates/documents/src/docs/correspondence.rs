//! « Correspondance France Travail »: what was said, in the codes of the grids, and what is missing to have one.

mod view;

pub use view::{Correspondence, GridRow, GridView, ValueView};

use super::{head, print};
use crate::conform::Meta;
use crate::error::{DocumentError, Rendered};
use crate::flow::{ColumnWidth, Fact, Flow, Laid, Roster, RosterColumn, RosterLine};
use crate::text::Span;
use crate::theme::{body, fine, label, strong_fine};
use crate::typo;

/// The title when the structure has not set its own.
pub const DEFAULT_TITLE: &str = "Correspondance avec les grilles de France Travail";

/// Prints the table.
///
/// # Errors
/// [`DocumentError`] when a font or the page writer fails.
pub fn render_correspondence(table: &Correspondence) -> Result<Rendered, DocumentError> {
    let meta = Meta {
        title: format!("{} – version {}", title(table), table.version),
        author: table.letterhead.structure.clone(),
        date: table.printed_on,
    };
    print(lay_out(table)?, &meta, None)
}

fn title(table: &Correspondence) -> &str {
    head::title(table.title.as_deref(), DEFAULT_TITLE)
}

fn lay_out(table: &Correspondence) -> Result<Laid, DocumentError> {
    let mut flow = Flow::new();
    head::print(&mut flow, &table.letterhead)?;
    flow.title(title(table))?;
    let version = match table.diagnostic_on {
        Some(day) => format!("version {} du {}", table.version, typo::date(day)),
        None => format!("version {}", table.version),
    };
    let mut facts = vec![Fact::exact("Nom", &table.name)];
    let number = table.ft_number.as_deref();
    facts.extend(number.map(|it| Fact::exact("N° France Travail", it)));
    facts.push(Fact::words("Diagnostic", &version));
    facts.push(Fact::words("Imprimé le", &typo::date(table.printed_on)));
    flow.facts(&facts)?;
    let care = "Ce tableau traduit ce qui a été dit pendant l’entretien. Il ne note rien et ne décide rien : le référent vérifie chaque ligne avant de la reporter.";
    flow.paragraph(vec![body(care)], 8.0)?;
    for grid in table.grids.iter().filter(|grid| !grid.rows.is_empty()) {
        flow.heading(&grid.title)?;
        flow.roster(roster(grid))?;
    }
    if !table.not_covered.is_empty() {
        let each = table.not_covered.iter();
        let each = each.map(|it| format!("{} ({})", it.label, it.code));
        let each: Vec<String> = each.collect();
        let rest = format!("À remplir sans ce tableau : {}.", each.join(", "));
        flow.paragraph(vec![label(&rest)], 8.0)?;
    }
    let read = typo::date(table.read_on);
    let read = format!("Nomenclatures de France Travail lues le {read}.");
    flow.paragraph(vec![label(&read)], 8.0)?;
    if let Some(mentions) = &table.letterhead.legal_mentions {
        flow.paragraph(vec![label(mentions)], 8.0)?;
    }
    let footer = head::foot(&[
        title(table),
        &table.name,
        &typo::date(table.printed_on),
        &format!("version {}", table.version),
    ]);
    flow.finish(&footer)
}

fn roster(grid: &GridView) -> Roster {
    let column = |head, width| RosterColumn {
        head,
        width: ColumnWidth::Share(width),
    };
    Roster {
        columns: vec![
            column("Contrainte ou critère", 116.0),
            column("Valeur", 176.0),
            column("D’après", 96.0),
            column("Ce qui manque", 84.0),
        ],
        rows: grid.rows.iter().map(row).collect(),
    }
}

fn row(row: &GridRow) -> Vec<Vec<RosterLine>> {
    let mut value: Vec<RosterLine> = vec![];
    for each in &row.values {
        value.push(line(fine(&each.label)));
        value.push(line(code(&each.code)));
    }
    if value.is_empty() {
        value.push(line(fine("–")));
    }
    let or_dash = |text: &str| match text.trim() {
        "" => vec![line(fine("–"))],
        text => vec![line(fine(text))],
    };
    let missing = row.missing.as_deref().map(strong_fine);
    let missing = missing.unwrap_or_else(|| fine("–"));
    vec![
        vec![line(strong_fine(&row.label)), line(code(&row.code))],
        value,
        or_dash(&row.from),
        vec![line(missing)],
    ]
}

/// A code exactly as it is published, to be copied.
fn code(text: &str) -> Span {
    head::exact(label(""), text)
}

fn line(span: Span) -> RosterLine {
    RosterLine {
        mark: None,
        words: vec![span],
    }
}

#[cfg(test)]
mod tests;
