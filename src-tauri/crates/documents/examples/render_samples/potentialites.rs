//! Invented grids of potentialités on the pack that comes with the program: blank, kept by the parent, whole.

use chrono::NaiveDate;
use serde_json::Value;
use trame_documents::docs::blank_potentialites::{BlankAnswer, BlankDomain, BlankPotentialites};
use trame_documents::docs::immersion::Line;
use trame_documents::docs::parent_potentialites::{
    Contact, KeptPriority, KeptStep, KeptStrength, Letterhead, ParentPotentialites, RepereView,
};
use trame_documents::docs::potentialites::{AnswerView, DomainView, Potentialites, WeekView};

const PACK: &str = include_str!("../../../../../assets/reference/potentialites-2026.1.json");
const BANNER: &str =
    "Cette grille parle de vos atouts. Elle ne juge pas votre façon d’élever votre enfant.";
const LONG_NAME: &str = "Marie-Emmanuelle-Alexandrine Vandenbroucke-Saint-Symphorien";
/// As long as a sentence of the grid may be.
const LONG_ITEM: &str = "Je fais tenir ensemble les repas, les soins, les rendez-vous, les papiers, les courses et le sommeil de chacun";

fn text(value: &Value, key: &str) -> String {
    let found = value.get(key).and_then(Value::as_str);
    found.unwrap_or_default().to_owned()
}

fn list(value: &Value, key: &str) -> Vec<Value> {
    let found = value.get(key).and_then(Value::as_array);
    found.cloned().unwrap_or_default()
}

fn pack() -> Value {
    serde_json::from_str(PACK).unwrap_or_default()
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default()
}

fn letterhead() -> Letterhead {
    Letterhead {
        structure: "Maison des solidarités du Val d’Exemple".to_owned(),
        service: Some("Service insertion, antenne Nord".to_owned()),
        phone: Some("01 99 00 12 34".to_owned()),
        referent: "Camille Arnaud".to_owned(),
        referent_role: Some("Référente de parcours".to_owned()),
        ..Letterhead::default()
    }
}

fn contact() -> Contact {
    Contact {
        name: "Camille Arnaud".to_owned(),
        role: Some("Référente de parcours".to_owned()),
        phone: Some("01 99 00 12 35".to_owned()),
        email: Some("camille.arnaud@structure.example".to_owned()),
        ..Contact::default()
    }
}

fn blank(short: bool, pregnancy: bool) -> BlankPotentialites {
    let pack = pack();
    let item = |item: &Value| {
        let pregnant = item.get("pregnant").and_then(Value::as_str);
        let pregnant = pregnant.filter(|_| pregnancy);
        pregnant.map_or_else(|| text(item, "label"), str::to_owned)
    };
    let is_asked =
        |item: &&Value| !short || item.get("short").and_then(Value::as_bool) == Some(true);
    let domains = list(&pack, "domains").into_iter().map(|domain| {
        let items = list(&domain, "items");
        BlankDomain {
            label: text(&domain, "label"),
            items: items.iter().filter(is_asked).map(item).collect(),
        }
    });
    let answers = list(&pack, "marks").into_iter().map(|mark| {
        let label = text(&mark, "label");
        let short = match text(&mark, "code").as_str() {
            "bloque" => "Ça me bloque".to_owned(),
            "passe" => "Je passe".to_owned(),
            _ => label.clone(),
        };
        BlankAnswer { short, label }
    });
    BlankPotentialites {
        letterhead: letterhead(),
        printed_on: day(11, 23),
        pack: Some("2026.1".to_owned()),
        banner: BANNER.to_owned(),
        answers: answers.collect(),
        domains: domains.collect(),
    }
}

/// A pack without any sentence.
pub(crate) fn blank_empty() -> BlankPotentialites {
    BlankPotentialites {
        printed_on: day(11, 23),
        banner: BANNER.to_owned(),
        ..BlankPotentialites::default()
    }
}

/// The whole grid.
pub(crate) fn blank_ordinary() -> BlankPotentialites {
    blank(false, false)
}

/// The whole grid, worded for a pregnancy.
pub(crate) fn blank_pregnancy() -> BlankPotentialites {
    blank(false, true)
}

/// The short list.
pub(crate) fn blank_short() -> BlankPotentialites {
    blank(true, false)
}

