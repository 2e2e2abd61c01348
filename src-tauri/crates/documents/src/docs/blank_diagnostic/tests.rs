use super::*;
use crate::docs::inside::{has, no_heading_stays_behind, stays_inside, words};

#[path = "../../../examples/render_samples/blank_diagnostic.rs"]
mod sample;

#[test]
fn the_whole_pack_is_there_to_tick() {
    let sheet = sample::ordinary();
    let laid = lay_out(&sheet).unwrap();
    assert_eq!(sheet.categories.len(), 10);
    let words = words(&laid);
    for category in &sheet.categories {
        assert!(words.contains(&category.label), "{}", category.label);
        for situation in &category.situations {
            let first = situation.label.split(' ').next().unwrap_or_default();
            assert!(words.contains(first), "{first}");
        }
    }
    assert_eq!(words.matches("ne souhaite pas répondre").count(), 10);
    assert_eq!(words.matches("bloquant").count(), 10);
    let assets = sheet
        .categories
        .iter()
        .flat_map(|category| &category.situations);
    let assets =
        assets.filter(|situation| situation.polarity == trame_domain::category::Polarity::Asset);
    // One more in the sentence that says what a star is.
    assert_eq!(words.matches('★').count(), assets.count() + 1);
    has(
        &laid,
        &[
            "Personne :",
            "Référent : Camille Arnaud",
            "Priorités de la personne",
            "référentiel 2026.1",
            "page 6/6",
        ],
    );
    stays_inside(&laid);
    no_heading_stays_behind(&laid);
}

/// Every box can be ticked: five states, three impacts and the situations.
#[test]
fn there_is_a_box_for_each_choice() {
    let sheet = sample::ordinary();
    let laid = lay_out(&sheet).unwrap();
    let boxes = laid.structure.iter().filter(|(_, node)| {
        node.by_hand == Some(crate::structure::ByHand::Tick(false)) && node.alt.is_some()
    });
    let situations: usize = sheet.categories.iter().map(|c| c.situations.len()).sum();
    assert_eq!(boxes.count(), situations + 10 * 8);
}

#[test]
fn a_category_is_on_one_page() {
    let sheet = sample::ordinary();
    let laid = lay_out(&sheet).unwrap();
    for page in &laid.pages {
        let words = page.words();
        let states = words.matches("ne souhaite pas répondre").count();
        assert_eq!(states, words.matches("Ses mots").count());
        assert_eq!(states, words.matches("Note").count());
    }
}

#[test]
fn a_name_is_printed_when_there_is_one() {
    let mut sheet = sample::ordinary();
    assert!(!words(&lay_out(&sheet).unwrap()).contains("Fatou"));
    sheet.person = Some("Fatou Exemple".to_owned());
    has(&lay_out(&sheet).unwrap(), &["Personne : Fatou Exemple"]);
}

#[test]
fn nothing_and_too_much_are_documents() {
    let laid = lay_out(&sample::empty()).unwrap();
    assert_eq!(laid.pages.len(), 1);
    stays_inside(&laid);
    let laid = lay_out(&sample::extreme()).unwrap();
    stays_inside(&laid);
    assert_eq!(words(&laid).matches("Une situation décrite").count(), 700);
    let rendered = render_blank_diagnostic(&sample::extreme()).unwrap();
    assert_eq!(rendered.missing.len(), 1);
}
