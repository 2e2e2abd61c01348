//! Content packs: the référentiel and the nomenclatures, versioned data compiled in and replaceable without a release.

mod defs;
mod immersion;
mod potentialites;

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};
use trame_domain::category::Category;
use trame_domain::code::Coded;
use trame_domain::plan::ActionStatus;
use ts_rs::TS;

pub use self::defs::{
    ActionDef, CategoryDef, FranceTravailKeys, ObjectiveDef, Referentiel, SituationDef,
};
pub use self::immersion::{Immersion, SoftSkillDef};
pub use self::potentialites::{
    HelpLine, MomentLengths, PotentialitesAction, PotentialitesDomain, PotentialitesItem,
    PotentialitesMarkDef, PotentialitesPack, PotentialitesSkill, Repere,
};
use crate::error::AppError;
use crate::wire::Wire;

/// File names looked for in the data folder before the packs compiled in.
const REFERENTIEL_FILE: &str = "referentiel.json";
const NOMENCLATURES_FILE: &str = "nomenclatures.json";
const IMMERSION_FILE: &str = "immersion.json";
const POTENTIALITES_FILE: &str = "potentialites.json";
const REFERENTIEL: &str = include_str!("../../../../assets/reference/referentiel-2026.1.json");
const NOMENCLATURES: &str = include_str!("../../../../assets/reference/nomenclatures-2026.1.json");
const IMMERSION: &str = include_str!("../../../../assets/reference/immersion-2026.1.json");
const POTENTIALITES: &str = include_str!("../../../../assets/reference/potentialites-2026.1.json");
/// Larger packs are refused before being parsed.
const SIZE_LIMIT: u64 = 4 * 1024 * 1024;

/// A code and its label.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CodeLabel {
    /// Stable code.
    pub code: String,
    /// Label.
    pub label: String,
}

/// A field of the dossier and why it is asked.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FieldWhy {
    /// Label.
    pub label: String,
    /// Why it is asked.
    pub why: String,
}

/// Lists of codes and the reasons of fields.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Nomenclatures {
    /// `trame/nomenclatures/1`.
    pub schema: String,
    /// Version.
    pub version: String,
    /// Day it was published, ISO.
    pub published_on: String,
    /// Lists by name.
    pub lists: BTreeMap<String, Vec<CodeLabel>>,
    /// Fields by path.
    pub fields: BTreeMap<String, FieldWhy>,
}

/// What a status means for an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StatusRule {
    /// The status.
    pub status: Wire<ActionStatus>,
    /// Whether something is still to be done.
    pub is_open: bool,
    /// Whether ending so needs its reason.
    pub needs_reason: bool,
}

impl StatusRule {
    /// The rule of every status, in the order people see them.
    fn all() -> Vec<Self> {
        let rule = |status: &ActionStatus| Self {
            status: Wire(*status),
            is_open: status.is_open(),
            needs_reason: status.needs_reason(),
        };
        ActionStatus::ALL.iter().map(rule).collect()
    }
}

/// Everything the window reads of the packs and of the rules.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reference {
    /// The référentiel.
    pub referentiel: Referentiel,
    /// The nomenclatures.
    pub nomenclatures: Nomenclatures,
    /// Savoir-être, scales and lists of immersions.
    pub immersion: Immersion,
    /// The grid of potentialités: items, actions, words for a CV, rights.
    pub potentialites: PotentialitesPack,
    /// What the statuses of actions mean.
    pub statuses: Vec<StatusRule>,
}

impl Reference {
    /// Reads the packs: those of the data folder if somebody put some there, else those compiled in.
    ///
    /// # Errors
    /// [`AppError::Reference`] with the line and the reason when a pack cannot be read.
    pub fn load(folder: &Path) -> Result<Self, AppError> {
        let referentiel: Referentiel = read(&folder.join(REFERENTIEL_FILE), REFERENTIEL)?;
        let nomenclatures = read(&folder.join(NOMENCLATURES_FILE), NOMENCLATURES)?;
        let immersion: Immersion = read(&folder.join(IMMERSION_FILE), IMMERSION)?;
        immersion.check().map_err(AppError::Reference)?;
        let potentialites: PotentialitesPack =
            read(&folder.join(POTENTIALITES_FILE), POTENTIALITES)?;
        potentialites.check().map_err(AppError::Reference)?;
        check(&referentiel).map_err(AppError::Reference)?;
        Ok(Self {
            referentiel,
            nomenclatures,
            immersion,
            potentialites,
            statuses: StatusRule::all(),
        })
    }

