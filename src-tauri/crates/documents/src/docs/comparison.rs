//! « Évolution du diagnostic »: two versions on a page or two: what appeared, was lifted, weighs more or less, persists.

mod details;
mod view;

pub use view::{ComparedView, Comparison, GroupView, StandingView, VersionView};

use super::{head, print};
use crate::conform::Meta;
use crate::error::{DocumentError, Rendered};
use crate::flow::{
    ColumnWidth, Flow, Former, Laid, Overlay, Roster, RosterColumn, RosterLine, WheelEntry,
};
use crate::mark::Mark;
use crate::theme::{body, field, fine, label, strong, strong_fine};
use crate::typo;

/// The title when the structure has not set its own.
pub const DEFAULT_TITLE: &str = "Évolution du diagnostic";

/// Prints the comparison.
///
/// # Errors
/// [`DocumentError`] when a font or the page writer fails.
pub fn render_comparison(comparison: &Comparison) -> Result<Rendered, DocumentError> {
    let (before, after) = (comparison.before.number, comparison.after.number);
    let meta = Meta {
        title: format!("{} – versions {before} et {after}", title(comparison)),
        author: comparison.letterhead.structure.clone(),
        date: comparison.printed_on,
    };
    print(lay_out(comparison)?, &meta, None)
}

fn title(comparison: &Comparison) -> &str {
    head::title(comparison.title.as_deref(), DEFAULT_TITLE)
}

fn lay_out(comparison: &Comparison) -> Result<Laid, DocumentError> {
    let mut flow = Flow::new();
    head::print(&mut flow, &comparison.letterhead)?;
    flow.title(title(comparison))?;
    let (before, after) = (comparison.before.in_words(), comparison.after.in_words());
    let dates = format!(
        "De la {before} à la {after} · imprimé le {}",
        typo::date(comparison.printed_on)
    );
    flow.paragraph(vec![head::exact(strong(""), &comparison.name)], 0.0)?;
    flow.paragraph(vec![field(&dates)], 0.0)?;
    if !comparison.categories.iter().any(|it| it.is_change) {
        let same = "Rien n’a changé entre ces deux versions.";
        flow.paragraph(vec![body(same)], 6.0)?;
    }
    if comparison.wheel && !comparison.categories.is_empty() {
        flow.heading("Les deux versions en un dessin")?;
        wheel(&mut flow, comparison, &before, &after)?;
    }
    flow.heading("Catégorie par catégorie, avant et maintenant")?;
    flow.roster(table(comparison))?;
    if comparison.details {
        details::print(&mut flow, comparison)?;
    }
    if let Some(mentions) = &comparison.letterhead.legal_mentions {
        flow.paragraph(vec![label(mentions)], 14.0)?;
    }
    let footer = head::foot(&[
        title(comparison),
        &comparison.name,
        &typo::date(comparison.printed_on),
        &format!("{} → {}", comparison.before.number, comparison.after.number),
    ]);
    flow.finish(&footer)
}

fn wheel(
    flow: &mut Flow,
    comparison: &Comparison,
    before: &str,
    after: &str,
) -> Result<(), DocumentError> {
    let categories = &comparison.categories;
    let now: Vec<WheelEntry> = categories.iter().map(entry).collect();
    let former: Vec<Former> = categories.iter().map(former).collect();
    let groups: Vec<(String, Vec<String>)> = comparison
        .groups
        .iter()
        .map(|group| (group.title.clone(), group.lines.clone()))
        .collect();
    flow.overlay(&Overlay {
        alt: &in_words(comparison, before, after),
        now: &now,
        before: &former,
        names: [
            &format!("Plein et marques : {after}"),
            &format!("Tirets : un frein dans la {before}"),
        ],
        groups: &groups,
    })?;
    flow.remark("Plus un segment est rempli, ou plus ses tirets vont loin, plus le frein pèse : faible, fort, bloquant. Étoile : un atout de la personne.")
}

fn entry(category: &ComparedView) -> WheelEntry {
    WheelEntry {
        number: category.number,
        label: category.label.clone(),
        state: category.after.state,
        impact: category.after.impact,
        words: category.after.words.clone(),
        has_strength: category.after.has_strength,
    }
}

fn former(category: &ComparedView) -> Former {
    Former {
        number: category.number,
        state: category.before.state,
        impact: category.before.impact,
    }
}

/// Both wheels in a sentence: every value, so that who does not see them misses nothing.
fn in_words(comparison: &Comparison, before: &str, after: &str) -> String {
    let each = comparison.categories.iter().map(|it| {
        let (then, now) = (&it.before.words, &it.after.words);
        format!(
            "{} {} : avant {then}, maintenant {now}",
            it.number, it.label
        )
    });
    let each: Vec<String> = each.collect();
    format!(
        "Roue des dix catégories, {after} sur {before}. {}.",
        each.join(" ; ")
    )
}

/// The same values as the wheel, and what became of them in words.
fn table(comparison: &Comparison) -> Roster {
    let column = |head, width| RosterColumn { head, width };
    let line = |mark, words| RosterLine { mark, words };
    let rows = comparison.categories.iter().map(|it| {
        let state = |standing: &StandingView| {
            let mark = Mark::of(standing.state, standing.impact);
            let strength = if standing.has_strength {
                " · ★\u{a0}atout"
            } else {
                ""
            };
            vec![line(
                Some(mark),
                vec![fine(&format!("{}{strength}", standing.words))],
            )]
        };
        let name = format!("{} {}", it.number, it.label);
        let change = if it.is_change {
            strong_fine(&it.change)
        } else {
            fine(&it.change)
        };
        vec![
            vec![line(None, vec![strong_fine(&name)])],
            state(&it.before),
            state(&it.after),
            vec![line(None, vec![change])],
        ]
    });
    Roster {
        columns: vec![
            column("Catégorie", ColumnWidth::Share(130.0)),
            column("Avant", ColumnWidth::Share(110.0)),
            column("Maintenant", ColumnWidth::Share(110.0)),
            column("Ce qui change", ColumnWidth::Share(120.0)),
        ],
        rows: rows.collect(),
    }
}

#[cfg(test)]
mod tests;
