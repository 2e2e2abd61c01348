//! Short ways to say a history in tests.

use chrono::NaiveDate;

use super::{Case, Finding, History, RuleCode, Subject, check};
use crate::code::Coded;
use crate::pmsmp::PmsmpObject;

/// A host of the vectors.
pub(super) const SIRET: &str = "73282932000074";

/// A date.
pub(super) fn date(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap_or_default()
}

/// A PMSMP of known dates with the usual host, to discover.
pub(super) fn case(start: &str, end: &str) -> Case {
    Case {
        siret: Some(SIRET.to_owned()),
        objects: vec![PmsmpObject::Discover],
        starts_on: Some(date(start)),
        ends_on: Some(date(end)),
        ..Case::default()
    }
}

/// A history, seen on 23 November 2026.
pub(super) fn history(cases: Vec<Case>) -> History {
    History {
        today: date("2026-11-23"),
        person: Subject::default(),
        cases,
        delegation_until: None,
        assured_minutes: None,
    }
}

/// What is found of a code.
pub(super) fn found(history: &History, code: RuleCode) -> Vec<Finding> {
    let mut all = check(history);
    all.retain(|finding| finding.rule.code == code);
    all
}

/// Code, level and case of everything found, « PM-03 bloquant 0 ».
pub(super) fn told(history: &History) -> Vec<String> {
    let all = check(history);
    all.iter()
        .map(|found| {
            let (code, level) = (found.rule.code.code(), found.level.code());
            format!("{code} {level} {}", found.case)
        })
        .collect()
}