    /// The packs compiled in, whatever the data folder holds.
    ///
    /// # Errors
    /// [`AppError::Reference`], which a test of the packs rules out.
    pub fn built_in() -> Result<Self, AppError> {
        Ok(Self {
            referentiel: parse(REFERENTIEL)?,
            nomenclatures: parse(NOMENCLATURES)?,
            immersion: parse(IMMERSION)?,
            potentialites: parse(POTENTIALITES)?,
            statuses: StatusRule::all(),
        })
    }

    /// Label of a category.
    #[must_use]
    pub fn category_label(&self, category: Category) -> &str {
        let found = self
            .referentiel
            .categories
            .iter()
            .find(|def| def.code.0 == category);
        found.map_or("", |def| def.label.as_str())
    }

    /// The situation of that code, or the one that took its place.
    #[must_use]
    pub fn situation(&self, code: &str) -> Option<&SituationDef> {
        let list = &self.referentiel.situations;
        current(list, code, |def| {
            (&def.code, &def.aliases, def.replaced_by.as_deref())
        })
    }

    /// The objective of that code, or the one that took its place.
    #[must_use]
    pub fn objective(&self, code: &str) -> Option<&ObjectiveDef> {
        let list = &self.referentiel.objectives;
        current(list, code, |def| {
            (&def.code, &def.aliases, def.replaced_by.as_deref())
        })
    }

    /// The action of that code, or the one that took its place.
    #[must_use]
    pub fn action(&self, code: &str) -> Option<&ActionDef> {
        let list = &self.referentiel.actions;
        current(list, code, |def| {
            (&def.code, &def.aliases, def.replaced_by.as_deref())
        })
    }

    /// Label of a code in a list; the code itself when the list does not have it (older pack).
    #[must_use]
    pub fn label<'a>(&'a self, list: &str, code: &'a str) -> &'a str {
        let entries = self.nomenclatures.lists.get(list);
        let found = entries.and_then(|list| list.iter().find(|entry| entry.code == code));
        found.map_or(code, |entry| entry.label.as_str())
    }

    /// Whether a list has that code.
    #[must_use]
    pub fn has(&self, list: &str, code: &str) -> bool {
        let entries = self.nomenclatures.lists.get(list);
        entries.is_some_and(|list| list.iter().any(|entry| entry.code == code))
    }
}

/// Finds a code, then what took its place: an entry that keeps it among its aliases, or the one it was replaced by. A
/// retired entry whose successor is gone stands for itself.
fn current<'a, D>(
    list: &'a [D],
    code: &str,
    names: impl Fn(&D) -> (&String, &Vec<String>, Option<&str>),
) -> Option<&'a D> {
    let find = |code: &str| {
        let by_code = list.iter().find(|def| names(def).0 == code);
        by_code.or_else(|| {
            list.iter()
                .find(|def| names(def).1.iter().any(|alias| alias == code))
        })
    };
    let mut found = find(code)?;
    // As many steps as a pack may go through in years; a circle ends all the same.
    for _ in 0..8 {
        let Some(next) = names(found).2.and_then(find) else {
            break;
        };
        found = next;
    }
    Some(found)
}

/// Reads a pack: the file of the data folder if there is one, else what is compiled in.
pub(crate) fn read<T: for<'de> Deserialize<'de>>(
    file: &Path,
    compiled_in: &str,
) -> Result<T, AppError> {
    let found = std::fs::metadata(file)
        .ok()
        .filter(std::fs::Metadata::is_file);
    let text = match found {
        Some(meta) if meta.len() > SIZE_LIMIT => {
            return Err(AppError::Reference(format!(
                "{} bytes is too large",
                meta.len()
            )));
        }
        Some(_) => std::fs::read_to_string(file).map_err(|e| AppError::Reference(e.to_string()))?,
        None => compiled_in.to_owned(),
    };
    parse(&text)
}

fn parse<T: for<'de> Deserialize<'de>>(text: &str) -> Result<T, AppError> {
    serde_json::from_str(text).map_err(|e| AppError::Reference(e.to_string()))
}

/// Says what is incoherent in a référentiel: a code twice, a link to nothing, a category missing.
fn check(pack: &Referentiel) -> Result<(), String> {
    let mut seen = std::collections::BTreeSet::new();
    let codes = pack.situations.iter().map(|def| &def.code);
    let codes = codes.chain(pack.objectives.iter().map(|def| &def.code));
    for code in codes.chain(pack.actions.iter().map(|def| &def.code)) {
        if !seen.insert(code) {
            return Err(format!("code {code} appears twice"));
        }
    }
    let linked = pack.situations.iter().flat_map(|def| &def.objectives);
    for code in linked.chain(pack.objectives.iter().flat_map(|def| &def.actions)) {
        if !seen.contains(code) {
            return Err(format!("link to unknown code {code}"));
        }
    }
    if pack.categories.len() != 10 {
        return Err(format!(
            "{} categories instead of 10",
            pack.categories.len()
        ));
    }
    Ok(())
}
