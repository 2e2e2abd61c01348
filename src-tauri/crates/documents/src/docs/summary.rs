//! « Synthèse de diagnostic et plan d’action », ready for the CER: what it says, and how it is made up.

mod closing;
mod head;
pub(super) mod identity;
pub(super) mod plan;
pub(super) mod situation;
mod view;

pub use view::{Birth, CategoryView, Identity, Orientation, Part, Person, SituationView, Summary};

pub use super::head::Letterhead;
pub use super::plan_view::{ActionView, BilanView, HoursView, ObjectiveView, TargetView};

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
    super::head::title(summary.title.as_deref(), DEFAULT_TITLE)
}

fn lay_out(summary: &Summary) -> Result<Laid, DocumentError> {
    let mut flow = Flow::new();
    head::print(&mut flow, summary)?;
    identity::print(
        &mut flow,
        &summary.identity,
        &summary.person,
        &summary.orientation,
    )?;
    if summary.shows(Part::Priorities) {
        plan::print_priorities(&mut flow, &summary.priorities)?;
    }
    if summary.shows(Part::Wheel) {
        situation::print_wheel(&mut flow, "Diagnostic 360°", &summary.categories)?;
    }
    if summary.shows(Part::Categories) {
        situation::print_categories(&mut flow, "Catégorie par catégorie", &summary.categories)?;
    }
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
