//! Contracts and what goes with them, for the unit tests.

use trame_domain::bilan::Bilan;
use trame_domain::category::Category;
use trame_domain::contract::{Contract, ContractKind, ContractLine};
use trame_domain::hours::{HoursMotive, HoursTarget};

use super::{day, id};

pub(crate) fn hours_target(number: u8, person: u8, motive: HoursMotive) -> HoursTarget {
    HoursTarget {
        id: id(number),
        person: id(person),
        decided_on: day("2026-11-23"),
        weekly_minutes: 300,
        motive,
        detail: Some("Deux enfants, crèche le matin".into()),
        until: Some(day("2027-02-28")),
    }
}

pub(crate) fn contract(number: u8, person: u8) -> Contract {
    Contract {
        starts_on: Some(day("2026-12-01")),
        ends_on: Some(day("2027-05-31")),
        review_on: Some(day("2027-03-01")),
        title: "Contrat d’engagement".into(),
        legal_mention: "Code du travail, L. 5411-6".into(),
        referent: "Zoé Martin".into(),
        project: "Devenir aide-soignante".into(),
        person_engagements: "Venir aux rendez-vous.".into(),
        referent_engagements: "Chercher une place en crèche.".into(),
        ..Contract::blank(id(number), id(person), ContractKind::First)
    }
}

pub(crate) fn contract_line(number: u8, contract: u8, objective: u8) -> ContractLine {
    ContractLine {
        id: id(number),
        contract: id(contract),
        objective: id(objective),
        action: None,
        category: Category::Mobilite,
        objective_label: "Se déplacer seule".into(),
        action_label: Some("S’inscrire à l’auto-école".into()),
        who: Some("Mission locale".into()),
        starts_on: None,
        due_on: Some(day("2026-12-15")),
        proof: None,
        weekly_minutes: Some(90),
        consented_on: Some(day("2026-11-23")),
        position: 1,
    }
}

pub(crate) fn bilan(number: u8, person: u8, contract: Option<u8>) -> Bilan {
    Bilan {
        id: id(number),
        person: id(person),
        contract: contract.map(id),
        made_on: day("2026-11-23"),
        person_done: "J’ai eu mon code.".into(),
        person_hindered: "Pas de garde le mercredi.".into(),
        referent_done: "Code obtenu.".into(),
        referent_hindered: String::new(),
    }
}
