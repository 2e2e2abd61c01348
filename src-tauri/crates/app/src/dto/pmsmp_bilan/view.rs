//! What the window shows of the bilan of a PMSMP.

use serde::Serialize;
use trame_domain::category::Category;
use trame_domain::person::Person;
use trame_domain::plan::{Action, Objective};
use trame_domain::pmsmp::bilan::due::DueStage;
use trame_domain::pmsmp::bilan::sections::BilanSection;
use trame_domain::pmsmp::bilan::{
    Agreement, BilanLineKind, PmsmpBilan, PmsmpBilanLine, PmsmpFollowUp,
};
use trame_domain::pmsmp::{Pmsmp, PmsmpObject};
use ts_rs::TS;

use super::{
    BilanDone, BilanFrame, BilanLineFields, BilanOutcome, BilanWelcome, BilanWords, FollowUpAction,
    FollowUpFields,
};
use crate::wire::{Ref, Wire};

/// A line of the grid.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PmsmpBilanLineView {
    /// Identifier.
    pub id: Ref<PmsmpBilanLine>,
    /// What it is about.
    pub kind: Wire<BilanLineKind>,
    /// Code of a savoir-être.
    pub code: Option<String>,
    /// Label.
    pub label: String,
    /// What one sees when it is there; for a savoir-être.
    pub observe: Option<String>,
    /// Its values.
    pub line: BilanLineFields,
    /// Whether both voices differ by two steps or more: « à se dire ».
    pub to_talk: bool,
    /// Sentence proposed for a CV, when it was done alone.
    pub cv_proposal: Option<String>,
}

/// What comes after, and the action it is in the plan.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FollowUpView {
    /// Identifier.
    pub id: Ref<PmsmpFollowUp>,
    /// What it says.
    pub follow_up: FollowUpFields,
    /// The action it became.
    pub action_id: Option<Ref<Action>>,
    /// Words of that action, or those proposed.
    pub action: FollowUpAction,
}

/// What the person said of the bilan.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgreementView {
    /// « D’accord » or « pas d’accord ».
    pub agreement: Wire<Agreement>,
    /// Day, ISO.
    pub agreed_on: String,
    /// Their comment.
    pub comment: String,
}

/// Something to fill in before the person is asked whether they agree.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BilanGap {
    /// Section where it is.
    pub section: Wire<BilanSection>,
    /// Wire name of the field it stands next to, when there is one.
    pub field: Option<String>,
    /// In French.
    pub message: String,
}

/// Whether a renewal may follow (D. 5135-3).
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RenewalGate {
    /// Whether it may.
    pub is_open: bool,
    /// Why, in French.
    pub reason: String,
}

/// A version of the bilan.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PmsmpBilanView {
    /// Identifier.
    pub id: Ref<PmsmpBilan>,
    /// 1 for the first version.
    pub number: u32,
    /// When and by whom.
    pub frame: BilanFrame,
    /// Réalisation.
    pub done: BilanDone,
    /// Minutes planned up to the last day; none when the week is not known.
    pub planned_minutes: Option<u32>,
    /// Minutes done.
    pub done_minutes: Option<u32>,
    /// Objectif.
    pub outcome: BilanOutcome,
    /// Accueil.
    pub welcome: BilanWelcome,
    /// What would be written, or was, in the log of the company; nothing without the person’s consent.
    pub welcome_log: Option<String>,
    /// Ce que j’en retiens.
    pub words: BilanWords,
    /// Lines of the grid, in order.
    pub lines: Vec<PmsmpBilanLineView>,
    /// Suites.
    pub follow_ups: Vec<FollowUpView>,
    /// Sections that have a place in this bilan.
    pub sections: Vec<Wire<BilanSection>>,
    /// What is missing before the person is asked whether they agree.
    pub gaps: Vec<BilanGap>,
    /// Opinion of the person; without it the bilan is « provisoire ».
    pub agreement: Option<AgreementView>,
    /// Why it is not asked for and what closes the PMSMP instead, in French; none when the person came.
    pub without_opinion: Option<String>,
    /// Whether a renewal may follow.
    pub renewal: RenewalGate,
}

/// A version in the list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PmsmpBilanVersion {
    /// Identifier.
    pub id: Ref<PmsmpBilan>,
    /// 1 for the first.
    pub number: u32,
    /// Day, ISO.
    pub made_on: String,
    /// Opinion of the person.
    pub agreement: Option<Wire<Agreement>>,
}

/// An objective of the plan a follow-up can serve.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanObjective {
    /// Identifier.
    pub id: Ref<Objective>,
    /// Category.
    pub category: Wire<Category>,
    /// Label.
    pub label: String,
}

/// A PMSMP and its bilan.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PmsmpBilanDesk {
    /// Which PMSMP.
    pub pmsmp_id: Ref<Pmsmp>,
    /// Who went.
    pub person_id: Ref<Person>,
    /// Their name.
    pub person_name: String,
    /// Where.
    pub company_name: String,
    /// Job looked at.
    pub job: Option<String>,
    /// Objet.
    pub object: Option<Wire<PmsmpObject>>,
    /// Objectifs précis.
    pub objectives: String,
    /// How one would know they are reached.
    pub judged_by: String,
    /// First day, ISO.
    pub starts_on: Option<String>,
    /// Last day, ISO: the real one when it was stopped.
    pub ends_on: Option<String>,
    /// Tutor of the convention.
    pub tutor_name: Option<String>,
    /// Their phone.
    pub tutor_phone: Option<String>,
    /// Day the bilan is due, ISO.
    pub due_on: Option<String>,
    /// The version shown; none before it is begun.
    pub bilan: Option<PmsmpBilanView>,
    /// Every version, latest first.
    pub versions: Vec<PmsmpBilanVersion>,
    /// Objectives of the plan.
    pub objectives_of_plan: Vec<PlanObjective>,
}

/// A bilan that waits.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DueBilan {
    /// Of which PMSMP.
    pub pmsmp_id: Ref<Pmsmp>,
    /// Who went.
    pub person_id: Ref<Person>,
    /// Their name.
    pub person_name: String,
    /// Where.
    pub company_name: String,
    /// Job looked at.
    pub job: Option<String>,
    /// Last day, ISO: the real one when it was stopped.
    pub ends_on: String,
    /// Day the bilan was due, ISO.
    pub due_on: String,
    /// Days since the last day.
    #[ts(type = "number")]
    pub days: i64,
    /// What it waits for.
    pub stage: Wire<DueStage>,
    /// Whether the second reminder (ten days) has passed.
    pub is_late: bool,
    /// Whether it may be set aside: three months have passed.
    pub can_set_aside: bool,
    /// Why it was set aside.
    pub set_aside_reason: Option<String>,
    /// Tutor to call.
    pub tutor_name: Option<String>,
    /// Their phone.
    pub tutor_phone: Option<String>,
}
