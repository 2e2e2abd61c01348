use super::*;
use crate::docs::inside::{has, no_heading_stays_behind, stays_inside, words};

#[path = "../../../examples/render_samples/plan.rs"]
mod sample;

#[test]
fn an_ordinary_plan_says_who_when_why_and_with_what_proof() {
    let laid = lay_out(&sample::ordinary()).unwrap();
    has(
        &laid,
        &[
            "Plan d’action",
            "Fatou Exemple-Diallo",
            "1 action en retard",
            "Contraintes familiales",
            "Priorité 1 · En cours",
            "du 02/11/2026",
            "au 20/11/2026",
            "En retard",
            "avant le 04/12/2026",
            "dès le 23/11/2026",
            "Preuve : livret d’apprentissage",
            "Rendez-vous : 01/12/2026, 14 h 30",
            "Pourquoi : le scooter prêté ne démarrait plus",
            "le 16/11/2026",
            "Aucune action pour l’instant.",
            "Semaine du 23/11/2026 : 10 h 30.",
            "Objectif abaissé à 10 h par semaine au lieu de 15 à 20 h.",
            "parent isolé",
            "Décision du 20/11/2026, jusqu’au 28/02/2027.",
            "Bilan du plan",
            "« La crèche n’a pas répondu. »",
        ],
    );
    assert_eq!(words(&laid).matches("Emploi").count(), 1, "said once");
    assert!(
        !words(&laid).contains("repère"),
        "the lowered target is the mark"
    );
    stays_inside(&laid);
    no_heading_stays_behind(&laid);
}

#[test]
fn what_is_left_out_is_not_printed() {
    let mut plan = sample::ordinary();
    plan.priorities = None;
    plan.hours = None;
    plan.bilan = None;
    let words = words(&lay_out(&plan).unwrap());
    for hidden in ["Priorités", "Par semaine", "10 h 30", "Bilan", "abaissé"] {
        assert!(!words.contains(hidden), "{hidden}");
    }
}

#[test]
fn an_empty_plan_is_one_page() {
    let laid = lay_out(&sample::empty()).unwrap();
    assert_eq!(laid.pages.len(), 1);
    has(&laid, &["Aucun objectif n’est encore fixé."]);
    stays_inside(&laid);
}

#[test]
fn sixty_long_actions_are_printed_whole_and_inside() {
    let laid = lay_out(&sample::extreme()).unwrap();
    stays_inside(&laid);
    no_heading_stays_behind(&laid);
    has(&laid, &["Sans heures demandées au lieu de 15 à 20 h."]);
    let rendered = render_plan(&sample::extreme()).unwrap();
    assert_eq!(render_plan(&sample::extreme()).unwrap(), rendered);
}
