//! What each document must say, taken from its view: texts in the order they are read.

mod followed;
pub(crate) mod immersion;
mod path;
pub(crate) mod potentialites;

use trame_documents::docs::blank_diagnostic::BlankDiagnostic;
use trame_documents::docs::caseload::CaseloadList;
use trame_documents::docs::company_sheet::CompanySheet;
use trame_documents::docs::recovery::RecoverySheet;
use trame_documents::docs::roadmap::Roadmap;
use trame_documents::docs::summary::{
    CategoryView, Identity, Letterhead, Orientation, Person, Summary,
};

pub(crate) use followed::{comparison, contract, correspondence, person_summary, plan};
pub(crate) use path::trajectory;

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
    said.extend(followed::objectives(&view.objectives));
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
    said.extend(view.expectations.objects.iter().cloned());
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
