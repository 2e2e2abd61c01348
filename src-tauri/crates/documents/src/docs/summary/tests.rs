use super::*;
use crate::display::{Draw, Page};
use crate::docs::sample::{empty, extreme, ordinary};
use crate::structure::Role;
use crate::theme::{BOTTOM, MARGIN, PAGE_WIDTH};

fn all_words(laid: &Laid) -> String {
    laid.pages.iter().map(Page::words).collect()
}

fn has(laid: &Laid, texts: &[&str]) {
    let words = all_words(laid);
    for text in texts {
        assert!(words.contains(text), "{text:?} is not printed");
    }
}

/// Nothing is drawn outside the margins or over the footer.
fn stays_inside(laid: &Laid) {
    for item in laid.pages.iter().flat_map(|page| &page.items) {
        if let Draw::Text {
            at, glyphs, size, ..
        } = &item.draw
        {
            let end = at.x + glyphs.iter().map(|glyph| glyph.advance).sum::<f64>() * size;
            let blank = glyphs.iter().rev().take_while(|glyph| &*glyph.text == " ");
            let blank = blank.map(|glyph| glyph.advance).sum::<f64>() * size;
            assert!(end - blank <= PAGE_WIDTH - MARGIN + 0.5, "{item:?}");
            assert!(item.node.is_none() || at.y <= BOTTOM + 1.0, "{item:?}");
        }
    }
}

#[test]
fn everything_the_contract_needs_is_printed() {
    let laid = lay_out(&ordinary()).unwrap();
    has(
        &laid,
        &[
            "Maison des solidarités du Val d’Exemple",
            "Synthèse de diagnostic et plan d’action",
            "04/03/1992 (34 ans)",
            "0000000 A",
            "Parcours socio-professionnel",
            "02/12/2026",
            "Frein, bloquant",
            "Ne souhaite pas",
            "« Sans place en crèche, je ne peux rien accepter. »",
            "★ Code de la route obtenu",
            "Inchangé le 20/11/2026",
            "Preuve : livret d’apprentissage",
            "Mission mobilité",
            "16 h 30 par semaine",
            "15 à 20 h",
            "Document remis à la personne le",
            "Voies de recours",
            "page 1/4",
            "page 4/4",
        ],
    );
    stays_inside(&laid);
}

#[test]
fn what_is_hidden_is_not_printed() {
    let mut summary = ordinary();
    summary.identity.caf_number = None;
    let words = all_words(&lay_out(&summary).unwrap());
    assert!(!words.contains("allocataire") && !words.contains("0000000"));
    assert!(!words.contains("N° France Travail"));
}

#[test]
fn same_input_same_bytes() {
    let once = render_summary(&ordinary()).unwrap();
    let again = render_summary(&ordinary()).unwrap();
    assert!(once == again && once.bytes.starts_with(b"%PDF-1.7"));
    let mut other = ordinary();
    other.version.push('x');
    assert_ne!(render_summary(&other).unwrap().bytes, once.bytes);
    assert!(once.bytes.len() < 60_000);
}

#[test]
fn an_empty_dossier_is_a_document() {
    let laid = lay_out(&empty()).unwrap();
    has(
        &laid,
        &["Inès Exemple", "pas encore commencés", "Le référent"],
    );
    assert!(laid.pages.len() <= 2);
    stays_inside(&laid);
}

#[test]
fn extremes_are_printed_whole_and_inside() {
    let summary = extreme();
    let laid = lay_out(&summary).unwrap();
    stays_inside(&laid);
    let words = all_words(&laid);
    let note = summary.categories[1].shared_note.as_deref().unwrap();
    assert_eq!(note.chars().count(), 20_000);
    // The note is there to its last word, replaced characters counted.
    let sentences = note.matches("garde reste").count();
    assert!(words.matches("garde reste").count() >= sentences);
    assert!(words.matches('x').count() >= 3_000);
    assert_eq!(
        words.matches('\u{fffd}').count(),
        note.matches('🦄').count() + 60
    );
    let rendered = render_summary(&summary).unwrap();
    assert!(rendered.pages > 5);
    let [missing] = rendered.missing.as_slice() else {
        panic!("{:?}", rendered.missing);
    };
    assert_eq!(missing.character, '🦄');
    assert_eq!(
        (missing.pages.first(), missing.pages.len() > 1),
        (Some(&2), true)
    );
}

/// Whatever comes before, whoever signs sees on the same page what is signed.
#[test]
fn signatures_never_stand_alone() {
    for lines in (0..70).step_by(3) {
        let mut summary = ordinary();
        summary.person_observations = Some("ligne\n".repeat(lines) + "fin");
        summary.referent_observations = Some("suite\n".repeat(lines % 9) + "fin");
        let laid = lay_out(&summary).unwrap();
        let page = laid
            .pages
            .iter()
            .map(Page::words)
            .find(|words| words.contains("Date et signature"))
            .unwrap();
        assert_eq!(page.matches("Date et signature").count(), 2);
        let sentence = page.find("s’engagent").unwrap();
        assert!(
            page.find("fin").unwrap() < sentence,
            "{lines} lines: {page}"
        );
        assert!(page.contains("remis à la personne"));
    }
}

#[test]
fn heads_of_tables_come_back_and_headings_do_not_stay_behind() {
    let mut summary = ordinary();
    let objectives = summary.objectives.clone();
    for _ in 0..12 {
        summary.objectives.extend(objectives.clone());
    }
    let laid = lay_out(&summary).unwrap();
    let with_head = laid
        .pages
        .iter()
        .filter(|page| page.words().contains("Pour le"))
        .count();
    assert!(with_head >= 4, "{with_head}");
    for page in &laid.pages {
        let last = page.items.iter().rev().find_map(|item| item.node);
        let role = last
            .and_then(|node| laid.structure.get(node))
            .map(|node| node.role);
        assert!(!matches!(role, Some(Role::H1 | Role::H2 | Role::H3)));
    }
}

#[test]
fn control_characters_do_no_harm() {
    let mut summary = ordinary();
    summary.identity.name = "\u{0}\u{7}\t\r\n\u{202e}Élise\u{301}\u{301}\u{200d}".to_owned();
    summary.categories[0].words = "\u{301}\n\n\n \u{feff}".to_owned();
    summary.letterhead.structure = String::new();
    let rendered = render_summary(&summary).unwrap();
    let missing: Vec<char> = rendered.missing.iter().map(|m| m.character).collect();
    assert_eq!(missing, ['\u{0}', '\u{7}']);
}
