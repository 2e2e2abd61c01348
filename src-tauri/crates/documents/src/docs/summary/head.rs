//! Letterhead, title, date and version.

use super::{Summary, title};
use crate::docs::head;
use crate::error::DocumentError;
use crate::flow::Flow;
use crate::theme::{body, field};
use crate::typo;

pub(super) fn print(flow: &mut Flow, summary: &Summary) -> Result<(), DocumentError> {
    head::print(flow, &summary.letterhead)?;
    flow.title(title(summary))?;
    let mut dates = format!("Imprimé le {}", typo::date(summary.printed_on));
    if let Some(day) = summary.diagnostic_on {
        dates = format!("Diagnostic du {} · {dates}", typo::date(day));
    }
    let dates = format!("{dates} · version {}", summary.version);
    flow.paragraph(vec![field(&dates)], 0.0)?;
    if summary.categories.is_empty() && summary.objectives.is_empty() {
        flow.paragraph(
            vec![body(
                "Le diagnostic et le plan ne sont pas encore commencés.",
            )],
            8.0,
        )?;
    }
    Ok(())
}
