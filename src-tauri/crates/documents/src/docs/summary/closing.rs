//! Observations, engagement, signatures, handing over, legal mentions.

use super::Summary;
use crate::error::DocumentError;
use crate::flow::{Flow, Signature};
use crate::theme::{body, label};

/// What both sign, when the structure has not set its own words.
const ENGAGEMENT: &str = "La personne et le référent s’engagent à mettre en œuvre, chacun pour ce qui le concerne, les actions de ce plan, et à se prévenir si une action devient impossible ou doit changer.";

/// Bound together from the référent's observations on, so that signatures never stand alone on a page.
pub(super) fn print(flow: &mut Flow, summary: &Summary) -> Result<(), DocumentError> {
    flow.heading("Observations et engagements")?;
    flow.writing(
        "Observations de la personne",
        summary.person_observations.as_deref(),
        3,
    )?;
    flow.writing(
        "Observations du référent",
        summary.referent_observations.as_deref(),
        3,
    )?;
    flow.keep_with_next();
    let engagement = summary.engagement.as_deref().unwrap_or(ENGAGEMENT);
    flow.paragraph(vec![body(engagement)], 14.0)?;
    flow.keep_with_next();
    flow.signatures(&[
        Signature {
            title: "La personne".to_owned(),
            name: summary.identity.name.clone(),
        },
        Signature {
            title: "Le référent".to_owned(),
            name: summary.letterhead.referent.clone(),
        },
    ])?;
    flow.keep_with_next();
    flow.blank("Document remis à la personne le", 120.0)?;
    if let Some(mentions) = &summary.letterhead.legal_mentions {
        flow.paragraph(vec![label(mentions)], 14.0)?;
    }
    Ok(())
}
