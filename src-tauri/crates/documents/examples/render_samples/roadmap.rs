//! Invented roadmaps.

use chrono::{NaiveDate, NaiveTime};
use trame_documents::docs::roadmap::{Aim, Appointment, Contact, MyStep, OtherStep, Roadmap};
use trame_documents::docs::summary::Letterhead;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default()
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// A dossier with a first name and nothing else.
pub(crate) fn empty() -> Roadmap {
    Roadmap {
        letterhead: Letterhead {
            structure: "Structure d’exemple".to_owned(),
            referent: "Camille Arnaud".to_owned(),
            ..Letterhead::default()
        },
        title: None,
        version: "0".to_owned(),
        printed_on: day(11, 23),
        first_name: "Inès".to_owned(),
        aims: vec![],
        my_steps: vec![],
        referent_steps: vec![],
        partner_steps: vec![],
        appointments: vec![],
        strengths: vec![],
        weekly_minutes: None,
        contact: None,
        room_to_write: true,
    }
}

/// An ordinary plan after a first appointment.
pub(crate) fn ordinary() -> Roadmap {
    let step = |label: &str, due, proof: Option<&str>, minutes| MyStep {
        label: label.to_owned(),
        due_on: due,
        proof: proof.map(str::to_owned),
        weekly_minutes: minutes,
        done: false,
    };
    let other = |who: Option<&str>, label: &str, due| OtherStep {
        who: who.map(str::to_owned),
        label: label.to_owned(),
        due_on: due,
        done: false,
    };
    Roadmap {
        letterhead: Letterhead {
            structure: "Maison des solidarités du Val d’Exemple".to_owned(),
            service: some("Service insertion, antenne Nord"),
            referent: "Camille Arnaud".to_owned(),
            referent_role: some("Référente de parcours"),
            referent_phone: some("01 99 00 12 35"),
            referent_email: some("camille.arnaud@structure.example"),
            ..Letterhead::default()
        },
        version: "2".to_owned(),
        first_name: "Fatou".to_owned(),
        aims: vec![
            Aim {
                label: "Trouver une place en crèche".to_owned(),
                priority: Some(1),
                words: some("Sans place en crèche, je ne peux rien accepter."),
            },
            Aim {
                label: "Passer le permis B".to_owned(),
                priority: Some(2),
                words: None,
            },
            Aim {
                label: "Découvrir le métier d’aide à domicile".to_owned(),
                priority: None,
                words: None,
            },
        ],
        my_steps: vec![
            step(
                "Déposer le dossier de la crèche",
                Some(day(12, 4)),
                Some("accusé de dépôt"),
                None,
            ),
            step(
                "Suivre les leçons de conduite",
                Some(day(12, 31)),
                Some("livret d’apprentissage"),
                Some(360),
            ),
            step(
                "Aller à l’atelier « aide à domicile »",
                Some(day(12, 15)),
                None,
                Some(630),
            ),
            MyStep {
                done: true,
                ..step("Refaire ma carte d’identité", Some(day(11, 20)), None, None)
            },
        ],
        referent_steps: vec![
            other(
                None,
                "Écrire à la commission petite enfance",
                Some(day(11, 30)),
            ),
            other(None, "Demander l’aide au permis", None),
        ],
        partner_steps: vec![
            other(
                Some("Mission mobilité"),
                "prête un vélo électrique",
                Some(day(12, 10)),
            ),
            other(
                Some("Relais petite enfance"),
                "propose une garde le mardi",
                None,
            ),
        ],
        appointments: vec![
            Appointment {
                on: day(12, 1),
                at: NaiveTime::from_hms_opt(14, 30, 0),
                place: some("Antenne Nord, 12, rue de l’Exemple"),
                subject: some("Avec Camille Arnaud"),
            },
            Appointment {
                on: day(12, 15),
                at: None,
                place: None,
                subject: some("Atelier « aide à domicile »"),
            },
        ],
        strengths: [
            "Code de la route obtenu",
            "Parle trois langues",
            "Très organisée",
        ]
        .map(str::to_owned)
        .to_vec(),
        weekly_minutes: Some(990),
        contact: Some(Contact {
            name: "Camille Arnaud".to_owned(),
            role: some("Référente de parcours"),
            phone: some("01 99 00 12 35"),
            email: some("camille.arnaud@structure.example"),
            place: None,
        }),
        ..empty()
    }
}

/// Everything too long and too much: sixty actions, names of three hundred characters.
pub(crate) fn extreme() -> Roadmap {
    let long = "très longue étape à faire ensemble, ".repeat(8);
    let mut roadmap = ordinary();
    roadmap.first_name = "Anne-Élisabeth-Bérénice ".repeat(12);
    roadmap.letterhead.structure = "Structure au nom interminable ".repeat(10);
    let step = |number: usize| MyStep {
        label: format!("Étape {number} : {long}"),
        due_on: Some(day(12, 31)),
        proof: Some(long.clone()),
        weekly_minutes: Some(60),
        done: number.is_multiple_of(7),
    };
    roadmap.my_steps = (1..=60).map(step).collect();
    for aim in &mut roadmap.aims {
        aim.words = Some("Ce que je dis est long. ".repeat(150));
    }
    for other in &mut roadmap.partner_steps {
        other.who = Some("x".repeat(300));
    }
    roadmap.strengths = vec!["Débrouillarde 🦄 ".repeat(30); 12];
    roadmap.weekly_minutes = Some(3_600);
    if let Some(contact) = &mut roadmap.contact {
        contact.name = "y".repeat(300);
    }
    roadmap
}
