//! The trajectory: a picture of the path, and what the person can count on.

use serde::Serialize;
use trame_domain::trajectory::{MilestoneKind, MilestonePlace, ResourceKind};
use ts_rs::TS;

use crate::wire::Wire;

/// A step of the path.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrajectoryStep {
    /// What it is.
    pub kind: Wire<MilestoneKind>,
    /// Where it stands.
    pub place: Wire<MilestonePlace>,
    /// In French, whole.
    pub title: String,
    /// Its day, ISO; none when nobody said.
    pub on: Option<String>,
    /// Its day in words: « pour le 04/12/2026 », « sans date ».
    pub when: String,
    /// Whether it is shown where there is not room for all.
    pub is_telling: bool,
}

/// Something the person can count on, of their own.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrajectoryStrength {
    /// What.
    pub text: String,
    /// The person’s example.
    pub example: Option<String>,
    /// Where it was said, in French: « dans mon diagnostic ».
    pub told_in: String,
}

/// Resources of one kind.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrajectoryResources {
    /// What they are.
    pub kind: Wire<ResourceKind>,
    /// The same, in French.
    pub label: String,
    /// Each of them.
    pub texts: Vec<String>,
}

/// The path of a person on a day, and what they can count on.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Trajectory {
    /// Today, ISO.
    pub today: String,
    /// What is done, what goes on today, what is ahead; in that order.
    pub steps: Vec<TrajectoryStep>,
    /// What is done and not telling, counted in French: « et 12 autres actions réalisées ».
    pub others_done: Option<String>,
    /// The same of what is ahead.
    pub others_ahead: Option<String>,
    /// What the person aims at, in their order.
    pub aims: Vec<String>,
    /// Of their own.
    pub strengths: Vec<TrajectoryStrength>,
    /// Around them.
    pub resources: Vec<TrajectoryResources>,
}
