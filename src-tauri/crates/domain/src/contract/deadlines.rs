//! Days by which the law wants an orientation, a contract or a review. Each answer carries its rule, and a rule that
//! changed on a date keeps both versions.

mod rules;

use chrono::{Days, Months, NaiveDate};

pub use self::rules::{RULES, Rule, RuleCode, Span};
use crate::code::coded;

coded! {
    /// What a deadline is about.
    DeadlineKind {
        /// The orientation of somebody who asks for the RSA.
        Orientation = "orientation",
        /// The signature of the contract.
        Signature = "signature",
        /// The diagnostic made with France Travail on the social path.
        JointReview = "diagnostic_conjoint",
    }
}

/// What the deadlines of a person are worked out from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// Day the RSA was asked for or granted.
    pub rsa_from: Option<NaiveDate>,
    /// First day of the follow-up.
    pub followed_from: Option<NaiveDate>,
    /// Day the latest orientation decision was notified: a new one starts the month again.
    pub notified_on: Option<NaiveDate>,
    /// Whether the path is the social one.
    pub is_social: bool,
    /// Whether the person lives overseas, where people already followed have a year more.
    pub is_overseas: bool,
    /// Days contracts were signed.
    pub signed_on: Vec<NaiveDate>,
    /// Days amendments were signed: they revise a contract, and answer no orientation.
    pub amended_on: Vec<NaiveDate>,
}

/// A day that counts, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// Last day to do it.
    pub due: NaiveDate,
    /// The day it is counted from; none for a day of the calendar.
    pub from: Option<NaiveDate>,
    /// The rule.
    pub rule: &'static Rule,
    /// Day it was done, if it was.
    pub done_on: Option<NaiveDate>,
}

impl Deadline {
    fn counted(rule: &'static Rule, from: NaiveDate, done_on: Option<NaiveDate>) -> Option<Self> {
        let due = match rule.span {
            Span::Weeks(weeks) => from.checked_add_days(Days::new(u64::from(weeks) * 7)),
            Span::Months(months) => from.checked_add_months(Months::new(months)),
            Span::Before(day) => day.pred_opt(),
        }?;
        let is_fixed = matches!(rule.span, Span::Before(_));
        Some(Self {
            due,
            from: (!is_fixed).then_some(from),
            rule,
            done_on,
        })
    }
}

/// Everything the law dates for a person, in the order things happen.
#[must_use]
pub fn deadlines(facts: &Facts) -> Vec<Deadline> {
    [orientation(facts), signature(facts), joint_review(facts)]
        .into_iter()
        .flatten()
        .collect()
}

/// The rule of that code in force on a day.
fn rule(code: RuleCode, on: NaiveDate) -> Option<&'static Rule> {
    RULES.iter().find(|rule| {
        rule.code == code
            && rule.valid_from <= on
            && rule.valid_until.is_none_or(|until| on <= until)
    })
}

/// Six weeks from the RSA to be oriented.
#[must_use]
pub fn orientation(facts: &Facts) -> Option<Deadline> {
    let from = facts.rsa_from?;
    let done_on = facts.notified_on.filter(|day| *day >= from);
    Deadline::counted(rule(RuleCode::Orientation, from)?, from, done_on)
}

/// The day by which the contract is to be signed. A contract signed since the orientation answers it; a new orientation
/// asks again.
#[must_use]
pub fn signature(facts: &Facts) -> Option<Deadline> {
    let Some(notified) = facts.notified_on else {
        return stock(facts);
    };
    if notified < rules::REFORM {
        // Followed already when the law changed: the two years given for all of them prevail over the old month.
        return stock(facts).or_else(|| {
            let code = if facts.is_social {
                RuleCode::SignatureSocial
            } else {
                RuleCode::Signature
            };
            Deadline::counted(rule(code, notified)?, notified, since(facts, notified))
        });
    }
    let rule = rule(RuleCode::Signature, notified)?;
    Deadline::counted(rule, notified, since(facts, notified))
}

/// People followed on the day the law changed.
fn stock(facts: &Facts) -> Option<Deadline> {
    facts.followed_from.filter(|day| *day <= rules::REFORM)?;
    let code = if facts.is_overseas {
        RuleCode::StockOverseas
    } else {
        RuleCode::Stock
    };
    let rule = rule(code, rules::REFORM)?;
    Deadline::counted(rule, rules::REFORM, since(facts, rules::REFORM))
}

/// Six months after the last signature or revision, on the social path: where things stand is looked at with France Travail.
#[must_use]
pub fn joint_review(facts: &Facts) -> Option<Deadline> {
    let last = facts
        .signed_on
        .iter()
        .chain(&facts.amended_on)
        .copied()
        .max();
    let from = last.filter(|_| facts.is_social)?;
    Deadline::counted(rule(RuleCode::JointReview, from)?, from, None)
}

/// First signature on or after a day.
fn since(facts: &Facts, day: NaiveDate) -> Option<NaiveDate> {
    let later = facts.signed_on.iter().copied();
    later.filter(|signed| *signed >= day).min()
}

#[cfg(test)]
mod tests;
