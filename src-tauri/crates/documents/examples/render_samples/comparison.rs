//! Invented comparisons, from nothing changed to everything and too long.

use chrono::NaiveDate;
use trame_documents::docs::comparison::{
    ComparedView, Comparison, GroupView, StandingView, VersionView,
};
use trame_documents::docs::summary::{Letterhead, SituationView};
use trame_domain::category::{CategoryState, Impact, Polarity};

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default()
}

type Standing = (CategoryState, Option<Impact>, &'static str);

const QUIET: Standing = (CategoryState::NothingToReport, None, "Rien à signaler");
const SILENT: Standing = (CategoryState::NotDiscussed, None, "Non abordée");
const LIFTED: Standing = (CategoryState::FreinLifted, None, "Frein levé");
const LOW: Standing = (CategoryState::Frein, Some(Impact::Low), "Frein, faible");
const HIGH: Standing = (CategoryState::Frein, Some(Impact::High), "Frein, fort");
const BLOCKING: Standing = (
    CategoryState::Frein,
    Some(Impact::Blocking),
    "Frein, bloquant",
);

fn standing((state, impact, words): Standing) -> StandingView {
    StandingView {
        state,
        impact,
        words: words.to_owned(),
        has_strength: false,
    }
}

fn compared(label: &str, before: Standing, after: Standing, change: &str) -> ComparedView {
    ComparedView {
        number: 0,
        label: label.to_owned(),
        is_change: before != after,
        before: standing(before),
        after: standing(after),
        change: change.to_owned(),
        situations_appeared: vec![],
        situations_gone: vec![],
        strengths_appeared: vec![],
        strengths_gone: vec![],
        words_before: String::new(),
        words_after: String::new(),
    }
}

fn numbered(mut all: Vec<ComparedView>) -> Vec<ComparedView> {
    for (number, category) in (1..).zip(&mut all) {
        category.number = number;
    }
    all
}

/// A version compared with one that says the same.
pub(crate) fn empty() -> Comparison {
    let labels = [
        "Logement",
        "Emploi",
        "Formation",
        "Difficultés administratives",
        "Difficultés financières",
        "Mobilité",
        "Santé",
        "Contraintes familiales",
        "Maîtrise de la langue française",
        "Numérique",
    ];
    let same = labels.map(|label| compared(label, QUIET, QUIET, "Inchangée"));
    Comparison {
        letterhead: Letterhead {
            structure: "Structure d’exemple".to_owned(),
            referent: "Camille Arnaud".to_owned(),
            ..Letterhead::default()
        },
        title: None,
        printed_on: day(11, 23),
        name: "Inès Exemple".to_owned(),
        before: VersionView {
            number: 1,
            on: day(5, 18),
            is_open: false,
        },
        after: VersionView {
            number: 2,
            on: day(11, 20),
            is_open: false,
        },
        categories: numbered(same.to_vec()),
        groups: vec![],
        wheel: true,
        details: true,
    }
}

/// Six months of follow-up.
pub(crate) fn ordinary() -> Comparison {
    let situation = |label: &str, polarity| SituationView {
        label: label.to_owned(),
        polarity,
    };
    let mut mobility = compared(
        "Mobilité",
        BLOCKING,
        HIGH,
        "Pèse moins : de bloquant à fort",
    );
    mobility.situations_gone = vec![situation("Pas de permis", Polarity::Frein)];
    mobility.situations_appeared = vec![situation("Permis B en cours", Polarity::Asset)];
    mobility.strengths_appeared = vec!["Code de la route obtenu".to_owned()];
    mobility.after.has_strength = true;
    mobility.words_before = "Sans voiture, je ne vais nulle part.".to_owned();
    mobility.words_after = "J’ai le code, il me reste la conduite.".to_owned();
    let mut family = compared("Contraintes familiales", QUIET, BLOCKING, "Frein apparu");
    family.situations_appeared = vec![situation("Pas de mode de garde régulier", Polarity::Frein)];
    family.words_after = "Sans place en crèche, je ne peux rien accepter.".to_owned();
    let mut work = compared("Emploi", HIGH, HIGH, "Frein qui persiste");
    work.before.has_strength = true;
    work.strengths_gone = vec!["Disponible le soir".to_owned()];
    let group = |title: &str, lines: &[&str]| GroupView {
        title: title.to_owned(),
        lines: lines.iter().map(|line| (*line).to_owned()).collect(),
    };
    Comparison {
        name: "Fatou Exemple-Diallo".to_owned(),
        letterhead: Letterhead {
            service: Some("Service insertion, antenne Nord".to_owned()),
            legal_mentions: Some(
                "La personne peut consulter ce document, le faire corriger et en demander une copie."
                    .to_owned(),
            ),
            ..empty().letterhead
        },
        categories: numbered(vec![
            compared("Logement", HIGH, LIFTED, "Frein levé"),
            work,
            compared("Formation", LOW, HIGH, "Pèse plus : de faible à fort"),
            compared("Difficultés administratives", QUIET, QUIET, "Inchangée"),
            compared("Difficultés financières", LOW, LOW, "Frein qui persiste"),
            mobility,
            compared(
                "Santé",
                SILENT,
                (CategoryState::PrefersNotToAnswer, None, "Ne souhaite pas répondre"),
                "Ne souhaite pas répondre",
            ),
            family,
            compared("Maîtrise de la langue française", SILENT, LOW, "Frein dit pour la première fois"),
            compared("Numérique", SILENT, QUIET, "Abordée depuis"),
        ]),
        groups: vec![
            group(
                "Apparus",
                &["8 Contraintes familiales", "9 Maîtrise de la langue française, dit pour la première fois"],
            ),
            group("Pèsent plus ou moins", &["3 Formation, pèse plus", "6 Mobilité, pèse moins"]),
            group("Persistent", &["2 Emploi", "5 Difficultés financières"]),
            group("Levés", &["1 Logement"]),
        ],
        ..empty()
    }
}

/// Everything too long.
pub(crate) fn extreme() -> Comparison {
    let mut comparison = ordinary();
    comparison.name = "Anne-Élisabeth-Bérénice ".repeat(12);
    comparison.letterhead.structure = "Structure au nom interminable ".repeat(10);
    let words = "Ce que je dis est intarissable. 🦄 ".repeat(120);
    for category in &mut comparison.categories {
        category.label = format!("{} {}", category.label, "au libellé sans fin ".repeat(6));
        category.change = "Ce qui change est long à dire ".repeat(4);
        category.words_before.clone_from(&words);
        category.words_after = format!("Depuis : {words}");
        category.situations_appeared = vec![
            SituationView {
                label: "Situation au libellé sans fin ".repeat(5),
                polarity: Polarity::Asset,
            };
            6
        ];
    }
    for group in &mut comparison.groups {
        group.lines = vec!["3 Formation, dont le libellé n’en finit vraiment pas".to_owned(); 2];
    }
    comparison
}
