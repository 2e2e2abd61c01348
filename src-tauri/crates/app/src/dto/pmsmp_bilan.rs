//! The bilan « à trois voix » of a PMSMP: what it holds and what is asked; what comes back is in [`view`].

mod view;

use serde::{Deserialize, Serialize};
use trame_domain::category::Category;
use trame_domain::plan::{Actor, Objective};
use trame_domain::pmsmp::bilan::{
    Agreement, BilanLineKind, BilanMode, Completion, FollowUpKind, Mark, PmsmpBilan,
    PmsmpBilanLine, PmsmpFollowUp, Reached, TaskMark, Wish,
};
use trame_domain::pmsmp::{Initiative, Pmsmp};
use ts_rs::TS;

pub use self::view::*;
use crate::wire::{DateText, Ref, Wire};

/// Which PMSMP, and which version of its bilan; the latest when none is named.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PmsmpBilanQuery {
    /// Which PMSMP.
    pub pmsmp_id: Ref<Pmsmp>,
    /// Which version.
    #[serde(default)]
    pub bilan_id: Option<Ref<PmsmpBilan>>,
}

/// Which bilan of a PMSMP.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PmsmpBilanKey {
    /// Which.
    pub bilan_id: Ref<PmsmpBilan>,
}

/// A bilan to begin, or another version of one the person gave their opinion on.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewPmsmpBilan {
    /// Of which PMSMP.
    pub pmsmp_id: Ref<Pmsmp>,
    /// How it is held.
    pub mode: Wire<BilanMode>,
}

/// When and by whom.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BilanFrame {
    /// Day.
    pub made_on: DateText,
    /// How it is held.
    pub mode: Wire<BilanMode>,
    /// Tutor who speaks.
    #[serde(default)]
    pub tutor_name: Option<String>,
    /// Référent who writes.
    #[serde(default)]
    pub referent_name: Option<String>,
}

/// 1. Whether the PMSMP was done.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct BilanDone {
    /// Complete, partly, or nobody came.
    pub completion: Option<Wire<Completion>>,
    /// Last day, when it was partly done.
    pub last_day: Option<DateText>,
    /// Minutes missed.
    pub missed_minutes: Option<u32>,
    /// At whose initiative.
    pub initiative: Option<Wire<Initiative>>,
    /// Why.
    pub reason: Option<String>,
}

/// 2. Whether the objective was reached.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct BilanOutcome {
    /// Yes, partly or no.
    pub reached: Option<Wire<Reached>>,
    /// Ce qui le montre.
    pub evidence: String,
}

/// 5. How the person was welcomed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct BilanWelcome {
    /// Premier jour préparé.
    pub welcome_prepared: Option<Wire<Reached>>,
    /// Tuteur disponible.
    pub welcome_tutor: Option<Wire<Reached>>,
    /// Consignes claires.
    pub welcome_clear: Option<Wire<Reached>>,
    /// Adaptations tenues.
    pub welcome_adapted: Option<Wire<Reached>>,
    /// Je conseillerais ce lieu.
    pub welcome_advised: Option<Wire<Reached>>,
    /// What the référent adds.
    pub welcome_note: String,
    /// The person agrees that it goes in the log of the company, without their name.
    pub welcome_shared: bool,
}

/// 6. What the person keeps of it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct BilanWords {
    /// Ce qui m’a plu.
    pub liked: String,
    /// Ce qui m’a surpris.
    pub surprised: String,
    /// Ce que je ne veux pas.
    pub unwanted: String,
    /// Mon envie pour ce métier.
    pub wish: Option<Wire<Wish>>,
}

/// 7. What comes after.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FollowUpFields {
    /// Which one, when it is known already.
    #[serde(default)]
    pub id: Option<Ref<PmsmpFollowUp>>,
    /// What.
    pub kind: Wire<FollowUpKind>,
    /// Code of the kind of job contract, for a hire.
    #[serde(default)]
    pub contract_type: Option<String>,
    /// When.
    #[serde(default)]
    pub happens_on: Option<DateText>,
    /// Who does it.
    #[serde(default)]
    pub who: Option<String>,
    /// In words.
    #[serde(default)]
    pub detail: String,
}

