//! PMSMP: one person in one company for a while, under a convention (code du travail L. 5135-1 and following, read on
//! 2026-11-23). Trame prepares and follows; the convention itself is signed elsewhere.

pub mod bilan;
pub mod life;
pub mod rules;
pub mod schedule;

use chrono::{NaiveDate, NaiveDateTime};

use crate::code::coded;
use crate::company::Company;
use crate::id::Id;
use crate::offer::ImmersionOffer;
use crate::person::Person;
use crate::pmsmp::schedule::Schedule;

coded! {
    /// The object of a PMSMP; exactly one (L. 5135-1).
    PmsmpObject {
        /// Découvrir un métier ou un secteur.
        Discover = "decouvrir",
        /// Confirmer un projet professionnel.
        Confirm = "confirmer",
        /// Initier une démarche de recrutement.
        Recruit = "recrutement",
    }
}

coded! {
    /// How a PMSMP goes out of its course.
    PmsmpExit {
        /// Refused by the company, the person or the prescriber.
        Refused = "refusee",
        /// Cancelled before it started.
        Cancelled = "annulee",
        /// Interrupted after it started.
        Interrupted = "interrompue",
        /// The person did not come.
        NoShow = "non_venue",
    }
}

coded! {
    /// At whose initiative something stopped.
    Initiative {
        /// The person.
        Person = "personne",
        /// The company.
        Company = "entreprise",
        /// The prescriber.
        Prescriber = "prescripteur",
        /// Both.
        Agreed = "commun_accord",
        /// Nobody: force majeure.
        Accident = "force_majeure",
    }
}

coded! {
    /// Where a PMSMP stands; follows from its dates ([`Pmsmp`]), « bilan fait » from its bilan.
    PmsmpState {
        /// En préparation.
        Draft = "en_preparation",
        /// Proposée à l’entreprise.
        Proposed = "proposee",
        /// Rencontre faite.
        Met = "rencontre_faite",
        /// Convention demandée.
        Requested = "convention_demandee",
        /// Convention validée.
        Validated = "convention_validee",
        /// En cours.
        Running = "en_cours",
        /// Terminée.
        Finished = "terminee",
        /// Bilan fait.
        Reviewed = "bilan_fait",
        /// Clôturée.
        Closed = "cloturee",
        /// Refusée.
        Refused = "refusee",
        /// Annulée.
        Cancelled = "annulee",
        /// Interrompue.
        Interrupted = "interrompue",
        /// Non venue.
        NoShow = "non_venue",
    }
}

coded! {
    /// A line about the person that the company receives only if the person agreed to it.
    SharedLine {
        /// Points d’appui.
        Support = "points_appui",
        /// Aménagements demandés.
        Accommodations = "amenagements",
        /// Ce que je veux vérifier.
        ToCheck = "a_verifier",
        /// Mes contraintes d’horaires.
        Constraints = "contraintes",
        /// Qui prévenir.
        EmergencyContact = "contact_urgence",
        /// Téléphone de la personne.
        Phone = "telephone",
    }
}

