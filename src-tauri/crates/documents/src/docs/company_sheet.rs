//! Fiche navette PMSMP, volet entreprise: blank to fill on screen or by hand, or printed with what is known.

mod company;
mod job;
mod organisation;
mod view;

pub use view::{Company, CompanySheet, Expectations, Job, Organisation, SheetHeader};

use super::{head, print};
use crate::conform::Meta;
use crate::error::{DocumentError, Rendered};
use crate::flow::{Flow, Input, Laid, Room};
use crate::theme::label;
use crate::typo;

/// The title.
pub const TITLE: &str = "Fiche navette PMSMP – volet entreprise";

/// Prints the sheet.
///
/// # Errors
/// [`DocumentError`] when a font or the page writer fails.
pub fn render_company_sheet(sheet: &CompanySheet) -> Result<Rendered, DocumentError> {
    let meta = Meta {
        title: TITLE.to_owned(),
        author: sheet.letterhead.structure.clone(),
        date: sheet.printed_on,
    };
    print(lay_out(sheet)?, &meta, None)
}

fn lay_out(sheet: &CompanySheet) -> Result<Laid, DocumentError> {
    let mut flow = Flow::new();
    head::print(&mut flow, &sheet.letterhead)?;
    flow.title(TITLE)?;
    let why = "Cette fiche prépare l’accueil d’une personne en période de mise en situation en milieu professionnel (PMSMP). Elle ne remplace pas la convention, à signer avant le premier jour.";
    flow.paragraph(vec![label(why)], 0.0)?;
    company::print_header(&mut flow, sheet)?;
    company::print(&mut flow, sheet)?;
    job::print(&mut flow, sheet)?;
    job::print_expectations(&mut flow, sheet)?;
    organisation::print(&mut flow, sheet)?;
    let name = sheet
        .company
        .name
        .as_deref()
        .map(|name| format!(" · {name}"));
    let number = sheet.header.number.as_deref();
    let number = number.map(|number| format!(" · n° {number}"));
    let footer = format!(
        "{TITLE}{}{} · {}",
        number.unwrap_or_default(),
        name.unwrap_or_default(),
        typo::date(sheet.printed_on)
    );
    flow.finish(&footer)
}

/// A section of the form; one to fill is not cut between pages.
fn section(
    flow: &mut Flow,
    sheet: &CompanySheet,
    title: &str,
    remark: Option<&str>,
    inputs: &[Input],
) -> Result<(), DocumentError> {
    let start = flow.position();
    flow.heading(title)?;
    if let Some(remark) = remark {
        flow.remark(remark)?;
        flow.keep_with_next();
    }
    flow.inputs(inputs, sheet.fillable)?;
    if sheet.fillable {
        flow.bind(start);
    }
    Ok(())
}

/// A text on one line, beside another when both are short.
fn short(name: &'static str, label: &'static str, known: Option<&str>) -> Input {
    Input {
        half: true,
        ..long(name, label, 1, known)
    }
}

/// A text on several lines.
fn long(name: &'static str, label: &'static str, lines: u32, known: Option<&str>) -> Input {
    let known = known.map(str::trim).filter(|known| !known.is_empty());
    Input {
        name,
        label,
        room: Room::Lines(lines),
        hint: None,
        known: known.map(str::to_owned),
        half: false,
    }
}

/// Several texts, one a line.
fn list(name: &'static str, label: &'static str, lines: u32, known: &[String]) -> Input {
    let known = known.iter().map(|text| text.trim());
    let known: Vec<&str> = known.filter(|text| !text.is_empty()).collect();
    let known = match known.as_slice() {
        [] => None,
        [one] => Some((*one).to_owned()),
        several => Some(format!("• {}", several.join("\n• "))),
    };
    Input {
        known,
        ..long(name, label, lines, None)
    }
}

/// OUI or NON.
fn yes_no(name: &'static str, label: &'static str, known: Option<bool>) -> Input {
    let known = known.map(|yes| if yes { "Oui" } else { "Non" });
    Input {
        room: Room::YesNo,
        ..short(name, label, known)
    }
}

#[cfg(test)]
mod tests;
