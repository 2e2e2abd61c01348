//! Comparing and putting together, on packs small enough to be read.

mod linking;

use std::collections::BTreeMap;

use trame_domain::category::{Category, Polarity};
use trame_domain::pack::{EntryOrigin, FoundBy, PackChange};
use trame_domain::plan::Actor;

use super::outcome::{Decisions, Outcome, outcome};
use super::read::Incoming;
use super::*;
use crate::reference::{ActionDef, ObjectiveDef, SituationDef};
use crate::wire::Wire;

fn situation(code: &str, label: &str) -> SituationDef {
    SituationDef {
        code: code.into(),
        category: Wire(Category::Logement),
        label: label.into(),
        polarity: Wire(Polarity::Frein),
        france_travail: None,
        objectives: vec!["logement.toit".into()],
        aliases: Vec::new(),
        replaced_by: None,
        origin: None,
    }
}

fn pack(version: &str, situations: Vec<SituationDef>) -> Referentiel {
    let delivered = Reference::built_in().unwrap().referentiel;
    Referentiel {
        version: version.into(),
        situations,
        objectives: vec![ObjectiveDef {
            code: "logement.toit".into(),
            category: Wire(Category::Logement),
            label: "Trouver un toit".into(),
            actions: vec!["logement.appel".into()],
            thematics: Vec::new(),
            aliases: Vec::new(),
            replaced_by: None,
            origin: None,
        }],
        actions: vec![ActionDef {
            code: "logement.appel".into(),
            category: Wire(Category::Logement),
            label: "Appeler le 115".into(),
            actor: Wire(Actor::Referent),
            weekly_minutes: None,
            proof: None,
            aliases: Vec::new(),
            replaced_by: None,
            origin: None,
        }],
        ..delivered
    }
}

fn ours() -> Referentiel {
    let both = vec![
        situation("logement.tente", "Vit sous une tente"),
        situation("logement.van", "Vit dans un camion aménagé"),
        situation("logement.hotel", "Vit à l’hôtel"),
    ];
    pack("2026.1", both)
}

fn foreign(labels: &[&str]) -> Incoming {
    let line = |(rank, label): (usize, &&str)| serde_json::json!({ "key": rank.to_string(), "theme": "logement", "libelle": label });
    let lines: Vec<_> = labels.iter().enumerate().map(line).collect();
    let file = serde_json::json!({ "situations": lines, "objectifs": [], "actions": [], "meta": { "titre": "Ailleurs", "licence": "Libre" } });
    read(file.to_string().as_bytes()).unwrap()
}

fn compared(present: &Referentiel, incoming: &Incoming, decisions: &Decisions) -> Outcome {
    let found = outcome(present, incoming, decisions, &[named(present)]);
    assert_eq!(found.lost, 0, "{:?}", found.lines);
    found
}

/// What becomes of each situation: change, how it was found, label, former label.
fn changes(outcome: &Outcome) -> Vec<(PackChange, Option<FoundBy>, &str, Option<&str>)> {
    let lines = outcome
        .lines
        .iter()
        .filter(|line| line.list == trame_domain::pack::PackList::Situations);
    lines
        .map(|line| {
            (
                line.change,
                line.found_by,
                line.label.as_str(),
                line.was.as_deref(),
            )
        })
        .collect()
}

#[test]
fn another_shape_completes_and_a_second_time_changes_nothing() {
    let labels = ["Vit sous la tente", "VIT A L'HOTEL", "Dort en cave\""];
    let first = compared(&ours(), &foreign(&labels), &Decisions::default());
    assert_eq!(
        changes(&first),
        [
            (
                PackChange::Reworded,
                Some(FoundBy::Near),
                "Vit sous la tente",
                Some("Vit sous une tente")
            ),
            (
                PackChange::Unchanged,
                Some(FoundBy::Label),
                "Vit à l’hôtel",
                None
            ),
            (PackChange::Added, None, "Dort en cave", None),
        ]
    );
    let reworded = &first.pack.situations[0];
    assert_eq!(
        (reworded.code.as_str(), reworded.polarity.0),
        ("logement.tente", Polarity::Frein)
    );
    assert_eq!(
        reworded.objectives,
        ["logement.toit"],
        "links are ours, none is invented"
    );
    assert_eq!(reworded.aliases, ["Vit sous une tente"]);
    let added = first.pack.situations.last().unwrap();
    assert_eq!(added.code, "logement.dort_en_cave");
    assert_eq!(
        (added.polarity.0, added.origin),
        (Polarity::Neutral, Some(Wire(EntryOrigin::Imported)))
    );
    assert_eq!(
        (added.objectives.len(), added.aliases.as_slice()),
        (0, ["Dort en cave\"".to_owned()].as_slice())
    );
    assert!(
        first.pack.version.starts_with("2026.1+cdb-"),
        "{}",
        first.pack.version
    );
    assert!(
        first
            .pack
            .source
            .contains("Ailleurs, source non précisée (Libre)."),
        "{}",
        first.pack.source
    );
    let again = compared(&first.pack, &foreign(&labels), &Decisions::default());
    assert!(
        again.is_same
            && again
                .lines
                .iter()
                .all(|line| line.change == PackChange::Unchanged),
        "{:?}",
        again.lines
    );
    assert_eq!(again.pack.version, first.pack.version);
}

