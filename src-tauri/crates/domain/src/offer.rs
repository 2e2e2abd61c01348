//! Immersion offers: what a company proposes, once, for as many people as it has places.

mod check;
pub mod life;
pub mod places;
pub mod sheet;

use chrono::NaiveDate;

use crate::company::Company;
use crate::id::Id;
use crate::pmsmp::schedule::Schedule;

/// An immersion offer: the volet entreprise of the fiche navette (annexe 5), reusable for several people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImmersionOffer {
    /// Identifier.
    pub id: Id<Self>,
    /// Who offers it.
    pub company: Id<Company>,
    /// 1 for the first; a sheet in use is never rewritten, a new edition is.
    pub edition: u32,
    /// The edition before.
    pub follows: Option<Id<Self>>,
    /// Day it stopped being offered, or another edition took its place.
    pub retired_on: Option<NaiveDate>,
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
    /// Nom et fonction de la personne rencontrée.
    pub met: Option<String>,
    /// Lieu(x) concerné(s) par l’immersion.
    pub places: Vec<String>,
    /// Transports en commun possibles.
    pub transit: Option<bool>,
    /// Lines.
    pub transit_lines: Option<String>,
    /// Stop.
    pub transit_stop: Option<String>,
    /// Minutes on foot from the stop.
    pub walk_minutes: Option<u32>,
    /// Autres informations sur la mobilité.
    pub mobility: String,
    /// Métier concerné par l’immersion; empty while the sheet is begun.
    pub job: String,
    /// Code ROME, a letter and four digits.
    pub rome: Option<String>,
    /// Code of the appellation, five or six digits.
    pub appellation: Option<String>,
    /// Nombre de postes concernés.
    pub positions: u32,
    /// Name of the person who welcomes.
    pub host_name: Option<String>,
    /// Their function.
    pub host_role: Option<String>,
    /// Their phone.
    pub host_phone: Option<String>,
    /// Their e-mail.
    pub host_email: Option<String>,
    /// Contexte du poste et prérequis de la PMSMP.
    pub context: String,
    /// Tâches principales.
    pub tasks: Vec<String>,
    /// Codes of the éléments de pénibilité (immersion pack).
    pub hardships: Vec<String>,
    /// The rest of it, in words.
    pub hardship_detail: String,
    /// Qualification exigée.
    pub qualification_required: Option<bool>,
    /// Which one.
    pub qualification: Option<String>,
    /// Formation possible en intra.
    pub training_possible: Option<bool>,
    /// Prérequis.
    pub prerequisites: String,
    /// Codes of the [objects](crate::pmsmp::PmsmpObject) the company accepts.
    pub objects: Vec<String>,
    /// Codes of the compétences comportementales expected (immersion pack).
    pub soft_skills: Vec<String>,
    /// Compétences techniques; only when « initier un recrutement » is accepted.
    pub technical_skills: Vec<String>,
    /// Levée de la contrainte liée à la mobilité.
    pub mobility_solution: String,
    /// Temps partiel possible.
    pub part_time: Option<bool>,
    /// How.
    pub part_time_detail: Option<String>,
    /// Temps modulable possible.
    pub flexible_time: Option<bool>,
    /// How.
    pub flexible_time_detail: Option<String>,
    /// Autres mesures: childcare, RQTH, language.
    pub other_measures: String,
    /// Équipements spécifiques remis.
    pub equipment: String,
    /// Whether protective equipment (EPI) is needed.
    pub protective: Option<bool>,
    /// Which one.
    pub protective_detail: Option<String>,
    /// Durée.
    pub duration: Option<String>,
    /// Usual week.
    pub schedule: Schedule,
    /// Horaires, in the words of the company.
    pub hours: Option<String>,
    /// Lieu de rendez-vous du premier jour.
    pub first_day_place: Option<String>,
    /// At what time.
    pub first_day_time: Option<String>,
    /// Whom to ask for.
    pub first_day_person: Option<String>,
    /// Lieu de rendez-vous des autres jours, si différent.
    pub other_days_place: Option<String>,
    /// Tenue spécifique à avoir.
    pub clothing: String,
    /// Repas.
    pub meals: String,
    /// Date du bilan collectif; none is « à définir ultérieurement ».
    pub review_on: Option<NaiveDate>,
    /// Autres attentes de l’entreprise.
    pub other_expectations: String,
}

impl ImmersionOffer {
    /// A first edition with nothing said yet: one place.
    #[must_use]
    pub fn blank(id: Id<Self>, company: Id<Company>) -> Self {
        Self {
            id,
            company,
            edition: 1,
            follows: None,
            retired_on: None,
            sector: None,
            number: None,
            territory: None,
            prospector: None,
            visited_on: None,
            met: None,
            places: Vec::new(),
            transit: None,
            transit_lines: None,
            transit_stop: None,
            walk_minutes: None,
            mobility: String::new(),
            job: String::new(),
            rome: None,
            appellation: None,
            positions: 1,
            host_name: None,
            host_role: None,
            host_phone: None,
            host_email: None,
            context: String::new(),
            tasks: Vec::new(),
            hardships: Vec::new(),
            hardship_detail: String::new(),
            qualification_required: None,
            qualification: None,
            training_possible: None,
            prerequisites: String::new(),
            objects: Vec::new(),
            soft_skills: Vec::new(),
            technical_skills: Vec::new(),
            mobility_solution: String::new(),
            part_time: None,
            part_time_detail: None,
            flexible_time: None,
            flexible_time_detail: None,
            other_measures: String::new(),
            equipment: String::new(),
            protective: None,
            protective_detail: None,
            duration: None,
            schedule: Schedule::default(),
            hours: None,
            first_day_place: None,
            first_day_time: None,
            first_day_person: None,
            other_days_place: None,
            clothing: String::new(),
            meals: String::new(),
            review_on: None,
            other_expectations: String::new(),
        }
    }
}
