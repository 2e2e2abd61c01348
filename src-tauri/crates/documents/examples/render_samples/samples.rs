//! Every document in every case: the one list that the example, the tests and the gallery share.

mod blank_diagnostic;
pub(crate) mod caseload;
mod company_sheet;
pub(crate) mod comparison;
pub(crate) mod contract;
mod correspondence;
pub(crate) mod person_summary;
pub(crate) mod plan;
pub(crate) mod roadmap;
mod said;
pub(crate) mod sample;

use trame_documents::docs::blank_diagnostic::render_blank_diagnostic;
use trame_documents::docs::caseload::render_caseload;
use trame_documents::docs::company_sheet::render_company_sheet;
use trame_documents::docs::comparison::render_comparison;
use trame_documents::docs::contract::render_contract;
use trame_documents::docs::correspondence::render_correspondence;
use trame_documents::docs::person_summary::render_person_summary;
use trame_documents::docs::plan::render_plan;
use trame_documents::docs::recovery::render_recovery_sheet;
use trame_documents::docs::roadmap::render_roadmap;
use trame_documents::docs::summary::{Summary, render_summary};
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
/// What plain language does without.
const NOT_FOR_THE_PERSON: &[&str] = &["Frein", "bloquant", "allocataire", "PMSMP"];

/// All samples.
pub(crate) fn samples() -> Vec<Sample> {
    use crate::samples::{blank_diagnostic as blank, company_sheet as company, sample as people};
    let mut all = vec![
        of(
            "summary",
            "empty",
            people::empty,
            said::summary,
            render_summary,
        ),
        of(
            "summary",
            "ordinary",
            people::ordinary,
            said::summary,
            render_summary,
        ),
        of(
            "summary",
            "longest",
            people::extreme,
            said::summary,
            render_summary,
        ),
        of(
            "summary",
            "with-data",
            with_data,
            said::summary,
            render_summary,
        )
        .in_3a(),
        of(
            "recovery",
            "ordinary",
            people::recovery,
            said::recovery,
            render_recovery_sheet,
        ),
        of(
            "roadmap",
            "empty",
            roadmap::empty,
            said::roadmap,
            render_roadmap,
        ),
        of(
            "roadmap",
            "ordinary",
            roadmap::ordinary,
            said::roadmap,
            render_roadmap,
        ),
        of(
            "roadmap",
            "longest",
            roadmap::extreme,
            said::roadmap,
            render_roadmap,
        ),
        of(
            "caseload",
            "empty",
            caseload::empty,
            said::caseload,
            render_caseload,
        ),
        of(
            "caseload",
            "ordinary",
            caseload::ordinary,
            said::caseload,
            render_caseload,
        ),
        of(
            "caseload",
            "longest",
            caseload::extreme,
            said::caseload,
            render_caseload,
        ),
        of(
            "blank-diagnostic",
            "empty",
            blank::empty,
            said::blank,
            render_blank_diagnostic,
        ),
        of(
            "blank-diagnostic",
            "ordinary",
            blank::ordinary,
            said::blank,
            render_blank_diagnostic,
        ),
        of(
            "blank-diagnostic",
            "longest",
            blank::extreme,
            said::blank,
            render_blank_diagnostic,
        ),
        of(
            "company-sheet",
            "blank",
            company::blank,
            said::company,
            render_company_sheet,
        ),
        of(
            "company-sheet",
            "filled",
            company::filled,
            said::company,
            render_company_sheet,
        ),
        of(
            "company-sheet",
            "longest",
            company::extreme,
            said::company,
            render_company_sheet,
        ),
        of("plan", "empty", plan::empty, said::plan, render_plan),
        of("plan", "ordinary", plan::ordinary, said::plan, render_plan),
        of("plan", "longest", plan::extreme, said::plan, render_plan),
        of(
            "comparison",
            "empty",
            comparison::empty,
            said::comparison,
            render_comparison,
        ),
        of(
            "comparison",
            "ordinary",
            comparison::ordinary,
            said::comparison,
            render_comparison,
        ),
        of(
            "comparison",
            "longest",
            comparison::extreme,
            said::comparison,
            render_comparison,
        ),
        of(
            "france-travail",
            "empty",
            correspondence::empty,
            said::correspondence,
            render_correspondence,
        ),
        of(
            "france-travail",
            "ordinary",
            correspondence::ordinary,
            said::correspondence,
            render_correspondence,
        ),
        of(
            "france-travail",
            "longest",
            correspondence::extreme,
            said::correspondence,
            render_correspondence,
        ),
        of(
            "person-summary",
            "empty",
            person_summary::empty,
            said::person_summary,
            render_person_summary,
        ),
        of(
            "person-summary",
            "ordinary",
            person_summary::ordinary,
            said::person_summary,
            render_person_summary,
        ),
        of(
            "person-summary",
            "longest",
            person_summary::extreme,
            said::person_summary,
            render_person_summary,
        ),
        of(
            "contract",
            "empty",
            || contract::empty(&people::empty()),
            said::contract,
            render_contract,
        ),
        of(
            "contract",
            "ordinary",
            || contract::ordinary(&people::ordinary()),
            said::contract,
            render_contract,
        ),
        of(
            "contract",
            "signed",
            || contract::signed(&people::ordinary()),
            said::contract,
            render_contract,
        )
        .in_3a(),
        of(
            "contract",
            "renewal",
            || contract::renewal(&people::ordinary()),
            said::contract,
            render_contract,
        ),
        of(
            "contract",
            "amendment",
            || contract::amendment(&people::ordinary()),
            said::contract,
            render_contract,
        ),
        of(
            "contract",
            "longest",
            || contract::extreme(&people::ordinary()),
            said::contract,
            render_contract,
        ),
    ];
    for sample in &mut all {
        sample.unsaid = match sample.document {
            "company-sheet" => NOT_FOR_COMPANIES,
            "roadmap" | "person-summary" => NOT_FOR_THE_PERSON,
            _ => &[],
        };
    }
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

fn of<View: 'static>(
    document: &'static str,
    case: &'static str,
    view: fn() -> View,
    said: fn(&View) -> Vec<String>,
    render: fn(&View) -> Result<Rendered, DocumentError>,
) -> Sample {
    Sample {
        document,
        case,
        flavour: "2a",
        said: said(&view()),
        unsaid: &[],
        render: Box::new(move || render(&view())),
    }
}

impl Sample {
    fn in_3a(mut self) -> Self {
        self.flavour = "3a";
        self
    }

    /// Name of its file.
    pub(crate) fn name(&self) -> String {
        format!("{}-{}", self.document, self.case)
    }
}
