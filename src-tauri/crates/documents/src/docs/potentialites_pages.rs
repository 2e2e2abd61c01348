//! The documents of the grid of potentialités, on their display lists.

use super::inside::{has, no_heading_stays_behind, stays_inside, words};
use super::{blank_potentialites, parent_potentialites, potentialites};
use crate::display::Draw;
use crate::flow::Laid;
use crate::typo::typo;

#[path = "../../examples/render_samples/potentialites.rs"]
mod sample;

/// Every letter of a sentence is large.
#[track_caller]
fn is_large(laid: &Laid, sentence: &str) {
    let draws = laid.pages.iter().flat_map(|page| page.draws());
    let sizes = draws.filter_map(|draw| match draw {
        Draw::Text { size, glyphs, .. } => {
            let text: String = glyphs.iter().map(|glyph| &*glyph.text).collect();
            sentence.contains(text.trim()).then_some(*size)
        }
        _ => None,
    });
    let smallest = sizes.fold(f64::MAX, f64::min);
    assert!((14.0..100.0).contains(&smallest), "{sentence}: {smallest}");
}

#[test]
fn the_whole_grid_is_two_pages_and_the_short_list_one() {
    for (grid, pages) in [
        (sample::blank_ordinary(), 2),
        (sample::blank_pregnancy(), 2),
        (sample::blank_short(), 1),
        (sample::blank_short_pregnancy(), 1),
        (sample::blank_long_head(), 2),
    ] {
        let laid = blank_potentialites::lay_out(&grid).unwrap();
        assert_eq!(laid.pages.len(), pages);
        stays_inside(&laid);
        no_heading_stays_behind(&laid);
        let is_short = pages == 1;
        for domain in &grid.domains {
            assert_eq!(words(&laid).contains(&domain.label), !is_short);
            for item in &domain.items {
                is_large(&laid, &typo(item));
            }
        }
        has(&laid, &[&typo(&grid.banner)]);
        // Five boxes under each sentence, and no sixth voice.
        let items: usize = grid.domains.iter().map(|domain| domain.items.len()).sum();
        let words = words(&laid);
        for answer in &grid.answers {
            assert!(words.matches(answer.short.as_str()).count() >= items);
        }
        assert!(!words.to_lowercase().contains("référent"));
    }
}

#[test]
fn the_short_list_has_lines_for_strengths_and_priorities() {
    let laid = blank_potentialites::lay_out(&sample::blank_short()).unwrap();
    has(&laid, &["Mes forces", "Mes priorités"]);
    let laid = blank_potentialites::lay_out(&sample::blank_ordinary()).unwrap();
    has(&laid, &["mes forces", "mes priorités"]);
}

#[test]
fn a_pack_of_longest_sentences_is_never_set_smaller() {
    let grid = sample::blank_extreme();
    let laid = blank_potentialites::lay_out(&grid).unwrap();
    assert!(laid.pages.len() <= 3);
    stays_inside(&laid);
    let rendered = blank_potentialites::render_blank_potentialites(&grid).unwrap();
    assert_eq!(
        blank_potentialites::render_blank_potentialites(&grid).unwrap(),
        rendered
    );
    assert_eq!(
        blank_potentialites::lay_out(&sample::blank_empty())
            .unwrap()
            .pages
            .len(),
        1
    );
}

#[test]
fn whatever_was_kept_it_is_one_page() {
    for page in [
        sample::parent_empty(),
        sample::parent_ordinary(),
        sample::parent_extreme(),
    ] {
        let laid = parent_potentialites::lay_out(&page).unwrap();
        assert_eq!(laid.pages.len(), 1);
        stays_inside(&laid);
        no_heading_stays_behind(&laid);
    }
}

#[test]
fn an_ordinary_page_says_everything_with_its_source() {
    let laid = parent_potentialites::lay_out(&sample::parent_ordinary()).unwrap();
    has(
        &laid,
        &[
            "Fatou, le lundi 23 novembre 2026",
            "★",
            "Un exemple : Un dimanche, la nounou",
            "Pour mon CV : Réorganise au pied levé",
            "Mes priorités",
            "Moi : ",
            "Écrire une liste de trois relais",
            "avant le ",
            "Source : ",
            "Vérifié le 23/11/2026.",
            "Nous refaisons le point : ",
        ],
    );
}

#[test]
fn without_an_example_there_are_no_words_for_a_cv() {
    let mut page = sample::parent_ordinary();
    for strength in page.strengths.iter_mut().flatten() {
        strength.example = " \n ".to_owned();
    }
    let words = words(&parent_potentialites::lay_out(&page).unwrap());
    assert!(words.contains(&page.strengths.as_ref().unwrap().first().unwrap().label));
    assert!(!words.contains("Pour mon CV") && !words.contains("Un exemple"));
}

#[test]
fn however_much_was_kept_each_strength_and_priority_is_there() {
    let page = sample::parent_extreme();
    let laid = parent_potentialites::lay_out(&page).unwrap();
    has(
        &laid,
        &[
            "Je fais tenir ensemble les repas, les soins",
            "D’autres droits",
        ],
    );
    has(&laid, &["La suite est dans mon plan d’action."]);
    let words = words(&laid);
    assert_eq!(
        words.matches("Un exemple : ").count(),
        page.strengths.iter().flatten().count()
    );
}

#[test]
fn the_grid_says_both_voices_in_words_and_what_is_left_out_is_not_there() {
    let laid = potentialites::lay_out(&sample::grid_ordinary()).unwrap();
    stays_inside(&laid);
    no_heading_stays_behind(&laid);
    has(
        &laid,
        &[
            "Fatou Diallo",
            "Le parent",
            "Le référent",
            "Un fait entendu ou vu",
            "C’est un point fort",
            "Mes forces",
            "Un exemple : ",
            "Mes priorités",
            "Temps disponible dans la semaine",
            "Mercredi",
            "assuré",
            "Heures assurées",
        ],
    );
    let mut grid = sample::grid_ordinary();
    (grid.has_referent, grid.has_facts) = (false, false);
    let said = words(&potentialites::lay_out(&grid).unwrap());
    for hidden in ["Le référent", "Un fait entendu", "Raconte comment"] {
        assert!(!said.contains(hidden), "{hidden}");
    }
    for absent in ["total", "Total", "oyenne", "score", "%"] {
        assert!(!said.contains(absent), "{absent}");
    }
}

#[test]
fn a_grid_just_opened_says_so_and_the_longest_is_whole() {
    let laid = potentialites::lay_out(&sample::grid_empty()).unwrap();
    stays_inside(&laid);
    has(&laid, &["Grille en cours", "pas encore dit"]);
    let grid = sample::grid_extreme();
    let laid = potentialites::lay_out(&grid).unwrap();
    stays_inside(&laid);
    no_heading_stays_behind(&laid);
    let words = words(&laid);
    assert_eq!(words.matches("la fin du fait").count(), 27);
}
