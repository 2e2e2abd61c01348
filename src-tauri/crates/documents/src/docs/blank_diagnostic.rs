//! The blank diagnostic, to fill by hand in an interview without a computer.

mod category;
mod view;

pub use view::{BlankCategory, BlankDiagnostic};

use super::{head, print};
use crate::conform::Meta;
use crate::error::{DocumentError, Rendered};
use crate::flow::{Blank, Flow, Laid};
use crate::theme::{body, field, label, strong};
use crate::typo;

/// The title when the structure has not set its own.
pub const DEFAULT_TITLE: &str = "Diagnostic 360° à remplir à la main";

/// Prints the blank diagnostic.
///
/// # Errors
/// [`DocumentError`] when a font or the page writer fails.
pub fn render_blank_diagnostic(sheet: &BlankDiagnostic) -> Result<Rendered, DocumentError> {
    let meta = Meta {
        title: title(sheet).to_owned(),
        author: sheet.letterhead.structure.clone(),
        date: sheet.printed_on,
    };
    print(lay_out(sheet)?, &meta, None)
}

fn title(sheet: &BlankDiagnostic) -> &str {
    let title = sheet.title.as_deref().map(str::trim);
    title
        .filter(|title| !title.is_empty())
        .unwrap_or(DEFAULT_TITLE)
}

fn lay_out(sheet: &BlankDiagnostic) -> Result<Laid, DocumentError> {
    let mut flow = Flow::new();
    head::print(&mut flow, &sheet.letterhead)?;
    flow.title(title(sheet))?;
    print_who(&mut flow, sheet)?;
    let how = "Une catégorie non abordée reste cochée ainsi : le silence n’est pas une absence de difficulté. La personne peut ne pas répondre, sans dire pourquoi. ★ : un point d’appui.";
    flow.paragraph(vec![label(how)], 8.0)?;
    print_priorities(&mut flow)?;
    for (number, category) in (1..).zip(&sheet.categories) {
        category::print(&mut flow, number, category)?;
    }
    print_end(&mut flow)?;
    let pack = sheet.pack.as_ref();
    let pack = pack.map(|pack| format!(" · référentiel {pack}"));
    let footer = format!(
        "{} · {}{}",
        title(sheet),
        typo::date(sheet.printed_on),
        pack.unwrap_or_default()
    );
    flow.finish(&footer)
}

fn print_who(flow: &mut Flow, sheet: &BlankDiagnostic) -> Result<(), DocumentError> {
    let person = sheet
        .person
        .as_ref()
        .map(|name| head::exact(strong(""), name));
    let referent = &sheet.letterhead.referent;
    let referent = (!referent.trim().is_empty()).then(|| head::exact(body(""), referent));
    let blank = |name: &str, known, part| Blank {
        name: field(name),
        known,
        part,
    };
    flow.blanks(
        vec![
            blank("Personne : ", person, 0.64),
            blank("Date : ", None, 0.36),
        ],
        true,
    )?;
    flow.blanks(vec![blank("Référent : ", referent, 1.0)], false)
}

/// What the person wants first: on the first page, as in the summary.
fn print_priorities(flow: &mut Flow) -> Result<(), DocumentError> {
    flow.heading("Priorités de la personne")?;
    for rank in 1..=3 {
        flow.ruled(strong(&format!("{rank}.")), 18.0, 1, rank < 3)?;
    }
    Ok(())
}

/// What comes next, so that nobody leaves without a date.
fn print_end(flow: &mut Flow) -> Result<(), DocumentError> {
    let start = flow.position();
    flow.heading("Et maintenant")?;
    flow.ruled(field("La personne fait"), 112.0, 2, true)?;
    flow.ruled(field("Le référent fait"), 112.0, 2, true)?;
    let blank = |name: &str, part| Blank {
        name: field(name),
        known: None,
        part,
    };
    flow.blanks(
        vec![
            blank("Prochain rendez-vous le ", 0.44),
            blank("à ", 0.2),
            blank("lieu ", 0.36),
        ],
        false,
    )?;
    flow.bind(start);
    Ok(())
}

#[cfg(test)]
mod tests;
