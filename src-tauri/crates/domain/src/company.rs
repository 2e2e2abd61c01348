//! Companies that welcome people, whom one knows there and the contact log.

pub mod ape;
pub(crate) mod check;
pub mod siret;

use chrono::NaiveDate;

use crate::code::coded;
use crate::id::Id;

coded! {
    /// What happened with a company.
    CompanyEventKind {
        /// Visite sur place.
        Visit = "visite",
        /// Appel.
        Call = "appel",
        /// Courriel ou courrier.
        Mail = "courriel",
        /// Rencontre ailleurs: forum, job dating.
        Meeting = "rencontre",
        /// Retour sur un accueil.
        Welcome = "accueil",
        /// Autre.
        Other = "autre",
    }
}

/// A company, or any place that welcomes people: association, town hall, farm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Company {
    /// Identifier.
    pub id: Id<Self>,
    /// Raison sociale.
    pub name: String,
    /// Fourteen digits, without spaces; kept as typed when the key is wrong, and told (PM-14).
    pub siret: Option<String>,
    /// Code APE, as the nomenclature writes it (« 43.21A »).
    pub ape: Option<String>,
    /// Nomenclature of that code: `naf2` or `naf2025` (décret 2025-736, in force on 2027-01-01).
    pub ape_version: Option<String>,
    /// Domaine d’activité, in words.
    pub activity: Option<String>,
    /// Code of the size band (nomenclature of the immersion pack).
    pub workforce: Option<String>,
    /// Convention collective.
    pub collective_agreement: Option<String>,
    /// Number and street.
    pub address: Option<String>,
    /// Five digits.
    pub postcode: Option<String>,
    /// INSEE code of the commune.
    pub commune_code: Option<String>,
    /// Name of the commune.
    pub commune_name: Option<String>,
    /// Territory.
    pub territory: Option<String>,
    /// Phone, without separators.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Valeurs de l’entreprise, in its own words.
    pub stated_values: String,
    /// Day it was trained to welcome people.
    pub trained_on: Option<NaiveDate>,
    /// What that training was.
    pub training: Option<String>,
    /// Engagements futurs pour des PMSMP.
    pub future_commitments: String,
    /// What the référent keeps for colleagues: never printed for the company.
    pub notes: String,
}

/// Somebody one meets or calls in a company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompanyContact {
    /// Identifier.
    pub id: Id<Self>,
    /// Where.
    pub company: Id<Company>,
    /// First and last name.
    pub name: String,
    /// Function.
    pub role: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Order on the page.
    pub position: i64,
}

/// A line of the contact log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompanyEvent {
    /// Identifier.
    pub id: Id<Self>,
    /// Which company.
    pub company: Id<Company>,
    /// Day.
    pub happened_on: NaiveDate,
    /// Visit, call…
    pub kind: CompanyEventKind,
    /// With whom.
    pub contact: Option<String>,
    /// Name of the référent.
    pub author: String,
    /// What was said; nobody’s diagnostic.
    pub text: String,
}

impl Company {
    /// A company of which only the name is known.
    #[must_use]
    pub fn blank(id: Id<Self>, name: String) -> Self {
        Self {
            id,
            name,
            siret: None,
            ape: None,
            ape_version: None,
            activity: None,
            workforce: None,
            collective_agreement: None,
            address: None,
            postcode: None,
            commune_code: None,
            commune_name: None,
            territory: None,
            phone: None,
            email: None,
            stated_values: String::new(),
            trained_on: None,
            training: None,
            future_commitments: String::new(),
            notes: String::new(),
        }
    }
}

impl CompanyContact {
    /// A contact of whom only the name is known.
    #[must_use]
    pub fn blank(id: Id<Self>, company: Id<Company>, name: String) -> Self {
        Self {
            id,
            company,
            name,
            role: None,
            phone: None,
            email: None,
            position: 0,
        }
    }
}
