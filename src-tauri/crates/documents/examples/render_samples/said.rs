//! What each document must say, taken from its view: texts in the order they are read.

use trame_documents::docs::blank_diagnostic::BlankDiagnostic;
use trame_documents::docs::caseload::CaseloadList;
use trame_documents::docs::company_sheet::CompanySheet;
use trame_documents::docs::comparison::Comparison;
use trame_documents::docs::contract::Contract;
use trame_documents::docs::correspondence::Correspondence;
use trame_documents::docs::person_summary::PersonSummary;
use trame_documents::docs::plan::Plan;
use trame_documents::docs::recovery::RecoverySheet;
use trame_documents::docs::roadmap::Roadmap;
use trame_documents::docs::summary::{
    BilanView, CategoryView, Identity, Letterhead, ObjectiveView, Orientation, Person, Summary,
};

fn head(head: &Letterhead) -> Vec<String> {
    let mut said = vec![head.structure.clone()];
    said.extend(
        [&head.service, &head.address, &head.phone]
            .into_iter()
            .flatten()
            .cloned(),
    );
    said.push(head.referent.clone());
    let about = [
        &head.referent_role,
        &head.referent_phone,
        &head.referent_email,
    ];
    said.extend(about.into_iter().flatten().cloned());
    said
}

/// The summary.
pub(crate) fn summary(view: &Summary) -> Vec<String> {
    let mut said = head(&view.letterhead);
    said.extend(view.title.clone());
    said.extend(person(&view.identity, &view.person, &view.orientation));
    said.extend(view.priorities.iter().cloned());
    // The table beside the wheel, then each category in full.
    said.extend(
        view.categories
            .iter()
            .map(|category| category.label.clone()),
    );
    said.extend(view.categories.iter().flat_map(category));
    said.extend(objectives(&view.objectives));
    said.extend(
        [&view.person_observations, &view.referent_observations]
            .into_iter()
            .flatten()
            .cloned(),
    );
    said.extend(view.engagement.clone());
    said.push(view.identity.name.clone());
    said.push(view.letterhead.referent.clone());
    said.extend(view.letterhead.legal_mentions.clone());
    said
}

/// Who the person is, the household, the rights, the orientation.
fn person(who: &Identity, person: &Person, orientation: &Orientation) -> Vec<String> {
    let mut said = vec![who.name.clone()];
    let names = [&who.birth_name, &who.usage_name, &who.phone, &who.email];
    said.extend(names.into_iter().flatten().cloned());
    let numbers = [&who.address, &who.caf_number, &who.ft_number];
    said.extend(numbers.into_iter().flatten().cloned());
    said.extend(person.household.clone());
    said.extend(person.children.iter().chain(&person.rights).cloned());
    let work = [&person.work, &person.training];
    said.extend(work.into_iter().flatten().cloned());
    said.extend(person.languages.iter().chain(&person.licences).cloned());
    said.extend(orientation.path.clone());
    said
}

fn category(category: &CategoryView) -> Vec<String> {
    let mut said = vec![category.label.clone(), category.state_label.clone()];
    said.extend(
        category
            .situations
            .iter()
            .map(|situation| situation.label.clone()),
    );
    said.extend(category.strengths.iter().cloned());
    said.push(category.words.clone());
    said.extend(category.shared_note.clone());
    said
}

/// The recovery sheet: its words are read in their order, whatever the columns.
pub(crate) fn recovery(view: &RecoverySheet) -> Vec<String> {
    let who = [&view.referent, &view.structure];
    let mut said: Vec<String> = who.into_iter().flatten().cloned().collect();
    let words = (1..).zip(&view.words);
    said.extend(words.map(|(number, word)| format!("{number} {word}")));
    said
}

/// The roadmap.
pub(crate) fn roadmap(view: &Roadmap) -> Vec<String> {
    let mut letterhead = view.letterhead.clone();
    if view.contact.is_some() {
        // Said once, where the person looks for help.
        letterhead.referent = String::new();
        letterhead.referent_role = None;
        letterhead.referent_phone = None;
        letterhead.referent_email = None;
    }
    let mut said = head(&letterhead);
    said.push(view.first_name.clone());
    for aim in &view.aims {
        said.push(aim.label.clone());
        said.extend(aim.words.clone());
    }
    said.extend(
        view.my_steps
            .iter()
            .filter(|step| !step.done)
            .map(|step| step.label.clone()),
    );
    for appointment in &view.appointments {
        said.extend(appointment.subject.clone());
    }
    said.extend(view.referent_steps.iter().map(|step| step.label.clone()));
    for step in &view.partner_steps {
        said.extend(step.who.clone());
        said.push(step.label.clone());
    }
    said.extend(view.strengths.iter().cloned());
    if let Some(contact) = &view.contact {
        said.push(contact.name.clone());
        said.extend(
            [&contact.phone, &contact.email]
                .into_iter()
                .flatten()
                .cloned(),
        );
    }
    said
}

/// The list.
pub(crate) fn caseload(view: &CaseloadList) -> Vec<String> {
    let mut said = head(&view.letterhead);
    said.extend(view.title.clone());
    said.extend(view.filter.clone());
    said.extend(view.rows.iter().map(|row| row.name.clone()));
    said
}

/// The sheet to fill by hand.
pub(crate) fn blank(view: &BlankDiagnostic) -> Vec<String> {
    let mut said = head(&view.letterhead);
    said.extend(view.person.clone());
    for category in &view.categories {
        said.push(category.label.clone());
        said.extend(
            category
                .situations
                .iter()
                .map(|situation| situation.label.clone()),
        );
    }
    said
}

/// The sheet for the company, in the order of annexe 5.
pub(crate) fn company(view: &CompanySheet) -> Vec<String> {
    let mut said = head(&view.letterhead);
    let of = |texts: &[&Option<String>]| -> Vec<String> {
        texts.iter().filter_map(|text| (*text).clone()).collect()
    };
    let header = &view.header;
    said.extend(of(&[
        &header.sector,
        &header.number,
        &header.territory,
        &header.prospector,
    ]));
    let company = &view.company;
    said.extend(of(&[
        &company.name,
        &company.siret,
        &company.met,
        &company.address,
    ]));
    said.extend(company.places.iter().cloned());
    said.extend(of(&[
        &company.transport,
        &company.mobility,
        &company.activity,
        &company.values,
    ]));
    let job = &view.job;
    said.extend(of(&[&job.name, &job.host, &job.context]));
    said.extend(job.tasks.iter().cloned());
    said.extend(view.expectations.behavioural_skills.iter().cloned());
    said.extend(view.expectations.technical_skills.iter().cloned());
    let day = &view.organisation;
    said.extend(of(&[
        &day.equipment,
        &day.duration,
        &day.hours,
        &day.first_day,
    ]));
    said.extend(of(&[&day.clothing, &day.meals, &view.future_commitments]));
    said
}

/// A plan, wherever it is printed.
fn objectives(all: &[ObjectiveView]) -> Vec<String> {
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
