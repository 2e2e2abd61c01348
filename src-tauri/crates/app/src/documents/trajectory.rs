//! What « Ma trajectoire » prints: the path with its strengths and resources, on one page.

use trame_documents::docs::trajectory as doc;
use trame_domain::clock::Now;
use trame_domain::trajectory::MilestoneKind;

use super::choice::Choice;
use super::material::Material;
use super::{letterhead, roadmap};
use crate::dto::document::Block;
use crate::error::AppError;
use crate::reference::Reference;
use crate::session::Session;
use crate::trajectory::{resources, short_day, title, told};

/// Reads what it prints.
pub(super) fn view(
    session: &Session,
    material: &Material,
    choice: &Choice,
    reference: &Reference,
    now: Now,
) -> Result<doc::Trajectory, AppError> {
    let told = told(
        session,
        reference,
        material.person.id,
        now.local,
        |it, _| choice.objective(it, material),
    )?;
    let is_printed = |kind| kind != MilestoneKind::Appointment || choice.block(Block::Appointments);
    let steps = told.path.iter().filter(|it| is_printed(it.kind));
    let strengths = told.supports.strengths.iter();
    let resources = resources(&told.supports.resources, reference).into_iter();
    Ok(doc::Trajectory {
        letterhead: letterhead::read(session, choice),
        printed_on: now.today(),
        first_name: roadmap::first_name(material),
        path: steps
            .map(|step| doc::PathStep {
                kind: step.kind,
                place: step.place,
                weight: step.weight,
                title: title(step),
                when: short_day(step, now.today()),
            })
            .collect(),
        aims: if choice.block(Block::Priorities) {
            told.aims.clone()
        } else {
            Vec::new()
        },
        strengths: choice.block(Block::OwnStrengths).then(|| {
            let each = strengths.map(|it| doc::Strength {
                text: it.text.clone(),
                example: Some(it.example.clone()).filter(|text| !text.is_empty()),
            });
            each.collect()
        }),
        resources: choice.block(Block::Resources).then(|| {
            let each = resources.map(|(_, label, texts)| doc::Resources {
                label: label.to_owned(),
                texts,
            });
            each.collect()
        }),
        contact: roadmap::contact(session).filter(|_| choice.block(Block::Contact)),
    })
}
