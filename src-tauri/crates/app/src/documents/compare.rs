//! What the comparison of two versions of the diagnostic prints: no note of the référent, shared or not.

use chrono::NaiveDate;
use trame_documents::docs::comparison as doc;
use trame_documents::docs::summary::SituationView;
use trame_domain::category::{Category, Polarity};
use trame_domain::clock::Now;
use trame_domain::code::Coded;
use trame_domain::comparison::{Change, ChangeGroup, ChangeKind, Situation, Standing};

use super::choice::Choice;
use super::letterhead;
use super::material::{Former, Material};
use super::summary::number;
use super::words::lower_first;
use crate::diagnostic::Talk;
use crate::dto::document::Block;
use crate::error::AppError;
use crate::labels::Labelled;
use crate::reference::Reference;
use crate::session::{Session, show_name};

/// What the comparison prints.
pub(super) fn view(
    session: &Session,
    material: &Material,
    choice: &Choice,
    reference: &Reference,
    now: Now,
) -> Result<doc::Comparison, AppError> {
    let former = material.former.as_ref().ok_or(AppError::OneVersion)?;
    let talk = material.talk.as_ref().ok_or(AppError::OneVersion)?;
    let shown = former.changes.iter();
    let shown: Vec<&Change> = shown.filter(|it| choice.category(it.category)).collect();
    let person = &material.person;
    Ok(doc::Comparison {
        letterhead: letterhead::read(session, choice),
        title: None,
        printed_on: now.today(),
        name: show_name(&person.first_name, person.last_name()),
        before: version(former.number, &former.talk),
        after: version(material.version, talk),
        groups: groups(&shown, reference),
        categories: shown
            .iter()
            .map(|change| category(change, former, talk, choice, reference))
            .collect(),
        wheel: choice.block(Block::Wheel),
        details: choice.block(Block::Categories),
    })
}

fn version(number: u32, talk: &Talk) -> doc::VersionView {
    let closed: Option<NaiveDate> = talk.diagnostic.closed_on;
    doc::VersionView {
        number,
        on: closed.unwrap_or(talk.diagnostic.opened_on),
        is_open: closed.is_none(),
    }
}

/// What changed, in the order it is looked for.
fn groups(shown: &[&Change], reference: &Reference) -> Vec<doc::GroupView> {
    let told = ChangeGroup::ALL
        .iter()
        .filter(|group| **group != ChangeGroup::Unchanged);
    let each = told.filter_map(|group| {
        let own = shown.iter().filter(|change| change.kind.group() == *group);
        let lines: Vec<String> = own.map(|change| line(change, reference)).collect();
        (!lines.is_empty()).then(|| doc::GroupView {
            title: group.label().to_owned(),
            lines,
        })
    });
    each.collect()
}

/// « 6 Mobilité », with what happened where the title of the group does not say it.
fn line(change: &Change, reference: &Reference) -> String {
    let label = reference.category_label(change.category);
    let name = format!("{} {label}", number(change.category));
    match change.kind {
        ChangeKind::Appeared | ChangeKind::Persists | ChangeKind::Lifted => name,
        kind => format!("{name} : {}", lower_first(kind.label())),
    }
}

fn category(
    change: &Change,
    former: &Former,
    talk: &Talk,
    choice: &Choice,
    reference: &Reference,
) -> doc::ComparedView {
    let strengths = |list: &[String]| match choice.block(Block::Strengths) {
        true => list.to_vec(),
        false => Vec::new(),
    };
    let words = |text: &str| match choice.block(Block::Words) {
        true => text.to_owned(),
        false => String::new(),
    };
    let shows = choice.block(Block::Strengths);
    doc::ComparedView {
        number: number(change.category),
        label: reference.category_label(change.category).to_owned(),
        before: standing(
            change.before,
            shows && has_strength(&former.talk, change.category),
        ),
        after: standing(change.after, shows && has_strength(talk, change.category)),
        change: what(change),
        is_change: change.is_change(),
        situations_appeared: situations(&change.situations_appeared),
        situations_gone: situations(&change.situations_gone),
        strengths_appeared: strengths(&change.strengths_appeared),
        strengths_gone: strengths(&change.strengths_gone),
        words_before: words(&change.words_before),
        words_after: words(&change.words_after),
    }
}

/// « Impact plus fort : de faible à bloquant ».
fn what(change: &Change) -> String {
    let said = change.kind.label();
    match (change.kind, change.before.impact, change.after.impact) {
        (ChangeKind::ImpactUp | ChangeKind::ImpactDown, Some(then), Some(now)) => {
            let (then, now) = (then.label().to_lowercase(), now.label().to_lowercase());
            format!("{said} : de {then} à {now}")
        }
        _ => said.to_owned(),
    }
}

fn standing(standing: Standing, has_strength: bool) -> doc::StandingView {
    let state = standing.state.label();
    doc::StandingView {
        state: standing.state,
        impact: standing.impact,
        words: match standing.impact {
            Some(impact) => format!("{state}, {}", impact.label().to_lowercase()),
            None => state.to_owned(),
        },
        has_strength,
    }
}

fn has_strength(talk: &Talk, category: Category) -> bool {
    let mut situations = talk.situations.iter();
    talk.strengths.iter().any(|it| it.category == category)
        || situations.any(|it| it.category == category && it.polarity == Polarity::Asset)
}

fn situations(list: &[Situation]) -> Vec<SituationView> {
    let each = list.iter().map(|situation| SituationView {
        label: situation.label.clone(),
        polarity: situation.polarity,
    });
    each.collect()
}
