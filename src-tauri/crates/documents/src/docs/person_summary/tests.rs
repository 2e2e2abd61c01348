use super::*;
use crate::docs::inside::{has, no_heading_stays_behind, stays_inside, words};

#[path = "../../../examples/render_samples/person_summary.rs"]
mod sample;

#[test]
fn an_ordinary_dossier_is_two_pages_in_plain_words() {
    let laid = lay_out(&sample::ordinary()).unwrap();
    assert!(laid.pages.len() <= 2, "{}", laid.pages.len());
    has(
        &laid,
        &[
            "Ma synthèse",
            "Fatou, le lundi 23 novembre 2026",
            "Ce qui va bien",
            "★ Parle trois langues",
            "Ce qui me gêne aujourd’hui",
            "Contraintes familiales : cela me bloque",
            "Mes priorités",
            "1. Trouver une place en crèche",
            "Ce que nous avons décidé",
            "Mon référent : écrit à la commission petite enfance",
            "Avant le lundi 30 novembre 2026.",
            "C’est fait.",
            "Mes mots",
            "« Sans place en crèche, je ne peux rien accepter. »",
            "Mon prochain rendez-vous : mardi 1er décembre 2026, à 14 h 30",
            "01 99 00 12 35",
        ],
    );
    assert!(!words(&laid).contains("autres, à voir"), "all of it fits");
    stays_inside(&laid);
    no_heading_stays_behind(&laid);
}

#[test]
fn however_much_was_said_it_is_two_pages_that_count_what_they_leave_out() {
    let laid = lay_out(&sample::extreme()).unwrap();
    assert!(laid.pages.len() <= 2, "{}", laid.pages.len());
    has(
        &laid,
        &[
            "autres, à voir avec mon référent",
            "Le reste de mes mots est dans mon dossier.",
        ],
    );
    stays_inside(&laid);
    let rendered = render_person_summary(&sample::extreme()).unwrap();
    assert_eq!(render_person_summary(&sample::extreme()).unwrap(), rendered);
}

#[test]
fn letters_are_never_smaller_than_eleven_but_for_head_and_foot() {
    use crate::display::Draw;
    let mut summary = sample::extreme();
    summary.letterhead = crate::docs::head::Letterhead::default();
    for page in lay_out(&summary).unwrap().pages {
        for item in page.items {
            if let Draw::Text { size, glyphs, .. } = item.draw {
                assert!(size >= 11.0, "{size} {glyphs:?}");
            }
        }
    }
}

#[test]
fn what_is_left_out_is_not_printed() {
    let mut summary = sample::ordinary();
    summary.going_well.clear();
    summary.in_the_way = None;
    summary.priorities = None;
    summary.decided = None;
    summary.words.clear();
    summary.contact = None;
    summary.next_appointment = None;
    let laid = lay_out(&summary).unwrap();
    assert_eq!(laid.pages.len(), 1);
    let words = words(&laid);
    for hidden in [
        "Ce qui",
        "priorités",
        "décidé",
        "Mes mots",
        "la suite",
        "01 99",
    ] {
        assert!(!words.contains(hidden), "{hidden}");
    }
}

#[test]
fn an_empty_dossier_is_one_page() {
    let laid = lay_out(&sample::empty()).unwrap();
    assert_eq!(laid.pages.len(), 1);
    has(
        &laid,
        &[
            "Inès",
            "Rien de particulier.",
            "pas encore choisi",
            "Rien pour le moment.",
        ],
    );
}
