//! The rules themselves: code, article, dates between which they hold. A PMSMP is held to those of its first day, so
//! that an old record stays readable after the law or a practice changed.

use chrono::NaiveDate;

use crate::code::coded;

coded! {
    /// Codes people can quote.
    RuleCode {
        /// Exactly one object.
        Pm01 = "PM-01",
        /// The last day does not come before the first.
        Pm02 = "PM-02",
        /// A month at most, from date to date.
        Pm03 = "PM-03",
        /// At most thirty days of presence.
        Pm04 = "PM-04",
        /// One renewal, for the same object and objectives, when they were not reached.
        Pm05 = "PM-05",
        /// Two conventions at most with a host in twelve months.
        Pm06 = "PM-06",
        /// Sixty days at most with a host in twelve months.
        Pm07 = "PM-07",
        /// Hours a week and a day.
        Pm08 = "PM-08",
        /// The week holds together; nights, Sundays and public holidays are told.
        Pm09 = "PM-09",
        /// Age, and the legal representative.
        Pm10 = "PM-10",
        /// The tutor is somebody else, with a function.
        Pm11 = "PM-11",
        /// The employer, when it is on working time.
        Pm12 = "PM-12",
        /// Validated before it starts.
        Pm13 = "PM-13",
        /// The SIRET.
        Pm14 = "PM-14",
        /// Technical skills only for a recruitment.
        Pm15 = "PM-15",
        /// Protective equipment is described.
        Pm16 = "PM-16",
        /// It replaces nobody.
        Pm17 = "PM-17",
        /// At most a quarter of a CUI or CDDI.
        Pm18 = "PM-18",
        /// Possibly the same twice.
        Pm19 = "PM-19",
        /// Childcare covers hours and travel.
        Pm20 = "PM-20",
        /// Two hosts are better than a long discovery.
        Pm21 = "PM-21",
        /// An accident is told, then declared.
        Pm22 = "PM-22",
        /// The delegation to prescribe still holds.
        Pm23 = "PM-23",
        /// What a bilan holds when nobody came.
        Bi01 = "BI-01",
        /// Hours missed within hours planned.
        Bi02 = "BI-02",
        /// The last day within the dates.
        Bi03 = "BI-03",
        /// No hire before the first day.
        Bi04 = "BI-04",
        /// A disagreement says why.
        Bi05 = "BI-05",
        /// When a renewal may be proposed.
        Bi06 = "BI-06",
        /// When a bilan is due.
        Bi07 = "BI-07",
        /// A bilan agreed to never changes.
        Bi08 = "BI-08",
    }
}

impl RuleCode {
    /// Whether all the rule has to say is still told once the PMSMP is over, advice included.
    #[must_use]
    pub fn outlives(self) -> bool {
        match self {
            Self::Pm08
            | Self::Pm09
            | Self::Pm11
            | Self::Pm12
            | Self::Pm13
            | Self::Pm16
            | Self::Pm17
            | Self::Pm19
            | Self::Pm20
            | Self::Pm21
            | Self::Pm23 => false,
            Self::Pm01
            | Self::Pm02
            | Self::Pm03
            | Self::Pm04
            | Self::Pm05
            | Self::Pm06
            | Self::Pm07
            | Self::Pm10
            | Self::Pm14
            | Self::Pm15
            | Self::Pm18
            | Self::Pm22
            | Self::Bi01
            | Self::Bi02
            | Self::Bi03
            | Self::Bi04
            | Self::Bi05
            | Self::Bi06
            | Self::Bi07
            | Self::Bi08 => true,
        }
    }
}

/// A rule and the days it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Its code.
    pub code: RuleCode,
    /// Article of the code du travail; none for a rule of good practice.
    pub article: Option<&'static str>,
    /// First day.
    pub valid_from: NaiveDate,
    /// Last day, once replaced.
    pub valid_until: Option<NaiveDate>,
    /// Day the text was read.
    pub read_on: NaiveDate,
    /// Whether it blocked nothing in those days.
    pub is_advice: bool,
}

/// Articles L. 5135-1 and following: loi 2014-288 of 5 March 2014, art. 20.
const ACT: NaiveDate = day(2014, 3, 7);
/// Articles D. 5135-1 and following: décret 2014-1360 of 13 November 2014, published on the 15th.
const DECREE: NaiveDate = day(2014, 11, 16);
/// Immersion Facilitée refuses more than thirty days of presence since that day; before, one may only look twice.
const THIRTY_DAYS: NaiveDate = day(2025, 3, 27);
/// All of them were read that day.
const READ_ON: NaiveDate = day(2026, 11, 23);

/// Every version of every rule.
pub const RULES: &[Rule] = &[
    law(RuleCode::Pm01, "L5135-1", ACT),
    practice(RuleCode::Pm02),
    law(RuleCode::Pm03, "D5135-3", DECREE),
    Rule {
        valid_until: Some(day(2025, 3, 26)),
        is_advice: true,
        ..practice(RuleCode::Pm04)
    },
    Rule {
        valid_from: THIRTY_DAYS,
        ..practice(RuleCode::Pm04)
    },
    law(RuleCode::Pm05, "D5135-3", DECREE),
    law(RuleCode::Pm06, "D5135-3", DECREE),
    law(RuleCode::Pm07, "D5135-3", DECREE),
    law(RuleCode::Pm08, "L5135-6", ACT),
    law(RuleCode::Pm09, "L5135-6", ACT),
    practice(RuleCode::Pm10),
    law(RuleCode::Pm11, "D5135-5", DECREE),
    law(RuleCode::Pm12, "D5135-1", DECREE),
    law(RuleCode::Pm13, "L5135-4", ACT),
    law(RuleCode::Pm14, "D5135-2", DECREE),
    practice(RuleCode::Pm15),
    practice(RuleCode::Pm16),
    law(RuleCode::Pm17, "L5135-7", ACT),
    law(RuleCode::Pm18, "D5134-50-2", DECREE),
    practice(RuleCode::Pm19),
    practice(RuleCode::Pm20),
    practice(RuleCode::Pm21),
    law(RuleCode::Pm22, "D5135-5", DECREE),
    law(RuleCode::Pm23, "L5135-2", ACT),
    practice(RuleCode::Bi01),
    practice(RuleCode::Bi02),
    practice(RuleCode::Bi03),
    practice(RuleCode::Bi04),
    practice(RuleCode::Bi05),
    law(RuleCode::Bi06, "D5135-3", DECREE),
    practice(RuleCode::Bi07),
    practice(RuleCode::Bi08),
];

/// The version of a rule that holds on a day.
#[must_use]
pub fn rule_on(code: RuleCode, on: NaiveDate) -> Option<&'static Rule> {
    RULES.iter().find(|rule| {
        rule.code == code
            && rule.valid_from <= on
            && rule.valid_until.is_none_or(|until| on <= until)
    })
}

const fn law(code: RuleCode, article: &'static str, valid_from: NaiveDate) -> Rule {
    Rule {
        code,
        article: Some(article),
        valid_from,
        valid_until: None,
        read_on: READ_ON,
        is_advice: false,
    }
}

/// A rule of good practice, as old as the PMSMP.
const fn practice(code: RuleCode) -> Rule {
    Rule {
        code,
        article: None,
        valid_from: ACT,
        valid_until: None,
        read_on: READ_ON,
        is_advice: false,
    }
}

const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => NaiveDate::MIN,
    }
}
