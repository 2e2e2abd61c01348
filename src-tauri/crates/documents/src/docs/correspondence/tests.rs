use super::*;
use crate::docs::inside::{has, no_heading_stays_behind, stays_inside};

#[path = "../../../examples/render_samples/correspondence.rs"]
mod sample;

#[test]
fn each_criterion_has_its_code_its_value_where_it_comes_from_and_what_is_missing() {
    let laid = lay_out(&sample::ordinary()).unwrap();
    assert_eq!(laid.pages.len(), 1);
    has(
        &laid,
        &[
            "Critères d’orientation",
            "Enfant sans solution de garde",
            "catégorie non abordée",
            "choisir entre deux codes",
            "Diagnostic argumenté",
            "Nomenclatures de France Travail lues le 23/11/2026.",
        ],
    );
    stays_inside(&laid);
    no_heading_stays_behind(&laid);
}

#[test]
fn codes_are_read_as_they_are_published() {
    let laid = lay_out(&sample::ordinary()).unwrap();
    has(
        &laid,
        &[
            "contrainte_francais_calcul",
            "IMPACT_FAIBLE_RECHERCHE_EMPLOI",
        ],
    );
}

#[test]
fn a_diagnostic_not_begun_is_still_a_document() {
    let laid = lay_out(&sample::empty()).unwrap();
    assert_eq!(laid.pages.len(), 1);
}

#[test]
fn long_codes_and_words_stay_inside() {
    let laid = lay_out(&sample::extreme()).unwrap();
    stays_inside(&laid);
    let rendered = render_correspondence(&sample::extreme()).unwrap();
    assert_eq!(render_correspondence(&sample::extreme()).unwrap(), rendered);
}
