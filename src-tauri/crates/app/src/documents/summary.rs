//! What the summary prints of a dossier: labels in French, hidden identifiers left out, private notes never.

use trame_documents::docs::summary as doc;
use trame_domain::category::CategoryState;
use trame_domain::clock::Now;
use trame_domain::person::{Person, PersonId, PersonSet};
use trame_domain::plan::{Actor, weekly_minutes};

use super::words;
use crate::diagnostic::{Talk, categories, number_of, read_talk};
use crate::dto::document::{Identifier, SummaryKind, SummaryRequest};
use crate::error::AppError;
use crate::labels::Labelled;
use crate::people::contract_deadline;
use crate::reference::Reference;
use crate::session::{Session, show_name};

/// Title of the contract where the territory did not choose one.
const CONTRACT_TITLE: &str = "Contrat d’engagements réciproques (CER)";

/// Reads everything the summary prints.
pub(super) fn read(
    session: &Session,
    request: &SummaryRequest,
    reference: &Reference,
    now: Now,
) -> Result<doc::Summary, AppError> {
    let id = request.person_id.id;
    let reader = session.store.reader();
    let person = reader.find(id)?.value;
    let diagnostic = match request.diagnostic_id {
        Some(wanted) => {
            let found = reader.find(wanted.id)?.value;
            // A version is never printed under somebody else's name.
            let own = (found.person == id).then_some(found);
            Some(own.ok_or(trame_store::StoreError::NotFound)?)
        }
        None => reader.latest_diagnostic(id)?.map(|row| row.value),
    };
    let talk = diagnostic.map(|d| read_talk(session, &d)).transpose()?;
    let version = match &talk {
        Some(talk) => number_of(session, id, talk.diagnostic.id)?.to_string(),
        None => "0".to_owned(),
    };
    let (objectives, minutes) = plan(session, id, reference)?;
    let mut priorities: Vec<(u8, String)> = objectives
        .iter()
        .filter_map(|objective| {
            objective
                .priority
                .map(|rank| (rank, objective.label.clone()))
        })
        .collect();
    priorities.sort();
    let contract = session
        .structure
        .as_ref()
        .and_then(|s| s.contract_title.clone());
    Ok(doc::Summary {
        letterhead: letterhead(session),
        title: match request.kind {
            SummaryKind::Diagnostic => None,
            SummaryKind::Cer => Some(contract.unwrap_or_else(|| CONTRACT_TITLE.to_owned())),
        },
        version,
        printed_on: now.today(),
        diagnostic_on: talk
            .as_ref()
            .and_then(|t| t.confirmed_on().or(Some(t.diagnostic.opened_on))),
        identity: identity(&person, request, now),
        person: situation(session, &person, request, reference, now)?,
        orientation: orientation(session, id, reference)?,
        categories: categories()
            .map(|c| category(talk.as_ref(), c, reference))
            .collect(),
        priorities: priorities
            .into_iter()
            .map(|(_, label)| label)
            .take(3)
            .collect(),
        objectives,
        weekly_minutes: minutes,
        person_observations: None,
        referent_observations: None,
        engagement: None,
        attachment: None,
    })
}

fn letterhead(session: &Session) -> doc::Letterhead {
    let mut head = doc::Letterhead::default();
    if let Some(structure) = session.structure.clone() {
        head.structure = structure.name;
        head.service = structure.service;
        head.address = structure.address;
        head.phone = structure.phone.as_deref().map(words::phone);
        head.legal_mentions = structure.legal_mentions;
    }
    if let Some(referent) = session.referent.clone() {
        head.referent = referent.name;
        head.referent_role = referent.role;
        head.referent_phone = referent.phone.as_deref().map(words::phone);
        head.referent_email = referent.email;
    }
    head
}

fn identity(person: &Person, request: &SummaryRequest, now: Now) -> doc::Identity {
    let shown = |which: Identifier| !request.hide.contains(&which);
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

fn situation(
    session: &Session,
    person: &Person,
    request: &SummaryRequest,
    reference: &Reference,
    now: Now,
) -> Result<doc::Person, AppError> {
    let reader = session.store.reader();
    let items = reader.items_of(person.id)?;
    let of = |set: PersonSet, list: &str| -> Vec<String> {
        let items = items.iter().filter(|item| item.value.set == set);
        items
            .map(|item| reference.label(list, &item.value.code).to_owned())
            .collect()
    };
    let children = reader.children_of(person.id)?;
    let shows_children = !request.hide.contains(&Identifier::Children);
    let children = children.iter().filter(|_| shows_children);
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
    // RQTH is health data: printed only when asked for by name.
    let asks_rqth =
        request.show.contains(&Identifier::Rqth) && !request.hide.contains(&Identifier::Rqth);
    Ok(doc::Person {
        household: person
            .household
            .map(|household| household.label().to_owned()),
        children: children
            .map(|child| words::child(&child.value, now.today()))
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
            .filter(|rqth| *rqth && asks_rqth)
            .map(|_| "Oui".to_owned()),
    })
}

fn orientation(
    session: &Session,
    person: PersonId,
    reference: &Reference,
) -> Result<doc::Orientation, AppError> {
    let Some(dossier) = session.store.reader().dossier_of(person)? else {
        return Ok(doc::Orientation::default());
    };
    let dossier = dossier.value;
    Ok(doc::Orientation {
        path: dossier
            .orientation_path
            .as_deref()
            .map(|code| reference.label("orientation_path", code).to_owned()),
        notified_on: dossier.orientation_notified_on,
        deadline: contract_deadline(&dossier),
    })
}

fn category(
    talk: Option<&Talk>,
    category: trame_domain::category::Category,
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
        .filter(|entry| entry.note_shared && !entry.note.is_empty());
    doc::CategoryView {
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
            .filter(|s| s.category == category)
            .map(|s| s.text.clone())
            .collect(),
        shared_note: note.map(|entry| entry.note.clone()),
        confirmed_on: entry.as_ref().and_then(|entry| entry.confirmed_on),
        unchanged_on: entry.as_ref().and_then(|entry| entry.unchanged_on),
        words: entry.map(|entry| entry.words).unwrap_or_default(),
    }
}

fn plan(
    session: &Session,
    person: PersonId,
    reference: &Reference,
) -> Result<(Vec<doc::ObjectiveView>, u32), AppError> {
    let reader = session.store.reader();
    let actions = reader.actions_of(person)?;
    let minutes = weekly_minutes(actions.iter().map(|action| &action.value));
    let referent = session.author();
    let objectives = reader.objectives_of(person)?.into_iter().map(|objective| {
        let own = actions
            .iter()
            .filter(|a| a.value.objective == objective.value.id);
        doc::ObjectiveView {
            label: objective.value.label,
            category: reference
                .category_label(objective.value.category)
                .to_owned(),
            status: objective.value.status.label().to_owned(),
            priority: objective.value.priority,
            actions: own
                .map(|action| doc::ActionView {
                    label: action.value.label.clone(),
                    who: match (action.value.actor, &action.value.actor_name) {
                        (Actor::Partner, Some(name)) => name.clone(),
                        (Actor::Referent, _) if !referent.is_empty() => referent.clone(),
                        (actor, _) => actor.label().to_owned(),
                    },
                    due_on: action.value.due_on,
                    status: action.value.status.label().to_owned(),
                    proof: action.value.proof.clone(),
                    weekly_minutes: action.value.weekly_minutes,
                })
                .collect(),
        }
    });
    Ok((objectives.collect(), minutes))
}
