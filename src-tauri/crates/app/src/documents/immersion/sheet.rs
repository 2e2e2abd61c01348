//! What the fiche navette of one PMSMP prints: for a company, so that only what was agreed to is in it.

use trame_documents::docs::immersion::{Line, Section};
use trame_documents::docs::pmsmp_sheet::PmsmpSheet;
use trame_domain::clock::Now;
use trame_domain::pmsmp::{PmsmpObject, SharedLine};

use super::super::choice::Choice;
use super::super::letterhead;
use super::super::material::Material;
use super::super::sheets::{Known, sheet_of};
use super::Immersion;
use super::sections::{dates, reach, tutor, week, weekly};
use crate::dto::document::Block;
use crate::error::AppError;
use crate::labels::Labelled;
use crate::pmsmp::shared_text;
use crate::reference::Reference;
use crate::session::{Session, show_name};

/// Reads what it prints.
pub(in crate::documents) fn view(
    session: &Session,
    material: &Material,
    choice: &Choice,
    reference: &Reference,
    now: Now,
) -> Result<PmsmpSheet, AppError> {
    let immersion = material.immersion()?;
    let pmsmp = &immersion.pmsmp;
    let person = &material.person;
    let name = show_name(&person.first_name, person.last_name());
    let letterhead = letterhead::read(session, choice);
    let contact = choice.block(Block::Contact).then(|| {
        let referent = session.referent.as_ref();
        reach([
            referent.map(|it| it.name.as_str()),
            None,
            referent.and_then(|it| it.phone.as_deref()),
            referent.and_then(|it| it.email.as_deref()),
        ])
    });
    let offer = immersion.offer.as_ref().map(|offer| {
        let known = Known {
            company: Some(&immersion.company),
            offer: Some(offer),
            // The skills of this PMSMP, and only for a recruitment (annexe 5).
            technical_skills: (pmsmp.object == Some(PmsmpObject::Recruit))
                .then(|| pmsmp.technical_skills.clone())
                .or(Some(vec![])),
        };
        let mut sheet = sheet_of(session, choice, &known, reference, now);
        sheet.fillable = false;
        sheet
    });
    Ok(PmsmpSheet {
        letterhead,
        printed_on: now.today(),
        company: immersion.company.name.clone(),
        summary: Section {
            title: "L’immersion en bref".to_owned(),
            lines: vec![
                Line::exact("Personne", Some(&name)),
                Line::exact("Entreprise", Some(&immersion.company.name)),
                Line::words("Métier", immersion.job()),
                Line::words("Dates", dates(pmsmp).as_deref()),
                Line::exact("Tuteur ou tutrice", tutor(pmsmp).as_deref()),
                Line::words("Horaires", hours(immersion).as_deref()),
            ],
            week: week(pmsmp),
        },
        name,
        aims: Section {
            title: "Ce que vise l’immersion".to_owned(),
            lines: vec![
                Line::words("Objet", pmsmp.object.map(PmsmpObject::label)),
                Line::words("Objectif précis", Some(&pmsmp.objectives)),
                Line::words("Comment on saura qu’il est atteint", Some(&pmsmp.judged_by)),
            ],
            ..Section::default()
        },
        shared: shared(immersion, material),
        shared_on: pmsmp.shared_on,
        offer,
        contact: contact.flatten(),
        signatures: choice.block(Block::Signatures),
    })
}

fn hours(immersion: &Immersion) -> Option<String> {
    let pmsmp = &immersion.pmsmp;
    weekly(pmsmp).or_else(|| (!pmsmp.schedule.is_empty()).then(|| "voir ci-dessous".to_owned()))
}

/// The lines agreed to that say something.
fn shared(immersion: &Immersion, material: &Material) -> Vec<Line> {
    let pmsmp = &immersion.pmsmp;
    let phone = material.person.phone.as_deref();
    let line = |line: SharedLine| {
        let text = shared_text(pmsmp, line, phone);
        Line::words(line.label(), Some(&text))
    };
    let lines = immersion.agreed().map(line);
    lines.filter(|line| line.value.is_some()).collect()
}
