//! What the person can count on: strengths of their own, resources around them. Nothing of health, no note, nothing the
//! référent answered.

use std::collections::BTreeSet;

use super::{Resource, ResourceKind, StrengthSource, Strong, Supports};
use crate::category::{Category, CategoryState, Polarity};
use crate::diagnostic::{CategoryEntry, Strength, TickedSituation};
use crate::person::{PersonItem, PersonSet};
use crate::pmsmp::bilan::{Agreement, BilanLineKind, PmsmpBilan, PmsmpBilanLine};
use crate::potentialites::PotentialitesAnswer;
use crate::text::fold;

/// Situations that tell of people and relays.
const RELAYS: &[&str] = &[
    "contraintes_familiales.entourage",
    "contraintes_familiales.garde_en_place",
    "contraintes_familiales.vie_locale",
    "difficulte_administrative.aide_entourage",
];
/// Situations that tell of equipment and ways to get about.
const EQUIPMENT: &[&str] = &[
    "mobilite.vehicule",
    "mobilite.transports",
    "mobilite.velo",
    "numerique.ordinateur",
    "numerique.smartphone",
];
/// Situations that tell of a driving licence.
const LICENCES: &[&str] = &["mobilite.permis_b", "mobilite.code_obtenu"];
/// Rights one can count on. Those that tell of health, that are refused, suspended or over are not here, nor those a
/// later list may add: what is not known may be sensitive.
const RIGHTS: &[&str] = &[
    "rsa_droit_ouvert_versable",
    "rsa_majore",
    "prime_activite",
    "are",
    "ass",
    "allocation_cej",
    "aide_logement",
    "prestations_familiales",
    "asf",
    "cmg",
    "retraite",
    "aspa",
];

/// An answer of the latest closed grid, with what the pack says of its item.
#[derive(Debug, Clone)]
pub struct KeptAnswer {
    /// The answer.
    pub answer: PotentialitesAnswer,
    /// Its category; none when the pack no longer knows the item.
    pub category: Option<Category>,
    /// Whether its words tell of a pregnancy.
    pub is_of_pregnancy: bool,
}

/// What the latest diagnostic tells.
#[must_use]
pub fn from_diagnostic(
    entries: &[CategoryEntry],
    strengths: &[Strength],
    situations: &[TickedSituation],
) -> Supports {
    let mut found = Supports::default();
    let mut lifted = BTreeSet::new();
    for entry in entries {
        if entry.state == CategoryState::FreinLifted && entry.category != Category::Sante {
            lifted.insert(entry.category);
            found.resources.push(Resource {
                kind: ResourceKind::Settled,
                text: String::new(),
                category: Some(entry.category),
            });
        }
    }
    for strength in strengths {
        let kind = if lifted.contains(&strength.category) {
            Some(ResourceKind::Settled)
        } else if strength.category == Category::ContraintesFamiliales {
            Some(ResourceKind::Relay)
        } else {
            None
        };
        found.add(strength.category, kind, &strength.text);
    }
    let assets = situations.iter();
    for asset in assets.filter(|it| it.polarity == Polarity::Asset) {
        let code = asset.code.as_str();
        let kind = [
            (RELAYS, ResourceKind::Relay),
            (EQUIPMENT, ResourceKind::Equipment),
            (LICENCES, ResourceKind::Licence),
        ];
        let kind = kind.iter().find(|(codes, _)| codes.contains(&code));
        found.add(asset.category, kind.map(|(_, kind)| *kind), &asset.label);
    }
    found
}

/// What the parent kept as a strength, with an example, in the latest closed grid; in their order.
#[must_use]
pub fn from_grid(answers: &[KeptAnswer]) -> Vec<Strong> {
    let mut kept: Vec<&PotentialitesAnswer> = answers
        .iter()
        .filter(|it| it.category.is_some_and(|it| it != Category::Sante))
        .filter(|it| !it.is_of_pregnancy || it.answer.shared)
        .map(|it| &it.answer)
        .filter(|it| it.strength.is_some() && !it.example.trim().is_empty())
        .collect();
    kept.sort_by_key(|it| (it.strength, it.position));
    let each = kept.into_iter().map(|it| Strong {
        source: StrengthSource::Grid,
        text: first_said(&it.cv, &it.label),
        example: it.example.trim().to_owned(),
    });
    each.collect()
}

/// Savoir-être of a bilan the person agrees with, kept for the CV.
#[must_use]
pub fn from_bilan(bilan: &PmsmpBilan, lines: &[PmsmpBilanLine]) -> Vec<Strong> {
    if bilan.agreed_on.is_none() || bilan.agreement != Some(Agreement::Agrees) {
        return Vec::new();
    }
    let kept = lines.iter();
    let kept = kept.filter(|it| it.kind == BilanLineKind::SoftSkill && it.cv_kept);
    kept.map(|it| Strong {
        source: StrengthSource::Immersion,
        text: first_said(&it.cv, &it.label),
        example: String::new(),
    })
    .collect()
}

/// Licences, languages and rights, as codes. Tags are the référent’s own.
#[must_use]
pub fn from_items(items: &[PersonItem]) -> Vec<Resource> {
    let each = items.iter().filter_map(|it| {
        let kind = match it.set {
            PersonSet::Licence => ResourceKind::Licence,
            PersonSet::Language => ResourceKind::Language,
            PersonSet::Right if RIGHTS.contains(&it.code.as_str()) => ResourceKind::Right,
            PersonSet::Right | PersonSet::Tag => return None,
        };
        Some(Resource {
            kind,
            text: it.code.clone(),
            category: None,
        })
    });
    each.collect()
}

/// Says nothing twice: the first time is kept.
pub fn tidy(supports: &mut Supports) {
    let mut said = BTreeSet::new();
    supports.strengths.retain(|it| said.insert(fold(&it.text)));
    let mut said = BTreeSet::new();
    let mut is_new = |it: &Resource| said.insert((it.kind, fold(&it.text), it.category));
    supports.resources.retain(|it| is_new(it));
    supports.resources.sort_by_key(|it| it.kind);
}

impl Supports {
    /// A resource of a kind, or a strength; nothing of health.
    fn add(&mut self, category: Category, kind: Option<ResourceKind>, text: &str) {
        let text = text.trim().to_owned();
        if category == Category::Sante || text.is_empty() {
            return;
        }
        match kind {
            Some(kind) => self.resources.push(Resource {
                kind,
                text,
                category: None,
            }),
            None => self.strengths.push(Strong {
                source: StrengthSource::Diagnostic,
                text,
                example: String::new(),
            }),
        }
    }
}

/// The sentence kept, else the words it comes from.
fn first_said(sentence: &str, label: &str) -> String {
    let sentence = sentence.trim();
    let said = if sentence.is_empty() { label } else { sentence };
    said.trim().to_owned()
}
