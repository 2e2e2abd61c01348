//! Every document in every case: the one list that the example, the tests and the gallery share.

mod blank_diagnostic;
pub(crate) mod caseload;
mod company_sheet;
pub(crate) mod comparison;
pub(crate) mod contract;
mod correspondence;
mod immersion;
pub(crate) mod person_summary;
pub(crate) mod plan;
mod potentialites;
pub(crate) mod roadmap;
mod said;
pub(crate) mod sample;
pub(crate) mod trajectory;

use trame_documents::docs::blank_diagnostic::render_blank_diagnostic;
use trame_documents::docs::blank_potentialites::render_blank_potentialites;
use trame_documents::docs::caseload::render_caseload;
use trame_documents::docs::company_sheet::render_company_sheet;
use trame_documents::docs::comparison::render_comparison;
use trame_documents::docs::contract::render_contract;
use trame_documents::docs::correspondence::render_correspondence;
use trame_documents::docs::parent_potentialites::render_parent_potentialites;
use trame_documents::docs::person_summary::render_person_summary;
use trame_documents::docs::plan::render_plan;
use trame_documents::docs::pmsmp_bilan::render_pmsmp_bilan;
use trame_documents::docs::pmsmp_preparation::render_pmsmp_preparation;
use trame_documents::docs::pmsmp_sheet::render_pmsmp_sheet;
use trame_documents::docs::pmsmp_skills::render_pmsmp_skills;
use trame_documents::docs::potentialites::render_potentialites;
use trame_documents::docs::recovery::render_recovery_sheet;
use trame_documents::docs::roadmap::render_roadmap;
use trame_documents::docs::summary::{Summary, render_summary};
use trame_documents::docs::trajectory::render_trajectory;
use trame_documents::{Attachment, DocumentError, Rendered};

/// A document in one case.
pub(crate) struct Sample {
    /// Document.
    pub(crate) document: &'static str,
    /// Case.
    pub(crate) case: &'static str,
    /// Part and level of PDF/A it claims; PDF/UA-1 goes without saying.
    pub(crate) flavour: &'static str,
    /// Texts of the view that must be read, in this order.
    pub(crate) said: Vec<String>,
    /// Words that must not be read.
    pub(crate) unsaid: &'static [&'static str],
    /// Makes it.
    pub(crate) render: Box<dyn Fn() -> Result<Rendered, DocumentError>>,
}

/// What a company must not learn.
const NOT_FOR_COMPANIES: &[&str] = &["Fatou", "RSA", "frein", "allocataire"];
/// What a company must not learn of somebody it welcomes.
const NOT_OF_SOMEBODY: &[&str] = &["RSA", "frein", "allocataire"];
/// What plain language does without.
const NOT_FOR_THE_PERSON: &[&str] = &["Frein", "bloquant", "allocataire", "PMSMP"];
/// What no grid says.
const NO_SCORE: &[&str] = &["total", "moyenne", "score", "%"];
/// What stays out of the page the parent takes home.
const NOT_IN_THE_PARENT_S_PAGE: &[&str] = &["Le référent pense", "entendu ou vu", "Frein", "score"];

/// All samples.
pub(crate) fn samples() -> Vec<Sample> {
    use crate::samples::{
        blank_diagnostic as blank, company_sheet as company, person_summary as mine,
        sample as people,
    };
    let mut all = vec![];
    all.extend(of(
        "summary",
        said::summary,
        render_summary,
        &[
            ("empty", people::empty),
            ("ordinary", people::ordinary),
            ("longest", people::extreme),
            ("with-data", with_data),
        ],
    ));
    all.extend(of(
        "contract",
        said::contract,
        render_contract,
        &[
            ("empty", || contract::empty(&people::empty())),
            ("ordinary", || contract::ordinary(&people::ordinary())),
            ("signed", || contract::signed(&people::ordinary())),
            ("renewal", || contract::renewal(&people::ordinary())),
            ("amendment", || contract::amendment(&people::ordinary())),
            ("longest", || contract::extreme(&people::ordinary())),
        ],
    ));
    all.extend(of(
        "recovery",
        said::recovery,
        render_recovery_sheet,
        &[("ordinary", people::recovery)],
    ));
    all.extend(of(
        "roadmap",
        said::roadmap,
        render_roadmap,
        &[
            ("empty", roadmap::empty),
            ("ordinary", roadmap::ordinary),
            ("longest", roadmap::extreme),
        ],
    ));
    all.extend(of(
        "person-summary",
        said::person_summary,
        render_person_summary,
        &[
            ("empty", mine::empty),
            ("ordinary", mine::ordinary),
            ("longest", mine::extreme),
        ],
    ));
    all.extend(of(
        "plan",
        said::plan,
        render_plan,
        &[
            ("empty", plan::empty),
            ("ordinary", plan::ordinary),
            ("longest", plan::extreme),
        ],
    ));
    all.extend(of(
        "comparison",
        said::comparison,
        render_comparison,
        &[
            ("empty", comparison::empty),
            ("ordinary", comparison::ordinary),
            ("longest", comparison::extreme),
        ],
    ));
    all.extend(of(
        "france-travail",
        said::correspondence,
        render_correspondence,
        &[
            ("empty", correspondence::empty),
            ("ordinary", correspondence::ordinary),
            ("longest", correspondence::extreme),
        ],
    ));
    all.extend(of(
        "caseload",
        said::caseload,
        render_caseload,
        &[
            ("empty", caseload::empty),
            ("ordinary", caseload::ordinary),
            ("longest", caseload::extreme),
        ],
    ));
    all.extend(of(
        "blank-diagnostic",
        said::blank,
        render_blank_diagnostic,
        &[
            ("empty", blank::empty),
            ("ordinary", blank::ordinary),
            ("longest", blank::extreme),
        ],
    ));
    all.extend(of(
        "company-sheet",
        said::company,
        render_company_sheet,
        &[
            ("blank", company::blank),
            ("copies", company::copies),
            ("filled", company::filled),
            ("longest", company::extreme),
        ],
    ));
    all.extend(of_an_immersion());
    all.extend(of_a_grid());
    all.extend(of(
        "trajectory",
        said::trajectory,
        render_trajectory,
        &[
            ("empty", trajectory::empty),
            ("ordinary", trajectory::ordinary),
            ("longest", trajectory::extreme),
        ],
    ));
    for sample in &mut all {
        sample.unsaid = match sample.document {
            "company-sheet" => NOT_FOR_COMPANIES,
            "pmsmp-sheet" => NOT_OF_SOMEBODY,
            "roadmap" | "person-summary" => NOT_FOR_THE_PERSON,
            "parent-potentialites" => NOT_IN_THE_PARENT_S_PAGE,
            "potentialites" | "blank-potentialites" => NO_SCORE,
            _ => &[],
        };
        // Data travel in those two only.
        if matches!(
            (sample.document, sample.case),
            ("summary", "with-data") | ("contract", "signed")
        ) {
            sample.flavour = "3a";
        }
    }
    all
}

