//! Invented caseloads.

use chrono::{Days, NaiveDate, NaiveTime};
use trame_documents::docs::caseload::{CaseloadColumn, CaseloadList, CaseloadRow, FreinView};
use trame_documents::docs::summary::Letterhead;
use trame_domain::category::Impact;

const NAMES: [&str; 8] = [
    "Fatou Exemple-Diallo",
    "Inès Exemple",
    "Łucja Modèle",
    "Jean-Baptiste Spécimen de la Tour",
    "Zoé Témoin",
    "Mehdi Fictif",
    "Anh Đỗ Exemple",
    "Rose-Marie Fictif-Modèle",
];
const TOWNS: [&str; 4] = [
    "Ville-Exemple",
    "Bourg-sur-Exemple",
    "Saint-Modèle-les-Bains",
    "Val d’Exemple",
];
const FREINS: [&str; 5] = [
    "Mobilité",
    "Logement",
    "Contraintes familiales",
    "Maîtrise de la langue française",
    "Santé",
];

/// A list nobody is in.
pub(crate) fn empty() -> CaseloadList {
    CaseloadList {
        letterhead: Letterhead {
            structure: "Maison des solidarités du Val d’Exemple".to_owned(),
            service: Some("Service insertion, antenne Nord".to_owned()),
            referent: "Camille Arnaud".to_owned(),
            referent_role: Some("Référente de parcours".to_owned()),
            ..Letterhead::default()
        },
        title: None,
        filter: Some("frein mobilité, contrat à renouveler avant le 31/12/2026".to_owned()),
        printed_on: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default(),
        columns: CaseloadColumn::ALL[..5].to_vec(),
        rows: vec![],
    }
}

/// An ordinary list.
pub(crate) fn ordinary() -> CaseloadList {
    of(45)
}

/// A whole county, every column.
pub(crate) fn extreme() -> CaseloadList {
    let mut list = of(2_000);
    list.columns = CaseloadColumn::ALL.to_vec();
    list.filter = Some("tous les dossiers ouverts, ".repeat(20));
    for (number, row) in list.rows.iter_mut().enumerate() {
        if number.is_multiple_of(400) {
            row.name = "Maximilienne 🦄 ".repeat(20);
            row.territory = Some("z".repeat(300));
        }
    }
    list
}

/// A list of so many people.
pub(crate) fn of(count: usize) -> CaseloadList {
    let rows = (0..count).map(|number| {
        let pick = |list: &'static [&'static str]| {
            let one = list.get(number % list.len().max(1)).copied();
            one.unwrap_or_default().to_owned()
        };
        let freins = (0..number % 4).map(|at| {
            let (impact, label) = match (number + at) % 4 {
                0 => (Some(Impact::Low), Some("Faible")),
                1 => (Some(Impact::High), Some("Fort")),
                2 => (Some(Impact::Blocking), Some("Bloquant")),
                _ => (None, None),
            };
            let frein = FREINS.iter().cycle().nth((number / 4 + at) % FREINS.len());
            FreinView {
                label: frein.copied().unwrap_or_default().to_owned(),
                impact,
                impact_label: label.map(str::to_owned),
            }
        });
        let day = |shift: usize| {
            let start = NaiveDate::from_ymd_opt(2026, 11, 2).unwrap_or_default();
            let shift = u64::try_from(shift % 200).unwrap_or_default();
            start.checked_add_days(Days::new(shift)).unwrap_or_default()
        };
        CaseloadRow {
            name: pick(&NAMES),
            age: u32::try_from(19 + number % 45).ok(),
            territory: (!number.is_multiple_of(9)).then(|| pick(&TOWNS)),
            freins: freins.collect(),
            contract_end: (!number.is_multiple_of(5)).then(|| day(number * 7)),
            next_appointment: (!number.is_multiple_of(3)).then(|| {
                let hour = u32::try_from(9 + number % 8).unwrap_or_default();
                (day(21 + number % 30), NaiveTime::from_hms_opt(hour, 30, 0))
            }),
            phone: Some(format!(
                "06\u{a0}99\u{a0}00\u{a0}{:02}\u{a0}{:02}",
                number / 100 % 100,
                number % 100
            )),
        }
    });
    CaseloadList {
        rows: rows.collect(),
        ..empty()
    }
}
