//! The kinds of rows that are journalled: one table each, named by its code.

use trame_domain::code::Coded;

use crate::record::{Column, Record};
use trame_domain::{
    agenda, bilan, company, contract, diagnostic, document, dossier, hours, letterhead, offer,
    pack, person, plan, pmsmp, potentialites,
};

/// A kind of journalled row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Entity {
    /// A person.
    Person,
    /// A child of the household.
    Child,
    /// A right, language, licence or tag of a person.
    PersonItem,
    /// The dossier of a person.
    Dossier,
    /// A version of the diagnostic.
    Diagnostic,
    /// What a version says of a category.
    CategoryEntry,
    /// A situation ticked in a version.
    TickedSituation,
    /// A strength noted in a version.
    Strength,
    /// An objective.
    Objective,
    /// An action.
    Action,
    /// An appointment.
    Appointment,
    /// A dated note.
    Note,
    /// The référent.
    Referent,
    /// The structure.
    Structure,
    /// A document that left Trame.
    Document,
    /// Hours asked instead of the law’s.
    HoursTarget,
    /// A contract.
    Contract,
    /// A line of the plan taken into a contract.
    ContractLine,
    /// What came of a plan.
    Bilan,
    /// A content pack adopted.
    Pack,
    /// A company.
    Company,
    /// Somebody one knows in a company.
    CompanyContact,
    /// A line of the contact log of a company.
    CompanyEvent,
    /// An immersion offer.
    ImmersionOffer,
    /// A PMSMP.
    Pmsmp,
    /// The bilan of a PMSMP.
    PmsmpBilan,
    /// A line of that bilan.
    PmsmpBilanLine,
    /// What comes after a PMSMP.
    PmsmpFollowUp,
    /// A grid of potentialités.
    PotentialitesGrid,
    /// What was answered to one of its items.
    PotentialitesAnswer,
}

impl Coded for Entity {
    const NAME: &'static str = "Entity";
    const ALL: &'static [Self] = &[
        Self::Person,
        Self::Child,
        Self::PersonItem,
        Self::Dossier,
        Self::Diagnostic,
        Self::CategoryEntry,
        Self::TickedSituation,
        Self::Strength,
        Self::Objective,
        Self::Action,
        Self::Appointment,
        Self::Note,
        Self::Referent,
        Self::Structure,
        Self::Document,
        Self::HoursTarget,
        Self::Contract,
        Self::ContractLine,
        Self::Bilan,
        Self::Pack,
        Self::Company,
        Self::CompanyContact,
        Self::CompanyEvent,
        Self::ImmersionOffer,
        Self::Pmsmp,
        Self::PmsmpBilan,
        Self::PmsmpBilanLine,
        Self::PmsmpFollowUp,
        Self::PotentialitesGrid,
        Self::PotentialitesAnswer,
    ];

    fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Child => "child",
            Self::PersonItem => "person_item",
            Self::Dossier => "dossier",
            Self::Diagnostic => "diagnostic",
            Self::CategoryEntry => "category_entry",
            Self::TickedSituation => "ticked_situation",
            Self::Strength => "strength",
            Self::Objective => "objective",
            Self::Action => "action",
            Self::Appointment => "appointment",
            Self::Note => "note",
            Self::Referent => "referent",
            Self::Structure => "structure",
            Self::Document => "document",
            Self::HoursTarget => "hours_target",
            Self::Contract => "contract",
            Self::ContractLine => "contract_line",
            Self::Bilan => "bilan",
            Self::Pack => "pack",
            Self::Company => "company",
            Self::CompanyContact => "company_contact",
            Self::CompanyEvent => "company_event",
            Self::ImmersionOffer => "immersion_offer",
            Self::Pmsmp => "pmsmp",
            Self::PmsmpBilan => "pmsmp_bilan",
            Self::PmsmpBilanLine => "pmsmp_bilan_line",
            Self::PmsmpFollowUp => "pmsmp_follow_up",
            Self::PotentialitesGrid => "potentialites_grid",
            Self::PotentialitesAnswer => "potentialites_answer",
        }
    }
}

