//! Documents: what is asked, what comes back.

use serde::{Deserialize, Serialize};
use trame_domain::category::Category;
use trame_domain::company::Company;
use trame_domain::contract::Contract;
use trame_domain::diagnostic::Diagnostic;
use trame_domain::document::DocumentKind;
use trame_domain::offer::ImmersionOffer;
use trame_domain::person::Person;
use trame_domain::plan::Objective;
use trame_domain::pmsmp::Pmsmp;
use trame_domain::pmsmp::bilan::PmsmpBilan;
use trame_domain::potentialites::{GridForm, PotentialitesGrid};
use ts_rs::TS;

use crate::wire::{Ref, Wire};

/// An identifier that can be left out of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Identifier {
    /// Birth date.
    BirthDate,
    /// Address.
    Address,
    /// Phone.
    Phone,
    /// E-mail.
    Email,
    /// N° allocataire.
    CafNumber,
    /// France Travail identifier.
    FtNumber,
    /// Children.
    Children,
    /// RQTH: left out unless it is asked for by name in `show`.
    Rqth,
}

/// A part of a document that can be left out. Each belongs to some kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Block {
    /// Household, rights, work.
    Household,
    /// Orientation decision.
    Orientation,
    /// Priorities.
    Priorities,
    /// The wheel and its table.
    Wheel,
    /// The categories in words.
    Categories,
    /// The person's own words.
    Words,
    /// Strengths.
    Strengths,
    /// Notes the référent shared.
    SharedNotes,
    /// Objectives and actions.
    Plan,
    /// Hours a week.
    Hours,
    /// Why fewer hours are asked of the person.
    HoursMotive,
    /// What came of the plan or of the contract before.
    Bilan,
    /// Next appointments.
    Appointments,
    /// Lines to write observations on.
    Observations,
    /// Signatures.
    Signatures,
    /// Legal mentions.
    Legal,
    /// How to reach the référent.
    Contact,
    /// Places to fill in what is not known yet.
    Fields,
    /// What the person says of how the company welcomed them.
    Welcome,
    /// What the person keeps of their immersion.
    Takeaways,
    /// Sentences for a CV.
    CvSentences,
    /// « Mes forces » of a grid of potentialités.
    KeptStrengths,
    /// « Mes priorités » of a grid, with their actions.
    KeptPriorities,
    /// Rights and addresses that go with the priorities of a grid.
    Rights,
    /// The référent’s answers in a grid; left out unless asked for.
    ReferentVoice,
    /// Facts heard or seen; left out unless asked for.
    Facts,
    /// Lines about health or a pregnancy; left out unless asked for, and never without the parent’s agreement.
    Health,
    /// The week of a parent.
    TimeBudget,
    /// Strengths wherever they were said: diagnostic, grid, immersion.
    OwnStrengths,
    /// What is around the person: relays, licences, languages, rights, equipment.
    Resources,
    /// Column of a list: age.
    Age,
    /// Column of a list: territory.
    Territory,
    /// Column of a list: freins with their impact.
    Freins,
    /// Column of a list: end of the contract.
    ContractEnd,
    /// Column of a list: next appointment.
    NextAppointment,
    /// Column of a list: phone; left out unless asked for.
    Phone,
}

/// A document to make. Lists that are not given take the defaults that `describe_document` shows.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DocumentRequest {
    /// Which document.
    pub kind: Wire<DocumentKind>,
    /// Whose; needed for all that is about a person, a name to print on a blank diagnostic.
    pub person_id: Option<Ref<Person>>,
    /// Which version of the diagnostic; the newest when absent. A contract rests on its own.
    pub diagnostic_id: Option<Ref<Diagnostic>>,
    /// The older version of a comparison; the one before when absent.
    pub from_diagnostic_id: Option<Ref<Diagnostic>>,
    /// Which contract; the newest of the person when absent.
    pub contract_id: Option<Ref<Contract>>,
    /// Company whose block is printed on the fiche navette; that of the offer when there is one.
    pub company_id: Option<Ref<Company>>,
    /// Offer printed on the fiche navette.
    pub offer_id: Option<Ref<ImmersionOffer>>,
    /// Which PMSMP; needed for all that is about one. Its person is the one it is printed for.
    pub pmsmp_id: Option<Ref<Pmsmp>>,
    /// Which version of its bilan; the newest when absent.
    pub bilan_id: Option<Ref<PmsmpBilan>>,
    /// Which grid of potentialités; needed for all that is about one. A blank grid takes its words from it.
    pub grid_id: Option<Ref<PotentialitesGrid>>,
    /// How much a blank grid asks, when it is of no grid; everything when absent.
    pub grid_form: Option<Wire<GridForm>>,
    /// Whether a blank grid of no grid is worded for a pregnancy.
    pub grid_pregnancy: Option<bool>,
    /// Blank fiches navettes in one file, 1 to 50; one when absent.
    pub copies: Option<u32>,
    /// Identifiers to leave out.
    pub hide: Option<Vec<Identifier>>,
    /// Sensitive identifiers to print all the same.
    pub show: Option<Vec<Identifier>>,
    /// Parts to leave out: exactly these when given.
    pub hide_blocks: Option<Vec<Block>>,
    /// Categories to leave out.
    pub hide_categories: Option<Vec<Wire<Category>>>,
    /// Objectives to leave out: exactly these when given.
    pub hide_objectives: Option<Vec<Ref<Objective>>>,
    /// Whether to attach the data; the setting decides when absent.
    pub with_data: Option<bool>,
    /// People of a list, in this order; every open dossier when absent.
    pub people: Option<Vec<Ref<Person>>>,
    /// What the filter of the list was, in words.
    pub list_title: Option<String>,
}

/// A character no font has, and where a mark stands in its place.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MissingCharacter {
    /// The character.
    pub character: String,
    /// Pages, from 1.
    pub pages: Vec<u32>,
}

/// A document, ready to be saved where the user says.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentFile {
    /// To be given back to `record_document` once it was saved or printed; empty for a recovery sheet, which is not
    /// recorded.
    pub ticket: String,
    /// A name without anything personal in it.
    pub file_name: String,
    /// Media type.
    pub media_type: String,
    /// The bytes, base64.
    pub base64: String,
    /// Number of pages.
    pub pages: u32,
    /// Characters no font has.
    pub missing: Vec<MissingCharacter>,
    /// SHA-256 of the bytes, hexadecimal.
    pub sha256: String,
}
