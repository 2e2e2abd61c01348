//! Between the wire and the domain, for a person and their dossier.

use chrono::NaiveDate;
use trame_domain::clock::Now;
use trame_domain::contract::deadlines::{Facts, signature};
use trame_domain::contract::life::Term;
use trame_domain::dossier::Dossier;
use trame_domain::id::Id;
use trame_domain::person::{Person, PersonId, PersonSet};
use trame_domain::potentialites::review::third_birthday_ahead;
use trame_domain::violation::{Violation, Violations};

use super::sets::Sets;
use crate::contract::signature_of;
use crate::dto::people::*;
use crate::error::AppError;
use crate::reference::Reference;
use crate::session::Session;
use crate::wire::{DateText, Wire, read_date};

/// Reads and checks a person and the sets around them.
pub(super) fn read_person(
    id: PersonId,
    fields: &PersonFields,
    reference: &Reference,
    today: NaiveDate,
) -> Result<(Person, Sets), AppError> {
    let mut wrong = Violations::new();
    let mut person = Person {
        id,
        birth_name: fields.birth_name.clone(),
        usage_name: fields.usage_name.clone(),
        first_name: fields.first_name.clone(),
        birth_date: read_date(fields.birth_date.as_ref(), "birthDate", &mut wrong),
        phone: fields.phone.clone(),
        email: fields.email.clone(),
        address: fields.address.clone(),
        postcode: fields.postcode.clone(),
        commune_code: fields.commune_code.clone(),
        commune_name: fields.commune_name.clone(),
        household: fields.household.map(|household| household.0),
        expected_birth: fields
            .expected_birth
            .as_ref()
            .and_then(|month| month.read_month("expectedBirth", &mut wrong)),
        work_situation: fields.work_situation.clone(),
        work_situation_since: read_date(
            fields.work_situation_since.as_ref(),
            "workSituationSince",
            &mut wrong,
        ),
        education_level: fields.education_level.clone(),
        rqth: fields.rqth,
        caf_number: fields.caf_number.clone(),
        ft_number: fields.ft_number.clone(),
    };
    person.clean();
    if let Err(found) = person.check(today) {
        for (field, violation) in found.iter() {
            wrong.add(field, violation);
        }
    }
    let lists = [
        ("workSituation", "work_situation", &person.work_situation),
        ("educationLevel", "education_level", &person.education_level),
    ];
    for (field, list, code) in lists {
        if code
            .as_deref()
            .is_some_and(|code| !reference.has(list, code))
        {
            wrong.add(field, Violation::UnknownCode);
        }
    }
    let sets = Sets::read(fields, reference, today, &mut wrong);
    wrong.into_result()?;
    Ok((person, sets))
}

/// Reads and checks a dossier; what closing wrote stays.
pub(super) fn read_dossier(
    id: Id<Dossier>,
    person: PersonId,
    fields: &DossierFields,
    present: Option<&Dossier>,
    referent: &str,
    today: NaiveDate,
) -> Result<Dossier, AppError> {
    let mut wrong = Violations::new();
    let opened_on = read_date(fields.opened_on.as_ref(), "openedOn", &mut wrong);
    let notified = read_date(
        fields.orientation_notified_on.as_ref(),
        "orientationNotifiedOn",
        &mut wrong,
    );
    let rsa_from = read_date(fields.rsa_from.as_ref(), "rsaFrom", &mut wrong);
    let mut dossier = Dossier {
        id,
        person,
        rsa_from,
        referent: fields
            .referent
            .clone()
            .unwrap_or_else(|| referent.to_owned()),
        opened_on: opened_on.or(present.map(|d| d.opened_on)).unwrap_or(today),
        closed_on: present.and_then(|d| d.closed_on),
        close_reason: present.and_then(|d| d.close_reason.clone()),
        orientation_path: fields.orientation_path.clone(),
        orientation_notified_on: notified,
        territory: fields.territory.clone(),
    };
    dossier.clean();
    if dossier.referent.is_empty() {
        referent.clone_into(&mut dossier.referent);
    }
    if let Err(found) = dossier.check(today) {
        for (field, violation) in found.iter() {
            wrong.add(field, violation);
        }
    }
    wrong.into_result()?;
    Ok(dossier)
}