/// A PMSMP: one person, one company, one offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pmsmp {
    /// Identifier.
    pub id: Id<Self>,
    /// Who goes.
    pub person: Id<Person>,
    /// Where.
    pub company: Id<Company>,
    /// On which offer.
    pub offer: Option<Id<ImmersionOffer>>,
    /// The one it renews (D. 5135-3).
    pub renews: Option<Id<Self>>,
    /// Objet; exactly one (L. 5135-1).
    pub object: Option<PmsmpObject>,
    /// Objectifs précis.
    pub objectives: String,
    /// How one will know they are reached.
    pub judged_by: String,
    /// First day.
    pub starts_on: Option<NaiveDate>,
    /// Last day.
    pub ends_on: Option<NaiveDate>,
    /// Week of presence.
    pub schedule: Schedule,
    /// Days of the period without presence, ISO dates.
    pub days_off: Vec<String>,
    /// Minutes a week when the week is not detailed.
    pub weekly_minutes: Option<u32>,
    /// Days of presence when the week is not detailed.
    pub presence_days: Option<u32>,
    /// Tutor.
    pub tutor_name: Option<String>,
    /// Their function.
    pub tutor_role: Option<String>,
    /// Their phone.
    pub tutor_phone: Option<String>,
    /// Their e-mail.
    pub tutor_email: Option<String>,
    /// « Cette immersion ne remplace personne et ne couvre pas un surcroît d’activité » was ticked.
    pub no_replacement: bool,
    /// Majeur protégé.
    pub protected_adult: bool,
    /// Représentant légal.
    pub guardian_name: Option<String>,
    /// Their phone.
    pub guardian_phone: Option<String>,
    /// Their e-mail.
    pub guardian_email: Option<String>,
    /// The person is employed and goes on working time.
    pub on_working_time: bool,
    /// Employeur actuel.
    pub employer_name: Option<String>,
    /// Its SIRET.
    pub employer_siret: Option<String>,
    /// Who signs for it, and how to reach them.
    pub employer_contact: Option<String>,
    /// First day of the CUI or CDDI.
    pub aided_from: Option<NaiveDate>,
    /// Its last day.
    pub aided_to: Option<NaiveDate>,
    /// Technical skills looked at; only when the object is « recrutement ».
    pub technical_skills: Vec<String>,
    /// Minutes of travel a day, drop-off of children included.
    pub travel_minutes: Option<u32>,
    /// Volet référent: points d’appui. Functional words, no diagnosis.
    pub support: String,
    /// Volet référent: aménagements demandés. Functional words, no diagnosis.
    pub accommodations: String,
    /// Volet personne: ce que je veux vérifier.
    pub to_check: String,
    /// Volet personne: mes contraintes d’horaires.
    pub constraints: String,
    /// Volet personne: qui prévenir.
    pub emergency_contact: String,
    /// Codes of the [lines](crate::pmsmp::SharedLine) the person agreed to show the company.
    pub shared: Vec<String>,
    /// Day of that agreement.
    pub shared_on: Option<NaiveDate>,
    /// Day it was proposed to the company.
    pub proposed_on: Option<NaiveDate>,
    /// Day they met.
    pub met_on: Option<NaiveDate>,
    /// Day the convention was asked for.
    pub requested_on: Option<NaiveDate>,
    /// Its number in the tool that signs conventions.
    pub external_number: Option<String>,
    /// Day the convention was validated.
    pub validated_on: Option<NaiveDate>,
    /// Day the référent confirmed that it started.
    pub started_on: Option<NaiveDate>,
    /// Day the référent confirmed that it ended.
    pub finished_on: Option<NaiveDate>,
    /// Day it was closed.
    pub closed_on: Option<NaiveDate>,
    /// How it went out of its course.
    pub exit: Option<PmsmpExit>,
    /// Day; the last day of presence when it was interrupted.
    pub exit_on: Option<NaiveDate>,
    /// At whose initiative.
    pub exit_by: Option<Initiative>,
    /// Why.
    pub exit_reason: Option<String>,
    /// Minutes done before an interruption.
    pub done_minutes: Option<u32>,
    /// When an accident happened.
    pub accident_at: Option<NaiveDateTime>,
    /// When the company told the structure (24 h, D. 5135-5).
    pub accident_told_at: Option<NaiveDateTime>,
    /// When it was declared (48 h, D. 5135-5).
    pub accident_declared_at: Option<NaiveDateTime>,
    /// Whom to call.
    pub accident_contact: Option<String>,
    /// Facts: where, which task; no diagnosis.
    pub accident_note: Option<String>,
    /// Date of the bilan collectif.
    pub review_on: Option<NaiveDate>,
    /// Day the bilan due was set aside.
    pub set_aside_on: Option<NaiveDate>,
    /// Why.
    pub set_aside_reason: Option<String>,
}

impl Pmsmp {
    /// A PMSMP in preparation, with nothing said yet.
    #[must_use]
    pub fn blank(id: Id<Self>, person: Id<Person>, company: Id<Company>) -> Self {
        Self {
            id,
            person,
            company,
            offer: None,
            renews: None,
            object: None,
            objectives: String::new(),
            judged_by: String::new(),
            starts_on: None,
            ends_on: None,
            schedule: Schedule::default(),
            days_off: Vec::new(),
            weekly_minutes: None,
            presence_days: None,
            tutor_name: None,
            tutor_role: None,
            tutor_phone: None,
            tutor_email: None,
            no_replacement: false,
            protected_adult: false,
            guardian_name: None,
            guardian_phone: None,
            guardian_email: None,
            on_working_time: false,
            employer_name: None,
            employer_siret: None,
            employer_contact: None,
            aided_from: None,
            aided_to: None,
            technical_skills: Vec::new(),
            travel_minutes: None,
            support: String::new(),
            accommodations: String::new(),
            to_check: String::new(),
            constraints: String::new(),
            emergency_contact: String::new(),
            shared: Vec::new(),
            shared_on: None,
            proposed_on: None,
            met_on: None,
            requested_on: None,
            external_number: None,
            validated_on: None,
            started_on: None,
            finished_on: None,
            closed_on: None,
            exit: None,
            exit_on: None,
            exit_by: None,
            exit_reason: None,
            done_minutes: None,
            accident_at: None,
            accident_told_at: None,
            accident_declared_at: None,
            accident_contact: None,
            accident_note: None,
            review_on: None,
            set_aside_on: None,
            set_aside_reason: None,
        }
    }
}
