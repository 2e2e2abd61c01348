//! The contract (CER, contrat d’engagement): its pages, and its text for who must paste it elsewhere.

mod closing;
mod head;
mod terms;
mod text;
mod view;

pub use text::render_contract_text;
pub use view::{Contract, DiagnosticView, ReferentView};

pub use super::summary::Part;

use super::plan_table::PlanTable;
use super::summary::{identity, plan, situation};
use super::{bilan, head as heads, print, week};
use crate::conform::Meta;
use crate::error::{DocumentError, Rendered};
use crate::flow::{Flow, Laid};
use crate::theme::body;
use crate::typo;

/// The title when neither the contract nor the territory has its own.
pub const DEFAULT_TITLE: &str = "Contrat d’engagement";

/// Prints the contract.
///
/// # Errors
/// [`DocumentError`] when a font or the page writer fails.
pub fn render_contract(contract: &Contract) -> Result<Rendered, DocumentError> {
    let meta = Meta {
        title: format!("{} – {}", title(contract), contract.kind),
        author: contract.letterhead.structure.clone(),
        date: contract.printed_on,
    };
    print(lay_out(contract)?, &meta, contract.attachment.as_ref())
}

fn title(contract: &Contract) -> &str {
    heads::title(Some(&contract.title), DEFAULT_TITLE)
}

fn lay_out(contract: &Contract) -> Result<Laid, DocumentError> {
    let mut flow = Flow::new();
    head::print(&mut flow, contract)?;
    identity::print(
        &mut flow,
        &contract.identity,
        &contract.person,
        &contract.orientation,
    )?;
    head::print_deadline(&mut flow, contract)?;
    terms::print_dates(&mut flow, contract)?;
    terms::print_text(&mut flow, "Ce que change cet avenant", &contract.amends)?;
    if let Some(said) = &contract.bilan {
        bilan::print(&mut flow, "Bilan du contrat précédent", said)?;
    }
    print_diagnostic(&mut flow, contract)?;
    terms::print_project(&mut flow, contract)?;
    if contract.shows(Part::Priorities) {
        plan::print_priorities(&mut flow, &contract.priorities)?;
    }
    print_plan(&mut flow, contract)?;
    terms::print_engagements(&mut flow, contract)?;
    closing::print(&mut flow, contract)?;
    let footer = heads::foot(&[
        title(contract),
        &contract.identity.name,
        contract.unsigned().unwrap_or_default(),
        &typo::date(contract.printed_on),
        &format!("version {}", contract.version),
    ]);
    flow.finish(&footer)
}

/// The diagnostic the contract rests on.
fn print_diagnostic(flow: &mut Flow, contract: &Contract) -> Result<(), DocumentError> {
    let Some(diagnostic) = &contract.diagnostic else {
        return Ok(());
    };
    let heading = Contract::diagnostic_heading(diagnostic);
    let wheel = contract.shows(Part::Wheel);
    if wheel {
        situation::print_wheel(flow, &heading, &diagnostic.categories)?;
    }
    if contract.shows(Part::Categories) {
        let heading = if wheel {
            "Catégorie par catégorie"
        } else {
            &heading
        };
        situation::print_categories(flow, heading, &diagnostic.categories)?;
    }
    Ok(())
}

/// What was taken of the plan, and the hours it asks for.
fn print_plan(flow: &mut Flow, contract: &Contract) -> Result<(), DocumentError> {
    if !contract.shows(Part::Plan) {
        return Ok(());
    }
    flow.heading("Objectifs et actions du contrat")?;
    if contract.objectives.is_empty() {
        return flow.paragraph(vec![body("Aucun objectif n’est encore choisi.")], 4.0);
    }
    let hours = contract.shows(Part::Hours);
    let table = PlanTable {
        by_category: true,
        starts: true,
        hours,
        consent: true,
    };
    table.print(flow, &contract.objectives)?;
    if hours {
        week::total(flow, &contract.hours, contract.printed_on)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