impl Entity {
    /// Columns of the table that carry fields, in order.
    #[must_use]
    pub fn columns(self) -> &'static [Column] {
        match self {
            Self::Person => person::Person::COLUMNS,
            Self::Child => person::Child::COLUMNS,
            Self::PersonItem => person::PersonItem::COLUMNS,
            Self::Dossier => dossier::Dossier::COLUMNS,
            Self::Diagnostic => diagnostic::Diagnostic::COLUMNS,
            Self::CategoryEntry => diagnostic::CategoryEntry::COLUMNS,
            Self::TickedSituation => diagnostic::TickedSituation::COLUMNS,
            Self::Strength => diagnostic::Strength::COLUMNS,
            Self::Objective => plan::Objective::COLUMNS,
            Self::Action => plan::Action::COLUMNS,
            Self::Appointment => agenda::Appointment::COLUMNS,
            Self::Note => agenda::Note::COLUMNS,
            Self::Referent => letterhead::Referent::COLUMNS,
            Self::Structure => letterhead::Structure::COLUMNS,
            Self::Document => document::Document::COLUMNS,
            Self::HoursTarget => hours::HoursTarget::COLUMNS,
            Self::Contract => contract::Contract::COLUMNS,
            Self::ContractLine => contract::ContractLine::COLUMNS,
            Self::Bilan => bilan::Bilan::COLUMNS,
            Self::Pack => pack::Pack::COLUMNS,
            Self::Company => company::Company::COLUMNS,
            Self::CompanyContact => company::CompanyContact::COLUMNS,
            Self::CompanyEvent => company::CompanyEvent::COLUMNS,
            Self::ImmersionOffer => offer::ImmersionOffer::COLUMNS,
            Self::Pmsmp => pmsmp::Pmsmp::COLUMNS,
            Self::PmsmpBilan => pmsmp::bilan::PmsmpBilan::COLUMNS,
            Self::PmsmpBilanLine => pmsmp::bilan::PmsmpBilanLine::COLUMNS,
            Self::PmsmpFollowUp => pmsmp::bilan::PmsmpFollowUp::COLUMNS,
            Self::PotentialitesGrid => potentialites::PotentialitesGrid::COLUMNS,
            Self::PotentialitesAnswer => potentialites::PotentialitesAnswer::COLUMNS,
        }
    }

    /// Question that answers whose row it is, from the row's id; none for what belongs to nobody's dossier.
    pub(crate) fn owner_sql(self) -> Option<&'static str> {
        Some(match self {
            Self::Person => "SELECT id FROM person WHERE id = ?1",
            Self::Child => "SELECT person FROM child WHERE id = ?1",
            Self::PersonItem => "SELECT person FROM person_item WHERE id = ?1",
            Self::Dossier => "SELECT person FROM dossier WHERE id = ?1",
            Self::Diagnostic => "SELECT person FROM diagnostic WHERE id = ?1",
            Self::CategoryEntry => {
                "SELECT d.person FROM category_entry t JOIN diagnostic d ON d.id = t.diagnostic WHERE t.id = ?1"
            }
            Self::TickedSituation => {
                "SELECT d.person FROM ticked_situation t JOIN diagnostic d ON d.id = t.diagnostic WHERE t.id = ?1"
            }
            Self::Strength => {
                "SELECT d.person FROM strength t JOIN diagnostic d ON d.id = t.diagnostic WHERE t.id = ?1"
            }
            Self::Objective => "SELECT person FROM objective WHERE id = ?1",
            Self::Action => {
                "SELECT o.person FROM action t JOIN objective o ON o.id = t.objective WHERE t.id = ?1"
            }
            Self::Appointment => "SELECT person FROM appointment WHERE id = ?1",
            Self::Note => "SELECT person FROM note WHERE id = ?1",
            Self::Document => "SELECT person FROM document WHERE id = ?1",
            Self::HoursTarget => "SELECT person FROM hours_target WHERE id = ?1",
            Self::Contract => "SELECT person FROM contract WHERE id = ?1",
            Self::ContractLine => {
                "SELECT c.person FROM contract_line t JOIN contract c ON c.id = t.contract WHERE t.id = ?1"
            }
            Self::Bilan => "SELECT person FROM bilan WHERE id = ?1",
            Self::Pmsmp => "SELECT person FROM pmsmp WHERE id = ?1",
            Self::PmsmpBilan => {
                "SELECT p.person FROM pmsmp_bilan t JOIN pmsmp p ON p.id = t.pmsmp WHERE t.id = ?1"
            }
            Self::PmsmpBilanLine => {
                "SELECT p.person FROM pmsmp_bilan_line t JOIN pmsmp_bilan b ON b.id = t.bilan JOIN pmsmp p ON p.id = b.pmsmp WHERE t.id = ?1"
            }
            Self::PmsmpFollowUp => {
                "SELECT p.person FROM pmsmp_follow_up t JOIN pmsmp_bilan b ON b.id = t.bilan JOIN pmsmp p ON p.id = b.pmsmp WHERE t.id = ?1"
            }
            Self::PotentialitesGrid => "SELECT person FROM potentialites_grid WHERE id = ?1",
            Self::PotentialitesAnswer => {
                "SELECT g.person FROM potentialites_answer t JOIN potentialites_grid g ON g.id = t.grid WHERE t.id = ?1"
            }
            Self::Referent
            | Self::Structure
            | Self::Pack
            | Self::Company
            | Self::CompanyContact
            | Self::CompanyEvent
            | Self::ImmersionOffer => return None,
        })
    }
}
