//! Observations, engagement, signatures, handing over, legal mentions.

use super::{Part, Summary};
use crate::error::DocumentError;
use crate::flow::{Flow, Signature};
use crate::theme::{body, label};

/// What both sign, when the structure has not set its own words.
const ENGAGEMENT: &str = "La personne et le référent s’engagent à mettre en œuvre, chacun pour ce qui le concerne, les actions de ce plan, et à se prévenir si une action devient impossible ou doit changer.";

/// Bound together from the référent's observations on, so that signatures never stand alone on a page.
pub(super) fn print(flow: &mut Flow, summary: &Summary) -> Result<(), DocumentError> {
    let (observations, signatures) = (
        summary.shows(Part::Observations),
        summary.shows(Part::Signatures),
    );
    if observations || signatures {
        flow.heading(match (observations, signatures) {
            (true, true) => "Observations et engagements",
            (true, false) => "Observations",
            (false, _) => "Engagements",
        })?;
    }
    if observations {
        write_on(flow, summary)?;
    }
    if signatures {
        sign(flow, summary, observations)?;
    }
    if let Some(mentions) = &summary.letterhead.legal_mentions {
        flow.paragraph(vec![label(mentions)], 14.0)?;
    }
    Ok(())
}

/// What each wants to say, or room to write it.
fn write_on(flow: &mut Flow, summary: &Summary) -> Result<(), DocumentError> {
    flow.writing(
        "Observations de la personne",
        summary.person_observations.as_deref(),
        3,
    )?;
    flow.writing(
        "Observations du référent",
        summary.referent_observations.as_deref(),
        3,
    )
}

/// What both sign; bound to what was written above when there is something.
fn sign(flow: &mut Flow, summary: &Summary, bound: bool) -> Result<(), DocumentError> {
    if bound {
        flow.keep_with_next();
    }
    let engagement = summary.engagement.as_deref().unwrap_or(ENGAGEMENT);
    flow.paragraph(vec![body(engagement)], 14.0)?;
    flow.keep_with_next();
    flow.signatures(&[
        Signature {
            title: "La personne".to_owned(),
            name: summary.identity.name.clone(),
            signed_on: None,
        },
        Signature {
            title: "Le référent".to_owned(),
            name: summary.letterhead.referent.clone(),
            signed_on: None,
        },
    ])?;
    flow.keep_with_next();
    flow.blank("Document remis à la personne le", 120.0)
}
