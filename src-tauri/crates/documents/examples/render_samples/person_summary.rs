//! Invented summaries for the person.

use chrono::{NaiveDate, NaiveTime};
use trame_documents::docs::person_summary::{Decided, InTheWay, PersonSummary, Words};
use trame_documents::docs::roadmap::{Appointment, Contact};
use trame_documents::docs::summary::Letterhead;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default()
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// A dossier with a first name and nothing else.
pub(crate) fn empty() -> PersonSummary {
    PersonSummary {
        letterhead: Letterhead {
            structure: "Structure d’exemple".to_owned(),
            referent: "Camille Arnaud".to_owned(),
            ..Letterhead::default()
        },
        version: "0".to_owned(),
        printed_on: day(11, 23),
        first_name: "Inès".to_owned(),
        in_the_way: Some(vec![]),
        priorities: Some(vec![]),
        decided: Some(vec![]),
        ..PersonSummary::default()
    }
}

/// An ordinary dossier after a first appointment.
pub(crate) fn ordinary() -> PersonSummary {
    let in_the_way = |label: &str, how_much: &str, what: &[&str]| InTheWay {
        label: label.to_owned(),
        how_much: some(how_much),
        what: what.iter().map(|text| (*text).to_owned()).collect(),
    };
    let decided = |who: &str, label: &str, due| Decided {
        who: who.to_owned(),
        label: label.to_owned(),
        due_on: due,
        done: false,
    };
    let said = |about: &str, text: &str| Words {
        about: about.to_owned(),
        text: text.to_owned(),
    };
    PersonSummary {
        letterhead: Letterhead {
            structure: "Maison des solidarités du Val d’Exemple".to_owned(),
            service: some("Service insertion, antenne Nord"),
            referent: "Camille Arnaud".to_owned(),
            ..Letterhead::default()
        },
        version: "2".to_owned(),
        first_name: "Fatou".to_owned(),
        going_well: [
            "Code de la route obtenu",
            "Parle trois langues",
            "Très organisée",
            "Formation : c’est réglé",
        ]
        .map(str::to_owned)
        .to_vec(),
        in_the_way: Some(vec![
            in_the_way(
                "Contraintes familiales",
                "cela me bloque",
                &["Pas de mode de garde régulier"],
            ),
            in_the_way("Mobilité", "cela me gêne beaucoup", &["Pas de permis"]),
            in_the_way("Difficultés financières", "cela me gêne un peu", &[]),
        ]),
        priorities: Some(
            ["Trouver une place en crèche", "Passer le permis B"]
                .map(str::to_owned)
                .to_vec(),
        ),
        decided: Some(vec![
            decided(
                "Mon référent",
                "écrit à la commission petite enfance",
                Some(day(11, 30)),
            ),
            decided("Moi", "Déposer le dossier de la crèche", Some(day(12, 4))),
            decided("Moi", "Suivre les leçons de conduite", None),
            decided(
                "Mission mobilité",
                "prête un vélo électrique",
                Some(day(12, 10)),
            ),
            Decided {
                done: true,
                ..decided("Moi", "Refaire ma carte d’identité", None)
            },
        ]),
        words: vec![
            said(
                "Contraintes familiales",
                "Sans place en crèche, je ne peux rien accepter.",
            ),
            said(
                "Emploi",
                "J’ai travaillé quatre ans en cantine, j’aimais bien !",
            ),
        ],
        next_appointment: Some(Appointment {
            on: day(12, 1),
            at: NaiveTime::from_hms_opt(14, 30, 0),
            place: some("Antenne Nord, 12, rue de l’Exemple"),
            subject: None,
        }),
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

/// Far more than two pages can hold.
pub(crate) fn extreme() -> PersonSummary {
    let mut summary = ordinary();
    let long = "très longue chose à dire et à faire ensemble, ".repeat(8);
    summary.first_name = "Anne-Élisabeth-Bérénice ".repeat(6);
    summary.letterhead.structure = "Structure au nom interminable ".repeat(8);
    summary.letterhead.legal_mentions = Some("Mentions de la structure. ".repeat(60));
    summary.going_well = vec![format!("Atout 🦄 {long}"); 14];
    if let Some(all) = &mut summary.in_the_way {
        let one = InTheWay {
            what: vec![long.clone(); 6],
            ..all.first().cloned().unwrap_or_default()
        };
        *all = vec![one; 10];
    }
    summary.priorities = Some(vec![long.clone(); 3]);
    summary.decided = Some(
        (1..=60)
            .map(|number| Decided {
                who: "Association au nom sans fin ".repeat(4),
                label: format!("Étape {number} : {long}"),
                due_on: Some(day(12, 31)),
                done: number % 7 == 0,
            })
            .collect(),
    );
    summary.words = vec![
        Words {
            about: "Maîtrise de la langue française".to_owned(),
            text: "Ce que je dis est intarissable. ".repeat(150),
        };
        10
    ];
    summary
}
