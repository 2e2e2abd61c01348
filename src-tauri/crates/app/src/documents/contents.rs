//! « Ce que contient ce document »: labels and defaults are decided here, the window only draws the boxes.

use trame_documents::typo::typo;
use trame_domain::category::Category;
use trame_domain::document::DocumentKind;
use trame_domain::plan::Objective;

use super::choice::{Choice, is_sensitive};
use super::immersion::Immersion;
use super::kinds::{always, data_summary, for_whom, never, title};
use super::material::Material;
use super::parts::{
    self, block_words, blocks, has_block, has_category, has_identifier, identifier_label,
    prints_categories, prints_objectives,
};
use crate::diagnostic::categories;
use crate::dto::contents::*;
use crate::dto::document::Identifier;
use crate::reference::Reference;
use crate::session::Session;
use crate::wire::Wire;

/// Describes a document as it would be made.
pub(super) fn describe(
    session: &Session,
    reference: &Reference,
    choice: &Choice,
    material: Option<&Material>,
) -> DocumentContents {
    let kind = choice.kind;
    let all = |lines: &[&str], more: Option<Vec<String>>| {
        let lines = lines.iter().map(|line| typo(line));
        let more = more.unwrap_or_default();
        lines.chain(more.iter().map(|line| typo(line))).collect()
    };
    // What goes to a company says line by line what it holds of the person.
    let told = material.and_then(|material| material.immersion.as_deref());
    let told = told.filter(|_| kind == DocumentKind::PmsmpSheet);
    let diagnosed = material.filter(|_| prints_categories(kind));
    let planned = material.filter(|_| prints_objectives(kind));
    DocumentContents {
        title: title(session, kind, material),
        for_whom: typo(for_whom(kind)),
        identifiers: material.map(|m| identifiers(m, choice)).unwrap_or_default(),
        blocks: blocks(kind)
            .map(|block| {
                let (label, summary) = block_words(block);
                BlockChoice {
                    code: block,
                    label: typo(label),
                    summary: typo(summary),
                    present: has_block(block, session, material),
                    printed: choice.block(block),
                }
            })
            .collect(),
        categories: diagnosed
            .map(|m| category_choices(m, choice, reference))
            .unwrap_or_default(),
        objectives: planned
            .map(|m| objective_choices(m, choice))
            .unwrap_or_default(),
        always: all(always(kind), told.map(Immersion::always)),
        never: all(never(kind), told.map(Immersion::never)),
        with_data: DataChoice {
            possible: kind.may_carry_data(),
            on: choice.with_data,
            summary: typo(data_summary(kind)),
        },
    }
}

/// What is left out though the dossier has it, in words short enough for a list.
pub(super) fn hidden(contents: &DocumentContents) -> Vec<String> {
    let identifiers = contents.identifiers.iter();
    let identifiers = identifiers
        .filter(|i| i.present && !i.printed)
        .map(|i| &i.label);
    let blocks = contents.blocks.iter();
    let blocks = blocks.filter(|b| b.present && !b.printed).map(|b| &b.label);
    let categories = contents.categories.iter();
    let categories = categories
        .filter(|c| c.present && !c.printed)
        .map(|c| &c.label);
    let mut hidden: Vec<String> = identifiers
        .chain(blocks)
        .chain(categories)
        .cloned()
        .collect();
    // Their number only: the list of documents may be on a shared screen.
    match contents.objectives.iter().filter(|o| !o.printed).count() {
        0 => {}
        1 => hidden.push("1 objectif".to_owned()),
        many => hidden.push(format!("{many} objectifs")),
    }
    hidden
}

fn identifiers(material: &Material, choice: &Choice) -> Vec<IdentifierChoice> {
    let printed = parts::identifiers(choice.kind);
    let of = |code: &Identifier| IdentifierChoice {
        code: *code,
        label: identifier_label(*code).to_owned(),
        present: has_identifier(*code, material),
        printed: choice.identifier(*code),
        sensitive: *code == Identifier::Rqth,
    };
    printed.iter().map(of).collect()
}

fn category_choices(
    material: &Material,
    choice: &Choice,
    reference: &Reference,
) -> Vec<CategoryChoice> {
    let of = |category| CategoryChoice {
        code: Wire(category),
        label: reference.category_label(category).to_owned(),
        present: has_category(category, material),
        printed: choice.category(category),
    };
    categories().map(of).collect()
}

fn objective_choices(material: &Material, choice: &Choice) -> Vec<ObjectiveChoice> {
    // The trajectory tells nothing of health: there is nothing of it to leave out.
    let is_told =
        |it: &&Objective| choice.kind != DocumentKind::Trajectory || it.category != Category::Sante;
    let objectives = material.objectives.iter();
    objectives
        .filter(is_told)
        .map(|objective| ObjectiveChoice {
            id: objective.id.into(),
            label: objective.label.clone(),
            category: Wire(objective.category),
            printed: choice.objective(objective, material),
            sensitive: is_sensitive(objective, material),
        })
        .collect()
}
