//! Observations of both, ways to appeal, signatures, handing over, legal mentions.

use super::{Contract, Part};
use crate::error::DocumentError;
use crate::flow::{Flow, Signature};
use crate::theme::{body, label};
use crate::typo;

/// What both sign.
pub(super) const ENGAGEMENT: &str = "La personne et le référent s’engagent à mettre en œuvre, chacun pour ce qui le concerne, les actions de ce contrat, et à se prévenir si une action devient impossible ou doit changer.";

/// Who signs, in words.
pub(super) const SIGNERS: [&str; 2] = ["La personne", "Le référent"];

/// Signatures never stand alone on a page: they are bound to what both sign.
pub(super) fn print(flow: &mut Flow, contract: &Contract) -> Result<(), DocumentError> {
    if contract.shows(Part::Observations) {
        observations(flow, contract)?;
    }
    if let Some(appeal) = &contract.appeal {
        flow.heading("Voies de recours")?;
        flow.paragraph(vec![body(appeal)], 2.0)?;
    }
    if contract.shows(Part::Signatures) {
        signatures(flow, contract)?;
    }
    if let Some(mentions) = &contract.letterhead.legal_mentions {
        flow.paragraph(vec![label(mentions)], 14.0)?;
    }
    Ok(())
}

fn observations(flow: &mut Flow, contract: &Contract) -> Result<(), DocumentError> {
    let all = [
        ("Observations de la personne", &contract.person_observations),
        ("Observations du référent", &contract.referent_observations),
    ];
    let is_signed = contract.signed_on.is_some();
    let shown = all
        .into_iter()
        .filter(|(_, text)| !is_signed || !text.trim().is_empty());
    let shown: Vec<_> = shown.collect();
    if shown.is_empty() {
        return Ok(());
    }
    flow.heading("Observations")?;
    for (name, text) in shown {
        flow.writing(name, Some(text), 3)?;
    }
    Ok(())
}

fn signatures(flow: &mut Flow, contract: &Contract) -> Result<(), DocumentError> {
    flow.heading("Signatures")?;
    flow.paragraph(vec![body(ENGAGEMENT)], 2.0)?;
    flow.keep_with_next();
    let [person, referent] = SIGNERS;
    let signature = |title: &str, name: &str| Signature {
        title: title.to_owned(),
        name: name.to_owned(),
        signed_on: contract.signed_on,
    };
    flow.signatures(&[
        signature(person, &contract.identity.name),
        signature(referent, &contract.referent.name),
    ])?;
    flow.keep_with_next();
    match contract.handed_on {
        Some(day) => {
            let handed = format!("Document remis à la personne le {}.", typo::date(day));
            flow.paragraph(vec![body(&handed)], 14.0)
        }
        None => flow.blank("Document remis à la personne le", 120.0),
    }
}
