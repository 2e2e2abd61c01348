use std::collections::BTreeSet;

use trame_domain::code::Coded;
use trame_domain::sheet_reading::{SheetSlot, split_copy};

use super::*;
use crate::display::{AreaKind, Draw};
use crate::docs::company_sheet_samples as sample;
use crate::docs::inside::{has, no_heading_stays_behind, stays_inside, words};

fn in_order(laid: &Laid) {
    let words = words(laid);
    let mut rest = words.as_str();
    for slot in SheetSlot::ALL {
        // On paper the longest label takes two lines.
        let label: String = label(*slot).chars().take(50).collect();
        let (_, after) = rest.split_once(&label).unwrap_or_else(|| panic!("{label}"));
        rest = after;
    }
}

fn field_names(laid: &Laid) -> Vec<String> {
    let items = laid.pages.iter().flat_map(|page| &page.items);
    items
        .filter_map(|item| match &item.draw {
            Draw::Area(area) => match &area.kind {
                AreaKind::Text { name, .. } | AreaKind::Tick { name } => Some(name.to_string()),
                AreaKind::Link(_) => None,
            },
            _ => None,
        })
        .collect()
}

#[test]
fn the_blank_sheet_has_every_field_of_the_annex_in_its_order() {
    let laid = lay_out(&sample::blank()).unwrap();
    in_order(&laid);
    let names = field_names(&laid);
    let stable = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    assert!(
        names.iter().all(|name| name.chars().all(stable)),
        "{names:?}"
    );
    for slot in SheetSlot::ALL {
        let own = names.iter().filter(|name| name.starts_with(slot.code()));
        let expected = match slot {
            // « job_context » begins as « job » does.
            SheetSlot::Qualification | SheetSlot::TrainingPossible | SheetSlot::Job => 2,
            SheetSlot::Objects => 3,
            SheetSlot::SoftSkills => 16,
            SheetSlot::Hardships => 11,
            _ => 1,
        };
        assert_eq!(own.count(), expected, "{}", slot.code());
    }
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
    assert!(!words(&laid).contains("non renseigné"));
    // A section that begins low on a page is cut between two fields, not pushed over a hole.
    assert_eq!(laid.pages.len(), 4);
    stays_inside(&laid);
    no_heading_stays_behind(&laid);
}

#[test]
fn a_filled_sheet_prints_its_values_and_has_no_field() {
    let laid = lay_out(&sample::filled()).unwrap();
    in_order(&laid);
    assert_eq!(field_names(&laid), Vec::<String>::new());
    has(
        &laid,
        &[
            "Aide à la personne",
            "732 829 320 00074",
            "• Résidence des Tilleuls",
            "Qualification exigée",
            "Non",
            "18/11/2026",
            "à définir ultérieurement",
            "non renseigné",
            "Règles d’hygiène",
        ],
    );
    stays_inside(&laid);
}

#[test]
fn technical_skills_are_for_a_recruitment_only() {
    let mut sheet = sample::filled();
    sheet.expectations.recruitment = Some(false);
    let words = words(&lay_out(&sheet).unwrap());
    assert!(!words.contains("techniques") && !words.contains("Règles d’hygiène"));
}

#[test]
fn what_is_known_is_printed_and_the_rest_can_be_filled() {
    let mut sheet = sample::blank();
    sheet.company.name = Some("Les Tilleuls! ".to_owned());
    sheet.job.qualification_required = Some(true);
    let laid = lay_out(&sheet).unwrap();
    has(&laid, &["Les Tilleuls!", "Oui"]);
    let names = field_names(&laid);
    assert!(!names.contains(&"company_name".to_owned()));
    assert!(!names.contains(&"qualification_required_yes".to_owned()));
    assert!(names.contains(&"siret".to_owned()));
}

#[test]
fn copies_have_their_own_pages_and_fields() {
    let one = CompanySheet {
        copies: 1,
        ..sample::copies()
    };
    let one = lay_out(&one).unwrap();
    let laid = lay_out(&sample::copies()).unwrap();
    assert_eq!(laid.pages.len(), 3 * one.pages.len());
    stays_inside(&laid);
    has(&laid, &["Exemplaire 2 sur 3"]);
    assert!(!words(&one).contains("Exemplaire"));
    let names = field_names(&laid);
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
    let alone = field_names(&one);
    assert_eq!(names.len(), 3 * alone.len());
    for copy in 1..=3 {
        let of = names.iter().map(|name| split_copy(name));
        let of: Vec<&str> = of
            .filter(|(of, _)| *of == copy)
            .map(|(_, name)| name)
            .collect();
        assert_eq!(of, alone);
    }
}

#[test]
fn long_answers_stay_inside() {
    let sheet = sample::extreme();
    let laid = lay_out(&sheet).unwrap();
    stays_inside(&laid);
    no_heading_stays_behind(&laid);
    assert_eq!(words(&laid).matches("ligne").count(), 90);
    let rendered = render_company_sheet(&sheet).unwrap();
    assert_eq!(rendered.missing.len(), 1);
    assert_eq!(render_company_sheet(&sheet).unwrap().bytes, rendered.bytes);
}
