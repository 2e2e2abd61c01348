//! What « Ma synthèse » prints: the diagnostic and the plan in the person's words; no note of the référent, and nothing
//! that tells of violence: others may read it at home.

use trame_documents::docs::person_summary as doc;
use trame_documents::docs::roadmap::Appointment;
use trame_domain::category::{Category, CategoryState, Impact, Polarity};
use trame_domain::clock::Now;
use trame_domain::plan::{Action, ActionStatus, Actor, ObjectiveStatus};

use super::choice::{Choice, tells_of_violence};
use super::material::Material;
use super::summary::printed_objectives;
use super::{letterhead, roadmap};
use crate::diagnostic::{Talk, categories};
use crate::dto::document::Block;
use crate::reference::Reference;
use crate::session::Session;

/// What the summary for the person prints.
pub(super) fn view(
    session: &Session,
    material: &Material,
    choice: &Choice,
    reference: &Reference,
    now: Now,
) -> doc::PersonSummary {
    let talk = material.talk.as_ref();
    let shown: Vec<Category> = categories().filter(|it| choice.category(*it)).collect();
    let each = |read: fn(&Talk, Category, &Reference) -> Vec<String>| -> Vec<String> {
        let all = talk.into_iter().flat_map(|talk| {
            let shown = shown.iter();
            shown.flat_map(move |category| read(talk, *category, reference))
        });
        all.filter(|text| !tells_of_violence(text)).collect()
    };
    let next = material.appointments.first();
    doc::PersonSummary {
        letterhead: letterhead::read(session, choice),
        title: None,
        version: material.version.to_string(),
        printed_on: now.today(),
        first_name: roadmap::first_name(material),
        going_well: if choice.block(Block::Strengths) {
            each(going_well)
        } else {
            Vec::new()
        },
        in_the_way: choice.block(Block::Freins).then(|| {
            let talk = talk.into_iter();
            talk.flat_map(|talk| {
                shown
                    .iter()
                    .filter_map(|it| in_the_way(talk, *it, reference))
            })
            .collect()
        }),
        priorities: choice
            .block(Block::Priorities)
            .then(|| wanted(material, choice)),
        decided: choice.block(Block::Plan).then(|| decided(material, choice)),
        words: talk
            .filter(|_| choice.block(Block::Words))
            .into_iter()
            .flat_map(|talk| shown.iter().map(|it| (talk.entry(*it).words, *it)))
            .filter(|(words, _)| !words.trim().is_empty() && !tells_of_violence(words))
            .map(|(text, category)| doc::Words {
                about: reference.category_label(category).to_owned(),
                text,
            })
            .collect(),
        next_appointment: next
            .filter(|_| choice.block(Block::Appointments))
            .map(|next| Appointment {
                on: next.starts_at.date(),
                at: Some(next.starts_at.time()),
                place: next.place.clone(),
                subject: next.subject.clone(),
            }),
        contact: roadmap::contact(session).filter(|_| choice.block(Block::Contact)),
    }
}

/// Strengths, assets and what is settled, of one category.
fn going_well(talk: &Talk, category: Category, reference: &Reference) -> Vec<String> {
    let strengths = talk.strengths.iter().filter(|it| it.category == category);
    let mut well: Vec<String> = strengths.map(|it| it.text.clone()).collect();
    let assets = talk.situations.iter();
    let assets = assets.filter(|it| it.category == category && it.polarity == Polarity::Asset);
    well.extend(assets.map(|it| it.label.clone()));
    if talk.entry(category).state == CategoryState::FreinLifted {
        let label = reference.category_label(category);
        well.push(format!("{label} : c’est réglé"));
    }
    well
}

fn in_the_way(talk: &Talk, category: Category, reference: &Reference) -> Option<doc::InTheWay> {
    let entry = talk.entry(category);
    if entry.state != CategoryState::Frein {
        return None;
    }
    let how_much = entry.impact.map(|impact| match impact {
        Impact::Low => "cela me gêne un peu",
        Impact::High => "cela me gêne beaucoup",
        Impact::Blocking => "cela me bloque",
    });
    let situations = talk.situations.iter();
    let situations = situations.filter(|it| {
        it.category == category && it.polarity == Polarity::Frein && !tells_of_violence(&it.label)
    });
    Some(doc::InTheWay {
        label: reference.category_label(category).to_owned(),
        how_much: how_much.map(str::to_owned),
        what: situations.map(|it| it.label.clone()).collect(),
    })
}

/// What comes first, in the person's order.
fn wanted(material: &Material, choice: &Choice) -> Vec<String> {
    let objectives: Vec<_> = printed_objectives(material, choice)
        .filter(|objective| objective.status == ObjectiveStatus::InProgress)
        .collect();
    super::summary::priorities(&objectives)
}

/// Who does what: what is still to be done first, the nearest before.
fn decided(material: &Material, choice: &Choice) -> Vec<doc::Decided> {
    let objectives = printed_objectives(material, choice)
        .filter(|objective| objective.status == ObjectiveStatus::InProgress);
    let mut actions: Vec<&Action> = objectives.flat_map(|o| material.actions_of(o)).collect();
    actions.retain(|action| match action.status {
        ActionStatus::Planned
        | ActionStatus::InProgress
        | ActionStatus::OnHold
        | ActionStatus::Done => true,
        ActionStatus::Abandoned | ActionStatus::Cancelled => false,
    });
    let is_done = |action: &Action| action.status == ActionStatus::Done;
    actions.sort_by_key(|it| (is_done(it), it.due_on.is_none(), it.due_on));
    let each = actions.into_iter().map(|action| doc::Decided {
        who: match (action.actor, &action.actor_name) {
            (Actor::Person, _) => "Moi".to_owned(),
            (Actor::Referent, _) => "Mon référent".to_owned(),
            (Actor::Partner, Some(name)) => name.clone(),
            (Actor::Partner, None) => "Un partenaire".to_owned(),
        },
        label: action.label.clone(),
        due_on: action.due_on,
        done: is_done(action),
    });
    each.collect()
}
