//! What the summary prints of a dossier: labels in French, hidden identifiers left out, private notes never.

use trame_documents::docs::summary as doc;
use trame_domain::category::{Category, CategoryState};
use trame_domain::clock::Now;
use trame_domain::document::DocumentKind;
use trame_domain::hours::minutes_this_week;
use trame_domain::person::{Person, PersonSet};

use super::choice::Choice;
use super::material::Material;
use super::{letterhead, plan, words};
use crate::diagnostic::{Talk, categories};
use crate::dto::document::{Block, Identifier};
use crate::labels::Labelled;
use crate::people::contract_deadline;
use crate::reference::Reference;
use crate::session::{Session, show_name};

/// Title of the contract where the territory did not choose one.
const CONTRACT_TITLE: &str = "Contrat d’engagements réciproques (CER)";

/// Title printed on a summary or on a contract.
pub(super) fn title(session: &Session, kind: DocumentKind) -> String {
    let chosen = session
        .structure
        .as_ref()
        .and_then(|s| s.contract_title.clone());
    match kind {
        DocumentKind::Contract | DocumentKind::ContractText => {
            chosen.unwrap_or_else(|| CONTRACT_TITLE.to_owned())
        }
        DocumentKind::Summary
        | DocumentKind::PersonSummary
        | DocumentKind::Plan
        | DocumentKind::Comparison
        | DocumentKind::FranceTravail
        | DocumentKind::Roadmap
        | DocumentKind::BlankDiagnostic
        | DocumentKind::CompanySheet
        | DocumentKind::Caseload
        | DocumentKind::PmsmpSheet
        | DocumentKind::PmsmpPreparation
        | DocumentKind::PmsmpBilan
        | DocumentKind::PmsmpSkills
        | DocumentKind::BlankPotentialites
        | DocumentKind::ParentPotentialites
        | DocumentKind::Potentialites
        | DocumentKind::Trajectory => doc::DEFAULT_TITLE.to_owned(),
    }
}

/// What the summary prints.
pub(super) fn view(
    session: &Session,
    material: &Material,
    choice: &Choice,
    reference: &Reference,
    now: Now,
) -> doc::Summary {
    let talk = material.talk.as_ref();
    let objectives: Vec<_> = printed_objectives(material, choice).collect();
    let actions = objectives.iter().flat_map(|o| material.actions_of(o));
    doc::Summary {
        letterhead: letterhead::read(session, choice),
        title: Some(title(session, choice.kind)),
        version: material.version.to_string(),
        printed_on: now.today(),
        diagnostic_on: talk.and_then(|t| t.confirmed_on().or(Some(t.diagnostic.opened_on))),
        identity: identity(&material.person, choice, now),
        person: if choice.block(Block::Household) {
            situation(material, choice, reference, now)
        } else {
            doc::Person::default()
        },
        orientation: if choice.block(Block::Orientation) {
            orientation(material, reference)
        } else {
            doc::Orientation::default()
        },
        hours: doc::HoursView {
            minutes: minutes_this_week(actions, now.today()),
            week_of: None,
            target: plan::target(&material.targets, now.today(), choice),
        },
        categories: categories()
            .filter(|category| choice.category(*category))
            .map(|c| category(talk, c, choice, reference))
            .collect(),
        priorities: priorities(&objectives),
        objectives: objectives
            .iter()
            .map(|objective| objective_view(objective, material, reference))
            .collect(),
        person_observations: None,
        referent_observations: None,
        engagement: None,
        left_out: left_out(choice),
        attachment: None,
    }
}

/// Parts the choice leaves out.
fn left_out(choice: &Choice) -> Vec<doc::Part> {
    let parts = [
        (Block::Priorities, doc::Part::Priorities),
        (Block::Wheel, doc::Part::Wheel),
        (Block::Categories, doc::Part::Categories),
        (Block::Plan, doc::Part::Plan),
        (Block::Hours, doc::Part::Hours),
        (Block::Observations, doc::Part::Observations),
        (Block::Signatures, doc::Part::Signatures),
    ];
    let hidden = parts.into_iter().filter(|(block, _)| !choice.block(*block));
    hidden.map(|(_, part)| part).collect()
}

/// Objectives that are printed, in the order of the plan.
pub(super) fn printed_objectives<'a>(
    material: &'a Material,
    choice: &'a Choice,
) -> impl Iterator<Item = &'a trame_domain::plan::Objective> {
    let objectives = material.objectives.iter();
    objectives.filter(|objective| choice.objective(objective, material))
}

/// Labels of the priorities, in the person's order.
pub(super) fn priorities(objectives: &[&trame_domain::plan::Objective]) -> Vec<String> {
    let ranked = objectives
        .iter()
        .filter_map(|o| Some((o.priority?, &o.label)));
    let mut ranked: Vec<(u8, &String)> = ranked.collect();
    ranked.sort();
    ranked
        .into_iter()
        .map(|(_, label)| label.clone())
        .take(3)
        .collect()
}

