//! The job, the skills expected and what the company adapts.

use super::{CompanySheet, list, long, section, short, yes_no};
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
            short(
                "job",
                "Métier concerné par l’immersion",
                job.name.as_deref(),
            ),
            short(
                "positions",
                "Nombre de postes concernés",
                positions.as_deref(),
            ),
            long(
                "host",
                "Fonction et coordonnées de la personne qui accueillera le bénéficiaire de la PMSMP",
                2,
                job.host.as_deref(),
            ),
            long(
                "job_context",
                "Contexte du poste et prérequis pour la PMSMP",
                3,
                job.context.as_deref(),
            ),
            list(
                "main_tasks",
                "Tâches principales du métier concerné",
                3,
                &job.tasks,
            ),
            Input {
                hint: Some("charges, posture, bruit, température, horaires, travail isolé…"),
                ..list("hardships", "Éléments de pénibilité", 2, &job.hardships)
            },
            yes_no(
                "qualification_required",
                "Qualification exigée",
                job.qualification_required,
            ),
            yes_no(
                "training_possible",
                "Formation possible en intra",
                job.training_possible,
            ),
            long(
                "prerequisites",
                "Prérequis",
                2,
                job.prerequisites.as_deref(),
            ),
        ],
    )
}

pub(super) fn print_expectations(
    flow: &mut Flow,
    sheet: &CompanySheet,
) -> Result<(), DocumentError> {
    let expected = &sheet.expectations;
    let mut skills = vec![list(
        "behavioural_skills",
        "Compétences comportementales",
        4,
        &expected.behavioural_skills,
    )];
    // Technical skills are asked for only when the PMSMP starts a recruitment (annexe 5).
    if expected.recruitment != Some(false) {
        skills.push(Input {
            hint: Some("seulement pour initier une démarche de recrutement"),
            ..list(
                "technical_skills",
                "Compétences techniques",
                4,
                &expected.technical_skills,
            )
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
                "mobility_solution",
                "Levée de la contrainte liée à la mobilité",
                2,
                expected.mobility_solution.as_deref(),
            ),
            short(
                "part_time",
                "Temps partiel possible",
                expected.part_time.as_deref(),
            ),
            short(
                "flexible_time",
                "Temps modulables possibles",
                expected.flexible_time.as_deref(),
            ),
            long(
                "other_measures",
                "Autres mesures",
                2,
                expected.other_measures.as_deref(),
            ),
        ],
    )
}
