//! Activities and skills: two voices side by side, what they are to talk about, and no total.

use super::{ActivityView, GridLineView, LISTING, PmsmpBilan};
use crate::error::DocumentError;
use crate::flow::{Column, Entry, Flow, Marker, TableRow};
use crate::text::Span;
use crate::theme::{body, cell, label, strong_cell};

/// 3. Activités.
pub(super) fn print_activities(flow: &mut Flow, bilan: &PmsmpBilan) -> Result<(), DocumentError> {
    if !bilan.has_grid {
        return Ok(());
    }
    flow.heading("Activités")?;
    if bilan.activities.is_empty() {
        return flow.paragraph(vec![body("Aucune activité n’a été notée.")], 4.0);
    }
    let columns = [
        Column {
            head: "Activité",
            part: 0.42,
        },
        Column {
            head: "Comment",
            part: 0.22,
        },
        Column {
            head: "Un fait concret",
            part: 0.36,
        },
    ];
    let row = |activity: &ActivityView| {
        TableRow::Cells(vec![
            vec![strong_cell(&activity.label)],
            vec![said(activity.mark.as_deref())],
            vec![cell(&activity.fact)],
        ])
    };
    flow.table(&columns, bilan.activities.iter().map(row).collect())
}

/// 4. Savoir-être, and technical skills when there are any.
pub(super) fn print_skills(flow: &mut Flow, bilan: &PmsmpBilan) -> Result<(), DocumentError> {
    if !bilan.has_grid {
        return Ok(());
    }
    for (is_technical, title) in [
        (false, "Savoir-être professionnels"),
        (true, "Compétences techniques"),
    ] {
        let lines = bilan.skills.iter();
        let lines = lines.filter(|line| line.is_technical == is_technical);
        let lines: Vec<&GridLineView> = lines.collect();
        if lines.is_empty() && is_technical {
            continue;
        }
        flow.heading(title)?;
        if lines.is_empty() {
            flow.paragraph(vec![body("Aucune ligne n’a été observée.")], 4.0)?;
            continue;
        }
        if !bilan.scale.is_empty() {
            flow.remark(&format!("Échelle : {}.", bilan.scale.join(" – ")))?;
            flow.keep_with_next();
        }
        table(flow, &lines)?;
    }
    print_apart(flow, &bilan.skills)
}

fn table(flow: &mut Flow, lines: &[&GridLineView]) -> Result<(), DocumentError> {
    let columns = [
        Column {
            head: "Ce que l’on observe",
            part: 0.28,
        },
        Column {
            head: "La personne",
            part: 0.19,
        },
        Column {
            head: "Le tuteur ou la tutrice",
            part: 0.21,
        },
        Column {
            head: "Un fait concret",
            part: 0.32,
        },
    ];
    let row = |line: &&GridLineView| {
        TableRow::Cells(vec![
            vec![strong_cell(&line.label)],
            vec![said(line.person.as_deref())],
            vec![said(line.tutor.as_deref())],
            vec![cell(&line.fact)],
        ])
    };
    flow.table(&columns, lines.iter().map(row).collect())
}

fn said(mark: Option<&str>) -> Span {
    mark.map_or_else(|| label("pas dit"), cell)
}

/// What the two see differently: to be talked about, not settled by a number.
fn print_apart(flow: &mut Flow, lines: &[GridLineView]) -> Result<(), DocumentError> {
    let apart: Vec<&str> = lines
        .iter()
        .filter(|line| line.is_apart)
        .map(|line| line.label.as_str())
        .collect();
    if apart.is_empty() {
        return Ok(());
    }
    flow.heading("À se dire")?;
    flow.remark("Ici, la personne et le tuteur ne voient pas la même chose : parlons-en.")?;
    flow.keep_with_next();
    let entry = |label: &&str| Entry {
        marker: Marker::Dot,
        words: vec![body(label)],
    };
    flow.list(apart.iter().map(entry).collect(), &LISTING)
}
