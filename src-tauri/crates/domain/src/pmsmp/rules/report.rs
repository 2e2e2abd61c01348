//! Findings while they are gathered: each under the rule in force on the first day of its PMSMP.

use chrono::{NaiveDate, NaiveDateTime};

use super::{Case, Fault, Finding, History, Level, RuleCode, rule_on};

/// What a check has to say, before its rule is looked up.
#[derive(Debug)]
pub(super) struct Told {
    code: RuleCode,
    level: Level,
    field: Option<&'static str>,
    span: Option<(NaiveDate, NaiveDate)>,
    due: Option<NaiveDateTime>,
    is_missing: bool,
    fault: Fault,
}

impl Told {
    fn new(code: RuleCode, level: Level, fault: Fault) -> Self {
        Self {
            code,
            level,
            field: None,
            span: None,
            due: None,
            is_missing: false,
            fault,
        }
    }

    /// Keeps the convention from being asked for.
    pub(super) fn block(code: RuleCode, fault: Fault) -> Self {
        Self::new(code, Level::Blocking, fault)
    }

    /// Worth a look.
    pub(super) fn warn(code: RuleCode, fault: Fault) -> Self {
        Self::new(code, Level::Warning, fault)
    }

    /// To be done before an instant.
    pub(super) fn timer(code: RuleCode, fault: Fault, due: NaiveDateTime) -> Self {
        Self {
            due: Some(due),
            ..Self::new(code, Level::Timer, fault)
        }
    }

    /// Next to a field.
    pub(super) fn at(mut self, field: &'static str) -> Self {
        self.field = Some(field);
        self
    }

    /// About days.
    pub(super) fn over(mut self, (from, to): (NaiveDate, NaiveDate)) -> Self {
        self.span = Some((from, to));
        self
    }

    /// Something nobody filled in.
    pub(super) fn missing(mut self) -> Self {
        self.is_missing = true;
        self
    }
}

impl Told {
    /// Whether it is still told once the PMSMP is over. What is only of use while preparing is not, or a history of
    /// ten PMSMPs would say nothing else: advice, and what was never filled in. What was done against a rule is.
    fn outlives(&self, case: &Case) -> bool {
        let was_done = self.level == Level::Blocking
            && self.code != RuleCode::Pm13
            && !(self.is_missing && case.is_whole);
        self.code.outlives() || was_done
    }
}

/// Findings of a history, being gathered.
pub(super) struct Report<'a> {
    pub(super) history: &'a History,
    findings: Vec<Finding>,
}

impl<'a> Report<'a> {
    pub(super) fn new(history: &'a History) -> Self {
        Self {
            history,
            findings: Vec::new(),
        }
    }

    /// The cases with their place.
    pub(super) fn cases(&self) -> impl Iterator<Item = (usize, &'a Case)> + use<'a> {
        self.history.cases.iter().enumerate()
    }

    /// Notes what was found of a case, unless no rule held on its first day, or the rule no longer matters once over.
    pub(super) fn tell(&mut self, at: usize, told: Told) {
        let Some(case) = self.history.cases.get(at) else {
            return;
        };
        let today = self.history.today;
        if case.is_over(today) && !told.outlives(case) {
            return;
        }
        let Some(rule) = rule_on(told.code, case.starts_on.unwrap_or(today)) else {
            return;
        };
        let level = match told.level {
            Level::Blocking if rule.is_advice => Level::Warning,
            level => level,
        };
        self.findings.push(Finding {
            case: at,
            rule,
            level,
            field: told.field,
            from: told.span.map(|(from, _)| from),
            to: told.span.map(|(_, to)| to),
            due: told.due,
            is_missing: told.is_missing,
            fault: told.fault,
        });
    }

    pub(super) fn into_findings(mut self) -> Vec<Finding> {
        self.findings
            .sort_by_key(|found| (found.case, found.rule.code));
        self.findings
    }
}
