//! Invented trajectories.

use chrono::NaiveDate;
use trame_documents::docs::roadmap::Contact;
use trame_documents::docs::summary::Letterhead;
use trame_documents::docs::trajectory::{PathStep, Resources, Strength, Trajectory};
use trame_domain::trajectory::{MilestoneKind, MilestonePlace};

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn step(
    kind: MilestoneKind,
    place: MilestonePlace,
    weight: u8,
    when: &str,
    title: &str,
) -> PathStep {
    PathStep {
        kind,
        place,
        weight,
        title: title.to_owned(),
        when: when.to_owned(),
    }
}

fn resources(label: &str, texts: &[&str]) -> Resources {
    Resources {
        label: label.to_owned(),
        texts: texts.iter().map(|text| (*text).to_owned()).collect(),
    }
}

/// A dossier opened today and nothing else.
pub(crate) fn empty() -> Trajectory {
    Trajectory {
        letterhead: Letterhead {
            structure: "Structure d’exemple".to_owned(),
            referent: "Camille Arnaud".to_owned(),
            ..Letterhead::default()
        },
        printed_on: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default(),
        first_name: "Inès".to_owned(),
        strengths: Some(vec![]),
        resources: Some(vec![]),
        ..Trajectory::default()
    }
}

/// A path of a few months.
pub(crate) fn ordinary() -> Trajectory {
    use MilestoneKind as Kind;
    use MilestonePlace::{Ahead, Done, Today};
    let strength = |text: &str, example: Option<&str>| Strength {
        text: text.to_owned(),
        example: example.map(str::to_owned),
    };
    Trajectory {
        letterhead: Letterhead {
            structure: "Maison des solidarités du Val d’Exemple".to_owned(),
            service: some("Service insertion, antenne Nord"),
            referent: "Camille Arnaud".to_owned(),
            ..Letterhead::default()
        },
        first_name: "Fatou".to_owned(),
        path: vec![
            step(
                Kind::Start,
                Done,
                0,
                "24/08/2026",
                "Début de mon accompagnement",
            ),
            step(
                Kind::Appointment,
                Done,
                6,
                "01/09/2026",
                "Rendez-vous : premier entretien",
            ),
            step(
                Kind::Diagnostic,
                Done,
                2,
                "03/09/2026",
                "Diagnostic de ma situation",
            ),
            step(Kind::Contract, Done, 0, "10/09/2026", "Contrat signé"),
            step(
                Kind::Potentialites,
                Done,
                2,
                "02/10/2026",
                "Mes forces et mes priorités, avec la grille",
            ),
            step(
                Kind::Action,
                Done,
                3,
                "20/10/2026",
                "Refaire ma carte d’identité",
            ),
            step(
                Kind::Objective,
                Done,
                1,
                "05/11/2026",
                "Objectif atteint : avoir ses papiers à jour",
            ),
            step(
                Kind::Immersion,
                Done,
                1,
                "13/11/2026",
                "Immersion : aide à domicile, Les Tilleuls",
            ),
            step(
                Kind::Contract,
                Today,
                0,
                "jusqu’au 09/03/2027",
                "Contrat en cours",
            ),
            step(
                Kind::Appointment,
                Ahead,
                1,
                "01/12/2026\n14 h 30",
                "Rendez-vous : préparer la crèche",
            ),
            step(
                Kind::Action,
                Ahead,
                3,
                "04/12/2026",
                "Déposer le dossier de la crèche",
            ),
            step(
                Kind::Action,
                Ahead,
                4,
                "10/12/2026",
                "Mission mobilité : prêter un vélo électrique",
            ),
            step(
                Kind::Immersion,
                Ahead,
                1,
                "11/01/2027",
                "Immersion : agente de restauration, Cantine de l’école du Pré",
            ),
            step(
                Kind::Action,
                Ahead,
                3,
                "sans date",
                "Suivre les leçons de conduite",
            ),
        ],
        aims: ["Trouver une place en crèche", "Passer le permis B"]
            .map(str::to_owned)
            .to_vec(),
        strengths: Some(vec![
            strength(
                "Planifie plusieurs tâches et tient les échéances",
                Some("La semaine du déménagement, rien n’a été oublié."),
            ),
            strength("Quatre ans en cantine", None),
            strength("Je sais me mettre à l’écoute des autres.", None),
        ]),
        resources: Some(vec![
            resources(
                "Relais et entourage",
                &[
                    "Ma sœur habite à deux rues",
                    "A une solution de garde qui convient",
                ],
            ),
            resources("Réglé", &["Logement"]),
            resources("Permis", &["Code de la route obtenu"]),
            resources("Langues", &["français", "bambara", "anglais"]),
            resources("Équipement", &["Se déplace à vélo ou à trottinette"]),
            resources(
                "Droits",
                &[
                    "RSA majoré (parent isolé)",
                    "Aide au logement (APL, ALF, ALS)",
                ],
            ),
        ]),
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

/// A year of two hundred actions, names and texts without end.
pub(crate) fn extreme() -> Trajectory {
    let mut page = ordinary();
    let long = "une étape très longue à dire et à faire ensemble, ".repeat(4);
    page.first_name = "Marie-Emmanuelle-Alexandrine Vandenbroucke-Saint-Symphorien".to_owned();
    page.letterhead.structure = "Structure au nom interminable ".repeat(4);
    page.letterhead.legal_mentions = Some("Mentions de la structure. ".repeat(16));
    let mut path = vec![];
    for (place, count) in [
        (MilestonePlace::Done, 200),
        (MilestonePlace::Today, 2),
        (MilestonePlace::Ahead, 60),
    ] {
        path.extend((1..=count).map(|number| {
            let title = format!("Étape {number} 🦄 : {long}");
            step(MilestoneKind::Action, place, 4, "23/11/2026", &title)
        }));
    }
    page.path = path;
    page.aims = vec![long.clone(); 3];
    page.strengths = Some(vec![
        Strength {
            text: long.clone(),
            example: Some(long.clone()),
        };
        20
    ]);
    if let Some(all) = &mut page.resources {
        for one in all {
            one.texts = vec![long.clone(); 9];
        }
    }
    page
}
