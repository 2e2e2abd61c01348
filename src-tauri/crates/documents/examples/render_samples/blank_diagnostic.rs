//! The blank diagnostic of the pack that comes with the program.

use chrono::NaiveDate;
use serde_json::Value;
use trame_documents::docs::blank_diagnostic::{BlankCategory, BlankDiagnostic};
use trame_documents::docs::summary::{Letterhead, SituationView};
use trame_domain::category::Polarity;

const PACK: &str = include_str!("../../../../../assets/reference/referentiel-2026.1.json");

/// A sheet whose pack is empty.
pub(crate) fn empty() -> BlankDiagnostic {
    BlankDiagnostic {
        letterhead: Letterhead::default(),
        title: None,
        printed_on: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default(),
        pack: None,
        person: None,
        categories: vec![],
    }
}

/// The sheet as it is printed to go on a home visit.
pub(crate) fn ordinary() -> BlankDiagnostic {
    let pack: Value = serde_json::from_str(PACK).unwrap_or_default();
    let text = |value: &Value, key: &str| {
        let found = value.get(key).and_then(Value::as_str);
        found.unwrap_or_default().to_owned()
    };
    let list = |key: &str| {
        let found = pack.get(key).and_then(Value::as_array);
        found.cloned().unwrap_or_default()
    };
    let situations = list("situations");
    let categories = list("categories").into_iter().map(|category| {
        let mine = situations
            .iter()
            .filter(|situation| situation.get("category") == category.get("code"));
        let mine = mine.map(|situation| SituationView {
            label: text(situation, "label"),
            polarity: match situation.get("polarity").and_then(Value::as_str) {
                Some("atout") => Polarity::Asset,
                Some("frein") => Polarity::Frein,
                _ => Polarity::Neutral,
            },
        });
        BlankCategory {
            label: text(&category, "label"),
            prompt: Some(text(&category, "prompt")),
            situations: mine.collect(),
        }
    });
    BlankDiagnostic {
        letterhead: Letterhead {
            structure: "Maison des solidarités du Val d’Exemple".to_owned(),
            service: Some("Service insertion, antenne Nord".to_owned()),
            phone: Some("01 99 00 12 34".to_owned()),
            referent: "Camille Arnaud".to_owned(),
            referent_role: Some("Référente de parcours".to_owned()),
            referent_email: Some("camille.arnaud@structure.example".to_owned()),
            ..Letterhead::default()
        },
        pack: Some("2026.1".to_owned()),
        categories: categories.collect(),
        ..empty()
    }
}

/// Long names and a pack of a hundred long situations.
pub(crate) fn extreme() -> BlankDiagnostic {
    let mut sheet = ordinary();
    sheet.person = Some("Maximilienne 🦄 ".repeat(20));
    sheet.letterhead.referent = "r".repeat(300);
    if let Some(category) = sheet.categories.first_mut() {
        category.label = "Une catégorie au nom sans fin ".repeat(10);
        category.situations = vec![
            SituationView {
                label: "Une situation décrite avec bien trop de mots ".repeat(7),
                polarity: Polarity::Asset,
            };
            100
        ];
    }
    sheet
}
