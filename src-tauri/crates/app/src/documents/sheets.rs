//! The sheets to fill in: nothing of a dossier is in them, but for a name where one is asked for.

use trame_documents::docs::blank_diagnostic::{BlankCategory, BlankDiagnostic};
use trame_documents::docs::company_sheet::{Choices, Company, Expectations, Job, SheetHeader};
use trame_documents::docs::company_sheet::{CompanySheet, Organisation};
use trame_documents::docs::summary::SituationView;
use trame_domain::clock::Now;

use super::choice::Choice;
use super::letterhead;
use super::material::Material;
use crate::reference::Reference;
use crate::session::{Session, show_name};

/// The diagnostic to fill in by hand.
pub(super) fn blank_diagnostic(
    session: &Session,
    material: Option<&Material>,
    choice: &Choice,
    reference: &Reference,
    now: Now,
) -> BlankDiagnostic {
    let pack = &reference.referentiel;
    let person = material.map(|material| &material.person);
    let categories = pack.categories.iter().map(|category| BlankCategory {
        label: category.label.clone(),
        prompt: Some(category.prompt.clone()).filter(|prompt| !prompt.is_empty()),
        situations: pack
            .situations
            .iter()
            // A situation that another took the place of is not offered any more.
            .filter(|def| def.category == category.code && def.replaced_by.is_none())
            .map(|def| SituationView {
                label: def.label.clone(),
                polarity: def.polarity.0,
            })
            .collect(),
    });
    BlankDiagnostic {
        letterhead: letterhead::read(session, choice),
        title: None,
        printed_on: now.today(),
        pack: Some(pack.version.clone()),
        person: person.map(|person| show_name(&person.first_name, person.last_name())),
        categories: categories.collect(),
    }
}

/// The company's part of the fiche navette, to fill in.
pub(super) fn company_sheet(session: &Session, choice: &Choice, now: Now) -> CompanySheet {
    let territory = session.referent.as_ref().and_then(|r| r.territory.clone());
    CompanySheet {
        letterhead: letterhead::read(session, choice),
        printed_on: now.today(),
        fillable: true,
        choices: Choices::default(),
        copies: 1,
        header: SheetHeader {
            territory,
            ..SheetHeader::default()
        },
        company: Company::default(),
        job: Job::default(),
        expectations: Expectations::default(),
        organisation: Organisation::default(),
        future_commitments: None,
        other_expectations: None,
    }
}
