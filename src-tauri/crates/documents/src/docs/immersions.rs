//! The documents of an immersion, on their display lists.

use super::company_sheet_samples as company_sheet;
use super::inside::{has, no_heading_stays_behind, stays_inside, words};
use super::{pmsmp_bilan, pmsmp_preparation, pmsmp_sheet, pmsmp_skills};
use crate::flow::Laid;

#[path = "../../examples/render_samples/immersion.rs"]
mod sample;

#[track_caller]
fn holds(laid: &Laid, texts: &[&str]) {
    stays_inside(laid);
    no_heading_stays_behind(laid);
    has(laid, texts);
}

#[test]
fn the_sheet_has_its_three_parts_and_says_when_the_person_adds_nothing() {
    let laid = pmsmp_sheet::lay_out(&sample::sheet_ordinary()).unwrap();
    holds(
        &laid,
        &[
            "Fatou Diallo",
            "Objectif précis",
            "Comment on saura",
            "Avec son accord, donné le 20/11/2026",
            "Pas avant 9",
            "Volet entreprise",
            "Aide à la personne",
            "code du travail, D. 5135-5, lu le 23/11/2026",
            "Lu ensemble",
        ],
    );
    let laid = pmsmp_sheet::lay_out(&sample::sheet_empty()).unwrap();
    holds(&laid, &["n’a pas souhaité ajouter", "à préciser"]);
    assert!(!words(&laid).contains("Volet entreprise"));
    holds(
        &pmsmp_sheet::lay_out(&sample::sheet_extreme()).unwrap(),
        &[],
    );
    // However many copies of the blank sheet one asked for.
    let sheet = pmsmp_sheet::PmsmpSheet {
        offer: Some(company_sheet::copies()),
        ..sample::sheet_ordinary()
    };
    let laid = pmsmp_sheet::lay_out(&sheet).unwrap();
    assert!(!words(&laid).contains("Exemplaire"));
}

#[test]
fn the_preparation_says_what_is_missing_and_keeps_the_order() {
    let laid = pmsmp_preparation::lay_out(&sample::preparation_empty()).unwrap();
    holds(
        &laid,
        &["Ce qui manque encore", "Tuteur ou tutrice", "à compléter"],
    );
    let laid = pmsmp_preparation::lay_out(&sample::preparation_ordinary()).unwrap();
    holds(&laid, &["jeudi", "5 h 30", "Total de la semaine"]);
    let laid = pmsmp_preparation::lay_out(&sample::preparation_extreme()).unwrap();
    holds(
        &laid,
        &["Tout ce que la convention demande est connu", "tâche 200"],
    );
    assert_eq!(words(&laid).matches("condition ").count(), 600);
}

#[test]
fn the_bilan_is_provisional_until_answered_and_adds_nothing_up() {
    let laid = pmsmp_bilan::lay_out(&sample::bilan_empty()).unwrap();
    holds(&laid, &["Provisoire. ", "Aucune suite", "pas encore dit"]);
    // At the head, and at the foot of every page.
    assert_eq!(
        words(&laid).matches("Provisoire").count(),
        1 + laid.pages.len()
    );
    let laid = pmsmp_bilan::lay_out(&sample::bilan_ordinary()).unwrap();
    holds(
        &laid,
        &[
            "À se dire",
            "Organiser son travail",
            "Compétences techniques",
            "Exemplaire de la personne",
            "J’écoute, je reformule",
        ],
    );
    let words = words(&laid);
    for absent in ["Provisoire", "Moyenne", "moyenne", "Total", "total"] {
        assert!(!words.contains(absent), "{absent}");
    }
    // A long name does not push out what the foot must say.
    let bilan = pmsmp_bilan::PmsmpBilan {
        provisional: true,
        ..sample::bilan_extreme()
    };
    let laid = pmsmp_bilan::lay_out(&bilan).unwrap();
    holds(&laid, &["Tâche 200"]);
    let foot = "Bilan de l’immersion · Provisoire · version 1";
    assert_eq!(self::words(&laid).matches(foot).count(), laid.pages.len());
}

#[test]
fn what_was_shown_fits_on_one_page() {
    let laid = pmsmp_skills::lay_out(&sample::skills_ordinary()).unwrap();
    holds(
        &laid,
        &["Un exemple", "cahier de liaison", "Camille Arnaud"],
    );
    for page in [
        sample::skills_empty(),
        sample::skills_ordinary(),
        sample::skills_extreme(),
    ] {
        assert_eq!(pmsmp_skills::lay_out(&page).unwrap().pages.len(), 1);
    }
    let laid = pmsmp_skills::lay_out(&sample::skills_extreme()).unwrap();
    holds(&laid, &["autres phrases, dans mon bilan."]);
}
