//! What an offer asks beside what the person said: facts to look at together, never a score.

use serde::{Deserialize, Serialize};
use trame_domain::offer::ImmersionOffer;
use trame_domain::person::Person;
use ts_rs::TS;

use crate::wire::Ref;

/// A person and an offer.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MatchQuery {
    /// The person.
    pub person_id: Ref<Person>,
    /// The offer.
    pub offer_id: Ref<ImmersionOffer>,
}

/// One thing « à vérifier ensemble ».
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatchPoint {
    /// `mobility`, `hours`, `childcare`, `week`.
    pub topic: String,
    /// In French.
    pub label: String,
    /// What the person or the dossier says.
    pub person: Vec<String>,
    /// What the offer says.
    pub offer: Vec<String>,
    /// Whether both have something to say: to be looked at first.
    pub to_check: bool,
}

/// An offer beside a person.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferMatch {
    /// Mobility, hours, childcare, hours a week.
    pub points: Vec<MatchPoint>,
}
