//! The recovery sheet: the words that open the base when the passphrase is lost.

use chrono::NaiveDate;

use super::print;
use crate::conform::Meta;
use crate::error::{DocumentError, Rendered};
use crate::flow::{Cell, Flow, Laid, Look};
use crate::structure::Role;
use crate::theme::{WIDTH, body, field, strong, verbatim};
use crate::typo;

/// What the sheet says.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoverySheet {
    /// The words, in order.
    pub words: Vec<String>,
    /// Day they were drawn.
    pub made_on: NaiveDate,
    /// Structure.
    pub structure: Option<String>,
    /// Name of the référent.
    pub referent: Option<String>,
}

const TITLE: &str = "Fiche de secours Trame";
const COLUMNS: usize = 3;

/// Prints the recovery sheet.
///
/// # Errors
/// [`DocumentError`] when a font or the page writer fails.
pub fn render_recovery_sheet(sheet: &RecoverySheet) -> Result<Rendered, DocumentError> {
    let meta = Meta {
        title: TITLE.to_owned(),
        author: sheet.structure.clone().unwrap_or_default(),
        date: sheet.made_on,
    };
    print(lay_out(sheet)?, &meta, None)
}

fn lay_out(sheet: &RecoverySheet) -> Result<Laid, DocumentError> {
    let mut flow = Flow::new();
    flow.title(TITLE)?;
    let who = [sheet.referent.as_deref(), sheet.structure.as_deref()];
    let who: Vec<&str> = who.into_iter().flatten().collect();
    let made = format!("Créée le {}", typo::date(sheet.made_on));
    flow.paragraph(vec![field(&made)], 2.0)?;
    if !who.is_empty() {
        flow.paragraph(vec![verbatim(&who.join(" · "))], 0.0)?;
    }
    flow.heading("Ce que permet cette fiche")?;
    flow.paragraph(
        vec![body(
            "Si la phrase de passe est oubliée, les mots ci-dessous, saisis dans l’ordre sur l’écran « Déverrouiller », ouvrent la base de cet ordinateur et permettent de choisir une nouvelle phrase de passe. Qui possède cette fiche et l’ordinateur peut lire tous les dossiers.",
        )],
        4.0,
    )?;
    flow.heading(&format!("Les {} mots", sheet.words.len()))?;
    words(&mut flow, &sheet.words)?;
    flow.heading("Où la garder")?;
    for (strong_part, rest) in [
        (
            "Sous clé, ",
            "dans le coffre ou l’armoire fermée de la structure, loin de l’ordinateur.",
        ),
        (
            "Jamais ",
            "dans la sacoche de l’ordinateur, ni collée sur lui.",
        ),
        (
            "Ni photo, ni copie, ni message : ",
            "un téléphone ou une messagerie peut être lu par d’autres.",
        ),
        (
            "Perdue en même temps que la phrase de passe, ",
            "rien ne peut être récupéré : ni par Trame, ni par le service informatique. Si seule la fiche est perdue, en créer une nouvelle aussitôt dans Réglages ; l’ancienne ne servira plus.",
        ),
    ] {
        flow.paragraph(vec![strong(strong_part), body(rest)], 5.0)?;
    }
    flow.heading("Vérification")?;
    flow.tick("J’ai relu les mots et essayé la fiche sur l’écran « Déverrouiller ».")?;
    flow.tick("La fiche est rangée ; la personne qui sait où est prévenue.")?;
    flow.blank("Date et lieu de rangement :", 300.0)?;
    flow.finish(TITLE)
}

/// The words, numbered, read down each column.
fn words(flow: &mut Flow, words: &[String]) -> Result<(), DocumentError> {
    let list = flow.node(Role::L);
    let items: Vec<_> = words
        .iter()
        .map(|word| {
            let item = flow.node_in(list, Role::Li);
            let number = flow.node_in(item, Role::Lbl);
            (number, flow.node_in(item, Role::LBody), word)
        })
        .collect();
    let rows = words.len().div_ceil(COLUMNS);
    let width = WIDTH / COLUMNS as f64;
    for row in 0..rows {
        let mut cells = vec![];
        let here = items.iter().enumerate().skip(row).step_by(rows.max(1));
        for (column, (at, (number, cell, word))) in here.enumerate() {
            let x = column as f64 * width + 12.0;
            let mut text = strong("");
            text.text.clone_from(word);
            text.style.size = 14.0;
            let mut label = field(&format!("{}", at + 1));
            label.style.size = 14.0;
            cells.push(Cell::at(x, 28.0, *number, vec![label]));
            cells.push(Cell::at(x + 28.0, width - 48.0, *cell, vec![text]));
        }
        let look = Look {
            before: if row == 0 { 4.0 } else { 0.0 },
            pad: 4.0,
            rule: Some((crate::color::LINE, 0.6)),
            fill: (row % 2 == 0).then_some(crate::color::TINT),
            keep: row + 1 < rows,
            ..Look::default()
        };
        flow.row(cells, &look)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
