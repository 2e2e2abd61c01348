//! « Synthèse de diagnostic et plan d’action », ready for the CER: what it says, and how it is made up.

mod closing;
mod head;
mod identity;
mod plan;
mod situation;
mod view;

pub use view::{
    ActionView, Birth, CategoryView, Identity, ObjectiveView, Orientation, Part, Person,
    SituationView, Summary,
};

pub use super::head::Letterhead;

use super::print;
use crate::conform::Meta;
use crate::error::{DocumentError, Rendered};
use crate::flow::{Flow, Laid};

/// The title when the structure has not set its own.
pub const DEFAULT_TITLE: &str = "Synthèse de diagnostic et plan d’action";

/// Prints the summary.
///
/// # Errors
/// [`DocumentError`] when a font or the page writer fails.
pub fn render_summary(summary: &Summary) -> Result<Rendered, DocumentError> {
    let meta = Meta {
        title: format!("{} – version {}", title(summary), summary.version),
        author: summary.letterhead.structure.clone(),
        date: summary.printed_on,
    };
    print(lay_out(summary)?, &meta, summary.attachment.as_ref())
}

fn title(summary: &Summary) -> &str {
    let title = summary.title.as_deref().map(str::trim);
    title
        .filter(|title| !title.is_empty())
        .unwrap_or(DEFAULT_TITLE)
}

fn lay_out(summary: &Summary) -> Result<Laid, DocumentError> {
    let mut flow = Flow::new();
    head::print(&mut flow, summary)?;
    identity::print(&mut flow, summary)?;
    plan::print_priorities(&mut flow, summary)?;
    situation::print(&mut flow, summary)?;
    plan::print(&mut flow, summary)?;
    closing::print(&mut flow, summary)?;
    let footer = format!(
        "{} · {} · {} · version {}",
        title(summary),
        summary.identity.name,
        crate::typo::date(summary.printed_on),
        summary.version,
    );
    flow.finish(&footer)
}

#[cfg(test)]
mod tests;
