//! Between the wire and the domain, for companies.

use chrono::NaiveDate;
use trame_domain::company::{Company, CompanyContact, CompanyEvent};
use trame_domain::id::Id;
use trame_domain::violation::{Violation, Violations};

use crate::dto::company::{CompanyEventFields, CompanyFields, ContactFields};
use crate::error::AppError;
use crate::reference::Reference;
use crate::wire::{DateText, Wire, read_date};

pub(super) fn read_company(
    id: Id<Company>,
    fields: &CompanyFields,
    present: Option<&Company>,
    reference: &Reference,
    today: NaiveDate,
) -> Result<Company, AppError> {
    let mut wrong = Violations::new();
    let mut company = Company {
        id,
        name: fields.name.clone(),
        siret: fields.siret.clone(),
        ape: fields.ape.clone(),
        ape_version: fields.ape_version.clone(),
        activity: fields.activity.clone(),
        workforce: fields.workforce.clone(),
        collective_agreement: fields.collective_agreement.clone(),
        address: fields.address.clone(),
        postcode: fields.postcode.clone(),
        commune_code: fields.commune_code.clone(),
        commune_name: fields.commune_name.clone(),
        territory: fields.territory.clone(),
        phone: fields.phone.clone(),
        email: fields.email.clone(),
        stated_values: fields.stated_values.clone(),
        trained_on: read_date(fields.trained_on.as_ref(), "trainedOn", &mut wrong),
        training: fields.training.clone(),
        future_commitments: fields.future_commitments.clone(),
        notes: fields.notes.clone(),
    };
    company.clean(today);
    wrong.extend(company.check(today));
    // A band that the pack no longer has stays where it was.
    let was = present.and_then(|present| present.workforce.as_ref());
    if company
        .workforce
        .as_ref()
        .is_some_and(|code| Some(code) != was && !reference.immersion.has("workforce", code))
    {
        wrong.add("workforce", Violation::UnknownCode);
    }
    wrong.into_result()?;
    Ok(company)
}

pub(super) fn company_fields(company: &Company) -> CompanyFields {
    CompanyFields {
        name: company.name.clone(),
        siret: company.siret.clone(),
        ape: company.ape.clone(),
        ape_version: company.ape_version.clone(),
        activity: company.activity.clone(),
        workforce: company.workforce.clone(),
        collective_agreement: company.collective_agreement.clone(),
        address: company.address.clone(),
        postcode: company.postcode.clone(),
        commune_code: company.commune_code.clone(),
        commune_name: company.commune_name.clone(),
        territory: company.territory.clone(),
        phone: company.phone.clone(),
        email: company.email.clone(),
        stated_values: company.stated_values.clone(),
        trained_on: company.trained_on.map(DateText::from),
        training: company.training.clone(),
        future_commitments: company.future_commitments.clone(),
        notes: company.notes.clone(),
    }
}

/// Reads the contact at a place of the list; what is wrong is noted against it: `contacts.1.email`.
pub(super) fn read_contact(
    id: Id<CompanyContact>,
    company: Id<Company>,
    fields: &ContactFields,
    at: usize,
    wrong: &mut Violations,
) -> CompanyContact {
    let mut contact = CompanyContact {
        id,
        company,
        name: fields.name.clone(),
        role: fields.role.clone(),
        phone: fields.phone.clone(),
        email: fields.email.clone(),
        position: i64::try_from(at).unwrap_or(i64::MAX),
    };
    contact.clean();
    let found = contact.check().err().unwrap_or_default();
    for (field, violation) in found.iter() {
        wrong.add(format!("contacts.{at}.{field}"), violation);
    }
    contact
}

pub(super) fn contact_fields(contact: &CompanyContact) -> ContactFields {
    ContactFields {
        id: Some(contact.id.into()),
        name: contact.name.clone(),
        role: contact.role.clone(),
        phone: contact.phone.clone(),
        email: contact.email.clone(),
    }
}

pub(super) fn read_event(
    id: Id<CompanyEvent>,
    company: Id<Company>,
    fields: &CompanyEventFields,
    author: String,
    today: NaiveDate,
) -> Result<CompanyEvent, AppError> {
    let mut wrong = Violations::new();
    let happened_on = read_date(fields.happened_on.as_ref(), "happenedOn", &mut wrong);
    let mut event = CompanyEvent {
        id,
        company,
        happened_on: happened_on.unwrap_or(today),
        kind: fields.kind.0,
        contact: fields.contact.clone(),
        author,
        text: fields.text.clone(),
    };
    event.clean();
    wrong.extend(event.check(today));
    wrong.into_result()?;
    Ok(event)
}

pub(super) fn event_fields(event: &CompanyEvent) -> CompanyEventFields {
    CompanyEventFields {
        happened_on: Some(DateText::from(event.happened_on)),
        kind: Wire(event.kind),
        contact: event.contact.clone(),
        text: event.text.clone(),
    }
}