/// The short list, worded for a pregnancy.
pub(crate) fn blank_short_pregnancy() -> BlankPotentialites {
    blank(true, true)
}

/// The whole grid under long names.
pub(crate) fn blank_long_head() -> BlankPotentialites {
    let mut grid = blank(false, false);
    grid.letterhead.structure = "Structure intercommunale d’accompagnement ".repeat(2);
    grid.letterhead.referent = LONG_NAME.to_owned();
    grid
}

/// Another pack, whose sentences are all as long as they may be.
pub(crate) fn blank_extreme() -> BlankPotentialites {
    let mut grid = blank_long_head();
    for item in grid.domains.iter_mut().flat_map(|it| &mut it.items) {
        LONG_ITEM.clone_into(item);
    }
    grid
}

fn strength(label: &str, example: &str, cv: &str) -> KeptStrength {
    KeptStrength {
        label: label.to_owned(),
        example: example.to_owned(),
        cv: cv.to_owned(),
    }
}

fn step(who: &str, what: &str, due_on: Option<NaiveDate>) -> KeptStep {
    KeptStep {
        who: who.to_owned(),
        what: what.to_owned(),
        due_on,
        done: false,
    }
}

fn strengths() -> Vec<KeptStrength> {
    vec![
        strength(
            "Quand un imprévu tombe, je trouve une autre solution.",
            "Un dimanche, la nounou a annulé : j’ai appelé ma voisine et j’étais à l’heure.",
            "Réorganise au pied levé",
        ),
        strength(
            "Avec l’argent du mois, je sais ce qui passe en premier.",
            "Je note chaque dépense dans un carnet depuis un an.",
            "Gère un budget contraint, compare, arbitre",
        ),
        strength("Je peux raconter une chose dont je suis fier·e.", "", ""),
    ]
}

fn priorities() -> Vec<KeptPriority> {
    vec![
        KeptPriority {
            label: "J’ai un plan B si la solution habituelle tombe.".to_owned(),
            steps: vec![
                step("Moi", "Écrire une liste de trois relais", Some(day(11, 30))),
                step("Mon référent", "Appeler le relais petite enfance", None),
            ],
        },
        KeptPriority {
            label: "J’ai une idée de ce que j’aimerais faire, même floue.".to_owned(),
            steps: vec![step(
                "Cité des métiers",
                "Lire ensemble deux fiches métiers, puis visiter un lieu de travail",
                Some(day(12, 15)),
            )],
        },
    ]
}

fn reperes(domains: &[&str], room: usize) -> Vec<RepereView> {
    let all = list(&pack(), "reperes").into_iter().filter(|repere| {
        let own = list(repere, "domains");
        own.iter()
            .any(|it| it.as_str().is_some_and(|it| domains.contains(&it)))
    });
    let each = all.take(room).map(|repere| RepereView {
        title: text(&repere, "title"),
        text: text(&repere, "text"),
        source: text(&repere, "source"),
        checked_on: text(&repere, "checkedOn").parse().unwrap_or_default(),
    });
    each.collect()
}

/// A grid where nothing has been chosen.
pub(crate) fn parent_empty() -> ParentPotentialites {
    ParentPotentialites {
        letterhead: Letterhead {
            structure: "Structure d’exemple".to_owned(),
            ..Letterhead::default()
        },
        printed_on: day(11, 23),
        banner: BANNER.to_owned(),
        strengths: Some(vec![]),
        priorities: Some(vec![]),
        ..ParentPotentialites::default()
    }
}

/// What an ordinary parent takes home.
pub(crate) fn parent_ordinary() -> ParentPotentialites {
    ParentPotentialites {
        letterhead: letterhead(),
        first_name: "Fatou".to_owned(),
        strengths: Some(strengths()),
        priorities: Some(priorities()),
        reperes: reperes(&["D6"], 1),
        review_on: NaiveDate::from_ymd_opt(2027, 2, 23),
        contact: Some(contact()),
        ..parent_empty()
    }
}

