//! What the rules look at: facts of a person and of each PMSMP, wherever they come from.

use chrono::{NaiveDate, NaiveDateTime};

use crate::pmsmp::PmsmpObject;
use crate::pmsmp::bilan::Reached;
use crate::pmsmp::schedule::Schedule;

/// A person’s PMSMPs, all of them: limits are counted across.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    /// Today.
    pub today: NaiveDate,
    /// The person.
    pub person: Subject,
    /// The PMSMPs, in any order.
    pub cases: Vec<Case>,
    /// Last day of the delegation to prescribe, when there is one.
    pub delegation_until: Option<NaiveDate>,
    /// Minutes of childcare a week that the last potentialités grid found sure.
    pub assured_minutes: Option<u32>,
}

/// What the rules need of the person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Subject {
    /// Date of birth.
    pub birth_date: Option<NaiveDate>,
    /// Full names the person goes by.
    pub names: Vec<String>,
    /// E-mail.
    pub email: Option<String>,
}

/// What a PMSMP renews.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Renews {
    /// Nothing: an initial convention.
    #[default]
    Nothing,
    /// The case at that place of the history.
    Case(usize),
    /// One that the history does not hold.
    Elsewhere,
}

/// A PMSMP, as far as it is known. `None` is unknown, unless the case is [whole](Self::is_whole).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Case {
    /// Whether what it does not say is missing, rather than unknown.
    pub is_whole: bool,
    /// SIRET of the host, without spaces.
    pub siret: Option<String>,
    /// What tells a host without SIRET from another.
    pub host: Option<String>,
    /// Métier.
    pub job: Option<String>,
    /// Objects chosen; there should be one.
    pub objects: Vec<PmsmpObject>,
    /// Objectifs précis; empty when unknown.
    pub objectives: String,
    /// First day.
    pub starts_on: Option<NaiveDate>,
    /// Last day, as agreed.
    pub ends_on: Option<NaiveDate>,
    /// Last day of presence, when it was stopped.
    pub stopped_on: Option<NaiveDate>,
    /// Refused, cancelled or nobody came: no day of it counts.
    pub is_out: bool,
    /// What it renews.
    pub renews: Renews,
    /// What its bilan says of the objective.
    pub reached: Option<Reached>,
    /// Week of presence.
    pub schedule: Schedule,
    /// Days of the period without presence.
    pub days_off: Vec<NaiveDate>,
    /// Minutes a week, when the week is not detailed.
    pub weekly_minutes: Option<u32>,
    /// Days of presence, when the week is not detailed.
    pub presence_days: Option<u32>,
    /// Minutes of travel a day of presence.
    pub travel_minutes: Option<u32>,
    /// Tutor.
    pub tutor_name: Option<String>,
    /// Their function.
    pub tutor_role: Option<String>,
    /// Their e-mail.
    pub tutor_email: Option<String>,
    /// « Cette immersion ne remplace personne » is ticked.
    pub no_replacement: Option<bool>,
    /// Majeur protégé.
    pub protected_adult: Option<bool>,
    /// Représentant légal.
    pub guardian: Option<String>,
    /// On the working time of another job.
    pub on_working_time: Option<bool>,
    /// Employeur actuel.
    pub employer: Option<String>,
    /// First day of a CUI or CDDI.
    pub aided_from: Option<NaiveDate>,
    /// Its last day.
    pub aided_to: Option<NaiveDate>,
    /// Whether technical skills are to be looked at.
    pub has_technical_skills: bool,
    /// Whether protective equipment is needed.
    pub protective: Option<bool>,
    /// Which one.
    pub protective_detail: Option<String>,
    /// Day the convention was validated.
    pub validated_on: Option<NaiveDate>,
    /// Day it was confirmed to have started.
    pub started_on: Option<NaiveDate>,
    /// When an accident happened.
    pub accident_at: Option<NaiveDateTime>,
    /// When the company told the structure.
    pub accident_told_at: Option<NaiveDateTime>,
    /// When it was declared.
    pub accident_declared_at: Option<NaiveDateTime>,
    /// Whom to call.
    pub accident_contact: Option<String>,
}

impl Case {
    /// The object, when there is exactly one.
    #[must_use]
    pub fn object(&self) -> Option<PmsmpObject> {
        match self.objects.as_slice() {
            [one] => Some(*one),
            _ => None,
        }
    }

    /// Whether it is a convention of its own.
    #[must_use]
    pub fn is_initial(&self) -> bool {
        self.renews == Renews::Nothing
    }

    /// Last day that counts: the day it was stopped, when that came first.
    #[must_use]
    pub fn last_day(&self) -> Option<NaiveDate> {
        let stopped = self.stopped_on.unwrap_or(NaiveDate::MAX);
        self.ends_on.map(|end| end.min(stopped))
    }

    /// First and last day that count; none when no day does.
    #[must_use]
    pub fn period(&self) -> Option<(NaiveDate, NaiveDate)> {
        let (start, end) = (self.starts_on?, self.last_day()?);
        (start <= end && !self.is_out).then_some((start, end))
    }

    /// Whether its last day is behind, or it will not happen: what is asked while preparing no longer is.
    #[must_use]
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.is_out || self.last_day().is_some_and(|day| day < today)
    }
}
