//! The rules themselves: what the text says, where, from when until when, and when it was read.

use chrono::NaiveDate;

use super::DeadlineKind;
use crate::code::coded;

coded! {
    /// A rule, each of its versions under the same code.
    RuleCode {
        /// Orientation of somebody who asks for the RSA.
        Orientation = "orientation",
        /// Contract after an orientation.
        Signature = "signature",
        /// Contract after an orientation towards the social path, when it had a delay of its own.
        SignatureSocial = "signature_sociale",
        /// Contract of somebody followed when the law changed.
        Stock = "deja_suivi",
        /// The same overseas.
        StockOverseas = "deja_suivi_outre_mer",
        /// Diagnostic made with France Travail.
        JointReview = "diagnostic_conjoint",
    }
}

/// How long a rule gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    /// Weeks from a day.
    Weeks(u32),
    /// Months from a day, to the same day of the month or its last one.
    Months(u32),
    /// Before a day of the calendar.
    Before(NaiveDate),
}

/// A version of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Which rule.
    pub code: RuleCode,
    /// What it is about.
    pub kind: DeadlineKind,
    /// How long.
    pub span: Span,
    /// Text and article, as a French reader cites them.
    pub article: &'static str,
    /// Whether the text itself was read, or what serious press and official summaries say of it.
    pub is_first_hand: bool,
    /// First day.
    pub valid_from: NaiveDate,
    /// Last day, for a rule that was replaced.
    pub valid_until: Option<NaiveDate>,
    /// Day the source was read.
    pub read_on: NaiveDate,
}

/// The « plein emploi » act applies (loi 2023-1196 of 18 December 2023; décret 2024-1244 of 30 December 2024).
pub(super) const REFORM: NaiveDate = day(2025, 1, 1);
/// First day of the RSA, and of the delays of articles L. 262-35 and L. 262-36.
const RSA: NaiveDate = day(2009, 6, 1);
const EVE: NaiveDate = day(2024, 12, 31);
const READ: NaiveDate = day(2026, 11, 23);

/// Every version of every rule.
pub const RULES: &[Rule] = &[
    Rule {
        code: RuleCode::Orientation,
        kind: DeadlineKind::Orientation,
        span: Span::Weeks(6),
        article: "Décret 2024-1244 du 30 décembre 2024",
        is_first_hand: false,
        valid_from: REFORM,
        valid_until: None,
        read_on: READ,
    },
    Rule {
        code: RuleCode::Signature,
        kind: DeadlineKind::Signature,
        span: Span::Months(1),
        article: "Code du travail, D. 5411-14-1",
        is_first_hand: false,
        valid_from: REFORM,
        valid_until: None,
        read_on: READ,
    },
    Rule {
        code: RuleCode::Signature,
        kind: DeadlineKind::Signature,
        span: Span::Months(1),
        article: "Code de l’action sociale et des familles, L. 262-35",
        is_first_hand: true,
        valid_from: RSA,
        valid_until: Some(EVE),
        read_on: READ,
    },
    Rule {
        code: RuleCode::SignatureSocial,
        kind: DeadlineKind::Signature,
        span: Span::Months(2),
        article: "Code de l’action sociale et des familles, L. 262-36",
        is_first_hand: false,
        valid_from: RSA,
        valid_until: Some(EVE),
        read_on: READ,
    },
    Rule {
        code: RuleCode::Stock,
        kind: DeadlineKind::Signature,
        span: Span::Before(day(2027, 1, 1)),
        article: "Décret 2024-1244 du 30 décembre 2024",
        is_first_hand: false,
        valid_from: REFORM,
        valid_until: None,
        read_on: READ,
    },
    Rule {
        code: RuleCode::StockOverseas,
        kind: DeadlineKind::Signature,
        span: Span::Before(day(2028, 1, 1)),
        article: "Décret du 13 août 2025 (outre-mer)",
        is_first_hand: false,
        valid_from: REFORM,
        valid_until: None,
        read_on: READ,
    },
    Rule {
        code: RuleCode::JointReview,
        kind: DeadlineKind::JointReview,
        span: Span::Months(6),
        article: "Code de l’action sociale et des familles, L. 262-31",
        is_first_hand: true,
        valid_from: REFORM,
        valid_until: None,
        read_on: READ,
    },
];

const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => NaiveDate::MIN,
    }
}