fn identity(person: &Person, choice: &Choice, now: Now) -> doc::Identity {
    let shown = |which: Identifier| choice.identifier(which);
    let birth = person.birth_date.map(|date| doc::Birth {
        date,
        age: person.age(now.today()),
    });
    doc::Identity {
        name: show_name(&person.first_name, person.last_name()),
        birth_name: person
            .usage_name
            .is_some()
            .then(|| person.birth_name.clone()),
        usage_name: person.usage_name.clone(),
        birth: birth.filter(|_| shown(Identifier::BirthDate)),
        address: words::address(person).filter(|_| shown(Identifier::Address)),
        phone: person
            .phone
            .as_deref()
            .map(words::phone)
            .filter(|_| shown(Identifier::Phone)),
        email: person.email.clone().filter(|_| shown(Identifier::Email)),
        caf_number: person
            .caf_number
            .clone()
            .filter(|_| shown(Identifier::CafNumber)),
        ft_number: person
            .ft_number
            .clone()
            .filter(|_| shown(Identifier::FtNumber)),
    }
}

fn situation(material: &Material, choice: &Choice, reference: &Reference, now: Now) -> doc::Person {
    let person = &material.person;
    let of = |set: PersonSet, list: &str| -> Vec<String> {
        let items = material.items.iter().filter(|item| item.set == set);
        items
            .map(|item| reference.label(list, &item.code).to_owned())
            .collect()
    };
    let shows_children = choice.identifier(Identifier::Children);
    let children = material.children.iter().filter(|_| shows_children);
    let since = person
        .work_situation_since
        .map(|day| format!(" depuis le {}", day.format("%d/%m/%Y")));
    let work = person.work_situation.as_deref().map(|code| {
        format!(
            "{}{}",
            reference.label("work_situation", code),
            since.unwrap_or_default()
        )
    });
    doc::Person {
        household: person
            .household
            .map(|household| household.label().to_owned()),
        children: children
            .map(|child| words::child(child, now.today()))
            .collect(),
        expected_birth: person
            .expected_birth
            .filter(|_| shows_children)
            .map(|month| month.format("%m/%Y").to_string()),
        rights: of(PersonSet::Right, "right"),
        work,
        training: person
            .education_level
            .as_deref()
            .map(|code| reference.label("education_level", code).to_owned()),
        languages: of(PersonSet::Language, "language"),
        licences: of(PersonSet::Licence, "licence"),
        rqth: person
            .rqth
            .filter(|rqth| *rqth && choice.identifier(Identifier::Rqth))
            .map(|_| "Oui".to_owned()),
    }
}

fn orientation(material: &Material, reference: &Reference) -> doc::Orientation {
    let Some(dossier) = &material.dossier else {
        return doc::Orientation::default();
    };
    doc::Orientation {
        path: dossier
            .orientation_path
            .as_deref()
            .map(|code| reference.label("orientation_path", code).to_owned()),
        notified_on: dossier.orientation_notified_on,
        deadline: contract_deadline(dossier),
    }
}

/// Number of a category among the ten: the same whatever is left out.
pub(super) fn number(category: Category) -> u8 {
    let before = categories().take_while(|other| *other != category);
    u8::try_from(before.count() + 1).unwrap_or(u8::MAX)
}

fn category(
    talk: Option<&Talk>,
    category: Category,
    choice: &Choice,
    reference: &Reference,
) -> doc::CategoryView {
    let entry = talk.map(|talk| talk.entry(category));
    let state = entry
        .as_ref()
        .map_or(CategoryState::NotDiscussed, |entry| entry.state);
    let impact = entry.as_ref().and_then(|entry| entry.impact);
    let situations = talk.map(|t| t.situations.as_slice()).unwrap_or_default();
    let strengths = talk.map(|t| t.strengths.as_slice()).unwrap_or_default();
    let note = entry
        .as_ref()
        .filter(|entry| entry.note_shared && !entry.note.is_empty())
        .filter(|_| choice.block(Block::SharedNotes));
    doc::CategoryView {
        number: number(category),
        label: reference.category_label(category).to_owned(),
        state,
        impact,
        state_label: state.label().to_owned(),
        impact_label: impact.map(|impact| impact.label().to_owned()),
        situations: situations
            .iter()
            .filter(|s| s.category == category)
            .map(|s| doc::SituationView {
                label: s.label.clone(),
                polarity: s.polarity,
            })
            .collect(),
        strengths: strengths
            .iter()
            .filter(|s| s.category == category && choice.block(Block::Strengths))
            .map(|s| s.text.clone())
            .collect(),
        shared_note: note.map(|entry| entry.note.clone()),
        confirmed_on: entry.as_ref().and_then(|entry| entry.confirmed_on),
        unchanged_on: entry.as_ref().and_then(|entry| entry.unchanged_on),
        words: entry
            .filter(|_| choice.block(Block::Words))
            .map(|entry| entry.words)
            .unwrap_or_default(),
    }
}

fn objective_view(
    objective: &trame_domain::plan::Objective,
    material: &Material,
    reference: &Reference,
) -> doc::ObjectiveView {
    let actions = material.actions_of(objective);
    doc::ObjectiveView {
        label: objective.label.clone(),
        category: reference.category_label(objective.category).to_owned(),
        status: objective.status.label().to_owned(),
        priority: objective.priority,
        actions: actions
            .map(|action| doc::ActionView {
                label: action.label.clone(),
                who: crate::plan::who(action, &material.referent),
                due_on: action.due_on,
                status: action.status.label().to_owned(),
                proof: action.proof.clone(),
                weekly_minutes: action.weekly_minutes,
                ..doc::ActionView::default()
            })
            .collect(),
    }
}
