//! The trajectory of a person: steps done, today, steps ahead, and what they can count on. It judges nobody: no absence,
//! nothing given up, nothing called late, nothing of health, and nothing is ranked but what is told first.

mod path;
mod supports;
mod telling;

use chrono::{NaiveDate, NaiveTime};

use crate::category::Category;
use crate::code::coded;
use crate::plan::Actor;

pub use self::path::{Immersed, Sources, aims, path};
pub use self::supports::{KeptAnswer, from_bilan, from_diagnostic, from_grid, from_items, tidy};
pub use self::telling::{Room, left_out, telling};

coded! {
    /// What a step of the path is.
    MilestoneKind {
        /// The follow-up began.
        Start = "depart",
        /// Orientation notified.
        Orientation = "orientation",
        /// A version of the diagnostic was closed.
        Diagnostic = "diagnostic",
        /// A contract was signed, or runs.
        Contract = "contrat",
        /// A day to look at the contract together.
        Review = "point",
        /// An objective was reached.
        Objective = "objectif",
        /// An action of the plan.
        Action = "action",
        /// An immersion.
        Immersion = "immersion",
        /// An appointment.
        Appointment = "rendez_vous",
        /// A grid of potentialités was closed.
        Potentialites = "potentialites",
    }
}

coded! {
    /// Where a step stands on the path.
    MilestonePlace {
        /// Done.
        Done = "fait",
        /// Going on today.
        Today = "aujourd_hui",
        /// Ahead.
        Ahead = "a_venir",
    }
}

coded! {
    /// Where a strength was said.
    StrengthSource {
        /// In the latest diagnostic.
        Diagnostic = "diagnostic",
        /// In the latest closed grid of potentialités, with an example.
        Grid = "potentialites",
        /// In a bilan of immersion, kept for the CV.
        Immersion = "immersion",
    }
}

coded! {
    /// What a resource is.
    ResourceKind {
        /// People one can count on, and relays.
        Relay = "relais",
        /// What was in the way and is settled.
        Settled = "regle",
        /// Driving licence and what leads to it.
        Licence = "permis",
        /// Languages.
        Language = "langue",
        /// Equipment and ways to get about.
        Equipment = "equipement",
        /// Rights.
        Right = "droit",
    }
}

/// A step of the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    /// What it is.
    pub kind: MilestoneKind,
    /// Where it stands.
    pub place: MilestonePlace,
    /// In the words of the dossier; empty when the kind says it all.
    pub label: String,
    /// Who does it, for an action.
    pub by: Option<Actor>,
    /// Name of the partner who does it.
    pub by_name: Option<String>,
    /// Its day; none when nobody said.
    pub on: Option<NaiveDate>,
    /// Its hour, for an appointment.
    pub at: Option<NaiveTime>,
    /// Its last day, for what goes on today.
    pub until: Option<NaiveDate>,
    /// What is told first where there is not room for all: 0 before 1. Of steps, never of people.
    pub weight: u8,
}

/// Something the person can count on, of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strong {
    /// Where it was said.
    pub source: StrengthSource,
    /// What.
    pub text: String,
    /// The person’s example; empty when there is none.
    pub example: String,
}

/// Something around the person they can count on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// What it is.
    pub kind: ResourceKind,
    /// In words, or the code of a nomenclature for licences, languages and rights; empty for a category that is settled.
    pub text: String,
    /// The category that is settled.
    pub category: Option<Category>,
}

/// What the person can count on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Supports {
    /// Of their own.
    pub strengths: Vec<Strong>,
    /// Around them.
    pub resources: Vec<Resource>,
}

#[cfg(test)]
mod tests;
