use super::*;
use crate::docs::inside::{has, no_heading_stays_behind, stays_inside, words};

#[path = "../../../examples/render_samples/roadmap.rs"]
mod sample;

#[test]
fn an_ordinary_plan_is_two_pages_in_plain_words() {
    let laid = lay_out(&sample::ordinary()).unwrap();
    assert_eq!(laid.pages.len(), 2);
    has(
        &laid,
        &[
            "Ma feuille de route",
            "Fatou, le lundi 23 novembre 2026",
            "Trouver une place en crèche",
            "« Sans place en crèche, je ne peux rien accepter. »",
            "Avant le vendredi 4 décembre 2026.",
            "Preuve : accusé de dépôt",
            "6 h par semaine.",
            "C’est fait.",
            "Mardi 1er décembre 2026, à 14 h 30",
            "Antenne Nord",
            "Ce que mon référent fait",
            "Mission mobilité : prête un vélo",
            "★ Très organisée",
            "16 h 30 par semaine. C’est dans le repère.",
            "01 99 00 12 35",
            "En cas de danger",
            "Ce que je veux dire la prochaine fois",
            "page 2/2",
        ],
    );
    stays_inside(&laid);
    no_heading_stays_behind(&laid);
}

#[test]
fn what_is_hidden_is_not_printed() {
    let mut roadmap = sample::ordinary();
    roadmap.weekly_minutes = None;
    roadmap.contact = None;
    roadmap.appointments.clear();
    roadmap.strengths.clear();
    roadmap.partner_steps.clear();
    roadmap.room_to_write = false;
    let words = words(&lay_out(&roadmap).unwrap());
    for hidden in [
        "Mon temps",
        "repère",
        "Mon contact",
        "rendez-vous",
        "points forts",
        "d’autres font",
        "prochaine fois",
    ] {
        assert!(!words.contains(hidden), "{hidden}");
    }
}

#[test]
fn the_gauge_says_where_the_hours_are() {
    for (minutes, said) in [
        (0, "C’est moins que le repère."),
        (899, "C’est moins que le repère."),
        (900, "C’est dans le repère."),
        (1_200, "C’est dans le repère."),
        (1_201, "C’est plus que le repère."),
        (3_600, "60 h par semaine"),
        (u32::MAX / 100, "C’est plus que le repère."),
    ] {
        let mut roadmap = sample::ordinary();
        roadmap.weekly_minutes = Some(minutes);
        let laid = lay_out(&roadmap).unwrap();
        has(&laid, &[said]);
        stays_inside(&laid);
    }
}

#[test]
fn a_dossier_without_a_first_name_is_still_dated() {
    let mut roadmap = sample::empty();
    roadmap.first_name = "  ".to_owned();
    let laid = lay_out(&roadmap).unwrap();
    has(
        &laid,
        &[
            "Le lundi 23 novembre 2026",
            "route · 23/11/2026 · version 0",
        ],
    );
}

#[test]
fn an_empty_plan_is_one_page() {
    let laid = lay_out(&sample::empty()).unwrap();
    assert_eq!(laid.pages.len(), 1);
    has(
        &laid,
        &["Inès", "pas encore choisi", "Rien pour le moment."],
    );
    stays_inside(&laid);
}

#[test]
fn sixty_long_actions_are_printed_whole_and_inside() {
    let laid = lay_out(&sample::extreme()).unwrap();
    stays_inside(&laid);
    no_heading_stays_behind(&laid);
    has(&laid, &["Étape 1 :", "Étape 60 :"]);
    assert_eq!(words(&laid).matches("intarissable").count(), 450);
    let rendered = render_roadmap(&sample::extreme()).unwrap();
    assert_eq!(rendered.missing.len(), 1);
    assert_eq!(render_roadmap(&sample::extreme()).unwrap(), rendered);
}