#[test]
fn what_keeps_our_words_says_theirs() {
    let mut present = ours();
    present.situations[2].aliases.push("Chambre au mois".into());
    let found = compared(
        &present,
        &foreign(&["Chambre  au mois"]),
        &Decisions::default(),
    );
    assert_eq!(
        changes(&found),
        [(
            PackChange::Unchanged,
            Some(FoundBy::Alias),
            "Vit à l’hôtel",
            None
        )]
    );
    assert_eq!(found.lines[0].said.as_deref(), Some("Chambre au mois"));
}

#[test]
fn what_is_decided_on_the_preview_is_kept() {
    let incoming = foreign(&["Vit sous la tente", "Dort en cave"]);
    let key = |label: &str| {
        incoming
            .situations
            .iter()
            .find(|s| s.def.label == label)
            .unwrap()
            .key
            .clone()
    };
    let decisions = Decisions {
        mode: None,
        apart: vec![key("Vit sous la tente")],
        polarities: BTreeMap::from([(key("Dort en cave"), Polarity::Frein)]),
    };
    let found = compared(&ours(), &incoming, &decisions);
    assert!(
        found
            .lines
            .iter()
            .filter(|line| line.key.is_some())
            .all(|line| line.change == PackChange::Added)
    );
    let polarity = |label: &str| {
        found
            .pack
            .situations
            .iter()
            .find(|def| def.label == label)
            .unwrap()
            .polarity
            .0
    };
    assert_eq!(
        (polarity("Vit sous la tente"), polarity("Dort en cave")),
        (Polarity::Neutral, Polarity::Frein)
    );
    let to_review: Vec<&str> = found
        .lines
        .iter()
        .filter(|line| line.to_review)
        .map(|line| line.label.as_str())
        .collect();
    assert_eq!(to_review, ["Vit sous la tente"]);
    let again = compared(&found.pack, &incoming, &Decisions::default());
    assert!(
        again.is_same,
        "what was set apart is found by its own label"
    );
}

#[test]
fn replacing_removes_what_is_absent_but_what_the_structure_added() {
    let mut present = ours();
    present.situations[2].origin = Some(Wire(EntryOrigin::Local));
    let mut next = pack(
        "2026.2",
        vec![situation("logement.tente", "Dort sous une toile de tente")],
    );
    let found = compared(&present, &Incoming::of(next.clone()), &Decisions::default());
    assert_eq!(
        changes(&found),
        [
            (
                PackChange::Reworded,
                Some(FoundBy::Code),
                "Dort sous une toile de tente",
                Some("Vit sous une tente")
            ),
            (
                PackChange::Removed,
                None,
                "Vit dans un camion aménagé",
                None
            ),
        ]
    );
    assert_eq!(found.pack.situations.len(), 2);
    assert!(
        found.pack.version.starts_with("2026.2+imp-"),
        "{}",
        found.pack.version
    );
    present.situations.pop();
    let whole = compared(&present, &Incoming::of(next.clone()), &Decisions::default());
    assert_eq!(
        (whole.pack.version.as_str(), &whole.pack),
        ("2026.2", &next)
    );
    next.version = "2026.1".into();
    let taken = compared(&present, &Incoming::of(next), &Decisions::default());
    assert!(
        taken.pack.version.starts_with("2026.1+imp-"),
        "two contents never share a version"
    );
}

#[test]
fn completing_with_our_own_format_removes_nothing() {
    let next = pack("2026.2", vec![situation("logement.cave", "Dort en cave")]);
    let complete = Decisions {
        mode: Some(PackMode::Complete),
        ..Decisions::default()
    };
    let found = compared(&ours(), &Incoming::of(next), &complete);
    let codes: Vec<&str> = found
        .pack
        .situations
        .iter()
        .map(|def| def.code.as_str())
        .collect();
    assert_eq!(
        codes,
        [
            "logement.tente",
            "logement.van",
            "logement.hotel",
            "logement.cave"
        ]
    );
    assert!(
        found
            .lines
            .iter()
            .all(|line| line.change != PackChange::Removed)
    );
}