/// A dossier as the window reads it.
pub(crate) fn person_file(
    session: &mut Session,
    id: PersonId,
    now: Now,
) -> Result<PersonFile, AppError> {
    let today = now.today();
    let reader = session.store.reader();
    let row = reader.find(id)?;
    let items = reader.items_of(id)?;
    let of = |set: PersonSet| -> Vec<String> {
        items
            .iter()
            .filter(|item| item.value.set == set)
            .map(|item| item.value.code.clone())
            .collect()
    };
    let children = reader.children_of(id)?;
    let dossier = reader.dossier_of(id)?.map(|row| row.value);
    let person = PersonFields {
        birth_name: row.value.birth_name.clone(),
        usage_name: row.value.usage_name.clone(),
        first_name: row.value.first_name.clone(),
        birth_date: row.value.birth_date.map(DateText::from),
        phone: row.value.phone.clone(),
        email: row.value.email.clone(),
        address: row.value.address.clone(),
        postcode: row.value.postcode.clone(),
        commune_code: row.value.commune_code.clone(),
        commune_name: row.value.commune_name.clone(),
        household: row.value.household.map(Wire),
        expected_birth: row.value.expected_birth.map(month_text),
        children: children
            .iter()
            .map(|child| month_text(child.value.birth_month))
            .collect(),
        rights: of(PersonSet::Right),
        languages: of(PersonSet::Language),
        licences: of(PersonSet::Licence),
        tags: of(PersonSet::Tag),
        work_situation: row.value.work_situation.clone(),
        work_situation_since: row.value.work_situation_since.map(DateText::from),
        education_level: row.value.education_level.clone(),
        rqth: row.value.rqth,
        caf_number: row.value.caf_number.clone(),
        ft_number: row.value.ft_number.clone(),
    };
    let months: Vec<NaiveDate> = children.iter().map(|row| row.value.birth_month).collect();
    let contracts = reader.contracts_of(id)?;
    let terms: Vec<Term> = contracts.iter().map(|row| row.value.term()).collect();
    let waiting = signature_of(&row.value, dossier.as_ref(), &terms);
    let contact = crate::caseload::contact(&session.store, id, now)?;
    Ok(PersonFile {
        id: id.into(),
        version: row.version,
        last_name: row.value.last_name().to_owned(),
        first_name: row.value.first_name.clone(),
        age: row.value.age(today),
        person,
        closed_on: dossier
            .as_ref()
            .and_then(|d| d.closed_on)
            .map(|day| day.to_string()),
        close_reason: dossier.as_ref().and_then(|d| d.close_reason.clone()),
        contract_deadline: waiting.map(|deadline| deadline.due.to_string()),
        contract: ContractBrief::of(&terms, today),
        dossier: dossier.as_ref().map(dossier_fields).unwrap_or_default(),
        last_contact_on: contact.last_on.map(|day| day.to_string()),
        next_appointment_at: contact
            .next_at
            .map(|at| at.format("%Y-%m-%dT%H:%M").to_string()),
        third_birthday_alert_on: third_birthday_ahead(&months, today).map(|day| day.to_string()),
        is_archived: row.archived,
    })
}

fn dossier_fields(dossier: &Dossier) -> DossierFields {
    DossierFields {
        referent: Some(dossier.referent.clone()).filter(|name| !name.is_empty()),
        opened_on: Some(DateText::from(dossier.opened_on)),
        orientation_path: dossier.orientation_path.clone(),
        rsa_from: dossier.rsa_from.map(DateText::from),
        orientation_notified_on: dossier.orientation_notified_on.map(DateText::from),
        territory: dossier.territory.clone(),
    }
}

/// Day by which the contract should be signed, if the law sets one (its rules are in the domain, with their articles).
pub(crate) fn contract_deadline(dossier: &Dossier) -> Option<NaiveDate> {
    let facts = Facts {
        notified_on: dossier.orientation_notified_on,
        followed_from: Some(dossier.opened_on),
        ..Facts::default()
    };
    Some(signature(&facts)?.due)
}

fn month_text(month: NaiveDate) -> DateText {
    DateText(month.format("%Y-%m").to_string())
}