/// Too much of everything.
pub(crate) fn parent_extreme() -> ParentPotentialites {
    let lines = "Une ligne de plus,\n".repeat(29);
    let words = "Planifie plusieurs tâches et tient les échéances ".repeat(6);
    let steps = |count| {
        let long = "Appeler ensemble le relais petite enfance et noter chaque réponse ".repeat(4);
        vec![step(LONG_NAME, &long, Some(day(12, 31))); count]
    };
    let priority = |count| KeptPriority {
        label: LONG_ITEM.to_owned(),
        steps: steps(count),
    };
    ParentPotentialites {
        first_name: LONG_NAME.to_owned(),
        strengths: Some(vec![strength(LONG_ITEM, &lines, &words); 5]),
        priorities: Some(vec![priority(4), priority(2), priority(2)]),
        reperes: reperes(&["D3", "D4", "D8", "D9"], 20),
        ..parent_ordinary()
    }
}

/// A grid just opened.
pub(crate) fn grid_empty() -> Potentialites {
    let pack = pack();
    let domains = list(&pack, "domains").into_iter().map(|domain| DomainView {
        label: text(&domain, "label"),
        lines: list(&domain, "items")
            .iter()
            .map(|item| AnswerView {
                label: text(item, "label"),
                ..AnswerView::default()
            })
            .collect(),
    });
    Potentialites {
        printed_on: day(11, 23),
        name: "Fatou Diallo".to_owned(),
        pack: "2026.1".to_owned(),
        banner: BANNER.to_owned(),
        provisional: true,
        about: vec![
            Line::words("Ouverte", Some("le 23/11/2026")),
            Line::words("Le parent a terminé", None),
        ],
        domains: domains.collect(),
        strengths: Some(vec![]),
        priorities: Some(vec![]),
        ..Potentialites::default()
    }
}

/// An ordinary grid, with everything asked for.
pub(crate) fn grid_ordinary() -> Potentialites {
    let mut grid = Potentialites {
        letterhead: letterhead(),
        provisional: false,
        about: vec![
            Line::words("Ouverte", Some("le 20/11/2026")),
            Line::words("Le parent a terminé", Some("le 20/11/2026")),
            Line::words("Close", Some("le 23/11/2026")),
            Line::words("Grille", Some("complète, à l’écran")),
        ],
        has_referent: true,
        has_facts: true,
        strengths: Some(strengths()),
        priorities: Some(priorities()),
        week: Some(week()),
        review_on: NaiveDate::from_ymd_opt(2027, 2, 23),
        ..grid_empty()
    };
    let marks: Vec<String> = list(&pack(), "marks")
        .iter()
        .map(|it| text(it, "label"))
        .collect();
    let lines = grid.domains.iter_mut().flat_map(|it| &mut it.lines);
    for (line, (parent, referent)) in
        lines.zip(marks.iter().cycle().zip(marks.iter().cycle().skip(1)))
    {
        line.parent = Some(parent.clone());
        line.referent = Some(referent.clone());
    }
    if let Some(line) = grid.domains.first_mut().and_then(|it| it.lines.first_mut()) {
        "Raconte comment elle a tenu la semaine de la rentrée".clone_into(&mut line.fact);
    }
    grid
}

fn week() -> WeekView {
    let said = |text: &str| Some(text.to_owned());
    WeekView {
        days: [
            [said("assuré"), said("assuré")],
            [said("assuré"), said("possible si prévu")],
            [said("non"), said("non")],
            [said("assuré"), None],
            [said("possible si prévu"), said("non")],
        ],
        lines: vec![
            Line::words("Soirs de semaine", Some("non")),
            Line::words("Week-end", Some("possible si prévu")),
            Line::words("Heures assurées", Some("14 h")),
            Line::words("Heures possibles si prévues", Some("21 h")),
            Line::words("Plus long moment assuré", Some("7 h, lundi")),
            Line::words("Un trajet jusqu’à l’activité", Some("30 min")),
            Line::words("Conduire l’enfant, à chaque trajet", Some("30 min")),
        ],
    }
}

/// Facts, examples and words as long as they may be.
pub(crate) fn grid_extreme() -> Potentialites {
    let fact: String = "Elle dit qu’elle a tout noté. "
        .repeat(20)
        .chars()
        .take(384)
        .collect();
    let fact = format!("{fact}, la fin du fait.");
    let extreme = parent_extreme();
    let mut grid = Potentialites {
        name: LONG_NAME.to_owned(),
        strengths: extreme.strengths,
        priorities: extreme.priorities,
        ..grid_ordinary()
    };
    for line in grid.domains.iter_mut().flat_map(|it| &mut it.lines) {
        LONG_ITEM.clone_into(&mut line.label);
        line.fact.clone_from(&fact);
    }
    grid
}
