//! What the window and the headless program read of a comparison.

use trame_domain::category::Category;
use trame_domain::code::Coded;
use trame_domain::pack::PackChange;

use super::fault::PackRefusal;
use super::lines::Line;
use super::outcome::Outcome;
use super::read::Incoming;
use crate::dto::packs::*;
use crate::messages::word_pack;
use crate::reference::Referentiel;
use crate::wire::Wire;

/// A file refused.
pub(super) fn refused(refusal: &PackRefusal) -> PackReading {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let problems = refusal.found.iter().map(|problem| PackProblemView {
        line: (problem.line > 0).then(|| number(problem.line)),
        byte: (problem.line > 0).then(|| number(problem.byte)),
        reason: word_pack(&problem.fault),
    });
    PackReading {
        problems: problems.collect(),
        more_problems: number(refusal.more),
        preview: None,
    }
}

/// A file that can be adopted.
pub(super) fn preview(
    present: &Referentiel,
    incoming: &Incoming,
    outcome: &Outcome,
) -> PackReading {
    let head = &incoming.head;
    let preview = PackPreview {
        title: head.title.clone(),
        source: head.source.clone(),
        licence: head.licence.clone(),
        published_on: Some(head.published_on.clone()).filter(|day| !day.is_empty()),
        is_ours: incoming.is_ours,
        against: present.version.clone(),
        version: outcome.pack.version.clone(),
        mode: Wire(outcome.mode),
        is_same: outcome.is_same,
        counts: counts(incoming, outcome),
        lines: outcome.lines.iter().map(line).collect(),
        categories: outcome
            .categories
            .iter()
            .map(|(was, label)| CategoryRewording {
                was: was.clone(),
                label: label.clone(),
            })
            .collect(),
    };
    PackReading {
        problems: Vec::new(),
        more_problems: 0,
        preview: Some(preview),
    }
}

fn line(line: &Line) -> PackLine {
    PackLine {
        key: line.key.clone(),
        list: Wire(line.list),
        category: Wire(line.category),
        change: Wire(line.change),
        found_by: line.found_by.map(Wire),
        label: line.label.clone(),
        was: line.was.clone(),
        said: line.said.clone(),
        merged: line.merged.clone(),
        theme: line.theme.clone(),
        to_review: line.to_review,
    }
}

fn counts(incoming: &Incoming, outcome: &Outcome) -> PackCounts {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let lines = &outcome.lines;
    let of = |change: PackChange| number(lines.iter().filter(|line| line.change == change).count());
    let reached = |category: &&Category| {
        lines
            .iter()
            .any(|line| line.key.is_some() && line.category == **category)
    };
    let [situations, objectives, actions] = incoming.found;
    PackCounts {
        situations: number(situations),
        objectives: number(objectives),
        actions: number(actions),
        themes: number(incoming.themes),
        categories: number(Category::ALL.iter().filter(reached).count()),
        folded: number(lines.iter().filter(|line| line.theme.is_some()).count()),
        doubled: number(incoming.doubled),
        added: of(PackChange::Added),
        reworded: of(PackChange::Reworded),
        adjusted: of(PackChange::Adjusted),
        merged: of(PackChange::Merged),
        removed: of(PackChange::Removed),
        unchanged: of(PackChange::Unchanged),
        to_review: number(lines.iter().filter(|line| line.to_review).count()),
        lost: number(outcome.lost),
    }
}
