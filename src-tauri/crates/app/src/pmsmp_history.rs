//! The rules on a history given as JSON, without a base: what `trame-cli pmsmp check` prints. The format is that of
//! `assets/schema/pmsmp-check.schema.json`; what a PMSMP does not say is unknown, and unknown is not told.

mod input;
mod refusal;
mod value;

use chrono::NaiveDate;
use serde::Serialize;
use trame_domain::pmsmp::rules::check;

use self::input::Input;
pub use self::refusal::HistoryRefusal;
use crate::dto::pmsmp_rules::RuleFinding;
use crate::pmsmp::check::word;

/// What the rules found of a history.
#[derive(Debug, Clone, Serialize)]
pub struct HistoryReport {
    /// In the order of the PMSMPs given, then of the codes.
    pub violations: Vec<RuleFinding>,
}

/// Checks a history; `today` is used when it gives none.
///
/// # Errors
/// What cannot be read, with its line.
pub fn check_history(text: &str, today: NaiveDate) -> Result<HistoryReport, HistoryRefusal> {
    // Some editors start a file with a mark that is no JSON.
    let text = text.trim_start_matches('\u{feff}');
    let input: Input = serde_json::from_str(text).map_err(|error| HistoryRefusal::of(&error))?;
    let (history, ids) = input.into_history(today);
    let found = check(&history);
    let worded = found.iter().map(|finding| {
        let id = ids.get(finding.case).cloned().unwrap_or_default();
        word(id, finding)
    });
    Ok(HistoryReport {
        violations: worded.collect(),
    })
}

#[cfg(test)]
mod tests;
