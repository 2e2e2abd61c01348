//! Invented plans, from none to sixty actions.

use chrono::NaiveDate;
use trame_documents::docs::plan::Plan;
use trame_documents::docs::summary::{
    ActionView, BilanView, HoursView, Letterhead, ObjectiveView, TargetView,
};

/// A day of 2026.
fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default()
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// A dossier with a name and no plan yet.
pub(crate) fn empty() -> Plan {
    Plan {
        letterhead: Letterhead {
            structure: "Structure d’exemple".to_owned(),
            referent: "Camille Arnaud".to_owned(),
            ..Letterhead::default()
        },
        printed_on: day(11, 23),
        name: "Inès Exemple".to_owned(),
        priorities: Some(vec![]),
        ..Plan::default()
    }
}

/// A plan of three categories, one action late, one given up.
pub(crate) fn ordinary() -> Plan {
    Plan {
        letterhead: Letterhead {
            service: some("Service insertion, antenne Nord"),
            phone: some("01 99 00 12 34"),
            referent_role: some("Référente de parcours"),
            ..empty().letterhead
        },
        name: "Fatou Exemple-Diallo".to_owned(),
        priorities: Some(
            ["Obtenir un mode de garde stable", "Passer le permis B"]
                .map(str::to_owned)
                .to_vec(),
        ),
        objectives: objectives(),
        hours: Some(HoursView {
            minutes: 630,
            week_of: Some(day(11, 23)),
            target: Some(TargetView {
                minutes: 600,
                motive: some("parent isolé sans mode de garde pour un enfant de moins de 12 ans"),
                decided_on: Some(day(11, 20)),
                until: NaiveDate::from_ymd_opt(2027, 2, 28),
            }),
        }),
        bilan: Some(BilanView {
            made_on: Some(day(11, 20)),
            person_done: "J’ai repris les leçons et j’ai eu le code.".to_owned(),
            person_hindered: "La crèche n’a pas répondu.".to_owned(),
            referent_done: "Aide au permis demandée et obtenue.".to_owned(),
            referent_hindered: String::new(),
        }),
        ..empty()
    }
}

/// Objectives in three categories.
pub(crate) fn objectives() -> Vec<ObjectiveView> {
    let objective = |category: &str, label: &str, priority, actions| ObjectiveView {
        label: label.to_owned(),
        category: category.to_owned(),
        status: "En cours".to_owned(),
        priority,
        actions,
    };
    let action = |label: &str, who: &str, status: &str| ActionView {
        label: label.to_owned(),
        who: who.to_owned(),
        status: status.to_owned(),
        ..ActionView::default()
    };
    vec![
        objective(
            "Contraintes familiales",
            "Obtenir un mode de garde stable",
            Some(1),
            vec![
                ActionView {
                    starts_on: Some(day(11, 2)),
                    due_on: Some(day(11, 20)),
                    is_overdue: true,
                    proof: some("accusé de réception"),
                    weekly_minutes: Some(30),
                    ..action(
                        "Déposer une demande de place en crèche",
                        "La personne",
                        "En cours",
                    )
                },
                ActionView {
                    due_on: Some(day(12, 4)),
                    appointment: some("01/12/2026, 14 h 30"),
                    ..action(
                        "Appeler le relais petite enfance",
                        "Camille Arnaud",
                        "En projet",
                    )
                },
            ],
        ),
        objective(
            "Mobilité",
            "Passer le permis B",
            Some(2),
            vec![
                ActionView {
                    starts_on: Some(day(10, 5)),
                    due_on: NaiveDate::from_ymd_opt(2027, 2, 28),
                    proof: some("livret d’apprentissage"),
                    weekly_minutes: Some(180),
                    ..action("Suivre les leçons de conduite", "La personne", "En cours")
                },
                ActionView {
                    closed_on: Some(day(11, 12)),
                    reason: some("dossier accepté, 900 € accordés"),
                    ..action("Demander l’aide au permis", "Mission mobilité", "Réalisée")
                },
                ActionView {
                    closed_on: Some(day(11, 16)),
                    reason: some("le scooter prêté ne démarrait plus"),
                    ..action(
                        "Emprunter un scooter",
                        "La personne",
                        "Abandonnée par la personne",
                    )
                },
            ],
        ),
        objective(
            "Emploi",
            "Confirmer le projet en restauration collective",
            None,
            vec![ActionView {
                starts_on: Some(day(11, 23)),
                weekly_minutes: Some(420),
                proof: some("convention et bilan"),
                ..action(
                    "Faire une immersion (PMSMP) dans une cuisine centrale",
                    "La personne",
                    "En projet",
                )
            }],
        ),
        objective("Emploi", "Refaire mon CV", None, vec![]),
    ]
}

/// Sixty actions, words without end.
pub(crate) fn extreme() -> Plan {
    let mut plan = ordinary();
    let long = "Objectif dont le libellé n’en finit pas ".repeat(6);
    plan.name = "Anne-Élisabeth-Bérénice ".repeat(12);
    plan.priorities = Some(vec![long.clone(); 3]);
    let own = objectives();
    plan.objectives = (0..20)
        .zip(own.into_iter().cycle())
        .map(|(number, objective)| ObjectiveView {
            label: format!("{number} {long}"),
            ..objective
        })
        .collect();
    if let Some(action) = plan
        .objectives
        .first_mut()
        .and_then(|it| it.actions.first_mut())
    {
        action.who = "x".repeat(200);
        action.reason = Some("Parce que 🦄 ".repeat(300));
    }
    if let Some(bilan) = &mut plan.bilan {
        bilan.person_hindered = "Ce qui m’a freinée est long à dire. ".repeat(200);
    }
    if let Some(target) = plan.hours.as_mut().and_then(|it| it.target.as_mut()) {
        target.minutes = 0;
        target.motive = Some("motif ".repeat(80));
    }
    plan
}
