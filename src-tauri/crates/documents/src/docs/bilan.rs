//! The bilan of a plan or of a contract: what was done, what hindered, in both voices kept apart.

use super::plan_view::BilanView;
use crate::error::DocumentError;
use crate::flow::{Cell, Flow, Look};
use crate::structure::Role;
use crate::theme::{WIDTH, body, label, quote, strong};
use crate::typo;

const INDENT: f64 = 14.0;

/// Prints a bilan under its heading; nothing when nothing was said.
pub(super) fn print(
    flow: &mut Flow,
    heading: &str,
    bilan: &BilanView,
) -> Result<(), DocumentError> {
    if bilan.is_empty() {
        return Ok(());
    }
    flow.heading(heading)?;
    if let Some(day) = bilan.made_on {
        flow.paragraph(vec![label(&format!("Fait le {}", typo::date(day)))], 2.0)?;
        flow.keep_with_next();
    }
    voice(
        flow,
        "Ce que dit la personne",
        [&bilan.person_done, &bilan.person_hindered],
        true,
    )?;
    voice(
        flow,
        "Ce que dit le référent",
        [&bilan.referent_done, &bilan.referent_hindered],
        false,
    )
}

/// What one of them says; the person's words are quoted.
fn voice(
    flow: &mut Flow,
    who: &str,
    [done, hindered]: [&String; 2],
    is_quoted: bool,
) -> Result<(), DocumentError> {
    let said = [("Ce qui a été fait", done), ("Ce qui a freiné", hindered)];
    let said: Vec<_> = said
        .into_iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .collect();
    if said.is_empty() {
        return Ok(());
    }
    flow.paragraph(vec![strong(who)], 7.0)?;
    flow.keep_with_next();
    for (name, text) in said {
        let node = flow.node(if is_quoted { Role::BlockQuote } else { Role::P });
        let name = label(&format!("{name} : "));
        let text = text.trim();
        let words = if is_quoted {
            quote(&format!("« {text} »"))
        } else {
            body(text)
        };
        let look = Look {
            before: 2.0,
            ..Look::default()
        };
        flow.row(
            vec![Cell::at(INDENT, WIDTH - INDENT, node, vec![name, words])],
            &look,
        )?;
    }
    Ok(())
}
