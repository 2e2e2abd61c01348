//! The data attached to a summary or a contract: exactly what it prints, codes beside labels.

use trame_documents::{Attachment, typo::typo};
use trame_domain::category::{Category, CategoryState};
use trame_domain::clock::Now;
use trame_domain::code::Coded;
use trame_domain::person::PersonSet;
use trame_domain::plan::Objective;

use super::choice::Choice;
use super::contract::printed_lines;
use super::kinds::title;
use super::material::{Agreed, Material};
use super::summary::printed_objectives;
use crate::diagnostic::{Talk, categories};
use crate::dto::document::{Block, Identifier};
use crate::error::AppError;
use crate::exchange::format::*;
use crate::labels::Labelled;
use crate::reference::Reference;
use crate::session::Session;

/// The data as a file to attach.
pub(super) fn attachment(
    session: &Session,
    material: &Material,
    choice: &Choice,
    reference: &Reference,
    now: Now,
) -> Result<Attachment, AppError> {
    let data = data(session, material, choice, reference, now);
    Ok(Attachment {
        name: FILE_NAME.to_owned(),
        media_type: "application/json",
        description: typo("Les données de ce document, pour les reprendre dans un autre Trame"),
        bytes: serde_json::to_vec(&data).map_err(|e| AppError::Internal(e.to_string()))?,
    })
}

fn data(
    session: &Session,
    material: &Material,
    choice: &Choice,
    reference: &Reference,
    now: Now,
) -> Synthese {
    let structure = session.structure.as_ref().map(|s| s.name.clone());
    let talk = material.talk.as_ref();
    let shows_talk = choice.block(Block::Wheel) || choice.block(Block::Categories);
    let objectives = printed_objectives(material, choice);
    Synthese {
        format: FORMAT.to_owned(),
        version: VERSION,
        document: DocumentPart {
            kind: choice.kind.code().to_owned(),
            title: title(session, choice.kind, Some(material)),
            made_on: now.today(),
            structure: structure.unwrap_or_default(),
            referent: material.referent.clone(),
            diagnostic_number: material.version,
        },
        person: person(material, choice, reference),
        orientation: orientation(material, reference).filter(|_| choice.block(Block::Orientation)),
        diagnostic: talk.filter(|_| shows_talk).map(|talk| DiagnosticPart {
            opened_on: talk.diagnostic.opened_on,
            closed_on: talk.diagnostic.closed_on,
            pack: talk.diagnostic.pack.clone(),
            categories: categories()
                .filter(|category| choice.category(*category))
                .map(|category| category_part(talk, category, choice, reference))
                .collect(),
        }),
        plan: choice.block(Block::Plan).then(|| PlanPart {
            objectives: match &material.agreed {
                Some(agreed) => agreed_parts(agreed, material, choice, reference),
                None => objectives
                    .map(|objective| objective_part(objective, material, choice, reference))
                    .collect(),
            },
        }),
    }
}

fn person(material: &Material, choice: &Choice, reference: &Reference) -> PersonPart {
    let person = &material.person;
    let shown = |which: Identifier| choice.identifier(which);
    let household = choice.block(Block::Household);
    let listed = |list: &str, code: &Option<String>| {
        let code = code.as_deref().filter(|_| household)?;
        Some(coded(reference, list, code))
    };
    let of = |set: PersonSet, list: &str| -> Vec<Named> {
        let items = material.items.iter().filter(|item| item.set == set);
        let shown = items.filter(|_| household);
        shown
            .map(|item| coded(reference, list, &item.code))
            .collect()
    };
    let shows_children = household && shown(Identifier::Children);
    let address = AddressPart {
        street: person.address.clone(),
        postcode: person.postcode.clone(),
        commune_code: person.commune_code.clone(),
        commune_name: person.commune_name.clone(),
    };
    let has_address = super::words::address(person).is_some();
    PersonPart {
        id: person.id.to_string(),
        birth_name: person.birth_name.clone(),
        first_name: person.first_name.clone(),
        usage_name: person.usage_name.clone(),
        birth_date: person.birth_date.filter(|_| shown(Identifier::BirthDate)),
        phone: person.phone.clone().filter(|_| shown(Identifier::Phone)),
        email: person.email.clone().filter(|_| shown(Identifier::Email)),
        address: (has_address && shown(Identifier::Address)).then_some(address),
        caf_number: person
            .caf_number
            .clone()
            .filter(|_| shown(Identifier::CafNumber)),
        ft_number: person
            .ft_number
            .clone()
            .filter(|_| shown(Identifier::FtNumber)),
        household: person.household.filter(|_| household).map(named),
        children: material
            .children
            .iter()
            .filter(|_| shows_children)
            .map(|child| child.birth_month)
            .collect(),
        expected_birth: person.expected_birth.filter(|_| shows_children),
        rights: of(PersonSet::Right, "right"),
        languages: of(PersonSet::Language, "language"),
        licences: of(PersonSet::Licence, "licence"),
        work_situation: listed("work_situation", &person.work_situation),
        // Printed after the situation only.
        work_situation_since: person
            .work_situation_since
            .filter(|_| household && person.work_situation.is_some()),
        education_level: listed("education_level", &person.education_level),
        rqth: person
            .rqth
            .filter(|rqth| *rqth && household && shown(Identifier::Rqth)),
    }
}

