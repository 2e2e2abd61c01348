use std::collections::BTreeSet;

use super::*;
use crate::display::{AreaKind, Draw};
use crate::docs::inside::{has, no_heading_stays_behind, stays_inside, words};

#[path = "../../../examples/render_samples/company_sheet.rs"]
mod sample;

/// Labels of annexe 5, in its order.
const LABELS: [&str; 36] = [
    "Secteur",
    "N° de fiche",
    "Territoire",
    "Référent prospecteur",
    "Date de visite",
    "Nom de l’entreprise",
    "SIRET",
    "Nom et fonction de la personne rencontrée",
    "Adresse de l’entreprise",
    "Lieu(x) concerné(s) par l’immersion",
    "Transports en commun possibles",
    "Autres informations sur la mobilité",
    "Domaine d’activité",
    "Effectifs salariés",
    "Valeurs de l’entreprise",
    "Métier concerné par l’immersion",
    "Nombre de postes concernés",
    "Fonction et coordonnées de la personne qui accueillera",
    "Contexte du poste et prérequis",
    "Tâches principales du métier",
    "Éléments de pénibilité",
    "Qualification exigée",
    "Formation possible en intra",
    "Prérequis",
    "Compétences comportementales",
    "Compétences techniques",
    "Levée de la contrainte liée à la mobilité",
    "Temps partiel possible",
    "Temps modulables possibles",
    "Autres mesures",
    "Équipements spécifiques remis",
    "Durée",
    "Horaires",
    "Lieu de rendez-vous du premier jour",
    "Lieu de rendez-vous des autres jours",
    "Tenue spécifique à avoir",
];
const LAST: [&str; 4] = [
    "Repas",
    "Date du bilan collectif",
    "Engagements futurs de l’entreprise",
    "Autres attentes de l’entreprise",
];

fn in_order(laid: &Laid) {
    let words = words(laid);
    let mut rest = words.as_str();
    for label in LABELS.iter().chain(&LAST) {
        let (_, after) = rest.split_once(label).unwrap_or_else(|| panic!("{label}"));
        rest = after;
    }
}

fn field_names(laid: &Laid) -> Vec<String> {
    let items = laid.pages.iter().flat_map(|page| &page.items);
    items
        .filter_map(|item| match &item.draw {
            Draw::Area(area) => match &area.kind {
                AreaKind::Text { name, .. } | AreaKind::Tick { name } => Some(name.to_string()),
                AreaKind::Link(_) => None,
            },
            _ => None,
        })
        .collect()
}

#[test]
fn the_blank_sheet_has_every_field_of_the_annex_in_its_order() {
    let laid = lay_out(&sample::blank()).unwrap();
    in_order(&laid);
    let names = field_names(&laid);
    // Two questions are answered by one box out of two.
    assert_eq!(names.len(), LABELS.len() + LAST.len() + 2);
    let stable = |name: &String| name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    assert!(names.iter().all(stable), "{names:?}");
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
    assert!(!words(&laid).contains("non renseigné"));
    stays_inside(&laid);
    no_heading_stays_behind(&laid);
}

#[test]
fn a_filled_sheet_prints_its_values_and_has_no_field() {
    let laid = lay_out(&sample::filled()).unwrap();
    in_order(&laid);
    assert_eq!(field_names(&laid), Vec::<String>::new());
    has(
        &laid,
        &[
            "Aide à la personne",
            "732 829 320 00074",
            "• Résidence des Tilleuls",
            "Qualification exigée",
            "Non",
            "18/11/2026",
            "à définir ultérieurement",
            "non renseigné",
            "Règles d’hygiène",
        ],
    );
    stays_inside(&laid);
}

#[test]
fn technical_skills_are_for_a_recruitment_only() {
    let mut sheet = sample::filled();
    sheet.expectations.recruitment = Some(false);
    let words = words(&lay_out(&sheet).unwrap());
    assert!(!words.contains("techniques") && !words.contains("Règles d’hygiène"));
}

#[test]
fn what_is_known_is_printed_and_the_rest_can_be_filled() {
    let mut sheet = sample::blank();
    sheet.company.name = Some("Les Tilleuls! ".to_owned());
    sheet.job.qualification_required = Some(true);
    let laid = lay_out(&sheet).unwrap();
    has(&laid, &["Les Tilleuls!", "Oui"]);
    let names = field_names(&laid);
    assert!(!names.contains(&"company_name".to_owned()));
    assert!(!names.contains(&"qualification_required_yes".to_owned()));
    assert!(names.contains(&"siret".to_owned()));
}

#[test]
fn long_answers_stay_inside() {
    let sheet = sample::extreme();
    let laid = lay_out(&sheet).unwrap();
    stays_inside(&laid);
    no_heading_stays_behind(&laid);
    assert_eq!(words(&laid).matches("ligne").count(), 90);
    let rendered = render_company_sheet(&sheet).unwrap();
    assert_eq!(rendered.missing.len(), 1);
    assert_eq!(render_company_sheet(&sheet).unwrap().bytes, rendered.bytes);
}
