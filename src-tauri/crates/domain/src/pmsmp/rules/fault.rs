//! What a rule found, with the facts its sentence needs.

use chrono::NaiveDate;

use crate::company::siret::SiretFault;
use crate::pmsmp::schedule::Slot;

/// With whom a PMSMP is counted together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The same establishment: the limits of the law.
    Host,
    /// Another establishment of the same company (same SIREN): worth a look only.
    Company,
}

/// What is wrong, missing or worth a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// No object chosen.
    NoObject,
    /// Several objects.
    SeveralObjects {
        /// How many.
        count: usize,
    },
    /// No first or last day.
    NoDates,
    /// The last day comes before the first.
    EndBeforeStart,
    /// It was stopped before its first day.
    StoppedBeforeStart,
    /// Longer than a month from date to date.
    TooLong {
        /// Last day it may have.
        limit: NaiveDate,
    },
    /// It renews a PMSMP that the history does not hold.
    RenewedUnknown,
    /// It renews a renewal, or itself.
    RenewsRenewal,
    /// What it renews was renewed already.
    RenewedTwice,
    /// The objective was reached: nothing to renew.
    ObjectiveReached,
    /// No bilan says whether the objective was reached.
    NoWordOnObjective,
    /// The renewal is with another host.
    RenewedElsewhere,
    /// The renewal has another object.
    OtherObject,
    /// The renewal has other objectives.
    OtherObjectives,
    /// The renewal starts before the end of what it renews.
    RenewedTooSoon {
        /// The last day of what it renews.
        after: NaiveDate,
    },
    /// More than two conventions in twelve months.
    TooManyConventions {
        /// How many.
        count: u32,
        /// With whom.
        scope: Scope,
    },
    /// A second convention for the same object and objectives in twelve months.
    SameAim {
        /// With whom.
        scope: Scope,
        /// First day of the other one.
        since: NaiveDate,
    },
    /// More than sixty days in twelve months.
    TooManyDays {
        /// How many.
        days: u32,
        /// With whom.
        scope: Scope,
        /// The last day that keeps within the limit; none when not even the first day does.
        fits_until: Option<NaiveDate>,
    },
    /// More than thirty days of presence.
    TooManyPresenceDays {
        /// How many.
        days: u32,
    },
    /// A long week.
    LongWeek {
        /// Minutes.
        minutes: u32,
        /// Under 18 on the first day.
        is_minor: bool,
    },
    /// A long day.
    LongDay {
        /// Minutes.
        minutes: u32,
        /// Under 18 on the first day.
        is_minor: bool,
    },
    /// A stretch that ends when it starts.
    EmptySlot {
        /// It.
        slot: Slot,
    },
    /// Two stretches share a minute.
    OverlappingSlots {
        /// One.
        one: Slot,
        /// The other.
        other: Slot,
    },
    /// Nobody is expected at all.
    NoHours,
    /// The last night ends after the last day.
    PastLastDay {
        /// That last day.
        last: NaiveDate,
    },
    /// Neither a week nor hours.
    HoursUnknown,
    /// Work between 21 h and 6 h.
    Night {
        /// Under 18 on the first day.
        is_minor: bool,
    },
    /// Work on Sundays.
    Sundays {
        /// Which; none while dates are unknown.
        days: Vec<NaiveDate>,
    },
    /// Work on public holidays.
    Holidays {
        /// Which.
        days: Vec<NaiveDate>,
    },
    /// No date of birth.
    AgeUnknown,
    /// A date of birth that must be a slip.
    UnlikelyBirth,
    /// Under 16 on the first day.
    TooYoung {
        /// Age.
        age: u32,
    },
    /// No legal representative.
    NoGuardian {
        /// Needed because of the age, else of a protection.
        is_minor: bool,
    },
    /// No tutor.
    NoTutor,
    /// A tutor without a function.
    NoTutorRole,
    /// The tutor is the person.
    TutorIsPerson,
    /// On working time, without an employer.
    NoEmployer,
    /// Validated after its first day.
    ValidatedLate,
    /// Started, never validated.
    NeverValidated,
    /// The first day is past, the convention not validated.
    StartPast,
    /// The first day is too near for a convention.
    StartNear,
    /// The SIRET is wrong.
    WrongSiret(SiretFault),
    /// No SIRET.
    NoSiret,
    /// Technical skills without a recruitment.
    SkillsWithoutRecruitment,
    /// Protective equipment that nobody described.
    NoEquipment,
    /// « Ne remplace personne » is not ticked.
    MayReplace,
    /// More than a quarter of an aided contract.
    AidedContract {
        /// Days of PMSMP in it.
        days: u32,
        /// Days of the contract.
        length: u32,
    },
    /// Looks like another one.
    MaybeTwice {
        /// Its first day.
        since: NaiveDate,
    },
    /// Hours and travel go beyond childcare.
    Childcare {
        /// Minutes a week.
        needed: u32,
        /// Minutes a week that are sure.
        assured: u32,
    },
    /// A long discovery with one host.
    LongDiscovery {
        /// Working days.
        days: u32,
    },
    /// The company has not told of an accident.
    AccidentToTell {
        /// Whom to call.
        contact: Option<String>,
    },
    /// An accident is not declared.
    AccidentToDeclare {
        /// Whom to call.
        contact: Option<String>,
    },
    /// The delegation to prescribe ends before it does.
    DelegationEnds {
        /// Its last day.
        until: NaiveDate,
    },
}
