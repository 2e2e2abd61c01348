//! How the PMSMP goes, its review, and what comes after.

use trame_domain::sheet_reading::SheetSlot;

use super::fields::{long, short};
use super::{CompanySheet, section};
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
            long(SheetSlot::Equipment, 2, plan.equipment.as_deref()),
            short(SheetSlot::Duration, plan.duration.as_deref()),
            short(SheetSlot::Hours, plan.hours.as_deref()),
            long(SheetSlot::FirstDayPlace, 1, plan.first_day.as_deref()),
            long(SheetSlot::OtherDaysPlace, 1, plan.other_days.as_deref()),
            short(SheetSlot::Clothing, plan.clothing.as_deref()),
            short(SheetSlot::Meals, plan.meals.as_deref()),
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
            ..long(SheetSlot::ReviewOn, 1, review.as_deref().or(later))
        }],
    )?;
    section(
        flow,
        sheet,
        "Informations complémentaires",
        None,
        &[
            long(
                SheetSlot::FutureCommitments,
                3,
                sheet.future_commitments.as_deref(),
            ),
            long(
                SheetSlot::OtherExpectations,
                3,
                sheet.other_expectations.as_deref(),
            ),
        ],
    )
}
