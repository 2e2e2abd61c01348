use super::*;
use crate::docs::inside::{has, no_heading_stays_behind, stays_inside, words};
use crate::structure::Role;

#[path = "../../../examples/render_samples/trajectory.rs"]
mod sample;

#[test]
fn an_ordinary_path_is_one_page_with_all_of_it() {
    let laid = lay_out(&sample::ordinary()).unwrap();
    assert_eq!(laid.pages.len(), 1);
    has(
        &laid,
        &[
            "Ma trajectoire",
            "Fatou",
            "Ce que j’ai fait",
            "24/08/2026",
            "Contrat signé",
            "Aujourd’hui, lundi 23 novembre 2026",
            "Contrat en cours",
            "Ce qui vient",
            "sans date",
            "Ce que je vise",
            "Mes forces",
            "Un exemple",
            "Mes ressources",
            "bambara",
            "01 99 00 12 35",
        ],
    );
    assert!(!words(&laid).contains("autres actions"), "all of it fits");
    stays_inside(&laid);
    no_heading_stays_behind(&laid);
}

#[test]
fn a_year_of_two_hundred_actions_is_one_page_that_counts_what_it_leaves_out() {
    let laid = lay_out(&sample::extreme()).unwrap();
    assert_eq!(laid.pages.len(), 1);
    has(
        &laid,
        &[
            "autres actions réalisées",
            "autres actions à faire",
            "Étape 200",
        ],
    );
    stays_inside(&laid);
    let rendered = render_trajectory(&sample::extreme()).unwrap();
    assert_eq!(render_trajectory(&sample::extreme()).unwrap(), rendered);
}

#[test]
fn the_path_is_read_as_ordered_lists() {
    let laid = lay_out(&sample::ordinary()).unwrap();
    let count = |role: Role| {
        let nodes = laid.structure.iter();
        nodes.filter(|(_, node)| node.role == role).count()
    };
    // Done, today, ahead, aims, strengths, resources.
    assert_eq!((count(Role::L), count(Role::Li)), (6, 25));
}

#[test]
fn a_path_that_begins_says_so_and_what_is_left_out_is_not_there() {
    let laid = lay_out(&sample::empty()).unwrap();
    assert_eq!(laid.pages.len(), 1);
    has(
        &laid,
        &[
            "Inès",
            "Mon chemin commence aujourd’hui.",
            "Nous en décidons ensemble.",
            "Nous les écrirons ensemble.",
        ],
    );
    assert!(!words(&laid).contains("Ce que je vise"));
    stays_inside(&laid);
    let bare = Trajectory {
        strengths: None,
        resources: None,
        ..sample::empty()
    };
    let laid = lay_out(&bare).unwrap();
    assert!(!words(&laid).contains("Mes "));
}

#[test]
fn letters_are_never_smaller_than_eleven_but_for_head_and_foot() {
    use crate::display::Draw;
    let mut page = sample::ordinary();
    page.letterhead = head::Letterhead::default();
    for page in lay_out(&page).unwrap().pages {
        for item in page.items {
            if let Draw::Text { size, glyphs, .. } = item.draw {
                assert!(size >= 11.0, "{size} {glyphs:?}");
            }
        }
    }
}

#[test]
fn what_is_not_shown_is_counted_in_words() {
    use trame_domain::trajectory::MilestoneKind as Kind;
    let left = [(Kind::Action, 12), (Kind::Appointment, 1)];
    assert_eq!(
        others(MilestonePlace::Done, &left).unwrap(),
        "et 12\u{a0}autres actions réalisées, 1\u{a0}autre rendez-vous"
    );
    assert_eq!(others(MilestonePlace::Ahead, &[]), None);
}
