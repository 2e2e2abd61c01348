//! Immersion offers: the volet entreprise of the fiche navette.

use serde::{Deserialize, Serialize};
use trame_domain::company::Company;
use trame_domain::offer::ImmersionOffer;
use trame_domain::offer::sheet::SheetField;
use trame_domain::pmsmp::PmsmpObject;
use ts_rs::TS;

use crate::dto::schedule::WeekSlot;
use crate::wire::{DateText, Ref, Wire};

/// Which offer.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OfferKey {
    /// Which.
    pub offer_id: Ref<ImmersionOffer>,
}

/// What narrows the list of offers.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct OfferQuery {
    /// Job, ROME, company or commune; accents and one slip aside.
    pub search: Option<String>,
    /// Of one company.
    pub company_id: Option<Ref<Company>>,
    /// Métier, as the sheet names it.
    pub job: Option<String>,
    /// Territory of the offer, else of its company.
    pub territory: Option<String>,
    /// Object the company accepts.
    pub object: Option<Wire<PmsmpObject>>,
    /// Only those one can reach without a car.
    pub without_car: Option<bool>,
    /// Only those where part time is possible.
    pub part_time: Option<bool>,
    /// Only those with a place left.
    pub with_places: Option<bool>,
    /// Also those no longer proposed.
    pub with_retired: Option<bool>,
}

/// An offer in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferRow {
    /// Identifier.
    pub id: Ref<ImmersionOffer>,
    /// Who offers it.
    pub company_id: Ref<Company>,
    /// Its name.
    pub company_name: String,
    /// Métier; empty while the sheet is begun.
    pub job: String,
    /// Code ROME.
    pub rome: Option<String>,
    /// 1 for the first.
    pub edition: u32,
    /// Territory of the offer, else of its company.
    pub territory: Option<String>,
    /// Commune of the company.
    pub commune_name: Option<String>,
    /// Objects the company accepts.
    pub objects: Vec<Wire<PmsmpObject>>,
    /// Places in all.
    pub positions: u32,
    /// Places nobody has taken, all editions together.
    pub places_left: u32,
    /// Whether one can come without a car.
    pub without_car: bool,
    /// Whether part time is possible.
    pub part_time: Option<bool>,
    /// Day it stopped being offered, ISO.
    pub retired_on: Option<String>,
    /// Day of the visit, ISO.
    pub visited_on: Option<String>,
    /// Fields of the sheet still empty.
    pub missing: u32,
    /// Whether it was put away.
    pub is_archived: bool,
}

/// The list of offers.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferList {
    /// Those that answer, by métier.
    pub rows: Vec<OfferRow>,
    /// How many are proposed.
    pub all: u32,
    /// Métiers in use.
    pub jobs: Vec<String>,
    /// Territories in use.
    pub territories: Vec<String>,
}