/// New values of a bilan: the parts that are given, and no other.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PmsmpBilanUpdate {
    /// Which.
    pub bilan_id: Ref<PmsmpBilan>,
    /// When and by whom.
    #[serde(default)]
    pub frame: Option<BilanFrame>,
    /// Réalisation.
    #[serde(default)]
    pub done: Option<BilanDone>,
    /// Objectif.
    #[serde(default)]
    pub outcome: Option<BilanOutcome>,
    /// Accueil.
    #[serde(default)]
    pub welcome: Option<BilanWelcome>,
    /// Ce que j’en retiens.
    #[serde(default)]
    pub words: Option<BilanWords>,
    /// Suites: exactly these, in this order.
    #[serde(default)]
    pub follow_ups: Option<Vec<FollowUpFields>>,
}

/// What one may say on a line of the grid.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct BilanLineFields {
    /// How far an activity went.
    pub task_mark: Option<Wire<TaskMark>>,
    /// The person’s mark.
    pub person_mark: Option<Wire<Mark>>,
    /// The tutor’s mark.
    pub tutor_mark: Option<Wire<Mark>>,
    /// One concrete fact.
    pub fact: String,
    /// Sentence for the CV.
    pub cv: String,
    /// Whether the person keeps that sentence.
    pub cv_kept: bool,
}

/// A line to add to the grid.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct NewBilanLine {
    /// What it is about.
    pub kind: Wire<BilanLineKind>,
    /// Code of a savoir-être.
    #[serde(default)]
    pub code: Option<String>,
    /// Its words; those of the pack when it has a code.
    #[serde(default)]
    pub label: Option<String>,
}

/// New values of a line, or another line.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct BilanLineUpdate {
    /// Of which bilan.
    pub bilan_id: Ref<PmsmpBilan>,
    /// Which line; a new one when absent.
    #[serde(default)]
    pub line_id: Option<Ref<PmsmpBilanLine>>,
    /// What a new line is about.
    #[serde(default)]
    pub new_line: Option<NewBilanLine>,
    /// Its values.
    #[serde(default)]
    #[ts(as = "Option<BilanLineFields>")]
    pub line: BilanLineFields,
}

/// What the person says of the bilan: from then on it never changes.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct BilanAgreement {
    /// Which bilan.
    pub bilan_id: Ref<PmsmpBilan>,
    /// « D’accord » or « pas d’accord ».
    pub agreement: Wire<Agreement>,
    /// Day.
    pub agreed_on: DateText,
    /// Their comment; needed when they disagree.
    #[serde(default)]
    pub comment: Option<String>,
}

/// What would be written in the plan for a follow-up.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FollowUpAction {
    /// Label.
    pub label: String,
    /// Who does it.
    pub actor: Wire<Actor>,
    /// Name of the partner.
    #[serde(default)]
    pub actor_name: Option<String>,
    /// By when.
    pub due_on: DateText,
}

/// One follow-up to be put in the plan.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlannedFollowUp {
    /// Which.
    pub follow_up_id: Ref<PmsmpFollowUp>,
    /// The action it becomes.
    pub action: FollowUpAction,
}

/// Follow-ups that become actions, under one objective.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct FollowUpPlan {
    /// Of which bilan.
    pub bilan_id: Ref<PmsmpBilan>,
    /// Objective they serve; a new one when absent.
    #[serde(default)]
    pub objective_id: Option<Ref<Objective>>,
    /// Label of the new objective.
    #[serde(default)]
    pub objective_label: Option<String>,
    /// Category of the new objective; « emploi » when absent.
    #[serde(default)]
    pub category: Option<Wire<Category>>,
    /// Those that become actions.
    pub follow_ups: Vec<PlannedFollowUp>,
}

/// A bilan due set aside, or taken back.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct BilanSetAside {
    /// Of which PMSMP.
    pub pmsmp_id: Ref<Pmsmp>,
    /// Why; taken back when absent.
    #[serde(default)]
    pub reason: Option<String>,
}
