//! Invented immersions: in four documents, with nothing said, as usual, and with too much.

use chrono::NaiveDate;
use trame_documents::docs::company_sheet::CompanySheet;
use trame_documents::docs::immersion::{Day, Line, Section, Week};
use trame_documents::docs::pmsmp_bilan::{ActivityView, GridLineView, PmsmpBilan, SuiteView};
use trame_documents::docs::pmsmp_preparation::{Letterhead, PmsmpPreparation};
use trame_documents::docs::pmsmp_sheet::PmsmpSheet;
use trame_documents::docs::pmsmp_skills::{Contact, PmsmpSkills, Shown};

use super::company_sheet;

const NAME: &str = "Fatou Diallo";
const LONG_NAME: &str = "Marie-Emmanuelle-Alexandrine Vandenbroucke-Saint-Symphorien";

fn letterhead() -> Letterhead {
    company_sheet::blank().letterhead
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default()
}

fn section(title: &str, lines: &[(&str, Option<&str>)]) -> Section {
    Section {
        title: title.to_owned(),
        lines: lines
            .iter()
            .map(|(label, value)| Line::words(label, *value))
            .collect(),
        week: Week::default(),
    }
}

fn week() -> Week {
    let day = |name: &str| Day {
        name: name.to_owned(),
        times: "9 h 30 – 12 h 00 et 14 h 00 – 17 h 00".to_owned(),
        total: "5 h 30".to_owned(),
    };
    Week {
        days: ["lundi", "mardi", "jeudi", "vendredi"].map(day).to_vec(),
        total: "22 h".to_owned(),
    }
}

fn summary(name: &str) -> Section {
    section(
        "L’immersion en bref",
        &[
            ("Personne", Some(name)),
            ("Entreprise", Some("Les Tilleuls, résidence autonomie")),
            ("Métier", Some("Aide à domicile")),
            ("Dates", Some("du 01/12/2026 au 14/12/2026")),
            (
                "Tuteur ou tutrice",
                Some("Sacha Témoin, coordonnateur, 01 99 00 55 66"),
            ),
        ],
    )
}

fn aims(text: &str) -> Section {
    section(
        "Ce que vise l’immersion",
        &[
            ("Objet", Some("Découvrir un métier ou un secteur")),
            ("Objectif précis", Some(text)),
            ("Comment on saura qu’il est atteint", Some(text)),
        ],
    )
}

/// A fiche navette just begun.
pub(crate) fn sheet_empty() -> PmsmpSheet {
    PmsmpSheet {
        letterhead: letterhead(),
        printed_on: day(),
        name: NAME.to_owned(),
        summary: section(
            "L’immersion en bref",
            &[("Personne", Some(NAME)), ("Dates", None)],
        ),
        aims: section(
            "Ce que vise l’immersion",
            &[("Objet", None), ("Objectif précis", None)],
        ),
        ..PmsmpSheet::default()
    }
}

/// A fiche navette ready for the company.
pub(crate) fn sheet_ordinary() -> PmsmpSheet {
    PmsmpSheet {
        company: "Les Tilleuls, résidence autonomie".to_owned(),
        summary: Section {
            week: week(),
            ..summary(NAME)
        },
        aims: aims("Voir si aider plusieurs personnes dans la journée me convient."),
        shared: vec![
            Line::words(
                "Points d’appui",
                Some("A accompagné une voisine âgée pendant deux ans."),
            ),
            Line::words("Mes contraintes d’horaires", Some("Pas avant 9 h 30.")),
        ],
        shared_on: NaiveDate::from_ymd_opt(2026, 11, 20),
        offer: Some(company_sheet::filled()),
        contact: Some(
            "Camille Arnaud, 01 99 00 12 35, camille.arnaud@structure.example".to_owned(),
        ),
        signatures: true,
        ..sheet_empty()
    }
}

/// Too much of everything.
pub(crate) fn sheet_extreme() -> PmsmpSheet {
    let long = "un objectif qui n’en finit pas, ".repeat(180);
    PmsmpSheet {
        name: LONG_NAME.to_owned(),
        summary: Section {
            week: week(),
            ..summary(LONG_NAME)
        },
        aims: aims(&long),
        shared: vec![Line::words("Qui prévenir", Some(&long))],
        offer: Some(CompanySheet {
            fillable: false,
            ..company_sheet::extreme()
        }),
        ..sheet_ordinary()
    }
}

