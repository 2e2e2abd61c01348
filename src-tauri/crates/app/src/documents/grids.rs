//! What the table for France Travail prints: the codes the window shows, for who must type them elsewhere.

use trame_documents::docs::correspondence as doc;
use trame_domain::clock::Now;

use super::choice::Choice;
use super::letterhead;
use super::material::Material;
use crate::correspondence::{Grids, correspondence};
use crate::dto::correspondence::{CorrespondenceLine, CorrespondenceView};
use crate::dto::document::Identifier;
use crate::error::AppError;
use crate::reference::{CodeLabel, Reference};
use crate::session::{Session, show_name};

/// What the table prints.
pub(super) fn view(
    session: &Session,
    material: &Material,
    choice: &Choice,
    reference: &Reference,
    grids: &Grids,
    now: Now,
) -> Result<doc::Correspondence, AppError> {
    let person = &material.person;
    let wanted = material.talk.as_ref().map(|talk| talk.diagnostic.id);
    let mut table = correspondence(session, reference, grids, person.id, wanted)?;
    table.lines.retain(|line| choice.category(line.category.0));
    let talk = material.talk.as_ref();
    Ok(doc::Correspondence {
        letterhead: letterhead::read(session, choice),
        title: None,
        printed_on: now.today(),
        name: show_name(&person.first_name, person.last_name()),
        ft_number: person
            .ft_number
            .clone()
            .filter(|_| choice.identifier(Identifier::FtNumber)),
        version: material.version,
        diagnostic_on: talk.map(|talk| {
            let diagnostic = &talk.diagnostic;
            diagnostic.closed_on.unwrap_or(diagnostic.opened_on)
        }),
        read_on: table.read_on.parse().unwrap_or(now.today()),
        grids: both(&table),
        not_covered: table.not_covered.into_iter().map(value).collect(),
    })
}

/// Criteria of orientation, then constraints of the diagnostic.
fn both(table: &CorrespondenceView) -> Vec<doc::GridView> {
    let grid = |title: &str, rows| doc::GridView {
        title: title.to_owned(),
        rows,
    };
    let criteria = table.lines.iter().map(criterion).collect();
    let constraints = table.lines.iter().filter_map(constraint).collect();
    vec![
        grid("Critères d’orientation", criteria),
        grid("Contraintes du diagnostic argumenté", constraints),
    ]
}

fn criterion(line: &CorrespondenceLine) -> doc::GridRow {
    doc::GridRow {
        label: line.label.clone(),
        code: line.criterion.clone(),
        values: line.values.iter().cloned().map(value).collect(),
        from: line.from.clone().unwrap_or_default(),
        missing: line.advice.clone(),
    }
}

fn constraint(line: &CorrespondenceLine) -> Option<doc::GridRow> {
    let constraint = line.constraint.as_ref()?;
    let missing = constraint.missing.and(line.advice.clone());
    Some(doc::GridRow {
        label: constraint.constraint.label.clone(),
        code: constraint.constraint.code.clone(),
        values: constraint.value.iter().cloned().map(value).collect(),
        from: match constraint.value {
            Some(_) => "état de la catégorie".to_owned(),
            None => String::new(),
        },
        missing,
    })
}

fn value(value: CodeLabel) -> doc::ValueView {
    doc::ValueView {
        code: value.code,
        label: value.label,
    }
}
