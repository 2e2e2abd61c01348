//! The bilan « à trois voix » of a PMSMP: the person, the company, the référent.

mod check;
pub mod cv;
pub mod due;
pub mod gaps;
mod grid;
mod hours;
pub mod sections;
pub mod version;

use chrono::NaiveDate;

use crate::code::coded;
use crate::id::Id;
use crate::plan::Action;
use crate::pmsmp::{Initiative, Pmsmp};

pub use self::grid::{FirstLine, first_lines};

coded! {
    /// How the bilan was held.
    BilanMode {
        /// All three together.
        Together = "collectif",
        /// By phone with the tutor.
        Phone = "telephone",
        /// With each apart.
        Apart = "separe",
    }
}

coded! {
    /// Whether the PMSMP was done.
    Completion {
        /// Complète.
        Complete = "complete",
        /// En partie.
        Partial = "en_partie",
        /// Non venue.
        NoShow = "non_venue",
    }
}

coded! {
    /// Yes, partly or no: about an objective, or about the welcome.
    Reached {
        /// Oui.
        Yes = "oui",
        /// En partie.
        Partly = "en_partie",
        /// Non.
        No = "non",
    }
}

coded! {
    /// What the person now wants of this job. « Ce n’est pas pour moi » is a good outcome of « découvrir ».
    Wish {
        /// Plus forte.
        Stronger = "plus_forte",
        /// Pareille.
        Same = "pareille",
        /// Moins forte.
        Weaker = "moins_forte",
        /// Ce n’est pas pour moi.
        NotForMe = "pas_pour_moi",
    }
}

coded! {
    /// Whether the person agrees with the bilan.
    Agreement {
        /// D’accord.
        Agrees = "d_accord",
        /// Pas d’accord.
        Disagrees = "pas_d_accord",
    }
}

coded! {
    /// What a line of the grid is about.
    BilanLineKind {
        /// An activity of the sheet.
        Task = "tache",
        /// A savoir-être.
        SoftSkill = "savoir_etre",
        /// A technical skill; only for a recruitment.
        Technical = "technique",
    }
}

coded! {
    /// The simple grid. « N » is not a low mark and never counts; marks are never added up.
    Mark {
        /// Pas encore.
        NotYet = "1",
        /// Avec de l’aide.
        WithHelp = "2",
        /// Seul·e.
        Alone = "3",
        /// À l’aise, peut montrer à d’autres.
        AtEase = "4",
        /// Pas eu l’occasion.
        NoOccasion = "N",
    }
}

coded! {
    /// How far an activity went.
    TaskMark {
        /// Vue.
        Seen = "vue",
        /// Faite avec aide.
        WithHelp = "avec_aide",
        /// Faite seul·e.
        Alone = "seul",
        /// Pas abordée.
        NotDone = "pas_abordee",
    }
}

coded! {
    /// What comes after.
    FollowUpKind {
        /// Embauche.
        Hire = "embauche",
        /// Promesse d’embauche ou entretien.
        Interview = "promesse",
        /// POEI.
        Poei = "poei",
        /// Autre formation.
        Training = "formation",
        /// Insertion par l’activité économique.
        Iae = "iae",
        /// Alternance.
        Apprenticeship = "alternance",
        /// Renouvellement.
        Renewal = "renouvellement",
        /// Autre PMSMP, même métier.
        SameJob = "meme_metier",
        /// Autre PMSMP, autre métier.
        OtherJob = "autre_metier",
        /// Pause.
        Pause = "pause",
        /// Changement de projet.
        NewProject = "changement_projet",
        /// Autre.
        Other = "autre",
    }
}

