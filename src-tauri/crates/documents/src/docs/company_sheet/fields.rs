//! The places of the sheet: their labels, and how each takes what is not known yet.

use std::borrow::Cow;

use trame_domain::code::Coded;
use trame_domain::sheet_reading::SheetSlot;

use crate::flow::{Input, Room};
use crate::theme::{body, verbatim};

/// Label of a place, in the words of annexe 5.
#[must_use]
pub fn label(slot: SheetSlot) -> &'static str {
    match slot {
        SheetSlot::Sector => "Secteur",
        SheetSlot::Number => "N° de fiche",
        SheetSlot::Territory => "Territoire",
        SheetSlot::Prospector => "Référent prospecteur",
        SheetSlot::VisitedOn => "Date de visite",
        SheetSlot::CompanyName => "Nom de l’entreprise",
        SheetSlot::Siret => "SIRET",
        SheetSlot::Met => "Nom et fonction de la personne rencontrée",
        SheetSlot::CompanyAddress => "Adresse de l’entreprise",
        SheetSlot::Places => "Lieu(x) concerné(s) par l’immersion",
        SheetSlot::Transit => "Transports en commun possibles",
        SheetSlot::Mobility => "Autres informations sur la mobilité",
        SheetSlot::Activity => "Domaine d’activité",
        SheetSlot::Workforce => "Effectifs salariés",
        SheetSlot::StatedValues => "Valeurs de l’entreprise",
        SheetSlot::Job => "Métier concerné par l’immersion",
        SheetSlot::Positions => "Nombre de postes concernés",
        SheetSlot::Host => {
            "Fonction et coordonnées de la personne qui accueillera le bénéficiaire de la PMSMP"
        }
        SheetSlot::Context => "Contexte du poste et prérequis pour la PMSMP",
        SheetSlot::Tasks => "Tâches principales du métier concerné",
        SheetSlot::Hardships => "Éléments de pénibilité",
        SheetSlot::Qualification => "Qualification exigée",
        SheetSlot::TrainingPossible => "Formation possible en intra",
        SheetSlot::Prerequisites => "Prérequis",
        SheetSlot::Objects => "Ce que l’entreprise accepte",
        SheetSlot::SoftSkills => "Compétences comportementales",
        SheetSlot::TechnicalSkills => "Compétences techniques",
        SheetSlot::MobilitySolution => "Levée de la contrainte liée à la mobilité",
        SheetSlot::PartTime => "Temps partiel possible",
        SheetSlot::FlexibleTime => "Temps modulables possibles",
        SheetSlot::OtherMeasures => "Autres mesures",
        SheetSlot::Equipment => "Équipements spécifiques remis au bénéficiaire pendant sa PMSMP",
        SheetSlot::Duration => "Durée",
        SheetSlot::Hours => "Horaires",
        SheetSlot::FirstDayPlace => "Lieu de rendez-vous du premier jour",
        SheetSlot::OtherDaysPlace => "Lieu de rendez-vous des autres jours, si différent",
        SheetSlot::Clothing => "Tenue spécifique à avoir",
        SheetSlot::Meals => "Repas",
        SheetSlot::ReviewOn => "Date du bilan collectif de la PMSMP",
        SheetSlot::FutureCommitments => "Engagements futurs de l’entreprise pour des PMSMP",
        SheetSlot::OtherExpectations => "Autres attentes de l’entreprise",
    }
}

/// A text on one line, beside another when both are short.
pub(super) fn short(slot: SheetSlot, known: Option<&str>) -> Input {
    Input {
        half: true,
        ..long(slot, 1, known)
    }
}

/// A text on several lines.
pub(super) fn long(slot: SheetSlot, lines: u32, known: Option<&str>) -> Input {
    let known = known.map(str::trim).filter(|known| !known.is_empty());
    Input {
        name: Cow::Borrowed(slot.code()),
        label: Cow::Borrowed(label(slot)),
        room: Room::Lines(lines),
        hint: None,
        known: known.map(body),
        half: false,
    }
}

/// A name, a number or an address: printed as it is.
pub(super) fn exact(input: Input, known: Option<&str>) -> Input {
    let known = known.map(str::trim).filter(|known| !known.is_empty());
    Input {
        known: known.map(verbatim),
        ..input
    }
}

/// Several texts, one a line.
pub(super) fn list(slot: SheetSlot, lines: u32, known: &[String]) -> Input {
    let known = known.iter().map(|text| text.trim());
    let known: Vec<&str> = known.filter(|text| !text.is_empty()).collect();
    let known = match known.as_slice() {
        [] => None,
        [one] => Some(body(one)),
        several => Some(body(&format!("• {}", several.join("\n• ")))),
    };
    Input {
        known,
        ..long(slot, lines, None)
    }
}

/// Several things to tick, then what no box says.
pub(super) fn boxes(
    slot: SheetSlot,
    choices: &[(String, String)],
    lines: u32,
    known: &[String],
) -> Input {
    Input {
        room: Room::Boxes(choices.to_vec(), lines),
        ..list(slot, lines, known)
    }
}

/// OUI or NON.
pub(super) fn yes_no(slot: SheetSlot, known: Option<bool>, detail: Option<&str>) -> Input {
    let known = known.map(|yes| {
        let word = if yes { "Oui" } else { "Non" };
        let detail = detail.map(str::trim).filter(|detail| !detail.is_empty());
        detail.map_or(word.to_owned(), |detail| format!("{word} : {detail}"))
    });
    Input {
        room: Room::YesNo,
        ..short(slot, known.as_deref())
    }
}
