//! Which document is printed: what is read under the lock, and printed outside it.

use chrono::NaiveDate;
use trame_documents::Rendered;
use trame_documents::docs::blank_diagnostic::{BlankDiagnostic, render_blank_diagnostic};
use trame_documents::docs::blank_potentialites::{BlankPotentialites, render_blank_potentialites};
use trame_documents::docs::caseload::{CaseloadList, render_caseload};
use trame_documents::docs::company_sheet::{CompanySheet, render_company_sheet};
use trame_documents::docs::comparison::{Comparison, render_comparison};
use trame_documents::docs::contract::{Contract, render_contract, render_contract_text};
use trame_documents::docs::correspondence::{Correspondence, render_correspondence};
use trame_documents::docs::parent_potentialites::{
    ParentPotentialites, render_parent_potentialites,
};
use trame_documents::docs::person_summary::{PersonSummary, render_person_summary};
use trame_documents::docs::plan::{Plan, render_plan};
use trame_documents::docs::pmsmp_bilan::{PmsmpBilan, render_pmsmp_bilan};
use trame_documents::docs::pmsmp_preparation::{PmsmpPreparation, render_pmsmp_preparation};
use trame_documents::docs::pmsmp_sheet::{PmsmpSheet, render_pmsmp_sheet};
use trame_documents::docs::pmsmp_skills::{PmsmpSkills, render_pmsmp_skills};
use trame_documents::docs::potentialites::{Potentialites, render_potentialites};
use trame_documents::docs::roadmap::{Roadmap, render_roadmap};
use trame_documents::docs::summary::{Summary, render_summary};
use trame_documents::docs::trajectory::{Trajectory, render_trajectory};
use trame_domain::clock::Now;
use trame_domain::document::DocumentKind;
use trame_domain::person::PersonId;

use super::choice::Choice;
use super::material::Material;
use super::{
    caseload, compare, contract, data, grids, immersion, mine, plan, potentialites, roadmap,
    sheets, summary, trajectory,
};
use crate::correspondence::Grids;
use crate::dto::document::DocumentRequest;
use crate::error::AppError;
use crate::reference::Reference;
use crate::session::Session;

/// A document ready to be printed.
pub(super) struct View {
    kind: DocumentKind,
    person: Option<PersonId>,
    page: Page,
}

enum Page {
    Summary(Box<Summary>),
    PersonSummary(Box<PersonSummary>),
    Plan(Box<Plan>),
    Comparison(Box<Comparison>),
    FranceTravail(Box<Correspondence>),
    Contract(Box<Contract>),
    ContractText(Box<Contract>),
    Roadmap(Box<Roadmap>),
    BlankDiagnostic(Box<BlankDiagnostic>),
    CompanySheet(Box<CompanySheet>),
    Caseload(Box<CaseloadList>),
    PmsmpSheet(Box<PmsmpSheet>),
    PmsmpPreparation(Box<PmsmpPreparation>),
    PmsmpBilan(Box<PmsmpBilan>),
    PmsmpSkills(Box<PmsmpSkills>),
    BlankPotentialites(Box<BlankPotentialites>),
    ParentPotentialites(Box<ParentPotentialites>),
    Potentialites(Box<Potentialites>),
    Trajectory(Box<Trajectory>),
}

impl View {
    /// Reads what a document prints.
    pub(super) fn read(
        session: &mut Session,
        material: Option<&Material>,
        choice: &Choice,
        request: &DocumentRequest,
        packs: (&Reference, &Grids),
        now: Now,
    ) -> Result<Self, AppError> {
        let (reference, grids) = packs;
        let needed = || material.ok_or(AppError::BadRequest("personId is needed".to_owned()));
        let page = match choice.kind {
            DocumentKind::Summary => {
                let material = needed()?;
                let mut summary = summary::view(session, material, choice, reference, now);
                if choice.with_data {
                    let file = data::attachment(session, material, choice, reference, now)?;
                    summary.attachment = Some(file);
                }
                Page::Summary(Box::new(summary))
            }
            DocumentKind::PersonSummary => Page::PersonSummary(Box::new(mine::view(
                session,
                needed()?,
                choice,
                reference,
                now,
            ))),
            DocumentKind::Plan => Page::Plan(Box::new(plan::view(
                session,
                needed()?,
                choice,
                reference,
                now,
            ))),
            DocumentKind::Comparison => Page::Comparison(Box::new(compare::view(
                session,
                needed()?,
                choice,
                reference,
                now,
            )?)),
            DocumentKind::FranceTravail => Page::FranceTravail(Box::new(grids::view(
                session,
                needed()?,
                choice,
                reference,
                grids,
                now,
            )?)),
            DocumentKind::Contract => {
                let material = needed()?;
                let mut contract = contract::view(session, material, choice, reference, now)?;
                if choice.with_data {
                    let file = data::attachment(session, material, choice, reference, now)?;
                    contract.attachment = Some(file);
                }
                Page::Contract(Box::new(contract))
            }
            DocumentKind::ContractText => Page::ContractText(Box::new(contract::view(
                session,
                needed()?,
                choice,
                reference,
                now,
            )?)),
            DocumentKind::Roadmap => {
                Page::Roadmap(Box::new(roadmap::view(session, needed()?, choice, now)))
            }
            DocumentKind::BlankDiagnostic => Page::BlankDiagnostic(Box::new(
                sheets::blank_diagnostic(session, material, choice, reference, now),
            )),
            DocumentKind::CompanySheet => Page::CompanySheet(Box::new(sheets::company_sheet(
                session, choice, request, reference, now,
            )?)),
            DocumentKind::Caseload => Page::Caseload(Box::new(caseload::view(
                session, choice, request, reference, now,
            )?)),
            DocumentKind::PmsmpSheet => Page::PmsmpSheet(Box::new(immersion::sheet_view(
                session,
                needed()?,
                choice,
                reference,
                now,
            )?)),
            DocumentKind::PmsmpPreparation => Page::PmsmpPreparation(Box::new(
                immersion::preparation_view(session, needed()?, choice, reference, now)?,
            )),
            DocumentKind::PmsmpBilan => Page::PmsmpBilan(Box::new(immersion::bilan_view(
                session,
                needed()?,
                choice,
                reference,
                now,
            )?)),
            DocumentKind::PmsmpSkills => Page::PmsmpSkills(Box::new(immersion::skills_view(
                session,
                needed()?,
                choice,
                now,
            )?)),
            DocumentKind::BlankPotentialites => Page::BlankPotentialites(Box::new(
                potentialites::blank_view(session, choice, request, reference, now)?,
            )),
            DocumentKind::ParentPotentialites => Page::ParentPotentialites(Box::new(
                potentialites::parent_view(session, needed()?, choice, reference, now)?,
            )),
            DocumentKind::Potentialites => Page::Potentialites(Box::new(
                potentialites::whole_view(session, needed()?, choice, reference, now)?,
            )),
            DocumentKind::Trajectory => Page::Trajectory(Box::new(trajectory::view(
                session,
                needed()?,
                choice,
                reference,
                now,
            )?)),
        };
        Ok(Self {
            kind: choice.kind,
            person: material.map(|material| material.person.id),
            page,
        })
    }

