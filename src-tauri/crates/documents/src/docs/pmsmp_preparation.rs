//! « Feuille de préparation » : what the convention asks, in its order, and what is still missing.

use chrono::NaiveDate;

pub use super::head::Letterhead;
use super::immersion::{Section, print as print_section};
use super::{head, print};
use crate::conform::Meta;
use crate::error::{DocumentError, Rendered};
use crate::flow::{Entry, Flow, Laid, Listing, Marker};
use crate::theme::{body, label, strong};
use crate::typo;

/// The title.
pub const TITLE: &str = "Préparer la convention de PMSMP";

/// Everything the sheet prints.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PmsmpPreparation {
    /// Who makes the document.
    pub letterhead: Letterhead,
    /// Day it is printed.
    pub printed_on: NaiveDate,
    /// First name and name of the person.
    pub name: String,
    /// What a convention needs and is not known, in the order of the sheet.
    pub missing: Vec<String>,
    /// Sections, in the order of the convention; none of them is left out, even empty.
    pub sections: Vec<Section>,
}

/// Prints the sheet.
///
/// # Errors
/// [`DocumentError`] when a font or the page writer fails.
pub fn render_pmsmp_preparation(sheet: &PmsmpPreparation) -> Result<Rendered, DocumentError> {
    let meta = Meta {
        title: TITLE.to_owned(),
        author: sheet.letterhead.structure.clone(),
        date: sheet.printed_on,
    };
    print(lay_out(sheet)?, &meta, None)
}

pub(super) fn lay_out(sheet: &PmsmpPreparation) -> Result<Laid, DocumentError> {
    let mut flow = Flow::new();
    head::print(&mut flow, &sheet.letterhead)?;
    flow.title(TITLE)?;
    let why = "Cette feuille suit l’ordre de la convention, pour la saisir sans rien chercher. Elle n’a pas valeur de convention et ne se signe pas.";
    flow.paragraph(vec![label(why)], 0.0)?;
    print_missing(&mut flow, &sheet.missing)?;
    for section in &sheet.sections {
        print_section(&mut flow, section, "à compléter")?;
    }
    if let Some(mentions) = &sheet.letterhead.legal_mentions {
        flow.paragraph(vec![label(mentions)], 8.0)?;
    }
    let footer = head::foot(&[TITLE, &sheet.name, &typo::date(sheet.printed_on)]);
    flow.finish(&footer)
}

fn print_missing(flow: &mut Flow, missing: &[String]) -> Result<(), DocumentError> {
    if missing.is_empty() {
        let all = "Tout ce que la convention demande est connu.";
        return flow.callout(&[vec![strong(all)]]);
    }
    flow.heading("Ce qui manque encore")?;
    let entry = |what: &String| Entry {
        marker: Marker::Box(false),
        words: vec![body(what)],
    };
    flow.list(
        missing.iter().map(entry).collect(),
        &Listing {
            columns: 2,
            above: 4.0,
            before: 4.0,
            keep: false,
        },
    )
}
