//! Head of the sheet, the company, where it is and what it does.

use super::{CompanySheet, list, long, section, short};
use crate::error::DocumentError;
use crate::flow::{Flow, Input};
use crate::typo;

pub(super) fn print_header(flow: &mut Flow, sheet: &CompanySheet) -> Result<(), DocumentError> {
    let header = &sheet.header;
    let visited = header.visited_on.map(typo::date);
    flow.inputs(
        &[
            short("sector", "Secteur", header.sector.as_deref()),
            short("sheet_number", "N° de fiche", header.number.as_deref()),
            short("territory", "Territoire", header.territory.as_deref()),
            short(
                "prospector",
                "Référent prospecteur",
                header.prospector.as_deref(),
            ),
            short("visited_on", "Date de visite", visited.as_deref()),
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
            short(
                "company_name",
                "Nom de l’entreprise",
                company.name.as_deref(),
            ),
            short("siret", "SIRET", company.siret.as_deref()),
            long(
                "person_met",
                "Nom et fonction de la personne rencontrée",
                1,
                company.met.as_deref(),
            ),
        ],
    )?;
    section(
        flow,
        sheet,
        "Situation géographique",
        None,
        &[
            long(
                "company_address",
                "Adresse de l’entreprise",
                2,
                company.address.as_deref(),
            ),
            list(
                "immersion_places",
                "Lieu(x) concerné(s) par l’immersion",
                2,
                &company.places,
            ),
            Input {
                hint: Some("lignes, arrêt, minutes à pied"),
                ..long(
                    "public_transport",
                    "Transports en commun possibles",
                    2,
                    company.transport.as_deref(),
                )
            },
            long(
                "mobility_information",
                "Autres informations sur la mobilité",
                2,
                company.mobility.as_deref(),
            ),
        ],
    )?;
    section(
        flow,
        sheet,
        "Contexte de l’entreprise",
        None,
        &[
            short(
                "activity",
                "Domaine d’activité",
                company.activity.as_deref(),
            ),
            short(
                "workforce",
                "Effectifs salariés",
                company.workforce.as_deref(),
            ),
            long(
                "company_values",
                "Valeurs de l’entreprise",
                2,
                company.values.as_deref(),
            ),
        ],
    )
}
