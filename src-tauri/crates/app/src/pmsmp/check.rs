//! The rules of PMSMP on what the base holds: facts gathered for the domain, findings worded for people.

mod facts;

use chrono::NaiveDate;
use trame_documents::typo::typo;
use trame_domain::pmsmp::Pmsmp;
use trame_domain::pmsmp::rules::{Finding, check};

use self::facts::Gathered;
use super::desk::Desk;
use super::fields;
use crate::app::App;
use crate::dto::pmsmp_rules::{CheckedPmsmp, RuleFinding};
use crate::error::AppError;
use crate::messages::word_finding;
use crate::reference::PotentialitesPack;
use crate::session::Session;
use crate::time_budget::care;
use crate::wire::Wire;

/// What the rules find of a PMSMP, as it is stored or as it is being written; nothing is kept.
pub(crate) fn check_pmsmp(app: &App, asked: CheckedPmsmp) -> Result<Vec<RuleFinding>, AppError> {
    let today = app.now().today();
    let reference = app.reference()?;
    app.with(|_, session| {
        let held = Desk::held(session, asked.pmsmp_id.id)?.value;
        let edited = match &asked.pmsmp {
            Some(written) => fields::read(&held, written)?,
            None => held,
        };
        findings(session, &reference.potentialites, today, &edited)
    })
}

/// What the rules find of a PMSMP as it is edited or stored, beside the childcare that the last grid of the person
/// found sure.
pub(crate) fn findings(
    session: &Session,
    pack: &PotentialitesPack,
    today: NaiveDate,
    pmsmp: &Pmsmp,
) -> Result<Vec<RuleFinding>, AppError> {
    let care = care(session, pmsmp.person, pack)?;
    let assured = care.map(|care| care.assured_minutes);
    found(session, today, pmsmp, assured)
}

/// What the rules find of a PMSMP by itself, for a step the law may forbid: childcare forbids nothing.
pub(crate) fn law_findings(
    session: &Session,
    today: NaiveDate,
    pmsmp: &Pmsmp,
) -> Result<Vec<RuleFinding>, AppError> {
    found(session, today, pmsmp, None)
}

/// Findings of the PMSMP itself, and of the others of the person that would not be found wrong without it.
fn found(
    session: &Session,
    today: NaiveDate,
    pmsmp: &Pmsmp,
    assured_minutes: Option<u32>,
) -> Result<Vec<RuleFinding>, AppError> {
    let gathered = Gathered::read(session, today, pmsmp, assured_minutes)?;
    let without = check(&gathered.without_last());
    let (others, edited) = (&gathered.ids, gathered.ids.len().saturating_sub(1));
    let mut found = check(&gathered.history);
    found.retain(|finding| finding.case == edited || !without.contains(finding));
    // What is wrong with the PMSMP on the screen comes first.
    found.sort_by_key(|finding| finding.case != edited);
    let worded = found.iter().map(|finding| {
        let id = others.get(finding.case).cloned().unwrap_or_default();
        word(id, finding)
    });
    Ok(worded.collect())
}

/// A finding on the wire.
pub(crate) fn word(pmsmp: String, finding: &Finding) -> RuleFinding {
    let (message, todo) = word_finding(finding);
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string());
    RuleFinding {
        pmsmp,
        code: Wire(finding.rule.code),
        level: Wire(finding.level),
        article: finding.rule.article.map(str::to_owned),
        valid_from: finding.rule.valid_from.to_string(),
        valid_until: day(finding.rule.valid_until),
        from: day(finding.from),
        to: day(finding.to),
        due_at: finding
            .due
            .map(|due| due.format("%Y-%m-%dT%H:%M").to_string()),
        field: finding.field.map(str::to_owned),
        is_missing: finding.is_missing,
        message: typo(&message),
        todo: typo(&todo),
    }
}
