//! What « Ce que j’ai montré » prints: the sentences the person kept, each with its fact; no mark.

use trame_documents::docs::pmsmp_skills::{Contact, PmsmpSkills, Shown};
use trame_domain::clock::Now;

use super::super::choice::Choice;
use super::super::material::Material;
use super::super::{letterhead, words};
use super::sections::real_dates;
use crate::dto::document::Block;
use crate::error::AppError;
use crate::session::{Session, show_name};

/// Reads what it prints.
pub(in crate::documents) fn view(
    session: &Session,
    material: &Material,
    choice: &Choice,
    now: Now,
) -> Result<PmsmpSkills, AppError> {
    let immersion = material.immersion()?;
    let told = immersion.told.as_ref().ok_or(AppError::NoPmsmpBilan)?;
    let person = &material.person;
    let what = [
        immersion.job().map(str::to_owned),
        Some(immersion.company.name.clone()),
        real_dates(&immersion.pmsmp),
    ];
    let what: Vec<String> = what.into_iter().flatten().collect();
    let referent = session.referent.as_ref();
    let contact = referent.filter(|_| choice.block(Block::Contact));
    Ok(PmsmpSkills {
        letterhead: letterhead::read(session, choice),
        printed_on: now.today(),
        name: show_name(&person.first_name, person.last_name()),
        immersion: what.join(", "),
        shown: told
            .kept_for_cv()
            .map(|line| Shown {
                sentence: line.cv.clone(),
                fact: line.fact.clone(),
            })
            .collect(),
        contact: contact.map(|referent| Contact {
            name: referent.name.clone(),
            role: referent.role.clone(),
            phone: referent.phone.as_deref().map(words::phone),
            email: referent.email.clone(),
            place: None,
        }),
    })
}
