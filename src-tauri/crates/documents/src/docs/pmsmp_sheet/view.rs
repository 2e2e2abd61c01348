//! View model of the fiche navette of one PMSMP. It goes to a company: what the person did not agree to is not in it.

use chrono::NaiveDate;

use crate::docs::company_sheet::CompanySheet;
use crate::docs::head::Letterhead;
use crate::docs::immersion::{Line, Section};

/// Everything the sheet prints.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PmsmpSheet {
    /// Who makes the document.
    pub letterhead: Letterhead,
    /// Day it is printed.
    pub printed_on: NaiveDate,
    /// First name and name of the person.
    pub name: String,
    /// Name of the company.
    pub company: String,
    /// Who, where, when, with whom, and the usual week.
    pub summary: Section,
    /// Volet référent: object, precise objective, how one will know.
    pub aims: Section,
    /// Volet personne: the lines the person agreed to.
    pub shared: Vec<Line>,
    /// Day of that agreement.
    pub shared_on: Option<NaiveDate>,
    /// The offer; its letterhead and its day are not printed again.
    pub offer: Option<CompanySheet>,
    /// Whom to call, in a line; none leaves it out.
    pub contact: Option<String>,
    /// Whether there is room to sign.
    pub signatures: bool,
}
