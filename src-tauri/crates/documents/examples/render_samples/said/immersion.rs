//! What the documents of an immersion must say.

use trame_documents::docs::immersion::{Line, Section, Week};
use trame_documents::docs::pmsmp_bilan::PmsmpBilan;
use trame_documents::docs::pmsmp_preparation::PmsmpPreparation;
use trame_documents::docs::pmsmp_sheet::PmsmpSheet;
use trame_documents::docs::pmsmp_skills::PmsmpSkills;

use super::head;

fn lines(lines: &[Line]) -> Vec<String> {
    let each = lines.iter();
    each.flat_map(|line| [Some(line.label.clone()), line.value.clone()])
        .flatten()
        .collect()
}

fn section(section: &Section) -> Vec<String> {
    let mut said = vec![section.title.clone()];
    said.extend(lines(&section.lines));
    said.extend(week(&section.week));
    said
}

fn week(week: &Week) -> Vec<String> {
    let days = week.days.iter();
    days.flat_map(|day| [day.name.clone(), day.times.clone(), day.total.clone()])
        .collect()
}

/// The fiche navette of one PMSMP.
pub(crate) fn sheet(view: &PmsmpSheet) -> Vec<String> {
    let mut said = head(&view.letterhead);
    said.extend(section(&view.summary));
    said.extend(section(&view.aims));
    said.extend(lines(&view.shared));
    if let Some(offer) = &view.offer {
        said.extend(offer.header.sector.clone());
        said.extend(offer.company.name.clone());
        said.extend(offer.future_commitments.clone());
    }
    said.extend(view.contact.clone());
    said
}

/// What the convention asks.
pub(crate) fn preparation(view: &PmsmpPreparation) -> Vec<String> {
    let mut said = head(&view.letterhead);
    said.extend(view.missing.iter().cloned());
    said.extend(view.sections.iter().flat_map(section));
    said
}

/// The bilan.
pub(crate) fn bilan(view: &PmsmpBilan) -> Vec<String> {
    let mut said = head(&view.letterhead);
    if view.provisional {
        said.push("Provisoire.".to_owned());
    }
    said.extend(lines(&view.about));
    said.extend(section(&view.completion));
    said.extend(view.objective.iter().flat_map(section));
    for activity in &view.activities {
        said.push(activity.label.clone());
    }
    for is_technical in [false, true] {
        let lines = view.skills.iter();
        let lines = lines.filter(|line| line.is_technical == is_technical);
        said.extend(lines.map(|line| line.fact.clone()));
    }
    said.extend(view.welcome.iter().flat_map(section));
    said.extend(view.takeaways.iter().flat_map(section));
    for suite in &view.suites {
        said.push(suite.what.clone());
    }
    said.extend(view.sentences.iter().flatten().cloned());
    said.extend(view.agreement.iter().flat_map(section));
    said
}

/// « Ce que j’ai montré »: the whole sentences when they fit.
pub(crate) fn skills(view: &PmsmpSkills) -> Vec<String> {
    let mut said = vec![view.name.clone(), view.immersion.clone()];
    if view.shown.len() <= 12 {
        for shown in &view.shown {
            said.push(shown.sentence.clone());
            said.push(shown.fact.clone());
        }
    }
    said.extend(view.contact.as_ref().map(|contact| contact.name.clone()));
    said
}
