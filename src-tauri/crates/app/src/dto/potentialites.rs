//! The grid of potentialités: what is asked; what comes back is in [`view`]. No number here adds up answers.

mod view;

use serde::{Deserialize, Serialize};
use trame_domain::person::Person;
use trame_domain::potentialites::{GridForm, GridSupport, PotentialitesGrid, PotentialitesMark};
use ts_rs::TS;

pub use self::view::*;
use crate::wire::{DateText, Ref, Wire};

/// Whose grids, and which one to show; the latest when none is named.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PotentialitesQuery {
    /// Whose.
    pub person_id: Ref<Person>,
    /// Which grid.
    #[serde(default)]
    pub grid_id: Option<Ref<PotentialitesGrid>>,
}

/// Which grid.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GridKey {
    /// Which.
    pub grid_id: Ref<PotentialitesGrid>,
}

/// A grid to open.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewGrid {
    /// Whose.
    pub person_id: Ref<Person>,
    /// All items, or the short list.
    pub form: Wire<GridForm>,
    /// Whether items are worded for a pregnancy.
    pub pregnancy: bool,
    /// Where the parent answers.
    pub support: Wire<GridSupport>,
}

/// What the parent answers to one item; nothing takes the answer back.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ParentAnswer {
    /// In which grid.
    pub grid_id: Ref<PotentialitesGrid>,
    /// Code of the item.
    pub item: String,
    /// The answer.
    #[serde(default)]
    pub mark: Option<Wire<PotentialitesMark>>,
}

/// Who holds the grid now.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GridHanding {
    /// Which grid.
    pub grid_id: Ref<PotentialitesGrid>,
    /// The parent has finished; else it is handed back to them.
    pub done: bool,
}

/// What the référent says of one item, beside the parent and never over them.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReferentAnswerUpdate {
    /// In which grid.
    pub grid_id: Ref<PotentialitesGrid>,
    /// Code of the item.
    pub item: String,
    /// The answer.
    #[serde(default)]
    pub mark: Option<Wire<PotentialitesMark>>,
    /// One fact heard or seen.
    #[serde(default)]
    pub fact: String,
}

/// A strength the parent keeps.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StrengthFields {
    /// Code of an item the parent called a strength.
    pub item: String,
    /// Their example.
    #[serde(default)]
    pub example: String,
    /// Words for a CV.
    #[serde(default)]
    pub cv: String,
}

/// « Mes forces »: exactly these, in this order.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StrengthsChoice {
    /// In which grid.
    pub grid_id: Ref<PotentialitesGrid>,
    /// Those kept.
    pub strengths: Vec<StrengthFields>,
}

/// « Mes priorités »: exactly these, in this order.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PrioritiesChoice {
    /// In which grid.
    pub grid_id: Ref<PotentialitesGrid>,
    /// Codes of those kept.
    pub items: Vec<String>,
}

/// Whether the parent agrees that a line about health or pregnancy leaves in documents.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GridSharing {
    /// In which grid.
    pub grid_id: Ref<PotentialitesGrid>,
    /// Code of the item.
    pub item: String,
    /// They agree.
    pub shared: bool,
}

/// What may be said of the grid itself.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct GridUpdate {
    /// Which.
    pub grid_id: Ref<PotentialitesGrid>,
    /// Month a birth is expected, if the parent wants it said.
    #[serde(default)]
    pub due_month: Option<DateText>,
    /// Day to look at it again; the usual one when absent.
    #[serde(default)]
    pub review_on: Option<DateText>,
}

/// Two grids of one person.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GridComparisonQuery {
    /// One.
    pub grid_id: Ref<PotentialitesGrid>,
    /// The other.
    pub other_id: Ref<PotentialitesGrid>,
}
