//! Fiche navette PMSMP, volet entreprise: blank to fill on screen or by hand, or printed with what is known.

mod company;
mod fields;
mod job;
mod organisation;
mod view;

pub use fields::label;
pub use view::{Choices, Company, CompanySheet, Expectations, Job, Organisation, SheetHeader};

use trame_domain::sheet_reading::{MOST_COPIES, copy_prefix};

use super::{head, print};
use crate::conform::Meta;
use crate::error::{DocumentError, Rendered};
use crate::flow::{Flow, Input, Laid};
use crate::theme;
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
    let copies = sheet.copies.clamp(1, MOST_COPIES);
    for copy in 1..=copies {
        if copy > 1 {
            flow.turn_page();
        }
        flow.name_fields(copy_prefix(copy));
        head::print(&mut flow, &sheet.letterhead)?;
        flow.title(TITLE)?;
        if copies > 1 {
            let number = format!("Exemplaire {copy} sur {copies}");
            flow.paragraph(vec![theme::strong(&number)], 0.0)?;
        }
        let why = "Cette fiche prépare l’accueil d’une personne en période de mise en situation en milieu professionnel (PMSMP). Elle ne remplace pas la convention, à signer avant le premier jour.";
        flow.paragraph(vec![theme::label(why)], 0.0)?;
        print_parts(&mut flow, sheet)?;
    }
    let number = sheet.header.number.as_deref().map(str::trim);
    let number = number.filter(|number| !number.is_empty());
    let footer = head::foot(&[
        TITLE,
        &number
            .map(|number| format!("n° {number}"))
            .unwrap_or_default(),
        sheet.company.name.as_deref().unwrap_or_default(),
        &typo::date(sheet.printed_on),
    ]);
    flow.finish(&footer)
}

/// Everything the company says, in the order of annexe 5.
pub(super) fn print_parts(flow: &mut Flow, sheet: &CompanySheet) -> Result<(), DocumentError> {
    company::print_header(flow, sheet)?;
    company::print(flow, sheet)?;
    job::print(flow, sheet)?;
    job::print_expectations(flow, sheet)?;
    organisation::print(flow, sheet)
}

/// A section of the form; a short one to fill is not cut between pages.
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
        flow.bind_if_short(start);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