/// The bilan « à trois voix » of a PMSMP; agreed to, it never changes: a correction is another version (BI-08).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PmsmpBilan {
    /// Identifier.
    pub id: Id<Self>,
    /// Of which PMSMP.
    pub pmsmp: Id<Pmsmp>,
    /// 1 for the first version.
    pub number: u32,
    /// Day.
    pub made_on: NaiveDate,
    /// How it was held.
    pub mode: BilanMode,
    /// Tutor who spoke.
    pub tutor_name: Option<String>,
    /// Référent who wrote.
    pub referent_name: Option<String>,
    /// Whether the PMSMP was done.
    pub completion: Option<Completion>,
    /// Last day, when it was partly done.
    pub last_day: Option<NaiveDate>,
    /// Minutes missed.
    pub missed_minutes: Option<u32>,
    /// At whose initiative.
    pub initiative: Option<Initiative>,
    /// Why.
    pub reason: Option<String>,
    /// Objectif atteint.
    pub reached: Option<Reached>,
    /// Ce qui le montre.
    pub evidence: String,
    /// Premier jour préparé.
    pub welcome_prepared: Option<Reached>,
    /// Tuteur disponible.
    pub welcome_tutor: Option<Reached>,
    /// Consignes claires.
    pub welcome_clear: Option<Reached>,
    /// Adaptations tenues.
    pub welcome_adapted: Option<Reached>,
    /// Je conseillerais ce lieu.
    pub welcome_advised: Option<Reached>,
    /// What the référent adds about the welcome.
    pub welcome_note: String,
    /// The person agrees that the company reads it.
    pub welcome_shared: bool,
    /// Ce qui m’a plu.
    pub liked: String,
    /// Ce qui m’a surpris.
    pub surprised: String,
    /// Ce que je ne veux pas.
    pub unwanted: String,
    /// Mon envie pour ce métier.
    pub wish: Option<Wish>,
    /// The person agrees or not.
    pub agreement: Option<Agreement>,
    /// Day.
    pub agreed_on: Option<NaiveDate>,
    /// Their comment; needed when they disagree.
    pub comment: String,
}

/// A line of the simple grid: an activity, a savoir-être or a technical skill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PmsmpBilanLine {
    /// Identifier.
    pub id: Id<Self>,
    /// Of which bilan.
    pub bilan: Id<PmsmpBilan>,
    /// What it is about.
    pub kind: BilanLineKind,
    /// Code in the immersion pack; none for tasks and technical skills.
    pub code: Option<String>,
    /// Label when it was added.
    pub label: String,
    /// For an activity.
    pub task_mark: Option<TaskMark>,
    /// The person’s mark.
    pub person_mark: Option<Mark>,
    /// The tutor’s mark.
    pub tutor_mark: Option<Mark>,
    /// One concrete fact.
    pub fact: String,
    /// Sentence for the CV, in the person’s words.
    pub cv: String,
    /// Whether the person keeps that sentence.
    pub cv_kept: bool,
    /// Order.
    pub position: i64,
}

/// What comes after a PMSMP; each becomes an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PmsmpFollowUp {
    /// Identifier.
    pub id: Id<Self>,
    /// Of which bilan.
    pub bilan: Id<PmsmpBilan>,
    /// What.
    pub kind: FollowUpKind,
    /// Code of the kind of job contract (immersion pack), for a hire.
    pub contract_type: Option<String>,
    /// When.
    pub happens_on: Option<NaiveDate>,
    /// Who does it.
    pub who: Option<String>,
    /// In words.
    pub detail: String,
    /// The action it became.
    pub action: Option<Id<Action>>,
    /// Order.
    pub position: i64,
}

impl PmsmpBilan {
    /// A bilan with nothing said yet.
    #[must_use]
    pub fn blank(id: Id<Self>, pmsmp: Id<Pmsmp>, number: u32, made_on: NaiveDate) -> Self {
        Self {
            id,
            pmsmp,
            number,
            made_on,
            mode: BilanMode::Together,
            tutor_name: None,
            referent_name: None,
            completion: None,
            last_day: None,
            missed_minutes: None,
            initiative: None,
            reason: None,
            reached: None,
            evidence: String::new(),
            welcome_prepared: None,
            welcome_tutor: None,
            welcome_clear: None,
            welcome_adapted: None,
            welcome_advised: None,
            welcome_note: String::new(),
            welcome_shared: false,
            liked: String::new(),
            surprised: String::new(),
            unwanted: String::new(),
            wish: None,
            agreement: None,
            agreed_on: None,
            comment: String::new(),
        }
    }
}

impl PmsmpBilanLine {
    /// A line with nothing marked yet.
    #[must_use]
    pub fn blank(id: Id<Self>, bilan: Id<PmsmpBilan>, kind: BilanLineKind, label: String) -> Self {
        Self {
            id,
            bilan,
            kind,
            code: None,
            label,
            task_mark: None,
            person_mark: None,
            tutor_mark: None,
            fact: String::new(),
            cv: String::new(),
            cv_kept: false,
            position: 0,
        }
    }
}

impl PmsmpFollowUp {
    /// What comes after, with nothing else said.
    #[must_use]
    pub fn blank(id: Id<Self>, bilan: Id<PmsmpBilan>, kind: FollowUpKind) -> Self {
        Self {
            id,
            bilan,
            kind,
            contract_type: None,
            happens_on: None,
            who: None,
            detail: String::new(),
            action: None,
            position: 0,
        }
    }
}

#[cfg(test)]
mod tests;
