//! What the documents of the grid of potentialités must say.

use trame_documents::docs::blank_potentialites::BlankPotentialites;
use trame_documents::docs::parent_potentialites::{KeptPriority, ParentPotentialites};
use trame_documents::docs::potentialites::Potentialites;

use super::head;

/// The blank grid: each sentence under its domain.
pub(crate) fn blank(view: &BlankPotentialites) -> Vec<String> {
    let mut said = vec![
        view.letterhead.structure.clone(),
        view.letterhead.referent.clone(),
        view.banner.clone(),
    ];
    for domain in &view.domains {
        // A domain of one sentence is not named.
        said.extend(Some(domain.label.clone()).filter(|_| domain.items.len() > 1));
        for item in &domain.items {
            said.push(item.clone());
            said.extend(view.answers.iter().map(|answer| answer.short.clone()));
        }
    }
    said
}

fn steps(priority: &KeptPriority) -> Vec<String> {
    let steps = priority.steps.iter();
    steps
        .flat_map(|step| [step.who.clone(), step.what.clone()])
        .collect()
}

/// The parent’s page: everything when it is not too much, else whose it is and whom to call.
pub(crate) fn parent(view: &ParentPotentialites) -> Vec<String> {
    let mut said = vec![
        view.letterhead.structure.clone(),
        view.first_name.clone(),
        view.banner.clone(),
    ];
    let strengths: Vec<_> = view.strengths.iter().flatten().collect();
    if strengths.len() < 5 {
        for strength in strengths {
            said.push(strength.label.clone());
            said.push(strength.example.clone());
            said.push(strength.cv.clone());
        }
        for priority in view.priorities.iter().flatten() {
            said.push(priority.label.clone());
            said.extend(steps(priority));
        }
        for repere in &view.reperes {
            said.push(repere.title.clone());
            said.push(repere.source.clone());
        }
    }
    said.extend(view.contact.as_ref().map(|contact| contact.name.clone()));
    said
}

/// The whole grid.
pub(crate) fn grid(view: &Potentialites) -> Vec<String> {
    let mut said = head(&view.letterhead);
    said.push(view.name.clone());
    for line in &view.about {
        said.push(line.label.clone());
        said.extend(line.value.clone());
    }
    for strength in view.strengths.iter().flatten() {
        said.extend([&strength.label, &strength.example, &strength.cv].map(Clone::clone));
    }
    for priority in view.priorities.iter().flatten() {
        said.push(priority.label.clone());
        said.extend(steps(priority));
    }
    for domain in &view.domains {
        said.push(domain.label.clone());
        for line in &domain.lines {
            said.push(line.label.clone());
            said.extend(line.parent.clone());
            said.extend(line.referent.clone());
            said.push(line.fact.clone());
        }
    }
    for line in view.week.iter().flat_map(|week| &week.lines) {
        said.push(line.label.clone());
        said.extend(line.value.clone());
    }
    said
}
