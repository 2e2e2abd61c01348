//! « Mes forces, mes priorités »: what the parent takes home; others may read it there.

use std::collections::BTreeSet;

use trame_documents::docs::parent_potentialites::{ParentPotentialites, RepereView};
use trame_domain::clock::Now;
use trame_domain::plan::Action;
use trame_domain::potentialites::PotentialitesAnswer;

use super::super::choice::{Choice, tells_of_violence, tells_of_violence_in};
use super::super::material::Material;
use super::super::{letterhead, roadmap};
use super::{ToldGrid, named, priority, strength};
use crate::dto::document::Block;
use crate::error::AppError;
use crate::reference::{Reference, Repere};
use crate::session::Session;

/// Reads what it prints.
pub(in crate::documents) fn view(
    session: &Session,
    material: &Material,
    choice: &Choice,
    reference: &Reference,
    now: Now,
) -> Result<ParentPotentialites, AppError> {
    let told = material.grid()?;
    let may = |answer: &PotentialitesAnswer| told.may_be_taken_home(answer);
    let strengths = told.kept(|it| it.strength, may);
    let priorities = told.kept(|it| it.priority, may);
    let reperes = told_in_turn(told, &priorities);
    Ok(ParentPotentialites {
        letterhead: letterhead::read(session, choice),
        printed_on: now.today(),
        first_name: roadmap::first_name(material),
        banner: reference.potentialites.banner.clone(),
        strengths: choice.block(Block::KeptStrengths).then(|| {
            let harmless = strengths.into_iter();
            let harmless =
                harmless.filter(|it| !tells_of_violence(&format!("{} {}", it.example, it.cv)));
            harmless.map(strength).collect()
        }),
        priorities: choice.block(Block::KeptPriorities).then(|| {
            let each = priorities.into_iter();
            each.map(|it| priority(it, material, who, |it| !tells_of_violence_in(it, material)))
                .collect()
        }),
        reperes: reperes
            .into_iter()
            .filter(|_| choice.block(Block::Rights))
            .map(|it| repere(it, now))
            .collect(),
        review_on: told.grid.review_on,
        contact: roadmap::contact(session).filter(|_| choice.block(Block::Contact)),
    })
}

fn who(action: &Action) -> String {
    named(action, "Moi", "Mon référent")
}

/// Rights of each priority in turn, so that the first ones speak of all of them; each once.
fn told_in_turn<'t>(told: &'t ToldGrid, priorities: &[&PotentialitesAnswer]) -> Vec<&'t Repere> {
    let mut each: Vec<_> = priorities.iter().map(|it| told.reperes_of(it)).collect();
    let (mut seen, mut found) = (BTreeSet::new(), vec![]);
    loop {
        let turn: Vec<&Repere> = each.iter_mut().filter_map(Iterator::next).collect();
        if turn.is_empty() {
            return found;
        }
        let new = turn.into_iter().filter(|it| seen.insert(it.code.as_str()));
        found.extend(new);
    }
}

fn repere(repere: &Repere, now: Now) -> RepereView {
    RepereView {
        title: repere.title.clone(),
        text: repere.text.clone(),
        source: repere.source.clone(),
        checked_on: repere.checked_on.parse().unwrap_or(now.today()),
    }
}