    /// Prints it.
    pub(super) fn print(&self) -> Result<Rendered, AppError> {
        Ok(match &self.page {
            Page::Summary(summary) => render_summary(summary)?,
            Page::PersonSummary(summary) => render_person_summary(summary)?,
            Page::Plan(plan) => render_plan(plan)?,
            Page::Comparison(comparison) => render_comparison(comparison)?,
            Page::FranceTravail(table) => render_correspondence(table)?,
            Page::Contract(contract) => render_contract(contract)?,
            Page::ContractText(contract) => render_contract_text(contract)?,
            Page::Roadmap(roadmap) => render_roadmap(roadmap)?,
            Page::BlankDiagnostic(sheet) => render_blank_diagnostic(sheet)?,
            Page::CompanySheet(sheet) => render_company_sheet(sheet)?,
            Page::Caseload(list) => render_caseload(list)?,
            Page::PmsmpSheet(sheet) => render_pmsmp_sheet(sheet)?,
            Page::PmsmpPreparation(sheet) => render_pmsmp_preparation(sheet)?,
            Page::PmsmpBilan(bilan) => render_pmsmp_bilan(bilan)?,
            Page::PmsmpSkills(skills) => render_pmsmp_skills(skills)?,
            Page::BlankPotentialites(grid) => render_blank_potentialites(grid)?,
            Page::ParentPotentialites(page) => render_parent_potentialites(page)?,
            Page::Potentialites(grid) => render_potentialites(grid)?,
            Page::Trajectory(path) => render_trajectory(path)?,
        })
    }

    /// What the file is.
    pub(super) fn media_type(&self) -> &'static str {
        match self.page {
            Page::ContractText(_) => {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            }
            _ => "application/pdf",
        }
    }

    /// A name without anything personal: the day, and the tail of a random id to tell two files apart.
    pub(super) fn file_name(&self, today: NaiveDate) -> String {
        let name = match self.kind {
            DocumentKind::Summary => "synthese-diagnostic",
            DocumentKind::PersonSummary => "ma-synthese",
            DocumentKind::Plan => "plan-action",
            DocumentKind::Comparison => "evolution-diagnostic",
            DocumentKind::FranceTravail => "correspondance-france-travail",
            DocumentKind::Contract => "contrat",
            DocumentKind::ContractText => "texte-contrat",
            DocumentKind::Roadmap => "feuille-de-route",
            DocumentKind::BlankDiagnostic => "diagnostic-a-remplir",
            DocumentKind::CompanySheet => "fiche-navette-entreprise",
            DocumentKind::Caseload => "file-active",
            DocumentKind::PmsmpSheet => "fiche-navette-immersion",
            DocumentKind::PmsmpPreparation => "preparation-convention",
            DocumentKind::PmsmpBilan => "bilan-immersion",
            DocumentKind::PmsmpSkills => "ce-que-j-ai-montre",
            DocumentKind::BlankPotentialites => "grille-a-remplir",
            DocumentKind::ParentPotentialites => "mes-forces-mes-priorites",
            DocumentKind::Potentialites => "grille-potentialites",
            DocumentKind::Trajectory => "ma-trajectoire",
        };
        let end = match self.kind {
            DocumentKind::ContractText => "docx",
            _ => "pdf",
        };
        let id = self.person.map(|id| id.to_string()).unwrap_or_default();
        match id.rsplit('-').next().filter(|tail| !tail.is_empty()) {
            Some(tail) => format!("{name}-{today}-{tail}.{end}"),
            None => format!("{name}-{today}.{end}"),
        }
    }
}
