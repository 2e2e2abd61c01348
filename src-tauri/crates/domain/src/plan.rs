//! The action plan: objectives by category, actions with who, when, proof and hours.

mod closing;
mod order;

use chrono::{Months, NaiveDate};

use crate::agenda::Appointment;
use crate::category::Category;
use crate::code::coded;
use crate::id::Id;
use crate::person::PersonId;
use crate::pmsmp::Pmsmp;
use crate::potentialites::PotentialitesAnswer;
use crate::text::{self, LINE_LIMIT};
use crate::violation::{Violation, Violations};

pub use self::order::{NotInPlan, rank, reorder};

coded! {
    /// Where an objective stands.
    ObjectiveStatus {
        /// En cours.
        InProgress = "en_cours",
        /// Atteint.
        Reached = "atteint",
        /// Abandonné.
        Abandoned = "abandonne",
    }
}

coded! {
    /// Where an action stands (the six statuses of « Carnet de bord »).
    ActionStatus {
        /// En projet.
        Planned = "en_projet",
        /// En cours.
        InProgress = "en_cours",
        /// En attente.
        OnHold = "en_attente",
        /// Réalisée.
        Done = "realisee",
        /// Abandonnée par la personne.
        Abandoned = "abandonnee",
        /// Annulée par la structure.
        Cancelled = "annulee",
    }
}

coded! {
    /// Who does an action.
    Actor {
        /// The person.
        Person = "personne",
        /// The référent.
        Referent = "referent",
        /// A partner, named in the action.
        Partner = "partenaire",
    }
}

/// An objective of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objective {
    /// Identifier.
    pub id: Id<Self>,
    /// Whose.
    pub person: PersonId,
    /// Category.
    pub category: Category,
    /// Code in the content pack; none for a free entry.
    pub code: Option<String>,
    /// Label when it was chosen.
    pub label: String,
    /// Status.
    pub status: ObjectiveStatus,
    /// 1 to 3 when it is one of the person's priorities.
    pub priority: Option<u8>,
    /// Order on the page.
    pub position: i64,
}

/// An action of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// Identifier.
    pub id: Id<Self>,
    /// Objective it serves.
    pub objective: Id<Objective>,
    /// Code in the content pack; none for a free entry.
    pub code: Option<String>,
    /// Label when it was chosen.
    pub label: String,
    /// Status.
    pub status: ActionStatus,
    /// Who does it.
    pub actor: Actor,
    /// Name of the partner.
    pub actor_name: Option<String>,
    /// First day.
    pub starts_on: Option<NaiveDate>,
    /// Day it should be done by.
    pub due_on: Option<NaiveDate>,
    /// What will show that it is done.
    pub proof: Option<String>,
    /// Minutes a week the person gives to it.
    pub weekly_minutes: Option<u32>,
    /// Day it was done or given up.
    pub closed_on: Option<NaiveDate>,
    /// Why it was given up, or what came of it.
    pub close_reason: Option<String>,
    /// Appointment it was made for.
    pub appointment: Option<Id<Appointment>>,
    /// Immersion it is.
    pub pmsmp: Option<Id<Pmsmp>>,
    /// Priority of a grid of potentialités it answers to.
    pub potentialites_answer: Option<Id<PotentialitesAnswer>>,
    /// Order under its objective.
    pub position: i64,
}

/// Most minutes a week an action may ask for: a full working week and a half.
pub const WEEKLY_MINUTES_LIMIT: u32 = 60 * 60;

impl ActionStatus {
    /// Whether something is still to be done.
    #[must_use]
    pub fn is_open(self) -> bool {
        match self {
            Self::Planned | Self::InProgress | Self::OnHold => true,
            Self::Done | Self::Abandoned | Self::Cancelled => false,
        }
    }
}

impl Objective {
    /// Checks the label and the priority.
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check(&self) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        wrong.check("label", required_line(&self.label));
        if self.priority.is_some_and(|rank| !(1..=3).contains(&rank)) {
            wrong.add("priority", Violation::OutOfRange { min: 1, max: 3 });
        }
        wrong.into_result()
    }
}

impl Action {
    /// Whether it should have been done before `today`.
    #[must_use]
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.status.is_open() && self.due_on.is_some_and(|due| due < today)
    }

    /// Checks label, dates, hours and texts of any action, imported ones included; what closing one asks for is
    /// [`Action::check_closing`].
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check(&self) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        wrong.check("label", required_line(&self.label));
        for (field, value) in [
            ("actorName", &self.actor_name),
            ("proof", &self.proof),
            ("closeReason", &self.close_reason),
        ] {
            wrong.check(
                field,
                value
                    .as_deref()
                    .map_or(Ok(()), |value| text::check_text(value, LINE_LIMIT)),
            );
        }
        if let (Some(start), Some(due)) = (self.starts_on, self.due_on)
            && due < start
        {
            wrong.add("dueOn", Violation::EndBeforeStart);
        }
        self.check_closing_fields(&mut wrong);
        if self
            .weekly_minutes
            .is_some_and(|minutes| minutes > WEEKLY_MINUTES_LIMIT)
        {
            wrong.add(
                "weeklyMinutes",
                Violation::OutOfRange {
                    min: 0,
                    max: i64::from(WEEKLY_MINUTES_LIMIT),
                },
            );
        }
        wrong.into_result()
    }
}

/// Day an action is due by when nobody said: a plan is looked at again at each appointment, about once a month. Ends of
/// months stay ends of months.
#[must_use]
pub fn default_due(today: NaiveDate) -> NaiveDate {
    today.checked_add_months(Months::new(1)).unwrap_or(today)
}

fn required_line(label: &str) -> Result<(), Violation> {
    if label.is_empty() {
        Err(Violation::Missing)
    } else {
        text::check_text(label, LINE_LIMIT)
    }
}

#[cfg(test)]
mod tests;
