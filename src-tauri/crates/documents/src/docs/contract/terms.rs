//! Who and how long, what it is for, and what each undertakes.

use super::Contract;
use super::view::lines;
use crate::error::DocumentError;
use crate::flow::{Entry, Fact, Flow, Listing, Marker};
use crate::theme::{body, strong};
use crate::typo;

const LIST: Listing = Listing {
    columns: 1,
    above: 0.0,
    before: 3.0,
    keep: false,
};

/// The référent unique, the organisation, and the dates.
pub(super) fn print_dates(flow: &mut Flow, contract: &Contract) -> Result<(), DocumentError> {
    let facts = facts(contract);
    if facts.is_empty() {
        return Ok(());
    }
    let start = flow.position();
    flow.heading("Référent unique et durée")?;
    let facts: Vec<Fact> = facts
        .iter()
        .map(|(label, value)| Fact::exact(label, value))
        .collect();
    flow.facts(&facts)?;
    flow.bind_if_short(start);
    Ok(())
}

/// The same, label and value.
pub(super) fn facts(contract: &Contract) -> Vec<(&'static str, String)> {
    let referent = &contract.referent;
    let named = match &referent.role {
        Some(role) if !referent.name.is_empty() => format!("{}, {role}", referent.name),
        _ => referent.name.clone(),
    };
    let day = |day: Option<chrono::NaiveDate>| day.map(typo::date);
    let all = [
        ("Référent unique", Some(named)),
        ("Organisme", Some(referent.structure.clone())),
        ("Téléphone", referent.phone.clone()),
        ("Courriel", referent.email.clone()),
        ("Durée", contract.duration.clone()),
        ("Début", day(contract.starts_on)),
        ("Fin", day(contract.ends_on)),
        ("Point d’étape", day(contract.review_on)),
    ];
    let said = all.into_iter();
    let said = said.filter_map(|(label, value)| Some((label, value?)));
    said.filter(|(_, value)| !value.trim().is_empty()).collect()
}

/// A text under its heading; nothing when nothing is said.
pub(super) fn print_text(flow: &mut Flow, heading: &str, text: &str) -> Result<(), DocumentError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(());
    }
    flow.heading(heading)?;
    flow.paragraph(vec![body(text)], 2.0)
}

/// What the person aims at, and the immersions.
pub(super) fn print_project(flow: &mut Flow, contract: &Contract) -> Result<(), DocumentError> {
    print_text(flow, "Projet de la personne", &contract.project)?;
    if contract.immersions.is_empty() {
        return Ok(());
    }
    flow.heading("Immersions en entreprise (PMSMP)")?;
    let all = contract.immersions.iter().map(String::as_str);
    flow.list(all.map(dot).collect(), &LIST)
}

/// What each undertakes, or room to write it.
pub(super) fn print_engagements(flow: &mut Flow, contract: &Contract) -> Result<(), DocumentError> {
    let all = [
        ("La personne s’engage à :", &contract.person_engagements),
        (
            "L’organisme référent s’engage à :",
            &contract.referent_engagements,
        ),
    ];
    let is_said = all.iter().any(|(_, text)| !text.trim().is_empty());
    // Nothing is written on a signed contract afterwards.
    if contract.signed_on.is_some() && !is_said {
        return Ok(());
    }
    flow.heading("Engagements")?;
    for (name, text) in all {
        let said = lines(text);
        if said.is_empty() {
            if contract.signed_on.is_none() {
                flow.writing(name, None, 3)?;
            }
            continue;
        }
        flow.paragraph(vec![strong(name)], 7.0)?;
        flow.keep_with_next();
        flow.list(said.into_iter().map(dot).collect(), &LIST)?;
    }
    Ok(())
}

fn dot(text: &str) -> Entry {
    Entry {
        marker: Marker::Dot,
        words: vec![body(text)],
    }
}
