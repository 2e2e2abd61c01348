//! How the PMSMP goes, its review, and what comes after.

use super::{CompanySheet, long, section, short};
use crate::error::DocumentError;
use crate::flow::{Flow, Input};
use crate::typo;

pub(super) fn print(flow: &mut Flow, sheet: &CompanySheet) -> Result<(), DocumentError> {
    let plan = &sheet.organisation;
    section(
        flow,
        sheet,
        "Modalités d’organisation de la PMSMP",
        None,
        &[
            long(
                "equipment",
                "Équipements spécifiques remis au bénéficiaire pendant sa PMSMP",
                2,
                plan.equipment.as_deref(),
            ),
            short("duration", "Durée", plan.duration.as_deref()),
            short("hours", "Horaires", plan.hours.as_deref()),
            long(
                "first_day_place",
                "Lieu de rendez-vous du premier jour",
                1,
                plan.first_day.as_deref(),
            ),
            long(
                "other_days_place",
                "Lieu de rendez-vous des autres jours, si différent",
                1,
                plan.other_days.as_deref(),
            ),
            short(
                "clothing",
                "Tenue spécifique à avoir",
                plan.clothing.as_deref(),
            ),
            short("meals", "Repas", plan.meals.as_deref()),
        ],
    )?;
    let later = (!sheet.fillable).then_some("à définir ultérieurement");
    let review = plan.review_on.map(typo::date);
    section(
        flow,
        sheet,
        "Bilan collectif",
        Some(
            "Il réunit les référents SPIE, l’entreprise et le bénéficiaire, et s’appuie sur la liste des compétences comportementales et des activités mises en œuvre durant la PMSMP.",
        ),
        &[Input {
            hint: Some("peut être définie ultérieurement"),
            ..long(
                "review_on",
                "Date du bilan collectif de la PMSMP",
                1,
                review.as_deref().or(later),
            )
        }],
    )?;
    section(
        flow,
        sheet,
        "Informations complémentaires",
        None,
        &[
            long(
                "future_commitments",
                "Engagements futurs de l’entreprise pour des PMSMP",
                3,
                sheet.future_commitments.as_deref(),
            ),
            long(
                "other_expectations",
                "Autres attentes de l’entreprise",
                3,
                sheet.other_expectations.as_deref(),
            ),
        ],
    )
}