/// The documents of an immersion.
fn of_an_immersion() -> Vec<Sample> {
    let mut all = of(
        "pmsmp-sheet",
        said::immersion::sheet,
        render_pmsmp_sheet,
        &[
            ("empty", immersion::sheet_empty),
            ("ordinary", immersion::sheet_ordinary),
            ("longest", immersion::sheet_extreme),
        ],
    );
    all.extend(of(
        "pmsmp-preparation",
        said::immersion::preparation,
        render_pmsmp_preparation,
        &[
            ("empty", immersion::preparation_empty),
            ("ordinary", immersion::preparation_ordinary),
            ("longest", immersion::preparation_extreme),
        ],
    ));
    all.extend(of(
        "pmsmp-bilan",
        said::immersion::bilan,
        render_pmsmp_bilan,
        &[
            ("empty", immersion::bilan_empty),
            ("ordinary", immersion::bilan_ordinary),
            ("longest", immersion::bilan_extreme),
        ],
    ));
    all.extend(of(
        "pmsmp-skills",
        said::immersion::skills,
        render_pmsmp_skills,
        &[
            ("empty", immersion::skills_empty),
            ("ordinary", immersion::skills_ordinary),
            ("longest", immersion::skills_extreme),
        ],
    ));
    all
}

/// The documents of a grid of potentialités.
fn of_a_grid() -> Vec<Sample> {
    use crate::samples::potentialites as grid;
    let mut all = of(
        "blank-potentialites",
        said::potentialites::blank,
        render_blank_potentialites,
        &[
            ("empty", grid::blank_empty),
            ("ordinary", grid::blank_ordinary),
            ("pregnancy", grid::blank_pregnancy),
            ("short", grid::blank_short),
            ("short-pregnancy", grid::blank_short_pregnancy),
            ("long-head", grid::blank_long_head),
            ("longest", grid::blank_extreme),
        ],
    );
    all.extend(of(
        "parent-potentialites",
        said::potentialites::parent,
        render_parent_potentialites,
        &[
            ("empty", grid::parent_empty),
            ("ordinary", grid::parent_ordinary),
            ("longest", grid::parent_extreme),
        ],
    ));
    all.extend(of(
        "potentialites",
        said::potentialites::grid,
        render_potentialites,
        &[
            ("empty", grid::grid_empty),
            ("ordinary", grid::grid_ordinary),
            ("longest", grid::grid_extreme),
        ],
    ));
    all
}

/// The ordinary dossier with its data inside.
fn with_data() -> Summary {
    Summary {
        attachment: Some(Attachment {
            name: "donnees-trame.json".to_owned(),
            media_type: "application/json",
            description: "Données de la synthèse, pour une autre installation de Trame".to_owned(),
            bytes: br#"{"schema":"trame/summary/1"}"#.to_vec(),
        }),
        ..sample::ordinary()
    }
}

/// What a case is called, and the view it prints.
type Case<View> = (&'static str, fn() -> View);

/// One document in its cases.
fn of<View: 'static>(
    document: &'static str,
    said: fn(&View) -> Vec<String>,
    render: fn(&View) -> Result<Rendered, DocumentError>,
    cases: &[Case<View>],
) -> Vec<Sample> {
    let each = cases.iter().map(|&(case, view)| Sample {
        document,
        case,
        flavour: "2a",
        said: said(&view()),
        unsaid: &[],
        render: Box::new(move || render(&view())),
    });
    each.collect()
}

impl Sample {
    /// Name of its file.
    pub(crate) fn name(&self) -> String {
        format!("{}-{}", self.document, self.case)
    }
}
