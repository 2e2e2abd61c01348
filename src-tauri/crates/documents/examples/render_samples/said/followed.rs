//! What documents made from the plan, from two versions or from a contract must say.

use trame_documents::docs::comparison::Comparison;
use trame_documents::docs::contract::Contract;
use trame_documents::docs::correspondence::Correspondence;
use trame_documents::docs::person_summary::PersonSummary;
use trame_documents::docs::plan::Plan;
use trame_documents::docs::summary::{BilanView, ObjectiveView};

use super::{category, head, person};

/// A plan, wherever it is printed.
pub(super) fn objectives(all: &[ObjectiveView]) -> Vec<String> {
    let mut said = vec![];
    for objective in all {
        said.push(objective.label.clone());
        for action in &objective.actions {
            said.push(action.label.clone());
            let about = [&action.proof, &action.appointment, &action.reason];
            said.extend(about.into_iter().flatten().cloned());
            said.push(action.who.clone());
            said.push(action.status.clone());
        }
    }
    said
}

fn bilan(bilan: &BilanView) -> Vec<String> {
    let said = [
        &bilan.person_done,
        &bilan.person_hindered,
        &bilan.referent_done,
        &bilan.referent_hindered,
    ];
    said.map(String::clone).to_vec()
}

/// The plan alone.
pub(crate) fn plan(view: &Plan) -> Vec<String> {
    let mut said = head(&view.letterhead);
    said.extend(view.title.clone());
    said.push(view.name.clone());
    said.extend(view.priorities.iter().flatten().cloned());
    said.extend(objectives(&view.objectives));
    let target = view.hours.as_ref().and_then(|hours| hours.target.as_ref());
    said.extend(target.and_then(|target| target.motive.clone()));
    said.extend(view.bilan.iter().flat_map(bilan));
    said
}

/// Two versions.
pub(crate) fn comparison(view: &Comparison) -> Vec<String> {
    let mut said = head(&view.letterhead);
    said.push(view.name.clone());
    for group in &view.groups {
        said.push(group.title.clone());
        said.extend(group.lines.iter().cloned());
    }
    for category in &view.categories {
        said.push(category.label.clone());
        said.push(category.before.words.clone());
        said.push(category.after.words.clone());
        said.push(category.change.clone());
    }
    for category in &view.categories {
        let situations = [&category.situations_appeared, &category.situations_gone];
        let situations = situations.into_iter().flatten();
        said.extend(situations.map(|situation| situation.label.clone()));
        let strengths = [&category.strengths_appeared, &category.strengths_gone];
        said.extend(strengths.into_iter().flatten().cloned());
        said.extend([&category.words_before, &category.words_after].map(String::clone));
    }
    said
}

/// The table for France Travail.
pub(crate) fn correspondence(view: &Correspondence) -> Vec<String> {
    let mut said = head(&view.letterhead);
    said.push(view.name.clone());
    said.extend(view.ft_number.clone());
    for grid in &view.grids {
        said.push(grid.title.clone());
        for row in &grid.rows {
            said.push(row.label.clone());
            said.push(row.code.clone());
            for value in &row.values {
                said.push(value.label.clone());
                said.push(value.code.clone());
            }
            said.push(row.from.clone());
            said.extend(row.missing.clone());
        }
    }
    said.extend(view.not_covered.iter().map(|it| it.code.clone()));
    said
}

/// The summary for the person: beginnings only, since two pages may not hold all of it.
pub(crate) fn person_summary(view: &PersonSummary) -> Vec<String> {
    let start = |text: &String| text.chars().take(40).collect::<String>();
    let mut said = vec![view.letterhead.structure.clone(), view.first_name.clone()];
    said.extend(view.going_well.first().map(start));
    let in_the_way = view.in_the_way.iter().flatten().take(1);
    said.extend(in_the_way.map(|it| it.label.clone()));
    said.extend(view.priorities.iter().flatten().map(start));
    let decided = view.decided.iter().flatten().take(1);
    said.extend(decided.map(|it| start(&it.who)));
    said.extend(view.words.first().map(|it| it.about.clone()));
    said.extend(view.contact.as_ref().map(|it| it.name.clone()));
    said
}

/// A contract.
pub(crate) fn contract(view: &Contract) -> Vec<String> {
    let mut said = head(&view.letterhead);
    said.push(view.title.clone());
    said.push(view.kind.clone());
    said.extend(view.ended.iter().map(|(_, reason)| reason.clone()));
    said.push(view.legal_mention.clone());
    said.extend(person(&view.identity, &view.person, &view.orientation));
    said.extend(view.deadline_rule.clone());
    let referent = &view.referent;
    said.push(referent.name.clone());
    said.extend(referent.role.clone());
    said.push(referent.structure.clone());
    let reach = [&referent.phone, &referent.email, &view.duration];
    said.extend(reach.into_iter().flatten().cloned());
    said.push(view.amends.clone());
    said.extend(view.bilan.iter().flat_map(bilan));
    let categories = view.diagnostic.iter().flat_map(|it| &it.categories);
    said.extend(categories.clone().map(|category| category.label.clone()));
    said.extend(categories.flat_map(category));
    said.push(view.project.clone());
    said.extend(view.immersions.iter().chain(&view.priorities).cloned());
    said.extend(objectives(&view.objectives));
    let target = view.hours.target.as_ref();
    said.extend(target.and_then(|target| target.motive.clone()));
    for text in [&view.person_engagements, &view.referent_engagements] {
        let lines = text.lines().map(|line| line.trim_start_matches("- "));
        said.extend(lines.map(str::to_owned));
    }
    said.push(view.person_observations.clone());
    said.push(view.referent_observations.clone());
    said.extend(view.appeal.clone());
    said.push(view.identity.name.clone());
    said.push(view.referent.name.clone());
    said.extend(view.letterhead.legal_mentions.clone());
    said
}
