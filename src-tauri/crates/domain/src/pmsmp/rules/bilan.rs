//! BI-06: whether a renewal may be proposed on given days. The other rules of the bilan are kept where a bilan is
//! checked ([`crate::pmsmp::bilan`]); all have their article and dates among the [rules](super::RULES).

use chrono::NaiveDate;

use super::{Case, Finding, History, Level, Renews, RuleCode, check};

/// What keeps a PMSMP from being renewed on these days: PM-05 on itself, PM-03 and PM-07 on the new dates. Nothing when
/// it may be.
#[must_use]
pub fn renewal_findings(
    history: &History,
    at: usize,
    (from, to): (NaiveDate, NaiveDate),
) -> Vec<Finding> {
    let Some(renewed) = history.cases.get(at) else {
        return Vec::new();
    };
    let renewal = Case {
        renews: Renews::Case(at),
        starts_on: Some(from),
        ends_on: Some(to),
        stopped_on: None,
        reached: None,
        ..renewed.clone()
    };
    let mut history = history.clone();
    history.cases.push(renewal);
    let last = history.cases.len().saturating_sub(1);
    let mut found = check(&history);
    found.retain(|finding| {
        let counts = matches!(
            finding.rule.code,
            RuleCode::Pm02 | RuleCode::Pm03 | RuleCode::Pm05 | RuleCode::Pm06 | RuleCode::Pm07
        );
        finding.case == last && finding.level == Level::Blocking && counts
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pmsmp::bilan::Reached;
    use crate::pmsmp::rules::testing::{case, date, history};

    fn codes(reached: Option<Reached>, from: &str, to: &str) -> Vec<RuleCode> {
        let first = Case {
            reached,
            ..case("2026-09-01", "2026-09-30")
        };
        let found = renewal_findings(&history(vec![first]), 0, (date(from), date(to)));
        found.iter().map(|finding| finding.rule.code).collect()
    }

    #[test]
    fn a_renewal_is_proposed_when_the_objective_was_not_reached_and_days_are_left() {
        let partly = Some(Reached::Partly);
        assert_eq!(codes(partly, "2026-10-01", "2026-10-30"), []);
        assert_eq!(
            codes(Some(Reached::Yes), "2026-10-01", "2026-10-30"),
            [RuleCode::Pm05]
        );
        assert_eq!(codes(None, "2026-10-01", "2026-10-30"), [RuleCode::Pm05]);
        assert_eq!(codes(partly, "2026-09-30", "2026-10-20"), [RuleCode::Pm05]);
        assert_eq!(codes(partly, "2026-10-01", "2026-10-31"), [RuleCode::Pm07]);
        assert_eq!(codes(partly, "2027-02-01", "2027-03-01"), [RuleCode::Pm03]);
        assert_eq!(codes(partly, "2026-10-20", "2026-10-02"), [RuleCode::Pm02]);
    }
}
