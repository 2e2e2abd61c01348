//! Letterhead, title, what contract it is, and that it is not signed when it is not.

use super::{Contract, title};
use crate::docs::head;
use crate::error::DocumentError;
use crate::flow::Flow;
use crate::theme::{body, field, label, strong};
use crate::typo;

pub(super) fn print(flow: &mut Flow, contract: &Contract) -> Result<(), DocumentError> {
    head::print(flow, &contract.letterhead)?;
    flow.title(title(contract))?;
    let kind = strong(&contract.kind);
    let printed = typo::date(contract.printed_on);
    let about = format!(" · imprimé le {printed} · version {}", contract.version);
    flow.paragraph(vec![kind, field(&about)], 0.0)?;
    let signed = contract
        .signed_on
        .map(|day| format!("Signé le {}", typo::date(day)));
    let state = match contract.unsigned() {
        // Said in words at the head, not only in how the page looks.
        Some(unsigned) => vec![vec![
            strong(&format!("{unsigned}. ")),
            body("Ce document n’engage personne tant que les deux ne l’ont pas signé."),
        ]],
        None => vec![],
    };
    if state.is_empty() {
        let said = [signed, Some(contract.state.clone())];
        let said = said.into_iter().flatten().filter(|text| !text.is_empty());
        let said: Vec<String> = said.collect();
        flow.paragraph(vec![strong(&said.join(" · "))], 2.0)?;
    } else {
        flow.callout(&state)?;
    }
    if let Some((day, reason)) = &contract.ended {
        let ended = format!("Mis fin le {} : {reason}", typo::date(*day));
        flow.paragraph(vec![body(&ended)], 2.0)?;
    }
    if !contract.legal_mention.trim().is_empty() {
        flow.paragraph(vec![label(contract.legal_mention.trim())], 6.0)?;
    }
    Ok(())
}

/// Where the date to sign by comes from.
pub(super) fn print_deadline(flow: &mut Flow, contract: &Contract) -> Result<(), DocumentError> {
    match &contract.deadline_rule {
        Some(rule) => flow.remark(rule),
        None => Ok(()),
    }
}