/// What the sheet says, in its order; the company’s own lines are the company’s.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct OfferFields {
    /// Secteur.
    pub sector: Option<String>,
    /// N° de fiche.
    pub number: Option<String>,
    /// Territoire de Comité Local.
    pub territory: Option<String>,
    /// Référent prospecteur.
    pub prospector: Option<String>,
    /// Date de visite.
    pub visited_on: Option<DateText>,
    /// Nom et fonction de la personne rencontrée.
    pub met: Option<String>,
    /// Lieux concernés.
    pub places: Vec<String>,
    /// Transports en commun possibles.
    pub transit: Option<bool>,
    /// Lines.
    pub transit_lines: Option<String>,
    /// Stop.
    pub transit_stop: Option<String>,
    /// Minutes on foot from the stop.
    pub walk_minutes: Option<u32>,
    /// Autres informations, mobilité.
    pub mobility: String,
    /// Métier.
    pub job: String,
    /// Code ROME.
    pub rome: Option<String>,
    /// Code of the appellation.
    pub appellation: Option<String>,
    /// Nombre de postes.
    pub positions: u32,
    /// Name of the person who welcomes.
    pub host_name: Option<String>,
    /// Their function.
    pub host_role: Option<String>,
    /// Their phone.
    pub host_phone: Option<String>,
    /// Their e-mail.
    pub host_email: Option<String>,
    /// Contexte du poste et ses prérequis.
    pub context: String,
    /// Tâches principales.
    pub tasks: Vec<String>,
    /// Codes of the éléments de pénibilité.
    pub hardships: Vec<String>,
    /// The rest of it, in words.
    pub hardship_detail: String,
    /// Qualification exigée.
    pub qualification_required: Option<bool>,
    /// Which one.
    pub qualification: Option<String>,
    /// Formation possible en intra.
    pub training_possible: Option<bool>,
    /// Prérequis.
    pub prerequisites: String,
    /// Objects the company accepts.
    pub objects: Vec<Wire<PmsmpObject>>,
    /// Codes of the compétences comportementales.
    pub soft_skills: Vec<String>,
    /// Compétences techniques, kept even while no hiring is among the objects.
    pub technical_skills: Vec<String>,
    /// Levée de la contrainte liée à la mobilité.
    pub mobility_solution: String,
    /// Temps partiel possible.
    pub part_time: Option<bool>,
    /// How.
    pub part_time_detail: Option<String>,
    /// Temps modulable possible.
    pub flexible_time: Option<bool>,
    /// How.
    pub flexible_time_detail: Option<String>,
    /// Autres mesures.
    pub other_measures: String,
    /// Équipements spécifiques remis.
    pub equipment: String,
    /// Whether protective equipment is needed.
    pub protective: Option<bool>,
    /// Which one.
    pub protective_detail: Option<String>,
    /// Durée.
    pub duration: Option<String>,
    /// Usual week.
    pub schedule: Vec<WeekSlot>,
    /// Horaires, in words.
    pub hours: Option<String>,
    /// Lieu de rendez-vous du premier jour.
    pub first_day_place: Option<String>,
    /// At what time.
    pub first_day_time: Option<String>,
    /// Whom to ask for.
    pub first_day_person: Option<String>,
    /// Lieu des autres jours, si différent.
    pub other_days_place: Option<String>,
    /// Tenue.
    pub clothing: String,
    /// Repas.
    pub meals: String,
    /// Date du bilan collectif; none is « à définir ultérieurement ».
    pub review_on: Option<DateText>,
    /// Autres attentes.
    pub other_expectations: String,
}

/// An offer to begin.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct NewOffer {
    /// Who offers it.
    pub company_id: Ref<Company>,
    /// Métier, if it is known.
    #[serde(default)]
    pub job: Option<String>,
    /// Day of the visit, when it is filled on the spot.
    #[serde(default)]
    pub visited_on: Option<DateText>,
}

/// New values of an offer.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct OfferUpdate {
    /// Which.
    pub offer_id: Ref<ImmersionOffer>,
    /// Version the values were read at; refused if it moved since.
    #[serde(default)]
    pub version: Option<i64>,
    /// The values.
    pub offer: OfferFields,
}

/// An offer no longer proposed, or proposed again.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct OfferRetiring {
    /// Which.
    pub offer_id: Ref<ImmersionOffer>,
    /// Day it stops; none proposes it again.
    #[serde(default)]
    pub retired_on: Option<DateText>,
}

/// Another edition of a sheet.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferEdition {
    /// Identifier.
    pub id: Ref<ImmersionOffer>,
    /// 1 for the first.
    pub edition: u32,
    /// Day it stopped being offered, ISO.
    pub retired_on: Option<String>,
}

/// An offer, whole.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferView {
    /// Its line in a list.
    pub row: OfferRow,
    /// Version.
    #[ts(type = "number")]
    pub version: i64,
    /// What the sheet says.
    pub offer: OfferFields,
    /// Fields of annexe 5 where it says nothing yet, in the order of the sheet.
    pub empty: Vec<Wire<SheetField>>,
    /// Among them, those without which an immersion cannot be prepared.
    pub needed: Vec<Wire<SheetField>>,
    /// Why it is no longer rewritten, in words; none while it may be.
    pub frozen: Option<String>,
    /// The edition that took its place.
    pub followed_by: Option<Ref<ImmersionOffer>>,
    /// Every edition of the sheet, latest first.
    pub editions: Vec<OfferEdition>,
    /// Immersions that rest on this edition; nobody is named.
    pub immersions: u32,
}