fn orientation(material: &Material, reference: &Reference) -> Option<OrientationPart> {
    let dossier = material.dossier.as_ref()?;
    let path = dossier.orientation_path.as_deref();
    let part = OrientationPart {
        path: path.map(|code| coded(reference, "orientation_path", code)),
        notified_on: dossier.orientation_notified_on,
    };
    (part.path.is_some() || part.notified_on.is_some()).then_some(part)
}

fn category_part(
    talk: &Talk,
    category: Category,
    choice: &Choice,
    reference: &Reference,
) -> CategoryPart {
    let entry = talk.entry(category);
    let in_words = choice.block(Block::Categories);
    let situations = talk.situations.iter().filter(|s| s.category == category);
    let strengths = talk.strengths.iter().filter(|s| s.category == category);
    let shows_strengths = in_words && choice.block(Block::Strengths);
    let shares_note = in_words && entry.note_shared && choice.block(Block::SharedNotes);
    let kept = |text: String, shown: bool| if shown { text } else { String::new() };
    let is_said = entry.state != CategoryState::NotDiscussed;
    CategoryPart {
        category: Named {
            code: category.code().to_owned(),
            label: reference.category_label(category).to_owned(),
        },
        state: named(entry.state),
        impact: entry.impact.map(named),
        situations: situations
            .filter(|_| in_words)
            .map(|situation| SituationPart {
                code: situation.code.clone(),
                label: situation.label.clone(),
                polarity: named(situation.polarity),
            })
            .collect(),
        strengths: strengths
            .filter(|_| shows_strengths)
            .map(|strength| strength.text.clone())
            .collect(),
        words: kept(entry.words, in_words && choice.block(Block::Words)),
        shared_note: kept(entry.note, shares_note),
        confirmed_on: entry.confirmed_on.filter(|_| is_said),
        unchanged_on: entry.unchanged_on.filter(|_| is_said),
    }
}

fn objective_part(
    objective: &Objective,
    material: &Material,
    choice: &Choice,
    reference: &Reference,
) -> ObjectivePart {
    ObjectivePart {
        category: Named {
            code: objective.category.code().to_owned(),
            label: reference.category_label(objective.category).to_owned(),
        },
        code: objective.code.clone(),
        label: objective.label.clone(),
        status: named(objective.status),
        priority: objective.priority,
        actions: material
            .actions_of(objective)
            .map(|action| ActionPart {
                code: action.code.clone(),
                label: action.label.clone(),
                status: named(action.status),
                actor: named(action.actor),
                actor_name: action.actor_name.clone(),
                due_on: action.due_on,
                proof: action.proof.clone(),
                weekly_minutes: action.weekly_minutes.filter(|_| choice.block(Block::Hours)),
            })
            .collect(),
    }
}

/// What a contract took of the plan, in its own words.
fn agreed_parts(
    agreed: &Agreed,
    material: &Material,
    choice: &Choice,
    reference: &Reference,
) -> Vec<ObjectivePart> {
    let lines = printed_lines(agreed, material, choice);
    let taken = material.objectives.iter().filter_map(|objective| {
        let own = lines.iter().filter(|line| line.objective == objective.id);
        let own: Vec<_> = own.collect();
        let mut part = objective_part(objective, material, choice, reference);
        part.label.clone_from(&own.first()?.objective_label);
        let actions = material.actions_of(objective);
        part.actions = actions
            .zip(part.actions)
            .filter_map(|(action, mut part)| {
                let line = own.iter().find(|line| line.action == Some(action.id))?;
                part.label = line.action_label.clone().unwrap_or(part.label);
                part.due_on = line.due_on;
                part.proof.clone_from(&line.proof);
                part.weekly_minutes = line.weekly_minutes.filter(|_| choice.block(Block::Hours));
                Some(part)
            })
            .collect();
        Some(part)
    });
    taken.collect()
}

fn named<E: Labelled>(value: E) -> Named {
    Named {
        code: value.code().to_owned(),
        label: value.label().to_owned(),
    }
}

fn coded(reference: &Reference, list: &str, code: &str) -> Named {
    Named {
        code: code.to_owned(),
        label: reference.label(list, code).to_owned(),
    }
}
