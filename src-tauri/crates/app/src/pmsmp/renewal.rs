//! Whether a PMSMP can be renewed now: what the law asks (D. 5135-3), then the days left with that host. The window, the
//! bilan and the command itself ask here, so that what is offered is never refused.

use chrono::NaiveDate;
use trame_documents::typo::typo;
use trame_domain::id::Id;
use trame_domain::pmsmp::Pmsmp;
use trame_domain::pmsmp::bilan::PmsmpBilan;
use trame_domain::pmsmp::life::{allow_renewal, renewal};
use trame_domain::pmsmp::rules::{Level, RuleCode};

use super::check::law_findings;
use crate::error::AppError;
use crate::messages::word_pmsmp;
use crate::session::Session;

/// The renewal to prepare, or why none can be. `others` are the PMSMPs of the same person; `bilan` is the version
/// whose answer on the objective counts.
pub(super) fn prepared(
    session: &Session,
    today: NaiveDate,
    (held, bilan): (&Pmsmp, Option<&PmsmpBilan>),
    others: &[Pmsmp],
    id: Id<Pmsmp>,
) -> Result<Pmsmp, AppError> {
    allow_renewal(held, bilan, others)?;
    let next = renewal(held, id);
    // One day is the least a renewal can ask: when the limits refuse it right after the end, they refuse more.
    let shortest = Pmsmp {
        ends_on: next.starts_on,
        ..next.clone()
    };
    let mut found = law_findings(session, today, &shortest)?;
    found.retain(|finding| {
        finding.level.0 == Level::Blocking && !finding.is_missing && is_limit(finding.code.0)
    });
    if found.is_empty() {
        Ok(next)
    } else {
        Err(AppError::PmsmpBlocked(found))
    }
}

/// Why a PMSMP cannot be renewed, in one sentence; none when it can.
pub(crate) fn refusal(
    session: &Session,
    today: NaiveDate,
    (held, bilan): (&Pmsmp, Option<&PmsmpBilan>),
    others: &[Pmsmp],
) -> Result<Option<String>, AppError> {
    // An id that no row has: nothing is kept.
    let nobody = Id::new(0, [0; 10]);
    match prepared(session, today, (held, bilan), others, nobody) {
        Ok(_) => Ok(None),
        Err(AppError::Pmsmp(refusal)) => Ok(Some(typo(&word_pmsmp(refusal)))),
        Err(AppError::PmsmpBlocked(found)) => {
            Ok(found.into_iter().next().map(|finding| finding.message))
        }
        Err(other) => Err(other),
    }
}

/// Limits that no wording lifts: length, conventions and days with a host. Those of PM-05 are looked at before.
fn is_limit(code: RuleCode) -> bool {
    matches!(code, RuleCode::Pm03 | RuleCode::Pm06 | RuleCode::Pm07)
}
