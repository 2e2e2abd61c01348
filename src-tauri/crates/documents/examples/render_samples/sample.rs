//! Invented people to print, from the ordinary to the extreme.

use chrono::NaiveDate;
use trame_documents::docs::recovery::RecoverySheet;
use trame_documents::docs::summary::{
    ActionView, Birth, CategoryView, HoursView, Identity, Letterhead, ObjectiveView, Orientation,
    Person, SituationView, Summary,
};
use trame_domain::category::{CategoryState, Impact, Polarity};

/// A day of 2026.
pub(crate) fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default()
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn list(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// A dossier with a name and nothing else.
pub(crate) fn empty() -> Summary {
    Summary {
        letterhead: Letterhead {
            structure: "Structure d’exemple".to_owned(),
            referent: "Camille Arnaud".to_owned(),
            ..Letterhead::default()
        },
        title: None,
        version: "brouillon".to_owned(),
        printed_on: day(11, 23),
        diagnostic_on: None,
        identity: Identity {
            name: "Inès Exemple".to_owned(),
            ..Identity::default()
        },
        person: Person::default(),
        orientation: Orientation::default(),
        categories: vec![],
        priorities: vec![],
        objectives: vec![],
        hours: HoursView::default(),
        person_observations: None,
        referent_observations: None,
        engagement: None,
        left_out: vec![],
        attachment: None,
    }
}

/// An ordinary dossier after a first appointment.
pub(crate) fn ordinary() -> Summary {
    Summary {
        letterhead: Letterhead {
            structure: "Maison des solidarités du Val d’Exemple".to_owned(),
            service: some("Service insertion, antenne Nord"),
            address: some("12, rue de l’Exemple\n00000 Ville-Exemple"),
            phone: some("01 99 00 12 34"),
            referent: "Camille Arnaud".to_owned(),
            referent_role: some("Référente de parcours"),
            referent_phone: some("01 99 00 12 35"),
            referent_email: some("camille.arnaud@structure.example"),
            legal_mentions: some(
                "Les informations de ce document sont traitées par la structure pour l’accompagnement de la personne. Elle peut les consulter, les faire corriger et demander une copie auprès de son référent. Voies de recours : un recours administratif préalable peut être adressé au président du conseil départemental dans les deux mois.",
            ),
            logo: None,
        },
        version: "v2 · 0192f3a4".to_owned(),
        diagnostic_on: Some(day(11, 20)),
        identity: Identity {
            name: "Fatou Exemple-Diallo".to_owned(),
            birth_name: some("Exemple"),
            usage_name: some("Exemple-Diallo"),
            birth: NaiveDate::from_ymd_opt(1992, 3, 4).map(|date| Birth {
                date,
                age: Some(34),
            }),
            address: some("3, impasse des Tilleuls, 00000 Ville-Exemple"),
            phone: some("06 99 00 45 67"),
            email: some("fatou@courriel.example"),
            caf_number: some("0000000 A"),
            ft_number: None,
        },
        person: Person {
            household: some("Seule avec ses enfants"),
            children: list(&["né en 03/2021 (5 ans)", "née en 09/2024 (2 ans)"]),
            rights: list(&["RSA", "Complémentaire santé solidaire"]),
            work: some("En recherche d’emploi depuis le 01/02/2025"),
            training: some("CAP ou BEP (niveau 3)"),
            languages: list(&["français", "wolof"]),
            licences: list(&["permis B en cours"]),
            ..Person::default()
        },
        orientation: Orientation {
            path: some("Parcours socio-professionnel"),
            notified_on: Some(day(11, 2)),
            deadline: Some(day(12, 2)),
        },
        categories: categories(),
        priorities: list(&[
            "Trouver une garde pour les deux enfants",
            "Passer le permis B",
            "Reprendre contact avec l’auto-école",
        ]),
        objectives: objectives(),
        hours: HoursView {
            minutes: 990,
            ..HoursView::default()
        },
        ..empty()
    }
}

fn categories() -> Vec<CategoryView> {
    use CategoryState::{Frein, FreinLifted, NotDiscussed, NothingToReport, PrefersNotToAnswer};
    let category = |label: &str, state, impact: Option<Impact>| CategoryView {
        number: 0,
        label: label.to_owned(),
        state,
        impact,
        state_label: match state {
            NotDiscussed => "Non abordée",
            NothingToReport => "Rien à signaler",
            Frein => "Frein",
            FreinLifted => "Frein levé",
            PrefersNotToAnswer => "Ne souhaite pas répondre",
        }
        .to_owned(),
        impact_label: impact.map(|impact| {
            match impact {
                Impact::Low => "Faible",
                Impact::High => "Fort",
                Impact::Blocking => "Bloquant",
            }
            .to_owned()
        }),
        situations: vec![],
        strengths: vec![],
        words: String::new(),
        shared_note: None,
        confirmed_on: (state != NotDiscussed).then(|| day(11, 20)),
        unchanged_on: None,
    };
    let situation = |label: &str, polarity| SituationView {
        label: label.to_owned(),
        polarity,
    };
    let mut all = vec![
        category("Logement", NothingToReport, None),
        category("Emploi", Frein, Some(Impact::High)),
        category("Formation", FreinLifted, None),
        category("Difficultés administratives", NothingToReport, None),
        category("Difficultés financières", Frein, Some(Impact::Low)),
        category("Mobilité", Frein, Some(Impact::High)),
        category("Santé", PrefersNotToAnswer, None),
        category("Contraintes familiales", Frein, Some(Impact::Blocking)),
        category("Maîtrise de la langue française", NotDiscussed, None),
        category("Numérique", NothingToReport, None),
    ];
    for (number, category) in (1..).zip(&mut all) {
        category.number = number;
        match category.label.as_str() {
            "Logement" => category.unchanged_on = Some(day(11, 20)),
            "Emploi" => {
                category.situations = vec![
                    situation("Projet à préciser", Polarity::Frein),
                    situation("Expérience en restauration collective", Polarity::Asset),
                    situation("Disponible en journée", Polarity::Neutral),
                ];
                category.words = "J'ai travaillé quatre ans en cantine, j'aimais bien ! Mais les horaires du soir, ce n'est plus possible.".to_owned();
            }
            "Mobilité" => {
                category.situations = vec![
                    situation("Pas de permis", Polarity::Frein),
                    situation("Se déplace à vélo", Polarity::Asset),
                ];
                category.strengths = list(&["Code de la route obtenu"]);
            }
            "Contraintes familiales" => {
                category.situations =
                    vec![situation("Pas de mode de garde régulier", Polarity::Frein)];
                category.words = "Sans place en crèche, je ne peux rien accepter.".to_owned();
                category.shared_note = some(
                    "Dossier déposé en commission le 5 décembre ; réponse attendue sous trois semaines.",
                );
            }
            _ => {}
        }
    }
    all
}

fn objectives() -> Vec<ObjectiveView> {
    let action =
        |label: &str, who: &str, due, minutes: u32, status: &str, proof: &str| ActionView {
            label: label.to_owned(),
            who: who.to_owned(),
            due_on: due,
            status: status.to_owned(),
            proof: (!proof.is_empty()).then(|| proof.to_owned()),
            weekly_minutes: (minutes > 0).then_some(minutes),
            ..ActionView::default()
        };
    let objective = |label: &str, category: &str, priority, actions| ObjectiveView {
        label: label.to_owned(),
        category: category.to_owned(),
        status: "En cours".to_owned(),
        priority,
        actions,
    };
    vec![
        objective(
            "Obtenir un mode de garde stable",
            "Contraintes familiales",
            Some(1),
            vec![
                action(
                    "Déposer une demande de place en crèche à vocation d’insertion",
                    "La personne",
                    Some(day(12, 5)),
                    60,
                    "En cours",
                    "accusé de réception",
                ),
                action(
                    "Appeler le relais petite enfance pour un accueil d’urgence",
                    "Le référent",
                    Some(day(11, 27)),
                    0,
                    "En projet",
                    "",
                ),
            ],
        ),
        objective(
            "Passer le permis B",
            "Mobilité",
            Some(2),
            vec![
                action(
                    "Reprendre les leçons de conduite",
                    "La personne",
                    NaiveDate::from_ymd_opt(2027, 2, 28),
                    180,
                    "En attente",
                    "livret d’apprentissage",
                ),
                action(
                    "Monter la demande d’aide au permis",
                    "Mission mobilité du territoire (partenaire)",
                    Some(day(12, 15)),
                    30,
                    "En cours",
                    "",
                ),
            ],
        ),
        objective(
            "Confirmer le projet en restauration collective",
            "Emploi",
            None,
            vec![action(
                "Faire une immersion (PMSMP) de deux semaines dans une cuisine centrale",
                "La personne",
                None,
                720,
                "En projet",
                "convention et bilan",
            )],
        ),
    ]
}

/// Everything that breaks a layout: a name of 300 characters, a note of 20,000, 12 objectives, 60 actions, other scripts.
pub(crate) fn extreme() -> Summary {
    let mut summary = ordinary();
    let long_name = format!("Marie-{}", "Antoinette-Élisabeth ".repeat(15));
    summary.identity.name = long_name.chars().take(300).collect();
    summary.identity.usage_name = some(&"W".repeat(120));
    summary.identity.birth_name = some("محمد علي בן דוד Nguyễn Đỗ Łukasz Жанна");
    summary.title = some(&"Contrat d’engagement réciproque ".repeat(6));
    summary.letterhead.structure = "Structure intercommunale d’accompagnement ".repeat(6);
    let note =
        "Elle souhaite retravailler dès janvier ; la garde reste à trouver. → À revoir ✓ 🦄 ";
    for (at, category) in summary.categories.iter_mut().enumerate() {
        match at {
            1 => category.shared_note = Some(note.repeat(250).chars().take(20_000).collect()),
            2 => {
                category.words = "أريد أن أعمل في المطبخ، لكن ليس في المساء. Merci ! 12".to_owned();
            }
            3 => category.words = "אני רוצה לעבוד".to_owned(),
            4 => category.words = "x".repeat(3_000),
            _ => {}
        }
    }
    let objectives = summary.objectives.clone();
    let actions: Vec<ActionView> = objectives
        .iter()
        .flat_map(|it| it.actions.clone())
        .collect();
    summary.objectives = (0..12)
        .zip(objectives.into_iter().cycle())
        .map(|(number, mut objective)| {
            let mut own = actions
                .iter()
                .cycle()
                .skip(number)
                .take(5)
                .cloned()
                .collect();
            objective.actions.clear();
            objective.actions.append(&mut own);
            objective
        })
        .collect();
    if let Some(action) = summary
        .objectives
        .first_mut()
        .and_then(|it| it.actions.first_mut())
    {
        action.proof = Some(note.repeat(60));
    }
    summary
}

/// A recovery sheet with words of no value.
pub(crate) fn recovery() -> RecoverySheet {
    let words = "abaisser abandon abdiquer abeille abolir aborder aboutir aboyer abrasif abreuver abriter abroger abrupt absence absolu absurde abusif abyssal académie acajou acarien accabler accepter acclamer";
    RecoverySheet {
        words: words.split(' ').map(str::to_owned).collect(),
        made_on: day(11, 23),
        structure: some("Maison des solidarités du Val d’Exemple"),
        referent: some("Camille Arnaud"),
    }
}
