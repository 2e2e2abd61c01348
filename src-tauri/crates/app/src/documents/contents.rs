//! « Ce que contient ce document »: labels and defaults are decided here, the window only draws the boxes.

use trame_documents::docs::{blank_diagnostic, caseload, company_sheet, roadmap};
use trame_documents::typo::typo;
use trame_domain::document::DocumentKind;

use super::choice::{Choice, is_sensitive};
use super::material::Material;
use super::parts::{
    IDENTIFIERS, block_words, blocks, has_block, has_category, has_identifier, identifier_label,
};
use super::summary;
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
    let lines = |lines: &[&str]| lines.iter().map(|line| typo(line)).collect();
    // Only the summary and the contract print who the person is and the diagnostic.
    let whole = material.filter(|_| kind.may_carry_data());
    let planned = material.filter(|_| kind.may_carry_data() || kind == DocumentKind::Roadmap);
    DocumentContents {
        title: title(session, kind),
        for_whom: typo(for_whom(kind)),
        identifiers: whole.map(|m| identifiers(m, choice)).unwrap_or_default(),
        blocks: blocks(kind)
            .iter()
            .map(|block| {
                let (label, summary) = block_words(*block);
                BlockChoice {
                    code: *block,
                    label: typo(label),
                    summary: typo(summary),
                    present: has_block(*block, session, material),
                    printed: choice.block(*block),
                }
            })
            .collect(),
        categories: whole
            .map(|m| category_choices(m, choice, reference))
            .unwrap_or_default(),
        objectives: planned
            .map(|m| objective_choices(m, choice))
            .unwrap_or_default(),
        always: lines(always(kind)),
        never: lines(never(kind)),
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

/// Title as printed.
pub(super) fn title(session: &Session, kind: DocumentKind) -> String {
    match kind {
        DocumentKind::Summary | DocumentKind::Contract => summary::title(session, kind),
        DocumentKind::Roadmap => roadmap::DEFAULT_TITLE.to_owned(),
        DocumentKind::BlankDiagnostic => blank_diagnostic::DEFAULT_TITLE.to_owned(),
        DocumentKind::CompanySheet => company_sheet::TITLE.to_owned(),
        DocumentKind::Caseload => caseload::DEFAULT_TITLE.to_owned(),
    }
}

fn identifiers(material: &Material, choice: &Choice) -> Vec<IdentifierChoice> {
    let of = |code: &Identifier| IdentifierChoice {
        code: *code,
        label: identifier_label(*code).to_owned(),
        present: has_identifier(*code, material),
        printed: choice.identifier(*code),
        sensitive: *code == Identifier::Rqth,
    };
    IDENTIFIERS.iter().map(of).collect()
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
    let objectives = material.objectives.iter();
    objectives
        .map(|objective| ObjectiveChoice {
            id: objective.id.into(),
            label: objective.label.clone(),
            category: Wire(objective.category),
            printed: choice.objective(objective, material),
            sensitive: is_sensitive(objective, material),
        })
        .collect()
}

fn for_whom(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Summary => "Pour le dossier et pour la personne.",
        DocumentKind::Contract => {
            "Pour la personne et pour l’organisme référent, qui le signent tous les deux."
        }
        DocumentKind::Roadmap => {
            "Pour la personne, qui l’emporte : d’autres peuvent le lire chez elle."
        }
        DocumentKind::BlankDiagnostic => {
            "Pour un entretien sans ordinateur : à remplir à la main, puis à saisir."
        }
        DocumentKind::CompanySheet => {
            "Pour l’entreprise : rien du diagnostic ni du dossier n’y figure."
        }
        DocumentKind::Caseload => "Pour vous et votre équipe : à ne pas laisser à la vue de tous.",
    }
}

fn always(kind: DocumentKind) -> &'static [&'static str] {
    match kind {
        DocumentKind::Summary | DocumentKind::Contract => &[
            "le prénom et le nom de la personne",
            "l’en-tête de votre structure et votre nom",
            "la date d’impression et le numéro de la version du diagnostic",
        ],
        DocumentKind::Roadmap => &["le prénom de la personne", "la date d’impression"],
        DocumentKind::BlankDiagnostic => &[
            "les dix catégories et leurs situations, à cocher",
            "l’en-tête de votre structure et votre nom",
        ],
        DocumentKind::CompanySheet => &[
            "l’en-tête de votre structure et votre nom",
            "des lignes et des champs à remplir par l’entreprise",
        ],
        DocumentKind::Caseload => &[
            "le nom et le prénom de chaque personne",
            "la date d’impression et le nombre de dossiers",
        ],
    }
}

fn never(kind: DocumentKind) -> &'static [&'static str] {
    match kind {
        DocumentKind::Summary | DocumentKind::Contract => &[
            "vos notes privées",
            "les notes datées du dossier",
            "les rendez-vous et les absences",
        ],
        DocumentKind::Roadmap => &[
            "vos notes, privées ou partagées",
            "le diagnostic : catégories, freins, impacts",
            "le nom, l’adresse et les numéros de la personne",
            "les absences",
        ],
        DocumentKind::BlankDiagnostic => &[
            "vos notes privées",
            "ce que le dossier dit déjà de la personne",
        ],
        DocumentKind::CompanySheet => &[
            "le diagnostic, les freins, la santé, les droits",
            "vos notes privées",
            "les données jointes",
        ],
        DocumentKind::Caseload => &[
            "vos notes privées",
            "les mots des personnes",
            "les adresses et les numéros d’allocataire",
        ],
    }
}

fn data_summary(kind: DocumentKind) -> &'static str {
    if kind.may_carry_data() {
        "Un fichier JSON joint au PDF dit exactement ce qui est imprimé, pour qu’un autre Trame puisse le reprendre."
    } else {
        "Ce document ne porte jamais de données jointes."
    }
}
