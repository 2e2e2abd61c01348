//! Head of the sheet, the company, where it is and what it does.

use trame_domain::sheet_reading::SheetSlot;

use super::fields::{exact, list, long, short};
use super::{CompanySheet, section};
use crate::error::DocumentError;
use crate::flow::{Flow, Input};
use crate::typo;

pub(super) fn print_header(flow: &mut Flow, sheet: &CompanySheet) -> Result<(), DocumentError> {
    let header = &sheet.header;
    let visited = header.visited_on.map(typo::date);
    flow.inputs(
        &[
            short(SheetSlot::Sector, header.sector.as_deref()),
            exact(short(SheetSlot::Number, None), header.number.as_deref()),
            short(SheetSlot::Territory, header.territory.as_deref()),
            exact(
                short(SheetSlot::Prospector, None),
                header.prospector.as_deref(),
            ),
            short(SheetSlot::VisitedOn, visited.as_deref()),
        ],
        sheet.fillable,
    )
}

pub(super) fn print(flow: &mut Flow, sheet: &CompanySheet) -> Result<(), DocumentError> {
    let company = &sheet.company;
    section(
        flow,
        sheet,
        "L’entreprise",
        None,
        &[
            exact(short(SheetSlot::CompanyName, None), company.name.as_deref()),
            exact(short(SheetSlot::Siret, None), company.siret.as_deref()),
            exact(long(SheetSlot::Met, 1, None), company.met.as_deref()),
        ],
    )?;
    section(
        flow,
        sheet,
        "Situation géographique",
        None,
        &[
            exact(
                long(SheetSlot::CompanyAddress, 2, None),
                company.address.as_deref(),
            ),
            list(SheetSlot::Places, 2, &company.places),
            Input {
                hint: Some("lignes, arrêt, minutes à pied"),
                ..long(SheetSlot::Transit, 2, company.transport.as_deref())
            },
            long(SheetSlot::Mobility, 2, company.mobility.as_deref()),
        ],
    )?;
    section(
        flow,
        sheet,
        "Contexte de l’entreprise",
        None,
        &[
            short(SheetSlot::Activity, company.activity.as_deref()),
            short(SheetSlot::Workforce, company.workforce.as_deref()),
            long(SheetSlot::StatedValues, 2, company.values.as_deref()),
        ],
    )
}
