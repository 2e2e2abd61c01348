//! Companies that welcome people: what one knows of them, whom one meets there, what was said.

mod list;
mod read;
mod view;

use trame_domain::company::{Company, CompanyContact};
use trame_domain::id::Id;
use trame_domain::offer::life::allow_away;
use trame_domain::violation::{Violation, Violations};
use trame_store::Op;

pub(crate) use self::list::list_companies;
use self::read::{read_company, read_contact, read_event};
pub(crate) use self::view::company_view;
use crate::app::App;
use crate::dto::company::*;
use crate::error::AppError;

/// Contacts one page holds.
const CONTACTS_LIMIT: usize = 50;

/// A company, whole.
pub(crate) fn get_company(app: &App, key: CompanyKey) -> Result<CompanyView, AppError> {
    app.with(|_, session| company_view(session, key.company_id.id))
}

/// Adds a company; a name is enough.
pub(crate) fn create_company(app: &App, new: NewCompany) -> Result<CompanyView, AppError> {
    let (reference, today) = (app.reference()?, app.now().today());
    app.with(|env, session| {
        let id: Id<Company> = crate::profile::fresh(env)?;
        let company = read_company(id, &new.company, None, &reference, today)?;
        session.write(env, Op::CreateCompany, |tx| Ok(tx.put(&company, None)?))?;
        company_view(session, id)
    })
}

/// Changes what is known of a company.
pub(crate) fn update_company(app: &App, update: CompanyUpdate) -> Result<CompanyView, AppError> {
    let (reference, today) = (app.reference()?, app.now().today());
    app.with(|env, session| {
        let id = update.company_id.id;
        let present = session.store.reader().find(id)?.value;
        let company = read_company(id, &update.company, Some(&present), &reference, today)?;
        session.write(env, Op::UpdateCompany, |tx| {
            Ok(tx.put(&company, update.version)?)
        })?;
        company_view(session, id)
    })
}

/// Puts a company away once nobody is there; what it was used for still names it.
pub(crate) fn archive_company(app: &App, key: CompanyKey) -> Result<CompanyView, AppError> {
    app.with(|env, session| {
        let id = key.company_id.id;
        let there = session.store.reader().pmsmps_at(id)?;
        allow_away(there.iter().map(|row| &row.value))?;
        session.write(env, Op::ArchiveCompany, |tx| Ok(tx.archive(id)?))?;
        company_view(session, id)
    })
}

/// Takes a company back.
pub(crate) fn restore_company(app: &App, key: CompanyKey) -> Result<CompanyView, AppError> {
    app.with(|env, session| {
        let id = key.company_id.id;
        session.write(env, Op::RestoreCompany, |tx| Ok(tx.restore(id)?))?;
        company_view(session, id)
    })
}

/// Changes the contacts of a company: those left out are put away.
pub(crate) fn update_company_contacts(
    app: &App,
    update: ContactsUpdate,
) -> Result<CompanyView, AppError> {
    app.with(|env, session| {
        let company = update.company_id.id;
        session.store.reader().find(company)?;
        let present = session.store.reader().contacts_of(company)?;
        let mut wrong = Violations::new();
        let (limit, found) = (CONTACTS_LIMIT, update.contacts.len());
        if found > limit {
            wrong.add("contacts", Violation::TooMany { limit, found });
        }
        // An id of another company is nobody’s here: that contact is a new one.
        let known = |fields: &ContactFields| {
            let id = fields.id?.id;
            present.iter().any(|row| row.value.id == id).then_some(id)
        };
        let kept: Vec<Option<Id<CompanyContact>>> = update.contacts.iter().map(known).collect();
        session.write(env, Op::UpdateCompanyContacts, |tx| {
            for (at, (fields, id)) in update.contacts.iter().zip(&kept).enumerate() {
                let id = match id {
                    Some(id) => *id,
                    None => tx.new_id()?,
                };
                let contact = read_contact(id, company, fields, at, &mut wrong);
                tx.put(&contact, None)?;
            }
            std::mem::take(&mut wrong).into_result()?;
            for row in &present {
                if !kept.contains(&Some(row.value.id)) {
                    tx.archive(row.value.id)?;
                }
            }
            Ok(())
        })?;
        company_view(session, company)
    })
}

/// Adds a line to the log of a company.
pub(crate) fn create_company_event(
    app: &App,
    new: NewCompanyEvent,
) -> Result<CompanyView, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let company = new.company_id.id;
        session.store.reader().find(company)?;
        let author = session.author();
        session.write(env, Op::CreateCompanyEvent, |tx| {
            let event = read_event(tx.new_id()?, company, &new.event, author, today)?;
            Ok(tx.put(&event, None)?)
        })?;
        company_view(session, company)
    })
}

/// Changes a line of the log; who wrote it stays.
pub(crate) fn update_company_event(
    app: &App,
    update: CompanyEventUpdate,
) -> Result<CompanyView, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let present = session.store.reader().find(update.event_id.id)?.value;
        let event = read_event(
            present.id,
            present.company,
            &update.event,
            present.author,
            today,
        )?;
        session.write(env, Op::UpdateCompanyEvent, |tx| Ok(tx.put(&event, None)?))?;
        company_view(session, event.company)
    })
}

/// Takes a line of the log away; it can be undone.
pub(crate) fn archive_company_event(
    app: &App,
    key: CompanyEventKey,
) -> Result<CompanyView, AppError> {
    app.with(|env, session| {
        let event = session.store.reader().find(key.event_id.id)?.value;
        session.write(env, Op::ArchiveCompanyEvent, |tx| Ok(tx.archive(event.id)?))?;
        company_view(session, event.company)
    })
}
