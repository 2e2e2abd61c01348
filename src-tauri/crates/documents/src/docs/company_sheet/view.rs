//! View model of the fiche navette, volet entreprise: the fields of the seed's annexe 5, in its order.
//! Nothing of the person is in it: it goes to a company.

use chrono::NaiveDate;

use crate::docs::summary::Letterhead;

/// Everything the sheet prints. What is not known is none: a field to fill, or « non renseigné ».
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompanySheet {
    /// Who makes the document.
    pub letterhead: Letterhead,
    /// Day it is printed; the blank sheet has one too.
    pub printed_on: NaiveDate,
    /// Whether what is not known gets a field to fill, on screen or by hand.
    pub fillable: bool,
    /// Head of the sheet.
    pub header: SheetHeader,
    /// The company and where it is.
    pub company: Company,
    /// The job.
    pub job: Job,
    /// Skills expected and measures of adaptation.
    pub expectations: Expectations,
    /// How the PMSMP goes.
    pub organisation: Organisation,
    /// Engagements futurs de l’entreprise pour des PMSMP.
    pub future_commitments: Option<String>,
    /// Autres attentes de l’entreprise.
    pub other_expectations: Option<String>,
    /// What can be ticked.
    pub choices: Choices,
    /// How many times it is printed, each on its own pages and with its own fields; once when 0 or 1.
    pub copies: u32,
}

/// What the boxes of the sheet stand for: code and label, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choices {
    /// Éléments de pénibilité.
    pub hardships: Vec<(String, String)>,
    /// Objects of a PMSMP.
    pub objects: Vec<(String, String)>,
    /// Compétences comportementales.
    pub behavioural_skills: Vec<(String, String)>,
}

/// Head of the sheet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SheetHeader {
    /// Secteur.
    pub sector: Option<String>,
    /// N° de fiche.
    pub number: Option<String>,
    /// Territoire de Comité Local.
    pub territory: Option<String>,
    /// Référent prospecteur.
    pub prospector: Option<String>,
    /// Date de visite.
    pub visited_on: Option<NaiveDate>,
}

/// The company and where it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Company {
    /// Nom de l’entreprise.
    pub name: Option<String>,
    /// SIRET, grouped for reading.
    pub siret: Option<String>,
    /// Nom et fonction de la personne rencontrée.
    pub met: Option<String>,
    /// Adresse de l’entreprise.
    pub address: Option<String>,
    /// Lieu(x) concerné(s) par l’immersion.
    pub places: Vec<String>,
    /// Transports en commun possible.
    pub transport: Option<String>,
    /// Autres informations / mobilité.
    pub mobility: Option<String>,
    /// Domaine d’activité.
    pub activity: Option<String>,
    /// Effectifs salariés.
    pub workforce: Option<String>,
    /// Valeurs de l’entreprise.
    pub values: Option<String>,
}

/// The job.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Job {
    /// Métier concerné par l’immersion.
    pub name: Option<String>,
    /// Nombre de postes concernés.
    pub positions: Option<u32>,
    /// Fonction et coordonnées de la personne qui accueillera.
    pub host: Option<String>,
    /// Contexte du poste et prérequis de la PMSMP.
    pub context: Option<String>,
    /// Tâches principales du métier.
    pub tasks: Vec<String>,
    /// Éléments de pénibilité.
    pub hardships: Vec<String>,
    /// Qualification exigée.
    pub qualification_required: Option<bool>,
    /// Which one.
    pub qualification: Option<String>,
    /// Formation possible en intra.
    pub training_possible: Option<bool>,
    /// Prérequis.
    pub prerequisites: Option<String>,
}

/// Skills expected and measures of adaptation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Expectations {
    /// Objects the company accepts.
    pub objects: Vec<String>,
    /// Compétences comportementales.
    pub behavioural_skills: Vec<String>,
    /// Whether « initier une démarche de recrutement » is among the objects, if known; if it is not, no technical
    /// skill is printed.
    pub recruitment: Option<bool>,
    /// Compétences techniques.
    pub technical_skills: Vec<String>,
    /// Levée de la contrainte liée à la mobilité.
    pub mobility_solution: Option<String>,
    /// Temps partiel possible.
    pub part_time: Option<String>,
    /// Temps modulaires possible.
    pub flexible_time: Option<String>,
    /// Autres mesures.
    pub other_measures: Option<String>,
}

/// How the PMSMP goes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Organisation {
    /// Équipements spécifiques remis pendant la PMSMP.
    pub equipment: Option<String>,
    /// Durée.
    pub duration: Option<String>,
    /// Horaires.
    pub hours: Option<String>,
    /// Lieu de rendez-vous du premier jour.
    pub first_day: Option<String>,
    /// Lieu de rendez-vous des autres jours, si différent.
    pub other_days: Option<String>,
    /// Tenue spécifique à avoir.
    pub clothing: Option<String>,
    /// Repas.
    pub meals: Option<String>,
    /// Date du bilan collectif; none is « à définir ultérieurement ».
    pub review_on: Option<NaiveDate>,
}
