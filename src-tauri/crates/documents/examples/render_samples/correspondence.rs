//! Invented tables for France Travail.

use chrono::NaiveDate;
use trame_documents::docs::correspondence::{Correspondence, GridRow, GridView, ValueView};
use trame_documents::docs::summary::Letterhead;

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap_or_default()
}

fn row(label: &str, code: &str, values: &[(&str, &str)], from: &str, missing: &str) -> GridRow {
    let value = |(code, label): &(&str, &str)| ValueView {
        code: (*code).to_owned(),
        label: (*label).to_owned(),
    };
    GridRow {
        label: label.to_owned(),
        code: code.to_owned(),
        values: values.iter().map(value).collect(),
        from: from.to_owned(),
        missing: (!missing.is_empty()).then(|| missing.to_owned()),
    }
}

/// A diagnostic not begun.
pub(crate) fn empty() -> Correspondence {
    Correspondence {
        letterhead: Letterhead {
            structure: "Structure d’exemple".to_owned(),
            referent: "Camille Arnaud".to_owned(),
            ..Letterhead::default()
        },
        printed_on: day(23),
        read_on: day(23),
        name: "Inès Exemple".to_owned(),
        ..Correspondence::default()
    }
}

/// A first diagnostic.
pub(crate) fn ordinary() -> Correspondence {
    Correspondence {
        name: "Fatou Exemple-Diallo".to_owned(),
        ft_number: Some("0000000B".to_owned()),
        version: 2,
        diagnostic_on: Some(day(20)),
        grids: vec![
            GridView {
                title: "Critères d’orientation".to_owned(),
                rows: vec![
                    row(
                        "Logement",
                        "contrainte_logement",
                        &[("AUCUNE", "Aucune contrainte")],
                        "état de la catégorie",
                        "",
                    ),
                    row(
                        "Mobilité",
                        "contrainte_mobilite",
                        &[
                            ("DEPENDANT_TRANSPORT", "Dépend des transports en commun"),
                            ("AUTRE", "Autre"),
                        ],
                        "situations cochées : Pas de permis · Se déplace à vélo",
                        "choisir entre deux codes",
                    ),
                    row(
                        "Contraintes familiales",
                        "contrainte_familiale",
                        &[(
                            "ENFANT_SANS_SOLUTION_GARDE",
                            "Enfant sans solution de garde",
                        )],
                        "situation cochée : Pas de mode de garde régulier",
                        "",
                    ),
                    row(
                        "Difficultés financières",
                        "contrainte_financiere",
                        &[(
                            "IMPACT_FAIBLE_RECHERCHE_EMPLOI",
                            "Impact faible sur la recherche d’emploi",
                        )],
                        "impact du frein",
                        "",
                    ),
                    row(
                        "Santé",
                        "contrainte_sante",
                        &[],
                        "",
                        "la personne ne souhaite pas répondre",
                    ),
                    row(
                        "Maîtrise de la langue",
                        "contrainte_francais_calcul",
                        &[],
                        "",
                        "catégorie non abordée",
                    ),
                ],
            },
            GridView {
                title: "Diagnostic argumenté".to_owned(),
                rows: vec![
                    row(
                        "Mobilité",
                        "23",
                        &[("OUI", "Présente")],
                        "état de la catégorie",
                        "",
                    ),
                    row(
                        "Logement",
                        "27",
                        &[("CLOTUREE", "Clôturée")],
                        "état de la catégorie",
                        "",
                    ),
                ],
            },
        ],
        not_covered: vec![ValueView {
            code: "type_emploi".to_owned(),
            label: "Type d’emploi recherché".to_owned(),
        }],
        ..empty()
    }
}

/// Everything too long.
pub(crate) fn extreme() -> Correspondence {
    let mut table = ordinary();
    table.name = "Anne-Élisabeth-Bérénice ".repeat(12);
    for grid in &mut table.grids {
        for row in &mut grid.rows {
            row.code = format!("{}_sans_fin_{}", row.code, "x".repeat(80));
            row.from = "situation au libellé sans fin 🦄 ".repeat(20);
            row.missing = Some("ce qui manque est long à dire ".repeat(6));
        }
        let rows = grid.rows.clone();
        for _ in 0..4 {
            grid.rows.extend(rows.iter().cloned());
        }
    }
    table
}
