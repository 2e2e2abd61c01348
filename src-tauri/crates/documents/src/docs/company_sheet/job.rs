//! The job, the skills expected and what the company adapts.

use trame_domain::sheet_reading::SheetSlot;

use super::fields::{boxes, exact, list, long, short, yes_no};
use super::{CompanySheet, section};
use crate::error::DocumentError;
use crate::flow::{Flow, Input};

pub(super) fn print(flow: &mut Flow, sheet: &CompanySheet) -> Result<(), DocumentError> {
    let job = &sheet.job;
    let positions = job.positions.map(|count| count.to_string());
    section(
        flow,
        sheet,
        "Le métier et le poste",
        None,
        &[
            short(SheetSlot::Job, job.name.as_deref()),
            short(SheetSlot::Positions, positions.as_deref()),
            exact(long(SheetSlot::Host, 2, None), job.host.as_deref()),
            long(SheetSlot::Context, 3, job.context.as_deref()),
            Input {
                hint: Some("une par ligne"),
                ..list(SheetSlot::Tasks, 3, &job.tasks)
            },
            boxes(
                SheetSlot::Hardships,
                &sheet.choices.hardships,
                1,
                &job.hardships,
            ),
            yes_no(
                SheetSlot::Qualification,
                job.qualification_required,
                job.qualification.as_deref(),
            ),
            yes_no(SheetSlot::TrainingPossible, job.training_possible, None),
            long(SheetSlot::Prerequisites, 2, job.prerequisites.as_deref()),
        ],
    )
}

pub(super) fn print_expectations(
    flow: &mut Flow,
    sheet: &CompanySheet,
) -> Result<(), DocumentError> {
    let expected = &sheet.expectations;
    let choices = &sheet.choices;
    let mut skills = vec![
        boxes(SheetSlot::Objects, &choices.objects, 0, &expected.objects),
        Input {
            hint: Some("de 3 à 8"),
            ..boxes(
                SheetSlot::SoftSkills,
                &choices.behavioural_skills,
                0,
                &expected.behavioural_skills,
            )
        },
    ];
    // Technical skills are asked for only when the PMSMP starts a recruitment (annexe 5).
    if expected.recruitment != Some(false) {
        skills.push(Input {
            hint: Some("seulement pour initier une démarche de recrutement"),
            ..list(SheetSlot::TechnicalSkills, 4, &expected.technical_skills)
        });
    }
    section(
        flow,
        sheet,
        "Compétences attendues sur ce métier",
        Some("Elles seront évaluées selon une grille simple."),
        &skills,
    )?;
    section(
        flow,
        sheet,
        "Mesures d’adaptation mises en œuvre par l’entreprise",
        None,
        &[
            long(
                SheetSlot::MobilitySolution,
                2,
                expected.mobility_solution.as_deref(),
            ),
            short(SheetSlot::PartTime, expected.part_time.as_deref()),
            short(SheetSlot::FlexibleTime, expected.flexible_time.as_deref()),
            long(
                SheetSlot::OtherMeasures,
                2,
                expected.other_measures.as_deref(),
            ),
        ],
    )
}
