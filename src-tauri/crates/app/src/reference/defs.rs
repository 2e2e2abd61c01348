//! What a référentiel holds: categories, situations, objectives, actions.

use serde::{Deserialize, Serialize};
use trame_domain::category::{Category, Polarity};
use trame_domain::pack::EntryOrigin;
use trame_domain::plan::Actor;
use ts_rs::TS;

use crate::wire::Wire;

/// Keys of the national grids for one category.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FranceTravailKeys {
    /// Number of the constraint of the « diagnostic argumenté ».
    pub contrainte: Option<String>,
    /// Orientation criterion.
    pub criterion: Option<String>,
    /// Values of that criterion.
    pub values: Vec<String>,
}

/// A category as the pack words it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CategoryDef {
    /// Code.
    pub code: Wire<Category>,
    /// Label.
    pub label: String,
    /// Rank, from 1.
    pub order: u32,
    /// An open question to start the talk.
    pub prompt: String,
    /// National keys.
    pub france_travail: FranceTravailKeys,
    /// data·inclusion categories.
    pub data_inclusion: Vec<String>,
}

/// A situation one can tick.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SituationDef {
    /// Stable code.
    pub code: String,
    /// Category.
    pub category: Wire<Category>,
    /// Label.
    pub label: String,
    /// Asset, neutral or frein.
    pub polarity: Wire<Polarity>,
    /// Value of the orientation criterion it implies.
    pub france_travail: Option<String>,
    /// Codes of suggested objectives.
    pub objectives: Vec<String>,
    /// Earlier labels or codes.
    pub aliases: Vec<String>,
    /// Code that took its place.
    pub replaced_by: Option<String>,
    /// Where it comes from, when that is not the pack itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub origin: Option<Wire<EntryOrigin>>,
}

/// An objective one can choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ObjectiveDef {
    /// Stable code.
    pub code: String,
    /// Category.
    pub category: Wire<Category>,
    /// Label.
    pub label: String,
    /// Codes of actions that serve it.
    pub actions: Vec<String>,
    /// data·inclusion thematics.
    pub thematics: Vec<String>,
    /// Earlier labels or codes.
    pub aliases: Vec<String>,
    /// Code that took its place.
    pub replaced_by: Option<String>,
    /// Where it comes from, when that is not the pack itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub origin: Option<Wire<EntryOrigin>>,
}

/// An action one can choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActionDef {
    /// Stable code.
    pub code: String,
    /// Category.
    pub category: Wire<Category>,
    /// Label.
    pub label: String,
    /// Who usually does it.
    pub actor: Wire<Actor>,
    /// Usual minutes a week.
    pub weekly_minutes: Option<u32>,
    /// Usual proof.
    pub proof: Option<String>,
    /// Earlier labels or codes.
    pub aliases: Vec<String>,
    /// Code that took its place.
    pub replaced_by: Option<String>,
    /// Where it comes from, when that is not the pack itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub origin: Option<Wire<EntryOrigin>>,
}

/// The référentiel of the 360° diagnostic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Referentiel {
    /// `trame/referentiel/1`.
    pub schema: String,
    /// Version.
    pub version: String,
    /// Day it was published, ISO.
    pub published_on: String,
    /// Title.
    pub title: String,
    /// Where it comes from.
    pub source: String,
    /// Licence.
    pub licence: String,
    /// The ten categories.
    pub categories: Vec<CategoryDef>,
    /// Situations.
    pub situations: Vec<SituationDef>,
    /// Objectives.
    pub objectives: Vec<ObjectiveDef>,
    /// Actions.
    pub actions: Vec<ActionDef>,
}