fn asked(name: Option<&str>, content: Option<&str>, week: Week) -> Vec<Section> {
    vec![
        section(
            "Structure d’accompagnement",
            &[
                ("Nom", Some("Maison des solidarités du Val d’Exemple")),
                ("SIRET", None),
            ],
        ),
        section(
            "Bénéficiaire",
            &[("Nom et prénom", name), ("Date de naissance", None)],
        ),
        section(
            "Contenu",
            &[("Métier", Some("Aide à domicile")), ("Activités", content)],
        ),
        Section {
            week,
            ..section(
                "Horaires",
                &[("Dates", Some("du 01/12/2026 au 14/12/2026"))],
            )
        },
        section(
            "Signataires",
            &[("Bénéficiaire", name), ("Entreprise", None)],
        ),
    ]
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// Nothing known yet.
pub(crate) fn preparation_empty() -> PmsmpPreparation {
    PmsmpPreparation {
        letterhead: letterhead(),
        printed_on: day(),
        name: NAME.to_owned(),
        missing: texts(&[
            "Dates de début et de fin",
            "Objet",
            "Tuteur ou tutrice",
            "SIRET de l’entreprise",
        ]),
        sections: asked(None, None, Week::default()),
    }
}

/// Almost ready.
pub(crate) fn preparation_ordinary() -> PmsmpPreparation {
    PmsmpPreparation {
        missing: texts(&["Date de naissance"]),
        sections: asked(
            Some(NAME),
            Some("Préparer un repas ; entretenir le logement"),
            week(),
        ),
        ..preparation_empty()
    }
}

/// Two hundred tasks, six thousand letters of conditions.
pub(crate) fn preparation_extreme() -> PmsmpPreparation {
    let tasks: Vec<String> = (1..=200).map(|at| format!("• tâche {at}")).collect();
    let conditions = "condition ".repeat(600);
    let mut sections = asked(Some(LONG_NAME), Some(&tasks.join("\n")), week());
    sections.push(section(
        "Conditions",
        &[("Conditions particulières", Some(&conditions))],
    ));
    PmsmpPreparation {
        name: LONG_NAME.to_owned(),
        missing: vec![],
        sections,
        ..preparation_ordinary()
    }
}

/// A bilan just opened.
pub(crate) fn bilan_empty() -> PmsmpBilan {
    PmsmpBilan {
        letterhead: letterhead(),
        printed_on: day(),
        name: NAME.to_owned(),
        referent: "Camille Arnaud".to_owned(),
        version: 1,
        provisional: true,
        about: summary(NAME).lines,
        completion: section("Réalisation", &[("L’immersion a été réalisée", None)]),
        objective: Some(section(
            "Objectif",
            &[("Objectif atteint", None), ("Ce qui le montre", None)],
        )),
        has_grid: true,
        ..PmsmpBilan::default()
    }
}

fn grid_line(label: &str, person: &str, tutor: &str, is_apart: bool) -> GridLineView {
    GridLineView {
        label: label.to_owned(),
        is_technical: false,
        person: Some(person.to_owned()),
        tutor: Some(tutor.to_owned()),
        fact: "A préparé le repas du jeudi sans qu’on le lui demande.".to_owned(),
        is_apart,
    }
}

/// A bilan agreed to.
pub(crate) fn bilan_ordinary() -> PmsmpBilan {
    PmsmpBilan {
        tutor: "Sacha Témoin".to_owned(),
        provisional: false,
        copy: "Exemplaire de la personne : à ne pas remettre à l’entreprise.".to_owned(),
        completion: section(
            "Réalisation",
            &[
                ("L’immersion a été réalisée", Some("En partie")),
                ("Heures faites", Some("38 h sur 44 h")),
            ],
        ),
        objective: Some(section(
            "Objectif",
            &[
                ("Objectif atteint", Some("En partie")),
                (
                    "Ce qui le montre",
                    Some("Trois journées seule, une avec aide."),
                ),
            ],
        )),
        activities: vec![ActivityView {
            label: "Préparer un repas".to_owned(),
            mark: Some("Faite seul·e".to_owned()),
            fact: "Le repas du jeudi.".to_owned(),
        }],
        skills: vec![
            grid_line(
                "Être à l’écoute",
                "Seul·e",
                "À l’aise, peut montrer à d’autres",
                false,
            ),
            grid_line(
                "Organiser son travail",
                "À l’aise, peut montrer à d’autres",
                "Avec de l’aide",
                true,
            ),
            GridLineView {
                is_technical: true,
                ..grid_line("Règles d’hygiène en cuisine", "Seul·e", "Seul·e", false)
            },
        ],
        scale: texts(&[
            "Pas encore",
            "Avec de l’aide",
            "Seul·e",
            "À l’aise, peut montrer à d’autres",
            "Pas eu l’occasion",
        ]),
        welcome: Some(section(
            "Retour sur l’accueil",
            &[("Le premier jour était préparé", Some("Oui"))],
        )),
        takeaways: Some(section(
            "Ce que j’en retiens",
            &[("Ce qui m’a plu", Some("Les gens, et le calme."))],
        )),
        suites: vec![SuiteView {
            what: "Autre formation".to_owned(),
            detail: "Diplôme d’accompagnant".to_owned(),
            when: Some("le 15/01/2027".to_owned()),
            who: Some("Camille".to_owned()),
        }],
        sentences: Some(texts(&[
            "J’écoute, je reformule et je retiens les consignes.",
        ])),
        agreement: Some(section(
            "Accord de la personne",
            &[("Sa réponse", Some("D’accord, le 23/11/2026"))],
        )),
        signatures: true,
        ..bilan_empty()
    }
}

/// Two hundred tasks and long words everywhere.
pub(crate) fn bilan_extreme() -> PmsmpBilan {
    let long = "une remarque qui n’en finit pas, ".repeat(40);
    let ordinary = bilan_ordinary();
    let activity = |at: u32| ActivityView {
        label: format!("Tâche {at}"),
        mark: None,
        fact: "y".repeat(120),
    };
    PmsmpBilan {
        name: LONG_NAME.to_owned(),
        tutor: LONG_NAME.to_owned(),
        activities: (1..=200).map(activity).collect(),
        takeaways: Some(section(
            "Ce que j’en retiens",
            &[("Ce qui m’a plu", Some(&long))],
        )),
        skills: (0..16)
            .map(|_| grid_line(&long, "Seul·e", "Pas encore", true))
            .collect(),
        ..ordinary
    }
}

/// No sentence kept.
pub(crate) fn skills_empty() -> PmsmpSkills {
    PmsmpSkills {
        letterhead: letterhead(),
        printed_on: day(),
        name: NAME.to_owned(),
        immersion: "Immersion du 01/12/2026 au 14/12/2026".to_owned(),
        shown: vec![],
        contact: None,
    }
}

/// A few sentences, each with its fact.
pub(crate) fn skills_ordinary() -> PmsmpSkills {
    let shown = |sentence: &str, fact: &str| Shown {
        sentence: sentence.to_owned(),
        fact: fact.to_owned(),
    };
    PmsmpSkills {
        immersion: "Aide à domicile, Les Tilleuls, du 01/12/2026 au 14/12/2026".to_owned(),
        shown: vec![
            shown(
                "J’écoute, je reformule et je retiens les consignes.",
                "Les goûts de chacun notés dès le premier jour.",
            ),
            shown(
                "Je travaille en équipe, j’aide et je partage l’information.",
                "Le cahier de liaison tenu chaque soir.",
            ),
            shown("Je suis ponctuelle et je préviens en cas d’imprévu.", ""),
        ],
        contact: Some(Contact {
            name: "Camille Arnaud".to_owned(),
            role: Some("Référente de parcours".to_owned()),
            phone: Some("01 99 00 12 35".to_owned()),
            email: None,
            place: None,
        }),
        ..skills_empty()
    }
}

/// More sentences than a page holds.
pub(crate) fn skills_extreme() -> PmsmpSkills {
    let shown = |at: u32| Shown {
        sentence: format!("Phrase {at}, {}", "qui dit beaucoup de choses ".repeat(20)),
        fact: "un fait raconté longuement ".repeat(30),
    };
    PmsmpSkills {
        name: LONG_NAME.to_owned(),
        shown: (1..=30).map(shown).collect(),
        ..skills_ordinary()
    }
}
