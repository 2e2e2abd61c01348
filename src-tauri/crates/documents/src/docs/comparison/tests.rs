use super::*;
use crate::docs::inside::{has, no_heading_stays_behind, stays_inside, words};

#[path = "../../../examples/render_samples/comparison.rs"]
mod sample;

#[test]
fn six_months_are_two_pages_with_both_states_of_each_category() {
    let laid = lay_out(&sample::ordinary()).unwrap();
    assert!(laid.pages.len() <= 2, "{}", laid.pages.len());
    has(
        &laid,
        &[
            "Évolution du diagnostic",
            "De la version 1 du 18/05/2026 à la version 2 du 20/11/2026",
            "Apparus",
            "6 Mobilité, pèse moins",
            "Frein, bloquant",
            "Pèse moins : de bloquant à fort",
            "Frein dit pour la première",
            "N’est plus dit : Pas de permis",
            "★ Permis B en cours",
            "« Sans voiture, je ne vais nulle part. »",
            "« J’ai le code, il me reste la conduite. »",
            "★ Disponible le soir",
        ],
    );
    stays_inside(&laid);
    no_heading_stays_behind(&laid);
}

#[test]
fn who_does_not_see_the_wheel_hears_both_versions() {
    let laid = lay_out(&sample::ordinary()).unwrap();
    let alts = laid
        .structure
        .iter()
        .filter_map(|(_, node)| node.alt.clone());
    let alts: Vec<String> = alts.map(|alt| alt.to_string()).collect();
    let wheel = alts.iter().find(|alt| alt.starts_with("Roue")).unwrap();
    for said in [
        "6 Mobilité\u{202f}: avant Frein, bloquant, maintenant Frein, fort",
        "10 Numérique\u{202f}: avant Non abordée, maintenant Rien à signaler",
    ] {
        assert!(wheel.contains(said), "{wheel}");
    }
}

#[test]
fn versions_that_say_the_same_say_so() {
    let laid = lay_out(&sample::empty()).unwrap();
    assert_eq!(laid.pages.len(), 1);
    has(&laid, &["Rien n’a changé entre ces deux versions."]);
    assert!(!words(&laid).contains("Ce qui a bougé"));
}

#[test]
fn what_is_left_out_is_not_printed() {
    let mut comparison = sample::ordinary();
    comparison.wheel = false;
    comparison.details = false;
    comparison.categories.retain(|it| it.label != "Santé");
    let words = words(&lay_out(&comparison).unwrap());
    for hidden in ["Les deux versions en un dessin", "Sans voiture", "Santé"] {
        assert!(!words.contains(hidden), "{hidden}");
    }
    assert!(
        words.contains("8 Contraintes familiales"),
        "its number stays"
    );
}

#[test]
fn words_without_end_stay_inside() {
    let laid = lay_out(&sample::extreme()).unwrap();
    stays_inside(&laid);
    no_heading_stays_behind(&laid);
    let rendered = render_comparison(&sample::extreme()).unwrap();
    assert_eq!(render_comparison(&sample::extreme()).unwrap(), rendered);
}
